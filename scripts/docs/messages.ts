import type { AsyncApi, Channel, Message } from "../generate/asyncapi.ts";
import { EVIDENCE } from "../generate/device-events.ts";
import { refName, type Schema } from "../generate/document.ts";
import { table } from "../markdown.ts";
import { escapeMarkdown, fenced, messagesFile, type Page } from "./page.ts";
import { prosePage } from "./prose.ts";

/** An AsyncAPI document with everything that the page shows. */
export type Messages = Required<AsyncApi> & {
  info: { title: string; version: string; description: string };
  components: {
    messages: Record<string, Message>;
    schemas: Record<string, Schema>;
    parameters: Record<string, { description: string; examples: string[] }>;
  };
  /** TypeScript that reads the messages. */
  "x-code-sample": string;
};

/** Messages with one payload. */
type Group = [Message, ...Message[]];

/** Page of what a device publishes over MQTT. */
export function messagesProse(document: Messages): Page {
  const { info, components } = document;
  const [summary] = info.description.split("\n\n");
  const events = Object.values(components.messages).filter(({ "x-onvif": onvif }) => onvif !== undefined);
  const messages = Object.values(components.messages).filter((one) => !events.includes(one));
  const payloads = new Set(messages.map(({ payload }) => payload.$ref));
  const groups = [...payloads].map(($ref) => messages.filter(({ payload }) => payload.$ref === $ref) as Group);
  const parameters = Object.entries(components.parameters).map(
    ([name, { description, examples }]) =>
      `- \`{${name}}\`: ${description} For example ${examples.map((example) => `\`${example}\``).join(", ")}.`,
  );
  const parts = [
    `# ${info.title}`,
    info.description,
    `The document behind this page: [AsyncAPI 3.0](${messagesFile}).`,
    [
      ...groups.map((group) => `- [${titleOf(document, group)}](#${idOf(group)})`),
      ...(events.length > 0 ? [`- [All ${events.length} events](#events)`] : []),
    ].join("\n"),
    "## Reading them in TypeScript",
    fenced("ts", document["x-code-sample"]),
    "## Parts of topics",
    parameters.join("\n"),
    "## Messages",
    ...groups.flatMap((group) => section(document, group)),
    ...(events.length > 0 ? ["## Events", EVENTS, eventsTable(document, events)] : []),
    ...events.flatMap((event) => eventSection(document, event)),
  ];
  return prosePage("device-messages", info.title, summary!, `${parts.join("\n\n")}\n`);
}

const EVENTS = `\`N\` in a topic is a number. A version of AXIS OS is the first one that was seen or documented. What was not recorded
over MQTT is as declarations, documents and programs have it; that the bridge passes items on unchanged is then inferred.
An event without items is known by its topic alone.`;

/** All events: topic in a payload, since when, items, evidence. */
function eventsTable(document: Messages, events: Message[]): string {
  const rows = events.map((event) => [
    `[\`${event.name}\`](#${idOf([event])})`,
    `\`${event["x-onvif"]!.topic.replaceAll(/\{\w+\}/g, "N")}\``,
    event["x-since-os"] ?? "",
    itemsOf(document, event)
      .map(({ name }) => `\`${name}\``)
      .join(", "),
    (event["x-evidence"] ?? []).map((one) => EVIDENCE[one]).join(", "),
  ]);
  return table(["Event", "Topic", "Since", "Items", "Evidence"], rows);
}

function eventSection(document: Messages, event: Message): string[] {
  const topics = channelsOf(document, event.name).map(({ address }) => `\`${address}\``);
  const { topic, stateful } = event["x-onvif"]!;
  const niceName = event["x-nice-name"];
  return [
    `### ${escapeMarkdown(event.title)} {#${idOf([event])}}`,
    `\`${event.name}\`: ${event.description}`,
    [
      `- ONVIF topic \`${topic}\`, ${stateful ? "stateful" : "stateless"}.`,
      `- MQTT topic ${topics.join(" or ")}.`,
      ...(niceName ? [`- Nice name \`${niceName}\`.`] : []),
    ].join("\n"),
    itemsTable(document, event),
    example(event),
  ];
}

function section(document: Messages, group: Group): string[] {
  const [first] = group;
  const schema = schemaOf(document, first.payload);
  const heading = `### ${escapeMarkdown(titleOf(document, group))} {#${idOf(group)}}`;
  const channels = channelsOf(document, first.name).map(
    ({ address, description }) => `- Topic \`${address}\`. ${description}`,
  );
  const about = [[...channels, delivery(document, first)].join("\n"), payloadTable(schema)];
  if (group.length === 1) return [heading, `\`${first.name}\`: ${first.description}`, ...about, example(first)];
  const each = group.flatMap((one) => [`\`${one.name}\`, ${one.title}: ${one.description}`, example(one)]);
  return [heading, ...about, ...each];
}

function delivery({ operations }: Messages, { name }: Message): string {
  const { qos, retain } = operations[name]?.bindings?.mqtt ?? {};
  return qos === undefined
    ? "- Quality of service and retained: as the filter says that selects the event."
    : `- Quality of service ${qos}, ${retain ? "" : "not "}retained.`;
}

function payloadTable(schema: Schema): string {
  const rows = members(schema).map(([name, { const: always, description, ...member }]) => [
    `\`${name}\``,
    wireType(member),
    `${always === undefined ? "" : `Always \`${String(always)}\`. `}${description ?? ""}`,
  ]);
  return table(["Member", "On the wire", "Meaning"], rows);
}

/** The members of an object, and those of its objects as `message.data`. */
function members({ properties = {} }: Schema, path = ""): [name: string, member: Schema][] {
  return Object.entries(properties).flatMap(([name, member]) => [
    [path + name, member] as [string, Schema],
    ...members(member, `${path}${name}.`),
  ]);
}

/** What the items of an event stand for; nothing if it has none. */
function itemsTable(document: Messages, event: Message): string {
  const { data, source } = event.examples[0]!.payload.message as Record<string, Record<string, string>>;
  const examples = { ...source, ...data };
  const rows = itemsOf(document, event).map(({ name, item }) => [
    `\`${name}\``,
    standsFor(item),
    examples[name] === undefined ? "" : `\`${JSON.stringify(examples[name])}\``,
    `${item.description ?? ""}${item["x-nice-name"] ? ` Nice name: \`${String(item["x-nice-name"])}\`.` : ""}`,
  ]);
  return rows.length === 0
    ? ""
    : `The items, all of them strings:\n\n${table(["Item", "Stands for", "Example", "Meaning"], rows)}`;
}

/** The items of an event, those of the source first. */
function itemsOf(document: Messages, { payload }: Message): { name: string; item: Schema }[] {
  const { message } = schemaOf(document, payload).properties ?? {};
  const { source, data } = (message && target(document, message).properties) ?? {};
  const items = {
    ...(source && target(document, source).properties),
    ...(data && target(document, data).properties),
  };
  return Object.entries(items).map(([name, item]) => ({ name, item }));
}

function standsFor({ "x-stands-for": type, "x-extensible-enum": known }: Schema): string {
  const isText = type === "string" && known !== undefined;
  return isText ? openWords(known as unknown[]) : String(type);
}

function openWords(words: unknown[]): string {
  return `${words.map((word) => `\`${JSON.stringify(word)}\``).join(", ")}, or another`;
}

function wireType({ type, anyOf }: Schema): string {
  const words = anyOf?.flatMap((branch) => branch.enum ?? []);
  if (words) return openWords(words);
  return [type].flat().join(" or ");
}

/** Of the message, or of the channel where several messages share it. */
function titleOf(document: Messages, group: Group): string {
  return group.length > 1 ? channelsOf(document, group[0].name)[0]!.title : group[0].title;
}

function idOf([{ payload }]: Group): string {
  return refName(payload)!;
}

function channelsOf({ channels }: Messages, message: string): Channel[] {
  return Object.values(channels).filter(({ messages = {} }) => message in messages);
}

function target(document: Messages, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : schemaOf(document, { $ref: schema.$ref });
}

function schemaOf({ components }: Messages, reference: { $ref: string }): Schema {
  return components.schemas[refName(reference)!]!;
}

function example({ examples }: Message): string {
  return examples.map(({ payload }) => fenced("json", JSON.stringify(payload, undefined, 2))).join("\n\n");
}
