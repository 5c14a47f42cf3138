import type { ApiContract } from "../../contract/methods.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Data that a method answers with, from parameters that keep the contract. What the device would refuse all the same is
 * thrown as a `refusalOfState`, before anything is changed. Taken from a member function, so that a handler may
 * state the type of its parameters.
 */
type StateHandler = { handle(params: Record<string, unknown>): object }["handle"];

/** Handlers by method, sharing one state. Methods without one answer with their example. */
export type StateHandlers = Readonly<Record<string, StateHandler>>;

/**
 * What a file `apis/<api>.ts` exports as `createState`: a new state, as after the factory, of one API on a device that
 * has several.
 */
export type StateFactory = (
  contract: ApiContract,
  device: readonly ApiContract[],
  surroundings: Surroundings,
) => StateHandlers;
