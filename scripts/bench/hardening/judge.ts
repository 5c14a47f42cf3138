import { isDeepStrictEqual } from "node:util";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Code, Contract, Operation, Schema } from "./contract.ts";
import { unnamedMembers } from "./unnamed.ts";

/** An answer, read to its end. */
export interface Answer {
  status: number;
  /** By name in lower case. */
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Says what is wrong with the answer to a body that was sent to an API; undefined where nothing is. */
export type Judge = (api: Contract, sent: Buffer, answer: Answer) => string | undefined;

type Json = Record<string, unknown>;

const HEADERS = ["connection", "content-length", "content-type", "date", "keep-alive", "vapix-mock-reason"];

/** Makes a judge with a validator of its own, so that the mock is not the judge of itself. */
export function createJudge(): Judge {
  const validators = new Map<Schema, ValidateFunction>();

  return (api, sent, { status, headers, body }) => {
    const strange = Object.keys(headers).filter((name) => !HEADERS.includes(name));
    if (strange.length > 0) return `has the headers ${strange.join(", ")}`;
    if (headers["content-type"] !== "application/json") return `is ${headers["content-type"]} with HTTP ${status}`;
    const request = read(sent);
    const answer = JSON.parse(body) as Json;
    const method = api.operations.get(request?.method as string);
    const [first] = api.operations.values();
    const schema = (method ?? first!).responses[status]?.content?.["application/json"]?.schema;
    if (schema === undefined) return `has the HTTP status ${status}, which is not documented`;
    const wrong =
      (answer.error === undefined ? wrongSuccess(request, method, status) : undefined) ??
      faultOf(api, schema, answer) ??
      unnamedMembers(api.document, [schema], answer)[0] ??
      wrongEcho(request, answer) ??
      (answer.error === undefined ? undefined : wrongRefusal(api, method, status, answer));
    return wrong && `${wrong}: ${body.slice(0, 500)}`;
  };

  function faultOf(api: Contract, schema: Schema, answer: Json): string | undefined {
    let validate = validators.get(schema);
    if (validate === undefined) {
      const ajv = new Ajv2020({ strict: false });
      formats.default(ajv);
      validate = ajv.compile({ ...schema, components: api.document.components });
      validators.set(schema, validate);
    }
    if (validate(answer)) return undefined;
    const [{ instancePath, message } = { instancePath: "", message: "" }] = validate.errors ?? [];
    return `${instancePath} ${message}`;
  }
}

/** The envelope that a device makes of a body; undefined where it is none. */
function read(sent: Buffer): Json | undefined {
  try {
    const envelope: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(sent));
    return typeof envelope === "object" && !Array.isArray(envelope) ? ((envelope ?? undefined) as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** Of a request, an answer tells nothing but these two, and as they came. */
function wrongEcho(request: Json | undefined, answer: Json): string | undefined {
  for (const name of ["context", "method"])
    if (answer[name] !== undefined && !isDeepStrictEqual(answer[name], request?.[name])) return `has another ${name}`;
  if (typeof request?.context === "string" && answer.context === undefined) return "has lost the context";
  return undefined;
}

function wrongSuccess(request: Json | undefined, method: Operation | undefined, status: number): string | undefined {
  if (request === undefined) return "is a success, and the body was no envelope";
  if (method === undefined) return "is a success of a method that there is not";
  return status === 200 ? undefined : `is a success with HTTP ${status}`;
}

function wrongRefusal(
  { operations }: Contract,
  method: Operation | undefined,
  status: number,
  { error }: Json,
): string | undefined {
  const { code, message, details } = error as { code: number; message: string; details?: { subCode: number } };
  const all = [...operations.values()];
  const isIt = (known: Code) => known.code === code && known.title === message && (known.status ?? 200) === status;
  const known = (method === undefined ? all : [method]).flatMap((operation) => operation["x-codes"]).filter(isIt);
  // What is wrong with the envelope may have a code that only other methods document.
  const [documented] = known.length > 0 ? known : all.flatMap((operation) => operation["x-codes"]).filter(isIt);
  if (documented === undefined)
    return `refuses with ${code}, which is not documented with this text and HTTP ${status}`;
  if (documented.kind === "internal" && all.some((operation) => operation["x-codes"].some(isOwn)))
    return "says that the device failed";
  if (details === undefined) return undefined;
  const subCodes = method?.["x-sub-codes"] ?? [];
  return subCodes.some((sub) => sub.code === details.subCode && sub.of === code) ? undefined : "has a strange sub-code";
}

/** Whether a code says what was wrong with a request: an API without such codes refuses with its internal error. */
function isOwn({ kind }: Code): boolean {
  return kind === "invalid" || kind === "json";
}
