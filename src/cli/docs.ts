import type { RequestListener } from "node:http";
import { apiIds } from "../contract/files.ts";
import { createObserver } from "../proxy/observer.ts";
import { createTally } from "../judge/tally.ts";
import { listen, type Listening, type ListenOptions } from "../server/listen.ts";
import type { VapixClientOptions } from "../vapix/options.ts";
import {
  createClient,
  DEVICE_HELP,
  DEVICE_OPTIONS,
  readDevice,
  sayInsecure,
  withoutAccount,
  withPassword,
} from "./device.ts";
import { addressHelp, DOCS_PORT, readOptions, untilInterrupted } from "./serve.ts";
import { type Archive, createSite, docsSources, peerArchive } from "./site.ts";
import { createLog, print } from "./terminal.ts";
import { UsageError } from "./usage.ts";

const HELP = `vapix docs [options]

Serves the docs of all APIs; they load nothing from the network. It prints their address when it is ready.

Options:
  --device <address>        lets the pages send requests to a device with the account below; requires a loopback --host
${DEVICE_HELP}
${addressHelp(DOCS_PORT)}`;

/** The command `vapix docs`. */
export async function docs(args: string[]): Promise<void> {
  const options = readOptions(args, { ...DEVICE_OPTIONS, device: { type: "string" } }, DOCS_PORT);
  if (options === undefined) return print(HELP);
  const sources = docsSources();
  if (sources === undefined) throw new UsageError("the docs are not built: npm run docs");
  const { device, ...values } = options.others as Parameters<typeof readDevice>[0] & { device?: string };
  const peer = device === undefined ? undefined : await readPeer(device, values, options.host);
  const { url } = await untilInterrupted(options, () => serveDocs(sources, options, peer));
  print(`docs at ${url}/`);
}

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

/** A device that receives the requests of the pages, with the options of its client. */
interface Device {
  address: string;
  client: VapixClientOptions;
}

/** @throws UsageError if an option of the device is invalid, or other machines could use its account */
async function readPeer(address: string, values: Parameters<typeof readDevice>[0], host: string): Promise<Device> {
  if (!LOOPBACK.includes(host))
    throw new UsageError(
      `--device requires a loopback address; --host ${host} would let others use the account of the device`,
    );
  const asked = readDevice(values, address);
  createClient(address, withoutAccount(asked));
  sayInsecure(asked, false);
  return { address, client: await withPassword(asked) };
}

/**
 * Serves the docs from folders and archives; the first one that contains a file counts. Requests of pages to CGIs are
 * passed to the device.
 */
export async function serveDocs(
  sources: readonly (string | Archive)[],
  options: ListenOptions,
  device?: Device,
): Promise<Listening> {
  if (device === undefined) return listen(createSite(sources), options);
  const { address, client } = device;
  const site = createSite([peerArchive({ name: address, apis: apiIds() }), ...sources]);
  const settings = { upstream: address, client, auth: "none", cors: options.cors, log: createLog(print) } as const;
  const { observe } = createObserver(settings, createTally());
  const listener: RequestListener = (request, response) =>
    request.url!.startsWith("/axis-cgi/") ? void observe(request, response) : site(request, response);
  return listen(listener, options);
}
