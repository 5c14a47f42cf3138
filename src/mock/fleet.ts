import { isIPv4 } from "node:net";
import { checkOptions, type Names } from "../contract/unknown-name.ts";
import type { ProfileName } from "../contract/profiles.ts";
import { readRecording } from "../recording/read-recording.ts";
import { SERIAL_NUMBER, serialNumberAfter } from "../server/serial-number.ts";
import { createMockServer, MOCK_OPTIONS, type MockServer, type MockServerOptions } from "./server.ts";

/** Options of one device of a fleet. */
export type FleetDeviceOptions = Omit<MockServerOptions, "port" | "host" | "serialNumber" | "log"> & {
  /** Receives one line per request, without parameter values. */
  log?: (line: string, device: Pick<FleetDevice, "url" | "serialNumber">) => void;
};

/** Options of a fleet; the others apply to each device. Devices have the APIs of a broker only if `broker` is given. */
export interface FleetOptions extends FleetDeviceOptions {
  /** Number of devices. */
  count: number;
  /** Versions of AXIS OS, assigned to the devices in turn. */
  profiles?: readonly ProfileName[];
  /** Serial number of the first device; each further device has the next number. */
  serialNumber?: string;
  /** Port of the first device; each further device has the next port. 0, the default, takes free ports. */
  port?: number;
  /** Address of all devices, 127.0.0.1 by default; with `addresses`, that of the first device. */
  host?: string;
  /** Gives each device the next IPv4 address instead of the next port. For loopback addresses on Linux. */
  addresses?: boolean;
  /** Options of a single device, such as faults. @param index 0 for the first device. */
  each?: (index: number) => FleetDeviceOptions;
}

const OPTIONS: Names<FleetOptions> = { ...MOCK_OPTIONS, count: true, profiles: true, addresses: true, each: true };

/** One device of a fleet. */
export interface FleetDevice extends MockServer {
  readonly serialNumber: string;
  readonly profile: ProfileName;
}

/** Mock devices in one process. */
export interface Fleet {
  readonly devices: readonly FleetDevice[];
  /** Stops all devices. */
  close(): Promise<void>;
}

/** Number of devices that start at the same time. */
const AT_ONCE = 50;
/** Requests that all devices remember together; each device remembers at least ten. */
const REMEMBERED = 10_000;

/**
 * Starts many mock devices, each with its own address, serial number and state.
 *
 * @throws TypeError if an option is unknown
 * @throws RangeError if the value of an option is invalid
 */
export async function createFleet(options: FleetOptions): Promise<Fleet> {
  const {
    count,
    profiles = [],
    serialNumber = SERIAL_NUMBER,
    port = 0,
    host,
    addresses = false,
    each,
    ...all
  } = options;
  checkOptions(options, OPTIONS);
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`invalid count: ${count}; it must be a whole number, 1 or more`);
  if (!addresses && port > 0 && port + count - 1 > 65535)
    throw new RangeError(`${count} ports from ${port} on exceed 65535; use a lower port, or addresses`);
  const addressOf = addresses ? consecutive(host ?? "127.0.0.1", count) : () => host ?? "127.0.0.1";
  // Read once for all devices; each device replays it separately.
  const replay = typeof all.replay === "string" ? readRecording(all.replay) : all.replay;
  const remember = Math.min(1000, Math.max(10, Math.floor(REMEMBERED / count)));

  async function start(index: number): Promise<FleetDevice> {
    // Each device has its own seed, so that not all fail at the same request.
    const seed = (all.seed ?? 1) + index;
    const own = {
      broker: false as const,
      remember,
      profile: profiles[index % profiles.length] ?? "all",
      ...all,
      ...(replay && { replay }),
      seed,
      ...each?.(index),
    };
    const identity = { serialNumber: serialNumberAfter(serialNumber, index), profile: own.profile };
    const place = { host: addressOf(index), port: port === 0 || addresses ? port : port + index };
    const { log } = own;
    const server: MockServer = await createMockServer({
      ...own,
      ...place,
      serialNumber: identity.serialNumber,
      log: log && ((line) => log(line, { url: server.url, ...identity })),
    });
    return { ...server, ...identity };
  }

  const devices: FleetDevice[] = [];
  const close = async () => void (await Promise.all(devices.map((device) => device.close())));
  for (let first = 0; first < count; first += AT_ONCE) {
    const indices = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, index) => first + index);
    const started = await Promise.allSettled(indices.map(start));
    devices.push(...started.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : [])));
    const failed = started.find((outcome) => outcome.status === "rejected");
    if (failed !== undefined) {
      await close();
      throw failed.reason;
    }
  }
  return { devices, close };
}

/** The IPv4 addresses that follow the first one. */
function consecutive(first: string, count: number): (index: number) => string {
  if (!isIPv4(first)) throw new RangeError(`invalid host: ${first}; with addresses, it must be an IPv4 address`);
  const start = first.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  if (start + count > 2 ** 32)
    throw new RangeError(`${count} addresses from ${first} on exceed 255.255.255.255; use a lower host`);
  return (index) => [24, 16, 8, 0].map((shift) => ((start + index) >>> shift) & 255).join(".");
}
