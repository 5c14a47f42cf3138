import type { Client } from "openapi-fetch";
import type { Paths } from "../../generated/client/facade.ts";
import { createSession } from "../auth/session.ts";
import { type Answer, answerOf, exchange } from "../http/exchange.ts";
import type { ToldFault } from "../http/fault.ts";
import { createHttp } from "../http/openapi-fetch.ts";
import { VapixTransportError } from "./errors/transport-error.ts";
import type { Settings } from "./options.ts";

/** An answer of a device. */
export interface DeviceAnswer extends Answer {
  /** Why it stayed at a 401. */
  refused: string | undefined;
}

/** A call as it goes over the wire. */
interface WireCall {
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
  readonly http: Client<Paths>;
  /**
   * Sends a call, and reads its answer.
   *
   * @throws VapixTransportError if no answer came; what `read` throws
   */
  send<T>(call: WireCall, read: (answer: DeviceAnswer) => T): Promise<T>;
}

/** Carries calls to one device, through the middleware of its openapi-fetch client, and answers challenges. */
export function createTransport(settings: Settings): Transport {
  const { baseUrl, host, account, allowBasicOverHttp, isSecure: secure } = settings;
  const session = createSession(baseUrl, settings.send, account, { secure, allowBasicOverHttp });
  const refusals = new WeakMap<Response, string | undefined>();
  let hasMiddleware = false;
  let made: Client<Paths> | undefined;

  return {
    // Made when first asked for: most programs never do, and it is half of what a client takes.
    get http() {
      return (made ??= createClient());
    },
    send({ api, method, path, body, isRepeatable, waits, timeout = settings.timeout + 1000 * waits, signal }, read) {
      const site = { device: host, api, method };
      const failure = (fault: ToldFault) => new VapixTransportError(site, fault);
      const retries = isRepeatable ? settings.retries : 0;
      // Without middleware, nobody asks for a Request and a Response, which take as long as the call itself.
      const attempt = hasMiddleware ? throughMiddleware : directly;
      const attempts = { timeout, retries, signal, peer: "device", failure, site, report: settings.report };
      return exchange(attempts, (within) => attempt(path, body, within), read);
    },
  };

  function createClient(): Client<Paths> {
    const client = createHttp<Paths>(baseUrl, session.send, (response, answer) =>
      refusals.set(response, session.refused(answer)),
    );
    return {
      ...client,
      use(...middleware) {
        hasMiddleware = true;
        client.use(...middleware);
      },
    };
  }

  async function directly(path: string, body: string, signal: AbortSignal): Promise<DeviceAnswer> {
    const answer = await session.send({ url: baseUrl + path, method: "POST", headers: JSON_HEADERS, body, signal });
    return Object.assign(answerOf(answer, answer.text()), { refused: session.refused(answer) });
  }

  async function throughMiddleware(path: string, body: string, signal: AbortSignal): Promise<DeviceAnswer> {
    const { data, error, response } = await made!.POST(path as keyof Paths, {
      body: body as never,
      bodySerializer: () => body,
      parseAs: "text",
      signal,
    });
    const header = (name: string) => response.headers.get(name) ?? undefined;
    const answer = answerOf({ status: response.status, header }, error ?? data ?? "");
    return Object.assign(answer, { refused: refusals.get(response) });
  }
}

const JSON_HEADERS = { "Content-Type": "application/json" };
