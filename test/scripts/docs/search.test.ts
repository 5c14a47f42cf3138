import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildDocs } from "../../../scripts/docs.ts";
import { createSearch, type Search, wordsOf } from "../../../scripts/docs/browser/search.ts";
import type { SearchEntry } from "../../../scripts/docs/page.ts";
import { temporaryFolder } from "../../folder.ts";

const ROOT = join(import.meta.dirname, "../../..");

describe("the search of the site", () => {
  let search: Search;
  beforeAll(async () => {
    const folder = await temporaryFolder();
    await buildDocs({
      openapiDir: join(ROOT, "generated/openapi"),
      specDir: join(ROOT, "spec"),
      siteDir: folder.path,
      asyncapiFile: join(ROOT, "generated/asyncapi/device.yaml"),
    });
    const script = await readFile(join(folder.path, "assets/search.js"), "utf8");
    await folder.remove();
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
