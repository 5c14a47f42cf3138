import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
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

const labels = [
  [".yaml", "OpenAPI 3.1 bundle"],
  [".json", "JSON"],
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
  /** Leaves the documents out, which the server then has to add; the pages link to them all the same. */
  pagesAlone?: boolean;
}): Promise<{ pages: string[] }> {
  const { openapiDir, specDir, siteDir, asyncapiFile, pagesAlone = false } = options;
  const files = (await readdir(openapiDir)).filter((file) => /\.(yaml|json)$/.test(file)).sort();
  const apiIds = files.flatMap((file) => /^([\w-]+)(\.yaml|\.methods\.json)$/.exec(file)?.[1] ?? []);
  const apis: Api[] = [];
  const errata = new Map<string, Erratum[]>();
  for (const id of new Set(apiIds)) {
    const found = await readErrata(specDir, id);
    if (found.length > 0) errata.set(id, found);
    apis.push(await readApi(openapiDir, id, files, found));
  }
  const portable = files.filter((file) => file.includes(".portable."));
  const marks = marksProse(await readMarks(specDir));
  const prose = [...(await readProse(specDir)), ...(marks ? [marks] : [])];

  await rm(siteDir, { recursive: true, force: true });
  await mkdir(join(siteDir, "assets"), { recursive: true });
  await writeFile(join(siteDir, "assets/redoc.standalone.js"), await offlineRedoc());
  await writeFile(join(siteDir, "assets/redoc.standalone.LICENSE.txt"), await redocLicences());
  await copyFile(join(import.meta.dirname, "docs/site.css"), join(siteDir, "assets/site.css"));
  const documents = files.map((file) => [join(openapiDir, file), join(siteDir, "openapi", file)] as const);
  if (asyncapiFile !== undefined) documents.push([asyncapiFile, join(siteDir, messagesFile)]);
  for (const [from, to] of pagesAlone ? [] : documents) {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  }

  const messages = asyncapiFile === undefined ? undefined : messagesProse(parse(await readFile(asyncapiFile, "utf8")));

  const pages = new Map([["index.html", indexPage(apis, portable, prose, messages)]]);
  for (const api of apis) {
    pages.set(`${api.id}/index.html`, apiPage(api, messages));
    const found = errata.get(api.id);
    if (found !== undefined) pages.set(`${api.id}/errata/index.html`, errataPage(api, found));
  }
  for (const page of messages ? [messages, ...prose] : prose) pages.set(`${page.id}.html`, await prosePage(page));
  for (const [page, html] of pages) {
    await mkdir(dirname(join(siteDir, page)), { recursive: true });
    await writeFile(join(siteDir, page), html);
  }
  return { pages: [...pages.keys()] };
}

async function readApi(openapiDir: string, id: string, files: string[], errata: Erratum[]): Promise<Api> {
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
      .filter(({ file }) => files.includes(file)),
    document: withErrata(hasMethods ? document : withCodes(document), errata),
  };
}

const HELP = `npm run docs

Builds the docs as a static site in site/, which loads nothing from the network.

Options:
  --package   builds them into dist/docs/, for the package: without the documents, which it has beside them
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
  const pagesAlone = values.package ?? false;
  const { pages } = await buildDocs({ openapiDir, specDir: join(root, "spec"), siteDir, asyncapiFile, pagesAlone });
  for (const page of pages) console.log(join(folder, page));
  console.log(`Open ${join(siteDir, "index.html")}`);
}

if (import.meta.main) await main();
