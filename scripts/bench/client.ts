import { fileURLToPath } from "node:url";
import { measureWays, waysTo } from "./client/calls.ts";
import { type BenchDevice, startDevice } from "./client/process.ts";
import { bundleTable, callTable, type Crowd, crowdTable, type Series } from "./client/report.ts";
import { bundleParts } from "./client/size.ts";
import { runBenchmark } from "./command.ts";
import { measure } from "./measure.ts";

const HELP = `Measures what a call by the client costs against bare fetch and plain openapi-fetch, one after the other and 20 at
once; the memory of 10,000 clients in one process, of 10,000 devices; and the size of a bundle. The device is a process
of its own on the loopback addresses.`;

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const MANNERS = [
  { manner: "one after the other", goal: "sequential", calls: 40, atOnce: 1 },
  { manner: "20 at once", goal: "parallel", calls: 200, atOnce: 20 },
] as const;

/** Megabytes of heap: V8 lets garbage lie as long as there is memory, so the process that has a limit shows what is needed. */
const HEAP = 200;
const CROWDS = [
  { name: "bare `fetch`", way: "fetch", args: [] },
  { name: "clients with Digest", way: "client", args: [] },
  { name: `bare \`fetch\`, ${HEAP} MB of heap`, way: "fetch", args: [`--max-old-space-size=${HEAP}`] },
  {
    name: `clients with Digest, ${HEAP} MB of heap`,
    way: "client",
    args: [`--max-old-space-size=${HEAP}`],
    limit: 400e6,
  },
];
const CROWD = 10_000;

await runBenchmark({
  section: "client",
  help: HELP,
  repetitions: 150,
  async run(rounds, signal) {
    const device = await startDevice();
    try {
      const series = [];
      for (const manner of MANNERS) series.push(await measureCalls(device, manner, rounds, signal));
      const crowds = [];
      for (const crowd of CROWDS) crowds.push(await measureCrowd(device, crowd, signal));
      return [callTable(series), crowdTable(crowds), bundleTable(await bundleParts())].join("\n\n");
    } finally {
      device.end();
    }
  },
});

async function measureCalls(
  device: BenchDevice,
  { manner, goal, calls, atOnce }: (typeof MANNERS)[number],
  rounds: number,
  signal: AbortSignal,
): Promise<Series> {
  console.error(`${rounds} rounds of ${calls} calls, ${manner}`);
  const ways = waysTo(`http://127.0.0.1:${device.port}`);
  const times = await measureWays(ways, { rounds, calls, atOnce }, signal);

  const signing = ways.find(({ signs }) => signs)!;
  const before = await device.requests();
  for (let call = 0; call < calls; call++) await signing.call();
  return { manner, goal, times, requestsPerCall: ((await device.requests()) - before) / calls };
}

async function measureCrowd(
  device: BenchDevice,
  { name, way, args, limit }: { name: string; way: string; args: string[]; limit?: number },
  signal: AbortSignal,
): Promise<Crowd> {
  console.error(`${CROWD} origins, by ${name}`);
  const crowd = [...args, "scripts/bench/client/crowd.ts", way, String(device.port), String(CROWD)];
  const { peak } = await measure(ROOT, crowd, signal);
  return { name, peak, ...(limit !== undefined && { limit }) };
}
