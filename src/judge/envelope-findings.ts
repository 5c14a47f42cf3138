import type { ErrorKind } from "../../generated/client/facade.ts";
import type { MethodContract } from "../contract/methods.ts";
import { described, difference, type Finding, violation } from "./finding.ts";
import { isObject } from "../contract/document.ts";

/** A received response. */
export interface Answered {
  status: number;
  /** The parsed body if it is JSON, else its text. */
  body: unknown;
  /** Value of the header `Content-Type`; not checked if undefined. */
  contentType?: string | undefined;
}

/** Known facts about the request. */
export interface Asked {
  /** The context that the response must repeat. */
  context?: string | undefined;
  /** Announced API version of the device; by default that of the response. */
  version?: string | undefined;
  /** Kind of the expected error, if the request was malformed on purpose. */
  refusal?: ErrorKind | undefined;
  /** Kinds of errors that must not occur, if the request is known to be valid. */
  never?: readonly ErrorKind[] | undefined;
}

/** Findings outside of the schema: HTTP status, content type, context and code. */
export function envelopeFindings(
  method: MethodContract,
  { status, body, contentType }: Answered & { body: Record<string, unknown> },
  asked: Asked,
): Finding[] {
  const isRefusal = body["error"] !== undefined;
  const code = codeOf(body);
  return [
    ...(isRefusal ? statusOfRefusal(method, status, code) : statusOfSuccess(status)),
    ...contentTypeFindings(contentType),
    ...contextFindings(body["context"], asked.context),
    ...codeFindings(method, code, isRefusal, asked),
  ];
}

function statusOfSuccess(status: number): Finding[] {
  return status === 200 ? [] : [violation("http-status", "HTTP status", "200 with a success", String(status))];
}

function statusOfRefusal(method: MethodContract, status: number, code: unknown): Finding[] {
  const meanings = method.codes.filter((known) => known.code === code);
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
  const isInferred = meanings.length > 0 && meanings.every(({ statusInferred }) => statusInferred);
  const found = isInferred ? difference : violation;
  return [found("http-status", "HTTP status", `${[...statuses].join(" or ")}${what}`, String(status))];
}

function contentTypeFindings(contentType: string | undefined): Finding[] {
  if (contentType === undefined || /^\s*application\/json\s*(;|$)/i.test(contentType)) return [];
  const actual = contentType === "" ? "nothing" : "another type";
  return [violation("content-type", "Content-Type", "application/json", actual)];
}

function contextFindings(actual: unknown, asked: string | undefined): Finding[] {
  if (actual === asked) return [];
  if (asked === undefined) return [violation("context", "context", "no context, as in the request", described(actual))];
  return [
    violation("context", "context", "the text of the request", actual === undefined ? "nothing" : "something else"),
  ];
}

function codeFindings(
  method: MethodContract,
  code: unknown,
  isRefusal: boolean,
  { refusal, never = [] }: Asked,
): Finding[] {
  const { codes } = method;
  const kinds = codes.filter((known) => known.code === code).map(({ kind }) => kind);
  const actual = isRefusal ? `a refusal${typeof code === "number" ? ` with ${code}` : ""}` : "a success";
  if (refusal !== undefined) {
    const right = codes.filter(({ kind }) => kind === refusal).map((known) => known.code);
    // An API without a code for it may use any code.
    const isRight = isRefusal && (right.length === 0 || kinds.includes(refusal));
    const wanted = right.length === 0 ? "a refusal" : `a refusal with ${[...new Set(right)].join(" or ")}`;
    return isRight ? [] : [violation("code", "error.code", wanted, actual)];
  }
  const isWrong = isRefusal && kinds.length > 0 && kinds.every((kind) => never.includes(kind as ErrorKind));
  return isWrong ? [violation("code", "error.code", "no code for an invalid request", actual)] : [];
}

function codeOf(body: Record<string, unknown>): unknown {
  const { error } = body;
  const code = isObject(error) ? error["code"] : undefined;
  return typeof code === "string" && /^\d+$/.test(code) ? Number(code) : code;
}
