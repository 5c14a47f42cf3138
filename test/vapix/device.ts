import type { Fetch } from "../../src/http/fetch.ts";

/** A request as `fetch` was given it. */
export interface Sent {
  url: string;
  method: string | undefined;
  headers: Headers;
  redirect: string | undefined;
  credentials: string | undefined;
  /** The body to the letter. */
  text: string;
  /** The body as JSON. */
  body: Record<string, unknown>;
}

/** What a scripted device does with a request: answers, or fails as the network would. */
export type Turn = (init: RequestInit) => Response | Promise<Response>;

/** A `fetch` that takes one turn per request, the last of them for all that follow, and what it was given. */
export function scripted(...turns: Turn[]): { fetch: Fetch; requests: Sent[] } {
  const requests: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    const { body = "" } = init;
    // Requests of openapi-fetch have bytes.
    const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body);
    requests.push({
      url,
      method: init.method,
      headers: new Headers(init.headers),
      redirect: init.redirect,
      credentials: init.credentials,
      text,
      body: JSON.parse(text || "{}") as Record<string, unknown>,
    });
    return turns[Math.min(requests.length, turns.length) - 1]!(init);
  };
  return { fetch, requests };
}

/** An answer with a body of JSON, or with text that may be none. */
export function answer(body: unknown, status = 200, headers: Record<string, string> = {}): Turn {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return () => new Response(text, { status, headers: { "Content-Type": "application/json", ...headers } });
}

/** A page of HTML, as the web server in front of the CGIs sends. */
export function page(status: number, headers: Record<string, string> = {}): Turn {
  const html = `<!DOCTYPE html>\n<html><head><title>${status}</title></head></html>\n`;
  return () => new Response(html, { status, headers: { "Content-Type": "text/html; charset=iso-8859-1", ...headers } });
}

/** A 401 with a challenge. */
export function challenge(header: string): Turn {
  return page(401, { "WWW-Authenticate": header });
}

/** A request that fails in `fetch`. */
export function failure(error: unknown): Turn {
  return () => Promise.reject(error as Error);
}

/** A device that never answers; it heeds the signal, as `fetch` does. */
export const silence: Turn = ({ signal }) =>
  new Promise((_, reject) => {
    const fail = () => reject(signal!.reason as Error);
    if (signal!.aborted) fail();
    else signal!.addEventListener("abort", fail);
  });

/** A success of any method. */
export const success = answer({ apiVersion: "1.6", method: "activateClient", data: {} });

/** A refusal in an envelope. */
export function refusal(error: object, status = 200): Turn {
  return answer({ apiVersion: "1.6", method: "configureClient", error }, status);
}

/** What Node's HTTP throws for a connection that the peer resets. */
export const broken = Object.assign(new Error("reset"), { code: "ECONNRESET" });
