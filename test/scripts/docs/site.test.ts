import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sirv from "sirv";
import { beforeAll, describe, expect, test } from "vitest";
import { buildDocs } from "../../../scripts/docs.ts";
import { createSearch, type Search, wordsOf } from "../../../scripts/docs/browser/search.ts";
import { escapeMarkdown, type SearchEntry } from "../../../scripts/docs/page.ts";
import { errorCatalogue, restErrorCatalogue } from "../../../src/contract/error-catalogue.ts";
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

test("the page of error codes has each code and sub-code with each meaning, and links to their methods", async () => {
  const html = await read("codes.html");
  const markdown = await read("codes.html.md");
  const sections = new Map(
    [...html.matchAll(/<h3 id="([^"]+)">[^<]+<\/h3>\n(<ul>[^]*?<\/ul>)/g)].map(([, id, text]) => [id, text!]),
  );
  const plain = (text: string) =>
    text.replaceAll("`", "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("'", "&#39;");
  for (const id of apiIds()) {
    const { methods } = readContract(id);
    for (const { name, codes, subCodes } of methods.values()) {
      const places = [
        ...codes.map((code) => ({ ...code, at: `${id}-${code.code}` })),
        ...subCodes.map((code) => ({ ...code, at: `${id}-${code.of}-${code.code}` })),
      ];
      for (const { at, title } of places) {
        const items = sections
          .get(at)!
          .split("<li>")
          .filter((item) => item.includes(plain(title)));
        const isNamed = items.some((item) => item.includes(`${id}/${name}.html`) || item.includes("(all methods)"));
        expect(isNamed, `${at} of ${name}: ${title}`).toBe(true);
      }
    }
  }
  const catalogues = Object.values(errorCatalogue).flatMap(({ codes, methods }) => [
    ...codes,
    ...Object.values(methods).flatMap((method) => [...method.codes, ...method.subCodes]),
  ]);
  for (const { title, description } of [...catalogues, ...Object.values(restErrorCatalogue).flat()])
    expect(markdown).toContain(escapeMarkdown(`${title}. ${description}`));
  for (const [id, codes] of Object.entries(restErrorCatalogue))
    for (const { code, title } of codes) expect(sections.get(`${id}-${code}`), `${id} ${code}`).toContain(plain(title));
});

describe("the search of the site", () => {
  let search: Search;
  beforeAll(async () => {
    const script = await read("assets/search.js");
    search = createSearch(
      JSON.parse(script.replace("globalThis.searchEntries=", "").replace(/;\n$/, "")) as SearchEntry[],
    );
  });

  test.each([
    ["static ip", /^network-settings\/setIPv4AddressConfiguration\.html$/],
    ["2104", /^codes\.html#[\w-]+-2104$/],
    ["4004/101", /^codes\.html#network-settings-4004-101$/],
    ["lastWillTestament", /^mqtt-client\/configureClient\.html$/],
    ["EAP-TLS", /^network-settings\/\w+\.html$/],
    ["addVlan", /^network-settings\/addVlan\.html$/],
    ["mqtt client", /^mqtt-client\//],
    ["NS-03", /^network-settings\/errata\/index\.html#NS-03$/],
    ["x-origin", /^marks\.html#x-origin$/],
    ["temperature alarm", /^(?:thermometry|device-messages)/],
    ["create rule", /^emqx\/createRule\.html$/],
    ["activateCleint", /^mqtt-client\/activateClient\.html$/],
    ["other languages", /^languages\.html$/],
  ])("leads from %s to %s first", (query, path) => {
    expect(search(query)[0]?.path).toMatch(path);
  });

  test("finds nothing for a word that no page has", () => {
    expect(search("qqqqzzzz")).toEqual([]);
    expect(search("")).toEqual([]);
  });
});

test("words have parts", () => {
  expect(wordsOf("setIPv4Address of `EAP-TLS`, 4004/101.")).toEqual([
    "setIPv4Address",
    "set",
    "IPv4",
    "Address",
    "of",
    "EAP-TLS",
    "EAP",
    "TLS",
    "4004/101",
    "4004",
    "101",
  ]);
});
