import type { ParseArgsOptionsConfig } from "node:util";
import { type BrokerServerOptions, createBroker } from "../mock/broker/broker.ts";
import { requirePackages } from "../package/requirements.ts";
import { createMockServer, type MockServer, type MockServerOptions } from "../mock/server.ts";
import { saveMemory } from "./memory.ts";
import { readArguments, UsageError } from "./usage.ts";

/** The options that all commands share that serve something. */
export const ADDRESS_HELP = `  --port <n>      port to listen on; 0 takes a free one (default 8099)
  --host <name>   address to listen on (default 127.0.0.1, so only this machine reaches it)
  --help          this text`;

/** Reads options; undefined where help was asked for. */
export function readOptions<T extends ParseArgsOptionsConfig>(args: string[], more: T) {
  const { values } = readArguments({
    args,
    options: {
      port: { type: "string", default: "8099" },
      host: { type: "string", default: "127.0.0.1" },
      help: { type: "boolean", short: "h" },
      ...more,
    },
  });
  const { port, host, help, ...others } = values as { port: string; host: string; help?: boolean };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new UsageError(`--port takes a number from 0 to 65535, not "${port}"`);
  return help ? undefined : { port: Number(port), host, others: others as Record<string, unknown> };
}

/** Starts the mock, tells what hinders it, and ends it on Ctrl-C. */
export function serveUntilInterrupted(options: MockServerOptions): Promise<MockServer> {
  return untilInterrupted(options, () => createMockServer(options));
}

/** Starts a broker and the mock that tells of it, tells what hinders them, and ends both on Ctrl-C. */
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

/** Starts a server, tells what hinders it, and ends it on Ctrl-C. */
export async function untilInterrupted<T extends { close(): unknown }>(
  { port = 0, host = "127.0.0.1" }: { port?: number; host?: string },
  start: () => Promise<T>,
): Promise<T> {
  saveMemory();
  const server = await start().catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE")
      throw new UsageError(`port ${port} is taken: choose another by --port, or a free one by --port 0`);
    if (error.code === "EACCES") throw new UsageError(`port ${port} needs privileges: choose one above 1023 by --port`);
    if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"].includes(error.code!))
      throw new UsageError(`${host} is no address of this machine`);
    throw error;
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
  return server;
}
