import { Bench } from "tinybench";
import { table } from "../markdown.ts";
import { bundleParts, BUNDLE_LIMIT } from "./client/size.ts";
import { ENVELOPE, PATH, type Way, WAYS } from "./client/ways.ts";
import { runBenchmark } from "./command.ts";
import { goal, kilobytes, latencyOf, median, megabytes, ratio, shuffled } from "./numbers.ts";
import { run, startServer } from "./processes.ts";

const HELP = `Measures what a call by the client costs against bare fetch and plain openapi-fetch, one after the other and 20 at
once; the memory of 10,000 clients in one process, of 10,000 devices; and the size of a bundle. The device is a process
of its own on the loopback addresses.`;

/** How the calls of a round are made. */
interface Manner {
  name: "one after the other" | "20 at once";
  calls: number;
  atOnce: number;
}

const MANNERS: Manner[] = [
  { name: "one after the other", calls: 40, atOnce: 1 },
  { name: "20 at once", calls: 200, atOnce: 20 },
];
/** Calls of each way before the first round, during which V8 compiles. */
const WARM_UP = 2000;

const DEVICES = 10_000;
/** Heap limit in megabytes: without a limit, V8 keeps garbage, so the need would not be visible. */
const HEAP = 200;

/** Microseconds per call of each way in each round, and requests to the device per call. */
export interface Series {
  name: Manner["name"];
  rounds: ReadonlyMap<Way, number>[];
  requests: ReadonlyMap<Way, number>;
}

if (import.meta.main) await runBenchmark({ section: "client", help: HELP, repetitions: 150, run: benchmark });

async function benchmark(rounds: number, signal: AbortSignal): Promise<string> {
  const request = { path: PATH, body: JSON.stringify(ENVELOPE) };
  const device = await startServer((port) => ["scripts/bench/client/device.ts", String(port)], request, signal);
  try {
    const series = [];
    for (const manner of MANNERS) series.push(await measureCalls(WAYS, device.url, manner, rounds, signal));
    const crowds = [];
    for (const { name, limits } of WAYS)
      for (const heap of [undefined, HEAP]) {
        console.error(`${DEVICES} origins, by ${name}`);
        const node = heap === undefined ? [] : [`--max-old-space-size=${heap}`];
        const args = ["scripts/bench/client/crowd.ts", name, new URL(device.url).port, String(DEVICES)];
        const { peak, sockets } = JSON.parse(await run([...node, ...args], signal)) as Record<string, number>;
        const limit = goal(peak!, "<", heap === undefined ? limits?.memory : undefined, megabytes);
        crowds.push([name, heap === undefined ? "" : `${heap} MB`, megabytes(peak!), ...limit, sockets]);
      }
    const memory = table(["10,000 origins in one process", "Heap", "Peak memory", "Goal", "", "Idle sockets"], crowds);
    return [callTable(series), memory, bundleTable(await bundleParts())].join("\n\n");
  } finally {
    await device.stop();
  }
}

/** Measures all ways in turns, in another order each round, so that other load affects all of them alike. */
export async function measureCalls(
  ways: readonly Way[],
  device: string,
  { name, calls, atOnce }: Manner,
  rounds: number,
  signal: AbortSignal,
): Promise<Series> {
  console.error(`${rounds} rounds of ${calls} calls, ${name}`);
  const callers = new Map(ways.map((way) => [way, way.open(device)]));
  const measured: Series["rounds"] = [];
  for (let round = 0; round <= rounds; round++) {
    const iterations = round === 0 ? WARM_UP : calls;
    const manner = { concurrency: "task", threshold: atOnce, iterations, time: 0, warmup: false } as const;
    const bench = new Bench({ ...manner, throws: true, signal });
    for (const [way, call] of shuffled([...callers])) bench.add(way.name, call, { async: true });
    await bench.run();
    signal.throwIfAborted();
    const times = ways.map((way) => [way, (latencyOf(bench, way.name).mean * 1000) / atOnce] as const);
    if (round > 0) measured.push(new Map(times));
  }
  const seen = async () => Number(await (await fetch(`${device}/requests`)).text());
  const requests = new Map<Way, number>();
  for (const [way, call] of callers) {
    const before = await seen();
    for (let count = 0; count < calls; count++) await call();
    requests.set(way, ((await seen()) - before) / calls);
  }
  return { name, rounds: measured, requests };
}

/** Times of all ways, relative to the first one of the same round. A call with more than one request fails. */
export function callTable(series: readonly Series[]): string {
  const rows = series.flatMap(({ name, rounds, requests }) => {
    const [first, ...others] = requests.keys();
    return [first!, ...others].map((way) => {
      const found = median(rounds.map((round) => round.get(way)! / round.get(first!)!));
      const time = `${median(rounds.map((round) => round.get(way)!)).toFixed(0)} µs`;
      const verdict = goal(requests.get(way) === 1 ? found : Infinity, "≤", way.limits?.[name], ratio);
      return [way.name, name, time, ratio(found), ...verdict, requests.get(way)];
    });
  });
  return table(["Call by", "", "Time", "Ratio", "Goal", "", "Requests per call"], rows);
}

/** Sizes of the parts of a bundle, of which the first has a limit. */
export function bundleTable(parts: Awaited<ReturnType<typeof bundleParts>>): string {
  const rows = parts.map(({ name, bytes, gzip }, index) => {
    const limit = index === 0 ? BUNDLE_LIMIT : undefined;
    return [name, kilobytes(bytes), kilobytes(gzip), ...goal(gzip, "<", limit, kilobytes)];
  });
  return table(["Bundled", "Minified", "gzip", "Goal", ""], rows);
}
