import type { ApiContract } from "../../contract/methods.ts";
import { keepChecked } from "../checked-change.ts";
import type { ReceivedFile } from "./received-file.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Data that a method answers with, from parameters that keep the contract. What the device would refuse all the same is
 * thrown as a `refusalOfState`. Taken from a member function, so that a handler may state the type of its parameters.
 */
type StateHandler = { handle(params: Record<string, unknown>, file?: ReceivedFile): object }["handle"];

/** Handlers by method, over one state. Methods without one answer with their example. */
export type StateHandlers = Readonly<Record<string, StateHandler>>;

/** The state of an API, and what changes it. */
export interface ApiState<State extends object = object> {
  /** The state after the factory: data that `structuredClone` copies. */
  first: State;
  /** Handlers over a state. The camera gives them a copy, and keeps it once the answer has been checked. */
  on(state: State): StateHandlers;
  /** Does what follows from a change, once it has been kept. */
  follow?(state: State, before: State): void;
}

/** The state of an API whose methods share none. */
export const STATELESS: ApiState = { first: {}, on: () => ({}) };

/** What a file `apis/<api>.ts` exports as `createState`: the state of one API on a device that has several. */
export type StateFactory = (
  contract: ApiContract,
  device: readonly ApiContract[],
  surroundings: Surroundings,
) => ApiState;

/** The state of an API as a camera keeps it. */
export interface KeptState {
  /**
   * Calls the handler of a method, and keeps what it changes unless `check` throws.
   *
   * @param effect What the contract says that the method does: one that `reads` changes nothing.
   * @param check Gets the data, of which parts may be the state itself.
   * @returns What `check` makes of the data; undefined if the method has no handler
   */
  run<Answer>(
    method: string,
    effect: unknown,
    params: Record<string, unknown>,
    check: (data: object) => Answer,
    file?: ReceivedFile,
  ): Answer | undefined;
}

/** Keeps a state, which starts as after the factory. */
export function keepState({ first, on, follow }: ApiState): KeptState {
  let state = structuredClone(first);
  return {
    run(method, effect, params, check, file) {
      // What only reads needs no copy, and is what programs mostly call.
      const draft = effect === "reads" ? state : structuredClone(state);
      const handlers = on(draft);
      if (!Object.hasOwn(handlers, method)) return undefined;
      const [answer] = keepChecked(
        () => check(handlers[method]!(params, file)),
        () => {
          const before = state;
          state = draft;
          if (state !== before) follow?.(state, before);
        },
      );
      return answer;
    },
  };
}
