import type { Credentials } from "../auth/basic.ts";
import { type Challenge, parseChallenges } from "../auth/challenge.ts";
import { basicSigner, digestSigner, type SchemePolicy, type Signer, strongestDigest } from "../auth/signer.ts";
import type { Fetch } from "./transport.ts";

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

  let signer: Signer | undefined = "token" in account ? { sign: () => `Bearer ${account.token}` } : undefined;
  let accepted: Signer | undefined;
  let isOpen = false;
  let firstAnswer: Promise<void> | undefined;

  return {
    // openapi-fetch lets a call name another host, which has no right to the password.
    fetch: (url, init) => (url.startsWith(`${baseUrl}/`) ? send(url, init) : fetch(url, init)),
    refused,
  };

  async function send(url: string, init: RequestInit): Promise<Response> {
    if (signer !== undefined || isOpen) return sendAs(signer, url, init);
    if (firstAnswer !== undefined) {
      await unlessAborted(firstAnswer, init.signal);
      return send(url, init);
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    firstAnswer = promise;
    try {
      return await sendAs(undefined, url, init, resolve);
    } finally {
      firstAnswer = undefined;
      resolve();
    }
  }

  /** @param known Called as soon as it is known how to sign. */
  async function sendAs(used: Signer | undefined, url: string, init: RequestInit, known = () => {}): Promise<Response> {
    const response = await fetch(url, signed(init, url, used));
    if (response.status !== 401) {
      if (used === undefined) isOpen = true;
      else accepted = used;
      return response;
    }
    const challenges = parseChallenges(response.headers.get("www-authenticate") ?? "");
    const problem = await learn(used, challenges);
    known();
    if (problem !== undefined) return refuse(response, problem);
    await response.body?.cancel();

    const next = signer;
    const second = await fetch(url, signed(init, url, next));
    if (second.status !== 401) accepted = next;
    else {
      const { isStale } = strongestDigest(parseChallenges(second.headers.get("www-authenticate") ?? "")) ?? {};
      if (signer === next) signer = undefined;
      refuse(second, isStale ? STALE_AGAIN : WRONG_ACCOUNT);
    }
    return second;
  }

  /** Takes the signer that a 401 asks for, unless another call has done so meanwhile; or says why that is no use. */
  async function learn(used: Signer | undefined, challenges: Challenge[]): Promise<string | undefined> {
    if (signer !== used && signer !== undefined) return undefined;
    if ("token" in account!) return WRONG_TOKEN;
    const digest = strongestDigest(challenges);
    // Some servers do not say that a nonce has expired, so one that was good before is worth another try.
    const isExpired = digest !== undefined && used?.nonce !== undefined && (digest.isStale || accepted === used);
    if (used !== undefined && !isExpired) {
      signer = undefined;
      return WRONG_ACCOUNT;
    }
    const next =
      digest === undefined
        ? basicSigner(challenges, account!, policy)
        : digestSigner(digest, account!, (await import("../auth/hash.ts")).hash);
    if ("refused" in next) return next.refused;
    if (signer === used || signer === undefined) signer = next;
    return undefined;
  }

  function refuse(response: Response, reason: string): Response {
    refusals.set(response, reason);
    return response;
  }
}

function signed(init: RequestInit, url: string, signer: Signer | undefined): RequestInit {
  if (signer === undefined) return init;
  const { pathname, search } = new URL(url);
  const headers = new Headers(init.headers);
  headers.set("Authorization", signer.sign(init.method ?? "GET", pathname + search));
  return { ...init, headers };
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
