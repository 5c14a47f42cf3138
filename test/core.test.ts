import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ENTRIES = ["src/index.ts", "src/emqx.ts", "src/events.ts"];
/** What may import modules of Node: hashing, and https with a trust of its own. */
const ADAPTERS = /^src\/(auth\/hash|http\/tls-fetch)\.ts$/;

interface Import {
  /** Undefined where it is computed. */
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

/** All files that the entries import, those of other packages too, each with its imports. */
function importGraph(follows: (found: Import) => boolean = () => true): Map<string, Import[]> {
  const graph = new Map<string, Import[]>();
  const walk = (url: string): void => {
    const file = relative(ROOT, fileURLToPath(url));
    if (graph.has(file)) return;
    graph.set(file, importsOf(fileURLToPath(url)));
    for (const found of graph.get(file)!.filter(follows)) {
      const { specifier = "" } = found;
      if (specifier.startsWith(".")) walk(new URL(specifier, url).href);
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

test("the client core imports no module of Node but in the adapters for Digest and TLS", () => {
  const found = modulesOfNode(importGraph());
  expect(found.filter(([file]) => !ADAPTERS.test(file))).toEqual([]);
  expect(found).toContainEqual(["src/auth/hash.ts", "node:crypto"]);
  expect(found).toContainEqual(["src/http/tls-fetch.ts", "node:https"]);
});

test("the adapters are loaded when a device or an option asks for them, and not before", () => {
  expect(modulesOfNode(importGraph(({ isDynamic }) => !isDynamic))).toEqual([]);
});

test("the client core uses no global of Node", () => {
  const own = [...importGraph().keys()].filter((file) => file.startsWith("src/") && !ADAPTERS.test(file));
  const files = own.map((file) => join(ROOT, file));
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(files, { ...options, types: [] });
  const faults = files.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)));
  expect(faults.map(({ file, messageText }) => [file?.fileName, messageText])).toEqual([]);
});
