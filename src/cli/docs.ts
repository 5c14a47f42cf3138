import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packageFolder } from "../package/folder.ts";
import { listen, type Listening, type ListenOptions } from "../server/listen.ts";
import { addressHelp, DOCS_PORT, readOptions, untilInterrupted } from "./serve.ts";
import { createSite } from "./site.ts";
import { print } from "./terminal.ts";
import { UsageError } from "./usage.ts";

const HELP = `vapix docs [options]

Serves the docs of all APIs, which load nothing from the network. It prints their address when it is ready.

Options:
${addressHelp(DOCS_PORT)}`;

/** Where the docs are: built by `npm run docs`, or in the package, where the documents themselves are beside. */
const FOLDERS = ["site/", "dist/docs/"];

/** The command `vapix docs`. */
export async function docs(args: string[]): Promise<void> {
  const options = readOptions(args, {}, DOCS_PORT);
  if (options === undefined) return print(HELP);
  const [built, documents] = [
    FOLDERS.map(pathOf).find((folder) => existsSync(`${folder}index.html`)),
    pathOf("generated/"),
  ];
  if (built === undefined) throw new UsageError("the docs are not built: npm run docs");
  const { url } = await untilInterrupted(options, () => serveDocs([built, documents], options));
  print(`docs at ${url}/`);
}

/** Serves the docs from folders, of which the first that has a file counts. */
export async function serveDocs(folders: readonly string[], options: ListenOptions): Promise<Listening> {
  return listen(await createSite(folders), options);
}

function pathOf(folder: string): string {
  return fileURLToPath(new URL(folder, packageFolder));
}
