import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments, UsageError } from "../src/cli/usage.ts";
import { csharp } from "./clients/csharp.ts";
import { go } from "./clients/go.ts";
import { java } from "./clients/java.ts";
import type { Language, Source } from "./clients/language.ts";
import { python } from "./clients/python.ts";
import { rust } from "./clients/rust.ts";
import { missingTools } from "./clients/tool.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The languages that have a command, by name. */
export const LANGUAGES: Record<string, Language> = { csharp, go, java, python, rust };

/** The portable documents of a folder, each the source of a client. */
export async function sourcesOf(openapiDir: string): Promise<Source[]> {
  const files = (await readdir(openapiDir)).filter((file) => file.endsWith(".portable.yaml")).sort();
  return files.map((file) => ({
    name: file.slice(0, -".portable.yaml".length).replaceAll("-", "_"),
    file: join(openapiDir, file),
  }));
}

/**
 * Generates the clients of a language from the portable documents, replacing everything in `folder`.
 *
 * @throws UsageError if a program is missing, with its name and where to get it
 */
export async function makeClients(language: Language, folder: string, cache: string): Promise<void> {
  const missing = await missingTools(language.tools);
  if (missing.length > 0) {
    const lines = missing.map(({ command, install }) => `  ${command}: install ${install}`);
    throw new UsageError(`not found on the PATH:\n${lines.join("\n")}`);
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await mkdir(cache, { recursive: true });
  await language.generate(await sourcesOf(join(ROOT, "generated/openapi")), folder, cache);
}

const HELP = `npm run clients -- <language>…

Makes clients in other languages from generated/openapi/*.portable.yaml, one for each document.

Languages:
${Object.entries(LANGUAGES)
  .map(
    ([name, { generator, tools }]) =>
      `  ${name.padEnd(8)} ${generator}; needs ${tools.map(({ command }) => command).join(", ")}`,
  )
  .join("\n")}
  all      all of them

Options:
  --out <folder>   where each language has a folder, which is replaced: clients/ by default
  --help           this text`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { out: { type: "string", default: join(ROOT, "clients") }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return console.log(HELP);
  const names = positionals.includes("all") ? Object.keys(LANGUAGES) : positionals;
  const unknown = names.find((name) => !(name in LANGUAGES));
  if (unknown !== undefined || names.length === 0)
    throw new UsageError(`${unknown ? `there is no language ${unknown}` : "name a language"}\n\n${HELP}`);
  const failures: UsageError[] = [];
  for (const name of names) {
    const folder = join(values.out, name);
    const start = performance.now();
    try {
      await makeClients(LANGUAGES[name]!, folder, join(ROOT, "clients/.cache"));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(new UsageError(`${name}: ${error.message}`));
      continue;
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${folder}: ${await linesBelow(folder, LANGUAGES[name]!.extension)} lines, ${seconds} s`);
  }
  if (failures.length > 0) throw new UsageError(failures.map(({ message }) => message).join("\n"));
}

async function linesBelow(folder: string, extension: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(extension));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return texts.reduce((sum, text) => sum + text.split("\n").length - 1, 0);
}

if (import.meta.main)
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  });
