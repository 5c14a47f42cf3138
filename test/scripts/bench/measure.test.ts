import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { measure } from "../../../scripts/bench/measure.ts";

const never = new AbortController().signal;
const run = (code: string, signal = never) => measure(tmpdir(), ["--eval", code], signal);

test("a process is measured by itself, without the memory of the one that measures", async () => {
  const ballast = Buffer.alloc(400e6, 1);
  const { peak } = await run("");
  expect(peak).toBeGreaterThan(10e6);
  expect(peak).toBeLessThan(ballast.length);
});

test("the memory that a process gave back counts", async () => {
  const { peak } = await run("Buffer.alloc(400e6, 1).buffer.transfer(0)");
  expect(peak).toBeGreaterThan(400e6);
});

test("waiting takes time, and no processor", async () => {
  const { time, cpu } = await run("setTimeout(() => {}, 1500)");
  expect(time).toBeGreaterThan(1.4);
  expect(cpu).toBeGreaterThan(0);
  expect(cpu).toBeLessThan(time);
});

test("work takes the processor", async () => {
  const { cpu } = await run("while (process.cpuUsage().user < 400_000) for (let count = 0; count < 1e6; count++);");
  expect(cpu).toBeGreaterThan(0.4);
});

test("a process that fails is an error with what it printed", async () => {
  const failing = run("console.log('consumer.ts(1,2): error'); console.error('why'); process.exit(2)");
  await expect(failing).rejects.toThrow(/failed:\nconsumer\.ts\(1,2\): error\nwhy\n$/);
});

test("an interruption ends the process", async () => {
  const interruption = new AbortController();
  const start = performance.now();
  const endless = run("setInterval(() => {}, 1000)", interruption.signal);
  setTimeout(() => interruption.abort(), 200);
  await expect(endless).rejects.toThrow("aborted");
  expect(performance.now() - start).toBeLessThan(10_000);
  await expect(run("", interruption.signal)).rejects.toThrow("aborted");
});
