import { isIPv4 } from "node:net";
import { checkOptions, type Names } from "../contract/unknown-name.ts";
import type { ProfileName } from "../contract/profiles.ts";
import { readRecording } from "../recording/read-recording.ts";
import { SERIAL_NUMBER, serialNumberAfter } from "../server/serial-number.ts";
import { createMockServer, MOCK_OPTIONS, type MockServer, type MockServerOptions } from "./server.ts";

/** Options of one device of a fleet. */
export type FleetDeviceOptions = Omit<MockServerOptions, "port" | "host" | "serialNumber" | "log"> & {
  /** Takes one line per request, without values of parameters. */
  log?: (line: string, device: Pick<FleetDevice, "url" | "serialNumber">) => void;
};

/** Options of a fleet; the other ones are of each device. Devices have no broker's APIs, unless `broker` is given. */
export interface FleetOptions extends FleetDeviceOptions {
  /** How many devices. */
  count: number;
  /** Versions of AXIS OS, which the devices have in turn. */
  profiles?: readonly ProfileName[];
  /** Serial number of the first device; each other one has the next. */
  serialNumber?: string;
  /** Port of the first device; each other one has the next. 0, the default, takes free ones. */
  port?: number;
  /** Address of all devices, 127.0.0.1 by default; with `addresses`, of the first one. */
  host?: string;
  /** Gives each device the next IPv4 address, on the same port, instead of the next port. For loopback addresses on Linux. */
  addresses?: boolean;
  /** What one device has that others have not, such as faults. @param index 0 for the first device. */
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
  /** Ends all devices. */
  close(): Promise<void>;
}

/** How many devices start at once. */
const AT_ONCE = 50;
/** How many requests all devices remember together, if that leaves each at least ten. */
const REMEMBERED = 10_000;

/**
 * Starts many mock devices, each with an address, a serial number and a state of its own.
 *
 * @throws TypeError if an option is unknown
 * @throws RangeError if an option has a value that it cannot have
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
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`count takes a whole number from 1 on, not ${count}`);
  if (!addresses && port > 0 && port + count - 1 > 65535)
    throw new RangeError(`${count} ports from ${port} on end above 65535: choose a lower port, or addresses`);
  const addressOf = addresses ? consecutive(host ?? "127.0.0.1", count) : () => host ?? "127.0.0.1";
  // Read once for all devices; each plays for itself.
  const replay = typeof all.replay === "string" ? readRecording(all.replay) : all.replay;
  const remember = Math.min(1000, Math.max(10, Math.floor(REMEMBERED / count)));

  async function start(index: number): Promise<FleetDevice> {
    // Each draws its own, so that not all fail at once.
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

/** The IPv4 addresses that follow one. */
function consecutive(first: string, count: number): (index: number) => string {
  if (!isIPv4(first)) throw new RangeError(`addresses takes an IPv4 address as host, not ${first}`);
  const start = first.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  if (start + count > 2 ** 32) throw new RangeError(`${count} addresses from ${first} on end above 255.255.255.255`);
  return (index) => [24, 16, 8, 0].map((shift) => ((start + index) >>> shift) & 255).join(".");
}
