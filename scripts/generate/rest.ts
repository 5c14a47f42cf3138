import type { Bundled } from "./bundle.ts";
import { camelCase, capitalised } from "../names.ts";
import { literal } from "./client.ts";
import {
  knownValues,
  openValue,
  prune,
  resolve,
  type RestDocument,
  type Schema,
  type WithSchemas,
} from "./document.ts";
import { lowered, MIT } from "./lowered.ts";

/** An error or result code of a REST API, with one of its meanings. */
export interface RestCode {
  code: string | number;
  title: string;
  description: string;
  /** HTTP statuses of the code, if the contract states them. */
  statuses?: number[];
}

/** The possible values of `code` in responses of a REST API, in order. */
export function restCodes(document: WithSchemas): RestCode[] {
  const found = new Map<string, RestCode>();
  for (const { properties } of Object.values(document.components.schemas)) {
    const list = properties?.code && openValue(document, resolve(document, properties.code));
    for (const { const: code, title, description, "x-http-status": status } of list?.known ?? [])
      if (title !== undefined)
        found.set(`${String(code)} ${title}`, {
          code: code as string | number,
          title,
          description: description!,
          ...(status !== undefined && { statuses: [status].flat() }),
        });
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** The runtime table of titles and descriptions of all codes, by API id. */
export function restErrorCatalogue(apis: readonly Bundled<RestDocument>[]): string {
  const entries = apis.map(({ id, document }) => [id, restCodes(document)]);
  return `export const restErrorCatalogue = ${literal(Object.fromEntries(entries))} as const;\n`;
}

/**
 * The document in OpenAPI 3.0.3 for generators of other languages. A response that is one of several objects, such as a
 * success or an error, becomes one object with the properties of all of them.
 */
export function restPortableDocument(id: string, document: RestDocument): RestDocument {
  const { summary: _, ...info } = document.info;
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [name, flat(document, schema)]);
  const flattened: RestDocument = {
    ...document,
    openapi: "3.0.3",
    info: { ...info, license: MIT },
    components: { ...document.components, schemas: Object.fromEntries(schemas) as Record<string, Schema> },
  };
  return prefixed(capitalised(camelCase(id)), prune(withTextParameters(lowered(flattened))));
}

/** A parameter that accepts a number or a string becomes a string: few generators support unions outside of bodies. */
function withTextParameters(document: RestDocument): RestDocument {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== "object") return node;
    const { in: place, schema } = node as { in?: string; schema?: Schema };
    if (place !== undefined && schema !== undefined) {
      const { anyOf, oneOf, description } = resolve(document, schema);
      const text: Schema = { type: "string", ...(description && { description }) };
      return { ...node, schema: (anyOf ?? oneOf) ? text : schema };
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
  };
  const components = Object.entries(document.components).map(([section, entries]) => [
    section,
    section === "schemas" || section === "examples" ? entries : walk(entries),
  ]);
  return { ...document, paths: walk(document.paths), components: Object.fromEntries(components) } as RestDocument;
}

/** Schemas with the prefix of their API: generators have types such as `Client`, and name some by parameters. */
function prefixed(prefix: string, document: RestDocument): RestDocument {
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, typeof child === "string" ? reference(child) : rename(child)]),
    );
  };
  const reference = (text: string) => text.replace(/^#\/components\/schemas\//, `$&${prefix}`);
  const { components, ...rest } = rename(document) as RestDocument;
  const schemas = Object.entries(components.schemas).map(([name, schema]) => [`${prefix}${name}`, schema]);
  return { ...rest, components: { ...components, schemas: Object.fromEntries(schemas) as Record<string, Schema> } };
}

function flat(document: WithSchemas, schema: Schema): Schema {
  const { anyOf, ...outer } = schema;
  const members = anyOf?.map((member) => resolve(document, member));
  if (!members?.every(({ type, properties }) => type === "object" && properties)) return schema;
  const properties: Record<string, Schema> = {};
  for (const member of members)
    for (const [name, property] of Object.entries(member.properties!))
      properties[name] = name in properties ? either(document, properties[name]!, property) : property;
  return { ...outer, type: "object", properties };
}

/** A schema for the values of either of two; for two lists of values one list, by its name if the document has it. */
function either(document: WithSchemas, one: Schema, other: Schema): Schema {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  const [first, second] = [resolve(document, one), resolve(document, other)];
  const anyOf = [...(first.anyOf ?? [first]), ...(second.anyOf ?? [second])];
  const values = valuesOf(document, { anyOf });
  const named = Object.entries(document.components.schemas).find(([, list]) => valuesOf(document, list) === values);
  if (values !== undefined && named) return { $ref: `#/components/schemas/${named[0]}` };
  return { ...(second.description && { description: second.description }), anyOf };
}

/** The values and the type of an open value, for comparison. */
function valuesOf(document: WithSchemas, schema: Schema): string | undefined {
  const open = openValue(document, schema);
  return open && JSON.stringify([open.type, ...knownValues(open.known)]);
}
