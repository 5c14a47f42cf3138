import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "../markdown.ts";
import { runBenchmark } from "./command.ts";
import { goal, megabytes, median } from "./numbers.ts";
import { run, startServer } from "./processes.ts";
import type { UploadResult } from "./upload/client.ts";

const HELP = `Uploads a file of 300 MB by the client to the mock, each a process of its own on this machine, and measures how much more
memory they have at most than before.`;

const MEGABYTES = 300;
/** Bytes of memory that either side may take in addition. */
export const GROWTH = 64 * 1024 ** 2;

if (import.meta.main) await runBenchmark({ section: "upload", help: HELP, repetitions: 3, run: benchmark });

async function benchmark(repetitions: number, signal: AbortSignal): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vapix-"));
  try {
    const file = await imageIn(folder);
    const results: (UploadResult & { device: number })[] = [];
    for (let i = 0; i < repetitions; i++) results.push(await measure(file, signal));
    const middle = (of: (result: (typeof results)[number]) => number) => median(results.map(of));
    const client = middle(({ peak, before }) => peak - before);
    const device = middle((result) => result.device);
    return table(
      [`Upload of ${MEGABYTES} MB`, "Measured", "Goal", ""],
      [
        ["Time", `${middle(({ seconds }) => seconds).toFixed(1)} s`, "", ""],
        ["Memory that the client takes in addition", megabytes(client), ...goal(client, "≤", GROWTH, megabytes)],
        ["Memory that the mock takes in addition", megabytes(device), ...goal(device, "≤", GROWTH, megabytes)],
      ],
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A file of that many megabytes, none of which is like another. */
async function imageIn(folder: string): Promise<string> {
  const path = join(folder, "os.bin");
  const file = await open(path, "w");
  const block = Buffer.alloc(1_000_000);
  for (let i = 0; i < MEGABYTES; i++) {
    for (let at = 0; at < block.length; at += 4) block.writeUInt32LE((at * 2_654_435_761 + i) >>> 0, at);
    await file.write(block);
  }
  await file.close();
  return path;
}

async function measure(file: string, signal: AbortSignal): Promise<UploadResult & { device: number }> {
  const program = (port: number) => ["src/cli/vapix.ts", "mock", "--port", String(port)];
  const body = '{"apiVersion":"1.0","method":"status"}';
  const server = await startServer(program, { path: "/axis-cgi/firmwaremanagement.cgi", body }, signal);
  try {
    const { resident: before } = await server.memory();
    const result = JSON.parse(await run(["scripts/bench/upload/client.ts", server.url, file], signal)) as UploadResult;
    const { peak } = await server.memory();
    return { ...result, device: peak - before };
  } finally {
    await server.stop();
  }
}
