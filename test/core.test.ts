import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { conditional } from "./imports.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ENTRIES = ["src/index.ts", "src/emqx.ts", "src/events.ts", "src/error-catalogue.ts"];
/** Loaded only if a client is to validate. */
const VALIDATION = "src/contract/request-faults.ts";
/** What runs on Node alone. */
const ADAPTERS =
  /^src\/(auth\/node-hash|http\/(node-file-source|node-reporter|node-transport|unpack|verifying-agent)|package\/node-http)\.ts$/;

interface Import {
  /** Undefined if it is computed. */
  specifier: string | undefined;
  isDynamic: boolean;
}

/** The imports of a file that are there when it runs. */
function importsOf(file: string): Import[] {
  const imports: Import[] = [];
  const add = (node: ts.Expression | undefined, isDynamic: boolean) =>
    imports.push({ specifier: node && ts.isStringLiteralLike(node) ? node.text : undefined, isDynamic });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) add(node.moduleSpecifier, false);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly) add(node.moduleSpecifier, false);
    if (ts.isCallExpression(node)) {
      const { kind } = node.expression;
      if (kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require") add(node.arguments[0], true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return imports;
}

/**
 * All files that the entries import under a condition of the run-time, those of other packages too, with their imports;
 * without those of validation.
 */
function importGraph(condition: "node" | "default"): Map<string, Import[]> {
  const graph = new Map<string, Import[]>();
  const walk = (url: string): void => {
    const file = relative(ROOT, fileURLToPath(url));
    if (graph.has(file) || file === VALIDATION) return;
    graph.set(file, importsOf(fileURLToPath(url)));
    for (const { specifier = "" } of graph.get(file)!) {
      if (specifier.startsWith("#")) {
        const [, path] = conditional(specifier).find(([name]) => name === condition)!;
        walk(pathToFileURL(join(ROOT, path)).href);
      } else if (specifier.startsWith(".")) walk(new URL(specifier, url).href);
      else if (specifier !== "" && !isBuiltin(specifier)) walk(import.meta.resolve(specifier));
    }
  };
  for (const entry of ENTRIES) walk(new URL(`../${entry}`, import.meta.url).href);
  return graph;
}

function modulesOfNode(graph: Map<string, Import[]>): [file: string, specifier: string | undefined][] {
  return [...graph].flatMap(([file, imports]) =>
    imports
      .filter(({ specifier }) => specifier === undefined || isBuiltin(specifier))
      .map(({ specifier }): [string, string | undefined] => [file, specifier]),
  );
}

test("a client in a browser imports no module of Node", () => {
  expect(modulesOfNode(importGraph("default"))).toEqual([]);
});

test("validation is reached from a client on Node, and not in a browser", () => {
  const imported = (condition: "node" | "default") =>
    [...importGraph(condition).values()].flat().some(({ specifier }) => specifier?.endsWith("/request-faults.ts"));
  expect([imported("node"), imported("default")]).toEqual([true, false]);
});

test("a client on Node imports modules of Node in the adapters alone", () => {
  const found = modulesOfNode(importGraph("node"));
  expect(found.filter(([file]) => !ADAPTERS.test(file))).toEqual([]);
  expect(found).toContainEqual(["src/auth/node-hash.ts", "node:crypto"]);
  expect(found).toContainEqual(["src/http/node-transport.ts", "node:https"]);
});

test("the client core uses no global of Node", () => {
  const own = [...importGraph("default").keys()].filter((file) => file.startsWith("src/"));
  const files = own.map((file) => join(ROOT, file));
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(files, { ...options, types: [] });
  const faults = files.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)));
  expect(faults.map(({ file, messageText }) => [file?.fileName, messageText])).toEqual([]);
}, 120_000);
