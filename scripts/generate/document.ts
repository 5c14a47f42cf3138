/** A document with schemas that references lead to. */
export interface WithSchemas {
  components: { schemas: Record<string, Schema> };
}

/** The part of an OpenAPI document that the generators look at, but for its paths. */
export interface Described {
  openapi: string;
  info: {
    title: string;
    summary?: string;
    description?: string;
    version: string;
    license?: Json;
    "x-documented-methods"?: string[];
  };
  components: {
    schemas: Record<string, Schema>;
    examples?: Record<string, Example>;
    responses?: Record<string, Json>;
    securitySchemes?: Record<string, Json>;
  };
  [member: string]: unknown;
}

/** A document of CGIs, which take POST alone. */
export interface Document extends Described {
  paths: Record<string, { post: Operation }>;
  /** Alternatives; an empty one stands for no credentials. */
  security?: object[];
  webhooks?: Record<string, { post: Operation }>;
}

/** A document of a REST API. */
export interface RestDocument extends Described {
  servers: { url: string; description?: string }[];
  paths: Record<string, Partial<Record<Verb, RestOperation>> & { parameters?: Parameter[] }>;
  components: Described["components"] & { parameters?: Record<string, Parameter> };
}

const VERBS = ["get", "put", "post", "patch", "delete"] as const;
export type Verb = (typeof VERBS)[number];

export interface RestOperation {
  operationId: string;
  summary: string;
  description: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, Response>;
  "x-security-level"?: string;
  "x-effect"?: string;
  "x-since"?: string;
  [member: string]: unknown;
}

/** A parameter, or a reference to one. */
export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  explode?: boolean;
  schema: Schema;
}

/** An operation of a REST API with where it is. */
export interface PlacedOperation {
  path: string;
  verb: Verb;
  operation: RestOperation;
  /** Those of the path too. */
  parameters: Parameter[];
}

/** The operations of a REST API with their paths and parameters, in the order of its paths. */
export function placedOperations({ paths, components }: RestDocument): PlacedOperation[] {
  const resolved = (parameter: Parameter) => components.parameters?.[refName(parameter) ?? ""] ?? parameter;
  return Object.entries(paths).flatMap(([path, item]) =>
    VERBS.flatMap((verb) => {
      const operation = item[verb];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolved);
      return [{ path, verb, operation, parameters }];
    }),
  );
}

/** The operations of a REST API, in the order of its paths. */
export function operationsOf(document: RestDocument): RestOperation[] {
  return placedOperations(document).map(({ operation }) => operation);
}

export interface Operation {
  operationId: string;
  tags: string[];
  requestBody: { content: Content };
  responses: Record<string, Response>;
  [member: string]: unknown;
}

export interface Response {
  $ref?: string;
  description?: string;
  content?: Content;
}

export type Content = Record<string, { schema: Schema; example?: Json; examples?: Record<string, { $ref: string }> }>;

export interface Example {
  summary?: string;
  value: Json;
}

/** A JSON Schema, with the extensions of the project. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  examples?: unknown[];
  externalDocs?: { url: string };
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  "x-since"?: string;
  "x-since-inferred"?: boolean;
  "x-absent-at"?: string;
  "x-security-level"?: string;
  "x-effect"?: string;
  "x-kind"?: string;
  "x-http-status"?: number | number[];
  "x-http-status-inferred"?: boolean;
  "x-parameter"?: string;
  "x-code"?: number;
  "x-code-inferred"?: boolean;
  "x-erratum"?: string;
  "x-waits"?: boolean;
  [keyword: string]: unknown;
}

export type Json = { [member: string]: unknown };

/** The name of the component that a reference of a bundled document points to. */
export function refName(schema: { $ref?: string } | undefined): string | undefined {
  return schema?.$ref?.split("/").at(-1);
}

/** The schema itself, or the one that it refers to. */
export function resolve(document: WithSchemas, schema: Schema): Schema {
  const name = refName(schema);
  if (name === undefined) return schema;
  const target = document.components.schemas[name];
  if (target === undefined) throw new Error(`${schema.$ref} points nowhere`);
  return resolve(document, target);
}

/**
 * The members of an open value, `anyOf` of enums, constants or further lists of them and, last, the type that keeps it
 * open; undefined where the schema is none. A type that only an erratum names does not count.
 */
export function openValue(document: WithSchemas, schema: Schema): { known: Schema[]; type: string } | undefined {
  const branches = schema.anyOf?.filter((branch) => branch["x-erratum"] === undefined) ?? [];
  const last = branches.at(-1);
  if (typeof last?.type !== "string" || !["string", "integer", "number"].includes(last.type)) return undefined;
  if (!Object.keys(last).every((key) => ["type", "title", "description"].includes(key))) return undefined;
  const known = branches.slice(0, -1).flatMap((member) => {
    const target = resolve(document, member);
    return openValue(document, target)?.known ?? [target];
  });
  return known.every(({ enum: values, const: value }) => values !== undefined || value !== undefined)
    ? { known, type: last.type }
    : undefined;
}

/** The values that the known members of an open value stand for, each once: a code may have several meanings. */
export function knownValues(known: Schema[]): unknown[] {
  return [...new Set(known.flatMap(({ enum: values, const: value }) => values ?? [value]))];
}

/** The schema as a function changes it, and then in the same way what stands below; `true` counts as an empty schema. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const changed = change(schema);
  const below = (child: Schema) => mapSchema(child, change);
  const { properties, additionalProperties } = changed;
  return {
    ...changed,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, below(child)])),
    }),
    ...(typeof additionalProperties === "object" && { additionalProperties: below(additionalProperties) }),
    ...(changed.items && { items: below(changed.items) }),
    ...(changed.not && { not: below(changed.not) }),
    ...(changed.if && { if: below(changed.if) }),
    ...(changed.then && { then: below(changed.then) }),
    ...(changed.else && { else: below(changed.else) }),
    ...(changed.oneOf && { oneOf: changed.oneOf.map(below) }),
    ...(changed.anyOf && { anyOf: changed.anyOf.map(below) }),
  };
}

/** Drops the components that nothing outside of them refers to. */
export function prune<T extends { components: { [section: string]: Record<string, unknown> | undefined } }>(
  document: T,
): T {
  const { components, ...rest } = document;
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    for (const value of Object.values(node)) {
      if (typeof value !== "string") visit(value);
      else if (value.startsWith("#/components/") && !used.has(value)) {
        used.add(value);
        const [, , section, name] = value.split("/");
        visit(components[section!]?.[name!]);
      }
    }
  };
  visit(rest);
  const kept = Object.entries(components).map(([section, entries]) => [
    section,
    section === "securitySchemes"
      ? entries
      : Object.fromEntries(
          Object.entries(entries ?? {}).filter(([name]) => used.has(`#/components/${section}/${name}`)),
        ),
  ]);
  return {
    ...document,
    components: Object.fromEntries(kept.filter(([, entries]) => Object.keys(entries as object).length > 0)),
  };
}
