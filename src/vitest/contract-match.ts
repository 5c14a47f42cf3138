import { unknownName } from "../contract/unknown-name.ts";
import { apiIds } from "../contract/files.ts";
import type { Finding } from "../judge/finding.ts";
import { type Judge, judgeOf } from "../judge/judge.ts";
import { type Gathered, gathered } from "../judge/report.ts";
import type { Received } from "./received.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** Strictness of the check. */
export interface ContractMatchOptions {
  /**
   * Also fails for undocumented differences that the contract allows: missing properties, other values, other
   * spellings.
   */
  strict?: boolean;
}

/**
 * Checks a response of a method against its contract. The message names properties and types, but no values.
 *
 * @throws RangeError if the API or the method is unknown
 */
export function matchContract(
  received: Received,
  api: string,
  method: string,
  { strict = false }: ContractMatchOptions = {},
): Verdict {
  const judge = judgeOfApi(api);
  const what = `the response of ${api} ${method}`;
  if (received.kind === "other") return verdict(false, `expected ${what}, got ${received.what}`);
  if (received.kind === "refusal") return verdict(false, `expected ${what}, got the error "${received.error.message}"`);
  const found = findings(judge, method, received).filter((finding) => strict || finding.verdict === "violation");
  return found.length === 0
    ? verdict(true, `expected ${what} to violate the contract, but it satisfies it`)
    : verdict(false, `expected ${what} to satisfy the contract:\n${gathered(found).map(line).join("\n")}`);
}

function judgeOfApi(api: string): Judge {
  const known = apiIds();
  if (!known.includes(api)) throw new RangeError(unknownName("API", api, known));
  return judgeOf(api);
}

function findings(judge: Judge, method: string, received: Received & { kind: "envelope" | "data" }): Finding[] {
  if (received.kind === "data") {
    const found = judge.answer(method, { status: 200, body: { method, data: received.data } });
    return found
      .filter(({ path }) => /^data\b/.test(path))
      .map((finding) => ({ ...finding, path: finding.path.replace(/^data\.?/, "") || "the data" }));
  }
  const { body, status, contentType } = received;
  // The request is unknown here, so any context is accepted.
  const context = typeof body.context === "string" ? body.context : undefined;
  const found = judge.answer(method, { status: status ?? 200, body, contentType }, { context });
  return status === undefined ? found.filter(({ kind }) => kind !== "http-status") : found;
}

function line({ path, expected, actual, times }: Gathered): string {
  return `  ${path}: ${expected}, got ${actual}${times > 1 ? ` (${times} times)` : ""}`;
}
