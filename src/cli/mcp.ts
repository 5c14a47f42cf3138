import { requirePackages } from "../package/requirements.ts";
import { EMQX_OPTIONS } from "./broker.ts";
import { readBrokers, soleBroker } from "./brokers/list.ts";
import type { ListedBroker } from "./brokers/listed-broker.ts";
import { DEVICE_HELP, DEVICE_OPTIONS, sayInsecure } from "./device.ts";
import { DEVICES_FORMAT, devicesOf, type ListedDevice, readList, soleDevice } from "./devices/list.ts";
import { readSecret } from "./input.ts";
import { createAudit } from "./mcp/audit.ts";
import { CHANGING_EFFECTS } from "./mcp/effects.ts";
import { type DocsResources, docsResources } from "./mcp/resources.ts";
import { untilInterrupted } from "./serve.ts";
import { docsArchive } from "./site.ts";
import { print, printError } from "./terminal.ts";
import { number as readNumber, oneOf, port as readPort, readArguments, UsageError } from "./usage.ts";

const HELP = `vapix mcp [options]

Lets agents find, read and call the methods of devices, and the operations of EMQX brokers, by the Model Context
Protocol on standard input and output. It has three tools, find_methods, describe_method and call_method, and the docs as
resources. Only methods and operations that read are allowed, unless --allow says otherwise; parameters are checked
against the contract before anything is sent.

  vapix mcp --url https://192.168.0.90 --username root --fingerprint 5D:1C:…
  vapix mcp --devices devices.jsonl --allow configures
  vapix mcp --emqx https://broker.example.com:18084 --api-key agents

Options:
  --url <address>           the device: https://192.168.0.90 (default VAPIX_URL)
  --devices <file>          instead, the devices: ${DEVICES_FORMAT}
  --emqx <address>          the broker: its dashboard, or the management listener of EMQX 4 (default EMQX_URL)
  --brokers <file>          instead, the brokers: one JSON object a line, with url, and optionally name, version (4, or 5,
                            the default, also for 6.x), apiKey and apiSecret, or username and password of the dashboard,
                            or token (secrets as for --devices), and the trust as for --devices. What a line lacks is
                            taken from the options below
  --allow <effect>          also allows methods that have this effect: configures, disrupts or deletes; may be repeated
  --audit <file>            adds a line of JSON for each call to this file, without secrets; by default, these lines go
                            to standard error
  --port <n>                listens on HTTP instead, on loopback, at /mcp; 0 takes a free port
  --http-token @<file>      Bearer token that requests need, at least 16 characters (default VAPIX_MCP_TOKEN)

The devices:
${DEVICE_HELP}

The brokers:
  --emqx-version <n>        4 if the broker of --emqx has EMQX 4 (default 5, also for 6.x)
  --api-key <key>           API key, or AppID of EMQX 4 (default EMQX_API_KEY). Its secret is EMQX_API_SECRET, or in a
                            file (--api-secret @<file>). Instead of a key, EMQX_USERNAME and EMQX_PASSWORD hold an account
                            of the dashboard, or EMQX_TOKEN a token.
  --emqx-ca <file>, --emqx-fingerprint <sha256>, --emqx-insecure, --emqx-allow-basic-over-http
                            as above, for the API of the broker
  --help                    this text

It needs the package @modelcontextprotocol/sdk. Passwords and secrets are in the environment or in files; it asks for
none.`;

/** The options of `vapix mcp`. */
export const MCP_OPTIONS = {
  ...DEVICE_OPTIONS,
  ...EMQX_OPTIONS,
  url: { type: "string" },
  devices: { type: "string" },
  "emqx-version": { type: "string" },
  brokers: { type: "string" },
  allow: { type: "string", multiple: true, default: [] as string[] },
  audit: { type: "string" },
  port: { type: "string" },
  "http-token": { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** The command `vapix mcp`. */
export async function mcp(args: string[], version: string): Promise<void> {
  const { values } = readArguments({ args, options: MCP_OPTIONS });
  if (values.help) return print(HELP);
  const allowed = new Set(values.allow.map((effect) => oneOf("--allow", CHANGING_EFFECTS, effect)));
  const port = values.port === undefined ? undefined : readPort("--port", values.port);
  const token = readToken(values, port);
  const devices = await readDevices(values);
  const brokers = brokersIn(values);
  if (devices.length === 0 && brokers.length === 0)
    throw new UsageError(
      "devices and brokers are missing; pass --url https://192.168.0.90, --devices <file>, --emqx https://broker.example.com:18084 or --brokers <file>",
    );
  const audit = createAudit(values.audit, printError);
  requirePackages("vapix mcp", ["@modelcontextprotocol/sdk"]);
  const isInsecure = devices.some(({ client }) => client.insecure) || brokers.some(({ insecure }) => insecure);
  sayInsecure({ insecure: isInsecure }, false);
  let read: DocsResources | undefined;
  // Read when an agent asks for them: their size is that of a hundred calls.
  const docs = () => (read ??= docsResources(docsArchive()));
  const { createMcpServer } = await import("./mcp/server.ts");
  const create = () => createMcpServer({ version, docs, devices, brokers, allowed, audit });
  if (port === undefined) {
    const { StdioServerTransport } = await import("@modelcontextprotocol/sdk/server/stdio.js");
    return create().connect(new StdioServerTransport());
  }
  const { serveHttp } = await import("./mcp/http.ts");
  const { url } = await untilInterrupted({ port }, () => serveHttp(create, port, token!));
  print(`MCP server at ${url}/mcp`);
}

type Values = ReturnType<typeof readArguments<{ options: typeof MCP_OPTIONS }>>["values"];

async function readDevices(values: Values): Promise<ListedDevice[]> {
  if (values.devices !== undefined) {
    if (values.url !== undefined) throw new UsageError("--devices and --url exclude each other; remove one of them");
    if (values.devices === "-") throw new UsageError("--devices: standard input is for the agent; give a file");
    return devicesOf(await readList(values.devices), values);
  }
  const url = values.url ?? process.env.VAPIX_URL;
  return url === undefined ? [] : [soleDevice(url, values)];
}

function brokersIn(values: Values): ListedBroker[] {
  const version = values["emqx-version"];
  if (values.brokers !== undefined) {
    if (values.emqx !== undefined) throw new UsageError("--brokers and --emqx exclude each other; remove one of them");
    if (values.brokers === "-") throw new UsageError("--brokers: standard input is for the agent; give a file");
    if (version !== undefined) throw new UsageError("--emqx-version goes with --emqx; a line of --brokers has version");
    return readBrokers(values.brokers, values);
  }
  const url = values.emqx ?? process.env.EMQX_URL;
  if (url === undefined && version !== undefined) throw new UsageError("--emqx-version goes with --emqx");
  if (url === undefined) return [];
  return [soleBroker(url, values, version === undefined ? undefined : readNumber("--emqx-version", version))];
}

/** @throws UsageError if there is no token for HTTP, or it is short, or there is one without HTTP */
function readToken(values: Values, port: number | undefined): string | undefined {
  const given = values["http-token"];
  const token = given === undefined ? undefined : readSecret("--http-token", given, "VAPIX_MCP_TOKEN");
  if (port === undefined) {
    if (token !== undefined) throw new UsageError("--http-token goes with --port");
    return undefined;
  }
  const found = token ?? process.env.VAPIX_MCP_TOKEN;
  if (found === undefined)
    throw new UsageError("--port requires a token: put it into VAPIX_MCP_TOKEN, or into a file: --http-token @<file>");
  if (found.length < 16) throw new UsageError("the token of --port is short; it must have at least 16 characters");
  return found;
}
