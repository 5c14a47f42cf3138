import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { readOptions, type VapixClientOptions } from "../vapix/options.ts";
import { createSession } from "../auth/session.ts";
import type { WireRequest, WireResponse } from "../http/wire.ts";

/** Sends a request on, and gives the answer as it came. */
export type Upstream = (
  request: Pick<IncomingMessage, "method" | "url" | "headers">,
  body: Buffer,
  signal: AbortSignal,
) => Promise<WireResponse>;

/** Headers that belong to one connection, are made anew for the other one, or name an origin that the proxy has checked. */
const OWN = [
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "origin",
  "proxy-authorization",
  "referer",
  "sec-fetch-site",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/**
 * Answers the challenges of a device with the account given; without one, those who call answer them themselves.
 *
 * @param onChallenge Takes the challenges of the device, whoever answers them.
 */
export function createUpstream(
  address: string,
  options: VapixClientOptions,
  onChallenge?: (challenges: string) => void,
): Upstream {
  const { baseUrl, send, account, allowBasicOverHttp } = readOptions(address, options);
  const policy = { secure: baseUrl.startsWith("https:"), allowBasicOverHttp };
  const sendAs = createSession(baseUrl, watched, account, policy);
  return ({ method = "", url = "", headers }, body, signal) => {
    const content = method === "GET" || method === "HEAD" ? undefined : new Uint8Array(body);
    const own = sentOn(headers, account !== undefined);
    return sendAs({ url: baseUrl + url, method, headers: own, body: content, signal });
  };

  async function watched(request: WireRequest): Promise<WireResponse> {
    const response = await send(request);
    if (response.status === 401) onChallenge?.(response.header("www-authenticate") ?? "");
    return response;
  }
}

/** The headers of an answer that go on to the client: those of the connection and of packing are made anew. */
export function answerHeaders(answer: WireResponse): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  const named = namedIn(answer.header("connection") ?? "");
  for (const [title, value] of answer.headers()) {
    const name = title.toLowerCase();
    // What an origin may read is for the proxy to say.
    if (name.startsWith("access-control-")) continue;
    if (OWN.includes(name) || named.includes(name) || name === "content-encoding") continue;
    kept[name] = name in kept ? [kept[name]!, value].flat() : value;
  }
  return kept;
}

function sentOn(headers: IncomingHttpHeaders, hasAccount: boolean): Record<string, string> {
  const own = [...OWN, ...namedIn(headers.connection ?? "")];
  const kept = Object.entries(headers).filter(
    ([name, value]) => value !== undefined && !own.includes(name) && !(hasAccount && name === "authorization"),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, [value].flat().join(", ")]));
}

/** Headers that `Connection` names belong to that connection too (RFC 9110 §7.6.1). */
function namedIn(connection: string): string[] {
  return connection.split(",").map((name) => name.trim().toLowerCase());
}
