import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runBenchmark } from "./command.ts";
import { type Cost, measure } from "./measure.ts";
import { makeProject, readSizes, type Size, TSC } from "./project.ts";
import { costTable, goalTable, medianCost, type Result, sizeTable } from "./report.ts";

const HELP = `Measures what \`npm run generate\`, the type check of a program that calls every method, and \`npm run lint\` cost, and how
large the generated files are: with the APIs as they are, and with copies of them. Works in a temporary folder.`;

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
    costs: new Map([...costs[index]!].map(([copies, found]) => [copies, medianCost(found)])),
  }));
  return [`With ${apis.length} APIs.`, goalTable(results), costTable(results), sizeTable(sizes)].join("\n\n");
}

await runBenchmark({
  section: "generate",
  help: HELP,
  repetitions: 5,
  async run(repetitions, signal) {
    const dir = await mkdtemp(join(tmpdir(), "vapix-bench-"));
    try {
      return await benchmark(dir, repetitions, signal);
    } finally {
      await rm(dir, { recursive: true });
    }
  },
});
