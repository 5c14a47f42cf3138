import type { Names } from "../../contract/unknown-name.ts";
import { MODEL_OPTIONS, type ModelOptions } from "./model.ts";

/** A broker that accepts connections; `createBroker` creates one. */
export interface RunningBroker {
  /** Listeners: `tcp` or `ssl` on a port of an address. */
  readonly listeners: readonly { type: "tcp" | "ssl"; host: string; port: number }[];
}

/** Versions of EMQX that a mock can simulate. A real server has only one of the two APIs. */
export const BROKER_VERSIONS = [5, 4, "both"] as const;

/** The broker behind the management APIs of a mock. */
export interface BrokerOptions extends ModelOptions {
  /**
   * The version of EMQX: 5, the default, has `/api/v5`; 4 has `/api/v4` and, as EMQX Cloud, `/api`. If `apis` is given,
   * it decides instead.
   */
  version?: (typeof BROKER_VERSIONS)[number] | undefined;
  /** API keys with their secrets; `key` with `secret` by default. */
  apiKeys?: readonly { key: string; secret: string }[];
  /**
   * The broker that the APIs show, with its own `counterLag`, `authentication` and `fresh`. Without it, clients and
   * messages come from the contract's examples. A reset of the mock does not change it.
   */
  running?: RunningBroker;
}

export const BROKER_OPTIONS: Names<BrokerOptions> = { ...MODEL_OPTIONS, version: true, apiKeys: true, running: true };

/** Whether a broker starts with the data of the contract's examples. */
export function hasExamples({ fresh = false, running }: BrokerOptions = {}): boolean {
  return !fresh && running === undefined;
}
