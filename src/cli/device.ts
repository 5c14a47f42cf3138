import type { parseArgs } from "node:util";
import { plainFingerprint } from "../tls/trust.ts";
import { createVapixClient, type VapixClient } from "../vapix/client.ts";
import type { VapixClientOptions, VapixSettings } from "../vapix/options.ts";
import { readFile, readSecret } from "./input.ts";
import { askHidden } from "./prompt.ts";
import { printError } from "./terminal.ts";
import { UsageError } from "./usage.ts";

/** The shared options of all commands that call a device, except its address. */
export const DEVICE_OPTIONS = {
  username: { type: "string" },
  password: { type: "string" },
  token: { type: "string" },
  ca: { type: "string" },
  fingerprint: { type: "string" },
  insecure: { type: "boolean" },
  "allow-basic-over-http": { type: "boolean" },
  timeout: { type: "string" },
} as const;

export const DEVICE_HELP = `  --username <name>         account on the device (default VAPIX_USERNAME); without one, the call goes without
                            credentials
  --password @<file>        its password, in a file; else it is VAPIX_PASSWORD, or is asked for on the terminal
  --token @<file>           instead of an account, a Bearer token in a file (default VAPIX_TOKEN)
  --ca <file>               trusts the authority, or the certificate, in this file (PEM)
  --fingerprint <sha256>    trusts the certificate with this SHA-256 fingerprint
  --insecure                trusts any certificate
  --allow-basic-over-http   allows a password or token over plain HTTP, where anyone on the way can read it
  --timeout <seconds>       how long the call may take (default 10)`;

/** Values of these options. */
export type DeviceValues = ReturnType<typeof parseArgs<{ options: typeof DEVICE_OPTIONS }>>["values"];

/** The options of a client; if the password is missing, the command asks for it. */
export type AskedDevice = VapixSettings & {
  username?: string | undefined;
  password?: string | undefined;
  token?: string | undefined;
};

/** The options without an account, for a client that is created before any question. */
export function withoutAccount(device: AskedDevice): VapixClientOptions {
  const { username: _name, password: _password, ...rest } = device;
  return rest;
}

/**
 * Reads the options for a device from the command line and from environment variables, except the password.
 *
 * @throws UsageError if an option is invalid
 */
export function readDevice(
  values: DeviceValues,
  url: string | undefined,
  variables: NodeJS.ProcessEnv = process.env,
): AskedDevice {
  const username = values.username ?? variables.VAPIX_USERNAME;
  const token = values.token === undefined ? variables.VAPIX_TOKEN : readSecret("--token", values.token, "VAPIX_TOKEN");
  const password = values.password && readSecret("--password", values.password, "VAPIX_PASSWORD");
  if (token !== undefined && username !== undefined)
    throw new UsageError("VAPIX_TOKEN cannot be combined with --username and VAPIX_USERNAME");
  if (password !== undefined && username === undefined)
    throw new UsageError("--password requires --username or VAPIX_USERNAME");
  const isTrusting = values.ca !== undefined || values.fingerprint !== undefined;
  if (isTrusting && values.insecure)
    throw new UsageError("--insecure trusts any certificate, whatever --ca and --fingerprint contain; remove it");
  if ((isTrusting || values.insecure) && url?.startsWith("http:"))
    throw new UsageError("--ca, --fingerprint and --insecure require an https: address");
  return {
    username,
    password,
    token,
    tls: readTrust(values),
    insecure: values.insecure,
    allowBasicOverHttp: values["allow-basic-over-http"],
    timeout: values.timeout === undefined ? undefined : readSeconds("--timeout", values.timeout),
  };
}

/**
 * The options of a client with the password; the command asks for it if the environment lacks it.
 *
 * @param variable Environment variable of the password.
 */
export async function withPassword(
  { username, password: given, token, ...settings }: AskedDevice,
  variable = "VAPIX_PASSWORD",
): Promise<VapixClientOptions> {
  if (username === undefined) return { ...settings, token };
  const password =
    given ??
    process.env[variable] ??
    (await askHidden(`Password of ${username}: `, `there is no terminal to ask for the password; set ${variable}`));
  return { ...settings, username, password };
}

/** Options of trust for another peer than the device of the command. */
export type PrefixedValues<P extends string> = { [name in `${P}-ca` | `${P}-fingerprint`]?: string | undefined } & {
  [name in `${P}-insecure` | `${P}-allow-basic-over-http`]?: boolean | undefined;
};

/**
 * Reads options of trust whose names have a prefix: `--upstream-ca`.
 *
 * @throws UsageError with these names if an option is invalid
 */
export function readPrefixed<P extends string>(
  prefix: P,
  values: PrefixedValues<P> & { timeout?: string | undefined },
  url: string,
): Pick<VapixSettings, "tls" | "insecure" | "allowBasicOverHttp" | "timeout"> {
  const own = (name: string) => (values as Readonly<Record<string, unknown>>)[`${prefix}-${name}`];
  const names = ["ca", "fingerprint", "insecure", "allow-basic-over-http"];
  const given = { ...Object.fromEntries(names.map((name) => [name, own(name)])), timeout: values.timeout };
  try {
    const { tls, insecure, allowBasicOverHttp, timeout } = readDevice(given, url, {});
    return { tls, insecure, allowBasicOverHttp, timeout };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(error.message.replaceAll(/--(ca|fingerprint|insecure)\b/g, `--${prefix}-$1`));
  }
}

/** @throws UsageError if the address or an option is invalid */
export function createClient(url: string, options: VapixClientOptions, prefix = "--"): VapixClient {
  return withOptionNames(prefix, () => createVapixClient(url, options));
}

/**
 * Creates a client.
 *
 * @param prefix What the names of its options begin with: `--upstream-`.
 * @throws UsageError with these names if the address or an option is invalid
 */
export function withOptionNames<C>(prefix: string, create: () => C): C {
  try {
    return create();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(error.message.replace("allowBasicOverHttp", `${prefix}allow-basic-over-http`));
  }
}

/** Prints the client's warning with the names of command-line options. */
export function sayInsecure({ insecure }: VapixSettings, isQuiet: boolean): void {
  if (!insecure) return;
  let isSaid = isQuiet;
  process.removeAllListeners("warning").on("warning", (warning: Error & { code?: string }) => {
    if (warning.code !== "VAPIX_INSECURE") printError(`vapix: ${warning.message}`);
    else if (!isSaid)
      printError("vapix: --insecure: anyone on the way can impersonate the device; use --fingerprint or --ca instead");
    isSaid ||= warning.code === "VAPIX_INSECURE";
  });
}

function readTrust({ ca, fingerprint }: DeviceValues) {
  if (fingerprint !== undefined) {
    try {
      plainFingerprint(fingerprint);
    } catch {
      throw new UsageError(
        "invalid --fingerprint; it must be the SHA-256 fingerprint of a certificate: 64 hexadecimal digits",
      );
    }
  }
  if (ca === undefined) return { fingerprint256: fingerprint };
  const pem = readFile("--ca", ca);
  // Node accepts any text, and then trusts no server without an error.
  if (!pem.includes("-----BEGIN CERTIFICATE-----")) throw new UsageError(`--ca: ${ca} contains no PEM certificate`);
  return { ca: pem, fingerprint256: fingerprint };
}

/**
 * Seconds as milliseconds.
 *
 * @throws UsageError if the value of an option is not a number of them
 */
export function readSeconds(option: string, given: string): number {
  const seconds = Number(given);
  if (/^\d+(\.\d+)?$/.test(given) && seconds > 0 && seconds < 2 ** 21) return Math.ceil(seconds * 1000);
  throw new UsageError(`invalid ${option} "${given}"; it must be a number of seconds`);
}
