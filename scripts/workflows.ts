import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { createClient, DEVICE_HELP, DEVICE_OPTIONS, readDevice, sayInsecure, withPassword } from "../src/cli/device.ts";
import { exitCodeOf, failureAsText } from "../src/cli/failure.ts";
import { readArguments, UsageError } from "../src/cli/usage.ts";
import { type Listening, listen } from "../src/server/listen.ts";
import { answerHeaders, createUpstream } from "../src/proxy/upstream.ts";
import { VapixHttpError } from "../src/vapix/errors/http-error.ts";
import { VapixMethodError } from "../src/vapix/errors/method-error.ts";
import type { VapixClientOptions } from "../src/vapix/options.ts";
import { SUFFIX, workflowFiles } from "./workflows/files.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDER = join(ROOT, "spec/workflows");
/** Time limit of a response in milliseconds. */
const PATIENCE = 30_000;

const HELP = `npm run workflows -- [options] [workflow …]

Runs workflows of spec/workflows/ against a device: ${workflowFiles(FOLDER)
  .map((file) => basename(file, SUFFIX))
  .join(", ")}; all of them by default.
They change the device temporarily, and restore its previous state.

Options:
  --url <address>           address of the device, such as https://192.168.0.90 (default VAPIX_URL)
${DEVICE_HELP}
  --input <name=value>      an input of the workflows, such as broker=broker.example.com`;

/**
 * Runs workflows on a device with Redocly Respect.
 *
 * @returns the exit code of Respect: 0 if all criteria were met
 */
export async function runWorkflows(
  files: string[],
  url: string,
  options: VapixClientOptions,
  inputs: Record<string, unknown> = {},
): Promise<number> {
  await expectEntrance(url, options);
  const forwarder = await startForwarder(url, options);
  try {
    const servers = files.flatMap(sourceNames).map((name) => `${name}=${forwarder.url}`);
    const cli = join(ROOT, "node_modules/@redocly/cli/bin/cli.js");
    const child = spawn(process.execPath, [cli, "respect", ...files, "--server", [...new Set(servers)].join()], {
      stdio: "inherit",
      env: {
        ...process.env,
        VAPIX_PASSWORD: undefined,
        VAPIX_TOKEN: undefined,
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
        ...(Object.keys(inputs).length > 0 && { REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs) }),
      },
    });
    const [code] = (await once(child, "exit")) as [number | null];
    return code ?? 1;
  } finally {
    await forwarder.close();
  }
}

/** Reports problems of address, certificate or account once, instead of at each step. */
async function expectEntrance(url: string, options: VapixClientOptions): Promise<void> {
  try {
    await createClient(url, options).networkSettings.getSupportedVersions();
  } catch (error) {
    // Only some workflows need the API of this call, so its absence does not matter here.
    const isIn = error instanceof VapixMethodError || (error instanceof VapixHttpError && error.status === 404);
    if (!isIn) throw error;
  }
}

/** The names of the documents that the steps of a workflow call. */
function sourceNames(file: string): string[] {
  const { sourceDescriptions } = parse(readFileSync(file, "utf8")) as { sourceDescriptions: { name: string }[] };
  return sourceDescriptions.map(({ name }) => name);
}

/**
 * Starts a server that forwards each request to the device. Respect needs to know how a device authenticates, and does
 * not support fingerprints; the client detects both, and Respect never sees the account.
 */
function startForwarder(url: string, options: VapixClientOptions): Promise<Listening> {
  const sendOn = createUpstream(url, options);
  const forward = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const answer = await sendOn(request, await buffer(request), AbortSignal.timeout(PATIENCE));
      response.writeHead(answer.status, answerHeaders(answer)).end(answer.bytes());
    } catch {
      response.writeHead(502, { "Content-Type": "text/plain" }).end("the device did not respond\n");
    }
  };
  return listen((request, response) => void forward(request, response), {});
}

function readInputs(given: string[]): Record<string, unknown> {
  return Object.fromEntries(
    given.map((input) => {
      const [, name, value] = /^([^=]+)=(.*)$/s.exec(input) ?? [];
      if (name === undefined) throw new UsageError(`invalid --input "${input}"; it must have the form name=value`);
      return [name, /^-?\d+$/.test(value!) ? Number(value) : value];
    }),
  );
}

function chosenFiles(names: string[]): string[] {
  const files = workflowFiles(FOLDER);
  const known = files.map((file) => basename(file, SUFFIX));
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`unknown workflow "${unknown}"; available: ${known.join(", ")}`);
  return names.length === 0 ? files : files.filter((_, i) => names.includes(known[i]!));
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      ...DEVICE_OPTIONS,
      url: { type: "string", default: process.env.VAPIX_URL },
      input: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(HELP);
  const { url } = values;
  if (url === undefined)
    throw new UsageError("the address of the device is missing; pass --url https://192.168.0.90, or set VAPIX_URL");
  const [files, inputs] = [chosenFiles(positionals), readInputs(values.input)];
  const options = await withPassword(readDevice(values, url));
  sayInsecure(options, false);
  process.exitCode = await runWorkflows(files, url, options, inputs);
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    console.error(await failureAsText(error));
  }
}
