import { apiIds } from "../contract/files.ts";
import type { ErrorKind } from "../../generated/client/facade.ts";
import { difference, type Finding, violation } from "./finding.ts";
import { type Judge, judgeOf } from "./judge.ts";
import { isObject } from "../contract/json.ts";
import { isJsonType, readJson } from "../contract/json-body.ts";
import type { ApiContract, MethodContract } from "../contract/methods.ts";
import { boundaryOf, createPartsReader, pairOf } from "../contract/multipart.ts";

/** A recorded or observed request and its response. */
export interface Exchange {
  request: { contentType: string | undefined; body: Buffer };
  answer: { status: number; contentType: string; body: Buffer };
}

/** Method and findings of an exchange. */
export interface Judged {
  api: string;
  /** The method, or the fault of the request. */
  name: string;
  /** Code of a method error. */
  code: number | undefined;
  request: Finding[];
  answer: Finding[];
}

/** The judges by path of their CGI. */
export function judgesByPath(): ReadonlyMap<string, Judge> {
  return new Map(apiIds().map((id) => [judgeOf(id).contract.path, judgeOf(id)]));
}

/** Checks both sides of an exchange against the contract. */
export function judgeExchange(judge: Judge, { request, answer }: Exchange): Judged {
  const { id, methods } = judge.contract;
  const { body: sent, isParts, hasFile } = received(judge.contract, request);
  const envelope = parsed(sent);
  const body = parsed(answer.body) ?? answer.body.toString();
  const answered = { ...answer, body };
  const code = (body as { error?: { code?: unknown } | null }).error?.code;
  const judged = { api: id, code: typeof code === "number" ? code : undefined };
  const type = isParts ? [] : contentTypeFindings(request.contentType);
  // The schema of an error that belongs to no method is the same for all methods.
  const [any] = [...methods.values()].filter(({ versioned }) => versioned);
  const refused = (name: string, refusal: ErrorKind, context: string | undefined, finding: Finding): Judged => {
    const asked = { refusal, context };
    return { ...judged, name, request: [...type, finding], answer: judge.answer(any!.name, answered, asked) };
  };

  if (envelope === undefined)
    return refused(
      "broken JSON",
      "json",
      contextOf(body),
      violation("body", "the body", "an envelope in JSON", "none"),
    );
  const { method, context } = envelope as { method?: unknown; context?: unknown };
  // A device may, but need not, repeat a context that is not a string.
  const repeated = typeof context === "string" ? context : contextOf(body);
  if (typeof method !== "string" || !methods.has(method)) {
    const kind = method === undefined ? "missing" : typeof method === "string" ? "method" : "invalid";
    const actual = method === undefined ? "nothing" : "another one";
    const finding = violation("unknown", "method", "a method of the API", actual);
    return refused("an unknown method", kind, context === undefined ? undefined : repeated, finding);
  }
  const asked = { context: repeated };
  return {
    ...judged,
    name: method,
    request: [...type, ...judge.request(method, envelope), ...fileFindings(methods.get(method)!, hasFile)],
    answer: judge.answer(method, answered, asked),
  };
}

/** The envelope of a request, and whether a file came with it. */
function received(
  { methods }: ApiContract,
  { contentType, body }: Exchange["request"],
): { body: Buffer; isParts: boolean; hasFile: boolean } {
  const mark = [...methods.values()].find(({ file }) => file !== undefined)?.file;
  const boundary = mark && boundaryOf(contentType);
  if (boundary === undefined) return { body, isParts: false, hasFile: false };
  const reader = createPartsReader(boundary);
  reader.add(body);
  const { envelope, file } = pairOf(mark!, reader.end() ?? []);
  return { body: Buffer.from(envelope?.head ?? []), isParts: true, hasFile: file !== undefined };
}

function fileFindings({ file }: MethodContract, hasFile: boolean): Finding[] {
  if (file === undefined || hasFile) return [];
  return [violation("missing", "the file", `the part ${file.parts[0]![1]} of multipart/form-data`, "nothing")];
}

/** Most CGIs accept any Content-Type. */
function contentTypeFindings(contentType: string | undefined): Finding[] {
  if (contentType === undefined || isJsonType(contentType)) return [];
  return [difference("content-type", "Content-Type", "application/json", "another type")];
}

/** The context of a response, of any type. */
function contextOf(body: unknown): string | undefined {
  return (body as { context?: string } | null)?.context;
}

function parsed(body: Buffer): object | undefined {
  const value = readJson(body)?.value;
  return isObject(value) ? value : undefined;
}
