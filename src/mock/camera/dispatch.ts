import { isObject } from "../../contract/json.ts";
import { isJsonType, readJson } from "../../contract/json-body.ts";
import { resolve } from "../../contract/document.ts";
import { asKnown } from "../../contract/drop-unknown.ts";
import { removeAtPointer } from "../../contract/json-pointer.ts";
import { parsePath, placesAt } from "../../contract/member-path.ts";
import { type ApiContract, type DocumentedCode, isPage, type MethodContract } from "../../contract/methods.ts";
import { checkerOf, type Fault } from "../../contract/schema-check.ts";
import { asTolerated } from "../../contract/tolerances.ts";
import type { Sent } from "../../server/page.ts";
import { checkOwnAnswer } from "../own-answer.ts";
import type { Seen } from "../device-reply.ts";
import type { DeviceRequest } from "../device-request.ts";
import type { Player } from "../player.ts";
import { documentedAnswers } from "../examples/documented-answers.ts";
import { type Preference, readPreference } from "../examples/prefer.ts";
import type { KeptState } from "./camera-state.ts";
import { answerText } from "./answer-text.ts";
import { type Body, json, refuse, stamped, success } from "./envelopes.ts";
import { Refusal, refusalOfFaults, refusalOfKind, refusalOnDemand } from "./refusals.ts";
import { answerOf, type AnyHandler, HandlerFault } from "./test-handlers.ts";

/** An API of a camera with its state. */
export interface CameraApi {
  contract: ApiContract;
  state: KeptState;
  /** Handlers of tests by method, the latest last. */
  handlers: Map<string, AnyHandler[]>;
  player?: Player | undefined;
}

/** The steps from request to answer; each throws what the device would answer instead of going on. */
export async function answerFrom(api: CameraApi, request: DeviceRequest, seen: Seen): Promise<Sent> {
  const { contract } = api;
  seen.api = contract.id;
  request.admit?.(contract);
  if (request.httpMethod !== "POST")
    throw refusalOfKind(contract, undefined, "http-method", "a CGI takes POST only", 405);
  const body = await request.body();
  if (body === undefined) throw refusalOfKind(contract, undefined, "too-large", "the body is too large", 413);
  if (body.length === 0 && request.authorization === undefined) admitProbe(contract, request);
  if (isOtherThanJson(request.contentType) && hasCode(contract, "content-type"))
    throw refusalOfKind(contract, undefined, "content-type", "the Content-Type must be application/json");

  const envelope = readEnvelope(contract, body);
  seen.params = envelope.params;
  if (typeof envelope.context === "string") seen.context = envelope.context;
  const method = readMethod(contract, envelope, seen);
  request.admit?.(contract, method);
  const preference = readPreference(request.prefer);
  const replayed = replay(api, method, envelope, preference);
  if (replayed) return replayed;
  checkVersion(contract, method, envelope.apiVersion);
  const { envelope: tolerated } = asTolerated(contract, method, envelope);
  const check = (sent: Body) => [
    ...checkerOf(contract.document).request(method, sent),
    ...laterFaults(contract, method, sent),
  ];
  const { envelope: known, dropped } = request.isLenient
    ? asKnown(tolerated, check)
    : { envelope: tolerated, dropped: [] };
  const [fault, ...more] = check(known);
  if (fault) return respondInPart(api, method, known, [fault, ...more], seen, preference);

  const sent = await respond(api, method, (known.params ?? {}) as Body, seen, preference);
  return dropped.length === 0 ? sent : { ...sent, reason: `dropped, since unknown: ${dropped.slice(0, 5).join(", ")}` };
}

/**
 * Asks for credentials where a body is empty and a method needs an account. `curl --digest` sends such a request first,
 * and the real one when it was answered with 401; an empty body names no method that anybody may call.
 */
function admitProbe(contract: ApiContract, { admit }: DeviceRequest): void {
  const guarded = [...contract.methods.values()].find(({ level }) => level !== "anonymous");
  if (guarded) admit?.(contract, guarded);
}

/** The recorded answer to a request, right or wrong, unless a test asks for another one. */
function replay(api: CameraApi, { name }: MethodContract, envelope: Body, preference: Preference): Sent | undefined {
  const isAskedFor = Object.keys(preference).length > 0 || (api.handlers.get(name)?.length ?? 0) > 0;
  if (api.player === undefined || isAskedFor) return undefined;
  const { params, context } = envelope;
  return api.player.answer({ api: api.contract.id, method: name, params, context });
}

/** Without a code for it, an API takes every Content-Type; and none is taken by all. */
function isOtherThanJson(contentType: string | undefined): boolean {
  return contentType !== undefined && !isJsonType(contentType);
}

function hasCode({ methods }: ApiContract, kind: string): boolean {
  return [...methods.values()].some(({ codes }) => codes.some((code) => code.kind === kind));
}

function readEnvelope(api: ApiContract, body: Uint8Array): Body {
  const json = readJson(body);
  if (json === undefined)
    throw refusalOfKind(api, undefined, "json", body.length === 0 ? "the body is empty" : "the body is not JSON");
  if (isObject(json.value)) return json.value;
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
      const pointer = `/params/${path.replaceAll(".", "/")}`;
      return { kind: "invalid", path: `params.${path}`, text, pointer, keyword: "x-since", unknown: pointer };
    });
}

async function respond(
  api: CameraApi,
  method: MethodContract,
  params: Body,
  seen: Seen,
  preference: Preference,
): Promise<Sent> {
  const { contract } = api;
  if (preference.refuse) throw refusalOnDemand(method, preference.refuse, "Prefer");
  if (Object.keys(preference).length === 0) {
    const own = api.handlers.get(method.name)?.at(-1);
    if (own) {
      const data = await answerOf(own, contract, method, params);
      const body = success(contract, method, seen, data);
      const [fault] = checkerOf(contract.document).answer(method, 200, body);
      if (fault) throw new HandlerFault(contract, method, `breaks the contract: ${fault.path} ${fault.text}`);
      return answered(contract, method, body);
    }
    const answer = api.state.run(method.name, method.operation["x-effect"], structuredClone(params), (state) => {
      if (state instanceof Refusal) return refuse(contract, seen, state);
      const data = method.shape === undefined ? state : structuredClone(state);
      method.shape?.(data, "handler");
      return answered(contract, method, checked(contract, method, success(contract, method, seen, data)));
    });
    if (answer) return answer;
  }
  const unshown = codeWithoutExample(method, preference.code);
  if (unshown) throw new Refusal(unshown, "asked for by Prefer");
  const answer = await documentedAnswers(contract.document)(method, preference);
  if (typeof answer.body === "string") return { ...answer, body: answer.body };
  if (!preference.dynamic)
    return { ...answer, body: answerText(contract, method, stamped(contract, seen, answer.body as Body)) };
  const body = stamped(contract, seen, structuredClone(answer.body) as Body);
  method.shape?.(body.data, "handler");
  return { ...answer, body: answerText(contract, method, checked(contract, method, body)) };
}

/**
 * Refuses a request with faults. If the method works on a part of its parameters, the state gets all others.
 *
 * @throws Refusal or Page if the request is refused as a whole
 */
function respondInPart(
  { contract, state, handlers }: CameraApi,
  method: MethodContract,
  envelope: Body,
  faults: [Fault, ...Fault[]],
  seen: Seen,
  preference: Preference,
): Sent {
  const refusal = refusalOfFaults(contract, method, faults, envelope);
  const isOther = Object.keys(preference).length > 0 || (handlers.get(method.name)?.length ?? 0) > 0;
  const isPartial = resolve(contract.document, method.request)["x-partial"] === true;
  if (isOther || !isPartial || !(refusal instanceof Refusal) || refusal.details === undefined) throw refusal;
  // Each wrong property has an error of its own, or the request as a whole is wrong.
  const wrong = new Set(faults.map(({ pointer = "" }) => pointer));
  if (wrong.size !== refusal.further.length + 1) throw refusal;
  const right = { ...envelope };
  const own = new Set<object>([right]);
  for (const pointer of wrong) removeAtPointer(right, pointer, own);
  const effect = method.operation["x-effect"];
  const answer = state.run(method.name, effect, structuredClone(right.params) as Body, (data) => {
    const more = data instanceof Refusal ? [data, ...data.further] : [];
    return refuse(contract, seen, refusal, more);
  });
  if (answer === undefined) throw refusal;
  return answer;
}

/** A success, ready to be sent. */
function answered(contract: ApiContract, method: MethodContract, body: Body): Sent {
  return json(200, answerText(contract, method, body));
}

/** The code of a status that the method has no example of: Prism would make up a refusal of any code. */
function codeWithoutExample(method: MethodContract, wanted: number | undefined): DocumentedCode | undefined {
  if (wanted === undefined || wanted === 200 || isPage(method, wanted)) return undefined;
  const isShown = [...method.examples.values()].some(({ status }) => status === wanted);
  return isShown ? undefined : method.codes.find(({ status }) => status === wanted);
}

function checked(contract: ApiContract, method: MethodContract, body: Body): Body {
  checkOwnAnswer(contract, method, 200, body);
  return body;
}
