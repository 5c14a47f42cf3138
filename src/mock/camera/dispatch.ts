import { isObject } from "../../contract/json.ts";
import { isJsonType, readJson } from "../../contract/json-body.ts";
import { resolve } from "../../contract/document.ts";
import { asKnown } from "../../contract/drop-unknown.ts";
import { removeAtPointer } from "../../contract/json-pointer.ts";
import { parsePath, placesAt } from "../../contract/member-path.ts";
import { type ApiContract, type DocumentedCode, isPage, type MethodContract } from "../../contract/methods.ts";
import { boundaryOf, createPartsReader, pairOf } from "../../contract/multipart.ts";
import { once } from "../../contract/once.ts";
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
import type { ReceivedFile } from "./received-file.ts";
import { isOfKind, Refusal, refusalOfFaults, refusalOfKind, refusalOnDemand } from "./refusals.ts";
import { answerOf, type AnyHandler, HandlerFault } from "./test-handlers.ts";

/** An API of a camera with its state. */
export interface CameraApi {
  contract: ApiContract;
  state: KeptState;
  /** Handlers of tests by method; the last one counts. */
  handlers: Map<string, AnyHandler[]>;
  player?: Player | undefined;
}

/** Processes a request step by step; each step throws the error response of the device. */
export async function answerFrom(api: CameraApi, request: DeviceRequest, seen: Seen): Promise<Sent> {
  const { contract } = api;
  seen.api = contract.id;
  request.admit?.(contract);
  if (request.httpMethod !== "POST")
    throw refusalOfKind(contract, undefined, "http-method", "a CGI takes POST only", 405);
  const received = await receive(contract, request);
  if (received === undefined) throw refusalOfKind(contract, undefined, "too-large", "the body is too large", 413);
  const { body, file, isParts } = received;
  if (body.length === 0 && request.authorization === undefined) admitProbe(contract, request);
  if (!isParts && isOtherThanJson(request.contentType) && hasCode(contract, "content-type"))
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
  if (file !== undefined && method.file) seen.file = { name: file.name, size: file.size };
  const [fault, ...more] = [...check(known), ...fileFaults(method, file)];
  if (fault) return respondInPart(api, method, known, [fault, ...more], seen, preference);

  const sent = await respond(api, method, (known.params ?? {}) as Body, seen, preference, file);
  return dropped.length === 0
    ? sent
    : { ...sent, reason: `unknown parameters dropped: ${dropped.slice(0, 5).join(", ")}` };
}

/** What is read of a request. */
interface Received {
  /** The envelope, as bytes. */
  body: Uint8Array;
  /** The file that came with it. */
  file?: ReceivedFile | undefined;
  /** Whether the envelope was a part of the body. */
  isParts?: boolean;
}

/** Reads a request: the parts of its body, where a method of the API takes a file; undefined where it is too large. */
async function receive(contract: ApiContract, request: DeviceRequest): Promise<Received | undefined> {
  const { mark } = fileOf(contract);
  const boundary = mark && boundaryOf(request.contentType);
  if (boundary === undefined) {
    const body = await request.body();
    return body && { body };
  }
  const reader = createPartsReader(boundary);
  if (!(await request.chunks((chunk) => reader.add(chunk)))) return undefined;
  const parts = reader.end();
  if (parts === undefined)
    throw refusalOfKind(contract, undefined, "json", "the body is not multipart/form-data, or breaks off");
  const { envelope, file } = pairOf(mark!, parts);
  const names = [...new Set(mark!.parts.map(([name]) => name))].join(" or ");
  if (envelope === undefined)
    throw refusalOfKind(contract, undefined, "json", `the body has no part ${names} with the envelope`);
  if (envelope.size > envelope.head.length) return undefined;
  return {
    body: envelope.head,
    file: file && { name: file.fileName, size: file.size, head: file.head },
    isParts: true,
  };
}

/** The mark of the API's methods that take a file, if there are any. */
const fileOf: (contract: ApiContract) => { mark: MethodContract["file"] } = once(
  ({ methods }) => ({ mark: [...methods.values()].find(({ file }) => file !== undefined)?.file }),
  new WeakMap(),
);

/** That a method lacks the file that it takes. */
function fileFaults({ file: mark }: MethodContract, file: ReceivedFile | undefined): Fault[] {
  if (mark === undefined || file !== undefined) return [];
  const [[, part]] = mark.parts as [[string, string]];
  return [{ kind: "missing", path: "file", text: `is required, as the part ${part} of multipart/form-data` }];
}

/**
 * Requires credentials for an empty body if a method needs an account. `curl --digest` first sends an empty request,
 * and sends the real one after a 401. An empty body names no method, so no anonymous method needs it.
 */
function admitProbe(contract: ApiContract, { admit }: DeviceRequest): void {
  const guarded = [...contract.methods.values()].find(({ level }) => level !== "anonymous");
  if (guarded) admit?.(contract, guarded);
}

/** The recorded response to a request, valid or not, unless a test requests another one. */
function replay(api: CameraApi, { name }: MethodContract, envelope: Body, preference: Preference): Sent | undefined {
  const isAskedFor = Object.keys(preference).length > 0 || (api.handlers.get(name)?.length ?? 0) > 0;
  if (api.player === undefined || isAskedFor) return undefined;
  const { params, context } = envelope;
  return api.player.answer({ api: api.contract.id, method: name, params, context });
}

/** An API without a code for it accepts every Content-Type, and all accept a missing one. */
function isOtherThanJson(contentType: string | undefined): boolean {
  return contentType !== undefined && !isJsonType(contentType);
}

function hasCode({ methods }: ApiContract, kind: string): boolean {
  return [...methods.values()].some(({ codes }) => codes.some((code) => isOfKind(code, kind)));
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
    throw refusalOfKind(api, undefined, "method", `unknown method; available: ${[...api.methods.keys()].join(", ")}`);
  return method;
}

function checkVersion(api: ApiContract, method: MethodContract, version: unknown): void {
  if (!method.versioned || typeof version !== "string") return;
  const [major, minor] = version.split(".").map(Number);
  const [newestMajor, newestMinor] = api.version.split(".").map(Number);
  if (major !== newestMajor || (minor ?? 0) > newestMinor!)
    throw refusalOfKind(api, method, "version", `apiVersion must be ${newestMajor}.0 to ${api.version}`);
}

/** Parameters that are newer than the version of the device. */
function laterFaults({ version }: ApiContract, { laterParams }: MethodContract, { params }: Body): Fault[] {
  return laterParams
    .filter(({ path }) => placesAt(params, parsePath(path)).length > 0)
    .map(({ path, since }) => {
      const text = `requires API version ${since}; this device has ${version}`;
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
  file: ReceivedFile | undefined,
): Promise<Sent> {
  const { contract } = api;
  if (preference.refuse) throw refusalOnDemand(method, preference.refuse, "Prefer");
  if (Object.keys(preference).length === 0) {
    const own = api.handlers.get(method.name)?.at(-1);
    if (own) {
      const data = await answerOf(own, contract, method, params, file);
      const body = success(contract, method, seen, data);
      const [fault] = checkerOf(contract.document).answer(method, 200, body);
      if (fault) throw new HandlerFault(contract, method, `violates the contract: ${fault.path} ${fault.text}`);
      return answered(contract, method, body);
    }
    const finish = (state: object) => {
      if (state instanceof Refusal) return refuse(contract, seen, state);
      const data = method.shape === undefined ? state : structuredClone(state);
      method.shape?.(data, "handler");
      return answered(contract, method, checked(contract, method, success(contract, method, seen, data)));
    };
    const answer = api.state.run(method.name, method.operation["x-effect"], structuredClone(params), finish, file);
    if (answer) return answer;
  }
  const unshown = codeWithoutExample(method, preference.code);
  if (unshown) throw new Refusal(unshown, "requested by Prefer");
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
 * @throws Refusal or Page if the request is rejected
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
  // Of very many faults, only the first are listed.
  if (checkerOf(contract.document).request(method, right).length > 0) throw refusal;
  const effect = method.operation["x-effect"];
  const answer = state.run(method.name, effect, structuredClone(right.params) as Body, (data) => {
    const more = data instanceof Refusal ? [data, ...data.further] : [];
    return refuse(contract, seen, refusal, more);
  });
  if (answer === undefined) throw refusal;
  return answer;
}

/** A checked success response. */
function answered(contract: ApiContract, method: MethodContract, body: Body): Sent {
  return json(200, answerText(contract, method, body));
}

/** The code for a status without an example; Prism would make up a response with any code. */
function codeWithoutExample(method: MethodContract, wanted: number | undefined): DocumentedCode | undefined {
  if (wanted === undefined || wanted === 200 || isPage(method, wanted)) return undefined;
  const isShown = [...method.examples.values()].some(({ status }) => status === wanted);
  return isShown ? undefined : method.codes.find(({ status }) => status === wanted);
}

function checked(contract: ApiContract, method: MethodContract, body: Body): Body {
  checkOwnAnswer(contract, method, 200, body);
  return body;
}
