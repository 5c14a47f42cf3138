import createOpenapiFetch, { type Client } from "openapi-fetch";
import type { Paths } from "../../generated/client/facade.ts";
import { answerChallenge } from "../auth/answer-challenge.ts";
import type { Credentials } from "../auth/basic.ts";
import { parseChallenges } from "../auth/challenge.ts";

/** A function like the global `fetch`, called with the address and the rest of the request. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface TransportOptions {
  fetch: Fetch;
  credentials: Credentials | undefined;
  allowBasicOverHttp: boolean;
}

/** An answer, whatever it is. */
export interface Answer {
  status: number;
  contentType: string;
  /** The body as JSON where it is JSON, else its text. */
  body: unknown;
  /** Why it stayed at a 401. */
  refused: string | undefined;
}

export interface Transport {
  http: Client<Paths>;
  /** Sends a body of JSON. */
  post(path: string, body: string, signal: AbortSignal): Promise<Answer>;
}

/** Carries envelopes to one device, with openapi-fetch, and answers its challenges. */
export function createTransport(baseUrl: string, options: TransportOptions): Transport {
  const refusals = new WeakMap<Response, string>();
  const send = authenticated(baseUrl, options, refusals);
  const http = createOpenapiFetch<Paths>({
    baseUrl,
    // Followed, a redirected POST would become a GET and take its credentials along.
    redirect: "manual",
    Request: PlainRequest as unknown as typeof Request,
    fetch: (request) => {
      const { url, init } = request as unknown as PlainRequest;
      return send(url, init);
    },
  });
  return {
    http,
    async post(path, body, signal) {
      const { data, error, response } = await http.POST(path as keyof Paths, {
        body: body as never,
        bodySerializer: () => body,
        parseAs: "text",
        signal,
      });
      return {
        status: response.status,
        contentType: response.headers.get("content-type") ?? "",
        body: parsed(error ?? data ?? ""),
        refused: refusals.get(response),
      };
    },
  };
}

/** Holds what openapi-fetch would build a `Request` from: building one costs a fifth of a call. */
class PlainRequest {
  readonly url: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }

  get method(): string | undefined {
    return this.init.method;
  }

  get headers(): Headers {
    return this.init.headers as Headers;
  }
}

function parsed(body: unknown): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

const WRONG_ACCOUNT = "the device does not accept this user name and password";

/** Sends without credentials first; answers a 401 once, and keeps the answer for the next calls. */
function authenticated(baseUrl: string, options: TransportOptions, refusals: WeakMap<Response, string>): Fetch {
  const { fetch, credentials, allowBasicOverHttp } = options;
  if (credentials === undefined) return fetch;
  const secure = baseUrl.startsWith("https:");
  let authorization: string | undefined;

  return async (url, init) => {
    // openapi-fetch lets a call name another host, which has no right to the password.
    if (!url.startsWith(`${baseUrl}/`)) return fetch(url, init);
    const used = authorization;
    const response = await fetch(url, authorized(init, used));
    if (response.status !== 401) return response;
    if (used !== undefined) {
      authorization = undefined;
      refusals.set(response, WRONG_ACCOUNT);
      return response;
    }
    const answer = answerChallenge(parseChallenges(response.headers.get("www-authenticate") ?? ""), credentials, {
      secure,
      allowBasicOverHttp,
    });
    if ("refused" in answer) {
      refusals.set(response, answer.refused);
      return response;
    }
    await response.body?.cancel();
    const second = await fetch(url, authorized(init, answer.authorization));
    if (second.status === 401) refusals.set(second, WRONG_ACCOUNT);
    else authorization = answer.authorization;
    return second;
  };
}

function authorized(init: RequestInit, authorization: string | undefined): RequestInit {
  if (authorization === undefined) return init;
  const headers = new Headers(init.headers);
  headers.set("Authorization", authorization);
  return { ...init, headers };
}
