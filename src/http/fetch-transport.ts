import { networkFault } from "#network-fault";
import { signalOf } from "./ending.ts";
import { tooLarge, WireFault } from "./fault.ts";
import type { Fetch } from "./fetch.ts";
import type { Send, WireResponse } from "./wire.ts";

/** A followed redirect would turn POST into GET and send the credentials along. */
const REDIRECT = "manual";

/** Sends requests with the `fetch` of the runtime. @param limit Maximum size of a response in bytes. */
export function createTransport(limit: number): Send {
  const send = overFetch((url, init) => globalThis.fetch(url, init), limit);
  return (request) =>
    send(request).catch((error: unknown) => {
      // This fetch only throws network errors, in browsers without any code.
      throw error instanceof WireFault || request.signal?.aborted ? error : new WireFault("connection", "", error);
    });
}

/** Sends requests with the caller's `fetch`, whose own exceptions pass through. */
export function overFetch(fetch: Fetch, limit: number): Send {
  return async ({ url, credentials, signal, ...rest }) => {
    try {
      // It converts an unknown body to text, and an `Upload` then reports that it is not text.
      const init = { ...rest, redirect: REDIRECT } as RequestInit;
      if (signal !== undefined) init.signal = signalOf(signal);
      // Cloudflare's workers reject the option (workerd, issue 902).
      if (credentials !== undefined && "credentials" in Request.prototype) init.credentials = credentials;
      const response = await fetch(url, init);
      return answered(response, await read(response, limit));
    } catch (error) {
      throw networkFault(error) ?? error;
    }
  };
}

function answered({ status, statusText, headers }: Response, bytes: Uint8Array<ArrayBuffer>): WireResponse {
  return {
    status,
    statusText,
    header: (name) => headers.get(name) ?? undefined,
    headers: () => headers,
    text: () => new TextDecoder().decode(bytes),
    bytes: () => bytes,
  };
}

async function read(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const { body, headers } = response;
  if (body === null) return new Uint8Array();
  const length = headers.get("content-length");
  if (length !== null && Number(length) <= limit && !headers.has("content-encoding"))
    return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
