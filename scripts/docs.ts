import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { type Api, apiPage, indexPage, type OpenApi } from "./docs/page.ts";
import { offlineRedoc } from "./docs/renderer.ts";

const labels = [
  [".yaml", "OpenAPI 3.1 bundle"],
  [".json", "JSON"],
  [".methods.yaml", "One operation per method"],
] as const;

const verbs = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/**
 * Writes the docs site, replacing all of `siteDir`: an index, a page for each API in
 * `openapiDir`, the documents themselves, and one renderer that all pages share.
 * An API's page shows `<api>.methods.yaml`, or `<api>.yaml` where that is all there is.
 * Returns the pages as paths within the site, the index first.
 */
export async function buildDocs(options: { openapiDir: string; siteDir: string }): Promise<{ pages: string[] }> {
  const { openapiDir, siteDir } = options;
  const files = (await readdir(openapiDir)).filter((file) => /\.(yaml|json)$/.test(file)).sort();
  const apiIds = files.flatMap((file) => /^([\w-]+)(\.methods)?\.yaml$/.exec(file)?.[1] ?? []);
  const apis: Api[] = [];
  for (const id of new Set(apiIds)) apis.push(await readApi(openapiDir, id, files));
  const portable = files.filter((file) => file.includes(".portable."));

  await rm(siteDir, { recursive: true, force: true });
  await mkdir(join(siteDir, "assets"), { recursive: true });
  await mkdir(join(siteDir, "openapi"));
  await writeFile(join(siteDir, "assets/redoc.standalone.js"), await offlineRedoc());
  await copyFile(join(import.meta.dirname, "docs/site.css"), join(siteDir, "assets/site.css"));
  for (const file of files) await copyFile(join(openapiDir, file), join(siteDir, "openapi", file));

  await writeFile(join(siteDir, "index.html"), indexPage(apis, portable));
  for (const api of apis) {
    await mkdir(join(siteDir, api.id));
    await writeFile(join(siteDir, api.id, "index.html"), apiPage(api));
  }
  return { pages: ["index.html", ...apis.map(({ id }) => `${id}/index.html`)] };
}

async function readApi(openapiDir: string, id: string, files: string[]): Promise<Api> {
  const hasMethods = files.includes(`${id}.methods.yaml`);
  const shown = hasMethods ? `${id}.methods.yaml` : `${id}.yaml`;
  const document: OpenApi = parse(await readFile(join(openapiDir, shown), "utf8"));
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([key]) => verbs.has(key))
      .map(([verb, operation]) => ({
        name: operation.operationId ?? `${verb.toUpperCase()} ${path}`,
        summary: operation.summary ?? path,
      })),
  );
  return {
    id,
    title: document.info.title,
    summary: document.info.summary ?? "",
    version: String(document.info.version),
    unit: hasMethods ? "method" : "operation",
    operations,
    events: Object.keys(document.webhooks ?? {}).length,
    documents: labels
      .map(([extension, label]) => ({ file: `${id}${extension}`, label }))
      .filter(({ file }) => files.includes(file)),
    document,
  };
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "..");
  const siteDir = join(root, "site");
  const { pages } = await buildDocs({ openapiDir: join(root, "generated/openapi"), siteDir });
  for (const page of pages) console.log(join("site", page));
  console.log(`Open ${join(siteDir, "index.html")}`);
}
