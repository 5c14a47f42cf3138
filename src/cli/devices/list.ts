import type { VapixClientOptions } from "../../vapix/options.ts";
import { createClient, type DeviceValues, readDevice } from "../device.ts";
import { readFile, readStream } from "../input.ts";
import {
  addressIn,
  asOptions,
  CONNECTION_TYPES,
  type Fields,
  type FieldTypes,
  inLine,
  readPeers,
  secretIn,
  type Sources,
} from "../peer-list.ts";
import { UsageError } from "../usage.ts";

/** Maximum size of a list of devices in bytes: 100,000 devices and more. */
const LIST_LIMIT = 64 * 1024 * 1024;

/** A device of a list. */
export interface ListedDevice {
  /** Address as in the list: the device's name in results. */
  url: string;
  /** Name to choose it by; the host of its address by default. */
  name: string;
  client: VapixClientOptions;
  /** Parameters of this device, which are merged with those of the command. */
  params?: object;
}

export const DEVICES_FORMAT = `one JSON object a line, with url, and optionally name, username,
                            password or token ({"env": "<variable>"} or {"file": "<path>"}), fingerprint256, ca (a
                            file), insecure, allowBasicOverHttp, timeout (seconds), params. What a line lacks is
                            taken from the options below`;

/** Fields of a line that the command line has, too, with the option. */
const AS_OPTIONS = {
  username: "username",
  fingerprint256: "fingerprint",
  ca: "ca",
  insecure: "insecure",
  allowBasicOverHttp: "allow-basic-over-http",
  timeout: "timeout",
} as const satisfies Record<string, keyof DeviceValues>;

const TYPES: FieldTypes = {
  url: "string",
  name: "string",
  username: "string",
  password: "secret",
  token: "secret",
  ...CONNECTION_TYPES,
  params: "object",
};

/** The text of `--devices`: of a file, or of standard input for `-`. */
export function readList(given: string): Promise<string> | string {
  return given === "-" ? readStream("--devices", process.stdin, LIST_LIMIT) : readFile("--devices", given, LIST_LIMIT);
}

/**
 * Reads a list of devices, in JSON Lines.
 *
 * @param common The options of the command line, which count for devices that lack them.
 * @throws UsageError with the number of the line if a device is invalid or listed twice, without a value of it
 */
export function devicesOf(
  text: string,
  common: DeviceValues = {},
  variables: NodeJS.ProcessEnv = process.env,
): ListedDevice[] {
  const read = (where: string, fields: Fields, sources: Sources) => deviceOf(where, fields, common, sources);
  return readPeers(text, { option: "--devices", kind: "device", types: TYPES, read }, variables);
}

/**
 * A single device from options, in the form of a list.
 *
 * @throws UsageError if an option is invalid, or the password is missing
 */
export function soleDevice(
  url: string,
  values: DeviceValues,
  variables: NodeJS.ProcessEnv = process.env,
): ListedDevice {
  return deviceOf("--url", { url }, values, { variables, files: new Map() });
}

function deviceOf(where: string, fields: Fields, common: DeviceValues, sources: Sources): ListedDevice {
  const url = addressIn(where, fields, "device", "https://192.0.2.1");
  const { name, username, token, params } = fields as Partial<ListedDevice> & Fields;
  const given = {
    password: secretIn(where, fields, "password", sources),
    token: secretIn(where, fields, "token", sources),
  };
  // An account of the line is not mixed with one of another kind from elsewhere.
  const kept: DeviceValues = { ...common };
  if (token !== undefined) delete kept.username;
  if (token !== undefined) delete kept.password;
  if (username !== undefined) delete kept.token;
  const variables = username === undefined && token === undefined ? sources.variables : {};
  return inLine(where, () => {
    const asked = readDevice({ ...kept, ...asOptions(fields, AS_OPTIONS) }, url, variables);
    const client = { ...asked, password: given.password ?? asked.password, token: given.token ?? asked.token };
    if (client.username !== undefined) client.password ??= sources.variables.VAPIX_PASSWORD;
    if (client.username !== undefined && client.password === undefined)
      throw new UsageError('the password is missing; give "password": {"env": "<variable>"}, or set VAPIX_PASSWORD');
    createClient(url, client as VapixClientOptions);
    return { url, name: name ?? new URL(url).host, client: client as VapixClientOptions, ...(params && { params }) };
  });
}
