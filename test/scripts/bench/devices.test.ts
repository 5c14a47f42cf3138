import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { correctnessTable, goalsOf, measureRuns, type Run, runTable } from "../../../scripts/bench/devices.ts";
import { verdict } from "../../../scripts/bench/numbers.ts";
import { temporaryFolder } from "../../folder.ts";

const lines = (text: string) => text.split("\n").slice(2);

test("a fleet is read, written and resumed: each device has one line, and none is written to twice", async () => {
  const runs = await measureRuns("src/cli/vapix.ts", 80, new AbortController().signal);
  const done = { done: 76, failed: 4, wrongLines: 0, repeated: 0 };
  expect(runs).toMatchObject([
    { name: "a read", called: 80, ...done },
    { name: "a write", called: 80, ...done },
    { name: "the write, resumed", called: 4, ...done },
  ]);
  for (const { seconds, processor, memory } of runs) {
    expect(seconds).toBeGreaterThan(0.1);
    expect(processor).toBeGreaterThan(0.05);
    expect(memory).toBeGreaterThan(30e6);
    expect(memory).toBeLessThan(1e9);
  }
});

/** A command that prints the first device twice and the last one never, and calls the second one twice. */
const WRONG = `import { readFileSync } from "node:fs";
  const list = readFileSync(process.argv[process.argv.indexOf("--devices") + 1], "utf8").trim().split("\\n");
  const [first, second, ...others] = list.map((line) => JSON.parse(line).url);
  for (const device of [first, first, second, ...others.slice(0, -1)]) console.log(JSON.stringify({ device, outcome: "done" }));
  for (let count = 0; count < 2; count++) await fetch(second, { method: "POST" });
  process.exitCode = 1;`;

test("a command that prints a device twice, or calls it twice, is counted", async () => {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  const program = join(folder.path, "wrong.mjs");
  await writeFile(program, WRONG);
  const runs = await measureRuns(program, 4, new AbortController().signal);
  const counts = { done: 4, failed: 0, wrongLines: 2 };
  expect(runs).toMatchObject([
    { ...counts, repeated: 0 },
    { ...counts, repeated: 1 },
    { ...counts, repeated: 1 },
  ]);
});

test("an interruption ends a run", async () => {
  const interruption = new AbortController();
  const measuring = measureRuns("src/cli/vapix.ts", 20, interruption.signal);
  setTimeout(() => interruption.abort(), 100);
  await expect(measuring).rejects.toThrow("aborted");
});

test("a command that does not call the devices is an error with what it printed", async () => {
  const measuring = measureRuns("src/cli/no-command.ts", 1, new AbortController().signal);
  await expect(measuring).rejects.toThrow(/ended with 1:[^]*no-command/);
});

const result = (name: string, seconds: number, more: Partial<Run> = {}): Run => ({
  ...{ name, seconds, processor: 1, memory: 150e6, called: 1000, done: 950, failed: 50, wrongLines: 0, repeated: 0 },
  ...more,
});

test("each run has a row with the medians of its rounds, and all rounds have one of their faults", () => {
  const rounds = [
    [result("a read", 4), result("a write", 5), result("resumed", 1, { called: 50 })],
    [result("a read", 2, { memory: 100e6 }), result("a write", 6, { repeated: 2 }), result("resumed", 1)],
    [result("a read", 10), result("a write", 5, { wrongLines: 1 }), result("resumed", 1)],
  ];
  expect(lines(runTable(rounds))).toEqual([
    "| a read | 1000 | 950, 50 | 4.00 s | 250 | 1.00 s | 150 MB |",
    "| a write | 1000 | 950, 50 | 5.00 s | 200 | 1.00 s | 150 MB |",
    "| resumed | 50 | 950, 50 | 1.00 s |  | 1.00 s | 150 MB |",
  ]);
  expect(correctnessTable(rounds).split("\n")).toEqual([
    "| 9 runs | Devices |",
    "| --- | --- |",
    "| Without a line, or with several | 1 |",
    "| Written to twice, or again although it was done | 2 |",
  ]);
  expect(goalsOf(rounds).map(verdict)).toEqual([
    "✓ devices a second, a read: 250, goal ≥ 200",
    "✓ peak memory: 150 MB, goal < 400 MB",
    "✗ devices without exactly one line: 1, goal ≤ 0",
    "✗ devices that were written to twice: 2, goal ≤ 0",
  ]);
});
