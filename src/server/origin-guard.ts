import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { isIP } from "node:net";
import { hostname } from "node:os";
import { plainText } from "./page.ts";
import { send } from "./send.ts";

/** Allowed callers besides those that use an IP address, localhost or the name of the machine. */
export interface GuardOptions {
  /** Address or name on which the server listens. */
  host: string;
  /** Additional names in the header `Host`, without scheme and port. */
  allowHosts?: readonly string[] | undefined;
  /** Origins whose pages may call the server and read its responses; `*` allows any. */
  cors?: readonly string[] | undefined;
}

/**
 * Rejects requests of web pages from other origins before the server handles them. Otherwise any page could call the
 * device through a local server that has the account of the device.
 *
 * With DNS rebinding, a page reaches a server only under a name that the page's owner controls. Therefore `Host` may
 * contain any IP address, because programs behind a port mapping use one that the server does not know, but only the
 * names of this machine and those of `allowHosts`.
 *
 * @throws TypeError if an entry of `allowHosts` is not a name or an address, or one of `cors` is not an origin
 */
export function guardOrigin(
  listener: RequestListener,
  { host, allowHosts = [], cors = [] }: GuardOptions,
): RequestListener {
  const origins = new Set(cors.map(readOrigin));
  const names = new Set(["localhost", hostname(), host, ...allowHosts.map(readHost)].map((name) => name.toLowerCase()));
  return (request, response) => {
    const { origin } = request.headers;
    const isAllowed = origin !== undefined && (origins.has("*") || origins.has(origin.toLowerCase()));
    const reason = foreignBy(request, names, isAllowed || (origin === undefined && origins.has("*")));
    if (reason !== undefined) return send(response, plainText(403, reason), { isLast: true });
    if (isAllowed) allow(request, response, origin);
    if (isAllowed && isPreflight(request)) response.writeHead(204).end();
    else listener(request, response);
  };
}

/**
 * Parses a name for `Host`; IPv6 may have brackets.
 *
 * @throws TypeError if it is not a name or an address
 */
export function readHost(text: string): string {
  const name = unbracketed(text);
  if (isIP(name) !== 0 || /^[\w-]+(\.[\w-]+)*$/.test(name)) return name;
  throw new TypeError(
    `${JSON.stringify(text)} is not a host name; give it without scheme and port: camera.example.com`,
  );
}

/**
 * Parses an origin whose pages may call a server, or `*`.
 *
 * @throws TypeError if it is neither
 */
export function readOrigin(text: string): string {
  const { origin } = URL.canParse(text) ? new URL(text) : {};
  if (text === "*" || (origin === text.toLowerCase() && /^https?:/.test(text))) return origin ?? text;
  throw new TypeError(`${JSON.stringify(text)} is not an origin; give scheme, host and port: http://localhost:5173`);
}

/** Allows a page of an origin to read the response, and headers that pages cannot read by default. */
function allow({ headers }: IncomingMessage, response: ServerResponse, origin: string): void {
  response.setHeader("Access-Control-Allow-Origin", origin);
  response.setHeader("Access-Control-Expose-Headers", "WWW-Authenticate, Vapix-Mock-Reason");
  response.setHeader("Vary", "Origin");
  const { "access-control-request-method": method, "access-control-request-headers": names } = headers;
  if (method !== undefined) response.setHeader("Access-Control-Allow-Methods", method);
  if (names !== undefined) response.setHeader("Access-Control-Allow-Headers", names);
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

function foreignBy(
  { headers }: IncomingMessage,
  names: ReadonlySet<string>,
  isAllowedOrigin: boolean,
): string | undefined {
  const { host, origin, "sec-fetch-site": site } = headers;
  // HTTP/1.0 does not require the header; all browsers send it.
  if (host !== undefined && !isOwn(host.toLowerCase(), names))
    return "the header Host has a foreign name; if it is a name of this server, allow it: --allow-host (option allowHosts)";
  if (isAllowedOrigin) return undefined;
  if (origin !== undefined && origin.toLowerCase().replace(/^https?:\/\//, "") !== host?.toLowerCase())
    return `the header Origin is foreign: web pages of other servers may not call this one; ${REMEDY}`;
  if (site === "cross-site" || site === "same-site")
    return `a page of another server sent the request (Sec-Fetch-Site: ${site}), which may not call this one; ${REMEDY}`;
  return undefined;
}

const REMEDY =
  "open its address in a new tab, allow a page of yours by --cors (option cors), or the name of a reverse proxy that passes Host on by --allow-host (option allowHosts)";

function isOwn(host: string, names: ReadonlySet<string>): boolean {
  const name = unbracketed(host.replace(/:\d*$/, ""));
  return names.has(name) || isIP(name) !== 0;
}

function unbracketed(host: string): string {
  return host.replace(/^\[([^\]]*)\]$/, "$1");
}
