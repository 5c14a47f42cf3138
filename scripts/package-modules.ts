import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { rolldown } from "rolldown";

/**
 * Joins the modules that the compiler wrote below `dist/src` and `dist/generated/client` to a few files, since Node
 * takes longer to find and link hundreds of modules than to run them. Each module is in one file, so that all entries
 * share its state. Comments go: the types have them.
 */
export async function joinModules(dist: string): Promise<void> {
  const folder = join(dist, "src");
  const entries = await entriesOf(folder);
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((file) => [file.replace(/\.js$/, ""), join(folder, file)])),
    platform: "node",
    // Packages, what is built in, what depends on the run-time, and the documents.
    external: (id) => /^[^./]|\.json$/.test(id),
    experimental: { attachDebugInfo: "none" },
  });
  const { output } = await bundle.generate({
    dir: folder,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    comments: { jsdoc: false },
  });
  await bundle.close();
  for (const file of await readdir(dist, { recursive: true }))
    if (/^(src|generated\/client)\/.*\.js$/.test(file)) await rm(join(dist, file));
  for (const chunk of output) {
    if (chunk.type !== "chunk") throw new Error(`${chunk.fileName} is not a module`);
    const file = join(folder, chunk.fileName);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, chunk.code);
  }
}

/** Files that keep their names: what users import, the command line, and what an import such as `#transport` may mean. */
async function entriesOf(folder: string): Promise<string[]> {
  const { imports } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    imports: Record<string, Record<string, string>>;
  };
  const imported = Object.values(imports).flatMap((targets) => Object.values(targets));
  const exported = (await readdir(folder)).filter((file) => file.endsWith(".js"));
  return [...new Set([...exported, "cli/vapix.js", ...imported.map((path) => path.replace("./", ""))])];
}
