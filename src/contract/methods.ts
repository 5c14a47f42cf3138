import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageFolder } from "../package/folder.ts";
import type { Level } from "../server/auth/accounts.ts";

/** What the mock knows of one API: its `.methods` document, ordered for dispatch. */
export interface ApiContract {
  /** API id: `mqtt-client`. */
  id: string;
  /** Path of the CGI. */
  path: string;
  /** Newest API version of the device, the one that answers carry. */
  version: string;
  /** The version that API discovery tells. */
  announced: string;
  methods: ReadonlyMap<string, MethodContract>;
  document: MethodsDocument;
}

/** What the mock knows of one operation: a method of a CGI, or what a path of a REST API does. */
export interface OperationContract {
  name: string;
  /** Path in the document; of a method, that of the CGI and `#<method>`. */
  operationPath: string;
  /** HTTP method in lower case, as documents have it. */
  httpMethod: string;
  operation: Operation;
  /** Examples of answers by name: success first. */
  examples: ReadonlyMap<string, Example>;
}

/** An answer as the contract shows it. */
export interface Example {
  status: number;
  value: unknown;
  /** `application/json` where it is absent. */
  contentType?: string;
  /** Headers that go with it, where they are known. */
  headers?: Record<string, string>;
}

/** An operation of a document, as far as both kinds of APIs have it. */
export interface Operation {
  operationId: string;
  requestBody?: { content: { "application/json"?: { schema: Schema } } };
  responses: Record<string, Response>;
}

export interface Response {
  /** Of a response that several operations have, in a document of methods. */
  $ref?: string;
  headers?: object;
  content?: {
    "application/json"?: MediaType;
    "text/html"?: MediaType;
    "text/plain"?: MediaType;
  };
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, { $ref?: string; value?: unknown }>;
  example?: unknown;
}

/** What the mock knows of one method. */
export interface MethodContract extends OperationContract {
  operation: MethodsOperation;
  /** Lowest role that may call it. */
  level: Level;
  codes: readonly DocumentedCode[];
  subCodes: readonly DocumentedCode[];
  /** False where the request goes without `apiVersion`. */
  versioned: boolean;
  /** Parameters that the device is too old for. */
  laterParams: readonly LaterMember[];
  examples: ReadonlyMap<string, Example & { value: Record<string, unknown> }>;
  /** Makes data of the contract that of the device, in place: data that an example shows, or that a handler made. */
  shape?(data: unknown, source: "example" | "handler"): void;
}

/** A member, by its path, with the API version that it came with. */
export interface LaterMember {
  path: string;
  since: string;
}

export interface DocumentedCode {
  code: number;
  title: string;
  kind?: string;
  status?: number;
  /** True where no document states the status. */
  statusInferred?: boolean;
  parameter?: string;
  /** Of a sub-code: the code that it comes with. */
  of?: number;
}

export interface MethodsDocument {
  openapi: string;
  info: { title: string; version: string };
  externalDocs?: { url: string };
  paths: Record<string, { post: MethodsOperation }>;
  components: { schemas: Record<string, Schema>; examples?: Record<string, { value: Record<string, unknown> }> };
  "x-profiles": Record<string, ApiProfile>;
}

/** What a version of AXIS OS has of an API. Paths are below `data`, by method. */
export interface ApiProfile {
  announced: string;
  /** Version of answers, where it is another one than that announced. */
  answers?: string;
  /** False where nothing is told without an account. */
  anonymous?: boolean;
  /** Members that are not there. */
  omits?: Record<string, string[]>;
  /** Names of members in place of the canonical ones. */
  renames?: Record<string, Record<string, string>>;
  /** Words in place of the canonical ones. */
  spellings?: Record<string, Record<string, Record<string, string>>>;
  /** What is there at first. */
  values?: Record<string, Record<string, unknown>>;
}

export interface MethodsOperation extends Operation {
  requestBody: { content: { "application/json": { schema: { $ref: string } } } };
  "x-security-level": Level;
  "x-codes": DocumentedCode[];
  "x-sub-codes"?: DocumentedCode[];
}

export interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  [keyword: string]: unknown;
}

const FOLDER = fileURLToPath(new URL("generated/openapi/", packageFolder));
const SUFFIX = ".methods.json";

/** Ids of the APIs that are CGIs with methods. */
export function apiIds(): string[] {
  return idsOf(SUFFIX).sort();
}

/** Ids of the REST APIs, which have a bundle and no `.methods` document. */
export function restIds(): string[] {
  const cgis = new Set(idsOf(SUFFIX));
  return idsOf(".json")
    .filter((id) => !id.includes(".") && !cgis.has(id))
    .sort();
}

function idsOf(suffix: string): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length));
}

const contracts = new Map<string, ApiContract>();

/** The contract of an API from `generated/openapi/<id>.methods.json`, which is read once: it is nobody's to change. */
export function readContract(id: string): ApiContract {
  const known = contracts.get(id) ?? parseContract(id);
  contracts.set(id, known);
  return known;
}

function parseContract(id: string): ApiContract {
  const document = readDocument<MethodsDocument>(`${id}${SUFFIX}`);
  const methods = new Map(
    Object.entries(document.paths).map(([operationPath, { post }]) => [
      post.operationId,
      readMethod(document, operationPath, post),
    ]),
  );
  const [first] = methods.values();
  const { version } = document.info;
  return { id, path: first!.operationPath.split("#")[0]!, version, announced: version, methods, document };
}

/** A document of `generated/openapi`. */
export function readDocument<Document>(name: string): Document {
  const file = join(FOLDER, name);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Document;
  } catch (error) {
    throw new Error(`the contract ${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

/** The schema that a reference points to, or the schema itself. */
export function dereference(document: { components: { schemas: Record<string, Schema> } }, schema: Schema): Schema {
  return schema.$ref === undefined
    ? schema
    : dereference(document, document.components.schemas[schema.$ref.split("/").at(-1)!]!);
}

function readMethod(document: MethodsDocument, operationPath: string, operation: MethodsOperation): MethodContract {
  const request = dereference(document, operation.requestBody.content["application/json"].schema);
  const examples = Object.entries(operation.responses).flatMap(([status, { content }]) =>
    Object.entries(content?.["application/json"]?.examples ?? {}).map(([name, { $ref }]) => {
      const { value } = document.components.examples![$ref!.split("/").at(-1)!]!;
      return [name, { status: Number(status), value }] as const;
    }),
  );
  return {
    name: operation.operationId,
    operationPath,
    httpMethod: "post",
    operation,
    codes: operation["x-codes"],
    subCodes: operation["x-sub-codes"] ?? [],
    level: operation["x-security-level"],
    versioned: request.required?.includes("apiVersion") ?? false,
    laterParams: [],
    examples: new Map(examples),
  };
}
