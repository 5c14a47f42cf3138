import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { readArguments, UsageError } from "../../src/cli/usage.ts";
import { withSection } from "../markdown.ts";
import { type Goal, verdict } from "./numbers.ts";

const PAGE = "spec/pages/benchmarks.md";

/** A benchmark command; its name after `bench:` is the section of the page. */
export interface Benchmark {
  section: string;
  help: string;
  /** Default of the option `--repetitions`. */
  repetitions: number;
  /** Rejects on the signal. */
  run(repetitions: number, signal: AbortSignal): Promise<Measured>;
}

/** What a benchmark measured. */
export interface Measured {
  /** For the page. */
  tables: string[];
  /** For those who work on the project: printed after the tables. */
  goals: Goal[];
}

/** Runs a benchmark with the options of the command line. Ctrl-C aborts it with exit code 130. */
export async function runBenchmark(benchmark: Benchmark): Promise<void> {
  try {
    await main(benchmark);
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

async function main({ section, help, repetitions, run }: Benchmark): Promise<void> {
  const { values } = readArguments({
    options: {
      repetitions: { type: "string", default: String(repetitions) },
      write: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help)
    return console.log(`npm run bench:${section} [-- --repetitions <n>] [--write]

${help}

  --repetitions <n>  how often each is measured, in turns; medians are shown (default ${repetitions})
  --write            write the tables into ${PAGE}
  --help             this text`);
  const count = Number(values.repetitions);
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError(`invalid --repetitions "${values.repetitions}"; it must be a number, 1 or more`);

  const interruption = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interruption.abort());
  const [load] = loadavg();
  try {
    const { tables, goals } = await run(count, interruption.signal);
    const machine = `${cpus()[0]!.model}, ${cpus().length} cores, Node ${process.versions.node}`;
    const about = `On ${machine}, which had a load of ${load!.toFixed(1)} before; medians of ${count}.`;
    const text = [about, ...tables].join("\n\n");
    console.log([text, goals.map(verdict).join("\n")].join("\n\n"));
    if (!values.write) return;
    const page = fileURLToPath(new URL(`../../${PAGE}`, import.meta.url));
    await writeFile(page, withSection(PAGE, await readFile(page, "utf8"), section, text));
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
    process.exitCode = 130;
  }
}
