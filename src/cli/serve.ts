import { createServer } from "node:net";
import type { ParseArgsOptionsConfig } from "node:util";
import { type BrokerServerOptions, createBroker } from "../mock/broker/broker.ts";
import { requirePackages } from "../package/requirements.ts";
import { createMockServer, type MockServer, type MockServerOptions } from "../mock/server.ts";
import { readHost, readOrigin } from "../server/origin-guard.ts";
import { saveMemory } from "./memory.ts";
import { readArguments, naming, UsageError } from "./usage.ts";

/** Default port of the mock, also of one with the docs, and of the docs alone, so that both may run. */
export const MOCK_PORT = 8099;
export const DOCS_PORT = 8098;

/** Help of the options that all commands share that serve something. */
export const addressHelp = (port: number) => `  --port <n>      port to listen on; 0 takes a free one (default ${port})
  --host <name>   address to listen on (default 127.0.0.1, so only this machine reaches it)
  --allow-host <name>  a further name that requests may have in Host, such as camera.example.com; may be repeated.
                  IP addresses, localhost and the name of this machine are allowed
  --cors <origin> lets web pages of an origin call the server, such as http://localhost:5173; may be repeated
  --help          this text`;

export const ADDRESS_OPTIONS = {
  port: { type: "string" },
  host: { type: "string", default: "127.0.0.1" },
  "allow-host": { type: "string", multiple: true, default: [] as string[] },
  cors: { type: "string", multiple: true, default: [] as string[] },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads options; undefined where help was asked for. */
export function readOptions<T extends ParseArgsOptionsConfig>(args: string[], more: T, defaultPort: number) {
  const { values } = readArguments({ args, options: { ...ADDRESS_OPTIONS, ...more } as ParseArgsOptionsConfig });
  const {
    port = String(defaultPort),
    host,
    "allow-host": allowHosts,
    cors,
    help,
    ...others
  } = values as unknown as { port?: string; host: string; "allow-host": string[]; cors: string[]; help?: boolean };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new UsageError(`--port takes a number from 0 to 65535, not "${port}"`);
  for (const name of allowHosts) naming("--allow-host", () => readHost(name));
  for (const origin of cors) naming("--cors", () => readOrigin(origin));
  return help ? undefined : { port: Number(port), host, allowHosts, cors, others: others as Record<string, unknown> };
}

/** Starts the mock, reports what hinders it, and ends it on Ctrl-C. */
export function serveUntilInterrupted(options: MockServerOptions): Promise<MockServer> {
  return untilInterrupted(options, () => createMockServer(options));
}

/** Starts a broker and the mock that shows it, reports what hinders them, and ends both on Ctrl-C. */
export function serveWithBroker(
  options: MockServerOptions,
  own: BrokerServerOptions,
): Promise<MockServer & { mqtt: string }> {
  return untilInterrupted(options, async () => {
    requirePackages("the MQTT broker", options.mqtt ? ["aedes", "mqtt"] : ["aedes"]);
    const running = await createBroker(own).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EADDRINUSE"
        ? new UsageError(`the port ${own.port} of MQTT is taken: choose another`)
        : error;
    });
    try {
      const mock = await createMockServer({ ...options, broker: { ...options.broker, running } });
      const close = async () => void (await Promise.all([mock.close(), running.close()]));
      return { ...mock, mqtt: running.url, close };
    } catch (error) {
      await running.close();
      throw error;
    }
  });
}

/** Starts a server, reports what hinders it, and ends it on Ctrl-C. */
export async function untilInterrupted<T extends { close(): unknown }>(
  { port = 0, host = "127.0.0.1" }: { port?: number; host?: string },
  start: () => Promise<T>,
): Promise<T> {
  saveMemory();
  const server = await start().catch((error: unknown) => {
    throw hindrance(error, port, host);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
  return server;
}

/**
 * Looks whether a server could listen, before anything is done that takes long.
 *
 * @throws UsageError if it could not
 */
export async function requireAddress({ port, host }: { port: number; host: string }): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(hindrance(error, port, host) as Error));
    server.listen(port, host, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}

/** What hinders a server from listening, in words; any other error as it is. */
function hindrance(error: unknown, port: number, host: string): unknown {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return new UsageError(`port ${port} is taken: choose another by --port, or a free one by --port 0`);
  if (code === "EACCES") return new UsageError(`port ${port} needs privileges: choose one above 1023 by --port`);
  if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"].includes(code))
    return new UsageError(`${host} is no address of this machine`);
  return error;
}
