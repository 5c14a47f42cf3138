import { type Body, type Document, type Operation, resolve, type Schema } from "./document.ts";
import { methodsFile, readDocument } from "#documents";
import type { Level } from "./levels.ts";
import { once } from "./once.ts";

/** A VAPIX API as its `.methods` document describes it. */
export interface ApiContract {
  /** API id: `mqtt-client`. */
  id: string;
  /** Path of the CGI. */
  path: string;
  /** API version that answers carry: the newest of the device. */
  version: string;
  /** The version in API discovery. */
  announced: string;
  methods: ReadonlyMap<string, MethodContract>;
  document: MethodsDocument;
}

/** An operation of either kind: a method of a CGI, or what a path of a REST API does. */
export interface OperationContract {
  name: string;
  /** Path in the document; of a method, that of the CGI and `#<method>`. */
  operationPath: string;
  /** HTTP method in lower case, as documents have it. */
  httpMethod: string;
  operation: Pick<Operation, "operationId" | "responses"> & { requestBody?: Operation["requestBody"] };
  /** Examples of answers by name: success first. */
  examples: ReadonlyMap<string, AnswerExample>;
}

/** An answer as the contract shows it. */
export interface AnswerExample {
  status: number;
  value: unknown;
  /** `application/json` where it is absent. */
  contentType?: string;
  /** Headers that go with it, where they are known. */
  headers?: Record<string, string>;
}

/** A method of a CGI. */
export interface MethodContract extends OperationContract {
  operation: MethodOperation;
  /** Schema of the request. */
  request: Schema;
  /** Lowest role that may call it. */
  level: Level;
  codes: readonly DocumentedCode[];
  subCodes: readonly DocumentedCode[];
  /** False where the request goes without `apiVersion`. */
  versioned: boolean;
  /** Parameters that the device is too old for. */
  laterParams: readonly LaterMember[];
  examples: ReadonlyMap<string, AnswerExample & { value: Record<string, unknown> }>;
  /** Turns data of the contract into that of the device, in place: data of an example, or of a handler. */
  shape?(data: unknown, source: "example" | "handler"): void;
}

/** A member, by its path, with the API version that it came with. */
export interface LaterMember {
  path: string;
  since: string;
}

/** A code or sub-code of a refusal, with one of its meanings. */
export interface DocumentedCode {
  code: number;
  title: string;
  kind?: string;
  status?: number;
  /** True where no document states the status. */
  statusInferred?: boolean;
  parameter?: string;
  /** Names of the fields of `error.details` that the code comes with. */
  details?: readonly string[];
  /** Rules of parameters whose violation the code is for: keywords by name of parameter. */
  breaks?: Readonly<Record<string, string>>;
  /** Of a sub-code: the code that it comes with. */
  of?: number;
}

/**
 * The text that devices send with a code: its title, without the number that tells it from another code of that text.
 *
 * @param id What stands in place of `[x]`.
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

/** What a version of AXIS OS has of an API. Paths are below `data`, by method. */
export interface ApiProfile {
  announced: string;
  /** Version of answers, where it differs from the announced one. */
  answers?: string;
  /** False where nothing is told without an account. */
  anonymous?: boolean;
  /** Members that are not there. */
  omits?: Record<string, string[]>;
  /** Texts that are not there while they are empty. */
  omitsEmpty?: Record<string, string[]>;
  /** Names of members in place of the canonical ones. */
  renames?: Record<string, Record<string, string>>;
  /** Words in place of the canonical ones. */
  spellings?: Record<string, Record<string, Record<string, string>>>;
  /** What is there at first. */
  values?: Record<string, Record<string, unknown>>;
}

/** What a method takes and answers, with what is known of it beside that. */
interface MethodOperation extends Operation {
  "x-security-level": Level;
  "x-codes": DocumentedCode[];
  "x-sub-codes"?: DocumentedCode[];
}

/** The contract of an API from `generated/openapi/<id>.methods.json`. All callers share it: it must not be changed. */
export const readContract: (id: string) => ApiContract = once(parse);

function parse(id: string): ApiContract {
  const document = readDocument<MethodsDocument>(methodsFile(id));
  const methods = new Map(
    Object.entries(document.paths).map(([path, { post }]) => [post.operationId, methodOf(document, path, post)]),
  );
  const [first] = methods.values();
  const { version } = document.info;
  return { id, path: first!.operationPath.split("#")[0]!, version, announced: version, methods, document };
}

function methodOf(document: MethodsDocument, operationPath: string, operation: MethodOperation): MethodContract {
  const request = jsonOf(operation.requestBody)!.schema;
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
    codes: operation["x-codes"],
    subCodes: operation["x-sub-codes"] ?? [],
    level: operation["x-security-level"],
    versioned: resolve(document, request).required?.includes("apiVersion") ?? false,
    laterParams: [],
    examples: new Map(examples),
  };
}

/** The JSON body of a request or a response; undefined where it has none. */
export function jsonOf({ content }: { content?: Record<string, Body> } = {}): Body | undefined {
  return content?.["application/json"];
}

/** Content type of a page in the contract. */
export const PAGE = "text/html";

/** Whether devices send a status with a page: that of the web server in front of the CGI. */
export function isPage({ operation }: OperationContract, status: number | undefined): boolean {
  return status !== undefined && operation.responses[status]?.content?.[PAGE] !== undefined;
}
