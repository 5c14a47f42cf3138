import { itemPatterns, itemText } from "../../src/events/item-types.ts";
import { bridgeTopic, PARAMETER } from "../../src/events/topic-forms.ts";
import type { DeviceEvent, Item, Items } from "./device-events.ts";
import { pascalCase } from "../names.ts";
import { type Document, type Json, refName, type Schema } from "./document.ts";

/** The schema with all references resolved: AsyncAPI does not allow siblings of a reference. */
export function standalone(document: Document, schema: Schema): Schema {
  const { $ref, ...own } = schema;
  const { properties, items, additionalProperties, anyOf, oneOf, ...rest } = { ...target(document, $ref), ...own };
  const below = (child: Schema) => standalone(document, child);
  return {
    ...rest,
    ...(properties && { properties: mapValues(properties, below) }),
    ...(items && { items: below(items) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === "object" ? below(additionalProperties) : additionalProperties,
    }),
    ...(anyOf && { anyOf: anyOf.map(below) }),
    ...(oneOf && { oneOf: oneOf.map(below) }),
  };
}

function target(document: Document, $ref: string | undefined): Schema {
  return $ref === undefined ? {} : standalone(document, document.components.schemas[refName({ $ref })!]!);
}

/** Name of the schema of items that have no names. */
const ITEM_TEXTS = "ItemTexts";

/**
 * The payload of the bridge for one event, and what it refers to, by name: generators of models name their types so. Items
 * that may name the source or not are known in each group.
 *
 * @param at What stands before a name in a reference.
 */
export function bridgedSchemas(event: DeviceEvent, at: string): Record<string, Schema> {
  const { name, description, topic, source, data } = event;
  const own = pascalCase(name);
  const groups = {
    source: groupSchema(`${own}Source`, source ?? {}),
    data: groupSchema(`${own}Data`, data),
  };
  const refs = mapValues(groups, ([group]) => ({ $ref: at + group }));
  return {
    [payloadName(event)]: {
      description,
      type: "object",
      required: ["topic", "message"],
      properties: {
        topic: { type: "string", pattern: topicPattern(topic) },
        timestamp: { type: "integer" },
        serial: { type: "string" },
        message: { $ref: `${at}${own}Message` },
      },
    },
    [`${own}Message`]: {
      type: "object",
      properties: {
        source: source === undefined ? refs.data! : refs.source!,
        key: source === undefined ? refs.data! : { $ref: at + ITEM_TEXTS },
        data: refs.data!,
      },
    },
    ...Object.fromEntries(Object.values(groups)),
    [ITEM_TEXTS]: groupSchema("", {})[1],
  };
}

/** Name of the schema of the payload of an event. */
export function payloadName({ name }: Pick<DeviceEvent, "name">): string {
  return `${pascalCase(name)}Event`;
}

/** A pattern for fixed topics too: generators make no valid Python of a constant. */
function topicPattern(topic: string): string {
  const text = bridgeTopic(topic, "payload").replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&");
  return `^${text.replaceAll(PARAMETER, "\\d+")}$`;
}

function groupSchema(name: string, items: Items): [name: string, schema: Schema] {
  const properties = mapValues(items, itemSchema);
  const isEmpty = Object.keys(properties).length === 0;
  return [
    isEmpty ? ITEM_TEXTS : name,
    { type: "object", ...(!isEmpty && { properties }), additionalProperties: { type: "string" } },
  ];
}

/** An item as the bridge sends it: text, with what it stands for. Words and values that are known are not all. */
function itemSchema({ type, description, values, words, otherWords, isState, niceName, examples }: Item): Schema {
  const known = values ?? [words ?? [], otherWords ?? []].flat();
  return {
    type: "string",
    ...(type !== "string" && known.length === 0 && { pattern: itemPatterns[type].source }),
    description: known.length > 0 ? `${description} Known: ${known.join(", ")}.` : description,
    ...(examples && { examples: examples.map((example) => itemText(example, type)) }),
    ...(known.length > 0 && { "x-extensible-enum": [...known] }),
    "x-stands-for": type,
    ...(niceName !== undefined && { "x-nice-name": niceName }),
    ...(isState === true && { "x-state": true }),
  };
}

/** The example of an event as the bridge sends it. */
export function bridgedExample(bridgeExample: Json, { topic, parameters, source, data, example }: DeviceEvent): Json {
  const texts = (values: Readonly<Record<string, unknown>>) =>
    mapValues(values, (value, name) => {
      const { type, words } = { ...source, ...data }[name]!;
      return itemText(value, type, words);
    });
  const names = topic.replaceAll(PARAMETER, (_, name: string) => String(parameters[name]!.default ?? 1));
  return {
    ...bridgeExample,
    topic: bridgeTopic(names, "payload"),
    message: {
      source: texts(example.source),
      key: {},
      data: texts(example.data),
    },
  };
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T, name: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
