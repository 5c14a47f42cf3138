import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { sourcesBelow } from "./imports.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");
const ENTRIES = sourcesBelow("src").flatMap((file) => /^src\/([\w-]+)\.ts$/.exec(file)?.[1] ?? []);

let program: ts.Program;
beforeAll(() => {
  const { config } = ts.readConfigFile(join(ROOT, "src/tsconfig.json"), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(ROOT, "src"));
  const sources = ENTRIES.map((entry) => join(ROOT, `src/${entry}.ts`));
  const declarations = new Map<string, string>();
  ts.createProgram(sources, { ...options, emitDeclarationOnly: true, noCheck: true }).emit(undefined, (file, text) => {
    declarations.set(file, text);
  });
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => declarations.has(file) || (!file.startsWith(DIST) && fileExists(file));
  host.readFile = (file) => declarations.get(file) ?? readFile(file);
  program = ts.createProgram(ENTRIES.map(declarationOf), { ...options, noEmit: true }, host);
}, 60_000);

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
