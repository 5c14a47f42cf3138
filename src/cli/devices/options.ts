import { number, UsageError } from "../usage.ts";
import type { DeviceValues } from "../device.ts";
import { DEVICES_FORMAT, devicesOf, readList } from "./list.ts";
import { readResults } from "./results.ts";
import type { ManyDevices } from "./run.ts";

/** The options of commands that call many devices. */
export const MANY_OPTIONS = {
  devices: { type: "string" },
  concurrency: { type: "string" },
  resume: { type: "string" },
} as const;

export const MANY_HELP = `  --devices <file>          instead of one device, many; - is standard input. It contains ${DEVICES_FORMAT}.
                            Prints one JSON object a line for each device: command, device, outcome (done, failed
                            or not done), data or error, milliseconds
  --concurrency <n>         devices at the same time, with --devices (default 20)
  --resume <file>           an earlier output of --devices: devices that are done there are not called again, and their
                            lines are printed as they are`;

/** Options of a command line. */
interface ManyValues {
  devices?: string | undefined;
  concurrency?: string | undefined;
  resume?: string | undefined;
}

/** @throws UsageError if an option is for many devices, and `--devices` is missing */
export function checkSingle({ concurrency, resume }: ManyValues): void {
  const [name] = Object.entries({ concurrency, resume }).find(([, value]) => value !== undefined) ?? [];
  if (name !== undefined) throw new UsageError(`--${name} goes with --devices`);
}

/**
 * What the options for many devices refer to.
 *
 * @param command Name in results.
 * @param common The options of the command line, which count for devices that lack them.
 * @throws UsageError if an option, the list or the earlier output is invalid
 */
export async function readMany(
  command: string,
  values: ManyValues,
  common: DeviceValues,
): Promise<Pick<ManyDevices, "devices" | "concurrency" | "earlier">> {
  const concurrency = readConcurrency(values);
  const devices = devicesOf(await readList(values.devices!), common);
  return {
    devices,
    concurrency,
    earlier: values.resume === undefined ? new Map() : readResults(values.resume, command),
  };
}

/** The number of devices at the same time. */
function readConcurrency({ concurrency = "20" }: ManyValues): number {
  const count = number("--concurrency", concurrency);
  if (count < 1 || count > 1000) throw new UsageError(`invalid --concurrency "${concurrency}"; it must be 1 to 1000`);
  return count;
}
