import createOpenapiFetch, { type Client } from "openapi-fetch";
import { withDeadline } from "./deadline.ts";
import { type Send, toResponse, type WireResponse } from "./wire.ts";

/** A client of openapi-fetch over a transport. */
export interface Http<Paths extends {}> {
  client: Client<Paths>;
  /**
   * The option `fetch` for one call that has to end with a signal, whatever middleware makes of its request: a Request
   * follows the signals that it was made of only until it is collected.
   */
  within(signal: AbortSignal): (request: Request) => Promise<Response>;
}

/** Requests that are under way, since one that is collected no longer passes on that its signal aborts. */
const held = new Set<Request>();

/**
 * Makes an openapi-fetch client over a transport. Its middleware gets real requests and responses.
 *
 * @param onResponse Called with each response and what it was made of.
 */
export function createHttp<Paths extends {}>(
  baseUrl: string,
  send: Send,
  onResponse: (response: Response, answer: WireResponse) => void = () => {},
): Http<Paths> {
  async function fetch(request: Request, signal: AbortSignal): Promise<Response> {
    held.add(request);
    try {
      // A body may be a stream that never ends.
      const content = await withDeadline(Infinity, signal, () => request.arrayBuffer());
      const { url, method } = request;
      // The transport frames the body itself.
      const {
        "content-length": _length,
        "transfer-encoding": _coding,
        ...headers
      } = Object.fromEntries(request.headers);
      const body = content.byteLength === 0 ? undefined : new Uint8Array(content);
      const answer = await send({ url, method, headers, body, signal });
      const response = toResponse(answer);
      onResponse(response, answer);
      return response;
    } finally {
      held.delete(request);
    }
  }

  return {
    client: createOpenapiFetch<Paths>({ baseUrl, fetch: (request) => fetch(request, request.signal) }),
    within: (signal) => (request) => fetch(request, AbortSignal.any([signal, request.signal])),
  };
}
