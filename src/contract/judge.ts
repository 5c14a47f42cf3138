import { readFileSync } from "node:fs";
import type { ErrorKind } from "../../generated/client/facade.ts";
import { createChecker, createSchemaCheck, type Fault } from "../mock/check.ts";
import {
  type ApiContract,
  type DocumentedCode,
  dereference,
  type MethodContract,
  readContract,
  type Schema,
} from "../mock/contract.ts";
import { asKnown } from "../mock/lenient.ts";
import { packageFolder } from "../package-folder.ts";
import { createComparer } from "./differences.ts";
import { described, type Finding, plainName, violation } from "./finding.ts";
import { spellingsAt } from "./spelling.ts";

/** An answer as it came. */
export interface Answered {
  status: number;
  /** The body as JSON where it is JSON, else its text. */
  body: unknown;
  /** Value of the header `Content-Type`; not looked at where it is undefined. */
  contentType?: string | undefined;
}

/** What is known of the request that was answered. */
export interface Asked {
  /** The context that the answer must repeat. */
  context?: string | undefined;
  /** API version that the device announces; by default the one that it answers with. */
  version?: string | undefined;
  /** What the answer must refuse with, where the request was sent to be refused. */
  refusal?: ErrorKind | undefined;
  /** What it must not refuse with, where the request is known to be right. */
  never?: readonly ErrorKind[] | undefined;
}

/** Holds requests and answers of one API against its contract. Of everybody who judges, this is the one place. */
export interface Judge {
  readonly contract: ApiContract;
  /** What breaks the contract in a request. */
  request(method: string, envelope: unknown): Finding[];
  /** A request without the parameters that the contract does not know, and what else breaks it. */
  known<T extends object>(method: string, envelope: T): { envelope: T; findings: Finding[] };
  /** What breaks the contract in an answer, and what is in it that nobody documents. Of a page of the web server: nothing. */
  answer(method: string, answered: Answered, asked?: Asked): Finding[];
}

const judges = new Map<string, Judge>();

/** The judge of an API; it is made once. It takes the packages ajv, ajv-formats and yaml. */
export function judgeOf(id: string): Judge {
  const judge = judges.get(id) ?? createJudge(readContract(id));
  judges.set(id, judge);
  return judge;
}

function createJudge(contract: ApiContract): Judge {
  const { id, methods, document } = contract;
  const checker = createChecker(contract);
  const schemas = readSchemas(id);
  const faults = createSchemaCheck(id, { components: { schemas } });
  const compare = createComparer({ byName: schemas, faults });
  const profiles = Object.values(document["x-profiles"]);

  return {
    contract,
    request,
    known(name, sent) {
      const { envelope } = asKnown(sent, (one) => checker.request(methodOf(name), one));
      return { envelope, findings: request(name, envelope) };
    },
    answer(name, answered, asked = {}) {
      const method = methodOf(name);
      const { status, body, contentType } = answered;
      const declared = method.operation.responses[status];
      if (!isObject(body)) {
        if (declared !== undefined && (declared.content?.["text/html"] !== undefined || "$ref" in declared)) return [];
        return declared === undefined
          ? [
              violation(
                "http-status",
                "HTTP status",
                `one of ${Object.keys(method.operation.responses).join(", ")}`,
                String(status),
              ),
            ]
          : [violation("body", "the body", "an envelope in JSON", body === "" ? "nothing" : described(body))];
      }
      const isRefusal = body["error"] !== undefined;
      const schema = isRefusal ? refusalOf(method) : successOf(method);
      const version = asked.version ?? (typeof body["apiVersion"] === "string" ? body["apiVersion"] : undefined);
      const by = { method: name, version, isRenamed: spellingsAt(profiles, version) };
      return [
        ...(isRefusal ? statusOfRefusal(contract, method, status, codeOf(body)) : statusOfSuccess(status)),
        ...contentTypeFindings(contentType),
        ...contextFindings(body["context"], asked.context),
        ...codeFindings(contract, method, codeOf(body), isRefusal, asked),
        ...faults(schema, body).map((fault) => ofFault(fault, body)),
        ...compare(schema, body, "", by),
      ];
    },
  };

  function request(name: string, envelope: unknown): Finding[] {
    return checker.request(methodOf(name), envelope).map((fault) => ofFault(fault, envelope));
  }

  function methodOf(name: string): MethodContract {
    const method = methods.get(name);
    if (method === undefined)
      throw new RangeError(`${id} has no method ${name}: there are ${[...methods.keys()].join(", ")}`);
    return method;
  }

  function answersOf({ operation }: MethodContract): Schema[] {
    return Object.values(operation.responses).flatMap(({ content }) => {
      const schema = content?.["application/json"]?.schema;
      return schema === undefined ? [] : (schema.anyOf ?? [schema]);
    });
  }

  function successOf(method: MethodContract): Schema {
    return answersOf(method).find((schema) => !isOfRefusals(schema))!;
  }

  function refusalOf(method: MethodContract): Schema {
    return answersOf(method).find(isOfRefusals)!;
  }

  function isOfRefusals(schema: Schema): boolean {
    return dereference(document, schema).properties?.["error"] !== undefined;
  }
}

/** Those of the bundle, since the `.methods` document leaves out the types that only an erratum names. */
function readSchemas(id: string): Record<string, Schema> {
  const file = new URL(`generated/openapi/${id}.json`, packageFolder);
  const bundle = JSON.parse(readFileSync(file, "utf8")) as { components: { schemas: Record<string, Schema> } };
  return bundle.components.schemas;
}

function statusOfSuccess(status: number): Finding[] {
  return status === 200 ? [] : [violation("http-status", "HTTP status", "200 with a success", String(status))];
}

function statusOfRefusal(api: ApiContract, method: MethodContract, status: number, code: unknown): Finding[] {
  const meanings = codesOf(api, method).filter((known) => known.code === code);
  const statuses =
    meanings.length > 0
      ? new Set(meanings.map((known) => known.status ?? 200))
      : new Set(
          Object.entries(method.operation.responses)
            .filter(([, { content }]) => content?.["application/json"])
            .map(([known]) => Number(known)),
        );
  if (statuses.has(status)) return [];
  const what = meanings.length > 0 ? ` with code ${String(code)}` : " with a refusal";
  return [violation("http-status", "HTTP status", `${[...statuses].join(" or ")}${what}`, String(status))];
}

function contentTypeFindings(contentType: string | undefined): Finding[] {
  if (contentType === undefined || /^\s*application\/json\s*(;|$)/i.test(contentType)) return [];
  const actual = contentType === "" ? "nothing" : "another type";
  return [violation("content-type", "Content-Type", "application/json", actual)];
}

function contextFindings(actual: unknown, asked: string | undefined): Finding[] {
  if (actual === asked) return [];
  if (asked === undefined) return [violation("context", "context", "nothing, as in the request", described(actual))];
  return [
    violation("context", "context", "the text of the request", actual === undefined ? "nothing" : "something else"),
  ];
}

function codeFindings(
  api: ApiContract,
  method: MethodContract,
  code: unknown,
  isRefusal: boolean,
  { refusal, never = [] }: Asked,
): Finding[] {
  const codes = codesOf(api, method);
  const kinds = codes.filter((known) => known.code === code).map(({ kind }) => kind);
  const actual = isRefusal ? `a refusal${typeof code === "number" ? ` with ${code}` : ""}` : "a success";
  if (refusal !== undefined) {
    const right = codes.filter(({ kind }) => kind === refusal).map((known) => known.code);
    // An API without a code for it may refuse with any.
    const isRight = isRefusal && (right.length === 0 || kinds.includes(refusal));
    const wanted = right.length === 0 ? "a refusal" : `a refusal with ${[...new Set(right)].join(" or ")}`;
    return isRight ? [] : [violation("code", "error.code", wanted, actual)];
  }
  const isWrong = isRefusal && kinds.length > 0 && kinds.every((kind) => never.includes(kind as ErrorKind));
  return isWrong ? [violation("code", "error.code", "none that says that the request is wrong", actual)] : [];
}

/** Those of the method, and those of the others that it shares with all. */
function codesOf({ methods }: ApiContract, method: MethodContract): readonly DocumentedCode[] {
  return method.codes.length > 0 ? method.codes : [...methods.values()].flatMap(({ codes }) => codes);
}

function codeOf(body: Record<string, unknown>): unknown {
  const { error } = body;
  const code = isObject(error) ? error["code"] : undefined;
  return typeof code === "string" && /^\d+$/.test(code) ? Number(code) : code;
}

function ofFault({ kind, path, text, unknown }: Fault, envelope: unknown): Finding {
  if (kind === "missing") return violation("missing", path, text, "nothing");
  if (unknown !== undefined) {
    const [, holder = "", name = ""] = /^(.*?)([^.\]]*)$/s.exec(path)!;
    return violation("unknown", holder + plainName(name), text, described(valueAt(envelope, path)));
  }
  return violation("type", path, text, described(valueAt(envelope, path)));
}

function valueAt(value: unknown, path: string): unknown {
  const steps = path === "the body" ? [] : path.split(/\.|\[(\d+)\]/).filter(Boolean);
  return steps.reduce<unknown>((holder, step) => (holder as Record<string, unknown> | undefined | null)?.[step], value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
