import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFolder, packageFolder } from "../package/folder.ts";
import { listen, type Listening, type ListenOptions } from "../server/listen.ts";
import { addressHelp, DOCS_PORT, readOptions, untilInterrupted } from "./serve.ts";
import { createSite } from "./site.ts";
import { print } from "./terminal.ts";
import { UsageError } from "./usage.ts";

const HELP = `vapix docs [options]

Serves the docs of all APIs; they load nothing from the network. It prints their address when it is ready.

Options:
${addressHelp(DOCS_PORT)}`;

/** The first page of the docs, as built by `npm run docs`, or compressed in the package. */
const FIRST_PAGES = ["site/index.html", "dist/docs/index.html.br"];

/** The command `vapix docs`. */
export async function docs(args: string[]): Promise<void> {
  const options = readOptions(args, {}, DOCS_PORT);
  if (options === undefined) return print(HELP);
  const built = FIRST_PAGES.map((page) => fileURLToPath(new URL(page, packageFolder))).find(existsSync);
  if (built === undefined) throw new UsageError("the docs are not built: npm run docs");
  // Pages of the package link to the documents.
  const folders = [dirname(built), fileURLToPath(generatedFolder)];
  const { url } = await untilInterrupted(options, () => serveDocs(folders, options));
  print(`docs at ${url}/`);
}

/** Serves the docs from folders; the first one that contains a file counts. */
export async function serveDocs(folders: readonly string[], options: ListenOptions): Promise<Listening> {
  return listen(createSite(folders), options);
}
