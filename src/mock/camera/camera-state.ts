import type { ApiContract } from "../../contract/methods.ts";
import { keepChecked } from "../checked-change.ts";
import type { ReceivedFile } from "./received-file.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Returns the data of a success for valid parameters. It throws a `refusalOfState` if the device would still reject the
 * request. The type of a member function allows a handler to declare the type of its parameters.
 */
type StateHandler = { handle(params: Record<string, unknown>, file?: ReceivedFile): object }["handle"];

/** Handlers by method, with one shared state. Methods without a handler respond with their example. */
export type StateHandlers = Readonly<Record<string, StateHandler>>;

/** The state of an API and its handlers. */
export interface ApiState<State extends object = object> {
  /** Factory state, which must be valid for `structuredClone`. */
  first: State;
  /** Creates handlers for a state. The camera passes a copy, and keeps it after the response was checked. */
  on(state: State): StateHandlers;
  /** Applies the effects of a change after it was kept. */
  follow?(state: State, before: State): void;
}

/** The state of an API without shared state. */
export const STATELESS: ApiState = { first: {}, on: () => ({}) };

/** Type of the export `createState` of a file `apis/<api>.ts`: creates the state of one API of a device. */
export type StateFactory = (
  contract: ApiContract,
  device: () => readonly ApiContract[],
  surroundings: Surroundings,
) => ApiState;

/** The state of an API in a running camera. */
export interface KeptState {
  /**
   * Calls the handler of a method, and keeps its changes unless `check` throws.
   *
   * @param effect Effect of the method in the contract: a method that `reads` changes nothing.
   * @param check Receives the data, which may contain parts of the state.
   * @returns The return value of `check`; undefined if the method has no handler
   */
  run<Answer>(
    method: string,
    effect: unknown,
    params: Record<string, unknown>,
    check: (data: object) => Answer,
    file?: ReceivedFile,
  ): Answer | undefined;
}

/** Manages a state, starting from the factory state. */
export function keepState({ first, on, follow }: ApiState): KeptState {
  let state = structuredClone(first);
  return {
    run(method, effect, params, check, file) {
      // A copy is not needed for methods that only read, which are the most frequent calls.
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
