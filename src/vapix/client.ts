import type { Client } from "openapi-fetch";
import type { ErrorKind, Facade, Methods, Paths } from "../../generated/client/facade.ts";
import { apis } from "../../generated/client/methods.ts";
import { readAnswer, type SuccessEnvelope } from "./envelope.ts";
import { VapixTransportError } from "./errors/transport-error.ts";
import type { Account } from "./session.ts";
import { createTransport, type Fetch } from "./transport.ts";
import { lowestVersion, type MethodVersions } from "./versions.ts";

/** Id of an API, as in API discovery: `mqtt-client`. */
export type ApiId = keyof Methods;
/** Name of a method of an API. */
export type MethodName<A extends ApiId> = keyof Methods[A] & string;
/** Parameters of a method. */
export type MethodParams<A extends ApiId, M extends MethodName<A>> = Member<A, M, "params">;
/** What a method answers. */
export type MethodData<A extends ApiId, M extends MethodName<A>> = Member<A, M, "data">;
/** A method's whole answer. */
export type MethodEnvelope<A extends ApiId, M extends MethodName<A>> = Member<A, M, "response">;

type Member<A extends ApiId, M extends MethodName<A>, K extends string> =
  Methods[A][M] extends Record<K, infer T> ? T : never;
/** For openapi-fetch, whose own types take `string & {}`, an open value, for an object with the members of String. */
type Plain<T> = T extends string
  ? string & {} extends T
    ? string
    : T
  : T extends number
    ? number & {} extends T
      ? number
      : T
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T;
type Arguments<P> = {} extends P ? [params?: P, options?: CallOptions] : [params: P, options?: CallOptions];

/** Options of one call. */
export interface CallOptions {
  /** API version to ask for; by default the lowest that has the method and every parameter used. */
  apiVersion?: string | undefined;
  /** Text that the device repeats in its answer. */
  context?: string | undefined;
  /** Ends the call with a VapixTransportError. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that the call may take; by default those of the client. */
  timeout?: number | undefined;
}

/** Options of a client. */
export interface VapixClientOptions {
  /** Account on the device. Without one, calls go without credentials. */
  username?: string | undefined;
  /** Password of the account. It appears in no error and no log. */
  password?: string | undefined;
  /** Used instead of the global `fetch`, called with the address and the rest of the request. */
  fetch?: Fetch | undefined;
  /** API version to ask for: of all APIs, or by API id. */
  apiVersion?: string | Partial<Record<ApiId, string>> | undefined;
  /** Milliseconds that a call may take, 10,000 by default; Infinity for no limit. */
  timeout?: number | undefined;
  /** Bearer token, where the device's virtual host asks for one; it goes with every call. */
  token?: string | undefined;
  /** Allows Basic, or a token, over plain HTTP, where everybody on the way can read it. */
  allowBasicOverHttp?: boolean | undefined;
}

/** A device: a function per method below the name of its API, and the layers beneath. */
export interface VapixClient extends Facade<CallOptions> {
  /** Calls a method by its names, and gives its data. */
  call<A extends ApiId, M extends MethodName<A>>(
    api: A,
    method: M,
    ...args: Arguments<MethodParams<A, M>>
  ): Promise<MethodData<A, M>>;
  /** Calls a method by its names, and gives the whole answer: `apiVersion`, `context`, `method` and `data`. */
  callEnvelope<A extends ApiId, M extends MethodName<A>>(
    api: A,
    method: M,
    ...args: Arguments<MethodParams<A, M>>
  ): Promise<MethodEnvelope<A, M>>;
  /**
   * The openapi-fetch client beneath, authenticated, without envelopes, error classes and time-out. Its middleware sees
   * `url`, `method` and `headers` of a request.
   */
  readonly http: Client<Plain<Paths>>;
}

interface TableEntry extends MethodVersions {
  level: string;
  unversioned?: boolean;
  kinds?: Readonly<Record<number, ErrorKind>>;
  parameters?: Readonly<Record<number, string>>;
}
interface TableApi {
  path: string;
  facade: string;
  kinds: Readonly<Record<number, ErrorKind>>;
  methods: Readonly<Record<string, TableEntry>>;
}
const table: Readonly<Record<string, TableApi>> = apis;

/**
 * A typed client of one device.
 *
 * @param url Address of the device: `https://192.168.0.90`.
 * @throws TypeError where the address or an option cannot be used
 */
export function createVapixClient(url: string | URL, options: VapixClientOptions = {}): VapixClient {
  const { baseUrl, device } = readAddress(url);
  const clientTimeout = checkedTimeout(options.timeout ?? 10_000);
  const transport = createTransport(baseUrl, {
    fetch: options.fetch ?? ((address, init) => globalThis.fetch(address, init)),
    account: readAccount(options, baseUrl),
    allowBasicOverHttp: options.allowBasicOverHttp ?? false,
  });

  async function callEnvelope(
    api: string,
    method: string,
    params?: object,
    call: CallOptions = {},
  ): Promise<SuccessEnvelope> {
    const { path, kinds, methods } = known(table, api, "API");
    const entry = known(methods, method, `method of ${api}`);
    const site = { device, api, method };
    const version =
      call.apiVersion ??
      (entry.unversioned ? undefined : (clientVersion(options, api) ?? lowestVersion(entry, params)));
    // Here, so that a value that is no JSON is the caller's TypeError and no fault of the connection.
    const envelope = JSON.stringify({ apiVersion: version, context: call.context, method, params });
    const timeout = checkedTimeout(call.timeout ?? clientTimeout);
    const ends = [call.signal, timeout === Infinity ? undefined : AbortSignal.timeout(timeout)];
    const signal = AbortSignal.any(ends.filter((end) => end !== undefined));
    const answer = await transport.post(path, envelope, signal).catch((cause: unknown) => {
      throw new VapixTransportError(site, cause, signal);
    });
    return readAnswer(site, answer, {
      path,
      level: entry.level,
      kinds: { ...kinds, ...entry.kinds },
      parameters: entry.parameters ?? {},
    });
  }

  async function call(api: string, method: string, params?: object, options?: CallOptions): Promise<object> {
    return (await callEnvelope(api, method, params, options)).data ?? {};
  }

  const facades = Object.entries(table).map(([api, { facade, methods }]) => [
    facade,
    Object.fromEntries(
      Object.keys(methods).map((method) => [
        method,
        (params?: object, options?: CallOptions) => call(api, method, params, options),
      ]),
    ),
  ]);
  // The table and the facade's types are generated from the same contract: this is where they meet.
  return { ...Object.fromEntries(facades), call, callEnvelope, http: transport.http } as VapixClient;
}

function clientVersion({ apiVersion }: VapixClientOptions, api: string): string | undefined {
  return typeof apiVersion === "object" ? apiVersion[api as ApiId] : apiVersion;
}

function checkedTimeout(timeout: number): number {
  // Timers hold 32 bits; a longer one would fire at once.
  if (timeout === Infinity || (timeout > 0 && timeout < 2 ** 31)) return timeout;
  throw new TypeError(`timeout takes milliseconds, or Infinity for no limit, not ${timeout}`);
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

function known<T>(entries: Readonly<Record<string, T>>, name: string, what: string): T {
  if (Object.hasOwn(entries, name)) return entries[name]!;
  throw new TypeError(`"${name}" is no ${what}: there are ${Object.keys(entries).join(", ")}`);
}
