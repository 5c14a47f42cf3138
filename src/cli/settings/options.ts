import type { VapixClient } from "../../vapix/client.ts";
import type { VapixClientOptions } from "../../vapix/options.ts";
import {
  createClient,
  DEVICE_HELP,
  DEVICE_OPTIONS,
  type DeviceValues,
  readDevice,
  sayInsecure,
  withoutAccount,
  withPassword,
} from "../device.ts";
import { UsageError } from "../usage.ts";

/** The options of commands that read or write settings. */
export const SETTINGS_OPTIONS = {
  ...DEVICE_OPTIONS,
  url: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

export const SETTINGS_HELP = `  --url <address>           the device, where it is not the argument (default VAPIX_URL)
${DEVICE_HELP}
  --help                    this text`;

/** A device whose settings are read or written. */
export interface SettingsDevice {
  url: string;
  options: VapixClientOptions;
  camera: VapixClient;
}

/**
 * Divides arguments into the address of the device and files.
 *
 * @throws UsageError if one is missing, or there are more
 */
export function readPlace(
  positionals: readonly string[],
  values: DeviceValues & { url?: string | undefined },
  files: 0 | 1,
): { url: string; file: string } {
  const given = values.url ?? process.env.VAPIX_URL;
  const hasAddress = positionals.length > files || given === undefined;
  const [url = given, ...others] = hasAddress ? positionals : [given, ...positionals];
  if (url === undefined) throw new UsageError("the address of the device is missing; pass it first, or set VAPIX_URL");
  const [file = "", ...more] = others;
  if (more.length > 0 || (files === 0 && file !== "")) throw new UsageError(`unexpected argument "${more[0] ?? file}"`);
  if (files === 1 && file === "")
    throw new UsageError("the file with the wanted settings is missing; pass it after the address");
  return { url, file };
}

/** Creates the client, after all options are checked. */
export async function connectTo(url: string, values: DeviceValues, isQuiet: boolean): Promise<SettingsDevice> {
  const asked = readDevice(values, url);
  createClient(url, withoutAccount(asked));
  const options = await withPassword(asked);
  sayInsecure(asked, isQuiet);
  return { url, options, camera: createClient(url, options) };
}
