import { type Redact, redactor, secretsIn, type Surroundings } from "../http/redact.ts";
import { isObject } from "../contract/json.ts";
import { jsonIn } from "./problems.ts";

/** Properties of a problem that name fields and faults. */
const NAMES = new Set(["code", "kind", "path", "unknown", "unmatched", "matched_type"]);

/** Surroundings of values: plain text contains words, and so do some properties of Erlang terms. */
const OF_VALUES: Surroundings = [
  '(?<=^|["\'`]|[:=]\\s?)(?<!\\b(?:path|reason|kind|unknown|unmatched) =>\\s*(?:<<)?")',
  "(?=$|[\"'`,;&)}\\]\\n])",
];

/**
 * Hides credentials of the client and secret properties of a request in texts of the broker, because a crash report may
 * repeat the request.
 */
export function hider(own: readonly string[], names: readonly string[] = [], body?: unknown): Redact {
  let redact: Redact | undefined;
  return (text) => {
    redact ??= redactor([...own, ...secretsIn(body, names)], OF_VALUES);
    const parts = jsonIn(text);
    if (parts === undefined) return redact(text);
    // In JSON, the broker's own words are known, so a password that equals one of them is not hidden there.
    const hidden = redacted(parts, redact);
    return JSON.stringify(hidden) === JSON.stringify(parts) ? text : JSON.stringify(hidden);
  };
}

function redacted(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((item) => redacted(item, redact));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, isOwnWord(name, member) ? member : redacted(member, redact)]),
  );
}

function isOwnWord(name: string, member: unknown): boolean {
  return NAMES.has(name) || (name === "reason" && /^[a-z_ ]+$/.test(String(member)));
}
