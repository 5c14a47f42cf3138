import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packageFolder } from "../package/folder.ts";
import { listen, type Listening, type ListenOptions } from "../server/listen.ts";
import { addressHelp, DOCS_PORT, readOptions, untilInterrupted } from "./serve.ts";
import { type Archive, createSite, readArchive } from "./site.ts";
import { print } from "./terminal.ts";
import { UsageError } from "./usage.ts";

const HELP = `vapix docs [options]

Serves the docs of all APIs, which load nothing from the network. It prints their address when it is ready.

Options:
${addressHelp(DOCS_PORT)}`;

/** The docs as `npm run docs` builds them, and in the package. */
const SITE = new URL("site/", packageFolder);
const ARCHIVE = new URL("dist/docs/site.json.br", packageFolder);
/** The documents that pages of the package link to. */
const DOCUMENTS = new URL("../../generated/", import.meta.url);

/** The command `vapix docs`. */
export async function docs(args: string[]): Promise<void> {
  const options = readOptions(args, {}, DOCS_PORT);
  if (options === undefined) return print(HELP);
  const sources = [...builtDocs(), fileURLToPath(DOCUMENTS)];
  const { url } = await untilInterrupted(options, () => serveDocs(sources, options));
  print(`docs at ${url}/`);
}

/** @throws UsageError if the docs are not built */
function builtDocs(): (string | Archive)[] {
  if (existsSync(SITE)) return [fileURLToPath(SITE)];
  if (existsSync(ARCHIVE)) return [readArchive(fileURLToPath(ARCHIVE))];
  throw new UsageError("the docs are not built: npm run docs");
}

/** Serves the docs from folders and archives, of which the first that has a file counts. */
export async function serveDocs(sources: readonly (string | Archive)[], options: ListenOptions): Promise<Listening> {
  return listen(createSite(sources), options);
}
