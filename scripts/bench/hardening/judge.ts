import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { type Schema, Validator } from "@cfworker/json-schema";
import { isObject, type Json } from "../../../src/contract/json.ts";
import { readJson } from "../../../src/contract/json-body.ts";
import { type ApiContract, type MethodContract, textOf } from "../../../src/contract/methods.ts";
import { once } from "../../../src/contract/once.ts";
import { judgeOf } from "../../../src/judge/judge.ts";
import type { Answer } from "../requests.ts";

const HEADERS = ["connection", "content-length", "content-type", "date", "keep-alive", "vapix-mock-reason"];
type Refusal = { code: number; message: string; details?: { subCode: number } };

/**
 * Returns what is wrong with the response to a body; undefined if nothing is. The mock checks its responses with Ajv,
 * so this uses another validator, with the JSON Schemas.
 */
export function faultOf(api: ApiContract, sent: Uint8Array, { status, headers, body }: Answer): string | undefined {
  const strange = [...headers.keys()].filter((name) => !HEADERS.includes(name));
  if (strange.length > 0) return `has the headers ${strange.join(", ")}`;
  const asked = envelopeOf(sent);
  const answer = JSON.parse(body) as Json;
  const { method: name, context: text } = asked ?? {};
  const method = api.methods.get(name as string);
  const wrong = name === undefined ? "missing" : typeof name === "string" ? "method" : "invalid";
  const refusal = asked === undefined ? "json" : method ? undefined : wrong;
  // Only a context that is a string is repeated.
  const context = (typeof text === "string" ? text : answer["context"]) as string | undefined;
  const contentType = headers.get("content-type") ?? "";
  const { name: form } = method ?? leastOf(api);
  const findings = judgeOf(api.id).answer(form, { status, body: answer, contentType }, { context, refusal });
  const finding = findings.find((one) => one.kind !== "expected");
  const own = finding && `has ${finding.actual} at ${finding.path}, not ${finding.expected}`;
  const fault = own ?? otherFault(api, form, answer, asked);
  return fault && `${fault}: ${body.slice(0, 500)}`;
}

/** The method with the fewest codes, which are closest to those that a request of no method may get. */
function leastOf({ methods }: ApiContract): MethodContract {
  const [least] = [...methods.values()]
    .filter(({ versioned }) => versioned)
    .toSorted((one, other) => one.codes.length - other.codes.length);
  return least!;
}

/** The envelope of a body; undefined if it is not an envelope. */
function envelopeOf(sent: Uint8Array): Json | undefined {
  const envelope = readJson(sent)?.value;
  return isObject(envelope) ? envelope : undefined;
}

/** Returns faults that the other validator finds in a response, and faults outside of the schema. */
export function otherFault(api: ApiContract, name: string, answer: Json, asked?: Json): string | undefined {
  const method = api.methods.get(name)!;
  const { valid, errors } = validatorOf(`${api.id}/${method.name}.response.json`).validate(answer);
  if (!valid) return `breaks ${errors[0]!.instanceLocation}: ${errors[0]!.error}`;
  if (answer["method"] !== undefined && !isDeepStrictEqual(answer["method"], asked?.["method"]))
    return "has another method";
  if (answer["error"] === undefined) return undefined;

  const { code, message, details } = answer["error"] as Refusal;
  const codes = [...api.methods.values()].flatMap((one) => one.codes);
  const id = Number(/-?\d\S*/.exec(message)?.[0]);
  const meanings = codes.filter((one) => one.code === code && [textOf(one), textOf(one, id)].includes(message));
  if (meanings.length === 0) return `returns the code ${code}, which is not documented with this text`;
  // A method without codes for wrong requests returns its internal error, and so does an API for a request of no method.
  const known = api.methods.get(asked?.["method"] as string);
  const hasOwn = (known ? [known] : [...api.methods.values()]).every((one) =>
    one.codes.some(({ kind }) => kind === "invalid" || kind === "json"),
  );
  if (hasOwn && meanings.every(({ kind }) => kind === "internal")) return "reports that the device failed";
  if (details === undefined) return undefined;
  const isKnown = method.subCodes.some((sub) => sub.code === details.subCode && sub.of === code);
  const isNamed = meanings.some(({ details: fields = [] }) => {
    const names: readonly unknown[] = Array.isArray(fields) ? fields : Object.keys(fields);
    return Object.keys(details).every((name) => names.includes(name));
  });
  return isKnown || isNamed ? undefined : "has strange details";
}

const validatorOf = once((file: string) => {
  const text = readFileSync(new URL(`../../../generated/schemas/${file}`, import.meta.url), "utf8");
  return new Validator(JSON.parse(text) as Schema, "2020-12");
});
