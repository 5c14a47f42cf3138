import { oneLine } from "../contract/one-line.ts";

/** Whether something breaks the contract, or is what the contract allows and nobody documents. */
export type Verdict = "violation" | "difference";

/**
 * What was found. Violations: a member of the wrong `type` or `missing`, a wrong `code`, a wrong `http-status`, a
 * `context` that is not repeated, another `content-type`, a `body` that is no envelope, an `unknown` parameter, reads
 * that `changed` though what was written is what they had told. Differences: another `http-status` than that assumed
 * where no document states one, another `content-type` of a request, an `expected` member that is absent, a `value`
 * outside the documented ones, or in a request outside an inferred rule, another `spelling`, a type that only an
 * `erratum` names, a member that is `unnamed` in the contract, what devices have `tolerated` in a request, a method that
 * is `deprecated`.
 */
export type FindingKind =
  | "type"
  | "missing"
  | "code"
  | "http-status"
  | "context"
  | "content-type"
  | "body"
  | "unknown"
  | "changed"
  | "expected"
  | "value"
  | "spelling"
  | "erratum"
  | "unnamed"
  | "tolerated"
  | "deprecated";

/** One finding. It holds no value that came over the wire but numbers of codes and documented spellings. */
export interface Finding {
  verdict: Verdict;
  kind: FindingKind;
  /** Path of the member in the envelope, `data.areaList[0].id`, or what else it is about: `HTTP status`. */
  path: string;
  /** What the contract says. */
  expected: string;
  /** What came in place of it. */
  actual: string;
}

export function violation(kind: FindingKind, path: string, expected: string, actual: string): Finding {
  return finding("violation", kind, path, expected, actual);
}

export function difference(kind: FindingKind, path: string, expected: string, actual: string): Finding {
  return finding("difference", kind, path, expected, actual);
}

/** Names that came over the wire may hold what a terminal obeys. */
function finding(verdict: Verdict, kind: FindingKind, path: string, expected: string, actual: string): Finding {
  return { verdict, kind, path: oneLine(path), expected: oneLine(expected), actual: oneLine(actual) };
}

/** A value without its content: `a text`, `a list`. */
export function described(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a number";
  return { string: "a text", boolean: "a boolean" }[typeof value as string] ?? "an object";
}

/** The name of a member that the contract does not know, unless it may be an address, a serial number or worse. */
export function plainName(name: string): string {
  return /^[A-Za-z_][\w-]{0,39}$/.test(name) && !/[0-9a-f]{6}/i.test(name) ? name : "(a name)";
}
