import { expect, test } from "vitest";
import { apiPages } from "../../../scripts/docs/api.ts";
import type { Api } from "../../../scripts/docs/described-api.ts";
import { linkTo, pageHtml, pageMarkdown } from "../../../scripts/docs/page.ts";
import type { RestDocument } from "../../../scripts/generate/document.ts";

test("a method names the authentication that it needs", () => {
  const digest = { digest: [] };
  const operation = {
    operationId: "open",
    tags: ["Sample"],
    summary: "Sample",
    description: "Samples.",
    responses: {},
  };
  const document: RestDocument = {
    openapi: "3.1.0",
    servers: [],
    info: { title: "Sample API", version: "1.0" },
    paths: {
      "/sample.cgi#open": { post: { ...operation, security: [{}, digest] } },
      "/sample.cgi#closed": { post: { ...operation, operationId: "closed", security: [digest] } },
    },
    components: { schemas: {}, securitySchemes: { digest: { scheme: "digest" } } },
  };
  const api: Api = {
    id: "sample",
    title: "Sample API",
    summary: "Samples.",
    version: "1.0",
    unit: "method",
    operations: ["open", "closed"].map((name) => ({ name, summary: "Sample", tag: "Sample", effect: "reads" })),
    events: 0,
    errata: [],
    documents: [],
    document,
  };
  const [, open, closed] = apiPages(api).map(pageMarkdown);
  expect(open).toContain("Authentication: none needed.");
  expect(open).not.toContain("--user");
  expect(closed).toContain("Authentication: Digest.");
  expect(closed).toContain("--digest --user");
});

test.each([
  ["index.html", "a/b.html", "a/b.html"],
  ["a/b.html", "a/c.html#d", "c.html#d"],
  ["a/b/index.html", "index.html", "../../index.html"],
  ["a/b.html", "", "../"],
  ["index.html", "", "./"],
])("the relative link from %s to %j is %s", (from, to, way) => {
  expect(linkTo(from, to)).toBe(way);
});

test("titled blocks of code that follow each other show one at a time", () => {
  const markdown = "# A\n\n```sh curl\na\n```\n\n```ts TypeScript\nb\n```\n\nText.\n\n## B\n\n```sh curl\nc\n```\n";
  const html = pageHtml({ path: "a.html", title: "A", summary: "A.", markdown });
  expect([...html.matchAll(/<details ([^>]+)>/g)].map(([, attributes]) => attributes)).toEqual([
    'name="code-1" open',
    'name="code-1"',
    'name="code-2" open',
  ]);
});
