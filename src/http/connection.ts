import { createTransport } from "#transport";
import { createTrustingTransport } from "#trusting-transport";
import { checkOptions, type Names } from "../contract/unknown-name.ts";
import { checkTrust, type TlsTrust } from "../tls/trust.ts";
import type { Fetch } from "./fetch.ts";
import { overFetch } from "./fetch-transport.ts";
import type { Send } from "./wire.ts";

/** How a client reaches its peer. */
export interface ConnectionOptions {
  /**
   * Used in place of the run-time's own HTTP, called with the address and the rest of the request. What it throws that is
   * no fault of the network passes through.
   */
  fetch?: Fetch | undefined;
  /** Whom to trust over https instead of the public authorities, such as a self-signed certificate. */
  tls?: TlsTrust | undefined;
  /** Trusts whoever answers over https. Anybody on the way can then read the password. */
  insecure?: boolean | undefined;
  /** Milliseconds that a call may take, 10,000 by default; Infinity for no limit. */
  timeout?: number | undefined;
  /** How often a call that only reads is tried again after the connection failed: twice by default. */
  retries?: number | undefined;
  /** Bytes that an answer may have, 16 MiB by default. */
  maxAnswerBytes?: number | undefined;
}

/** The same, checked, with defaults. */
export interface Connection {
  /** Address without a slash at its end. */
  baseUrl: string;
  /** Host and port. */
  host: string;
  /** Whether the connection is encrypted. */
  isSecure: boolean;
  /** Sends requests; its responses are bounded. */
  send: Send;
  timeout: number;
  retries: number;
}

/** What is to be reached, in the words of errors. */
export interface Peer {
  /** `device` */
  name: string;
  /** What an address looks like. */
  example: string;
  /** Names of the options that take credentials. */
  credentials: string;
  /** Names of its options, with those of the connection. */
  options: Readonly<Record<string, true>>;
}

/** Names of the options of a connection. */
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
 * @throws TypeError where the address or an option cannot be used
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

/** Milliseconds that a timer can hold. */
export function checkedTimeout(timeout: number): number {
  // Timers hold 32 bits; a longer one would fire at once.
  if (timeout === Infinity || (timeout > 0 && timeout < 2 ** 31)) return timeout;
  throw new TypeError(`timeout takes milliseconds, or Infinity for no limit, not ${timeout}`);
}

/** Refuses credentials that no header can carry: said here and without their value, which the header's own error shows. */
export function checkCredentials(credentials: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(credentials)) {
    if (/[\0-\x1f\x7f]/.test(text)) throw new TypeError(`the ${name} has a control character, such as a line break`);
    if (!text.isWellFormed()) throw new TypeError(`the ${name} has half a character (a lone surrogate)`);
  }
}

/** Refuses a Bearer token that no header can carry. */
export function checkToken(token: string): void {
  if (!/^[-._~+/0-9A-Za-z]+=*$/.test(token)) throw new TypeError("the token has characters that no header may carry");
}

function wholeNumber(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 0) return value;
  throw new TypeError(`${name} takes a whole number from 0 on, not ${value}`);
}

function readAddress(
  address: string | URL,
  { name, example, credentials }: Peer,
): Pick<Connection, "baseUrl" | "host" | "isSecure"> {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new TypeError(`the address of a ${name} looks like ${example}`);
  if (url.username || url.password)
    throw new TypeError(`credentials go into the options ${credentials}, not into the address`);
  if (url.search || url.hash) throw new TypeError(`the address of a ${name} has no query and no fragment`);
  const isSecure = url.protocol === "https:";
  return { baseUrl: url.origin + url.pathname.replace(/\/$/, ""), host: url.host, isSecure };
}

function readTransport({ fetch, tls, insecure }: ConnectionOptions, isSecure: boolean, limit: number): Send {
  if (insecure || tls?.ca !== undefined || tls?.fingerprint256 !== undefined)
    return createTrustingTransport(tls, { isSecure, fetch, insecure }, limit);
  return fetch === undefined ? createTransport(limit) : overFetch(fetch, limit);
}
