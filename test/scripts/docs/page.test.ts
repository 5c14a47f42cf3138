import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildDocs } from "../../../scripts/docs.ts";
import { type Api, apiPage } from "../../../scripts/docs/page.ts";
import type { RestDocument } from "../../../scripts/generate/document.ts";
import { temporaryFolder } from "../../folder.ts";

const ROOT = join(import.meta.dirname, "../../..");

test("a method that takes no account is not shown with the schemes of the others", () => {
  const digest = { digest: [] };
  const operation = { operationId: "sample", tags: [], summary: "Sample", description: "Samples.", responses: {} };
  const document: RestDocument = {
    openapi: "3.1.0",
    servers: [],
    info: { title: "Sample API", version: "1.0" },
    paths: {
      "/sample.cgi#anonymous": { post: { ...operation, security: [{}, digest] } },
      "/sample.cgi#operator": { post: { ...operation, security: [digest] } },
    },
    components: { schemas: {} },
  };
  const api: Api = {
    id: "sample",
    title: "Sample API",
    summary: "Samples.",
    version: "1.0",
    unit: "method",
    operations: [],
    events: 0,
    errata: 0,
    documents: [],
    document,
  };
  const [, shown] = /id="openapi">(.*)<\/script>/.exec(apiPage(api))!;
  expect(JSON.parse(shown!)).toEqual({
    ...document,
    paths: { ...document.paths, "/sample.cgi#anonymous": { post: { ...operation, security: [] } } },
  });
});

test("a page does not show the types that only an erratum names", async () => {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  const openapiDir = join(ROOT, "generated/openapi");
  const { pages } = await buildDocs({ openapiDir, specDir: join(ROOT, "spec"), siteDir: path });
  const shown = await Promise.all(pages.map(async (page) => [page, await readFile(join(path, page), "utf8")] as const));
  expect(await readFile(join(openapiDir, "mqtt-client.methods.json"), "utf8")).toContain('"x-erratum":"MQ-02"');
  expect(shown.filter(([, html]) => html.includes('"x-erratum":')).map(([page]) => page)).toEqual([]);
});
