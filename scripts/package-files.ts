import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { documentName, documentText, readApiDocuments } from "./axis-os/documents.ts";
import { isPackaged } from "./package-documents.ts";

const ROOT = join(import.meta.dirname, "..");
const BUILT = join(ROOT, "dist");

/** Adds files besides the compiler's output to `dist`, at the paths that the sources refer to. */
async function main(): Promise<void> {
  const manifest = await readFile(join(ROOT, "src/package.json"), "utf8");
  await writeFile(join(BUILT, "src/package.json"), manifest.replaceAll('.ts"', '.js"'));
  for (const folder of ["asyncapi", "openapi", "schemas"])
    await cp(join(ROOT, "generated", folder), join(BUILT, "generated", folder), { recursive: true, filter: isWanted });
  for (const { id, documents } of await readApiDocuments(join(ROOT, "generated/openapi")))
    for (const [os, document] of documents)
      await writeFile(join(BUILT, "generated/openapi", documentName(id, os)), documentText(document, os));
  for (const entry of await readdir(BUILT, { recursive: true, withFileTypes: true }))
    if (entry.name.endsWith(".d.ts")) await shorten(join(entry.parentPath, entry.name));
}

/** Whether the package contains a file: all files except some documents. */
function isWanted(path: string): boolean {
  return !/openapi\/.*\.(json|yaml)$/.test(path) || isPackaged(path);
}

/** Indents types with tabs: the compiler's spaces are a fifth of their size. */
async function shorten(file: string): Promise<void> {
  const text = await readFile(file, "utf8");
  await writeFile(
    file,
    text.replace(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4)),
  );
}

await main();
