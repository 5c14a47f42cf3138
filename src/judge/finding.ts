import { oneLine } from "../contract/one-line.ts";

/** Whether a finding violates the contract, or is allowed by it but undocumented. */
export type Verdict = "violation" | "difference";

/**
 * Kinds of findings. Violations: a property of the wrong `type` or `missing`, a wrong `code`, a wrong `http-status`, a
 * `context` that is not repeated, another `content-type`, a `body` that is not an envelope, an `unknown` parameter,
 * reads that `changed` although the written values were the ones read. Differences: an `http-status` other than the
 * inferred one, another `content-type` of a request, an absent `expected` property, an undocumented `value`, or one in
 * a request outside an inferred rule, another `spelling`, a type that only an `erratum` names, a property that is
 * `unnamed` in the contract, values in a request that devices have `tolerated`, a method that is `deprecated`.
 *
 * For another version of AXIS OS: an API, a method, a parameter or a property that is `absent` there, another API
 * `version`, and a call over `http`.
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
  | "deprecated"
  | "absent"
  | "version"
  | "http";

/** A finding. It contains no received values except codes and documented spellings. */
export interface Finding {
  verdict: Verdict;
  kind: FindingKind;
  /** Path of the property in the envelope, `data.areaList[0].id`, or another subject: `HTTP status`. */
  path: string;
  /** What the contract requires. */
  expected: string;
  /** What was received instead. */
  actual: string;
  /** What to use in place of something deprecated. */
  successor?: string;
  /** Recording or document that shows it: sentences, or an address. */
  source?: string;
}

export function violation(kind: FindingKind, path: string, expected: string, actual: string): Finding {
  return finding("violation", kind, path, expected, actual);
}

export function difference(kind: FindingKind, path: string, expected: string, actual: string): Finding {
  return finding("difference", kind, path, expected, actual);
}

/** Escapes control characters, because received names may contain them. */
function finding(verdict: Verdict, kind: FindingKind, path: string, expected: string, actual: string): Finding {
  return { verdict, kind, path: oneLine(path), expected: oneLine(expected), actual: oneLine(actual) };
}

/** Type of a value: `a string`, `an array`. */
export function described(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a number";
  return { string: "a string", boolean: "a boolean" }[typeof value as string] ?? "an object";
}

/** The name of an unknown property, unless it could contain an address, a serial number or a secret. */
export function plainName(name: string): string {
  return /^[A-Za-z_][\w-]{0,39}$/.test(name) && !/[0-9a-f]{6}/i.test(name) ? name : "(a name)";
}
