import type { openConnection } from "./camera/apis/mqtt-client/connection.ts";
import type { DeviceOptions } from "./device-options.ts";
import type { Player } from "./player.ts";

/** What a state uses outside of its own API. */
export interface Surroundings {
  /** Aborts when the state ends: on reset, and when the mock is closed. */
  signal: AbortSignal;
  /** When the device started, or was reset, in milliseconds since 1970: states are created later. */
  startedAt: number;
  options: DeviceOptions;
  serialNumber: string;
  /** Opens the connections that `mqtt` requests; undefined if the mock does not connect. */
  openConnection?: typeof openConnection | undefined;
  /** Recorded responses, which take precedence over those of the state. */
  player?: Player | undefined;
  /** Creates a value that several APIs share: the same function runs once until the next reset. */
  share<T>(make: (surroundings: Surroundings) => T): T;
}

/** Surroundings of new states. */
export function createSurroundings(own: Omit<Surroundings, "share" | "startedAt">): Surroundings {
  const shared = new Map<unknown, unknown>();
  return {
    ...own,
    startedAt: Date.now(),
    share<T>(make: (surroundings: Surroundings) => T) {
      if (!shared.has(make)) shared.set(make, make(this));
      return shared.get(make) as T;
    },
  };
}
