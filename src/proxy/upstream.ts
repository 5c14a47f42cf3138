import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { readOptions, type VapixClientOptions } from "../vapix/options.ts";
import { createSession } from "../auth/session.ts";

/** Sends a request on, and gives the answer as it came. */
export type Upstream = (request: IncomingMessage, body: Buffer, signal: AbortSignal) => Promise<Response>;

/** Headers that belong to one connection, or that are made anew for the other one. */
const OWN = [
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Answers the challenges of a device with the account given; without one, those who call answer them themselves. */
export function createUpstream(url: string, options: VapixClientOptions): Upstream {
  const { baseUrl, fetch, account, allowBasicOverHttp } = readOptions(url, options);
  const policy = { secure: baseUrl.startsWith("https:"), allowBasicOverHttp };
  const session = createSession(baseUrl, fetch, account, policy);
  return (request, body, signal) => {
    const headers = new Headers(sentOn(request.headers, account !== undefined));
    // The body is looked at, so it must not be packed.
    headers.set("Accept-Encoding", "identity");
    const method = request.method!;
    const content = method === "GET" || method === "HEAD" ? null : new Uint8Array(body);
    return session.fetch(baseUrl + request.url!, { method, headers, body: content, redirect: "manual", signal });
  };
}

/** The headers of an answer that go on to the client. */
export function answerHeaders(headers: Headers): Record<string, string | string[]> {
  const kept = [...headers].filter(([name]) => !OWN.includes(name) && name !== "set-cookie");
  const cookies = headers.getSetCookie();
  return { ...Object.fromEntries(kept), ...(cookies.length > 0 && { "set-cookie": cookies }) };
}

function sentOn(headers: IncomingHttpHeaders, hasAccount: boolean): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined || OWN.includes(name) || (hasAccount && name === "authorization")) return [];
    return [value].flat().map((one): [string, string] => [name, one]);
  });
}
