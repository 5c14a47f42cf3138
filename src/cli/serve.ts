import { createServer } from "node:net";
import type { ParseArgsOptionsConfig } from "node:util";
import type { BrokerServerOptions } from "../mock/broker/broker.ts";
import { requirePackages } from "../package/requirements.ts";
import { createMockServer, type MockServer, type MockServerOptions } from "../mock/server.ts";
import { readHost, readOrigin } from "../server/origin-guard.ts";
import { saveMemory } from "./memory.ts";
import { naming, port as readPort, readArguments, UsageError } from "./usage.ts";

/** Default port of the mock, also of one with the docs, and of the docs alone, so that both may run. */
export const MOCK_PORT = 8099;
export const DOCS_PORT = 8098;

/** Help of the shared options of all commands that serve. */
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

/** Reads options; returns undefined for `--help`. */
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
  const number = readPort("--port", port);
  for (const name of allowHosts) naming("--allow-host", () => readHost(name));
  for (const origin of cors) naming("--cors", () => readOrigin(origin));
  return help ? undefined : { port: number, host, allowHosts, cors, others: others as Record<string, unknown> };
}

/** Starts the mock, reports errors, and stops it on Ctrl-C. */
export function serveUntilInterrupted(options: MockServerOptions): Promise<MockServer> {
  return untilInterrupted(options, () => createMockServer(options));
}

/** Starts a broker and its mock, reports errors, and stops both on Ctrl-C. */
export function serveWithBroker(
  options: MockServerOptions,
  own: BrokerServerOptions,
): Promise<MockServer & { mqtt: string }> {
  return untilInterrupted(options, async () => {
    requirePackages("the MQTT broker", options.mqtt ? ["aedes", "mqtt"] : ["aedes"]);
    const { createBroker } = await import("../mock/broker/broker.ts");
    const running = await createBroker(own).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EADDRINUSE"
        ? new UsageError(`the MQTT port ${own.port} is already in use; choose another`)
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

/** Addresses and ports of a server. */
interface Place {
  port?: number;
  host?: string;
  redirectPort?: number | undefined;
}

/** Starts a server, reports errors, and stops it on Ctrl-C. */
export async function untilInterrupted<T extends { close(): unknown }>(
  place: Place,
  start: () => Promise<T>,
): Promise<T> {
  saveMemory();
  const server = await start().catch((error: unknown) => {
    throw hindrance(error, place);
  });
  const close = async () => {
    await server.close();
    // Without it, Node takes down a thousand connections one by one.
    process.exit();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
  return server;
}

/**
 * Checks whether a server could listen, before anything slow starts.
 *
 * @throws UsageError if it could not
 */
export async function requireAddress(place: { port: number; host: string }): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(hindrance(error, place) as Error));
    server.listen(place.port, place.host, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}

/** Converts an error of listening to a usage error; returns other errors unchanged. */
function hindrance(error: unknown, { port: wanted = 0, host = "127.0.0.1", redirectPort }: Place): unknown {
  const { code = "", port = wanted, address = host } = error as NodeJS.ErrnoException & Place & { address?: string };
  const option = port !== wanted && port === redirectPort ? "--redirect-port" : "--port";
  if (code === "EADDRINUSE")
    return new UsageError(
      `port ${port}${address === host ? "" : ` of ${address}`} is taken: choose another by ${option}, or a free one by ${option} 0`,
    );
  if (code === "EACCES") return new UsageError(`port ${port} needs privileges: choose one above 1023 by ${option}`);
  if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"].includes(code))
    return new UsageError(`${address} is not an address of this machine`);
  if (code === "EMFILE" || code === "ENFILE")
    return new UsageError(
      "too many open files: each device and each connection is one; allow more with ulimit -n, such as ulimit -n 65536, or run fewer devices",
    );
  return error;
}
