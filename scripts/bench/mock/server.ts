import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { openConnection } from "./connection.ts";
import { type Memory, readMemory } from "./memory.ts";

/** Milliseconds between two attempts to reach a server that starts. */
const INTERVAL = 5;
/** Milliseconds that a start may take. */
const PATIENCE = 60_000;

/** A server that runs, as a process of its own. */
export interface Server {
  port: number;
  /** Seconds from its start to its first answer with 200. */
  coldStart: number;
  memory(): Promise<Memory>;
  /** Ends it, at once. */
  stop(): Promise<void>;
}

/**
 * Starts a program of Node that serves on a port, and asks it until it answers with 200. Rejects
 * where it ends before, and on the signal; the process has ended then.
 *
 * @param program Arguments of Node for the port that it shall take
 * @param request What it is asked for
 */
export async function startServer(
  program: (port: number) => string[],
  request: Buffer,
  signal: AbortSignal,
): Promise<Server> {
  const port = await freePort();
  const args = program(port);
  signal.throwIfAborted();
  const start = performance.now();
  // What it prints is written, but costs nobody's time to read.
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  let hasEnded = false;
  const ended = once(child, "exit").then(() => (hasEnded = true));
  const stop = async () => {
    child.kill("SIGKILL");
    await ended;
  };

  try {
    while (!(await answers(port, request))) {
      signal.throwIfAborted();
      if (hasEnded || performance.now() - start > PATIENCE)
        throw new Error(`node ${args.join(" ")} ${hasEnded ? "ended" : "serves nothing"}`);
      await pause(INTERVAL);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  const coldStart = (performance.now() - start) / 1000;
  return { port, coldStart, memory: () => readMemory(child.pid!), stop };
}

/** Whether a server answers with 200; false where it does not listen yet. */
async function answers(port: number, request: Buffer): Promise<boolean> {
  try {
    const connection = await openConnection(port);
    const { status, body } = await connection.exchange(request).finally(connection.close);
    if (status !== 200) throw new Error(`the server answers with HTTP status ${status}: ${body}`);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ECONNREFUSED") return false;
    throw error;
  }
}

/**
 * A port that nobody listens on. It is below those that Linux takes for outgoing connections: an attempt to reach a
 * server that starts could else be connected with itself.
 */
async function freePort(): Promise<number> {
  const server = createServer().listen(randomInt(10_000, 32_768), "127.0.0.1");
  const isFree = await once(server, "listening").then(
    () => true,
    () => false,
  );
  if (!isFree) return freePort();
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
