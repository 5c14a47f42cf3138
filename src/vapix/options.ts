import { plainFingerprint, type TlsTrust } from "../tls/trust.ts";
import type { ApiId } from "./client.ts";
import type { Account } from "./session.ts";
import type { Fetch } from "./transport.ts";

/** Options of a client. */
export interface VapixClientOptions {
  /** Account on the device. Without one, calls go without credentials. */
  username?: string | undefined;
  /** Password of the account. It appears in no error and no log. */
  password?: string | undefined;
  /** Used instead of the global `fetch`, called with the address and the rest of the request. */
  fetch?: Fetch | undefined;
  /** Whom to trust over https instead of the public authorities: most devices have a self-signed certificate. */
  tls?: TlsTrust | undefined;
  /** Trusts whoever answers over https. Anybody on the way can then read the password. */
  insecure?: boolean | undefined;
  /** API version to ask for: of all APIs, or by API id. */
  apiVersion?: string | Partial<Record<ApiId, string>> | undefined;
  /** Milliseconds that a call may take, 10,000 by default; Infinity for no limit. */
  timeout?: number | undefined;
  /** Bearer token, where the device's virtual host asks for one; it goes with every call. */
  token?: string | undefined;
  /** How often a call that only reads is tried again after the connection failed: twice by default. */
  retries?: number | undefined;
  /** Bytes that an answer may have, 16 MiB by default. */
  maxAnswerBytes?: number | undefined;
  /** Allows Basic, or a token, over plain HTTP, where everybody on the way can read it. */
  allowBasicOverHttp?: boolean | undefined;
}

/** The options of a client, checked, with defaults. */
export interface Settings {
  /** Address without a slash at its end. */
  baseUrl: string;
  /** Host and port. */
  device: string;
  fetch: Fetch;
  account: Account;
  allowBasicOverHttp: boolean;
  timeout: number;
  retries: number;
  maxAnswerBytes: number;
  /** API version to ask for, by API id. */
  version(api: string): string | undefined;
}

/**
 * Reads the options of a client.
 *
 * @throws TypeError where the address or an option cannot be used
 */
export function readOptions(url: string | URL, options: VapixClientOptions): Settings {
  const { apiVersion } = options;
  const address = readAddress(url);
  return {
    ...address,
    fetch: readFetch(options, address.baseUrl),
    account: readAccount(options, address.baseUrl),
    allowBasicOverHttp: options.allowBasicOverHttp ?? false,
    timeout: checkedTimeout(options.timeout ?? 10_000),
    retries: wholeNumber("retries", options.retries ?? 2),
    maxAnswerBytes: wholeNumber("maxAnswerBytes", options.maxAnswerBytes ?? 16 * 2 ** 20),
    version: (api) => (typeof apiVersion === "object" ? apiVersion[api as ApiId] : apiVersion),
  };
}

/** Milliseconds that a timer can hold. */
export function checkedTimeout(timeout: number): number {
  // Timers hold 32 bits; a longer one would fire at once.
  if (timeout === Infinity || (timeout > 0 && timeout < 2 ** 31)) return timeout;
  throw new TypeError(`timeout takes milliseconds, or Infinity for no limit, not ${timeout}`);
}

function wholeNumber(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 0) return value;
  throw new TypeError(`${name} takes a whole number from 0 on, not ${value}`);
}

function readAddress(address: string | URL): { baseUrl: string; device: string } {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new TypeError("the address of a device looks like https://192.168.0.90");
  if (url.username || url.password)
    throw new TypeError("credentials go into the options username and password, not into the address");
  if (url.search || url.hash) throw new TypeError("the address of a device has no query and no fragment");
  return { baseUrl: url.origin + url.pathname.replace(/\/$/, ""), device: url.host };
}

function readFetch({ fetch, tls, insecure = false }: VapixClientOptions, baseUrl: string): Fetch {
  const isTrusting = tls?.ca !== undefined || tls?.fingerprint256 !== undefined;
  if (!isTrusting && !insecure) return fetch ?? ((address, init) => globalThis.fetch(address, init));
  if (fetch !== undefined) throw new TypeError("tls and insecure go without fetch, which has its own trust");
  if (isTrusting && insecure) throw new TypeError("insecure would trust anybody, whatever tls says: leave one out");
  if (!baseUrl.startsWith("https:")) throw new TypeError("tls and insecure are for https: addresses");
  if (tls?.fingerprint256 !== undefined) plainFingerprint(tls.fingerprint256);
  let made: Promise<Fetch> | undefined;
  return async (address, init) => {
    made ??= import("../tls/tls-fetch.ts").then(({ createTlsFetch }) => createTlsFetch(tls ?? {}, insecure));
    return (await made)(address, init);
  };
}

function readAccount(options: VapixClientOptions, baseUrl: string): Account {
  const { username, password, token, allowBasicOverHttp } = options;
  if (token !== undefined) {
    if (username !== undefined || password !== undefined)
      throw new TypeError("a token goes without username and password");
    if (!/^[-._~+/0-9A-Za-z]+=*$/.test(token)) throw new TypeError("the token has characters that no header may carry");
    if (!baseUrl.startsWith("https:") && !allowBasicOverHttp)
      throw new TypeError("a token over plain HTTP can be read on the way: use https, or set allowBasicOverHttp");
    return { token };
  }
  if (username === undefined && password === undefined) return undefined;
  if (username === undefined || password === undefined) throw new TypeError("username and password go together");
  for (const [name, text] of Object.entries({ username, password })) {
    // Said here and without the value: the error of a header that cannot be sent would show it.
    if (/[\0-\x1f\x7f]/.test(text)) throw new TypeError(`the ${name} has a control character, such as a line break`);
    if (!text.isWellFormed()) throw new TypeError(`the ${name} has half a character (a lone surrogate)`);
  }
  return { username, password };
}
