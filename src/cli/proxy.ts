import type { AuthOptions } from "../server/auth/gate.ts";
import type { KeyPair } from "../server/self-signed.ts";
import { createProxy, type Proxy } from "../proxy/proxy.ts";
import type { VapixClientOptions } from "../vapix/options.ts";
import { junit } from "../judge/junit.ts";
import { table } from "../judge/table.ts";
import { createClient, readDevice, sayInsecure, withoutAccount, withPassword } from "./device.ts";
import { untilInterrupted } from "./serve.ts";
import { painted, print } from "./terminal.ts";
import { readSecret } from "./input.ts";
import { UsageError, writeReport } from "./usage.ts";

export const PROXY_HELP = `  --upstream <address>         passes everything on to a device, and reports what breaks the contract, or differs from
                               what is documented, in requests and responses; a summary at the end. --port, --host,
                               --auth with its accounts, and --tls are those of this side
  --upstream-username <name>   account on the device, whose password is VAPIX_UPSTREAM_PASSWORD, in the file of
                               --upstream-password @<file>, or is asked for;
                               without one, those who call answer the device themselves
  --upstream-ca <file>, --upstream-fingerprint <sha256>, --upstream-insecure, --upstream-allow-basic-over-http
                               as --ca, --fingerprint, --insecure and --allow-basic-over-http of vapix call
  --junit <file>               writes what was found as JUnit XML at the end
  --record <folder>            writes each call of a described API with its response into a folder, for --replay and
                               vapix verify --replay: a JSON file each, without secrets, accounts, addresses, host names
                               and serial numbers`;

export const PROXY_OPTIONS = {
  upstream: { type: "string" },
  "upstream-username": { type: "string" },
  "upstream-password": { type: "string" },
  "upstream-ca": { type: "string" },
  "upstream-fingerprint": { type: "string" },
  "upstream-insecure": { type: "boolean", default: false },
  "upstream-allow-basic-over-http": { type: "boolean", default: false },
  junit: { type: "string" },
  record: { type: "string" },
} as const;

/** Options of the command line, by their names there. */
export interface ProxyValues {
  "upstream-username"?: string | undefined;
  "upstream-password"?: string | undefined;
  "upstream-ca"?: string | undefined;
  "upstream-fingerprint"?: string | undefined;
  "upstream-insecure": boolean;
  "upstream-allow-basic-over-http": boolean;
  junit?: string | undefined;
  record?: string | undefined;
}

/** This side of a proxy. */
export interface Side {
  port: number;
  host: string;
  auth: AuthOptions;
  tls: boolean | KeyPair;
  allowHosts: string[];
  cors: string[];
}

/** Serves a proxy in front of a device until Ctrl-C, and then prints what was found. */
export async function serveProxy(upstream: string, values: ProxyValues, side: Side): Promise<Proxy> {
  const client = await readUpstream(upstream, values);
  return untilInterrupted(side, async () => {
    const { record } = values;
    const proxy = await createProxy({
      ...side,
      upstream,
      client,
      log: print,
      ...(record !== undefined && { record }),
    }).catch((error: unknown) => {
      throw error instanceof TypeError ? new UsageError(error.message) : error;
    });
    const close = async () => {
      await proxy.close();
      const report = proxy.report();
      print(`\n${table(report, painted)}`);
      if (values.junit !== undefined) writeReport("--junit", values.junit, junit(report, false));
    };
    return { ...proxy, close };
  });
}

async function readUpstream(upstream: string, values: ProxyValues): Promise<VapixClientOptions> {
  const given = values["upstream-password"];
  const password = given && readSecret("--upstream-password", given, "VAPIX_UPSTREAM_PASSWORD");
  if (password !== undefined && values["upstream-username"] === undefined)
    throw new UsageError("--upstream-password goes with --upstream-username");
  const named = {
    ca: values["upstream-ca"],
    fingerprint: values["upstream-fingerprint"],
    insecure: values["upstream-insecure"],
    "allow-basic-over-http": values["upstream-allow-basic-over-http"],
  };
  // The account of this side has the other variables.
  const client = { ...readDevice(named, upstream, {}), username: values["upstream-username"], password };
  createClient(upstream, withoutAccount(client));
  sayInsecure(client, false);
  return withPassword(client, "VAPIX_UPSTREAM_PASSWORD");
}
