import { createFleet, type FleetDevice, type FleetOptions } from "../../mock/fleet.ts";
import type { MockServerOptions } from "../../mock/server.ts";
import type { ProfileName } from "../../contract/profiles.ts";
import { untilInterrupted } from "../serve.ts";
import { number, UsageError } from "../usage.ts";

export const FLEET_HELP = `  --fleet <n>                  runs n devices, each with its own address, serial number, state and faults, and without the
                               broker's APIs: on consecutive ports from --port, or on free ones with --port 0
  --addresses                  gives each device of a fleet the next IPv4 address instead, from --host, on the same
                               port. On Linux, all of 127.0.0.0/8 can be used`;

export const FLEET_OPTIONS = {
  fleet: { type: "string" },
  addresses: { type: "boolean", default: false },
} as const;

/** Options of the command line, by their names there. */
export interface FleetValues {
  fleet?: string | undefined;
  addresses: boolean;
}

/** What all devices of a fleet have. */
export type Common = Omit<MockServerOptions, "broker" | "profile" | "log" | "other">;

/**
 * Starts a fleet, reports what prevents it, and ends it on Ctrl-C.
 *
 * @param fleet The value of `--fleet`.
 * @param profiles Versions of AXIS OS, which the devices have in turn.
 */
export async function serveFleet(
  { fleet, addresses }: FleetValues & { fleet: string },
  profiles: readonly ProfileName[],
  common: Common,
  log: (line: string) => void,
): Promise<readonly FleetDevice[]> {
  if (common.redirectPort && !addresses)
    throw new UsageError("--redirect-port of a fleet is 0, which takes free ports, or goes with --addresses");
  const options: FleetOptions = {
    ...common,
    count: number("--fleet", fleet),
    profiles,
    addresses,
    log: (line, { serialNumber }) => log(`${serialNumber} ${line}`),
  };
  const running = await untilInterrupted(options, () =>
    createFleet(options).catch((error: unknown) => {
      throw error instanceof RangeError ? new UsageError(`--fleet: ${error.message}`) : error;
    }),
  );
  return running.devices;
}
