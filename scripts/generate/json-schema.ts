import type { Api, Method } from "./api.ts";
import { type Document, mapSchema, resolve, type Schema, schemasBelow } from "./document.ts";

const COMPONENTS = "#/components/schemas/";

/**
 * JSON Schemas (2020-12) of the request and the response of each method, by name: `addArea.request`. Each contains the
 * schemas that it refers to in `$defs`, under the names of the bundle.
 */
export function methodSchemas(api: Api): [name: string, schema: object][] {
  const { document } = api;
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [
      name,
      mapSchema(schema, (one) => standard(document, one)),
    ]),
  );
  const selfContained = (name: string, title: string, { title: _, ...schema }: Schema): [string, object] => [
    name,
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      // A name instead of an address, so that validators need no network.
      $id: `urn:vapix-openapi:${api.id}:${name}`,
      title: `${document.info.title}: ${title}`,
      ...schema,
      $defs: definitions(schemas, schema),
    },
  ];
  return api.methods.flatMap((method) => [
    selfContained(`${method.name}.request`, `request of ${method.name}`, schemas[method.request]!),
    selfContained(`${method.name}.response`, `response of ${method.name}`, answer(method)),
  ]);
}

function answer({ summary, response, refusal }: Method): Schema {
  return {
    description: `${summary}: response of the device, a success or an error. Both may have additional properties.`,
    anyOf: [{ $ref: `#/$defs/${response}` }, { $ref: `#/$defs/${refusal}` }],
  };
}

/** Removes keywords of OpenAPI and of the project, which strict validators reject. */
function standard(document: Document, schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([keyword]) => !/^(x-.*|discriminator|externalDocs)$/.test(keyword));
  const { $ref, description, ...rest } = Object.fromEntries(kept) as Schema;
  const isTold = $ref !== undefined && description === resolve<Schema>(document, { $ref }).description;
  return {
    ...($ref !== undefined && { $ref: $ref.replace(COMPONENTS, "#/$defs/") }),
    ...(description !== undefined && !isTold && { description }),
    ...rest,
    ...tolerant(document, rest),
  };
}

/** The properties of an object as devices accept them: marked tolerances are valid too. */
function tolerant(document: Document, { properties = {}, required = [] }: Schema): Schema {
  const mark = (name: string, of: string): unknown =>
    properties[name]?.[of] ?? resolve<Schema>(document, properties[name] ?? {})[of];
  const names = Object.keys(properties).filter((name) => mark(name, "x-tolerates") !== undefined);
  const isAbsent = (name: string) => mark(name, "x-tolerates-absence-as") !== undefined;
  return {
    ...(names.length > 0 && {
      properties: {
        ...properties,
        ...Object.fromEntries(names.map((name) => [name, widened(properties[name]!, mark(name, "x-tolerates"))])),
      },
    }),
    ...(required.some(isAbsent) && { required: required.filter((name) => !isAbsent(name)) }),
  };
}

function widened(schema: Schema, tolerated: unknown): Schema {
  const { description = "What devices accept here." } = schema;
  return tolerated === "any" ? { description } : { description, anyOf: [schema, { enum: tolerated as unknown[] }] };
}

/** The schemas that a schema refers to, recursively, in the order of the bundle. */
function definitions(schemas: Record<string, Schema>, root: Schema): Record<string, Schema> {
  const used = schemasBelow(schemas, [root]);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}
