import type { CallOptions } from "../../vapix/client.ts";
import { type AskedDevice, DEVICE_OPTIONS, type DeviceValues, readDevice } from "../device.ts";
import { checkSingle, MANY_OPTIONS } from "../devices/options.ts";
import { readFile, readStream } from "../input.ts";
import { readArguments, UsageError } from "../usage.ts";
import { isObject } from "../../contract/document.ts";
import { isTooDeep, tooDeep } from "./depth.ts";

/** Command line of `vapix call`. */
export interface CallArguments {
  api: string | undefined;
  method: string | undefined;
  help: boolean;
  /** As given: JSON, `@file` or `-`. */
  params: string | undefined;
  /** Path of the file of a method that takes one. */
  file: string | undefined;
  /** Address of the device; undefined with `devices`. */
  url: string | undefined;
  /** Options of the client, except the password. */
  client: AskedDevice;
  /** A list of devices: a file, or `-`. */
  devices: string | undefined;
  /** Options for devices that lack them. */
  deviceOptions: DeviceValues;
  concurrency: string | undefined;
  resume: string | undefined;
  call: Pick<CallOptions, "apiVersion" | "context">;
  json: boolean;
  envelope: boolean;
  yes: boolean;
}

/** The options of `vapix call`. */
export const CALL_OPTIONS = {
  params: { type: "string" },
  file: { type: "string" },
  url: { type: "string" },
  ...DEVICE_OPTIONS,
  ...MANY_OPTIONS,
  "api-version": { type: "string" },
  context: { type: "string" },
  envelope: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  yes: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Reads the command line of `vapix call`, and the environment variables for its options.
 *
 * @throws UsageError if an option is invalid
 */
export function readCall(args: string[], variables: NodeJS.ProcessEnv = process.env): CallArguments {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: CALL_OPTIONS,
  });
  const [api, method, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`unexpected argument "${more[0]}"; pass only an API and a method`);
  const { devices, concurrency, resume } = values;
  if (devices === undefined) checkSingle(values);
  else if (values.url !== undefined) throw new UsageError("--devices and --url exclude each other; remove one of them");
  if (devices === "-" && values.params === "-")
    throw new UsageError("--devices and --params cannot both be standard input; give a file to one of them");
  const url = devices === undefined ? (values.url ?? variables.VAPIX_URL) : undefined;
  return {
    api,
    method,
    url,
    params: values.params,
    file: values.file,
    client: devices === undefined ? readDevice(values, url, variables) : {},
    devices,
    deviceOptions: values,
    concurrency,
    resume,
    call: { apiVersion: values["api-version"], context: values.context },
    json: values.json,
    envelope: values.envelope,
    yes: values.yes,
    help: values.help,
  };
}

/**
 * Reads parameters from the command line, a file or standard input.
 *
 * @param given JSON, `@file` or `-`.
 * @throws UsageError if they cannot be read, or are not a JSON object; it does not contain their text, which may be
 * secret
 */
export async function readParams(given: string, input: NodeJS.ReadableStream = process.stdin): Promise<object> {
  const json =
    given === "-"
      ? await readStream("--params", input)
      : given.startsWith("@")
        ? readFile("--params", given.slice(1))
        : given;
  let params: unknown;
  try {
    params = JSON.parse(json);
  } catch (error) {
    const place = /\(line \d+ column \d+\)/.exec((error as Error).message)?.[0] ?? "";
    throw new UsageError(`--params is not valid JSON ${place}`.trimEnd());
  }
  if (isTooDeep(params)) throw new UsageError(tooDeep("--params is"));
  if (isObject(params)) return params;
  throw new UsageError('--params must be a JSON object, such as {"timeout": 5}');
}
