import type { IncomingMessage, RequestListener } from "node:http";
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
}

/**
 * Rejects what web pages of other origins send, before the server sees it: with an account of a device behind it, a local
 * server would let any page call the device.
 *
 * A page reaches a server by DNS rebinding only under a name that the page's owner controls. Therefore every IP address is
 * accepted in `Host`, since programs behind a port mapping use one that the server does not know, and of the names only
 * those of this machine and `allowHosts`.
 *
 * @throws TypeError if an entry of `allowHosts` is not a name or an address
 */
export function guardOrigin(listener: RequestListener, { host, allowHosts = [] }: GuardOptions): RequestListener {
  const names = new Set(["localhost", hostname(), host, ...allowHosts.map(readHost)].map((name) => name.toLowerCase()));
  return (request, response) => {
    const reason = foreignBy(request, names);
    if (reason === undefined) return void listener(request, response);
    send(response, plainText(403, reason), { isLast: true });
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

function foreignBy({ headers }: IncomingMessage, names: ReadonlySet<string>): string | undefined {
  const { host, origin, "sec-fetch-site": site } = headers;
  // HTTP/1.0 does without, and no browser does.
  if (host !== undefined && !isOwn(host.toLowerCase(), names))
    return "the header Host has a foreign name; if it is a name of this server, allow it: --allow-host (option allowHosts)";
  if (origin !== undefined && origin.toLowerCase().replace(/^https?:\/\//, "") !== host?.toLowerCase())
    return `the header Origin is foreign: web pages of other servers may not call this one; ${REMEDY}`;
  if (site === "cross-site" || site === "same-site")
    return `a page of another server sent the request (Sec-Fetch-Site: ${site}), which may not call this one; ${REMEDY}`;
  return undefined;
}

const REMEDY =
  "open its address in a new tab; behind a reverse proxy, pass Host on and allow its name: --allow-host (option allowHosts)";

function isOwn(host: string, names: ReadonlySet<string>): boolean {
  const name = unbracketed(host.replace(/:\d*$/, ""));
  return names.has(name) || isIP(name) !== 0;
}

function unbracketed(host: string): string {
  return host.replace(/^\[([^\]]*)\]$/, "$1");
}
