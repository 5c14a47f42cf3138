import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Bench } from "tinybench";
import { table } from "../markdown.ts";
import { bundleParts, BUNDLE_LIMIT, chunksOf } from "./client/size.ts";
import { ENVELOPE, PATH, type Way, WAYS } from "./client/ways.ts";
import { type Measured, runBenchmark } from "./command.ts";
import { type Goal, kilobytes, latencyOf, median, megabytes, ratio, shuffled } from "./numbers.ts";
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

/** So many calls that each round has garbage collections: the median of shorter ones would not contain their time. */
const MANNERS: Manner[] = [
  { name: "one after the other", calls: 400, atOnce: 1 },
  { name: "20 at once", calls: 2000, atOnce: 20 },
];
/** Calls of each way before the first round, during which V8 compiles. */
const WARM_UP = 2000;

const DEVICES = 10_000;

/** Microseconds per call of each way in each round, and requests to the device per call. */
export interface Series {
  name: Manner["name"];
  rounds: ReadonlyMap<Way, number>[];
  requests: ReadonlyMap<Way, number>;
}

if (import.meta.main) await runBenchmark({ section: "client", help: HELP, repetitions: 40, run: benchmark });

async function benchmark(rounds: number, signal: AbortSignal): Promise<Measured> {
  const request = { path: PATH, body: JSON.stringify(ENVELOPE) };
  const device = await startServer((port) => ["scripts/bench/client/device.ts", String(port)], request, signal);
  try {
    const series = [];
    for (const manner of MANNERS) series.push(await measureCalls(WAYS, device.url, manner, rounds, signal));
    const crowds = await measureCrowds(new URL(device.url).port, signal);
    const rows = crowds.map(({ way, peak, sockets }) => [way.name, megabytes(peak), sockets]);
    const memory = table(["10,000 origins in one process", "Peak memory", "Idle sockets"], rows);
    const parts = await bundleParts();
    return {
      tables: [callTable(series), memory, bundleTable(parts)],
      goals: [...callGoals(series), ...memoryGoals(crowds), bundleGoal(parts)],
    };
  } finally {
    await device.stop();
  }
}

/** Memory of a process with many devices, in bytes, and the sockets that it has 5 s later. */
interface Crowd {
  way: Way;
  peak: number;
  sockets: number;
}

/** Measures each way in a process of its own, bundled: Node's loader of TypeScript takes memory that users do not need. */
async function measureCrowds(port: string, signal: AbortSignal): Promise<Crowd[]> {
  const folder = await mkdtemp(join(tmpdir(), "vapix-"));
  try {
    const chunks = await chunksOf("node", "scripts/bench/client/crowd.ts");
    for (const { fileName, code } of chunks) await writeFile(join(folder, fileName), code);
    const [entry] = chunks;
    const crowds = [];
    for (const way of WAYS) {
      console.error(`${DEVICES} origins, by ${way.name}`);
      const printed = await run([join(folder, entry!.fileName), way.name, port, String(DEVICES)], signal);
      crowds.push({ way, ...(JSON.parse(printed) as Omit<Crowd, "way">) });
    }
    return crowds;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function memoryGoals(crowds: readonly Crowd[]): Goal[] {
  return crowds.flatMap(({ way: { name, limits }, peak }): Goal[] => {
    if (limits?.memory === undefined) return [];
    const what = `memory of ${DEVICES} origins by ${name}`;
    return [{ what, found: peak, sign: "<", limit: limits.memory, unit: megabytes }];
  });
}

/** Measures all ways in turns, in another order each round, so that other load affects all of them equally. */
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

/** Times of all ways, relative to the first one of the same round. */
export function callTable(series: readonly Series[]): string {
  const rows = series.flatMap((one) =>
    [...one.requests].map(([way, requests]) => {
      const time = `${median(one.rounds.map((round) => round.get(way)!)).toFixed(0)} µs`;
      return [way.name, one.name, time, ratio(ratioOf(one, way)), requests];
    }),
  );
  return table(["Call by", "Manner", "Time", "Ratio", "Requests per call"], rows);
}

/** The goals of the ways that have one. A call that takes more than a request misses it. */
export function callGoals(series: readonly Series[]): Goal[] {
  return series.flatMap((one) =>
    [...one.requests].flatMap(([way, requests]): Goal[] => {
      const limit = way.limits?.[one.name];
      if (limit === undefined) return [];
      const found = requests === 1 ? ratioOf(one, way) : Infinity;
      return [{ what: `${way.name}, ${one.name}`, found, sign: "≤", limit, unit: ratio }];
    }),
  );
}

/** The median of the ratios to the first way within the rounds. */
function ratioOf({ rounds, requests }: Series, way: Way): number {
  const [first] = requests.keys();
  return median(rounds.map((round) => round.get(way)! / round.get(first!)!));
}

type Parts = Awaited<ReturnType<typeof bundleParts>>;

/** Sizes of the parts of a bundle. */
export function bundleTable(parts: Parts): string {
  const rows = parts.map(({ name, bytes, gzip }) => [name, kilobytes(bytes), kilobytes(gzip)]);
  return table(["Bundled", "Minified", "gzip"], rows);
}

/** The goal of the part that is loaded first. */
export function bundleGoal([first]: Parts): Goal {
  return { what: first!.name, found: first!.gzip, sign: "<", limit: BUNDLE_LIMIT, unit: kilobytes };
}
