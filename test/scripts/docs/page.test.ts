import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sirv from "sirv";
import { beforeAll, expect, test } from "vitest";
import { buildDocs } from "../../../scripts/docs.ts";
import { apiPages } from "../../../scripts/docs/api.ts";
import type { Api } from "../../../scripts/docs/described-api.ts";
import { linkTo, pageHtml, pageMarkdown } from "../../../scripts/docs/page.ts";
import type { RestDocument } from "../../../scripts/generate/document.ts";
import { apiIds } from "../../../src/contract/files.ts";
import { readContract } from "../../../src/contract/methods.ts";
import { type Folder, temporaryFolder } from "../../folder.ts";
import { serve } from "../../vapix/server.ts";

const ROOT = join(import.meta.dirname, "../../..");
const openapiDir = join(ROOT, "generated/openapi");

let folder: Folder;
let pages: string[];
const read = (path: string) => readFile(join(folder.path, path), "utf8");
beforeAll(async () => {
  folder = await temporaryFolder();
  const asyncapiFile = join(ROOT, "generated/asyncapi/device.yaml");
  ({ pages } = await buildDocs({ openapiDir, specDir: join(ROOT, "spec"), siteDir: folder.path, asyncapiFile }));
  return folder.remove;
});

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

test("a page does not show the types that only an erratum names", async () => {
  expect(await readFile(join(openapiDir, "mqtt-client.methods.json"), "utf8")).toContain('"x-erratum":"MQ-02"');
  for (const page of pages) expect(await read(page), page).not.toContain('"x-erratum":');
});

test("a method has its name in heading, navigation and index, and the address that it is called at", async () => {
  const html = await read("network-settings/setIPv4AddressConfiguration.html");
  expect(html).toMatch(/<h1 [^>]+>setIPv4AddressConfiguration – Configure IPv4<\/h1>/);
  expect(html).toContain(
    '<a href="setIPv4AddressConfiguration.html" aria-current="page"><code>setIPv4AddressConfiguration</code> Configure IPv4</a>',
  );
  expect(html).toContain("POST /axis-cgi/network_settings.cgi\n");
  expect(html).not.toContain("network_settings.cgi#");
  const entry = /<code>setIPv4AddressConfiguration<\/code><\/a> – Configure IPv4/;
  expect(await read("index.html")).toMatch(entry);
});

test("the navigation has the group open that the page is in, and no other", async () => {
  const html = await read("emqx/createRule.html");
  const groups = [...html.matchAll(/<details( open)?><summary>([^<]+)<\/summary>/g)];
  expect(groups.length).toBeGreaterThan(5);
  expect(groups.flatMap(([, open, name]) => (open ? [name] : []))).toEqual(["Rules"]);
});

test("a page of prose leads to all others, the pages for maintainers last", async () => {
  const index = await read("index.html");
  const [, guides, project] = /id="guides"([^]*?)<h2[^]*id="about-the-project"([^]*)<\/ul>/.exec(index)!;
  const linked = (html: string) => [...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href!);
  const expected = [...linked(guides!), "device-messages.html", ...linked(project!)];
  expect(expected.slice(-3)).toEqual(["benchmarks.html", "broker.html", "clients.html"]);
  for (const page of ["get-started.html", "codes.html", "device-messages.html", "clients.html"]) {
    const html = await read(page);
    const [, navigation] = /<nav class="beside" aria-label="Guides">([^]*?)<\/nav>/.exec(html)!;
    expect(linked(navigation!), page).toEqual(expected);
    expect(navigation, page).toContain(`<a href="${page}" aria-current="page">`);
  }
});

test("servers of static files give each page at its path, and at its folder", async () => {
  const serveFile = sirv(folder.path);
  const port = await serve((request, response) => serveFile(request, response));
  for (const page of pages)
    for (const path of page.endsWith("/index.html") ? [page, page.replace("index.html", "")] : [page]) {
      const answer = await fetch(`http://127.0.0.1:${port}/${path}`);
      expect((await answer.text()) === (await read(page)), path).toBe(true);
    }
});

test("the script of the site has the licence of what it contains", async () => {
  expect(await read("assets/site.js")).toMatch(/^\/\*! Contains MiniSearch\.\nCopyright[^]*?\*\/\n/);
});

test("every page has a Markdown file next to it, without HTML of the site", async () => {
  expect(pages.length).toBeGreaterThan(200);
  for (const page of pages) {
    const markdown = await read(`${page}.md`);
    expect(markdown, page).toMatch(/^# \S/);
    expect(markdown, page).not.toMatch(/<!--|<\/(?:div|p|form)>| \{#/);
    expect(await read(page)).toContain('<link rel="alternate" type="text/markdown" href="');
  }
});

test("llms.txt links to the Markdown of every page but the index and the errata", async () => {
  const text = await read("llms.txt");
  expect(text).toMatch(/^# VAPIX OpenAPI\n\n> JSON APIs of Axis devices/);
  const linked = [...text.matchAll(/\]\(([^)]+)\.md\)/g)].map(([, page]) => page!);
  const expected = pages.filter((page) => page !== "index.html" && !page.includes("/errata/"));
  expect(linked.sort()).toEqual(expected.sort());
});

test("links of all pages lead to files and anchors that the site has", async () => {
  const html = new Map(await Promise.all(pages.map(async (page) => [page, await read(page)] as const)));
  const broken: string[] = [];
  for (const [page, text] of html)
    for (const [, href] of text.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const url = new URL(href!.replaceAll("&#38;", "&"), `http://site/${page}`);
      if (url.origin !== "http://site") continue;
      const target = decodeURIComponent(url.pathname.slice(1));
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isThere = html.has(target) || (await read(target).then(Boolean, () => false));
      if (!isThere || (anchor !== "" && !html.get(target)?.includes(`id="${anchor}"`))) broken.push(`${page}: ${href}`);
    }
  expect(broken).toEqual([]);
});

test("every method that an erratum leads to leads back to it", async () => {
  let links = 0;
  for (const page of pages.filter((one) => one.endsWith("/errata/index.html"))) {
    const folderOf = page.replace("errata/index.html", "");
    for (const [, id, text] of (await read(`${page}`)).matchAll(/<h2 id="([^"]+)">([^]*?)(?=<h2|<\/main>)/g))
      for (const [, method] of text!.matchAll(/<a href="\.\.\/(\w+)\.html"><code>/g)) {
        links += 1;
        expect(await read(`${folderOf}${method}.html`), `${id} of ${method}`).toContain(`"errata/index.html#${id}"`);
      }
  }
  expect(links).toBeGreaterThan(100);
});

test("every column of a table has a heading", async () => {
  for (const page of pages) expect(await read(page), page).not.toMatch(/<th[^>]*><\/th>/);
});

test("every page of a method has its form, samples and blocks of code", async () => {
  const methods = pages.filter((page) => page.includes("/") && !page.endsWith("/index.html"));
  expect(methods.length).toBeGreaterThan(200);
  const withFile = new Set(
    apiIds().flatMap((id) =>
      [...readContract(id).methods.values()].flatMap(({ name, file }) => (file ? [`${id}/${name}.html`] : [])),
    ),
  );
  for (const page of methods) {
    const html = await read(page);
    expect(html, page).toContain('<form class="send"');
    expect(html.includes('<input type="file"'), page).toBe(withFile.has(page));
    expect(html, page).toMatch(/>curl<[^]*>TypeScript<[^]*>Python<[^]*>C#<[^]*>Go</);
    expect(html, page).not.toMatch(/```|&#60;!--/);
  }
});

test("pages for maintainers are last, and the error codes are with the guides", async () => {
  const titles = [...(await read("index.html")).matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
  expect(titles[0]).toBe("guides");
  expect(titles.at(-1)).toBe("about-the-project");
  expect(await read("index.html")).toMatch(/id="about-the-project"[^]*benchmarks\.html/);
  expect(await read("index.html")).toMatch(/id="guides"[^]*codes\.html[^]*axis-os\.html[^]*id="axis-devices"/);
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
