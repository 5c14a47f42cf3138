import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createFleet, type Fleet } from "../../src/mock/fleet.ts";
import { table } from "../markdown.ts";
import { type Measured, runBenchmark } from "./command.ts";
import { type Goal, median, megabytes, seconds } from "./numbers.ts";
import { ROOT, run } from "./processes.ts";

const HELP = `Calls 1,000 mock devices, of which one in twenty fails, by \`vapix call --devices\`, as \`npm run build\` makes it: a
method that reads, a method that configures, and this again with --resume. Checks that each device has one line, and that
none is written to twice. The command is a process of its own; the devices are in the process of the benchmark.`;

const DEVICES = 1000;
/** Faults of the devices that fail: an error, a page, a connection that breaks before the response or in its middle. */
const FAULTS = ["503", "html", "reset", "half"] as const;

const RUNS = {
  "a read": ["mqtt-client", "getClientStatus"],
  "a write": [
    "mqtt-client",
    "configureClient",
    "--params",
    '{"server":{"protocol":"tcp","host":"broker.example.com"},"clientId":"dock"}',
  ],
} as const;

/** Prints processor time in microseconds and the peak of memory in KiB as the last line of the errors. */
const MEASURING = `data:text/javascript,${encodeURIComponent(
  `process.on("exit", () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); console.error("\\nmeasured " + (userCPUTime + systemCPUTime) + " " + maxRSS); })`,
)}`;

/** One run of the command. */
export interface Run {
  name: string;
  /** From its start to its end. */
  seconds: number;
  /** Processor time in seconds. */
  processor: number;
  /** Peak of its resident memory in bytes. */
  memory: number;
  /** Devices that got a request. */
  called: number;
  done: number;
  failed: number;
  /** Devices that have no line, or several. */
  wrongLines: number;
  /** Devices that got a write more than once, or again although it was done. */
  repeated: number;
}

if (import.meta.main) await runBenchmark({ section: "devices", help: HELP, repetitions: 5, run: benchmark });

async function benchmark(repetitions: number, signal: AbortSignal): Promise<Measured> {
  await run(["--run", "build"], signal);
  const rounds: Run[][] = [];
  // Round 0 warms up the devices and the file cache.
  for (let round = 0; round <= repetitions; round++) {
    console.error(`round ${round} of ${repetitions}`);
    const runs = await measureRuns("dist/src/cli/vapix.js", DEVICES, signal);
    if (round > 0) rounds.push(runs);
  }
  return { tables: [runTable(rounds), correctnessTable(rounds)], goals: goalsOf(rounds) };
}

/** Runs the command on a fleet of that many devices: a read, a write, and the write with `--resume`. */
export async function measureRuns(program: string, count: number, signal: AbortSignal): Promise<Run[]> {
  const folder = await mkdtemp(join(tmpdir(), "vapix-"));
  const fleet = await createFleet({
    count,
    each: (index) => (index % 20 === 0 ? { faults: [{ kind: FAULTS[(index / 20) % FAULTS.length]! }] } : {}),
  });
  try {
    const list = join(folder, "devices.jsonl");
    await writeFile(list, fleet.devices.map(({ url }) => `${JSON.stringify({ url })}\n`).join(""));
    const start = (name: keyof typeof RUNS, ...more: string[]) =>
      runCommand([program, "call", ...RUNS[name], "--devices", list, ...more], signal);
    const results: Run[] = [];
    const read = await start("a read");
    results.push(resultOf("a read", read, fleet));

    reset(fleet);
    const write = await start("a write");
    const isWrittenTwice = ({ requests }: Fleet["devices"][number]) => requests.length > 1;
    results.push({
      ...resultOf("a write", write, fleet),
      repeated: fleet.devices.filter(isWrittenTwice).length,
    });

    reset(fleet);
    const earlier = join(folder, "done.jsonl");
    await writeFile(earlier, write.output);
    const done = new Set(linesOf(write.output).flatMap(({ device, outcome }) => (outcome === "done" ? [device] : [])));
    const resumed = await start("a write", "--resume", earlier);
    results.push({
      ...resultOf("the write, resumed", resumed, fleet),
      repeated: fleet.devices.filter(
        (device) => isWrittenTwice(device) || (done.has(device.url) && device.requests.length > 0),
      ).length,
    });
    return results;
  } finally {
    await Promise.all([fleet.close(), rm(folder, { recursive: true })]);
  }
}

function reset({ devices }: Fleet): void {
  for (const device of devices) device.reset();
}

interface Ended {
  seconds: number;
  processor: number;
  memory: number;
  output: string;
}

async function runCommand(args: readonly string[], signal: AbortSignal): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", MEASURING, ...args], {
    cwd: ROOT,
    signal,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  const [, processor, memory] = /\nmeasured (\d+) (\d+)\n$/.exec(errors) ?? [];
  // The exit code is 1 because devices fail.
  if (child.exitCode !== 1 || processor === undefined)
    throw new Error(`${args.join(" ")} ended with ${child.exitCode}:\n${errors}`);
  return {
    seconds: (performance.now() - start) / 1000,
    processor: Number(processor) / 1e6,
    memory: Number(memory) * 1024,
    output,
  };
}

interface Line {
  device: string;
  outcome: string;
}

function linesOf(output: string): Line[] {
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

function resultOf(name: string, { output, ...measured }: Ended, { devices }: Fleet): Run {
  const lines = linesOf(output);
  const counts = new Map(devices.map(({ url }) => [url, 0]));
  for (const { device } of lines) counts.set(device, (counts.get(device) ?? 0) + 1);
  const count = (outcome: string) => lines.filter((line) => line.outcome === outcome).length;
  return {
    name,
    ...measured,
    called: devices.filter(({ requests }) => requests.length > 0).length,
    done: count("done"),
    failed: count("failed"),
    wrongLines: [...counts.values()].filter((found) => found !== 1).length,
    repeated: 0,
  };
}

/** Costs of each run: medians of all rounds. */
export function runTable(rounds: readonly (readonly Run[])[]): string {
  const rows = (rounds[0] ?? []).map(({ name, called, done, failed }, index) => {
    const middle = (of: (one: Run) => number) => median(rounds.map((round) => of(round[index]!)));
    return [
      name,
      called,
      `${done}, ${failed}`,
      seconds(middle((one) => one.seconds)),
      // Where few devices are called, the start of the command is most of the time.
      called === done + failed ? perSecond(middle(rateOf)) : "",
      seconds(middle(({ processor }) => processor)),
      megabytes(middle(({ memory }) => memory)),
    ];
  });
  const head = ["Called", "Done, failed", "Time", "Devices a second", "Processor time", "Peak memory"];
  return table([`${DEVICES} devices`, ...head], rows);
}

/** Devices that were called, a second. */
function rateOf({ called, seconds: time }: Run): number {
  return called / time;
}

function perSecond(rate: number): string {
  return rate.toFixed(0);
}

/** Faults of the output and of the calls, over all rounds. */
export function correctnessTable(rounds: readonly (readonly Run[])[]): string {
  const all = rounds.flat();
  return table(
    [`${all.length} runs`, "Devices"],
    [
      ["Without a line, or with several", sumOf(all, "wrongLines")],
      ["Written to twice, or again although it was done", sumOf(all, "repeated")],
    ],
  );
}

function sumOf(runs: readonly Run[], of: "wrongLines" | "repeated"): number {
  return runs.reduce((sum, one) => sum + one[of], 0);
}

/** The goals for the read, and for all runs. */
export function goalsOf(rounds: readonly (readonly Run[])[]): Goal[] {
  const all = rounds.flat();
  return [
    {
      what: "devices a second, a read",
      found: median(rounds.map(([read]) => rateOf(read!))),
      sign: "≥",
      limit: 200,
      unit: perSecond,
    },
    {
      what: "peak memory",
      found: Math.max(...all.map(({ memory }) => memory)),
      sign: "<",
      limit: 400e6,
      unit: megabytes,
    },
    { what: "devices without exactly one line", found: sumOf(all, "wrongLines"), sign: "≤", limit: 0 },
    { what: "devices that were written to twice", found: sumOf(all, "repeated"), sign: "≤", limit: 0 },
  ];
}
