import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { readOptions, type VapixClientOptions } from "../vapix/options.ts";
import { createSession } from "../auth/session.ts";
import type { WireResponse } from "../http/wire.ts";

/** Sends a request on, and gives the answer as it came. */
export type Upstream = (request: IncomingMessage, body: Buffer, signal: AbortSignal) => Promise<WireResponse>;

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
  const { baseUrl, send, account, allowBasicOverHttp } = readOptions(url, options);
  const policy = { secure: baseUrl.startsWith("https:"), allowBasicOverHttp };
  const sendAs = createSession(baseUrl, send, account, policy);
  return (request, body, signal) => {
    const headers = sentOn(request.headers, account !== undefined);
    const method = request.method!;
    const content = method === "GET" || method === "HEAD" ? undefined : new Uint8Array(body);
    return sendAs({ url: baseUrl + request.url!, method, headers, body: content, signal });
  };
}

/** The headers of an answer that go on to the client: those of the connection and of packing are made anew. */
export function answerHeaders(answer: WireResponse): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [title, value] of answer.headers()) {
    const name = title.toLowerCase();
    if (OWN.includes(name) || name === "content-encoding") continue;
    kept[name] = name in kept ? [kept[name]!, value].flat() : value;
  }
  return kept;
}

function sentOn(headers: IncomingHttpHeaders, hasAccount: boolean): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name, value]) => value !== undefined && !OWN.includes(name) && !(hasAccount && name === "authorization"),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, [value].flat().join(", ")]));
}
