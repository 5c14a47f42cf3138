import { bridgedSchemas, payloadName } from "./bridged.ts";
import type { DeviceEvent } from "./device-events.ts";
import { mapSchema, type Schema } from "./document.ts";

const AT = "#/definitions/";

/**
 * JSON Schemas of the payloads on each topic, by the name of the topic, in draft 6: brokers that check payloads, such as
 * EMQX 5, know none that is newer.
 */
export function eventSchemas(events: readonly DeviceEvent[]): [name: string, schema: object][] {
  return [...Map.groupBy(events, ({ channel }) => channel)].map(([channel, payloads]) => {
    const schemas = Object.assign({}, ...payloads.map((event) => bridgedSchemas(event, AT))) as Record<string, Schema>;
    const [first] = payloads as [DeviceEvent];
    const { [payloadName(first)]: payload, ...others } = schemas;
    const isOne = payloads.length === 1;
    const description = "One of several payloads, which their items distinguish.";
    const anyOf = payloads.map((event) => ({ $ref: AT + payloadName(event) }));
    return [
      channel,
      {
        $schema: "http://json-schema.org/draft-06/schema#",
        title: `${first.channelTitle}: event over MQTT`,
        ...(isOne ? standard(payload!) : { description, anyOf }),
        definitions: used(isOne ? others : schemas),
      },
    ];
  });
}

/** Removes definitions that nothing refers to. */
function used(schemas: Record<string, Schema>): Record<string, Schema> {
  const text = JSON.stringify(schemas);
  const kept = Object.entries(schemas).filter(
    ([name]) => /Event$|Message$/.test(name) || text.includes(`"${AT}${name}"`),
  );
  return Object.fromEntries(kept.map(([name, schema]) => [name, standard(schema)]));
}

/**
 * Removes the project's own keywords, which validators may reject, and `examples`: EMQX before 6.0.4 rejects every value
 * with them that is not an array (github.com/emqx/emqx/issues/17977).
 */
function standard(schema: Schema): Schema {
  return mapSchema(schema, (one) =>
    Object.fromEntries(Object.entries(one).filter(([keyword]) => keyword !== "examples" && !keyword.startsWith("x-"))),
  );
}
