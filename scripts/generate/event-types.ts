import type { Api } from "./api.ts";
import type { Event } from "./events.ts";

/**
 * The runtime table of ONVIF events, by topic, which is used to convert the items of the event bridge to their types.
 */
export function eventTable(apis: Api[]): Record<string, object> {
  const entries = apis.flatMap(({ id, events }) =>
    events.flatMap(({ name, onvif, fields }) =>
      onvif ? [{ topic: onvif.topic, event: { api: id, event: name, stateful: onvif.stateful, fields } }] : [],
    ),
  );
  for (const { topic } of entries)
    if (entries.filter((other) => other.topic === topic).length > 1)
      throw new Error(`two events have the topic ${topic}`);
  return Object.fromEntries(entries.map(({ topic, event }) => [topic, event]));
}

/** The type of an event in `Events`. */
export function eventType(api: Api, { mqtt, onvif, payload }: Event): string {
  const schema = `${api.camel}.${payload}`;
  if (onvif) return `{ topic: ${JSON.stringify(onvif.topic)}; stateful: ${onvif.stateful}; data: ${schema} }`;
  const { topic, qos = "0 | 1 | 2", retain = "boolean" } = mqtt!;
  return `{ topic: ${JSON.stringify(topic)}; qos: ${qos}; retain: ${retain}; payload: ${schema} }`;
}
