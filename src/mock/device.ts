import { type Checker, createChecker } from "./check.ts";
import { apiIds, type ApiContract, type DocumentedCode, type MethodContract, readContract } from "./contract.ts";
import { asKnown } from "./lenient.ts";
import { htmlPage, type Sent } from "./page.ts";
import { type Preference, PreferenceError, readPreference } from "./prefer.ts";
import { Page, Refusal, refusalOfFaults, refusalOfKind, refusalOnDemand } from "./refuse.ts";
import { createResponder, type Responder } from "./respond.ts";
import { loadState, type StateHandlers } from "./state.ts";
import { asTolerated } from "./tolerate.ts";

/** A request as the HTTP server took it. */
export interface DeviceRequest {
  httpMethod: string;
  path: string;
  /** Value of the header `Content-Type`. */
  contentType: string | undefined;
  /** Value of the header `Prefer`. */
  prefer: string | undefined;
  /** Reads the body; undefined where it is larger than the device takes. */
  body: () => Promise<Buffer | undefined>;
  /** Throws what is answered to a sender who may not call the CGI or, where it is given, the method. */
  admit?: (api: ApiContract, method?: MethodContract) => void;
  /** Whether parameters that the contract does not know are dropped rather than refused. */
  isLenient?: boolean;
}

/** What the device answers, and what it made of the request. */
export interface DeviceReply extends Seen, Sent {
  /** Code of a refusal. */
  code?: number;
  /** What was wrong with the request. */
  reason?: string;
}

/** What is known of a request: as much as could be read. */
interface Seen {
  api?: string;
  method?: string;
  context?: string;
  params?: unknown;
}

/** A device: APIs with their state, without HTTP. */
export interface Device {
  answer(request: DeviceRequest): Promise<DeviceReply>;
}

interface DeviceApi {
  contract: ApiContract;
  checker: Checker;
  responder: Responder;
  state: StateHandlers;
}

/** Builds a device from the contracts of the APIs: of all that there are, unless told otherwise. */
export async function createDevice(ids: string[] = apiIds()): Promise<Device> {
  const unknown = ids.find((id) => !apiIds().includes(id));
  if (unknown !== undefined) throw new RangeError(`there is no API ${unknown}: there are ${apiIds().join(", ")}`);
  const apis = new Map<string, DeviceApi>();
  const contracts = ids.map(readContract);
  for (const contract of contracts) {
    const [tools, state] = await Promise.all([toolsOf(contract), loadState(contract, contracts)]);
    apis.set(contract.path, { contract, ...tools, state });
  }
  return {
    async answer(request) {
      const seen: Seen = {};
      const api = apis.get(request.path);
      try {
        if (api === undefined) throw new Page(404, `no CGI at this path: there are ${[...apis.keys()].join(", ")}`);
        return { ...(await answerFrom(api, request, seen)), ...seen };
      } catch (error) {
        if (error instanceof Refusal) return refuse(api!.contract, seen, error);
        if (error instanceof Page) return { ...seen, ...page(error) };
        if (error instanceof PreferenceError)
          return { ...seen, status: 400, contentType: "text/plain", body: `${error.message}\n`, reason: error.message };
        throw error;
      }
    },
  };
}

const tools = new WeakMap<ApiContract, Promise<Pick<DeviceApi, "checker" | "responder">>>();

/** Checker and responder of an API. They keep no state, so all devices of a process share them. */
function toolsOf(contract: ApiContract): Promise<Pick<DeviceApi, "checker" | "responder">> {
  const made = tools.get(contract) ?? makeTools(contract);
  tools.set(contract, made);
  return made;
}

async function makeTools(contract: ApiContract): Promise<Pick<DeviceApi, "checker" | "responder">> {
  return { checker: createChecker(contract), responder: await createResponder(contract) };
}

type Body = Record<string, unknown>;

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
  const check = (sent: Body) => api.checker.request(method, sent);
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

function readEnvelope(api: ApiContract, body: Buffer): Body {
  try {
    const envelope: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
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

async function respond(
  api: DeviceApi,
  method: MethodContract,
  params: Body,
  seen: Seen,
  preference: Preference,
): Promise<Sent> {
  const { contract, responder } = api;
  if (preference.refuse) throw refusalOnDemand(method, preference.refuse);
  const handler = api.state[method.name];
  if (handler && Object.keys(preference).length === 0) {
    const data = handler(structuredClone(params));
    return json(200, kept(api, method, stamped(contract, seen, { ...method.examples.get(method.name)!.value, data })));
  }
  const unshown = codeWithoutExample(method, preference.code);
  if (unshown) throw new Refusal(unshown, "asked for by Prefer");
  const answer = await responder(method, preference);
  if (typeof answer.body === "string") return { ...answer, body: answer.body };
  const body = stamped(contract, seen, answer.body as Body);
  return { ...answer, body: JSON.stringify(preference.dynamic ? kept(api, method, body) : body) };
}

/** The code of a status that the method has no example of: Prism would make up a refusal of any code. */
function codeWithoutExample(method: MethodContract, wanted: number | undefined): DocumentedCode | undefined {
  if (wanted === undefined || wanted === 200) return undefined;
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

function refuse(api: ApiContract, seen: Seen, refusal: Refusal): DeviceReply {
  const { code, subCode } = refusal;
  const error = { code, message: refusal.title, ...(subCode !== undefined && { details: { subCode } }) };
  const own = seen.method === undefined ? undefined : api.methods.get(seen.method);
  const template = [...(own ? [own] : []), ...api.methods.values()]
    .flatMap(({ examples }) => [...examples.values()])
    .find(({ value }) => value.error);
  return {
    ...seen,
    ...json(refusal.status, stamped(api, seen, { ...template?.value, error })),
    code,
    reason: refusal.message,
  };
}

/** An example's envelope with the device's version, and the context and method of this request. */
function stamped(api: ApiContract, seen: Seen, example: Body): Body {
  const { apiVersion, context: _context, method, ...rest } = example;
  return {
    ...(apiVersion !== undefined && { apiVersion: api.version }),
    ...(seen.context !== undefined && { context: seen.context }),
    ...(method !== undefined && seen.method !== undefined && { method: seen.method }),
    ...rest,
  };
}

function json(status: number, body: Body): Sent {
  return { status, contentType: "application/json", body: JSON.stringify(body) };
}

function page({ status, headers, message }: Page): Sent & { reason: string } {
  return { ...htmlPage(status), headers, reason: message };
}
