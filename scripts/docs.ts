import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { parse } from "yaml";
import { documentName, documentText, readApiDocuments } from "./axis-os/documents.ts";
import { axisOsPage } from "./docs/axis-os.ts";
import { withCodes } from "./docs/codes.ts";
import { canonical } from "./generate/canonical.ts";
import { withErrata } from "./docs/errata-links.ts";
import { operationsOf, type RestDocument } from "./generate/document.ts";
import { type Erratum, readErrata } from "./docs/errata.ts";
import { llmsText } from "./docs/llms.ts";
import { marksProse } from "./docs/marks.ts";
import { messagesProse } from "./docs/messages.ts";
import { apiPages, indexPage } from "./docs/api.ts";
import type { Api } from "./docs/described-api.ts";
import { errorCodesPage } from "./docs/error-codes.ts";
import { messagesFile, type Page, pageHtml, pageMarkdown } from "./docs/page.ts";
import { proseNavigation } from "./docs/navigation.ts";
import { readProse } from "./docs/prose.ts";
import { searchScript, siteScript } from "./docs/scripts.ts";
import { readMarks } from "./marks.ts";
import { isPackaged as isInPackage } from "./package-documents.ts";

/** Similar pages stand far apart. */
const WINDOW = {
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  [constants.BROTLI_PARAM_QUALITY]: 9,
};

const labels = [
  [".yaml", "OpenAPI 3.1 bundle"],
  [".json", "OpenAPI 3.1 bundle as JSON"],
  [".methods.json", "OpenAPI, one operation per method"],
] as const;

/**
 * Writes the docs site, replacing all of `siteDir`: an index, a page for each API in
 * `openapiDir`, one for each of its methods and for its errata in `specDir`, one for the messages in
 * `asyncapiFile`, the pages of prose in `specDir`, each as HTML and as Markdown, and the documents themselves.
 * An API's pages show `<api>.methods.json`, or `<api>.yaml` where that is all there is.
 * Returns the pages as paths within the site, the index first.
 */
export async function buildDocs(options: {
  openapiDir: string;
  specDir: string;
  siteDir: string;
  /** AsyncAPI document of what devices publish. */
  asyncapiFile?: string;
  /**
   * Writes the site for the package: one compressed file, `site.json.br`, without the documents, which the server has to
   * add. Pages link to those that the package has.
   */
  isPackaged?: boolean;
}): Promise<{ pages: string[] }> {
  const { openapiDir, specDir, siteDir, asyncapiFile, isPackaged = false } = options;
  const all = (await readdir(openapiDir)).filter((file) => /\.(yaml|json)$/.test(file)).sort();
  const files = isPackaged ? all.filter(isInPackage) : all;
  const apiIds = all.flatMap((file) => /^([\w-]+)(\.yaml|\.methods\.json)$/.exec(file)?.[1] ?? []);
  const apis: Api[] = [];
  for (const id of new Set(apiIds)) {
    const found = await readErrata(specDir, id);
    apis.push(await readApi(openapiDir, id, files, found, all));
  }
  const portable = files.filter((file) => file.includes(".portable."));
  const marks = marksProse(await readMarks(specDir));
  const { guides, others: aboutProject } = await readProse(specDir);
  const last = [...(marks ? [marks] : []), ...aboutProject];

  await rm(siteDir, { recursive: true, force: true });
  const archived: Record<string, string> = {};
  const put = async (name: string, contents: string) => {
    if (isPackaged) return void (archived[name] = contents);
    const file = join(siteDir, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, contents);
  };
  await put("assets/site.css", await readFile(join(import.meta.dirname, "docs/site.css"), "utf8"));
  const documents = files.map((file): [from: string, to: string] => [join(openapiDir, file), `openapi/${file}`]);
  if (asyncapiFile !== undefined) documents.push([asyncapiFile, messagesFile]);
  for (const [from, to] of isPackaged ? [] : documents) await put(to, await readFile(from, "utf8"));
  const byAxisOs = await readApiDocuments(openapiDir);
  for (const { id, documents: own } of isPackaged ? [] : byAxisOs)
    for (const [os, document] of own) await put(`openapi/${documentName(id, os)}`, documentText(document, os));

  const messages = asyncapiFile === undefined ? undefined : messagesProse(parse(await readFile(asyncapiFile, "utf8")));

  const reference = [errorCodesPage(apis), await axisOsPage(byAxisOs)].filter((page) => page !== undefined);
  const forUsers = [...guides, ...reference];
  const index = indexPage(apis, portable, forUsers, last, messages);
  const sections: [title: string, pages: Page[]][] = [
    ["Guides", forUsers],
    ["Over MQTT", messages ? [messages] : []],
    ["About the project", last],
  ];
  const prose = sections
    .flatMap(([, list]) => list)
    .map((page) => ({ ...page, beside: proseNavigation(sections, page.path) }));
  const pages: Page[] = [index, ...apis.flatMap((api) => apiPages(api, messages)), ...prose];
  await put("llms.txt", llmsText(index, apis, prose));
  // GitHub Pages would make pages of its own of Markdown.
  if (!isPackaged) await put(".nojekyll", "");
  // A server that has something behind it puts its own before this one.
  await put("assets/peer.json", "null");
  await put("assets/site.js", await siteScript());
  await put("assets/search.js", searchScript(pages));
  for (const page of pages) {
    await put(page.path, pageHtml(page));
    await put(`${page.path}.md`, pageMarkdown(page));
  }
  if (isPackaged) {
    const text = JSON.stringify(archived);
    await mkdir(siteDir, { recursive: true });
    await writeFile(join(siteDir, "site.json.br"), brotliCompressSync(text, { params: WINDOW }));
  }
  return { pages: pages.map(({ path }) => path) };
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
    operations: operationsOf(document).map(({ operationId, summary, tags: [tag], "x-effect": effect }) => ({
      name: operationId,
      summary,
      tag: tag!,
      effect: effect ?? "reads",
    })),
    events: Object.keys(document.webhooks ?? {}).length,
    errata,
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
