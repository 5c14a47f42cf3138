import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { filesBelow, sourcesBelow } from "./imports.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

/** The regular expressions of files, each as a literal, with a file that has it. */
type Expressions = Map<string, string>;

/** The literals of sources. */
function literalsOf(files: readonly string[]): Expressions {
  const found: Expressions = new Map();
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, file);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  }
  return found;
}

/** Each `pattern` of documents and schemas, with the flags that validators give it. */
function patternsOf(files: readonly string[]): Expressions {
  const found: Expressions = new Map();
  for (const file of files) {
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const { pattern } = value as { pattern?: unknown };
      if (typeof pattern === "string") found.set(`/${pattern}/u`, file);
      Object.values(value).forEach(visit);
    };
    visit(file.endsWith(".json") ? JSON.parse(read(file)) : parse(read(file)));
  }
  return found;
}

/** Those that take more than linear time for some text, or for which that is unknown. */
async function slowOf(expressions: Expressions): Promise<string[]> {
  const slow: string[] = [];
  for (const [literal, file] of expressions) {
    const end = literal.lastIndexOf("/");
    const found = await check(literal.slice(1, end), literal.slice(end + 1), { timeout: 20_000 });
    if (found.status === "vulnerable") slow.push(`${file}: ${literal}: ${found.complexity.summary}`);
    else if (found.status === "unknown") slow.push(`${file}: ${literal}: unknown, ${found.error.kind}`);
  }
  return slow;
}

test("no regular expression of the sources takes more than linear time", async () => {
  const literals = literalsOf(sourcesBelow("src"));
  expect(literals.size).toBeGreaterThan(100);
  expect(await slowOf(literals)).toEqual([]);
});

test("no pattern of the contract takes more than linear time", async () => {
  const patterns = patternsOf([...filesBelow("generated", /\.json$/), ...filesBelow("generated/asyncapi", /./)]);
  expect(patterns.size).toBeGreaterThan(20);
  expect(await slowOf(patterns)).toEqual([]);
});

test("an expression that takes cubic time is found", async () => {
  const [slow] = await slowOf(new Map([[String.raw`/\s*(a*)\s*"x/`, "here"]]));
  expect(slow).toMatch(/^here: .*: \d(nd|rd|th) degree polynomial$/);
});
