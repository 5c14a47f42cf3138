import type { Client } from "openapi-fetch";
import { withDeadline } from "./deadline.ts";
import { type Send, toResponse, type WireResponse } from "./wire.ts";

/** Creates the `fetch` of an openapi-fetch client, or of one call with its own signal. */
export type FetchWithin = (own?: AbortSignal) => (request: Request) => Promise<Response>;

/**
 * Connects openapi-fetch to a transport. Its middleware receives real requests and responses.
 *
 * @param onResponse Called with each response and its origin.
 */
export function fetchOver(send: Send, onResponse?: (response: Response, answer: WireResponse) => void): FetchWithin {
  return (own) => async (request) => {
    const { url, method, headers } = request;
    // A Request of middleware may not follow the signal of the original one.
    const signal = own ? AbortSignal.any([own, request.signal]) : request.signal;
    // Keeps a reference: a collected Request does not forward aborts of its signals.
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

/** Creates an openapi-fetch client. The first request loads the library, which is a third of the browser bundle. */
export function createHttp<Paths extends {}>(baseUrl: string, fetch: ReturnType<FetchWithin>): Client<Paths> {
  /** Changes to apply to the library's client once it is loaded. */
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
