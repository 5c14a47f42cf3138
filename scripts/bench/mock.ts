import { table } from "../markdown.ts";
import { type Measured, runBenchmark } from "./command.ts";
import { type Contender, CONTENDERS, requestsFor } from "./mock/contender.ts";
import type { FleetResult } from "./mock/fleet.ts";
import { measureLoad, type Throughput } from "./mock/load.ts";
import { type Goal, median, megabytes, milliseconds, ratio, seconds, shuffled } from "./numbers.ts";
import { type Memory, run, type Server, startServer } from "./processes.ts";

const HELP = `Measures \`vapix mock\`, as \`npm run build\` makes it, against the plain Prism CLI on the same contract: requests a second
and the time of answers on 20 connections, the time from a start to the first answer, and memory; and against a bare
server of node:http that reads no request. The servers are processes of their own on this machine, and take turns. Then a
fleet of 1,000 mock devices in one process: its start, its memory, and errors at 50 calls at once.`;

const DEVICES = 1000;

/** Measurements of a server: by round, cold starts in seconds, and after all rounds. */
export interface Result extends Pick<Contender, "name" | "goal" | "isConstant"> {
  throughputs: Throughput[];
  coldStarts: number[];
  memory: Memory;
}

if (import.meta.main) await runBenchmark({ section: "mock", help: HELP, repetitions: 15, run: benchmark });

async function benchmark(repetitions: number, signal: AbortSignal): Promise<Measured> {
  await run(["--run", "build"], signal);
  const start = (contender: Contender) => startServer(contender.program, requestsFor(contender)[0]!, signal);
  const running: { contender: Contender; server: Server; result: Result }[] = [];
  try {
    for (const contender of CONTENDERS) {
      const server = await start(contender);
      const result = { ...contender, throughputs: [], coldStarts: [], memory: await server.memory() };
      running.push({ contender, server, result });
    }
    // Round 0 warms up the servers and the file cache.
    for (let round = 0; round <= repetitions; round++) {
      console.error(`round ${round} of ${repetitions}`);
      for (const { contender, server, result } of shuffled(running)) {
        const another = await start(contender);
        await another.stop();
        const load = { connections: 20, duration: 1, url: server.url, requests: requestsFor(contender) };
        const throughput = await measureLoad(load, signal);
        if (round === 0) continue;
        result.coldStarts.push(another.coldStart);
        result.throughputs.push(throughput);
      }
    }
    for (const { server, result } of running) result.memory = await server.memory();
    const [first, ...others] = running.map(({ result }) => result);
    const fleet = JSON.parse(await run(["scripts/bench/mock/fleet.ts", `${DEVICES}`], signal)) as FleetResult;
    const comparisons = compare(first!, others);
    return {
      tables: [ratioTable(comparisons), costTable([first!, ...others]), fleetTable(fleet)],
      goals: [
        ...comparisons.map(({ against, what, ...rest }) => ({ ...rest, what: `${what}, ${against}` })),
        ...fleetGoals(fleet),
      ],
    };
  } finally {
    await Promise.all(running.map(({ server }) => server.stop()));
  }
}

/** A ratio of the first server to another one. */
interface Comparison extends Goal {
  against: string;
}

/** The first server against each one that has a goal: medians of the ratios within the rounds. */
export function compare(first: Result, others: readonly Result[]): Comparison[] {
  return others.flatMap((other): Comparison[] => {
    if (other.goal === undefined) return [];
    const within = (ratioIn: (round: number) => number) => median(first.throughputs.map((_, round) => ratioIn(round)));
    const against = other.name;
    const rate: Comparison = {
      against,
      what: "Requests a second",
      found: within((round) => first.throughputs[round]!.rate / other.throughputs[round]!.rate),
      sign: "≥",
      limit: other.goal,
      unit: ratio,
    };
    if (other.isConstant) return [rate];
    const below = {
      "99 % of answers, against half of those of the CLI": within(
        (round) => first.throughputs[round]!.p99 / other.throughputs[round]!.p50,
      ),
      "Cold start": within((round) => first.coldStarts[round]! / other.coldStarts[round]!),
      Memory: first.memory.resident / other.memory.resident,
    };
    const smaller = { against, sign: "<", limit: 1, unit: ratio } as const;
    return [rate, ...Object.entries(below).map(([what, found]) => ({ ...smaller, what, found }))];
  });
}

/** The ratios of the first server to others. */
export function ratioTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ against, what, found }) => [against, what, ratio(found)]);
  return table(["`vapix mock` against", "In", "Ratio"], rows);
}

/** All measurements, one row per server: medians of all rounds. */
export function costTable(results: readonly Result[]): string {
  const rows = results.map(({ name, throughputs, coldStarts, memory: { resident, peak } }) => {
    const middle = (kind: keyof Throughput) => median(throughputs.map((throughput) => throughput[kind]));
    const times = [milliseconds(middle("p50")), milliseconds(middle("p99")), seconds(median(coldStarts))];
    return [name, middle("rate").toFixed(0), ...times, megabytes(resident), megabytes(peak)];
  });
  const head = [
    "Server",
    "Requests a second",
    "Half of answers",
    "99 % of answers",
    "Cold start",
    "Memory",
    "Peak memory",
  ];
  return table(head, rows);
}

/** Measurements of a fleet. */
export function fleetTable({ start, memory, calls, errors }: FleetResult): string {
  return table(
    [`${DEVICES} devices in one process`, "Measured"],
    [
      ["Start of all", seconds(start)],
      ["Peak memory, with their clients", megabytes(memory)],
      [`Errors of ${calls} calls, 50 at once`, errors],
    ],
  );
}

function fleetGoals({ start, memory, errors }: FleetResult): Goal[] {
  return [
    { what: "start of the fleet", found: start, sign: "<", limit: 5, unit: seconds },
    { what: "memory of the fleet", found: memory, sign: "<", limit: 300e6, unit: megabytes },
    { what: "errors of the fleet", found: errors, sign: "≤", limit: 0 },
  ];
}
