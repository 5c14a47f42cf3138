import { index, loadedTable, loadTable } from "#tables";
import { validationOf } from "#validation";
import type { Client } from "openapi-fetch";
import type { Facade, Paths } from "../../generated/client/facade.ts";
import { checkOptions, type Names } from "../contract/unknown-name.ts";
import { isNewer, lowestVersion, neededFor } from "../contract/versions.ts";
import { secretsOf } from "../auth/session.ts";
import { checkedTimeout } from "../http/connection.ts";
import { redactor, secretsIn } from "../http/redact.ts";
import type { Call, Discovery } from "./discovery.ts";
import { readAnswer, type SuccessEnvelope } from "./envelope.ts";
import { VapixVersionError } from "./errors/version-error.ts";
import { type IndexedApi, lookUp, type TableApi, waitOf } from "./method-table.ts";
import type {
  ApiId,
  Feature,
  FeatureAsWritten,
  MethodData,
  MethodEnvelope,
  MethodName,
  MethodParams,
  MethodPart,
} from "./methods.ts";
import { versionHint } from "./version-hint.ts";
import { readOptions, type Settings, type ValidationOptions, type VapixClientOptions } from "./options.ts";
import { type DeviceAnswer, type TimedCall, Transport } from "./transport.ts";
import type { FileOptions } from "./upload.ts";

/** Parameters and options of a call; parameters are optional if none is required, options if there is no file. */
export type CallArguments<P, File = never> = [File, true] extends [true, File]
  ? [params: {} extends P ? P | undefined : P, options: UploadOptions]
  : {} extends P
    ? [params?: P, options?: CallOptions]
    : [params: P, options?: CallOptions];

/** Options of one call. */
export interface CallOptions extends ValidationOptions {
  /** API version to request; by default the lowest that supports the method and all parameters. */
  apiVersion?: string | undefined;
  /** Text that the device repeats in its response. */
  context?: string | undefined;
  /** Aborts the call with a VapixTransportError. */
  signal?: AbortSignal | undefined;
  /** Time limit of the call in milliseconds; that of the client by default. */
  timeout?: number | undefined;
}

const CALL_OPTIONS: Names<CallOptions> = {
  apiVersion: true,
  context: true,
  signal: true,
  timeout: true,
  validate: true,
  onInvalid: true,
};

/** Options of a call of a method that takes a file. `timeout` is ten minutes by default. */
export interface UploadOptions extends CallOptions, FileOptions {}

/** A device: a function per method, grouped by API, and the openapi-fetch client. */
export interface VapixClient extends Facade<CallOptions, UploadOptions> {
  /** Calls a method by name, and returns its data. */
  call<A extends ApiId, M extends MethodName<A>>(
    api: A,
    method: M,
    ...args: CallArguments<MethodParams<A, M>, MethodPart<A, M, "file">>
  ): Promise<MethodData<A, M>>;
  /** Calls a method by name, and returns the whole response: `apiVersion`, `context`, `method` and `data`. */
  callEnvelope<A extends ApiId, M extends MethodName<A>>(
    api: A,
    method: M,
    ...args: CallArguments<MethodParams<A, M>, MethodPart<A, M, "file">>
  ): Promise<MethodEnvelope<A, M>>;
  /**
   * Requests the list of APIs and versions from the device. From then on, a call that the device is too old for throws
   * a VapixVersionError, if the vendor states the version.
   */
  discover(options?: CallOptions): Promise<Discovery>;
  /**
   * Whether the device has a method, or a parameter of it: `supports("thermometry", "addSpotTemperature.imagesource")`.
   * Calls `discover` first if necessary. An API that devices do not announce, that of an application, is asked itself.
   *
   * @returns undefined if unknown: the device is older than a version that only an example shows, or too old for API
   * discovery
   * @throws TypeError if the method or the parameter is unknown, with the available names
   */
  supports<A extends ApiId, F extends string = Feature<A>>(
    api: A,
    feature: FeatureAsWritten<A, F>,
  ): Promise<boolean | undefined>;
  /**
   * The openapi-fetch client, authenticated, without envelopes, error classes and timeout. Its middleware receives real
   * requests and responses.
   */
  readonly http: VapixHttp;
}

/** The openapi-fetch client of a device, with the paths of all APIs. */
export interface VapixHttp extends Client<Paths> {}

/**
 * Creates a typed client of one device.
 *
 * @param url Address of the device: `https://192.168.0.90`.
 * @throws TypeError if the address or an option is invalid
 */
export function createVapixClient(url: string | URL, options: VapixClientOptions = {}): VapixClient {
  const settings = readOptions(url, options);
  // Also here, so that an unsupported option throws before the first call.
  validationOf(options, {});
  // Table and types are generated from the same contract, which justifies this cast.
  return new DeviceClient(settings, options) as unknown as VapixClient;
}

/**
 * Creates the functions of an API on first access, because a program with ten thousand devices calls few methods of
 * each. The functions do not use `this`, and test tools can replace each of them.
 */
class DeviceClient {
  readonly #settings: Settings;
  readonly #validation: ValidationOptions;
  readonly #transport: Transport;
  #discovery: Discovery | undefined;
  /** Versions of the APIs that devices do not announce, by id. */
  #asked: Map<string, Discovery> | undefined;

  constructor(settings: Settings, validation: ValidationOptions) {
    this.#settings = settings;
    this.#validation = validation;
    this.#transport = new Transport(settings);
  }

  get http(): Transport["http"] {
    return this.#transport.http;
  }

  static {
    for (const [api, { facade, methods }] of Object.entries(index)) {
      const define = (client: DeviceClient, value: unknown) =>
        Object.defineProperty(client, facade, { value, enumerable: true, writable: true, configurable: true });
      Object.defineProperty(this.prototype, facade, {
        get(this: DeviceClient) {
          const functions = functionsOf(methods, (method, params, options) => this.call(api, method, params, options));
          define(this, functions);
          return functions;
        },
        set(this: DeviceClient, value: unknown) {
          define(this, value);
        },
      });
    }
  }

  readonly callEnvelope = async (
    api: string,
    method: string,
    params?: object,
    call: CallOptions & Partial<FileOptions> = {},
  ): Promise<SuccessEnvelope> => {
    lookUp(index, api, method);
    const timed = timedCall(api, method, call);
    const table = loadedTable(api);
    if (table !== undefined) return this.#send(table, timed, params, call);
    timed.begun = performance.now();
    // As they are now, because the caller may change them while the table is loaded.
    const [ownParams, ownOptions] = [snapshotOf(params), { ...call }];
    const loaded = await this.#transport.load(timed, () => loadTable(api));
    return this.#send(loaded, timed, ownParams, ownOptions);
  };

  async #send(
    { path, kinds, ranges, methods }: TableApi,
    timed: TimedCall,
    params: object | undefined,
    call: CallOptions & Partial<FileOptions>,
  ): Promise<SuccessEnvelope> {
    const { api, method } = timed;
    const entry = methods[method]!;
    if (entry.file === undefined) checkOptions(call, CALL_OPTIONS);
    const settings = this.#settings;
    const site = { device: settings.host, api, method };
    // Only used for texts of errors.
    const redact = (text: string) =>
      redactor([...secretsOf(settings.account), ...secretsIn(params, entry.secrets)])(text);
    const lowest = lowestVersion(entry, params);
    const announced = (this.#asked?.get(api) ?? this.#discovery)?.version(api, Number.parseInt(lowest, 10));
    if (announced !== undefined && isNewer(lowest, announced))
      throw new VapixVersionError(site, lowest, redact(announced));
    const wanted = typeof settings.apiVersion === "object" ? settings.apiVersion[api as ApiId] : settings.apiVersion;
    const version = call.apiVersion ?? (entry.unversioned ? undefined : (wanted ?? lowest));
    // Here, so that a value that is not JSON throws the caller's TypeError instead of a connection error.
    const envelope = JSON.stringify({ apiVersion: version, context: call.context, method, params });
    const validate = validationOf(this.#validation, call);
    if (validate) await validate(site, envelope);
    const refusals = () => ({
      path,
      level: entry.level,
      kinds: { ...kinds, ...entry.kinds },
      ranges,
      parameters: entry.parameters ?? {},
      hint: versionHint(neededFor(entry), announced && redact(announced)),
    });
    const sent = {
      ...timed,
      path,
      body: envelope,
      isRepeatable: entry.effect === "reads",
      waits: waitOf(entry, params),
    };
    const readBy = (answer: DeviceAnswer) => readAnswer(site, answer, refusals, redact);
    if (entry.file === undefined) return this.#transport.send(sent, readBy);
    sent.begun ??= performance.now();
    const { sendUpload } = await this.#transport.load(sent, () => import("./upload.ts"));
    const uploading = {
      parts: entry.file,
      options: call,
      names: CALL_OPTIONS,
      hasAccount: settings.account !== undefined,
    };
    return sendUpload(this.#transport, sent, uploading, readBy);
  }

  readonly call = async (api: string, method: string, params?: object, options?: CallOptions): Promise<object> =>
    (await this.callEnvelope(api, method, params, options)).data ?? {};

  readonly discover = async (options: CallOptions = {}): Promise<Discovery> => {
    const timed = timedCall("api-discovery", "getApiList", options);
    const { discover } = await this.#transport.load(timed, () => import("./discovery.ts"));
    const call: Call = (api, method) => this.call(api, method, undefined, options);
    return (this.#discovery = await discover(call, this.#settings.account !== undefined));
  };

  readonly supports = async (api: string, feature: string): Promise<boolean | undefined> => {
    const [method = "", ...steps] = feature.split(".");
    const path = steps.join(".");
    lookUp(index, api, method);
    const load = <T extends object>(run: () => Promise<T>) => this.#transport.load({ api, method }, run);
    const { unannounced, methods } = loadedTable(api) ?? (await load(() => loadTable(api)));
    if (path !== "") {
      const { checkParameterPath } = await load(() => import("./parameter-paths.ts"));
      checkParameterPath(api, method, path);
    }
    const { askedDiscovery, isSupported } = await load(() => import("./discovery.ts"));
    const asked = () => this.#asked?.get(api) ?? askedDiscovery(api, (name) => this.call(api, name));
    const discovery = await (unannounced ? asked() : (this.#discovery ?? this.discover()));
    if (unannounced) (this.#asked ??= new Map()).set(api, discovery);
    return isSupported(discovery, api, neededFor(methods[method]!, path));
  };
}

/** Name, time limit and signal of a call. */
function timedCall(api: string, method: string, { timeout, signal }: CallOptions): TimedCall {
  return { api, method, timeout: timeout === undefined ? undefined : checkedTimeout(timeout), signal };
}

/** A copy of parameters as JSON has them, which may be nothing. */
function snapshotOf(params: object | undefined): object | undefined {
  const text = JSON.stringify(params) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as object);
}

/** A function per method. If it has no parameters, options come first, or after empty parameters. */
function functionsOf(
  methods: IndexedApi["methods"],
  call: (method: string, params?: object, options?: CallOptions) => Promise<object>,
): object {
  return Object.fromEntries(
    Object.entries(methods).map(([method, { bare }]) => [
      method,
      bare
        ? (first?: object, second?: CallOptions) =>
            second === undefined ? call(method, undefined, first) : call(method, first, second)
        : (params?: object, options?: CallOptions) => call(method, params, options),
    ]),
  );
}
