import { existsSync } from "node:fs";
import type { ApiContract } from "./contract.ts";

/** Data that a method answers with, from parameters that keep the contract. */
export type StateHandler = (params: Record<string, unknown>) => object;

/** Handlers by method, sharing one state. Methods without one answer with their example. */
export type StateHandlers = Readonly<Record<string, StateHandler>>;

/** What a file `state/<api>.ts` exports as `createState`: a new state, as after the factory. */
export type StateFactory = (contract: ApiContract) => StateHandlers;

/** The state of an API; empty where no file `state/<api>.ts` keeps one. */
export async function loadState(contract: ApiContract): Promise<StateHandlers> {
  const file = new URL(`state/${contract.id}${import.meta.url.slice(-3)}`, import.meta.url);
  if (!existsSync(file)) return {};
  const { createState } = (await import(file.href)) as { createState: StateFactory };
  return createState(contract);
}
