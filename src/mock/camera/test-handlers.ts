import type { ApiId, MethodData, MethodName, MethodParams } from "../../vapix/methods.ts";
import type { ApiContract, MethodContract } from "../../contract/methods.ts";
import { PreferenceError, type RefusalToSend } from "../examples/prefer.ts";
import type { ReceivedFile } from "./received-file.ts";
import { refusalOnDemand } from "./refusals.ts";

/** What a handler answers with: the data of a success, or what to refuse with. */
export type HandlerAnswer<Data = object> = Data | { refuse: RefusalToSend };

/**
 * Answers a method in place of the mock, once the request has been found to keep the contract. `file` is what came with a
 * method that takes a file.
 */
export type MethodHandler<A extends ApiId, M extends MethodName<A>> = (
  params: MethodParams<A, M>,
  file?: ReceivedFile,
) => HandlerAnswer<MethodData<A, M>> | Promise<HandlerAnswer<MethodData<A, M>>>;

/**
 * Takes over a method until it is called, or until the mock is reset; a later handler of the same method goes before.
 *
 * @throws RangeError where the device has no such API or method
 */
export type On = <A extends ApiId, M extends MethodName<A>>(
  api: A,
  method: M,
  handler: MethodHandler<A, M>,
) => () => void;

/** A handler of any method. */
export type AnyHandler = {
  handle(params: object, file?: ReceivedFile): HandlerAnswer | Promise<HandlerAnswer>;
}["handle"];

/** Thrown where a handler fails, or answers with what the contract does not know. */
export class HandlerFault extends Error {
  constructor({ id }: ApiContract, { name }: MethodContract, fault: string) {
    super(`the handler of ${id} ${name} ${fault}`);
  }
}

/**
 * The data that a handler answers with.
 *
 * @throws Refusal where it refuses, HandlerFault where it fails
 */
export async function answerOf(
  handler: AnyHandler,
  api: ApiContract,
  method: MethodContract,
  params: object,
  file: ReceivedFile | undefined,
): Promise<object> {
  let answer: unknown;
  try {
    answer = structuredClone(await handler(structuredClone(params), file));
  } catch (error) {
    throw new HandlerFault(api, method, `failed: ${error instanceof Error ? error.message : "unknown"}`);
  }
  if (typeof answer !== "object" || answer === null)
    throw new HandlerFault(api, method, "must answer with an object: data, or { refuse: { code } }");
  if (!("refuse" in answer)) return answer;
  try {
    throw refusalOnDemand(method, answer.refuse as RefusalToSend, "a handler");
  } catch (error) {
    throw error instanceof PreferenceError ? new HandlerFault(api, method, `refuses wrongly: ${error.message}`) : error;
  }
}
