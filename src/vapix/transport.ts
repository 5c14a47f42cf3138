import type { Client } from "openapi-fetch";
import type { Paths } from "../../generated/client/facade.ts";
import { createSession } from "../auth/session.ts";
import { type Answer, answerOf, exchange } from "../http/exchange.ts";
import { createHttp, REDIRECT } from "../http/openapi-fetch.ts";
import { VapixTransportError } from "./errors/transport-error.ts";
import type { Settings } from "./options.ts";

/** An answer of a device. */
export interface DeviceAnswer extends Answer {
  /** Why it stayed at a 401. */
  refused: string | undefined;
}

/** A call as it goes over the wire. */
export interface WireCall {
  api: string;
  method: string;
  /** Path of the CGI. */
  path: string;
  /** The body, which need not be JSON. */
  body: string;
  /** Whether it may be sent again after the connection failed. */
  isRepeatable: boolean;
  /** Seconds that the device was asked to take by itself. */
  waits: number;
  /** Milliseconds that it may take; by default those of the client, and what it waits. */
  timeout?: number | undefined;
  signal?: AbortSignal | undefined;
}

/** Carries calls to one device. */
export interface Transport {
  http: Client<Paths>;
  /** @throws VapixTransportError if no answer came */
  send(call: WireCall): Promise<DeviceAnswer>;
}

/** Carries calls to one device, through the middleware of its openapi-fetch client, and answers challenges. */
export function createTransport(settings: Settings): Transport {
  const { baseUrl, fetch, host, account, allowBasicOverHttp, isSecure: secure } = settings;
  const session = createSession(baseUrl, fetch, account, { secure, allowBasicOverHttp });
  const openapiFetch = createHttp<Paths>(baseUrl, session.fetch);
  let hasMiddleware = false;
  const http: Client<Paths> = {
    ...openapiFetch,
    use(...middleware) {
      hasMiddleware = true;
      openapiFetch.use(...middleware);
    },
  };

  return {
    http,
    send({ api, method, path, body, isRepeatable, waits, timeout = settings.timeout + 1000 * waits, signal }) {
      const failure = (cause: unknown, within: AbortSignal) =>
        new VapixTransportError({ device: host, api, method }, cause, within);
      const retries = isRepeatable ? settings.retries : 0;
      // Without middleware, openapi-fetch only adds about 5 % per call.
      return exchange({ timeout, retries, signal, failure }, (within) =>
        (hasMiddleware ? throughMiddleware : directly)(path, body, within),
      );
    },
  };

  async function directly(path: string, body: string, signal: AbortSignal): Promise<DeviceAnswer> {
    const headers = { "Content-Type": "application/json" };
    const init = { method: "POST", headers, body, redirect: REDIRECT, signal } as const;
    const response = await session.fetch(baseUrl + path, init);
    return answered(response, await response.text());
  }

  async function throughMiddleware(path: string, body: string, signal: AbortSignal): Promise<DeviceAnswer> {
    const { data, error, response } = await http.POST(path as keyof Paths, {
      body: body as never,
      bodySerializer: () => body,
      parseAs: "text",
      signal,
    });
    return answered(response, error ?? data ?? "");
  }

  function answered(response: Response, text: unknown): DeviceAnswer {
    return Object.defineProperty(answerOf(response, text) as DeviceAnswer, "refused", {
      get: () => session.refused(response),
    });
  }
}
