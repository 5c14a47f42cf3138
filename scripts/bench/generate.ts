import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { UsageError } from "../../src/cli/usage.ts";
import { withSection } from "../markdown.ts";
import { type Cost, measure } from "./measure.ts";
import { makeProject, readSizes, type Size, TSC } from "./project.ts";
import { costTable, goalTable, median, type Result, sizeTable } from "./report.ts";

const PAGE = "spec/pages/benchmarks.md";
const HELP = `npm run bench:generate [-- --repetitions <n>] [--write]

Measures what \`npm run generate\`, the type check of a program that calls every method, and \`npm run lint\` cost, and how
large the generated files are: with the APIs as they are, and with copies of them. Works in a temporary folder.

  --repetitions <n>  how often each is measured, in turns; medians are shown (default 5)
  --write            write the tables into ${PAGE}
  --help             this text`;

/** How often each API stands in `spec/`. */
const COPIES = [1, 10, 30];

const WORKS = [
  { name: "Generation", args: ["scripts/generate.ts"], limit: 5 },
  { name: "Type check of the consumer", args: [TSC, "-p", "consumer", "--noEmit"], limit: 2 },
  // More copies would take longer than all the rest.
  { name: "Lint", args: ["scripts/lint.ts"], upTo: 10 },
];

/** Makes the projects, measures all works in all of them, and gives the tables. */
async function benchmark(dir: string, repetitions: number, signal: AbortSignal): Promise<string> {
  const project = (copies: number) => join(dir, String(copies));
  const [load] = loadavg();
  const sizes = new Map<number, Size[]>();
  let apis: string[] = [];
  for (const copies of COPIES) {
    console.error(`preparing ${copies} × spec/`);
    const ids = await makeProject(project(copies), copies, signal);
    if (copies === 1) apis = ids;
    sizes.set(copies, await readSizes(project(copies)));
  }

  const costs = WORKS.map(
    ({ upTo = Infinity }) => new Map(COPIES.filter((n) => n <= upTo).map((n) => [n, [] as Cost[]])),
  );
  for (let round = 1; round <= repetitions; round++)
    for (const copies of COPIES)
      for (const [index, { name, args }] of WORKS.entries()) {
        const found = costs[index]!.get(copies);
        if (found === undefined) continue;
        const cost = await measure(project(copies), args, signal);
        found.push(cost);
        console.error(`${round}/${repetitions} ${copies} × ${name}: ${cost.time.toFixed(2)} s`);
      }

  const results = WORKS.map(({ name, limit }, index): Result => ({
    name,
    limit,
    costs: new Map([...costs[index]!].map(([copies, found]) => [copies, median(found)])),
  }));
  const machine = `${cpus()[0]!.model}, ${cpus().length} cores, Node ${process.versions.node}`;
  return [
    `With ${apis.length} APIs, on ${machine}, which had a load of ${load!.toFixed(1)} before; medians of ${repetitions}.`,
    goalTable(results),
    costTable(results),
    sizeTable(sizes),
  ].join("\n\n");
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      repetitions: { type: "string", default: "5" },
      write: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(HELP);
  const repetitions = Number(values.repetitions);
  if (!Number.isInteger(repetitions) || repetitions < 1)
    throw new UsageError(`--repetitions takes a number from 1, not "${values.repetitions}"`);

  const interruption = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interruption.abort());
  const dir = await mkdtemp(join(tmpdir(), "vapix-bench-"));
  try {
    const tables = await benchmark(dir, repetitions, interruption.signal);
    console.log(tables);
    if (!values.write) return;
    const page = fileURLToPath(new URL(`../../${PAGE}`, import.meta.url));
    await writeFile(page, withSection(PAGE, await readFile(page, "utf8"), "generate", tables));
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
    process.exitCode = 130;
  } finally {
    await rm(dir, { recursive: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
