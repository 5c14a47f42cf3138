import { isObject } from "../../contract/json.ts";
import { nearestOrAll } from "../../contract/nearest.ts";
import type { VapixClientOptions } from "../../vapix/options.ts";
import { isTooDeep, MAX_LEVELS } from "../call/depth.ts";
import { createClient, type DeviceValues, readDevice } from "../device.ts";
import { readFile, readSecret, readStream } from "../input.ts";
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

const TYPES: Readonly<Record<string, "string" | "boolean" | "number" | "object">> = {
  url: "string",
  name: "string",
  username: "string",
  password: "object",
  token: "object",
  fingerprint256: "string",
  ca: "string",
  insecure: "boolean",
  allowBasicOverHttp: "boolean",
  timeout: "number",
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
  const places = new Map<string, number>();
  const files = new Map<string, string>();
  const devices = text.split("\n").flatMap((line, index): ListedDevice[] => {
    if (line.trim() === "") return [];
    const where = `--devices: line ${index + 1}`;
    const device = deviceOf(where, line, common, { variables, files });
    for (const key of [new URL(device.url).href, device.name]) {
      const earlier = places.get(key);
      if (earlier !== undefined && earlier !== index)
        throw new UsageError(`${where} has the ${key === device.name ? "name" : "address"} of line ${earlier + 1}`);
      places.set(key, index);
    }
    return [device];
  });
  if (devices.length === 0) throw new UsageError("--devices: the list contains no device");
  return devices;
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
  return deviceOf("--url", JSON.stringify({ url }), values, { variables, files: new Map() });
}

/** Where references to secrets lead. */
interface Sources {
  variables: NodeJS.ProcessEnv;
  /** Contents of files that were read. */
  files: Map<string, string>;
}

function deviceOf(where: string, line: string, common: DeviceValues, sources: Sources): ListedDevice {
  const fields = fieldsOf(where, line);
  const { url, name, username, token, password, params } = fields as Partial<ListedDevice> & Record<string, unknown>;
  if (url === undefined) throw new UsageError(`${where} lacks url, the address of the device`);
  if (!URL.canParse(url))
    throw new UsageError(`${where}: invalid url; it must be an address, such as https://192.0.2.1`);
  const own = Object.entries(AS_OPTIONS)
    .filter(([field]) => fields[field] !== undefined)
    .map(([field, option]) => [option, field === "timeout" ? String(fields[field]) : fields[field]] as const);
  const secret = (kind: string, reference: unknown) =>
    reference === undefined ? undefined : secretOf(`${where}: ${kind}`, reference as object, sources);
  const given = { password: secret("password", password), token: secret("token", token) };
  // An account of the line is not mixed with one of another kind from elsewhere.
  const kept: DeviceValues = { ...common };
  if (token !== undefined) delete kept.username;
  if (token !== undefined) delete kept.password;
  if (username !== undefined) delete kept.token;
  const variables = username === undefined && token === undefined ? sources.variables : {};
  try {
    const asked = readDevice({ ...kept, ...Object.fromEntries(own) }, url, variables);
    const client = { ...asked, password: given.password ?? asked.password, token: given.token ?? asked.token };
    if (client.username !== undefined) client.password ??= sources.variables.VAPIX_PASSWORD;
    if (client.username !== undefined && client.password === undefined)
      throw new UsageError('the password is missing; give "password": {"env": "<variable>"}, or set VAPIX_PASSWORD');
    createClient(url, client as VapixClientOptions);
    return { url, name: name ?? new URL(url).host, client: client as VapixClientOptions, ...(params && { params }) };
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${where}: ${error.message}`) : error;
  }
}

function fieldsOf(where: string, line: string): Readonly<Record<string, unknown>> {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    throw new UsageError(`${where} is not valid JSON`);
  }
  if (!isObject(fields)) throw new UsageError(`${where} is not a JSON object`);
  if (isTooDeep(fields)) throw new UsageError(`${where} is nested more than ${MAX_LEVELS} levels deep`);
  for (const [name, value] of Object.entries(fields)) {
    const type = Object.hasOwn(TYPES, name) ? TYPES[name]! : undefined;
    if (type === undefined)
      throw new UsageError(
        `${where}: unknown field ${JSON.stringify(name.slice(0, 100))}; ${nearestOrAll(name, Object.keys(TYPES))}`,
      );
    if ((name === "password" || name === "token") && typeof value === "string")
      throw new UsageError(
        `${where}: ${name} must be a reference, {"env": "<variable>"} or {"file": "<path>"}, because a list with secrets is easily shared`,
      );
    if (type === "object" ? !isObject(value) : typeof value !== type)
      throw new UsageError(`${where}: ${name} must be ${type === "object" ? "an object" : `a ${type}`}`);
  }
  return fields;
}

/** The secret that `{"env": "<variable>"}` or `{"file": "<path>"}` refers to. */
function secretOf(where: string, reference: object, { variables, files }: Sources): string {
  const [[kind, place] = [], ...more] = Object.entries(reference) as [string, unknown][];
  if ((kind !== "env" && kind !== "file") || typeof place !== "string" || more.length > 0)
    throw new UsageError(`${where} must be {"env": "<variable>"} or {"file": "<path>"}`);
  if (kind === "env") {
    const value = variables[place];
    if (value === undefined) throw new UsageError(`${where}: the environment variable ${place} is not set`);
    return value;
  }
  const known = files.get(place) ?? readSecret(where, `@${place}`, "");
  files.set(place, known);
  return known;
}
