import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Readable } from "node:stream";

/** What a run of a process cost. */
export interface Cost {
  /** Seconds from its start to its end. */
  time: number;
  /** Seconds that the processors worked for it. */
  cpu: number;
  /** Bytes of memory that it had at most. */
  peak: number;
}

/** Runs a script or program of Node in a folder. Rejects with what it printed where it fails, and on the signal. */
export async function measure(cwd: string, args: string[], signal: AbortSignal): Promise<Cost> {
  signal.throwIfAborted();
  const start = performance.now();
  const usage = new URL("usage.js", import.meta.url).href;
  const child = spawn(process.execPath, ["--import", usage, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const kill = () => child.kill();
  signal.addEventListener("abort", kill);
  const [output, errors, used, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    text(child.stdio[3] as Readable),
    once(child, "exit"),
  ]);
  const time = (performance.now() - start) / 1000;
  signal.removeEventListener("abort", kill);
  signal.throwIfAborted();
  if (code !== 0) throw new Error(`node ${args.join(" ")} failed:\n${output}${errors}`);
  return { time, ...(JSON.parse(used) as { cpu: number; peak: number }) };
}
