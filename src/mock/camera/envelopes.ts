import type { ApiContract, MethodContract } from "../../contract/methods.ts";
import type { Sent } from "../../server/page.ts";
import type { DeviceReply, Seen } from "../device-reply.ts";
import type { Refusal } from "./refusals.ts";

/** An envelope, valid or not. */
export type Body = Record<string, unknown>;

/** A success with the given data, in the envelope of the method's example. */
export function success(contract: ApiContract, method: MethodContract, seen: Seen, data: object): Body {
  return stamped(contract, seen, { ...method.examples.get(method.name)!.value, data });
}

/**
 * An error response, in the envelope of an error example.
 *
 * @param more Further errors, after those of the refusal.
 */
export function refuse(api: ApiContract, seen: Seen, refusal: Refusal, more: readonly Refusal[] = []): DeviceReply {
  const { code } = refusal;
  const further = [...refusal.further, ...more];
  const error = { ...errorOf(refusal), ...(further.length > 0 && { errors: further.map(errorOf) }) };
  const own = seen.method === undefined ? undefined : api.methods.get(seen.method);
  const template = [...(own ? [own] : []), ...api.methods.values()]
    .flatMap(({ examples }) => [...examples.values()])
    .find(({ value }) => value.error);
  return {
    ...seen,
    ...json(refusal.status, JSON.stringify(stamped(api, seen, { ...template?.value, error }))),
    code,
    reason: refusal.message,
  };
}

function errorOf({ code, title, subCode, details }: Refusal): Body {
  const known = { ...details, ...(subCode !== undefined && { subCode }) };
  return { code, message: title, ...(Object.keys(known).length > 0 && { details: known }) };
}

/** An example's envelope with the device's version, and the context and method of the request. */
export function stamped(api: ApiContract, seen: Seen, example: Body): Body {
  const { apiVersion, context: _context, method, ...rest } = example;
  return {
    ...(apiVersion !== undefined && { apiVersion: api.version }),
    ...(seen.context !== undefined && { context: seen.context }),
    ...(method !== undefined && seen.method !== undefined && { method: seen.method }),
    ...rest,
  };
}

/** A response with the text of an envelope. */
export function json(status: number, body: string): Sent {
  return { status, contentType: "application/json", body };
}
