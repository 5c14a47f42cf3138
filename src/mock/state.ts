import { existsSync } from "node:fs";
import type { ApiContract } from "./contract.ts";
import type { DeviceOptions } from "./device.ts";

/**
 * Data that a method answers with, from parameters that keep the contract. What the device would refuse all the same is
 * thrown as a `refusalOfState`, before anything is changed. Taken from a member function, so that a handler may
 * state the type of its parameters.
 */
export type StateHandler = { handle(params: Record<string, unknown>): object }["handle"];

/** Handlers by method, sharing one state. Methods without one answer with their example. */
export type StateHandlers = Readonly<Record<string, StateHandler>>;

/** What a state has to do with beyond its own API. */
export interface Surroundings {
  /** Aborts when the state ends: at a reset, and when the mock is closed. */
  signal: AbortSignal;
  options: DeviceOptions;
  /** What several APIs share: the same function makes it once, until a reset. */
  share<T>(make: (surroundings: Surroundings) => T): T;
}

/** New surroundings, for states that begin. */
export function createSurroundings(options: DeviceOptions, signal: AbortSignal): Surroundings {
  const shared = new Map<unknown, unknown>();
  return {
    signal,
    options,
    share<T>(make: (surroundings: Surroundings) => T) {
      if (!shared.has(make)) shared.set(make, make(this));
      return shared.get(make) as T;
    },
  };
}

/**
 * What a file `state/<api>.ts` exports as `createState`: a new state, as after the factory, of one API on a device that
 * has several.
 */
export type StateFactory = (
  contract: ApiContract,
  device: readonly ApiContract[],
  surroundings: Surroundings,
) => StateHandlers;

/** What makes the state of an API: none where no file `state/<api>.ts` keeps one. */
export async function loadState({ id }: ApiContract): Promise<StateFactory> {
  const file = new URL(`state/${id}${import.meta.url.slice(-3)}`, import.meta.url);
  if (!existsSync(file)) return () => ({});
  return ((await import(file.href)) as { createState: StateFactory }).createState;
}
