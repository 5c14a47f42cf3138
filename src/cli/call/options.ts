import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { plainFingerprint } from "../../tls/trust.ts";
import type { CallOptions } from "../../vapix/client.ts";
import type { VapixClientOptions } from "../../vapix/options.ts";
import { readArguments, UsageError } from "../usage.ts";

/** What `vapix call` was asked to do. */
export interface CallArguments {
  api: string | undefined;
  method: string | undefined;
  help: boolean;
  /** As it was given: JSON, `@file` or `-`. */
  params: string | undefined;
  url: string | undefined;
  /** Options of the client, all but the password. */
  client: VapixClientOptions;
  call: Pick<CallOptions, "apiVersion" | "context">;
  json: boolean;
  envelope: boolean;
  yes: boolean;
}

/**
 * Reads the command line of `vapix call`, and what stands for its options in the environment.
 *
 * @throws UsageError where an option cannot be used
 */
export function readCall(args: string[], variables: NodeJS.ProcessEnv = process.env): CallArguments {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: {
      params: { type: "string" },
      url: { type: "string" },
      username: { type: "string" },
      password: { type: "string" },
      token: { type: "string" },
      ca: { type: "string" },
      fingerprint: { type: "string" },
      insecure: { type: "boolean" },
      "allow-basic-over-http": { type: "boolean" },
      timeout: { type: "string" },
      "api-version": { type: "string" },
      context: { type: "string" },
      envelope: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      yes: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  for (const name of ["password", "token"] as const)
    if (values[name] !== undefined)
      throw new UsageError(
        `a ${name} on the command line could be read by others: put it into VAPIX_${name.toUpperCase()}`,
      );
  const [api, method, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`an API and a method are enough: what is "${more[0]}"?`);
  const url = values.url ?? variables.VAPIX_URL;
  const username = values.username ?? variables.VAPIX_USERNAME;
  const token = variables.VAPIX_TOKEN;
  if (token !== undefined && username !== undefined)
    throw new UsageError("VAPIX_TOKEN goes without --username and VAPIX_USERNAME");
  const isTrusting = values.ca !== undefined || values.fingerprint !== undefined;
  if (isTrusting && values.insecure)
    throw new UsageError("--insecure would trust anybody, whatever --ca and --fingerprint say: leave it out");
  if ((isTrusting || values.insecure) && url?.startsWith("http:"))
    throw new UsageError("--ca, --fingerprint and --insecure are for addresses with https:");
  return {
    api,
    method,
    url,
    params: values.params,
    client: {
      username,
      token,
      tls: readTrust(values),
      insecure: values.insecure,
      allowBasicOverHttp: values["allow-basic-over-http"],
      timeout: values.timeout === undefined ? undefined : readSeconds(values.timeout),
    },
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
 * @throws UsageError where they cannot be read, or are no JSON object; it tells none of their text, which may be secret
 */
export async function readParams(given: string, input: NodeJS.ReadableStream = process.stdin): Promise<object> {
  const json = given === "-" ? await text(input) : given.startsWith("@") ? readFile("--params", given.slice(1)) : given;
  let params: unknown;
  try {
    params = JSON.parse(json);
  } catch (error) {
    const place = /\(line \d+ column \d+\)/.exec((error as Error).message)?.[0] ?? "";
    throw new UsageError(`--params is not valid JSON ${place}`.trimEnd());
  }
  if (typeof params === "object" && params !== null && !Array.isArray(params)) return params;
  throw new UsageError('--params takes a JSON object, such as {"timeout": 5}');
}

function readTrust({ ca, fingerprint }: { ca?: string | undefined; fingerprint?: string | undefined }) {
  if (fingerprint !== undefined) {
    try {
      plainFingerprint(fingerprint);
    } catch {
      throw new UsageError("--fingerprint takes the SHA-256 fingerprint of a certificate: 64 hexadecimal digits");
    }
  }
  if (ca === undefined) return { fingerprint256: fingerprint };
  const pem = readFile("--ca", ca);
  // Node takes anything, and then trusts nobody without saying why.
  if (!pem.includes("-----BEGIN CERTIFICATE-----")) throw new UsageError(`--ca: ${ca} holds no certificate in PEM`);
  return { ca: pem, fingerprint256: fingerprint };
}

function readSeconds(given: string): number {
  const seconds = Number(given);
  if (/^\d+(\.\d+)?$/.test(given) && seconds > 0 && seconds < 2 ** 21) return Math.ceil(seconds * 1000);
  throw new UsageError(`--timeout takes seconds, not "${given}"`);
}

function readFile(option: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${option}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
