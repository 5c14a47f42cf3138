import type { openConnection } from "./camera/apis/mqtt-client/connection.ts";
import type { DeviceOptions } from "./device-options.ts";
import type { Player } from "./player.ts";

/** What a state has to do with beyond its own API. */
export interface Surroundings {
  /** Aborts when the state ends: at a reset, and when the mock is closed. */
  signal: AbortSignal;
  options: DeviceOptions;
  serialNumber: string;
  /** Makes the connections that `mqtt` asks for; undefined where there are none. */
  openConnection?: typeof openConnection | undefined;
  /** Recorded answers, which go before those of the state. */
  player?: Player | undefined;
  /** What several APIs share: the same function makes it once, until a reset. */
  share<T>(make: (surroundings: Surroundings) => T): T;
}

/** New surroundings, for states that begin. */
export function createSurroundings(own: Omit<Surroundings, "share">): Surroundings {
  const shared = new Map<unknown, unknown>();
  return {
    ...own,
    share<T>(make: (surroundings: Surroundings) => T) {
      if (!shared.has(make)) shared.set(make, make(this));
      return shared.get(make) as T;
    },
  };
}
