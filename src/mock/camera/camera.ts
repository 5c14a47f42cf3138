import { type Checker, createChecker, type Fault } from "../../contract/schema-check.ts";
import {
  apiIds,
  type ApiContract,
  type DocumentedCode,
  type MethodContract,
  readContract,
  restIds,
} from "../../contract/methods.ts";
import type { DeviceOptions } from "../device-options.ts";
import type { DeviceRequest } from "../device-request.ts";
import { type AnyHandler, answerOf, HandlerFault } from "./test-handlers.ts";
import { asKnown } from "../../contract/drop-unknown.ts";
import { placesAt, parsePath } from "../../contract/member-path.ts";
import { isPage, type Sent } from "../../server/page.ts";
import { type Preference, PreferenceError, readPreference } from "../examples/prefer.ts";
import type { Responder } from "../examples/prism.ts";
import { contractAt } from "../../contract/profiles.ts";
import { Page, Refusal, refusalOfFaults, refusalOfKind, refusalOnDemand } from "./refusals.ts";
import { type Body, type DeviceReply, json, page, refuse, type Seen, stamped, success, text } from "./envelopes.ts";
import { createResponder } from "../examples/documented-answers.ts";
import { createRestApi } from "../broker-api/rest-api.ts";
import { createSurroundings, type Surroundings } from "../surroundings.ts";
import { stateFactoryOf } from "./apis.ts";
import { type StateFactory, type StateHandlers } from "./camera-state.ts";
import { asTolerated } from "../../contract/tolerances.ts";

/** A device: APIs with their state, without HTTP. */
export interface Device {
  /** The contracts of its CGIs, as its profile keeps them. */
  readonly contracts: readonly ApiContract[];
  /** Whether a path is one of its APIs' to answer. */
  owns(path: string): boolean;
  answer(request: DeviceRequest): Promise<DeviceReply>;
  /**
   * Takes over a method until what it returns is called, or until a reset.
   *
   * @throws RangeError where the device has no such API or method
   */
  on(api: string, method: string, handler: AnyHandler): () => void;
  /** Puts everything as it was at first, without handlers. */
  reset(): void;
  /** Ends what its state began. */
  close(): void;
}

interface DeviceApi {
  contract: ApiContract;
  checker: Checker;
  responder: Responder;
  createState: StateFactory;
  state: StateHandlers;
  /** Handlers of tests by method, the latest last. */
  handlers: Map<string, AnyHandler[]>;
}

/**
 * Builds a device from the contracts of its APIs.
 *
 * @throws RangeError where there is no such profile, or where it has no such API
 */
export async function createDevice(options: DeviceOptions = {}): Promise<Device> {
  const contracts = contractsOf(options);
  const apis = await Promise.all(contracts.map(createApi));
  const rests = await Promise.all(
    restIds()
      .filter((id) => options.apis?.includes(id) ?? true)
      .map(createRestApi),
  );
  const byPath = new Map(apis.map((api) => [api.contract.path, api]));
  let life = new AbortController();
  reset();
  return {
    contracts,
    owns: (path) => path.startsWith("/axis-cgi/") || rests.some((rest) => rest.owns(path)),
    async answer(request) {
      const seen: Seen = {};
      const api = byPath.get(request.path);
      const rest = rests.find((other) => other.owns(request.path));
      try {
        if (rest !== undefined) return { ...(await rest.answer(request, seen)), ...seen };
        if (api === undefined) throw new Page(404, `no CGI at this path: there are ${[...byPath.keys()].join(", ")}`);
        return { ...(await answerFrom(api, request, seen)), ...seen };
      } catch (error) {
        if (error instanceof Refusal) return refuse(api!.contract, seen, error);
        if (error instanceof Page) return { ...seen, ...page(error) };
        if (error instanceof PreferenceError) return { ...seen, ...text(400, error.message) };
        if (error instanceof HandlerFault) return { ...seen, ...text(500, error.message) };
        throw error;
      }
    },
    on(id, method, handler) {
      const api = apis.find(({ contract }) => contract.id === id);
      if (api === undefined)
        throw new RangeError(`the device has no API ${id}: there are ${contracts.map((one) => one.id).join(", ")}`);
      const { methods } = api.contract;
      if (!methods.has(method))
        throw new RangeError(`${id} has no method ${method}: there are ${[...methods.keys()].join(", ")}`);
      // A function of its own, so that a handler that is given twice goes twice.
      const own: AnyHandler = (params) => handler(params);
      api.handlers.set(method, [...(api.handlers.get(method) ?? []), own]);
      return () => {
        const others = api.handlers.get(method)?.filter((other) => other !== own) ?? [];
        api.handlers.set(method, others);
      };
    },
    reset,
    close: () => life.abort(),
  };

  function reset(): void {
    life.abort();
    life = new AbortController();
    const surroundings: Surroundings = createSurroundings(options, life.signal);
    for (const api of apis) {
      api.state = api.createState(api.contract, contracts, surroundings);
      api.handlers.clear();
    }
    for (const rest of rests) rest.reset(surroundings);
  }
}

function contractsOf({ apis: ids, profile = "all" }: DeviceOptions): ApiContract[] {
  const there = (id: string) => {
    const contract = contractAt(readContract(id), profile);
    return contract === undefined ? [] : [contract];
  };
  const isThere = (id: string) => apiIds().includes(id) && there(id).length > 0;
  const unknown = ids?.find((id) => !isThere(id) && !restIds().includes(id));
  if (unknown === undefined) return (ids ?? apiIds()).filter((id) => apiIds().includes(id)).flatMap(there);
  const known = [...apiIds().filter(isThere), ...restIds()];
  const where = profile === "all" ? "" : ` in the profile ${profile}`;
  throw new RangeError(`there is no API ${unknown}${where}: there are ${known.join(", ")}`);
}

async function createApi(contract: ApiContract): Promise<DeviceApi> {
  const createState = await stateFactoryOf(contract.id);
  return { contract, ...toolsOf(contract), createState, state: {}, handlers: new Map() };
}

type Tools = Pick<DeviceApi, "checker" | "responder">;

const tools = new WeakMap<object, Tools>();

/** Checker and responder of an API. They keep no state, so all devices of a process share them, whatever the profile. */
function toolsOf(contract: ApiContract): Tools {
  const made = tools.get(contract.document) ?? {
    checker: createChecker(contract),
    responder: createResponder(contract),
  };
  tools.set(contract.document, made);
  return made;
}

/** The steps from request to answer; each throws what the device would answer instead of going on. */
async function answerFrom(api: DeviceApi, request: DeviceRequest, seen: Seen): Promise<Sent & { reason?: string }> {
  const { contract } = api;
  seen.api = contract.id;
  request.admit?.(contract);
  if (request.httpMethod !== "POST")
    throw refusalOfKind(contract, undefined, "http-method", "a CGI takes POST only", 405);
  const body = await request.body();
  if (body === undefined) throw refusalOfKind(contract, undefined, "too-large", "the body is too large", 413);
  if (isOtherThanJson(request.contentType) && hasCode(contract, "content-type"))
    throw refusalOfKind(contract, undefined, "content-type", "the Content-Type must be application/json");

  const envelope = readEnvelope(contract, body);
  seen.params = envelope.params;
  if (typeof envelope.context === "string") seen.context = envelope.context;
  const method = readMethod(contract, envelope, seen);
  request.admit?.(contract, method);
  checkVersion(contract, method, envelope.apiVersion);
  const tolerated = asTolerated(contract, method, envelope) as Body;
  const check = (sent: Body) => [...api.checker.request(method, sent), ...laterFaults(contract, method, sent)];
  const { envelope: known, dropped } = request.isLenient
    ? asKnown(tolerated, check)
    : { envelope: tolerated, dropped: [] };
  const [fault, ...more] = check(known);
  if (fault) throw refusalOfFaults(contract, method, [fault, ...more]);

  const sent = await respond(api, method, (known.params ?? {}) as Body, seen, readPreference(request.prefer));
  return dropped.length === 0 ? sent : { ...sent, reason: `dropped, since unknown: ${dropped.slice(0, 5).join(", ")}` };
}

/** Without a code for it, an API takes every Content-Type; and none is taken by all. */
function isOtherThanJson(contentType: string | undefined): boolean {
  return contentType !== undefined && !/^\s*application\/json\s*(;|$)/i.test(contentType);
}

function hasCode({ methods }: ApiContract, kind: string): boolean {
  return [...methods.values()].some(({ codes }) => codes.some((code) => code.kind === kind));
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function readEnvelope(api: ApiContract, body: Buffer): Body {
  try {
    const envelope: unknown = JSON.parse(decoder.decode(body));
    if (typeof envelope === "object" && envelope !== null && !Array.isArray(envelope)) return envelope as Body;
  } catch {
    throw refusalOfKind(api, undefined, "json", body.length === 0 ? "the body is empty" : "the body is not JSON");
  }
  throw refusalOfKind(api, undefined, "json", "the body is JSON, but not an object");
}

function readMethod(api: ApiContract, { method: name }: Body, seen: Seen): MethodContract {
  if (name === undefined) throw refusalOfKind(api, undefined, "missing", "method is required");
  if (typeof name !== "string") throw refusalOfKind(api, undefined, "invalid", "method must be string");
  seen.method = name;
  const method = api.methods.get(name);
  if (method === undefined)
    throw refusalOfKind(api, undefined, "method", `no such method: there are ${[...api.methods.keys()].join(", ")}`);
  return method;
}

function checkVersion(api: ApiContract, method: MethodContract, version: unknown): void {
  if (!method.versioned || typeof version !== "string") return;
  const [major, minor] = version.split(".").map(Number);
  const [newestMajor, newestMinor] = api.version.split(".").map(Number);
  if (major !== newestMajor || (minor ?? 0) > newestMinor!)
    throw refusalOfKind(api, method, "version", `apiVersion must be ${newestMajor}.0 to ${api.version}`);
}

/** What the device is too old for. */
function laterFaults({ version }: ApiContract, { laterParams }: MethodContract, { params }: Body): Fault[] {
  return laterParams
    .filter(({ path }) => placesAt(params, parsePath(path)).length > 0)
    .map(({ path, since }) => {
      const text = `came with API version ${since}, and this device has ${version}`;
      return { kind: "invalid", path: `params.${path}`, text, unknown: `/params/${path.replaceAll(".", "/")}` };
    });
}

async function respond(
  api: DeviceApi,
  method: MethodContract,
  params: Body,
  seen: Seen,
  preference: Preference,
): Promise<Sent> {
  const { contract, responder } = api;
  if (preference.refuse) throw refusalOnDemand(method, preference.refuse, "Prefer");
  if (Object.keys(preference).length === 0) {
    const own = api.handlers.get(method.name)?.at(-1);
    if (own) {
      const data = await answerOf(own, contract, method, params);
      const body = success(contract, method, seen, data);
      const [fault] = api.checker.answer(method, 200, body);
      if (fault) throw new HandlerFault(contract, method, `breaks the contract: ${fault.path} ${fault.text}`);
      return json(200, body);
    }
    const handler = api.state[method.name];
    if (handler) {
      const state = handler(structuredClone(params));
      const data = method.shape === undefined ? state : structuredClone(state);
      method.shape?.(data, "handler");
      return json(200, kept(api, method, success(contract, method, seen, data)));
    }
  }
  const unshown = codeWithoutExample(method, preference.code);
  if (unshown) throw new Refusal(unshown, "asked for by Prefer");
  const answer = await responder(method, preference);
  if (typeof answer.body === "string") return { ...answer, body: answer.body };
  if (!preference.dynamic) return { ...answer, body: JSON.stringify(stamped(contract, seen, answer.body as Body)) };
  const body = stamped(contract, seen, structuredClone(answer.body) as Body);
  method.shape?.(body.data, "handler");
  return { ...answer, body: JSON.stringify(kept(api, method, body)) };
}

/** The code of a status that the method has no example of: Prism would make up a refusal of any code. */
function codeWithoutExample(method: MethodContract, wanted: number | undefined): DocumentedCode | undefined {
  if (wanted === undefined || wanted === 200 || isPage(method, wanted)) return undefined;
  const isShown = [...method.examples.values()].some(({ status }) => status === wanted);
  return isShown ? undefined : method.codes.find(({ status }) => status === wanted);
}

/** An answer that was made up here; lint has checked the documented ones. */
function kept({ contract, checker }: DeviceApi, method: MethodContract, body: Body): Body {
  const [fault] = checker.answer(method, 200, body);
  if (fault)
    throw new Error(`the answer of ${contract.id} ${method.name} breaks the contract: ${fault.path} ${fault.text}`);
  return body;
}
