import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { isIP } from "node:net";
import { hostname } from "node:os";
import { plainText } from "./page.ts";
import { send } from "./send.ts";

/** Who may call a server beside those who name it by an address, as localhost or by the name of its machine. */
export interface GuardOptions {
  /** Address or name that the server listens on. */
  host: string;
  /** Further names in the header `Host`, without scheme and port. */
  allowHosts?: readonly string[] | undefined;
  /** Origins whose pages may call the server and read its responses; `*` is any. */
  cors?: readonly string[] | undefined;
}

/**
 * Rejects what web pages of other origins send, before the server sees it: with an account of a device behind it, a local
 * server would let any page call the device.
 *
 * A page reaches a server by DNS rebinding only under a name that the page's owner controls. Therefore every IP address is
 * accepted in `Host`, since programs behind a port mapping use one that the server does not know, and of the names only
 * those of this machine and `allowHosts`.
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
 * Reads a name that `Host` may have; IPv6 may have brackets.
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
 * Reads an origin whose pages may call a server, or `*`.
 *
 * @throws TypeError if it is neither
 */
export function readOrigin(text: string): string {
  const { origin } = URL.canParse(text) ? new URL(text) : {};
  if (text === "*" || (origin === text.toLowerCase() && /^https?:/.test(text))) return origin ?? text;
  throw new TypeError(`${JSON.stringify(text)} is not an origin; give scheme, host and port: http://localhost:5173`);
}

/** Lets a page of an origin read the response, and the headers that no page may read otherwise. */
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
  // HTTP/1.0 does without, and no browser does.
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
