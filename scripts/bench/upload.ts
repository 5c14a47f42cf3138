import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "../markdown.ts";
import { type Measured, runBenchmark } from "./command.ts";
import { megabytes, median } from "./numbers.ts";
import { run, startServer } from "./processes.ts";
import type { UploadResult } from "./upload/client.ts";

const HELP = `Uploads a file of 300 MB with the client to the mock, each in its own process on this machine, and measures the
additional memory of both.`;

const MEGABYTES = 300;
/** Additional bytes of memory that either side may use. */
export const GROWTH = 64 * 1024 ** 2;

if (import.meta.main) await runBenchmark({ section: "upload", help: HELP, repetitions: 3, run: benchmark });

async function benchmark(repetitions: number, signal: AbortSignal): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "vapix-"));
  try {
    const file = await imageIn(folder);
    const results: (UploadResult & { device: number })[] = [];
    for (let i = 0; i < repetitions; i++) results.push(await measure(file, signal));
    const middle = (of: (result: (typeof results)[number]) => number) => median(results.map(of));
    const client = middle(({ peak, before }) => peak - before);
    const device = middle((result) => result.device);
    const rows = [
      ["Time", `${middle(({ seconds }) => seconds).toFixed(1)} s`],
      ["Additional memory of the client", megabytes(client)],
      ["Additional memory of the mock", megabytes(device)],
    ];
    const limited = { sign: "≤", limit: GROWTH, unit: megabytes } as const;
    return {
      tables: [table([`Upload of ${MEGABYTES} MB`, "Measured"], rows)],
      goals: [
        { what: "additional memory of the client", found: client, ...limited },
        { what: "additional memory of the mock", found: device, ...limited },
      ],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Creates a file of that many megabytes, all different. */
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
