import { itemPatterns, itemText } from "../../src/events/item-types.ts";
import { bridgeTopic, PARAMETER } from "../../src/events/topic-forms.ts";
import type { DeviceEvent, Item, Items } from "./device-events.ts";
import { type Document, type Json, refName, type Schema } from "./document.ts";

/** The schema with everything that it refers to in its place: AsyncAPI allows nothing beside a reference. */
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

/** The payload of the bridge for one event. Items that may tell the source or not are known in each group. */
export function bridgedSchema(event: DeviceEvent): Schema {
  const { topic, source, data } = event;
  return {
    description: event.description,
    type: "object",
    required: ["topic", "message"],
    properties: {
      topic: { type: "string", ...topicRule(topic) },
      timestamp: { type: "integer", description: "Milliseconds since 1970 in UTC." },
      serial: { type: "string", description: "Serial number of the device." },
      message: {
        type: "object",
        properties: {
          source: groupSchema(source ?? data, "Items that tell the source."),
          key: groupSchema(source === undefined ? data : {}, "Devices were only seen to send it empty."),
          data: groupSchema(data, "The other items."),
        },
      },
    },
  };
}

function topicRule(topic: string): Schema {
  const text = bridgeTopic(topic, "payload");
  const pattern = text.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(PARAMETER, "\\d+");
  return pattern === text ? { const: text } : { pattern: `^${pattern}$` };
}

function groupSchema(items: Items, description: string): Schema {
  const properties = mapValues(items, itemSchema);
  return {
    type: "object",
    description,
    ...(Object.keys(properties).length > 0 && { properties }),
    additionalProperties: { type: "string" },
  };
}

/** An item as the bridge sends it: text, with what it stands for. */
function itemSchema({ type, description, values, words, otherWords, isState, niceName, examples }: Item): Schema {
  const known = type === "boolean" ? [words ?? [], otherWords ?? []].flat() : values;
  return {
    ...(known?.length && type === "string"
      ? { anyOf: [{ type: "string", enum: [...known] }, { type: "string" }] }
      : { type: "string" }),
    // A boolean with words of its own may have others, too.
    ...(type !== "string" && !known?.length && { pattern: itemPatterns[type].source }),
    description: known?.length && type === "boolean" ? `${description} Words: ${known.join(", ")}.` : description,
    ...(examples && { examples: examples.map((example) => itemText(example, type)) }),
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
