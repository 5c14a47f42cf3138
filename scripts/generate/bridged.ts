import { itemPatterns, type ItemType } from "../../src/events/item-types.ts";
import { type Document, type Json, refName, type Schema } from "./document.ts";
import { bridgeTopic, type Event } from "./events.ts";

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

/** The items of an event as the bridge sends them: strings, each with a description of its type. */
export function itemsSchema(document: Document, { payload, fields }: Event): Schema {
  const { description, properties = {} } = document.components.schemas[payload]!;
  const items = Object.entries(properties).map(([name, field]) => [
    name,
    itemSchema(standalone(document, field), fields[name]!),
  ]);
  return {
    description,
    type: "object",
    properties: Object.fromEntries(items) as Record<string, Schema>,
    additionalProperties: { type: "string" },
  };
}

function itemSchema(
  { description, anyOf, examples, "x-state": isState, "x-nice-name": niceName }: Schema,
  type: ItemType,
): Schema {
  return {
    ...(type === "string" && anyOf ? { anyOf } : { type: "string" }),
    ...(type !== "string" && { pattern: itemPatterns[type].source }),
    description,
    ...(examples && { examples: examples.map((example) => itemText(example, type)) }),
    "x-stands-for": type,
    ...(niceName !== undefined && { "x-nice-name": niceName }),
    ...(isState === true && { "x-state": true }),
  };
}

/** The payload of the bridge for one event. */
export function bridgedSchema(document: Document, bridge: Event, event: Event, items: string): Schema {
  const schema = standalone(document, document.components.schemas[bridge.payload]!);
  const { topic, message } = schema.properties!;
  const groups = mapValues(message!.properties!, ({ description }) => ({
    type: "object",
    description,
    allOf: [{ $ref: `#/components/schemas/${items}` }],
  }));
  return {
    ...schema,
    properties: {
      ...schema.properties,
      topic: {
        type: "string",
        const: bridgeTopic(event.onvif!.topic, "payload"),
        description: topic!.description,
      },
      message: { ...message, properties: groups },
    },
  };
}

/** The example of an event as the bridge sends it. All items are data, because it is undocumented which are not. */
export function bridgedExample(bridge: Event, { example, fields, onvif }: Event): Json {
  const data = mapValues(example, (value, name) => itemText(value, fields[name]!));
  return { ...bridge.example, topic: bridgeTopic(onvif!.topic, "payload"), message: { source: {}, key: {}, data } };
}

/** A value as devices write it. */
function itemText(value: unknown, type: ItemType): string {
  if (type === "boolean") return value === true ? "1" : "0";
  return type === "number" ? (value as number).toFixed(6) : String(value);
}

function mapValues<T, U>(record: Record<string, T>, change: (value: T, name: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
