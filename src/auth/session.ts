import type { Send, WireRequest, WireResponse } from "../http/wire.ts";
import type { Credentials } from "./basic.ts";
import type { SchemePolicy, Signer } from "./signer.ts";

/** How a client identifies itself: an account, a Bearer token, or not at all. */
export type Account = Credentials | { token: string } | undefined;

/** What no text may show of an account: its password as it is and as Basic sends it, or its token. */
export function secretsOf(account: Account): string[] {
  if (account === undefined) return [];
  if ("token" in account) return [account.token];
  return [account.password, `${account.username}:${account.password}`];
}

/** Sends requests with credentials, and keeps why the device did not accept them. */
export interface Session {
  send: Send;
  /** Why an answer stayed at 401. */
  refused(response: WireResponse): string | undefined;
}

const WRONG_ACCOUNT = "the device does not accept this user name and password";
const WRONG_TOKEN = "the device does not accept this token";
const STALE_AGAIN = "the device lets each nonce expire at once";
/** How often a call takes a new nonce after one has expired. */
const MOST_RENEWALS = 3;

/**
 * Signs the requests to one origin. The first one goes out plain; its 401 tells the scheme, and from then on each call
 * is one request. Calls that start meanwhile wait for that answer instead of asking for challenges of their own.
 */
export function createSession(baseUrl: string, send: Send, account: Account, policy: SchemePolicy): Session {
  const refusals = new WeakMap<WireResponse, string>();
  const refused = (response: WireResponse) => refusals.get(response);
  if (account === undefined) return { send, refused };

  let signer: Signer | undefined =
    "token" in account ? { expires: false, sign: () => `Bearer ${account.token}` } : undefined;
  const accepted = new WeakSet<Signer>();
  /** Addresses that answer without credentials. That one does tells nothing of the others. */
  const open = new Set<string>();
  let firstAnswer: Promise<void> | undefined;
  const ownAddresses = `${baseUrl}/`;

  return {
    send(request) {
      // openapi-fetch lets a call name another host, which has no right to the password.
      if (!request.url.startsWith(ownAddresses)) return send(request);
      const own = { ...request, credentials: "omit" as const };
      return isKnown(request.url) ? sendAs(signer, own) : sendFirst(own);
    },
    refused,
  };

  function isKnown(url: string): boolean {
    return signer !== undefined || open.has(url);
  }

  async function sendFirst(request: WireRequest): Promise<WireResponse> {
    while (!isKnown(request.url) && firstAnswer !== undefined) await unlessAborted(firstAnswer, request.signal);
    if (isKnown(request.url)) return sendAs(signer, request);

    const { promise, resolve } = Promise.withResolvers<void>();
    const known = () => {
      if (firstAnswer === promise) firstAnswer = undefined;
      resolve();
    };
    firstAnswer = promise;
    return sendAs(undefined, request, known).finally(known);
  }

  /** @param known Called as soon as it is clear whether and how to sign. */
  async function sendAs(
    used: Signer | undefined,
    request: WireRequest,
    known?: () => void,
    renewals = 0,
  ): Promise<WireResponse> {
    const response = await send(used === undefined ? request : signed(request, used));
    if (response.status !== 401) {
      if (used === undefined) open.add(request.url);
      else accept(used, response);
      return response;
    }
    open.delete(request.url);
    const next = await learn(used, response.header("www-authenticate") ?? "", renewals);
    known?.();
    if ("refused" in next) {
      refusals.set(response, next.refused);
      return response;
    }
    return sendAs(next, request, undefined, used === undefined ? 0 : renewals + 1);
  }

  function accept(used: Signer, response: WireResponse): void {
    accepted.add(used);
    const info = used.renewed && response.header("authentication-info");
    const renewed = info && used.renewed!(info);
    // Another call may have taken a newer nonce meanwhile.
    if (!renewed || signer !== used) return;
    signer = renewed;
    accepted.add(renewed);
  }

  /** Takes the signer that a 401 asks for, or says why that is no use. */
  async function learn(
    used: Signer | undefined,
    challenges: string,
    renewals: number,
  ): Promise<Signer | { refused: string }> {
    if ("token" in account!) return { refused: WRONG_TOKEN };
    const { chooseSigner } = await import("./signer.ts");
    const { next, isStale } = chooseSigner(challenges, account!, policy);
    if (signer === used) signer = undefined;
    if (used !== undefined) {
      // Not every server says that a nonce has expired, so one that was good before is worth another try.
      const hasExpired = (isStale || accepted.has(used)) && !("refused" in next) && (used.expires || next.expires);
      if (!hasExpired) return { refused: WRONG_ACCOUNT };
      if (renewals >= MOST_RENEWALS) return { refused: isStale ? STALE_AGAIN : WRONG_ACCOUNT };
    }
    if (!("refused" in next)) signer = next;
    return next;
  }
}

/** A copy, since middleware of openapi-fetch has the original. */
function signed(request: WireRequest, signer: Signer): WireRequest {
  const { pathname, search } = new URL(request.url);
  return { ...request, headers: { ...request.headers, Authorization: signer.sign(request.method, pathname + search) } };
}

/** Waits, but not longer than the caller does. */
function unlessAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort);
    void promise.then(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    });
  });
}
