import type { Send, WireRequest, WireResponse } from "../http/wire.ts";
import type { Credentials } from "./basic.ts";
import type { SchemePolicy, Signer } from "./signer.ts";

/** Credentials of a client: an account, a Bearer token, or none. */
export type Account = Credentials | { token: string } | undefined;

/** Values of an account that texts must not show: its password, also encoded for Basic, or its token. */
export function secretsOf(account: Account): string[] {
  if (account === undefined) return [];
  if ("token" in account) return [account.token];
  return [account.password, `${account.username}:${account.password}`];
}

const WRONG_ACCOUNT = "the device does not accept this user name and password";
const WRONG_TOKEN = "the device does not accept this token";
const STALE_AGAIN = "the device expires each nonce at once";
/** How often a call uses a new nonce after one has expired. */
const MAX_RENEWALS = 3;

/** Loaded with the first challenge, and kept, because each `import` of a loaded module takes two kilobytes. */
let signing: typeof import("./signer.ts") | undefined;

/** Shared by all sessions, because a map for each would be most of the memory of a session. */
const refusals = new WeakMap<WireResponse, string>();

/** Why a response stayed at 401; undefined if no account was given. */
export function refusalOf(response: WireResponse): string | undefined {
  return refusals.get(response);
}

/**
 * Signs the requests to one origin. The first one is sent without credentials; its 401 names the scheme, and from then
 * on each call is one request. Calls that start meanwhile wait for that response instead of requesting their own
 * challenges.
 */
export function createSession(baseUrl: string, send: Send, account: Account, policy: SchemePolicy): Send {
  if (account === undefined) return send;
  const session = new Session(baseUrl, send, account, policy);
  return (request) => session.send(request);
}

/** A class, because a program may have sessions with ten thousand devices. */
class Session {
  readonly #baseUrl: string;
  readonly #originLength: number;
  readonly #send: Send;
  readonly #account: Credentials | { token: string };
  readonly #policy: SchemePolicy;
  #signer: Signer | undefined;
  /** Addresses that respond without credentials. Other addresses of the device may still require them. */
  #open: Set<string> | undefined;
  #firstAnswer: Promise<void> | undefined;

  constructor(baseUrl: string, send: Send, account: Credentials | { token: string }, policy: SchemePolicy) {
    this.#baseUrl = baseUrl;
    this.#originLength = new URL(baseUrl).origin.length;
    this.#send = send;
    this.#account = account;
    this.#policy = policy;
    if ("token" in account) this.#signer = { expires: false, sign: () => `Bearer ${account.token}` };
  }

  send(request: WireRequest): Promise<WireResponse> {
    const { url } = request;
    // openapi-fetch allows a call to another host, which must not receive the password.
    if (!url.startsWith(this.#baseUrl) || url[this.#baseUrl.length] !== "/") return this.#send(request);
    return this.#isKnown(url) ? this.#sendAs(this.#signer, request) : this.#sendFirst(request);
  }

  #isKnown(url: string): boolean {
    return this.#signer !== undefined || this.#open?.has(url) === true;
  }

  async #sendFirst(request: WireRequest): Promise<WireResponse> {
    while (!this.#isKnown(request.url) && this.#firstAnswer !== undefined)
      await unlessAborted(this.#firstAnswer, request.signal);
    if (this.#isKnown(request.url)) return this.#sendAs(this.#signer, request);

    const { promise, resolve } = Promise.withResolvers<void>();
    const known = () => {
      if (this.#firstAnswer === promise) this.#firstAnswer = undefined;
      resolve();
    };
    this.#firstAnswer = promise;
    return this.#sendAs(undefined, request, known).finally(known);
  }

  /** @param known Called as soon as the signer is known. */
  async #sendAs(
    used: Signer | undefined,
    request: WireRequest,
    known?: () => void,
    renewals = 0,
  ): Promise<WireResponse> {
    const response = await this.#send(this.#own(request, used));
    if (response.status !== 401) {
      if (used === undefined) (this.#open ??= new Set()).add(request.url);
      else this.#accept(used, response);
      return response;
    }
    this.#open?.delete(request.url);
    const next = await this.#learn(used, response.header("www-authenticate") ?? "", renewals);
    known?.();
    if ("refused" in next) {
      refusals.set(response, next.refused);
      return response;
    }
    return this.#sendAs(next, request, undefined, used === undefined ? 0 : renewals + 1);
  }

  /** A copy, because middleware of openapi-fetch has the original. */
  #own(request: WireRequest, signer: Signer | undefined): WireRequest {
    if (signer === undefined) return { ...request, credentials: "omit" };
    const [target = ""] = request.url.slice(this.#originLength).split("#", 1);
    const Authorization = signer.sign(request.method, target);
    return { ...request, credentials: "omit", headers: { ...request.headers, Authorization } };
  }

  #accept(used: Signer, response: WireResponse): void {
    used.wasAccepted = true;
    const info = used.renewed && response.header("authentication-info");
    const renewed = info && used.renewed!(info);
    // Another call may have received a newer nonce meanwhile.
    if (!renewed || this.#signer !== used) return;
    this.#signer = renewed;
    renewed.wasAccepted = true;
  }

  /** Stores the signer for the challenges of a 401, or returns why they cannot be used. */
  async #learn(used: Signer | undefined, challenges: string, renewals: number): Promise<Signer | { refused: string }> {
    const account = this.#account;
    if ("token" in account) return { refused: WRONG_TOKEN };
    signing ??= await import("./signer.ts");
    const { next, isStale } = signing.chooseSigner(challenges, account, this.#policy);
    if (this.#signer === used) this.#signer = undefined;
    if (used !== undefined) {
      // Not every server reports an expired nonce, so retry with a new one if the last one was accepted before.
      const hasExpired = (isStale || used.wasAccepted) && !("refused" in next) && (used.expires || next.expires);
      if (!hasExpired) return { refused: WRONG_ACCOUNT };
      if (renewals >= MAX_RENEWALS) return { refused: isStale ? STALE_AGAIN : WRONG_ACCOUNT };
    }
    if (!("refused" in next)) this.#signer = next;
    return next;
  }
}

/** Waits for a promise, but not longer than the caller. */
function unlessAborted(promise: Promise<void>, signal: WireRequest["signal"]): Promise<void> {
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
