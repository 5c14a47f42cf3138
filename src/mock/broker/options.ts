import type { Names } from "../../contract/unknown-name.ts";
import { MODEL_OPTIONS, type ModelOptions } from "./model.ts";

/** A broker that really takes connections; `createBroker` makes one. */
export interface RunningBroker {
  /** Where it listens, and how: `tcp` on a port of an address. */
  readonly listeners: readonly { type: "tcp" | "ssl"; host: string; port: number }[];
}

/** Versions of EMQX whose management API a mock has: no real server has both. */
export const BROKER_VERSIONS = [5, 4, "both"] as const;

/** The broker behind the management APIs of a mock. */
export interface BrokerOptions extends ModelOptions {
  /**
   * The version of EMQX: 5, the default, has `/api/v5`, 4 has `/api/v4` and, as EMQX Cloud, `/api`. With `apis`, these
   * decide.
   */
  version?: (typeof BROKER_VERSIONS)[number] | undefined;
  /** Keys of the API with their secrets: `key` with `secret` by default. */
  apiKeys?: readonly { key: string; secret: string }[];
  /**
   * The broker whose clients and messages the APIs tell, with its own `counterLag`, `authentication` and `fresh`; without it,
   * they are made up from the contract's examples. A reset of the mock leaves it as it is.
   */
  running?: RunningBroker;
}

export const BROKER_OPTIONS: Names<BrokerOptions> = { ...MODEL_OPTIONS, version: true, apiKeys: true, running: true };

/** Whether a broker starts with what the contract's examples show. */
export function hasExamples({ fresh = false, running }: BrokerOptions = {}): boolean {
  return !fresh && running === undefined;
}
