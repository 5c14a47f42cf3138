import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { documentName, documentText, readApiDocuments } from "./axis-os/documents.ts";
import { YAML_STYLE } from "./generate/output.ts";
import { isPackaged } from "./package-documents.ts";
import { joinModules } from "./package-modules.ts";
import { keepPublicTypes } from "./package-types.ts";

const ROOT = join(import.meta.dirname, "..");
const BUILT = join(ROOT, "dist");

/** Makes what the package contains of the compiler's output in `dist`, and adds other files at the paths that it refers to. */
async function main(): Promise<void> {
  const manifest = await readFile(join(ROOT, "src/package.json"), "utf8");
  await writeFile(join(BUILT, "src/package.json"), manifest.replaceAll('.ts"', '.js"'));
  await joinModules(BUILT);
  await keepPublicTypes(BUILT);
  for (const folder of ["asyncapi", "openapi", "schemas"])
    await cp(join(ROOT, "generated", folder), join(BUILT, "generated", folder), { recursive: true, filter: isWanted });
  for (const { id, documents } of await readApiDocuments(join(ROOT, "generated/openapi")))
    for (const [os, document] of documents)
      await writeFile(join(BUILT, "generated/openapi", documentName(id, os)), documentText(document, os));
  for (const entry of await readdir(BUILT, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.name.endsWith(".d.ts")) await rewrite(file, shortTypes);
    if (entry.name.endsWith(".yaml")) await rewrite(file, withSingleSpaces);
  }
}

/** Whether the package contains a file: all files except some documents. */
function isWanted(path: string): boolean {
  return !/openapi\/.*\.(json|yaml)$/.test(path) || isPackaged(path);
}

async function rewrite(file: string, shorter: (text: string) => string): Promise<void> {
  await writeFile(file, shorter(await readFile(file, "utf8")));
}

/**
 * Indents types with tabs, since the compiler's spaces are a fifth of their size. A comment that begins with a description
 * needs no tag for it.
 */
function shortTypes(types: string): string {
  return types
    .replace(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4))
    .replace(/\/\*\*(\s+\*)? @description /g, "/**$1 ");
}

/** Indents YAML with one space per level: the second is an eighth of its size. */
function withSingleSpaces(yaml: string): string {
  const [notice] = /^#.*\n/.exec(yaml)!;
  return notice + stringify(parse(yaml), { ...YAML_STYLE, indent: 1 });
}

await main();
