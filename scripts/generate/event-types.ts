import { pascalCase } from "../names.ts";
import type { Api } from "./api.ts";
import { literal, wrap } from "./client.ts";
import { type DeviceEvent, EVIDENCE, type Item, itemsOf } from "./device-events.ts";
import type { Event } from "./events.ts";

/** The run-time table of events, by name: what it takes to read them, to find their topics and to make them. */
export function eventTable(events: readonly DeviceEvent[]): string {
  const entries = events.map((event) => {
    const items = Object.entries(itemsOf(event));
    const words = (key: "words" | "otherWords") =>
      Object.fromEntries(items.flatMap(([name, item]) => (item[key] ? [[name, item[key]]] : [])));
    const defaults = Object.entries(event.parameters).map(([name, { default: value }]) => [name, value ?? null]);
    return [
      event.name,
      {
        topic: event.topic,
        ...(event.api !== undefined && { api: event.api }),
        stateful: event.stateful,
        ...(defaults.length > 0 && { parameters: Object.fromEntries(defaults) as object }),
        ...(event.source && { source: Object.keys(event.source) }),
        ...(event.inferredSource && { inferredSource: event.inferredSource }),
        fields: Object.fromEntries(items.map(([name, { type }]) => [name, type])),
        ...(Object.keys(words("words")).length > 0 && { words: words("words") }),
        ...(Object.keys(words("otherWords")).length > 0 && { otherWords: words("otherWords") }),
        ...(event.isNoisy && { noisy: true }),
      },
    ];
  });
  return [
    'import type { EventEntry } from "../../src/events/event-entry.ts";',
    "",
    `export const events: Readonly<Record<string, EventEntry>> = ${literal(Object.fromEntries(entries))};\n`,
  ].join("\n");
}

/** The documented example of each event: values of the items, those of the source first. */
export function eventExamples(events: readonly DeviceEvent[]): string {
  const examples = events.map(({ name, example }) => [name, { ...example.source, ...example.data }]);
  const type = "Readonly<Record<string, Readonly<Record<string, boolean | number | string>>>>";
  return `export const examples: ${type} = ${literal(Object.fromEntries(examples))};\n`;
}

/** The types of everything that devices publish, by name. */
export function eventTypes(apis: readonly Api[], events: readonly DeviceEvent[]): string {
  const messages = apis.flatMap((api) => api.events.flatMap((event) => (event.mqtt ? [{ api, event }] : [])));
  const own = events.filter(({ dataType }) => dataType === undefined);
  return [
    ...apis.filter((api) => api.events.length > 0).map((api) => `import type * as ${api.camel} from "./${api.id}.ts";`),
    "",
    ...own.flatMap(itemsLines),
    "/** What devices publish by themselves, by name: messages of MQTT, and events with the types of their items. */",
    "export interface Events {",
    ...messages.flatMap(({ api, event }) => [...comment(event.description, "  "), messageLine(api, event)]),
    ...events.flatMap((event) => [...comment(about(event), "  "), ...eventLines(event)]),
    "}",
    "",
  ].join("\n");
}

function messageLine(api: Api, { name, mqtt, payload }: Event): string {
  const { topic, qos = "0 | 1 | 2", retain = "boolean" } = mqtt!;
  return `  ${name}: { topic: ${JSON.stringify(topic)}; qos: ${qos}; retain: ${retain}; payload: ${api.camel}.${payload} };`;
}

function eventLines({ name, api, topic, stateful, parameters, isNoisy, dataType }: DeviceEvent): string[] {
  const members = Object.entries(parameters).map(
    ([parameter, { default: value }]) => `${parameter}${value === undefined ? "" : "?"}: number`,
  );
  return [
    `  ${JSON.stringify(name)}: {`,
    `    topic: ${JSON.stringify(topic)};`,
    `    api: ${api === undefined ? "undefined" : JSON.stringify(api)};`,
    `    stateful: ${stateful};`,
    `    parameters: ${members.length === 0 ? "{}" : `{ ${members.join("; ")} }`};`,
    `    data: ${dataType ?? itemsName(name)};`,
    ...(isNoisy ? ["    noisy: true;"] : []),
    "  };",
  ];
}

function itemsLines(event: DeviceEvent): string[] {
  const lines = Object.entries(itemsOf(event)).flatMap(([name, item]) => [
    ...comment(item.description ?? "", "  "),
    `  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}?: ${typeOf(item)};`,
  ]);
  return [
    `/** Items of \`${event.name}\`. */`,
    ...(lines.length === 0
      ? [`export type ${itemsName(event.name)} = {};`]
      : [`export interface ${itemsName(event.name)} {`, ...lines, "}"]),
    "",
  ];
}

function about({ description, evidence, since }: DeviceEvent): string {
  const shown = `Evidence: ${evidence.map((one) => EVIDENCE[one]).join(", ")}.`;
  return [description, ...(since === undefined ? [] : [`Since ${since}.`]), shown].join(" ");
}

/** `IoPortItems` of `io.port`. */
function itemsName(event: string): string {
  return `${pascalCase(event)}Items`;
}

function typeOf({ type, values }: Item): string {
  if (values !== undefined) return [...values.map((value) => JSON.stringify(value)), "(string & {})"].join(" | ");
  return type === "integer" ? "number" : type;
}

function comment(text: string, indent: string): string[] {
  const lines = wrap(text.replaceAll("*/", "*\\/"));
  if (lines.length === 1) return [`${indent}/** ${lines[0]} */`];
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`];
}
