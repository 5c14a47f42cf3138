import type { ApiContract, MethodContract } from "../../contract/methods.ts";
import { htmlPage, type Sent } from "../../server/page.ts";
import type { Page, Refusal } from "./refusals.ts";

/** What the device answers, and what it made of the request. */
export interface DeviceReply extends Seen, Sent {
  /** Code of a refusal, which REST APIs may have in words. */
  code?: number | string;
  /** What was wrong with the request. */
  reason?: string;
}

/** What is known of a request: as much as could be read. */
export interface Seen {
  api?: string;
  method?: string;
  context?: string;
  params?: unknown;
}

/** An envelope, or what should be one. */
export type Body = Record<string, unknown>;

/** A success with data of its own, in the envelope of the method's example. */
export function success(contract: ApiContract, method: MethodContract, seen: Seen, data: object): Body {
  return stamped(contract, seen, { ...method.examples.get(method.name)!.value, data });
}

/** A refusal, in the envelope of an example of one. */
export function refuse(api: ApiContract, seen: Seen, refusal: Refusal): DeviceReply {
  const { code, subCode } = refusal;
  const error = { code, message: refusal.title, ...(subCode !== undefined && { details: { subCode } }) };
  const own = seen.method === undefined ? undefined : api.methods.get(seen.method);
  const template = [...(own ? [own] : []), ...api.methods.values()]
    .flatMap(({ examples }) => [...examples.values()])
    .find(({ value }) => value.error);
  return {
    ...seen,
    ...json(refusal.status, stamped(api, seen, { ...template?.value, error })),
    code,
    reason: refusal.message,
  };
}

/** An example's envelope with the device's version, and the context and method of this request. */
export function stamped(api: ApiContract, seen: Seen, example: Body): Body {
  const { apiVersion, context: _context, method, ...rest } = example;
  return {
    ...(apiVersion !== undefined && { apiVersion: api.version }),
    ...(seen.context !== undefined && { context: seen.context }),
    ...(method !== undefined && seen.method !== undefined && { method: seen.method }),
    ...rest,
  };
}

/** An envelope of the API. */
export function json(status: number, body: Body): Sent {
  return { status, contentType: "application/json", body: JSON.stringify(body) };
}

/** A text to whoever writes the test; no device sends it. */
export function text(status: number, reason: string): Sent & { reason: string } {
  return { status, contentType: "text/plain", body: `${reason}\n`, reason };
}

/** A page as the web server in front of the CGIs sends it. */
export function page({ status, headers, message }: Page): Sent & { reason: string } {
  return { ...htmlPage(status), headers, reason: message };
}
