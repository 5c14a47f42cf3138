import { createTransport } from "#transport";
import { createTrustingTransport } from "#trusting-transport";
import { checkOptions, type Names } from "../contract/unknown-name.ts";
import { checkTrust, type TlsTrust } from "../tls/trust.ts";
import type { Fetch } from "./fetch.ts";
import { overFetch } from "./fetch-transport.ts";
import type { Send } from "./wire.ts";

/** Options of a connection. */
export interface ConnectionOptions {
  /**
   * Replaces the HTTP client of the runtime; called with the URL and the rest of the request. Its exceptions pass
   * through to the caller, except network errors.
   */
  fetch?: Fetch | undefined;
  /** Certificates to trust over https instead of those of public authorities, such as a self-signed one. */
  tls?: TlsTrust | undefined;
  /** Trusts any certificate. Anyone on the way can then read the password. */
  insecure?: boolean | undefined;
  /** Time limit of a call in milliseconds, 10,000 by default; Infinity for no limit. */
  timeout?: number | undefined;
  /** Number of retries of a read-only call after a connection failure: 2 by default. */
  retries?: number | undefined;
  /** Maximum size of a response in bytes, 16 MiB by default. */
  maxAnswerBytes?: number | undefined;
}

/** Checked options, with defaults. */
export interface Connection {
  /** Address without a trailing slash. */
  baseUrl: string;
  /** Host and port. */
  host: string;
  /** Whether the connection is encrypted. */
  isSecure: boolean;
  /** Sends requests and reads responses up to the maximum size. */
  send: Send;
  timeout: number;
  retries: number;
}

/** Words for errors about the peer. */
export interface Peer {
  /** `device` */
  name: string;
  /** Example of an address. */
  example: string;
  /** Names of the options for credentials. */
  credentials: string;
  /** Names of all options, including those of the connection. */
  options: Readonly<Record<string, true>>;
}

/** Names of the connection options. */
export const CONNECTION_OPTIONS: Names<ConnectionOptions> = {
  fetch: true,
  tls: true,
  insecure: true,
  timeout: true,
  retries: true,
  maxAnswerBytes: true,
};

/**
 * Reads the options of a connection.
 *
 * @throws TypeError if the address or an option is invalid
 */
export function readConnection(url: string | URL, options: ConnectionOptions, peer: Peer): Connection {
  checkOptions(options, peer.options);
  if (options.tls !== undefined) checkTrust(options.tls);
  const address = readAddress(url, peer);
  const maxAnswerBytes = wholeNumber("maxAnswerBytes", options.maxAnswerBytes ?? 16 * 2 ** 20);
  return {
    ...address,
    send: readTransport(options, address.isSecure, maxAnswerBytes),
    timeout: checkedTimeout(options.timeout ?? 10_000),
    retries: wholeNumber("retries", options.retries ?? 2),
  };
}

/** Checks a timeout in milliseconds. */
export function checkedTimeout(timeout: number): number {
  // Timers have 32 bits; a longer one would expire at once.
  if (timeout === Infinity || (timeout > 0 && timeout < 2 ** 31)) return timeout;
  throw new TypeError(`invalid timeout: ${timeout}; it must be milliseconds, or Infinity for no limit`);
}

/** Rejects credentials that a header cannot contain. The error omits the value, which the header's own error shows. */
export function checkCredentials(credentials: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(credentials)) {
    if (/[\0-\x1f\x7f]/.test(text))
      throw new TypeError(`invalid ${name}: it contains a control character, such as a line break`);
    if (!text.isWellFormed()) throw new TypeError(`invalid ${name}: it contains a lone surrogate`);
  }
}

/** Rejects a Bearer token that a header cannot contain. */
export function checkToken(token: string): void {
  if (!/^[-._~+/0-9A-Za-z]+=*$/.test(token))
    throw new TypeError("invalid token: it contains characters that a header does not allow");
}

function wholeNumber(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 0) return value;
  throw new TypeError(`invalid ${name}: ${value}; it must be a whole number, 0 or more`);
}

function readAddress(
  address: string | URL,
  { name, example, credentials }: Peer,
): Pick<Connection, "baseUrl" | "host" | "isSecure"> {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new TypeError(`invalid address of a ${name}; it must have the form ${example}`);
  if (url.username || url.password)
    throw new TypeError(`the address must not contain credentials; pass them as ${credentials}`);
  if (url.search || url.hash) throw new TypeError(`the address of a ${name} must not have a query or a fragment`);
  const isSecure = url.protocol === "https:";
  return { baseUrl: url.origin + url.pathname.replace(/\/$/, ""), host: url.host, isSecure };
}

function readTransport({ fetch, tls, insecure }: ConnectionOptions, isSecure: boolean, limit: number): Send {
  if (insecure || tls?.ca !== undefined || tls?.fingerprint256 !== undefined)
    return createTrustingTransport(tls, { isSecure, fetch, insecure }, limit);
  return fetch === undefined ? createTransport(limit) : overFetch(fetch, limit);
}
