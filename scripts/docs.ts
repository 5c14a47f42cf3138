import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { parse } from "yaml";
import { withCodes } from "./docs/codes.ts";
import { canonical } from "./generate/canonical.ts";
import { withErrata } from "./docs/errata-links.ts";
import { operationsOf, type RestDocument } from "./generate/document.ts";
import { type Erratum, errataPage, readErrata } from "./docs/errata.ts";
import { marksProse } from "./docs/marks.ts";
import { messagesProse } from "./docs/messages.ts";
import { type Api, apiPage, indexPage, messagesFile } from "./docs/page.ts";
import { prosePage, readProse } from "./docs/prose.ts";
import { offlineRedoc, redocLicences } from "./docs/renderer.ts";
import { readMarks } from "./marks.ts";
import { isPackaged as isInPackage } from "./package-documents.ts";

const labels = [
  [".yaml", "OpenAPI 3.1 bundle"],
  [".json", "OpenAPI 3.1 bundle as JSON"],
  [".methods.json", "OpenAPI, one operation per method"],
] as const;

/**
 * Writes the docs site, replacing all of `siteDir`: an index, a page for each API in
 * `openapiDir`, one for its errata in `specDir`, one for the messages in `asyncapiFile`, the pages
 * of prose in `specDir`, the documents themselves, and one renderer that all pages share.
 * An API's page shows `<api>.methods.json`, or `<api>.yaml` where that is all there is.
 * Returns the pages as paths within the site, the index first.
 */
export async function buildDocs(options: {
  openapiDir: string;
  specDir: string;
  siteDir: string;
  /** AsyncAPI document of what devices publish. */
  asyncapiFile?: string;
  /**
   * Writes the site for the package: each file compressed alone, as `<file>.br`, and without the documents, which the
   * server has to add. Pages link to those that the package has.
   */
  isPackaged?: boolean;
}): Promise<{ pages: string[] }> {
  const { openapiDir, specDir, siteDir, asyncapiFile, isPackaged = false } = options;
  const all = (await readdir(openapiDir)).filter((file) => /\.(yaml|json)$/.test(file)).sort();
  const files = isPackaged ? all.filter(isInPackage) : all;
  const apiIds = all.flatMap((file) => /^([\w-]+)(\.yaml|\.methods\.json)$/.exec(file)?.[1] ?? []);
  const apis: Api[] = [];
  const errata = new Map<string, Erratum[]>();
  for (const id of new Set(apiIds)) {
    const found = await readErrata(specDir, id);
    if (found.length > 0) errata.set(id, found);
    apis.push(await readApi(openapiDir, id, files, found, all));
  }
  const portable = files.filter((file) => file.includes(".portable."));
  const marks = marksProse(await readMarks(specDir));
  const prose = [...(await readProse(specDir)), ...(marks ? [marks] : [])];

  await rm(siteDir, { recursive: true, force: true });
  const put = async (name: string, contents: string | Buffer) => {
    const file = join(siteDir, name);
    await mkdir(dirname(file), { recursive: true });
    await (isPackaged ? writeFile(`${file}.br`, brotliCompressSync(contents)) : writeFile(file, contents));
  };
  await put("assets/redoc.standalone.js", await offlineRedoc());
  await put("assets/redoc.standalone.LICENSE.txt", await redocLicences());
  await put("assets/site.css", await readFile(join(import.meta.dirname, "docs/site.css")));
  const documents = files.map((file): [from: string, to: string] => [join(openapiDir, file), `openapi/${file}`]);
  if (asyncapiFile !== undefined) documents.push([asyncapiFile, messagesFile]);
  for (const [from, to] of isPackaged ? [] : documents) await put(to, await readFile(from));

  const messages = asyncapiFile === undefined ? undefined : messagesProse(parse(await readFile(asyncapiFile, "utf8")));

  const pages = new Map([["index.html", indexPage(apis, portable, prose, messages)]]);
  for (const api of apis) {
    pages.set(`${api.id}/index.html`, apiPage(api, messages));
    const found = errata.get(api.id);
    if (found !== undefined) pages.set(`${api.id}/errata/index.html`, errataPage(api, found));
  }
  for (const page of messages ? [messages, ...prose] : prose) pages.set(`${page.id}.html`, await prosePage(page));
  for (const [page, html] of pages) await put(page, html);
  return { pages: [...pages.keys()] };
}

/** @param linked The documents that a page may link to, which are fewer in the package. */
async function readApi(
  openapiDir: string,
  id: string,
  linked: string[],
  errata: Erratum[],
  files: string[],
): Promise<Api> {
  const hasMethods = files.includes(`${id}.methods.json`);
  const shown = hasMethods ? `${id}.methods.json` : `${id}.yaml`;
  const text = await readFile(join(openapiDir, shown), "utf8");
  // Pages show what devices send, not the types that only an erratum names.
  const document = canonical((hasMethods ? JSON.parse(text) : parse(text)) as RestDocument);
  return {
    id,
    title: document.info.title,
    summary: document.info.summary ?? "",
    version: document.info.version,
    unit: hasMethods ? "method" : "operation",
    operations: operationsOf(document).map(({ operationId, summary }) => ({ name: operationId, summary })),
    events: Object.keys(document.webhooks ?? {}).length,
    errata: errata.length,
    documents: labels
      .map(([extension, label]) => ({ file: `${id}${extension}`, label }))
      .filter(({ file }) => linked.includes(file)),
    document: withErrata(hasMethods ? document : withCodes(document), errata),
  };
}

const HELP = `npm run docs

Builds the docs as a static site in site/, which loads nothing from the network.

Options:
  --package   builds them into dist/docs/, for the package: compressed, and without the documents, which it has beside them
  --help      this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { package: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return console.log(HELP);
  const root = join(import.meta.dirname, "..");
  const folder = values.package ? "dist/docs" : "site";
  const siteDir = join(root, folder);
  const openapiDir = join(root, "generated/openapi");
  const asyncapiFile = join(root, "generated/asyncapi/device.yaml");
  const isPackaged = values.package ?? false;
  const { pages } = await buildDocs({ openapiDir, specDir: join(root, "spec"), siteDir, asyncapiFile, isPackaged });
  for (const page of pages) console.log(join(folder, page));
  console.log(isPackaged ? "vapix docs serves them" : `Open ${join(siteDir, "index.html")}`);
}

if (import.meta.main) await main();
