import type { Credentials } from "./basic.ts";
import type { SchemePolicy, Signer } from "./signer.ts";
import type { Fetch } from "../http/fetch.ts";

/** Who calls: an account, a Bearer token, or nobody. */
export type Account = Credentials | { token: string } | undefined;

/** A `fetch` that proves who calls, and why the device did not believe it. */
export interface Session {
  fetch: Fetch;
  /** Why an answer stayed at 401. */
  refused(response: Response): string | undefined;
}

const WRONG_ACCOUNT = "the device does not accept this user name and password";
const WRONG_TOKEN = "the device does not accept this token";
const STALE_AGAIN = "the device lets each nonce expire at once";

/**
 * Signs the requests to one origin. The first one goes out plain; its 401 tells the scheme, and from then on each call
 * is one request. Calls that start meanwhile wait for that answer instead of asking for challenges of their own.
 */
export function createSession(baseUrl: string, fetch: Fetch, account: Account, policy: SchemePolicy): Session {
  const refusals = new WeakMap<Response, string>();
  const refused = (response: Response) => refusals.get(response);
  if (account === undefined) return { fetch, refused };

  let signer: Signer | undefined =
    "token" in account ? { expires: false, sign: () => `Bearer ${account.token}` } : undefined;
  const accepted = new WeakSet<Signer>();
  /** Addresses that answer without credentials. That one does tells nothing of the others. */
  const open = new Set<string>();
  let firstAnswer: Promise<void> | undefined;
  const ownAddresses = `${baseUrl}/`;

  return {
    fetch(url, init) {
      // openapi-fetch lets a call name another host, which has no right to the password.
      if (!url.startsWith(ownAddresses)) return fetch(url, init);
      return isKnown(url) ? sendAs(signer, url, init) : sendFirst(url, init);
    },
    refused,
  };

  function isKnown(url: string): boolean {
    return signer !== undefined || open.has(url);
  }

  async function sendFirst(url: string, init: RequestInit): Promise<Response> {
    while (!isKnown(url) && firstAnswer !== undefined) await unlessAborted(firstAnswer, init.signal);
    if (isKnown(url)) return sendAs(signer, url, init);

    const { promise, resolve } = Promise.withResolvers<void>();
    const known = () => {
      if (firstAnswer === promise) firstAnswer = undefined;
      resolve();
    };
    firstAnswer = promise;
    return sendAs(undefined, url, init, known).finally(known);
  }

  /** @param known Called as soon as it is clear whether and how to sign. */
  async function sendAs(
    used: Signer | undefined,
    url: string,
    init: RequestInit,
    known?: () => void,
    isLast = false,
  ): Promise<Response> {
    const response = await fetch(url, used === undefined ? init : signed(init, url, used));
    if (response.status !== 401) {
      if (used === undefined) open.add(url);
      else accepted.add(used);
      return response;
    }
    open.delete(url);
    const next = await learn(used, response.headers.get("www-authenticate") ?? "", isLast);
    known?.();
    if ("refused" in next) {
      refusals.set(response, next.refused);
      return response;
    }
    await response.body?.cancel();
    return sendAs(next, url, init, undefined, used !== undefined);
  }

  /** Takes the signer that a 401 asks for, or says why that is no use. */
  async function learn(
    used: Signer | undefined,
    challenges: string,
    isLast: boolean,
  ): Promise<Signer | { refused: string }> {
    if ("token" in account!) return { refused: WRONG_TOKEN };
    const { chooseSigner } = await import("./signer.ts");
    const { next, isStale } = chooseSigner(challenges, account!, policy);
    if (signer === used) signer = undefined;
    if (used !== undefined) {
      // Not every server says that a nonce has expired, so one that was good before is worth another try.
      const hasExpired = (isStale || accepted.has(used)) && !("refused" in next) && (used.expires || next.expires);
      if (!hasExpired) return { refused: WRONG_ACCOUNT };
      if (isLast) return { refused: isStale ? STALE_AGAIN : WRONG_ACCOUNT };
    }
    if (!("refused" in next)) signer = next;
    return next;
  }
}

function signed(init: RequestInit, url: string, signer: Signer): RequestInit {
  const { pathname, search } = new URL(url);
  const authorization = signer.sign(init.method ?? "GET", pathname + search);
  return { ...init, headers: withAuthorization(init.headers, authorization) };
}

/** A copy, since middleware of openapi-fetch has the original. One of a plain object is much cheaper than of `Headers`. */
function withAuthorization(headers: RequestInit["headers"], authorization: string): RequestInit["headers"] {
  if (!(headers instanceof Headers)) return { ...(headers as Record<string, string>), Authorization: authorization };
  const copy = new Headers(headers);
  copy.set("Authorization", authorization);
  return copy;
}

/** Waits, but not longer than the caller does. */
function unlessAborted(promise: Promise<void>, signal: AbortSignal | null | undefined): Promise<void> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    void promise.then(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    });
  });
}
