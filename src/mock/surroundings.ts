import { SERIAL_NUMBER } from "../server/serial-number.ts";
import type { BrokerOptions } from "./broker/options.ts";
import type { DeviceOptions } from "./device-options.ts";

/** What a state has to do with beyond its own API. */
export interface Surroundings {
  /** Aborts when the state ends: at a reset, and when the mock is closed. */
  signal: AbortSignal;
  options: DeviceOptions & { broker?: BrokerOptions | undefined };
  serialNumber: string;
  /** What several APIs share: the same function makes it once, until a reset. */
  share<T>(make: (surroundings: Surroundings) => T): T;
}

/** New surroundings, for states that begin. */
export function createSurroundings(options: DeviceOptions, signal: AbortSignal): Surroundings {
  const shared = new Map<unknown, unknown>();
  return {
    signal,
    options: { ...options, broker: options.broker || undefined },
    serialNumber: options.serialNumber ?? SERIAL_NUMBER,
    share<T>(make: (surroundings: Surroundings) => T) {
      if (!shared.has(make)) shared.set(make, make(this));
      return shared.get(make) as T;
    },
  };
}
