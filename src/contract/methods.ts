import {
  type Body,
  type Document,
  type FileMark,
  MULTIPART,
  type Operation,
  resolve,
  type Schema,
} from "./document.ts";
import { isAnnounced } from "./announced.ts";
import { methodsFile, readDocument } from "#documents";
import type { Level } from "./levels.ts";
import { once } from "./once.ts";

/** A VAPIX API as described by its `.methods` document. */
export interface ApiContract {
  /** API id: `mqtt-client`. */
  id: string;
  /** Path of the CGI. */
  path: string;
  /** API version of responses: the newest of the device. */
  version: string;
  /** The version in API discovery; undefined if devices do not announce the API. */
  announced: string | undefined;
  methods: ReadonlyMap<string, MethodContract>;
  document: MethodsDocument;
}

/** An operation: a method of a CGI, or an operation of a REST API. */
export interface OperationContract {
  name: string;
  /** Path in the document; for a method, that of the CGI with `#<method>`. */
  operationPath: string;
  /** HTTP method in lowercase, as in documents. */
  httpMethod: string;
  operation: Pick<Operation, "operationId" | "responses"> & { requestBody?: Operation["requestBody"] };
  /** Schema of what a request says; by default that of its JSON body. */
  request?: Schema;
  /** Examples of responses by name, success first. */
  examples: ReadonlyMap<string, AnswerExample>;
}

/** An example of a response. */
export interface AnswerExample {
  status: number;
  value: unknown;
  /** `application/json` by default. */
  contentType?: string;
  /** Headers of the response, if known. */
  headers?: Record<string, string>;
}

/** A method of a CGI. */
export interface MethodContract extends OperationContract {
  operation: MethodOperation;
  /** Schema of the request: of its envelope. */
  request: Schema;
  /** The file that goes with the request, in a body of parts. */
  file?: FileMark;
  /** Lowest role that may call the method. */
  level: Level;
  codes: readonly DocumentedCode[];
  subCodes: readonly DocumentedCode[];
  /** False if the request has no `apiVersion`. */
  versioned: boolean;
  /** Parameters that are newer than the device. */
  laterParams: readonly LaterMember[];
  /** Paths of the properties of the data that the version of AXIS OS lacks. */
  lacks: readonly string[];
  examples: ReadonlyMap<string, AnswerExample & { value: Record<string, unknown> }>;
  /** Converts data of an example or a handler to the form of the device, in place. */
  shape?(data: unknown, source: "example" | "handler"): void;
}

/** A property, by its path, with the API version that introduced it. */
export interface LaterMember {
  path: string;
  since: string;
  /** Whether no text states it. */
  isInferred: boolean;
}

/** A code or sub-code, with one of its meanings. */
export interface DocumentedCode {
  code: number;
  title: string;
  kind?: string;
  /** Kinds of other requests that the device rejects with the code. */
  furtherKinds?: string[];
  status?: number;
  /** True if the status is undocumented. */
  statusInferred?: boolean;
  parameter?: string;
  /** Fields of `error.details` that the code comes with: their names, or their values by name. */
  details?: readonly string[] | Readonly<Record<string, string>>;
  /** Rules of parameters whose violation the code is for: a keyword, or several, by name of parameter. */
  breaks?: Readonly<Record<string, string | readonly string[]>>;
  /** For a sub-code: its code. */
  of?: number;
}

/**
 * The text that devices send with a code: its title, without the number that distinguishes codes with the same text.
 *
 * @param id Replaces `[x]`.
 */
export function textOf({ code, title }: DocumentedCode, id?: number): string {
  const text = title.replace(` (${code})`, "");
  return id === undefined ? text : text.replace("[x]", `${id}`);
}

/** A `.methods` document: one operation per method. */
export interface MethodsDocument extends Document {
  paths: Record<string, { post: MethodOperation }>;
  "x-profiles": Record<string, ApiProfile>;
}

/** An API in a version of AXIS OS. Paths are below `data`, by method. */
export interface ApiProfile {
  /** Which recording or document shows the entry, as sentences. */
  source: string;
  /** Whether the source is about another version of AXIS OS. */
  inferred?: true;
  /** Whether the version is known to lack the API. */
  absent?: true;
  /** Absent if devices do not announce the API. */
  announced?: string;
  /** Version in responses, if it differs from the announced one. */
  answers?: string;
  /** False if the API does not respond without an account. */
  anonymous?: boolean;
  /** Properties that the version lacks. */
  omits?: Record<string, string[]>;
  /** Properties that the recorded device lacks, since it has no such part. */
  without?: Record<string, string[]>;
  /** Strings that are missing while they are empty. */
  omitsEmpty?: Record<string, string[]>;
  /** Names of properties that differ from the canonical ones. */
  renames?: Record<string, Record<string, string>>;
  /** Words that differ from the canonical ones. */
  spellings?: Record<string, Record<string, Record<string, string>>>;
  /** Initial values. */
  values?: Record<string, Record<string, unknown>>;
}

/** An operation of a method, with its marks. */
interface MethodOperation extends Operation {
  externalDocs: { url: string };
  "x-security-level": Level;
  "x-codes": DocumentedCode[];
  "x-sub-codes"?: DocumentedCode[];
}

/** The contract of an API from `generated/openapi/<id>.methods.json`. It is shared; do not change it. */
export const readContract: (id: string) => ApiContract = once((id) =>
  contractOf(id, readDocument<MethodsDocument>(methodsFile(id))),
);

/** The contract of a `.methods` document. */
export function contractOf(id: string, document: MethodsDocument): ApiContract {
  const methods = new Map(
    Object.entries(document.paths).map(([path, { post }]) => [post.operationId, methodOf(document, path, post)]),
  );
  const [first] = methods.values();
  const { version } = document.info;
  const path = first!.operationPath.split("#")[0]!;
  return { id, path, version, announced: isAnnounced(path) ? version : undefined, methods, document };
}

function methodOf(document: MethodsDocument, operationPath: string, operation: MethodOperation): MethodContract {
  const request = envelopeOf(document, operation);
  const { "x-file": file, required } = resolve(document, request);
  const examples = Object.entries(operation.responses).flatMap(([status, response]) =>
    Object.entries(jsonOf(response)?.examples ?? {}).map(([name, reference]) => {
      const { value } = resolve<{ value: Record<string, unknown> }>(document, reference);
      return [name, { status: Number(status), value }] as const;
    }),
  );
  return {
    name: operation.operationId,
    operationPath,
    httpMethod: "post",
    operation,
    request,
    ...(file && { file }),
    codes: operation["x-codes"],
    subCodes: operation["x-sub-codes"] ?? [],
    level: operation["x-security-level"],
    versioned: required?.includes("apiVersion") ?? false,
    laterParams: [],
    lacks: [],
    examples: new Map(examples),
  };
}

/** The schema of the envelope that goes to a method: the body, or its first part. */
function envelopeOf(document: MethodsDocument, { requestBody }: MethodOperation): Schema {
  const json = jsonOf(requestBody);
  if (json !== undefined) return json.schema;
  const { properties } = resolve(document, requestBody.content[MULTIPART]!.schema);
  return Object.values(properties!)[0]!;
}

/** The JSON body of a request or a response; undefined if it has none. */
export function jsonOf({ content }: { content?: Record<string, Body> } = {}): Body | undefined {
  return content?.["application/json"];
}

/** Content type of a page in the contract. */
export const PAGE = "text/html";

/** Whether devices send a page with a status: that of the web server in front of the CGI. */
export function isPage({ operation }: OperationContract, status: number | undefined): boolean {
  return status !== undefined && operation.responses[status]?.content?.[PAGE] !== undefined;
}
