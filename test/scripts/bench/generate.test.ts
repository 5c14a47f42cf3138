import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { temporaryFolder } from "../../folder.ts";
import { runNode } from "../../program.ts";

const SCRIPT = fileURLToPath(new URL("../../../scripts/bench/generate.ts", import.meta.url));

test("Ctrl-C ends the benchmark, and leaves no folder behind", async () => {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  vi.stubEnv("TMPDIR", path);
  onTestFinished(() => void vi.unstubAllEnvs());
  const benchmark = runNode(SCRIPT, []);
  // It is made before the first process that is measured.
  await vi.waitUntil(() => globSync("vapix-bench-*/1/node_modules", { cwd: path }).length > 0, { timeout: 15_000 });
  benchmark.signal("SIGINT");
  expect(await benchmark.ended).toBe(130);
  expect(globSync("vapix-bench-*", { cwd: path })).toEqual([]);
  expect(benchmark.output).toBe("");
});

test.each(["0", "2.5", "many"])("--repetitions %s is a mistake that the benchmark names", async (number) => {
  const benchmark = runNode(SCRIPT, ["--repetitions", number]);
  expect(await benchmark.ended).toBe(2);
  expect(benchmark.errors).toBe(`--repetitions takes a number from 1, not "${number}"\n`);
});

test("--help tells the options", async () => {
  const benchmark = runNode(SCRIPT, ["--help"]);
  expect(await benchmark.ended).toBe(0);
  for (const option of ["--repetitions", "--write", "--help"]) expect(benchmark.output).toContain(option);
});
