import type { Answer } from "../http/exchange.ts";
import type { Redact } from "../http/redact.ts";
import type { EmqxProblem, EmqxRefusal } from "./errors/emqx-error.ts";
import { isObject } from "../contract/json.ts";
import { jsonIn, problemText, problemsOf, shortened } from "./problems.ts";

/** An error of 5.x, or of a server in front of the broker, from a response with an HTTP error status. */
export function refusalOf(
  { status, body, contentType }: Pick<Answer, "status" | "body" | "contentType">,
  hide: Redact,
): EmqxRefusal {
  const reported = isObject(body) ? body : {};
  const rows = Array.isArray(body) ? failedRows(body, hide) : [];
  const code = typeof reported.code === "string" ? codeOf(reported.code, hide) : undefined;
  const reasonCode = [reported.reason_code, rows[0]?.code].find((number) => typeof number === "number");
  // Releases before 5.0.18 use `reason` instead of `message`.
  const message = hide(spelled([reported.message, reported.reason].find((text) => typeof text === "string") ?? ""));
  if (code === undefined && reasonCode === undefined) {
    const text = typeof body === "string" && !/html/i.test(contentType) ? hide(body.trim()) : message;
    return { status, text: `HTTP ${status}: ${statusText(status)}${quoted(text)}`, message: text };
  }
  const problems = rows.length > 0 ? rows.map(({ problem }) => problem) : problemsOf(message);
  const text = problems.length > 0 ? problems.map(problemText).join("; ") : readable(message);
  return {
    status,
    text: `refused with ${code ?? reasonCode} (HTTP ${status}): ${text}`,
    code,
    reasonCode,
    problems,
    message,
  };
}

/** A code is a word of the broker, unless it does not look like a word. */
function codeOf(code: string, hide: Redact): string {
  return /^[A-Z][A-Z0-9_]*$/.test(code) ? code : hide(code);
}

/** Failed rows of a batch, by their MQTT reason codes; codes below 128 are successes. */
function failedRows(rows: unknown[], hide: Redact): { code: number; problem: EmqxProblem }[] {
  return rows.flatMap((row, index) =>
    isObject(row) && typeof row.reason_code === "number" && row.reason_code >= 128
      ? [{ code: row.reason_code, problem: { path: `[${index}]`, reason: hide(String(row.message)) } }]
      : [],
  );
}

function statusText(status: number): string {
  if (status === 401) return "credentials are missing or wrong; check key and secret, or the token";
  if (status === 403) return "these credentials do not allow the operation";
  if (status === 404) return "not found; check the base path of the address";
  if (status === 405) return "method not allowed; check the base path of the address";
  if (status === 429) return "too many requests";
  if (status === 503) return "the broker is not running, or is starting";
  if (status >= 300 && status < 400) return "redirected; use the address of the redirect";
  if (status >= 500) return "the broker failed; see its log";
  return "unexpected response; check that this is the address of a broker that supports the operation";
}

function quoted(text: string): string {
  return text === "" ? "" : ` ("${shortened(text)}")`;
}

/** A readable text: without the stack of a crash report, without line breaks, and JSON as a list of properties. */
function readable(message: string): string {
  const reported = jsonIn(message);
  if (typeof reported === "string") return reported;
  if (isObject(reported))
    return Object.entries(reported)
      .map(([name, value]) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`)
      .join(", ");
  const [, quotedText] = /^<<"(.*)">>$/s.exec(message) ?? [];
  const crash = /^(?:error|throw|exit), .*?(?=, \[\{)/s.exec(message);
  const text = (quotedText ?? crash?.[0] ?? message).replace(/\s+/g, " ");
  return text === "" ? "no message" : shortened(text);
}

/**
 * The string of a list of character codes, which Erlang prints as numbers and quoted texts; else the message itself.
 */
function spelled(message: string): string {
  const list = jsonIn(message);
  if (!Array.isArray(list) || !list.some((item) => typeof item === "number")) return message;
  const parts = list.map((item) => (isCharacter(item) ? String.fromCodePoint(item) : item));
  return parts.every((part) => typeof part === "string") ? parts.join("") : message;
}

function isCharacter(item: unknown): item is number {
  return Number.isInteger(item) && (item as number) >= 0 && (item as number) <= 0x10ffff;
}
