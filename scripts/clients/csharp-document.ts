import { mapSchema, placedOperations, prune, resolve, type RestDocument, type Schema } from "../generate/document.ts";
import { capitalised } from "../names.ts";

/** Properties of the envelope that a request always has. */
const ENVELOPE = ["apiVersion", "method", "params"];

/**
 * A portable document in the form that NSwag makes usable classes of.
 *
 * - A union of objects is one object with the properties of all; a union of other values has any value.
 * - Nothing is required outside the envelope: NSwag sends 0 for a number that the caller forgot, in place of nothing,
 *   which the device would reject.
 * - Operations are named `MqttClient_ConfigureClient`, so that each API has a class.
 * - No servers: the address is a property of the HTTP client.
 */
export function csharpDocument(document: RestDocument): RestDocument {
  const bend = (schema: Schema) => mapSchema(schema, (one) => bent(document, one));
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === "schema" ? bend(value as Schema) : key === "examples" ? value : walk(value),
      ]),
    );
  };
  const { schemas, ...components } = document.components;
  const named = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bend(schema)]));
  const result = structuredClone({
    ...document,
    servers: [],
    paths: walk(document.paths) as RestDocument["paths"],
    components: { ...(walk(components) as object), schemas: named },
  });
  for (const { operation } of placedOperations(result))
    operation.operationId = `${className(operation.tags[0]!)}_${capitalised(operation.operationId)}`;
  return prune(result);
}

/** The name of the class of a tag, such as `MqttClient` for `MQTT client`. */
function className(tag: string): string {
  return tag
    .split(/[^A-Za-z0-9]+/)
    .map((word) => capitalised(word.toLowerCase()))
    .join("");
}

function bent(document: RestDocument, schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    // NSwag makes a class of a name, which then has no value of another type.
    const target = bent(document, resolve(document, schema));
    return target.type === undefined && target.properties === undefined ? target : schema;
  }
  const { required, anyOf, oneOf = anyOf, discriminator: _, not: _not, ...rest } = schema;
  if (oneOf === undefined) return { ...rest, ...(isEnvelope(schema) && { required }) };
  const members = oneOf.map((member) => resolve(document, member));
  const { description } = schema;
  return { ...(description && { description }), ...merged(document, members) };
}

function isEnvelope({ required = [], properties = {} }: Schema): boolean {
  return "method" in properties && required.includes("method") && required.every((name) => ENVELOPE.includes(name));
}

/** A schema for the values of all members. */
function merged(document: RestDocument, members: Schema[]): Schema {
  const flat = members.map(({ anyOf, oneOf = anyOf, ...rest }) =>
    oneOf
      ? merged(
          document,
          oneOf.map((member) => resolve(document, member)),
        )
      : rest,
  );
  if (flat.every(({ type, properties }) => type === "object" && properties)) return mergedObject(document, flat);
  const [first] = flat;
  const { type, format, nullable } = first!;
  const isScalar = typeof type === "string" && !["object", "array"].includes(type);
  if (!isScalar || !flat.every((one) => one.type === type && one.format === format)) return {};
  const values = flat.map(({ enum: list }) => list);
  return {
    type,
    ...(format !== undefined && { format }),
    ...(nullable !== undefined && { nullable }),
    ...(values.every((list) => list !== undefined) && { enum: [...new Set(values.flat())] }),
  };
}

function mergedObject(document: RestDocument, members: Schema[]): Schema {
  const properties: Record<string, Schema> = {};
  for (const member of members)
    for (const [name, property] of Object.entries(member.properties!))
      properties[name] = name in properties ? either(document, properties[name]!, property) : property;
  const isClosed = members.every(({ additionalProperties }) => additionalProperties === false);
  return { type: "object", ...(isClosed && { additionalProperties: false }), properties };
}

function either(document: RestDocument, one: Schema, other: Schema): Schema {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  const { description } = one;
  return {
    ...(description && { description }),
    ...merged(document, [resolve(document, one), resolve(document, other)]),
  };
}
