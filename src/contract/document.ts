import type { Json } from "./json.ts";

export { isObject, type Json } from "./json.ts";

/** A document with schemas as targets of references. */
export interface WithSchemas {
  components: { schemas: Record<string, Schema> };
}

/** The parts of an OpenAPI document that the project reads, except paths. */
export interface Described {
  openapi: string;
  /** Without variables, which some tools do not know. */
  servers: { url: string; description?: string }[];
  info: {
    title: string;
    summary?: string;
    description?: string;
    version: string;
    license?: Json;
    "x-documented-methods"?: string[];
    "x-code-ranges"?: Record<string, CodeRange>;
    "x-deprecated"?: Deprecation;
  };
  externalDocs?: { url: string };
  components: {
    schemas: Record<string, Schema>;
    examples?: Record<string, Example>;
    responses?: Record<string, Json>;
    securitySchemes?: Record<string, Json>;
  };
  webhooks?: Record<string, { post: Operation }>;
  [member: string]: unknown;
}

/** Meaning of undescribed codes in a range. */
export interface CodeRange {
  title: string;
  description: string;
  kind: string;
}

/** What an API or a method is deprecated by. */
export interface Deprecation {
  /** Version that deprecates it: `AXIS OS 12.4`. */
  since: string;
  /** What to use in place of it. */
  successor?: string;
  /** Where the vendor says so: an address. */
  source: string;
}

/** The file that goes with a request of a method, in a body of parts (`x-file`). */
export interface FileMark {
  description: string;
  /** Media type of the file, `application/octet-stream` by default. */
  mediaType?: string;
  /** Names of the part with the envelope and of the part with the file; the client sends the first pair, devices take all. */
  parts: [envelope: string, file: string][];
}

/** A document of CGIs, which only accept POST. */
export interface Document extends Described {
  paths: Record<string, { post: Operation }>;
  /** Alternatives; an empty one means no credentials. */
  security?: Record<string, string[]>[];
}

/** A document of a REST API. */
export interface RestDocument extends Described {
  security?: Record<string, string[]>[];
  paths: Record<string, Partial<Record<Verb, RestOperation>> & { parameters?: Parameter[] }>;
  components: Described["components"] & { parameters?: Record<string, Parameter> };
}

const VERBS = ["get", "put", "post", "patch", "delete"] as const;
type Verb = (typeof VERBS)[number];

/** An operation of a REST API. */
export interface RestOperation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, Response>;
  security?: Record<string, string[]>[];
  "x-security-level"?: string;
  "x-effect"?: string;
  "x-since"?: string;
  deprecated?: boolean;
  "x-deprecated"?: Deprecation;
  [member: string]: unknown;
}

/** A parameter, or a reference to one. */
export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  explode?: boolean;
  example?: unknown;
  schema: Schema;
}

/** An operation of a REST API with its path. */
export interface PlacedOperation {
  path: string;
  verb: Verb;
  operation: RestOperation;
  /** Including those of the path. */
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

/** An operation of a CGI. */
export interface Operation extends RestOperation {
  requestBody: { content: Content };
}

/** A response, or a reference to a shared one. */
export interface Response {
  $ref?: string;
  description?: string;
  headers?: Record<string, Json>;
  content?: Content;
}

/** Bodies by their media type. */
export type Content = Record<string, Body>;

/** Media type of a body of parts: an envelope and a file. */
export const MULTIPART = "multipart/form-data";

/** A body, with named examples or one unnamed example. */
export interface Body {
  schema: Schema;
  example?: Json;
  examples?: Record<string, { $ref: string }>;
  /** Of a body of parts: the media type of each. */
  encoding?: Record<string, { contentType: string }>;
}

interface Example {
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
  "x-file"?: FileMark;
  deprecated?: boolean;
  "x-deprecated"?: Deprecation;
  [keyword: string]: unknown;
}

/** The name of the component that a reference of a bundled document points to. */
export function refName(schema: { $ref?: string } | undefined): string | undefined {
  return schema?.$ref?.split("/").at(-1);
}

/**
 * The target of a reference of a bundled document, resolved recursively; other values are returned unchanged.
 *
 * @throws Error if the target does not exist
 */
export function resolve<T extends object>(document: object, node: T | { $ref: string }): T {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node as T;
  const steps = $ref.slice(2).split("/");
  const target = steps.reduce<unknown>((holder, step) => (holder as Json | undefined)?.[step], document);
  if (target === undefined) throw new Error(`unknown reference ${$ref}`);
  return resolve<T>(document, target as T);
}

/** A schema with its reference resolved; siblings of the reference win. */
export function merged(document: WithSchemas, schema: Schema): Schema {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return schema;
  const target = document.components.schemas[refName(schema)!];
  if (target === undefined) throw new Error(`unknown reference ${$ref}`);
  return { ...merged(document, target), ...beside };
}

/** A schema and the branches of its unions, each with its reference resolved. */
export function branchesOf(document: WithSchemas, schema: Schema): Schema[] {
  const whole = merged(document, schema);
  return [whole, ...(whole.oneOf ?? whole.anyOf ?? []).flatMap((branch) => branchesOf(document, branch))];
}

/** The properties of an object, including those of all branches of a union. */
export function membersOf(document: WithSchemas, schema: Schema): Record<string, Schema> {
  const members = branchesOf(document, schema).flatMap(({ properties = {} }) => Object.entries(properties));
  return Object.fromEntries(members.map(([name, member]) => [name, merged(document, member)]));
}
