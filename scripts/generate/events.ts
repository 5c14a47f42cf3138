import type { ItemType } from "../../src/events/item-types.ts";
import { type Document, type Json, openValue, refName, resolve, type Schema } from "./document.ts";

/** A message that a device publishes: a webhook of the contract. */
export interface Event {
  name: string;
  summary: string;
  description: string;
  /** Name of its schema. */
  payload: string;
  example: Json;
  /** Set for an MQTT message. Without `qos` and `retain`, the configuration decides about them. */
  mqtt?: { topic: string; qos?: number; retain?: boolean };
  /** Set for an ONVIF event, which the event bridge publishes. */
  onvif?: { topic: string; stateful: boolean };
  /** The vendor's readable name. */
  niceName?: string;
  /** Types of the fields of an ONVIF event. */
  fields: Record<string, ItemType>;
}

/** The webhooks of a bundled document. */
export function readEvents(document: Document): Event[] {
  return Object.entries(document.webhooks ?? {}).map(([name, { post }]) => {
    const { schema, example } = post.requestBody.content["application/json"]!;
    const onvif = post["x-onvif"] as Event["onvif"];
    const niceName = post["x-nice-name"] as string | undefined;
    return {
      name,
      summary: post.summary as string,
      description: post.description as string,
      payload: refName(schema)!,
      example: example!,
      ...(niceName && { niceName }),
      ...(onvif ? { onvif } : { mqtt: post["x-mqtt"] as Event["mqtt"] }),
      fields: onvif ? fieldTypes(document, resolve(document, schema)) : {},
    };
  });
}

function fieldTypes(document: Document, { properties = {} }: Schema): Record<string, ItemType> {
  const types = Object.entries(properties).map(([name, field]) => [name, valueType(document, field)]);
  return Object.fromEntries(types) as Record<string, ItemType>;
}

/** The JSON type of a single value, open or not. */
function valueType(document: Document, schema: Schema): unknown {
  const target = resolve(document, schema);
  return openValue(document, target)?.type ?? target.type;
}

const NAMESPACES: Record<string, string> = { tns1: "onvif", tnsaxis: "axis" };

/** The topic as the event bridge writes it: in a payload, or in an MQTT topic with namespaces or with names only. */
export function bridgeTopic(topic: string, form: "payload" | "mqtt" | "names"): string {
  let before: string | undefined;
  const parts = topic.split("/").map((part) => {
    const [prefix, name] = part.split(":");
    const namespace = prefix === before || form === "names" ? undefined : NAMESPACES[prefix!]!;
    before = prefix;
    if (namespace === undefined) return name;
    return form === "mqtt" ? `tns:${namespace}/${name}` : `${namespace}:${name}`;
  });
  return parts.join("/");
}
