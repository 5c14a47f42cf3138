import { globSync, readFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { expect, onTestFinished, test, vi } from "vitest";
import { consumerSource, readGenerated, sizeTable } from "../../../scripts/bench/generate.ts";
import { ROOT } from "../../../scripts/bench/processes.ts";
import { camelCase } from "../../../scripts/names.ts";
import { apiIds } from "../../../src/contract/files.ts";
import { readContract } from "../../../src/contract/methods.ts";
import { compile } from "../../compile.ts";
import { temporaryFolder } from "../../folder.ts";
import { runNode } from "../../program.ts";

const SCRIPT = `${ROOT}scripts/bench/generate.ts`;

test("Ctrl-C ends a benchmark, and leaves no folder behind", async () => {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  vi.stubEnv("TMPDIR", path);
  onTestFinished(() => void vi.unstubAllEnvs());
  const benchmark = runNode(SCRIPT, []);
  // It is made before the first process that is run.
  await vi.waitUntil(() => globSync("vapix-bench-*/node_modules", { cwd: path }).length > 0, { timeout: 15_000 });
  benchmark.signal("SIGINT");
  expect(await benchmark.ended).toBe(130);
  expect(globSync("vapix-bench-*", { cwd: path })).toEqual([]);
  expect(benchmark.output).toBe("");
});

test.each(["0", "2.5", "many"])("--repetitions %s is a mistake that a benchmark names", async (number) => {
  const benchmark = runNode(SCRIPT, ["--repetitions", number]);
  expect(await benchmark.ended).toBe(2);
  expect(benchmark.errors).toBe(`invalid --repetitions "${number}"; it must be a number, 1 or more\n`);
});

test.each(["client", "generate", "hardening", "mock"])("bench:%s --help prints the options", async (name) => {
  const benchmark = runNode(`${ROOT}scripts/bench/${name}.ts`, ["--help"]);
  expect(await benchmark.ended).toBe(0);
  expect(benchmark.output).toContain(`npm run bench:${name}`);
  for (const option of ["--repetitions", "--write", "--help"]) expect(benchmark.output).toContain(option);
});

test("the consumer calls every method that takes no file, and compiles; a wrong parameter does not", () => {
  const source = consumerSource().replace('"vapix-openapi"', '"./src/index.ts"');
  for (const id of apiIds())
    for (const { name, file } of readContract(id).methods.values())
      if (file === undefined) expect(source).toContain(`await device.${camelCase(id)}.${name}(`);
  const wrong = source.replaceAll("({\n", '({\n  "noSuchMember": 1,\n');
  const faults = compile(ROOT.slice(0, -1), { "consumer.ts": source, "wrong.ts": wrong });
  expect(faults.filter(({ path }) => path !== "wrong.ts")).toEqual([]);
  expect(faults).toHaveLength(wrong.match(/"noSuchMember"/g)!.length);
});

test("sizes are summed up for each folder and for all files", () => {
  const bytes = (length: number) => randomBytes(length);
  const table = sizeTable([
    ["openapi/a.json", Buffer.alloc(1000)],
    ["schemas/a/one.json", bytes(200)],
    ["schemas/a/two.json", bytes(300)],
  ]);
  expect(table.split("\n").slice(2)).toEqual([
    "| `openapi/` | 1 | 1.0 kB | 0.0 kB |",
    "| `schemas/` | 2 | 0.5 kB | 0.5 kB |",
    "| All | 3 | 1.5 kB | 0.6 kB |",
  ]);
});

test("the page has the tables in the form of today, without goals, and a row for each folder", () => {
  const page = readFileSync(`${ROOT}spec/pages/benchmarks.md`, "utf8");
  expect(page).not.toMatch(/✓|✗|\| Goal/);
  const rows = (table: string) => [...table.matchAll(/^\| (`\w+\/`|Output|All) \|/gm)].map(([, name]) => name);
  expect(rows(page)).toEqual(rows(sizeTable(readGenerated())));
});
