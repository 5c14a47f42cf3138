import type { Client } from "openapi-fetch";
import type { Paths } from "../../generated/client/facade.ts";
import { createSession, refusalOf } from "../auth/session.ts";
import { type Ending, signalOf } from "../http/ending.ts";
import { Answer, exchange } from "../http/exchange.ts";
import type { DescribedFault } from "../http/fault.ts";
import { createHttp, fetchOver } from "../http/openapi-fetch.ts";
import type { Upload } from "../http/upload.ts";
import type { Send, WireResponse } from "../http/wire.ts";
import { VapixTransportError } from "./errors/transport-error.ts";
import type { Settings } from "./options.ts";

/** A response of a device. */
export class DeviceAnswer extends Answer {
  readonly #source: WireResponse | undefined;

  /** @param source The response of the network, unless middleware replaced it. */
  constructor(response: ConstructorParameters<typeof Answer>[0], body: unknown, source: WireResponse | undefined) {
    super(response, body);
    this.#source = source;
  }

  /** Why authentication failed with a 401. */
  get refused(): string | undefined {
    return this.#source && refusalOf(this.#source);
  }
}

/** Name, time limit and signal of a call. */
export interface TimedCall {
  api: string;
  method: string;
  /** Time limit in milliseconds; by default that of the client, plus the requested waiting time. */
  timeout?: number | undefined;
  signal?: AbortSignal | undefined;
  /** When the call began, by `performance.now()`, if something was loaded for it. */
  begun?: number | undefined;
}

/** A call with its encoded request. */
export interface WireCall extends TimedCall {
  /** Path of the CGI. */
  path: string;
  /**
   * The body, which may be invalid JSON. A body with a file does not pass through middleware, which would hold it in
   * memory.
   */
  body: string | Blob | Upload;
  /** `application/json` by default. */
  contentType?: string | undefined;
  /** Called with the number of bytes of a body with a file that have been sent. */
  onSent?: ((bytes: number) => void) | undefined;
  /** Whether the call may be retried after a connection failure. */
  isRepeatable: boolean;
  /** Seconds that the device waits because the call requests it. */
  waits: number;
}

/** Origins of the responses of `http`. */
const sources = new WeakMap<Response, WireResponse>();
const keepSource = (response: Response, answer: WireResponse) => void sources.set(response, answer);

/**
 * Sends calls to one device, through the middleware of its openapi-fetch client, and responds to challenges. A class,
 * because a program may have ten thousand devices.
 */
export class Transport {
  readonly #settings: Settings;
  readonly #send: Send;
  #http: Client<Paths> | undefined;
  #hasMiddleware = false;

  constructor(settings: Settings) {
    const { baseUrl, send, account, allowBasicOverHttp, isSecure: secure } = settings;
    this.#settings = settings;
    this.#send = createSession(baseUrl, send, account, { secure, allowBasicOverHttp });
  }

  /** Created on first access: most programs never use it, and it is half of the memory of a client. */
  get http(): Client<Paths> {
    return (this.#http ??= this.#createHttp());
  }

  /**
   * Sends a call, and reads its response.
   *
   * @throws VapixTransportError if there is no response; exceptions of `read`
   */
  send<T>(call: WireCall, read: (answer: DeviceAnswer) => T): Promise<T> {
    const { path, body, isRepeatable, waits } = call;
    // Without middleware, Request and Response are not needed; creating them takes as long as the call itself.
    const attempt = (ending: Ending) =>
      this.#hasMiddleware && typeof body === "string"
        ? this.#throughMiddleware(path, body, ending)
        : this.#directly(call, ending);
    return exchange(this.#attempts(call, waits, isRepeatable ? this.#settings.retries : 0), attempt, read);
  }

  /**
   * Loads what a call needs, within its time limit. A failure is reported as the end of the call.
   *
   * @throws VapixTransportError if the time is up or the signal aborts; exceptions of `run`
   */
  load<T extends object>(call: TimedCall, run: () => Promise<T>): Promise<T> {
    const { report, ...attempts } = this.#attempts(call, 0, 0);
    // Nothing has been sent.
    const failed: typeof report = (end) => end.outcome !== "ok" && report?.({ ...end, attempt: 0 });
    return exchange({ ...attempts, report: failed }, run, (loaded) => loaded);
  }

  #attempts({ api, method, timeout, signal, begun }: TimedCall, waits: number, retries: number) {
    const { host, timeout: usual, report } = this.#settings;
    const site = { device: host, api, method };
    return {
      timeout: timeout ?? usual + 1000 * waits,
      begun,
      retries,
      signal,
      peer: "device",
      failure: (fault: DescribedFault) => new VapixTransportError(site, fault),
      site,
      report,
    };
  }

  #createHttp(): Client<Paths> {
    const client = createHttp<Paths>(this.#settings.baseUrl, fetchOver(this.#send, keepSource)());
    const use: typeof client.use = (...middleware) => {
      this.#hasMiddleware = true;
      client.use(...middleware);
    };
    return { ...client, use };
  }

  async #directly(
    { path, body, contentType = "application/json", onSent }: WireCall,
    signal: Ending,
  ): Promise<DeviceAnswer> {
    const url = this.#settings.baseUrl + path;
    const headers = { "Content-Type": contentType };
    const answer = await this.#send({ url, method: "POST", headers, body, signal, onSent });
    return new DeviceAnswer(answer, answer.text(), answer);
  }

  async #throughMiddleware(path: string, body: string, ending: Ending): Promise<DeviceAnswer> {
    const signal = signalOf(ending);
    const { data, error, response } = await this.http.POST(path as keyof Paths, {
      body: body as never,
      bodySerializer: () => body,
      parseAs: "text",
      fetch: fetchOver(this.#send, keepSource)(signal),
      signal,
    });
    const header = (name: string) => response.headers.get(name) ?? undefined;
    return new DeviceAnswer({ status: response.status, header }, error ?? data ?? "", sources.get(response));
  }
}
