import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";

/** Removes the types that no import of the package leads to. */
export async function keepPublicTypes(dist: string): Promise<void> {
  const files = (await readdir(dist, { recursive: true }))
    .filter((file) => file.endsWith(".d.ts"))
    .map((file) => join(dist, file));
  const reached = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (reached.has(file)) return;
    reached.add(file);
    const { importedFiles } = ts.preProcessFile(await readFile(file, "utf8"), true, true);
    for (const { fileName } of importedFiles)
      if (fileName.startsWith(".")) await visit(join(dirname(file), fileName.replace(/\.[jt]s$/, ".d.ts")));
  };
  const isExported = (file: string) => /^\/(?:src\/[^/]+|generated\/types\/[^/]+)$/.test(file.slice(dist.length));
  for (const file of files.filter(isExported)) await visit(file);
  for (const file of files.filter((one) => !reached.has(one))) await rm(file);
}
