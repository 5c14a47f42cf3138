import { EmqxError, type EmqxRefusal } from "./errors/emqx-error.ts";
import type { OperationSite } from "./errors/call-error.ts";
import type { TableOperation } from "./operation-table.ts";
import type { Answer } from "../http/exchange.ts";
import type { Redact } from "../http/redact.ts";
import { isObject } from "../contract/json.ts";
import { refusalOf } from "./refusal.ts";

/** Returns the result of a response, or throws an EmqxError. */
export type ReadAnswer = (call: OperationSite, operation: TableOperation, answer: Answer, hide: Redact) => unknown;

/** Reads a response of 5.x, whose HTTP status indicates success or failure. */
export const readAnswer: ReadAnswer = (call, operation, answer, hide) => {
  const { status, body } = answer;
  if (status < 200 || status > 299) throw failed(call, answer, refusalOf(answer, hide), hide);
  if (operation.answer === "none") return undefined;
  if (typeof body === "string" && operation.answer !== "text") throw failed(call, answer, noJson(answer, hide), hide);
  return body;
};

/**
 * Reads a response of 4.x. `code` of its envelope indicates success or failure with any HTTP status. For a page of
 * a list it returns `data` and `meta`, without a count of -1, which means "not counted"; for anything else only `data`.
 */
export const readEnvelope: ReadAnswer = (call, operation, answer, hide) => {
  const { status, body } = answer;
  const { code, data, meta, message } = isObject(body) ? body : {};
  if (typeof code === "number" ? code !== 0 : typeof message === "string")
    throw failed(call, answer, envelopeRefusal(status, code, hide(String(message ?? "no message"))), hide);
  if (status < 200 || status > 299) throw failed(call, answer, refusalOf(answer, hide), hide);
  if (typeof body === "string") throw failed(call, answer, noJson(answer, hide), hide);
  if (code !== 0) throw failed(call, answer, { status, text: "the response is not an envelope with a code" }, hide);
  return operation.paging ? { data: data ?? [], meta: withoutUnknown(meta) } : data;
};

function failed(call: OperationSite, { reason }: Answer, refusal: EmqxRefusal, hide: Redact): EmqxError {
  return new EmqxError(call, { ...refusal, reason: reason === undefined ? undefined : hide(reason) });
}

function envelopeRefusal(status: number, code: unknown, message: string): EmqxRefusal {
  const number = typeof code === "number" ? code : undefined;
  return {
    status,
    text: `refused${number === undefined ? "" : ` with ${number}`}: ${message}`,
    code: number,
    message,
  };
}

function withoutUnknown(meta: unknown): object {
  const { count, ...rest } = isObject(meta) ? meta : {};
  return count === undefined || count === -1 ? rest : { count, ...rest };
}

function noJson({ status, body, contentType }: Answer, hide: Redact): EmqxRefusal {
  const what = body === "" ? "an empty body" : `${hide(contentType) || "text"} that is not JSON`;
  return { status, text: `HTTP ${status} with ${what}: check that this is the address of a broker's API` };
}
