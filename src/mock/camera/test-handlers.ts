import type { ApiId, MethodData, MethodName, MethodParams } from "../../vapix/methods.ts";
import type { ApiContract, MethodContract } from "../../contract/methods.ts";
import { PreferenceError, type RefusalToSend } from "../examples/prefer.ts";
import type { ReceivedFile } from "./received-file.ts";
import { refusalOnDemand } from "./refusals.ts";

/** Return value of a handler: the data of a success, or the error to return. */
export type HandlerAnswer<Data = object> = Data | { refuse: RefusalToSend };

/**
 * Handles a method in place of the mock, after the request was checked against the contract. `file` is the file of a
 * method that takes one.
 */
export type MethodHandler<A extends ApiId, M extends MethodName<A>> = (
  params: MethodParams<A, M>,
  file?: ReceivedFile,
) => HandlerAnswer<MethodData<A, M>> | Promise<HandlerAnswer<MethodData<A, M>>>;

/**
 * Registers a handler until the returned function is called or the mock is reset. The last handler of a method counts.
 *
 * @throws RangeError if the device does not have the API or the method
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

/** Thrown if a handler fails, or returns data that violate the contract. */
export class HandlerFault extends Error {
  constructor({ id }: ApiContract, { name }: MethodContract, fault: string) {
    super(`the handler of ${id} ${name} ${fault}`);
  }
}

/**
 * The data that a handler returns.
 *
 * @throws Refusal if the handler requests an error, HandlerFault if it fails
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
    throw new HandlerFault(api, method, "must return an object: data, or { refuse: { code } }");
  if (!("refuse" in answer)) return answer;
  try {
    throw refusalOnDemand(method, answer.refuse as RefusalToSend, "a handler");
  } catch (error) {
    throw error instanceof PreferenceError
      ? new HandlerFault(api, method, `requests an invalid error: ${error.message}`)
      : error;
  }
}
