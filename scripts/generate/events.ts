import { type Document, type Json, refName } from "./document.ts";

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
    };
  });
}
