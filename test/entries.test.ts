import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { sourcesBelow } from "./imports.ts";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const ENTRIES = sourcesBelow("src").flatMap((file) => /^src\/([\w-]+)\.ts$/.exec(file)?.[1] ?? []);

let program: ts.Program;
beforeAll(() => {
  const files = ENTRIES.map(declarationOf);
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`${missing} is missing; run npm run build`);
  program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, noEmit: true });
});

function declarationOf(entry: string): string {
  return join(DIST, `src/${entry}.d.ts`);
}

/** Names of the project's types that public declarations of an entry refer to, and that the entry does not export. */
function forgotten(entry: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(declarationOf(entry))!;
  const target = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exported = new Set(checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).map(target));
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isReference(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const meant = symbol && target(symbol);
      if (meant && !exported.has(meant) && isOfProject(meant)) found.add(meant.name);
    }
    ts.forEachChild(node, visit);
  };
  for (const symbol of exported)
    for (const declaration of symbol.declarations ?? []) if (isOfProject(symbol)) visit(declaration);
  return [...found].sort();
}

/** Whether a name stands for a type. After `typeof` it stands for a value, which compilers write out. */
function isReference({ parent }: ts.Identifier): boolean {
  return ts.isTypeReferenceNode(parent) || ts.isExpressionWithTypeArguments(parent);
}

/** Whether a symbol is declared at the top of a file of the project that `vapix-openapi/types/*` does not export. */
function isOfProject({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((declaration) => {
    const isTop = ts.isSourceFile(declaration.parent) || ts.isVariableDeclarationList(declaration.parent);
    const { fileName } = declaration.getSourceFile();
    return isTop && fileName.startsWith(DIST) && !fileName.startsWith(join(DIST, "generated/types"));
  });
}

describe("an entry of the package", () => {
  test.each(ENTRIES)("%s exports every type that its declarations name", (entry) => {
    expect(forgotten(entry)).toEqual([]);
  });
});
