import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { type Schema, Validator } from "@cfworker/json-schema";
import type { Json } from "../../../src/contract/document.ts";
import type { ApiContract } from "../../../src/contract/methods.ts";
import { judgeOf } from "../../../src/judge/judge.ts";
import { judgeExchange } from "../../../src/judge/judged-exchange.ts";
import type { Answer } from "../requests.ts";

const HEADERS = ["connection", "content-length", "content-type", "date", "keep-alive", "vapix-mock-reason"];
type Refusal = { code: number; message: string; details?: { subCode: number } };
const validators = new Map<string, Validator>();

/**
 * Says what is wrong with the answer to a body that was sent to an API; undefined if nothing is. The mock checks its
 * answers by Ajv, so another validator decides here too, on the JSON Schemas.
 */
export function faultOf(api: ApiContract, sent: Uint8Array, { status, headers, body }: Answer): string | undefined {
  const strange = [...headers.keys()].filter((name) => !HEADERS.includes(name));
  if (strange.length > 0) return `has the headers ${strange.join(", ")}`;
  const request = { contentType: undefined, body: Buffer.from(sent) };
  const answer = { status, contentType: headers.get("content-type") ?? "", body: Buffer.from(body) };
  const judged = judgeExchange(judgeOf(api.id), { request, answer });
  const asked = judged.name === "broken JSON" ? {} : (JSON.parse(request.body.toString()) as Json);
  // A context that is no text is not repeated.
  const ignored = typeof asked["context"] === "string" ? ["expected"] : ["expected", "context"];
  const finding = judged.answer.find(({ kind }) => !ignored.includes(kind));
  const wrong = finding
    ? `has ${finding.actual} at ${finding.path}, not ${finding.expected}`
    : faultOfEnvelope(api, judged.name, asked, JSON.parse(body) as Json);
  return wrong && `${wrong}: ${body.slice(0, 500)}`;
}

/** Says what the other validator finds in an answer to a method, and what the schema does not say. */
export function faultOfEnvelope(api: ApiContract, name: string, asked: Json, answer: Json): string | undefined {
  const method = api.methods.get(name) ?? [...api.methods.values()][0]!;
  const { valid, errors } = validatorOf(`${api.id}/${method.name}.response.json`).validate(answer);
  if (!valid) return `breaks ${errors[0]!.instanceLocation}: ${errors[0]!.error}`;
  if (answer["method"] !== undefined && !isDeepStrictEqual(answer["method"], asked["method"]))
    return "has another method";
  if (answer["error"] === undefined) return undefined;

  const { code, message, details } = answer["error"] as Refusal;
  const codes = [...api.methods.values()].flatMap((one) => one.codes);
  const meanings = codes.filter((one) => one.code === code && one.title === message);
  if (meanings.length === 0) return `refuses with ${code}, which is not documented with this text`;
  // An API without codes for wrong requests refuses them with its internal error.
  const hasOwn = codes.some(({ kind }) => kind === "invalid" || kind === "json");
  if (hasOwn && meanings.every(({ kind }) => kind === "internal")) return "says that the device failed";
  const isKnown = method.subCodes.some((sub) => sub.code === details?.subCode && sub.of === code);
  return details === undefined || isKnown ? undefined : "has a strange sub-code";
}

function validatorOf(file: string): Validator {
  const text = () => readFileSync(new URL(`../../../generated/schemas/${file}`, import.meta.url), "utf8");
  const validator = validators.get(file) ?? new Validator(JSON.parse(text()) as Schema, "2020-12");
  validators.set(file, validator);
  return validator;
}
