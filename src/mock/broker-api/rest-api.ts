import { restIds } from "../../contract/files.ts";
import { checkerOf } from "../../contract/schema-check.ts";
import { isJsonType, readJson } from "../../contract/json-body.ts";
import { keepChecked } from "../checked-change.ts";
import { checkOwnAnswer } from "../own-answer.ts";
import type { DeviceRequest } from "../device-request.ts";
import type { Sent } from "../../server/page.ts";
import { type Preference, PreferenceError, readPreference } from "../examples/prefer.ts";
import type { Seen } from "../device-reply.ts";
import { documentedAnswers } from "../examples/documented-answers.ts";
import type { BrokerOptions } from "../broker/options.ts";
import type { Surroundings } from "../surroundings.ts";
import { stateFactoryOf } from "./apis.ts";
import { type RestContract, readRestContract, type RestOperationContract } from "../../contract/operations.ts";
import { answer, type Dialect, empty, RestRefusal } from "./dialect.ts";
import { readParameters } from "./parameters.ts";
import { routeOf } from "./route.ts";
import { Change, RestAnswer, type RestCall, type RestState } from "./rest-state.ts";

/** A REST API with its state, without HTTP. */
export interface RestApi {
  readonly contract: RestContract;
  /** Whether a path belongs to the API, even if it is unknown. */
  owns(path: string): boolean;
  /** Whether the API returns "not found" for a path that belongs to no API. */
  ownsUnknown(path: string): boolean;
  /** @throws PreferenceError if the header `Prefer` requests an unknown response */
  answer(request: DeviceRequest, seen: Seen): Promise<Sent>;
  /** Restores the initial state. */
  reset(surroundings: Surroundings): void;
}

/** The REST APIs of a device. */
export interface RestApis {
  /** Ids of all REST APIs. */
  known: readonly string[];
  /** Creates those of the device. They have a state after their first `reset`. */
  load(): Promise<readonly RestApi[]>;
}

/** The listed REST APIs, by default those of the broker's version. */
export function restApis(ids?: readonly string[], { version = 5 }: BrokerOptions = {}): RestApis {
  const known = restIds();
  const isOfVersion = (id: string) => version === "both" || id === (version === 5 ? "emqx" : "emqx-v4");
  const own = known.filter((id) => ids?.includes(id) ?? isOfVersion(id));
  return { known, load: () => Promise.all(own.map(createRestApi)) };
}

/** Creates an API from its bundle. It has a state after its first `reset`. */
async function createRestApi(id: string): Promise<RestApi> {
  const contract = readRestContract(id);
  const createState = await stateFactoryOf(id);
  let state: RestState;
  return {
    contract,
    owns(path) {
      const own = pathOf(contract, state, path);
      return own === contract.base || own.startsWith(`${contract.base}/`);
    },
    ownsUnknown: (path) => state.root !== undefined && `${path}/`.startsWith(`${state.root}/`),
    async answer(request, seen) {
      seen.api = contract.id;
      try {
        return await answerFrom(contract, state, request, seen);
      } catch (error) {
        if (!(error instanceof RestRefusal)) throw error;
        return { ...error.sent, reason: error.message };
      }
    },
    reset(surroundings) {
      state = createState(contract, surroundings);
    },
  };
}

/** The path below the base, with aliases resolved. */
function pathOf({ base }: RestContract, { aliases, otherBase }: RestState, path: string): string {
  if (aliases !== undefined && Object.hasOwn(aliases, path)) return aliases[path]!;
  if (otherBase === undefined || !path.startsWith(`${otherBase}/`)) return path;
  const rest = path.slice(otherBase.length);
  return /^\/v\d+(\/|$)/.test(rest) ? path : base + rest;
}

/** Processes a request step by step; each step throws the error response of the server. */
async function answerFrom(contract: RestContract, state: RestState, request: DeviceRequest, seen: Seen): Promise<Sent> {
  const { dialect } = state;
  const path = pathOf(contract, state, request.path);
  const found = routeOf(contract, path);
  const beyond = state.beyond?.[path.slice(contract.base.length)];
  if (beyond !== undefined && request.httpMethod === "GET") {
    if (!request.isOpen) state.admit?.({ schemes: ["basic", "bearer"], operationPath: "" }, request.authorization);
    return answer(200, beyond);
  }
  if (found === undefined) throw new RestRefusal(dialect.noPath(request.accept), "unknown path");
  const { route, values } = found;
  const operation = route.operations.get(request.httpMethod);
  if (operation === undefined) {
    const allowed = [...route.operations.keys()];
    throw new RestRefusal(dialect.noMethod(allowed), `the method must be ${allowed.join(" or ")}`);
  }
  seen.method = operation.name;
  if (!request.isOpen) state.admit?.(operation, request.authorization);

  const bytes = await request.body();
  if (bytes === undefined) throw new RestRefusal(dialect.tooLarge(operation), "the body is too large");
  if (operation.operation.requestBody) checkType(dialect, operation, request.contentType);
  const json = bytes.length === 0 ? { value: undefined } : readJson(bytes);
  if (json === undefined) throw new RestRefusal(dialect.notJson(), "the body is not JSON");
  const sent = json.value;
  const checker = checkerOf(contract.document);
  const query = new URLSearchParams(request.query);
  const { values: given, faults } = readParameters(contract.document, operation, checker, values, query);
  seen.params = { ...given, ...(sent !== undefined && { body: sent }) };
  if (faults.length > 0)
    throw new RestRefusal(dialect.parameters(faults), reasonOf(faults.map(({ name, fault }) => [name, fault.text])));
  const body = operation.operation.requestBody ? checkedBody(contract, dialect, operation, sent, given.path) : sent;
  return respond(
    contract,
    state,
    operation,
    { ...given, body, sent, authorization: request.authorization },
    readPreference(request.prefer),
  );
}

function checkType(dialect: Dialect, operation: RestOperationContract, contentType = ""): void {
  if (dialect.notJsonType && !isJsonType(contentType))
    throw new RestRefusal(dialect.notJsonType(operation), "the Content-Type must be application/json");
}

/** The body as the server converts it. */
function checkedBody(
  contract: RestContract,
  dialect: Dialect,
  operation: RestOperationContract,
  sent: unknown,
  path: Readonly<Record<string, string>>,
): unknown {
  const body = dialect.cast ? dialect.cast(operation, sent, path) : sent;
  const faults = checkerOf(contract.document).request(operation, body);
  if (faults.length === 0) return body;
  const reason = reasonOf(faults.map(({ path, text }) => [path, text]));
  throw new RestRefusal(dialect.body(operation, faults, body, path), reason);
}

function reasonOf(faults: readonly [path: string, text: string][]): string {
  return faults
    .slice(0, 5)
    .map(([path, text]) => `${path} ${text}`)
    .join("; ");
}

async function respond(
  contract: RestContract,
  state: RestState,
  operation: RestOperationContract,
  call: RestCall,
  preference: Preference,
): Promise<Sent> {
  if (preference.refuse)
    throw new PreferenceError("refuse=… is only for methods of CGIs; use example=<name> or code=<HTTP status>");
  const handler = state.handlers[operation.name];
  if (handler && Object.keys(preference).length === 0) {
    const made: unknown = await handler(structuredClone(call));
    const { answer: own, keep } = made instanceof Change ? made : new Change(() => {}, made);
    const [sent, kept] = keepChecked(() => checkedAnswer(contract, operation, own), keep);
    await kept;
    return sent;
  }
  const { status, contentType, headers, body } = await documentedAnswers(contract.document)(operation, preference);
  return contentType === "" ? empty(status, headers) : answer(status, body, contentType, headers);
}

/** Converts the return value of a handler to a response. @throws Error if it violates the contract */
function checkedAnswer(contract: RestContract, operation: RestOperationContract, own: unknown): Sent {
  const sent = own instanceof RestAnswer ? own.sent : success(operation, own);
  if (sent.contentType === "application/json") checkOwnAnswer(contract, operation, sent.status, JSON.parse(sent.body));
  return sent;
}

/** The documented success response, with a body or without. */
function success({ operation: { responses } }: RestOperationContract, body: unknown): Sent {
  const [status] = Object.entries(responses).find(
    ([code, { content }]) => code.startsWith("2") && (content !== undefined) === (body !== undefined),
  )!;
  return body === undefined ? empty(Number(status)) : answer(Number(status), body);
}
