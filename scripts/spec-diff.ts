import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { exitCodeOf } from "../src/cli/failure.ts";
import { readArguments, UsageError } from "../src/cli/usage.ts";
import type { Document } from "./generate/document.ts";
import { type Change, changes, type Documents } from "./spec-diff/changes.ts";
import { allowsBreaking } from "./spec-diff/versions.ts";

const FOLDER = "generated/openapi/";
const METHODS = ".methods.json";

const HELP = `npm run spec:diff [-- <git ref>]

Tells what has changed for users since a commit, the last tag by default, method by method: what breaks them, what is
deprecated, what is new. It compares what is in generated/openapi/, so run \`npm run generate\` first.

Exit code 1 where something breaks users and the version in package.json does not say so: before 1.0, that takes
another minor version, later another major one.`;

interface State {
  version: string;
  documents: Documents;
}

function stateNow(): State {
  const files = globSync("*.json", { cwd: FOLDER });
  return stateOf((path) => readFileSync(path, "utf8"), files);
}

function stateAt(ref: string): State {
  const files = git("ls-tree", "--name-only", `${ref}:${FOLDER}`).split("\n");
  return stateOf((path) => git("show", `${ref}:${path}`), files);
}

function stateOf(read: (path: string) => string, files: string[]): State {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const documents = new Map<string, Document>();
  for (const file of files.filter((name) => name.endsWith(".json")).sort()) {
    const id = basename(basename(file, ".json"), ".methods");
    // Of a CGI, the document with an operation for each method; a REST API has no other.
    if (file === id + METHODS || !files.includes(id + METHODS))
      documents.set(id, JSON.parse(read(join(FOLDER, file))) as Document);
  }
  return { version, documents };
}

function git(...args: string[]): string {
  return execFileSync("git", args, { encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "pipe"] });
}

function lastTag(): string | undefined {
  try {
    return git("describe", "--tags", "--abbrev=0").trim();
  } catch {
    return undefined;
  }
}

function checkedRef(ref: string): string {
  try {
    git("rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
    return ref;
  } catch {
    throw new UsageError(`there is no commit ${ref} in this clone`);
  }
}

function asText(found: Change[]): string {
  const apis = [...new Set(found.map(({ api }) => api))];
  return apis
    .map((api) => {
      const own = found.filter((change) => change.api === api);
      const others = own.filter(({ effect }) => effect === "other").length;
      const lines = own
        .filter(({ effect }) => effect !== "other")
        .map(({ effect, method, text }) => `  ${effect.padEnd(10)}  ${method ? `${method}: ` : ""}${text}`);
      if (others > 0) lines.push(`  other       ${others}: texts, examples, and what is taken in addition`);
      return [api, ...lines].join("\n");
    })
    .join("\n");
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) return console.log(HELP);
  const ref = positionals[0] === undefined ? lastTag() : checkedRef(positionals[0]);
  if (ref === undefined)
    return console.log("there is no tag yet to compare with; npm run spec:diff -- <git ref> compares with a commit");

  const [before, now] = [stateAt(ref), stateNow()];
  const found = await changes(before.documents, now.documents);
  if (found.length === 0) return console.log(`nothing has changed for users since ${ref}`);
  console.log(`since ${ref} (version ${before.version}):\n${asText(found)}`);
  const isBreaking = found.some(({ effect }) => effect === "breaking");
  if (!isBreaking || allowsBreaking(before.version, now.version)) return;
  console.error(
    `version ${now.version} promises users of ${before.version} that nothing breaks: raise version in package.json`,
  );
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  process.exitCode = exitCodeOf(error);
  console.error(process.exitCode === 2 ? (error as Error).message : error);
}
