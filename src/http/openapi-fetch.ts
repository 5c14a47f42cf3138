import type { Client } from "openapi-fetch";
import { withDeadline } from "./deadline.ts";
import { type Send, toResponse, type WireResponse } from "./wire.ts";

/** Makes the `fetch` of an openapi-fetch client, or that of one call, which has to end with a signal of its own. */
export type FetchWithin = (own?: AbortSignal) => (request: Request) => Promise<Response>;

/**
 * Lets openapi-fetch use a transport. Its middleware gets real requests and responses.
 *
 * @param onResponse Called with each response and what it was made of.
 */
export function fetchOver(send: Send, onResponse?: (response: Response, answer: WireResponse) => void): FetchWithin {
  return (own) => async (request) => {
    const { url, method, headers } = request;
    // The Request that middleware gives need not follow the signal of the one that it got.
    const signal = own ? AbortSignal.any([own, request.signal]) : request.signal;
    // Holds the Request: one that is collected no longer passes on that the signals abort which it was made of.
    request.signal.addEventListener("abort", () => request);
    // A body may be a stream that never ends.
    const content = await withDeadline(Infinity, signal, () => request.arrayBuffer());
    const body = content.byteLength === 0 ? undefined : new Uint8Array(content);
    const answer = await send({ url, method, headers: Object.fromEntries(headers), body, signal });
    const response = toResponse(answer);
    onResponse?.(response, answer);
    return response;
  };
}

const CALLS = ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

type Calls = Record<(typeof CALLS)[number], (...args: unknown[]) => Promise<unknown>>;

/** An openapi-fetch client. The library, a third of what a browser would load of ours, is loaded by the first request. */
export function createHttp<Paths extends {}>(baseUrl: string, fetch: ReturnType<FetchWithin>): Client<Paths> {
  /** What to do with the library's client as soon as there is one. */
  const changes: ((client: Client<Paths>) => void)[] = [];
  let loaded: Client<Paths> | undefined;

  async function load(): Promise<Calls> {
    const { default: createOpenapiFetch } = await import("openapi-fetch");
    if (loaded === undefined) {
      loaded = createOpenapiFetch<Paths>({ baseUrl, fetch });
      for (const change of changes) change(loaded);
    }
    return loaded as unknown as Calls;
  }

  function change(made: (client: Client<Paths>) => void): void {
    if (loaded) made(loaded);
    else changes.push(made);
  }

  const calls = CALLS.map((name) => [name, async (...args: unknown[]) => (await load())[name](...args)]);
  return {
    ...(Object.fromEntries(calls) as Client<Paths>),
    use: (...middleware) => change((client) => client.use(...middleware)),
    eject: (...middleware) => change((client) => client.eject(...middleware)),
  };
}
