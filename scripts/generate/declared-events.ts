import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { itemPatterns, type ItemType } from "../../src/events/item-types.ts";
import { PARAMETER } from "../../src/events/topic-forms.ts";
import { camelCase } from "../names.ts";
import { type DeviceEvent, EVIDENCE, type Evidence, type Item, type Items } from "./device-events.ts";

type Fields = Readonly<Record<string, unknown>>;

const TOPIC_FIELDS = ["topic", "parameters"];
const EVENT_FIELDS = [
  "title",
  "description",
  "nice-name",
  "stateful",
  "inferred",
  "application-data",
  "noisy",
  "since",
  "evidence",
  "source",
  "data",
  "example",
];
const ITEM_FIELDS = ["type", "description", "values", "words", "other-words", "state"];
const TYPES: readonly ItemType[] = ["boolean", "integer", "number", "string"];
const TOPIC = /^(tns1|tnsaxis):[\w{}-]+(\/((tns1|tnsaxis):)?[\w{}-]+)*$/;

/**
 * The events of `spec/events`, a file per family: what devices publish that belongs to no CGI.
 *
 * @throws Error if an event is not in the form that CONTRIBUTING.md describes
 */
export async function readDeclaredEvents(dir: string): Promise<DeviceEvent[]> {
  const files = (await readdir(dir).catch(() => [] as string[])).filter((file) => file.endsWith(".yaml")).sort();
  const families = files.map(async (file) => {
    const topics = parseYaml(await readFile(join(dir, file), "utf8")) as Record<string, Fields>;
    return Object.entries(topics).flatMap(([name, topic]) => eventsOf(camelCase(file.slice(0, -5)), name, topic));
  });
  return (await Promise.all(families)).flat();
}

function eventsOf(family: string, name: string, declared: Fields): DeviceEvent[] {
  const channel = `${family}.${name}`;
  if (declared.anyOf === undefined) return [eventOf(channel, channel, declared, declared)];
  checkFields(channel, declared, [...TOPIC_FIELDS, "title", "anyOf"]);
  return Object.entries(declared.anyOf as Record<string, Fields>).map(([own, event]) => {
    checkFields(`${family}.${own}`, event, EVENT_FIELDS);
    return eventOf(`${family}.${own}`, channel, declared, event);
  });
}

function eventOf(name: string, channel: string, topic: Fields, event: Fields): DeviceEvent {
  const fail = (what: string) => new Error(`spec/events: ${name} ${what}`);
  if (topic === event) checkFields(name, event, [...TOPIC_FIELDS, ...EVENT_FIELDS]);
  if (typeof topic.topic !== "string" || !TOPIC.test(topic.topic))
    throw fail("has no topic with tns1: or tnsaxis: where the namespace changes");
  if (typeof event.title !== "string" || event.title.length > 60) throw fail("has no title of at most 60 characters");
  if (typeof event.stateful !== "boolean") throw fail("has no boolean `stateful`");
  const evidence = (event.evidence ?? []) as Evidence[];
  if (evidence.length === 0 || !evidence.every((one) => one in EVIDENCE))
    throw fail(`has no evidence; available: ${Object.keys(EVIDENCE).join(", ")}`);
  const parameters = (topic.parameters ?? {}) as DeviceEvent["parameters"];
  const varying = [...topic.topic.matchAll(PARAMETER)].map(([, parameter]) => parameter!);
  if (varying.join() !== Object.keys(parameters).join())
    throw fail("describes other parameters than its topic has, or in another order");
  const source = itemsOf(name, event.source);
  const data = itemsOf(name, event.data);
  const states = Object.values({ ...source, ...data }).filter(({ isState }) => isState);
  if (event.data !== undefined && states.length !== (event.stateful ? 1 : 0))
    throw fail("needs one item with `state` if it is stateful, and none if it is not");
  if (event.data === undefined && event.example !== undefined) throw fail("has an example and no `data`");
  const example = { source: {}, data: {}, ...(event.example as Partial<DeviceEvent["example"]> | undefined) };
  for (const [items, values] of [
    [source, example.source],
    [data, example.data],
  ] as const)
    for (const [item, value] of Object.entries(values))
      if (items[item] === undefined || !isOf(items[item], value)) throw fail(`has an example with a wrong ${item}`);
  return {
    name,
    channel,
    channelTitle: topic.title as string,
    title: event.title,
    description: (event.description as string | undefined) ?? `${event.title}.`,
    niceName: event["nice-name"] as string | undefined,
    topic: topic.topic,
    parameters,
    stateful: event.stateful,
    isInferred: event.inferred === true,
    isApplicationData: event["application-data"] === true,
    isNoisy: event.noisy === true,
    since: event.since as string | undefined,
    evidence,
    source,
    data,
    example,
  };
}

function itemsOf(event: string, items: unknown): Items {
  return Object.fromEntries(
    Object.entries((items ?? {}) as Record<string, Fields>).map(([name, item]) => [
      name,
      itemOf(`${event} ${name}`, item),
    ]),
  );
}

function itemOf(name: string, item: Fields): Item {
  checkFields(name, item, ITEM_FIELDS);
  const type = item.type as ItemType;
  if (!TYPES.includes(type) || typeof item.description !== "string")
    throw new Error(`spec/events: ${name} has no description and a type of ${TYPES.join(", ")}`);
  const words = item.words as Item["words"];
  const otherWords = item["other-words"] as Item["otherWords"];
  const values = item.values as Item["values"];
  if ((type !== "boolean" && (words ?? otherWords)) || (type !== "string" && values))
    throw new Error(`spec/events: ${name} is a ${type}: words are of a boolean, values of a string`);
  return {
    type,
    description: item.description,
    ...(values && { values }),
    ...(words && { words }),
    ...(otherWords && { otherWords }),
    ...(item.state === true && { isState: true }),
  };
}

function isOf({ type }: Item, value: unknown): boolean {
  if (type === "string" || type === "boolean") return typeof value === type;
  return typeof value === "number" && itemPatterns[type].test(String(value));
}

function checkFields(name: string, given: Fields, known: readonly string[]): void {
  const unknown = Object.keys(given).find((field) => !known.includes(field));
  if (unknown !== undefined)
    throw new Error(`spec/events: ${name} has an unknown field ${unknown}; available: ${known.join(", ")}`);
}
