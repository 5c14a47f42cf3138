import type { Client } from "openapi-fetch";
import type { ErrorKind, Facade, Methods, Paths } from "../../generated/client/facade.ts";
import { apis } from "../../generated/client/methods.ts";
import { readAnswer, type SuccessEnvelope } from "./envelope.ts";
import { VapixTransportError } from "./errors/transport-error.ts";
import { checkedTimeout, readOptions, type VapixClientOptions } from "./options.ts";
import { retried } from "./retry.ts";
import { createTransport } from "./transport.ts";
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
  effect: string;
  /** The parameter that tells how many seconds the device may take, and how many without it. */
  waits?: { parameter: string; seconds: number };
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
  const settings = readOptions(url, options);
  const transport = createTransport(settings);

  async function callEnvelope(
    api: string,
    method: string,
    params?: object,
    call: CallOptions = {},
  ): Promise<SuccessEnvelope> {
    const { path, kinds, methods } = known(table, api, "API");
    const entry = known(methods, method, `method of ${api}`);
    const site = { device: settings.device, api, method };
    const version =
      call.apiVersion ?? (entry.unversioned ? undefined : (settings.version(api) ?? lowestVersion(entry, params)));
    // Here, so that a value that is no JSON is the caller's TypeError and no fault of the connection.
    const envelope = JSON.stringify({ apiVersion: version, context: call.context, method, params });
    const timeout = checkedTimeout(call.timeout ?? settings.timeout + 1000 * waitOf(entry, params));
    const ends = [call.signal, timeout === Infinity ? undefined : AbortSignal.timeout(timeout)];
    const signal = AbortSignal.any(ends.filter((end) => end !== undefined));
    const tries = entry.effect === "reads" ? settings.retries : 0;
    const answer = await retried(tries, signal, () =>
      transport.post(path, envelope, signal).catch((cause: unknown) => {
        throw new VapixTransportError(site, cause, signal);
      }),
    );
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

/** Seconds that the device may take by itself, because the method was asked to wait. */
function waitOf({ waits }: TableEntry, params: object | undefined): number {
  if (waits === undefined) return 0;
  const given = (params as Record<string, unknown> | undefined)?.[waits.parameter];
  return typeof given === "number" && given > 0 ? given : waits.seconds;
}

function known<T>(entries: Readonly<Record<string, T>>, name: string, what: string): T {
  if (Object.hasOwn(entries, name)) return entries[name]!;
  throw new TypeError(`"${name}" is no ${what}: there are ${Object.keys(entries).join(", ")}`);
}
