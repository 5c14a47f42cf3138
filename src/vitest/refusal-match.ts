import { readRefusal } from "../vapix/envelope.ts";
import type { Received } from "./received.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** Checks with which code, and sub-code if given, a method was rejected. */
export function matchRefusal(received: Received, code: number, subCode?: number): Verdict {
  const wanted = asText({ code, subCode });
  const got = refusalOf(received);
  if (got === undefined) return verdict(false, `expected a refusal with ${wanted}, got ${described(received)}`);
  const pass = got.code === code && (subCode === undefined || got.subCode === subCode);
  return verdict(pass, `expected ${pass ? "no " : "a "}refusal with ${wanted}, got one with ${asText(got)}`);
}

function refusalOf(received: Received): { code: number; subCode: number | undefined } | undefined {
  if (received.kind === "refusal") return received.error;
  return received.kind === "envelope" ? readRefusal(received.body) : undefined;
}

function described(received: Received): string {
  return received.kind === "other" ? received.what : "a success";
}

function asText({ code, subCode }: { code: number; subCode: number | undefined }): string {
  return subCode === undefined ? `${code}` : `${code}/${subCode}`;
}
