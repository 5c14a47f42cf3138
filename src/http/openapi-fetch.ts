import type { Client } from "openapi-fetch";
import { type Send, toResponse, type WireResponse } from "./wire.ts";

const CALLS = ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

type Calls = Record<(typeof CALLS)[number], (...args: unknown[]) => Promise<unknown>>;

/**
 * An openapi-fetch client over a transport. Its middleware gets real requests and responses. The library, a third of what
 * a browser would load of a client, is loaded by the first request.
 *
 * @param onResponse Called with each response and what it was made of.
 */
export function createHttp<Paths extends {}>(
  baseUrl: string,
  send: Send,
  onResponse: (response: Response, answer: WireResponse) => void = () => {},
): Client<Paths> {
  /** What to do with the library's client as soon as there is one. */
  const changes: ((client: Client<Paths>) => void)[] = [];
  let loaded: Client<Paths> | undefined;

  async function load(): Promise<Calls> {
    const { default: createOpenapiFetch } = await import("openapi-fetch");
    if (loaded === undefined) {
      loaded = createOpenapiFetch<Paths>({ baseUrl, fetch: fetchOver });
      for (const change of changes) change(loaded);
    }
    return loaded as unknown as Calls;
  }

  async function fetchOver(request: Request): Promise<Response> {
    const { url, method, headers, signal } = request;
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
    const answer = await send({ url, method, headers: Object.fromEntries(headers), body, signal });
    const response = toResponse(answer);
    onResponse(response, answer);
    return response;
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
