import { isObject } from "../contract/json.ts";
import type { EmqxProblem } from "./errors/emqx-error.ts";

/** Properties of a problem that are not part of its reason. */
const OWN = new Set([
  "kind",
  "path",
  "reason",
  "value",
  "unknown",
  "unmatched",
  "matched_type",
  "mismatches",
  "errors",
]);

/** The schema problems of a request, from a message that contains JSON; else none. */
export function problemsOf(message: string): EmqxProblem[] {
  return problemsIn(jsonIn(message));
}

/** A problem as one phrase. */
export function problemText({ path, reason, value, unknown, unmatched }: EmqxProblem): string {
  const more = [
    value !== undefined && `it was ${shortened(JSON.stringify(value))}`,
    unknown !== undefined && `unknown: ${unknown}`,
    unmatched !== undefined && `available: ${unmatched}`,
  ].filter(Boolean);
  return `${path}: ${reason}${more.length > 0 ? ` (${more.join("; ")})` : ""}`;
}

/** At most the first 200 characters. */
export function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** The JSON value of a string; undefined if it is not JSON, or a single word or number. */
export function jsonIn(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemsIn(reported: unknown): EmqxProblem[] {
  if (Array.isArray(reported)) return reported.flatMap(problemsIn);
  if (!isObject(reported) || reported.path === undefined) return [];
  if (Array.isArray(reported.errors)) return problemsIn(reported.errors);
  const path = String(reported.path);
  if (isObject(reported.mismatches)) return nearest(path, reported.mismatches);
  const { value, unknown, unmatched } = reported;
  return [
    {
      path,
      reason: reasonOf(reported),
      ...(value !== undefined && { value }),
      ...(unknown !== undefined && { unknown: String(unknown) }),
      ...(unmatched !== undefined && { unmatched: String(unmatched) }),
    },
  ];
}

/** The problems of the most likely variant of a union: the one whose `type` matches, or with the fewest problems. */
function nearest(path: string, mismatches: Record<string, unknown>): EmqxProblem[] {
  const all = Object.values(mismatches).map(problemsIn);
  const typed = all.filter((problems) => !problems.some((problem) => problem.path === `${path}.type`));
  const variants = typed.length > 0 ? typed : all;
  const flat = variants.flat();
  if (flat.every((problem) => problem.path === path) && flat.length > 0) {
    const reason = [...new Set(flat.map((problem) => problem.reason))].join(" or ");
    return [{ ...flat[0]!, reason }];
  }
  return variants.reduce((best, problems) => (problems.length < best.length ? problems : best));
}

/** The reason as one phrase, composed from its properties if it is an object or missing. */
function reasonOf(reported: Record<string, unknown>): string {
  const { reason, bad_array_index_keys: keys } = reported;
  if (Array.isArray(keys)) return `expected an array, got an object with ${keys.join(", ")}`;
  const facts = isObject(reason) ? reason : reported;
  const { expected = facts.expected_data_type, got } = facts;
  if (typeof reason !== "string" && expected !== undefined)
    return `expected ${worded(expected)}${got === undefined ? "" : `, got ${worded(got)}`}`;
  const word = typeof reason === "string" ? reason : "invalid";
  const more = Object.entries(facts).flatMap(([name, value]) => (OWN.has(name) ? [] : [`${name} ${worded(value)}`]));
  return more.length > 0 ? `${word} (${more.join("; ")})` : word;
}

function worded(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
