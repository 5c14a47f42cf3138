import { globSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Bench } from "tinybench";
import { camelCase } from "../names.ts";
import { table } from "../markdown.ts";
import { type Measured, runBenchmark } from "./command.ts";
import { type Goal, kilobytes, latencyOf, seconds } from "./numbers.ts";
import { documentedRequests } from "./requests.ts";
import { ROOT, run } from "./processes.ts";

const TSC = join(ROOT, "node_modules/typescript/bin/tsc");
const HELP = `Measures how long \`npm run generate -- --check\`, the type check of a program that calls every method, and the rules
of \`npm run lint\` take, and how large the generated files are.`;

if (import.meta.main) await runBenchmark({ section: "generate", help: HELP, repetitions: 5, run: benchmark });

async function benchmark(iterations: number, signal: AbortSignal): Promise<Measured> {
  const consumer = await mkdtemp(join(tmpdir(), "vapix-bench-"));
  try {
    await makeConsumer(consumer, signal);
    const works = [
      { name: "`npm run generate -- --check`", args: ["scripts/generate.ts", "--check"], limit: 4 },
      { name: "Type check of the consumer", args: [TSC, "-p", consumer, "--noEmit"], limit: 2 },
      { name: "Lint", args: ["scripts/lint.ts"] },
    ];
    const bench = new Bench({ iterations, time: 0, warmup: false, throws: true, signal });
    for (const { name, args } of works) bench.add(name, () => run(args, signal), { async: true });
    await bench.run();
    signal.throwIfAborted();
    const time = (name: string) => latencyOf(bench, name).p50 / 1000;
    const times = works.map(({ name }) => [name, seconds(time(name))]);
    const goals = works.flatMap(({ name, limit }): Goal[] =>
      limit === undefined ? [] : [{ what: name, found: time(name), sign: "<", limit, unit: seconds }],
    );
    return { tables: [table(["Program", "Time"], times), sizeTable(readGenerated())], goals };
  } finally {
    await rm(consumer, { recursive: true });
  }
}

/** Creates a project that has the package installed, with the options that `tsc --init` writes. */
async function makeConsumer(folder: string, signal: AbortSignal): Promise<void> {
  await mkdir(join(folder, "node_modules"));
  await symlink(ROOT, join(folder, "node_modules/vapix-openapi"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await run([TSC, "--init"], signal, folder);
  await writeFile(join(folder, "consumer.ts"), consumerSource());
  await run(["--run", "build"], signal);
}

/** A program that calls each method of the VAPIX APIs with its documented requests. */
export function consumerSource(): string {
  const calls = documentedRequests().map(({ api, method, body: { params } }) => {
    const values = params === undefined ? "" : JSON.stringify(params, undefined, 2);
    return `await device.${camelCase(api.id)}.${method.name}(${values});`;
  });
  const head = `import { createVapixClient } from "vapix-openapi";\n\nconst device = createVapixClient("https://192.0.2.1");\n`;
  return `${head}${calls.join("\n")}\n`;
}

/** The generated files, with paths below `generated/`. */
export function readGenerated(): [path: string, content: Buffer][] {
  const cwd = join(ROOT, "generated");
  const paths = globSync("**/*.*", { cwd }).sort();
  return paths.map((path) => [path, readFileSync(join(cwd, path))]);
}

/** Sizes of the files by folder. */
export function sizeTable(files: ReturnType<typeof readGenerated>): string {
  const folders = Map.groupBy(files, ([path]) => path.slice(0, path.indexOf("/") + 1));
  const row = (name: string, list: typeof files) => {
    const sizes = list.map(([, content]) => [content.length, gzipSync(content).length]);
    return [name, list.length, ...[0, 1].map((kind) => kilobytes(sizes.reduce((sum, size) => sum + size[kind]!, 0)))];
  };
  const rows = [...folders].map(([name, list]) => row(`\`${name}\``, list));
  return table(["Output", "Files", "Size", "gzip"], [...rows, row("All", files)]);
}
