import type { DeviceEvent } from "./device-events.ts";
import { bridgedSchema } from "./bridged.ts";
import { mapSchema, type Schema } from "./document.ts";
import { pascalCase } from "./event-types.ts";

/**
 * JSON Schemas of the payloads on each topic, by the name of the topic, in draft 6: brokers that check payloads, such as
 * EMQX 5, know none that is newer.
 */
export function eventSchemas(events: readonly DeviceEvent[]): [name: string, schema: object][] {
  return [...Map.groupBy(events, ({ channel }) => channel)].map(([channel, payloads]) => {
    const head = {
      $schema: "http://json-schema.org/draft-06/schema#",
      title: `${payloads[0]!.channelTitle}: event over MQTT`,
    };
    const schemas = payloads.map((event) => [pascalCase(event.name), standard(bridgedSchema(event))] as const);
    if (schemas.length === 1) return [channel, { ...head, ...schemas[0]![1] }];
    const anyOf = schemas.map(([name]) => ({ $ref: `#/definitions/${name}` }));
    return [
      channel,
      { ...head, description: "One of several payloads.", anyOf, definitions: Object.fromEntries(schemas) },
    ];
  });
}

/** Without the project's own keywords, which validators may refuse. */
function standard(schema: Schema): Schema {
  return mapSchema(schema, (one) =>
    Object.fromEntries(Object.entries(one).filter(([keyword]) => !keyword.startsWith("x-"))),
  );
}
