import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { UsageError } from "../../src/cli/usage.ts";
import { freePort } from "../free-port.ts";
import { type Sent, send } from "./requests.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a script or program of Node, and returns its output. Rejects with the output if it fails, and on the signal. */
export async function run(args: readonly string[], signal: AbortSignal, cwd = ROOT): Promise<string> {
  try {
    return (await promisify(execFile)(process.execPath, args, { cwd, signal })).stdout;
  } catch (error) {
    signal.throwIfAborted();
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`node ${args.join(" ")} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/** A running server in its own process. */
export interface Server {
  url: string;
  /** Seconds from its start to its first response with 200. */
  coldStart: number;
  memory(): Promise<Memory>;
  /** Stops it, by default at once, and returns the milliseconds that this took. */
  stop(signal?: NodeJS.Signals): Promise<number>;
}

/**
 * Starts a program of Node that serves on a port, and sends requests until one returns 200. Rejects if the program ends
 * before or takes a minute, and on the signal; the process has then ended.
 */
export async function startServer(
  program: (port: number) => readonly string[],
  request: Sent,
  signal?: AbortSignal,
): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = program(port);
  signal?.throwIfAborted();
  const start = performance.now();
  // Its output is ignored, so reading it takes no time.
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  let hasEnded = false;
  const ended = once(child, "exit").then(() => (hasEnded = true));
  const stop = async (kind: NodeJS.Signals = "SIGKILL") => {
    const asked = performance.now();
    child.kill(kind);
    await ended;
    return performance.now() - asked;
  };
  try {
    for (;;) {
      const answer = await send(url, request).catch((error: Error) => {
        if ((error.cause as NodeJS.ErrnoException | undefined)?.code !== "ECONNREFUSED") throw error;
      });
      if (answer?.status === 200) break;
      if (answer) throw new Error(`the server returned HTTP status ${answer.status}: ${answer.body}`);
      signal?.throwIfAborted();
      if (hasEnded || performance.now() - start > 60_000)
        throw new Error(`node ${args.join(" ")} ${hasEnded ? "ended" : "did not respond"}`);
      await pause(5);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, coldStart: (performance.now() - start) / 1000, memory: () => readMemory(child.pid!), stop };
}

/** Resident memory in bytes of a process and its children, now and at most. */
export type Memory = Record<"resident" | "peak", number>;

/** Reads the memory of a process and of its children from Linux. */
export async function readMemory(pid: number): Promise<Memory> {
  if (process.platform !== "linux")
    throw new UsageError("this benchmark requires Linux, because it reads memory from /proc");
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  const bytes = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, "m").exec(status)![1]) * 1024;
  const own = { resident: bytes("VmRSS"), peak: bytes("VmHWM") };
  const others = await Promise.all(children.split(" ").filter(Boolean).map(Number).map(readMemory));
  return others.reduce((a, b) => ({ resident: a.resident + b.resident, peak: a.peak + b.peak }), own);
}
