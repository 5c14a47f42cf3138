import { requirePackages } from "../package/requirements.ts";
import { DEVICE_HELP, DEVICE_OPTIONS, sayInsecure } from "./device.ts";
import { DEVICES_FORMAT, devicesOf, type ListedDevice, readList, soleDevice } from "./devices/list.ts";
import { readSecret } from "./input.ts";
import { createAudit } from "./mcp/audit.ts";
import { CHANGING_EFFECTS } from "./mcp/effects.ts";
import { type DocsResources, docsResources } from "./mcp/resources.ts";
import { untilInterrupted } from "./serve.ts";
import { docsArchive } from "./site.ts";
import { print, printError } from "./terminal.ts";
import { oneOf, port as readPort, readArguments, UsageError } from "./usage.ts";

const HELP = `vapix mcp [options]

Lets agents find, read and call the methods of devices, by the Model Context Protocol on standard input and output. It
has three tools, find_methods, describe_method and call_method, and the docs as resources. Only methods that read are
allowed, unless --allow says otherwise; parameters are checked against the contract before anything is sent.

  vapix mcp --url https://192.168.0.90 --username root --fingerprint 5D:1C:…
  vapix mcp --devices devices.jsonl --allow configures

Options:
  --url <address>           the device: https://192.168.0.90 (default VAPIX_URL)
  --devices <file>          instead, the devices: ${DEVICES_FORMAT}
  --allow <effect>          also allows methods that have this effect: configures, disrupts or deletes; may be repeated
  --audit <file>            adds a line of JSON for each call to this file, without secrets; by default, these lines go
                            to standard error
  --port <n>                listens on HTTP instead, on loopback, at /mcp; 0 takes a free port
  --http-token @<file>      Bearer token that requests need, at least 16 characters (default VAPIX_MCP_TOKEN)
${DEVICE_HELP}
  --help                    this text

It needs the package @modelcontextprotocol/sdk. The password of --username is VAPIX_PASSWORD or in a file; it is not
asked for.`;

/** The options of `vapix mcp`. */
export const MCP_OPTIONS = {
  ...DEVICE_OPTIONS,
  url: { type: "string" },
  devices: { type: "string" },
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
  const audit = createAudit(values.audit, printError);
  requirePackages("vapix mcp", ["@modelcontextprotocol/sdk"]);
  sayInsecure({ insecure: devices.some(({ client }) => client.insecure) }, false);
  let read: DocsResources | undefined;
  // Read when an agent asks for them: their size is that of a hundred calls.
  const docs = () => (read ??= docsResources(docsArchive()));
  const { createMcpServer } = await import("./mcp/server.ts");
  const create = () => createMcpServer({ version, docs, devices, allowed, audit });
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
  if (url === undefined)
    throw new UsageError("the devices are missing; pass --url https://192.168.0.90, or --devices <file>");
  return [soleDevice(url, values)];
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
