import { apiIds, restIds } from "../../src/contract/files.ts";
import { readContract } from "../../src/contract/methods.ts";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { brotliCompressSync } from "node:zlib";
import { createSite, peerArchive } from "../../src/cli/site.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readProse } from "../../scripts/docs/prose.ts";
import { buildDocs } from "../../scripts/docs.ts";
import { bundleRestApis } from "../../scripts/generate/bundle.ts";
import { operationsOf } from "../../scripts/generate/document.ts";
import { restCodes } from "../../scripts/generate/rest.ts";
import { launchChromium } from "./chromium.ts";

const specDir = fileURLToPath(new URL("../../spec", import.meta.url));
const openapiDir = fileURLToPath(new URL("../../generated/openapi", import.meta.url));
const asyncapiFile = fileURLToPath(new URL("../../generated/asyncapi/device.yaml", import.meta.url));

const axe = fileURLToPath(import.meta.resolve("axe-core/axe.min.js"));

/** What the script of axe adds to a page. */
interface Axe {
  axe: { run(options: { runOnly: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

const { guides, others } = await readProse(specDir);
const prose = [...guides, ...others];
/** A page of the site, with its heading and what it must show. */
type Page = [path: string, heading: string, shown: string[]];
/** Every page of the site: index, prose, messages, methods, events and errata. */
const pages: Page[] = [
  ["/", "VAPIX OpenAPI", ["MQTT client API", "Messages of Axis devices", ...prose.map(({ title }) => title)]],
  ...prose.map(({ path, title, summary }): Page => [`/${path}`, title, [summary.replaceAll("`", "")]]),
  ["/axis-os.html", "What changes between 11.11, 12.11 and 13", ["HTTPS only", "isDownlink", "inferred"]],
  ["/marks.html", "Marks of the contract", ["x-origin: device", "Read by: client, mock"]],
  [
    "/device-messages.html",
    "Messages of Axis devices",
    [
      "{deviceTopicPrefix}/event/connection",
      "{topicPrefix}/tns:onvif/VideoSource/RadiometryAlarm/tns:axis/TemperatureDetection",
      'import { readMessage } from "vapix-openapi/events";',
    ],
  ],
];
for (const id of apiIds()) {
  const { document, methods } = readContract(id);
  const { info, webhooks = {} } = document;
  // Pages are alike, so the two with the most text of each API stand for all.
  const longest = [...methods.values()].toSorted((a, b) => lengthOf(b.operation) - lengthOf(a.operation)).slice(0, 2);
  for (const { name, operation, level, codes, subCodes } of longest) {
    const pairs = subCodes.map(({ of, code }) => new RegExp(`^${of}.*/${code}$`).source);
    const shown = [level, operation["x-effect"]!, ...codes.map(({ title }) => title), ...pairs];
    pages.push([`/${id}/${name}.html`, `${name} – ${operation.summary}`, shown]);
  }
  for (const { post } of Object.values(webhooks)) {
    const onvif = post["x-onvif"] as { topic: string } | undefined;
    pages.push([`/${id}/#operation/${post.operationId}`, post.summary, onvif ? [onvif.topic] : []]);
  }
  pages.push([`/${id}/errata/`, `Errata of the ${info.title}`, ["Printed and seen"]]);
}
for (const { id, document } of await bundleRestApis(join(specDir, "redocly.yaml"))) {
  const meanings = restCodes(document).map(({ title, description }) => `${title}. ${description}`.replaceAll("`", ""));
  pages.push([`/${id}/`, document.info.title, meanings]);
  const { operationId, summary } = operationsOf(document).find(({ requestBody }) => requestBody)!;
  pages.push([`/${id}/${operationId}.html`, `${operationId} – ${summary as string}`, []]);
  pages.push([`/${id}/errata/`, `Errata of the ${document.info.title}`, ["Printed and seen"]]);
}

function lengthOf(operation: object): number {
  return JSON.stringify(operation).length;
}

describe("the docs in a browser", () => {
  let browser: Browser;
  let server: Server;
  let siteDir: string;
  /** Pages by size, the biggest first. */
  let bySize: string[];
  let origin: string;

  beforeAll(async () => {
    siteDir = await mkdtemp(join(tmpdir(), "vapix-docs-"));
    const { pages: built } = await buildDocs({ openapiDir, specDir, siteDir, asyncapiFile });
    const sizes = await Promise.all(built.map(async (page) => [page, (await stat(join(siteDir, page))).size] as const));
    bySize = sizes.sort(([, a], [, b]) => b - a).map(([page]) => page);
    // The forms that send requests are there, and none is sent.
    const peer = peerArchive({ name: "the mock", apis: [...apiIds(), ...restIds()] });
    server = createServer(createSite([peer, siteDir])).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await rm(siteDir, { recursive: true, force: true });
  });

  test.each(pages)("%s shows %j, fits 1280 and 390 pixels, and loads nothing from elsewhere", async (...page) => {
    const [path, heading, shown] = page;
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const errors: string[] = [];
    const elsewhere: string[] = [];
    tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    tab.on("pageerror", (error) => errors.push(error.message));
    tab.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) elsewhere.push(request.url());
    });
    await tab.goto(`${origin}${path}`);
    for (const width of [1280, 390]) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.getByRole("heading").filter({ hasText: heading }).first().waitFor({ timeout: 10_000 });
      const text = await tab.locator("body").innerText();
      const lines = text.split(/[\n\t]/).map((line) => line.trim());
      for (const part of shown)
        expect(
          part.startsWith("^") ? lines.some((line) => new RegExp(part).test(line)) : text.includes(part),
          `${part} at ${width} pixels`,
        ).toBe(true);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
    await tab.close();
  });

  test("a method leads to its errata, and an erratum to its methods", async () => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await tab.goto(`${origin}/network-settings/setResolverConfiguration.html`);
    await tab.locator('a[href="errata/index.html#NS-03"]').first().click();
    await tab.waitForURL(`${origin}/network-settings/errata/index.html#NS-03`);
    await tab.getByRole("link", { name: "setResolverConfiguration" }).first().click();
    await tab.waitForURL(`${origin}/network-settings/setResolverConfiguration.html`);
    await tab.getByRole("heading", { name: "Configure the DNS resolver" }).first().waitFor();
    await tab.close();
  });

  test.each(["/", "Control+k"])("the search opens by %s, and leads on by the keyboard alone", async (key) => {
    const tab = await browser.newPage();
    for (const path of ["/", "/mqtt-client/configureClient.html", "/network-settings/errata/"]) {
      await tab.goto(origin + path);
      await tab.keyboard.press(key);
      await tab.keyboard.type("static ip");
      await tab.locator("dialog li").first().waitFor();
      await tab.keyboard.press("Enter");
      await tab.waitForURL(`${origin}/network-settings/setIPv4AddressConfiguration.html`);
    }
    await tab.close();
  });

  test("the search is reached by Tab, its results by arrows, and left by Escape", async () => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/mqtt-client/configureClient.html`);
    const focused = () => tab.evaluate(() => document.activeElement!.textContent);
    for (let at = 0; at < 6 && !(await focused()).startsWith("Search"); at++) await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    await tab.keyboard.type("2104");
    await tab.locator("dialog li").first().waitFor();
    await tab.keyboard.press("ArrowDown");
    expect(await focused()).toContain("2104 – ");
    await tab.keyboard.press("Escape");
    expect(await tab.locator("dialog").isVisible()).toBe(false);
    expect(await focused()).toContain("Search");
    await tab.close();
  });

  test("on a phone, a page begins at its top, and the search closes by its button", async () => {
    const tab = await browser.newPage({ viewport: { width: 390, height: 800 }, hasTouch: true });
    await tab.goto(`${origin}/thermometry/updateArea.html`);
    await tab.waitForLoadState("networkidle");
    expect(await tab.evaluate(() => scrollY)).toBe(0);
    await tab.getByRole("button", { name: "Search" }).tap();
    await tab.getByRole("button", { name: "Close" }).tap();
    expect(await tab.locator("dialog").isVisible()).toBe(false);
    await tab.close();
  });

  test("the navigation shows the page that it is of, however long it is", async () => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 600 } });
    await tab.goto(`${origin}/thermometry/updateArea.html`);
    const current = tab.locator(".beside [aria-current]");
    await tab.waitForFunction(() => document.querySelector(".beside")!.scrollTop > 0);
    const { y, height } = (await current.boundingBox())!;
    expect(y).toBeGreaterThan(48);
    expect(y + height).toBeLessThan(600);
    await tab.close();
  });

  test("the search says that it loads, and that it could not", async () => {
    const tab = await browser.newPage();
    const { promise: end, resolve } = Promise.withResolvers<void>();
    await tab.route("**/assets/search.js", async (route) => {
      await end;
      await route.abort();
    });
    await tab.goto(`${origin}/`);
    await tab.keyboard.press("/");
    await tab.keyboard.type("2104");
    const state = tab.locator("dialog [role=status]");
    expect(await state.innerText()).toBe("Loading …");
    resolve();
    await state.filter({ hasText: "could not be loaded" }).waitFor();
    await tab.unroute("**/assets/search.js");
    await tab.getByRole("button", { name: "Close" }).click();
    await tab.keyboard.press("/");
    await tab.locator("dialog li").first().waitFor();
    await tab.close();
  });

  test.each([
    ["light", 1280],
    ["dark", 390],
  ] as const)(
    "axe finds nothing on pages in %s at %i pixels",
    async (colorScheme, width) => {
      const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
      const found: string[] = [];
      const methods = [...apiIds(), ...restIds()].map((id) =>
        bySize.find((page) => page.startsWith(`${id}/`) && !page.endsWith("/index.html"))!,
      );
      for (const path of [
        "index.html",
        ...["get-started.html", "mock.html", "codes.html", "marks.html", "device-messages.html", "benchmarks.html"],
        ...["mqtt-client/index.html", "emqx/index.html", "network-settings/errata/index.html"],
        ...methods,
      ])
        await audit(path);
      await context.close();
      expect(found).toEqual([]);

      async function audit(path: string) {
        const tab = await context.newPage();
        await tab.goto(`${origin}/${path}`);
        if (methods.includes(path)) await tab.locator("form.send").waitFor();
        await tab.addScriptTag({ path: axe });
        await judge(path);
        if (path === "index.html") {
          await tab.keyboard.press("/");
          await tab.keyboard.type("2104");
          await tab.locator("dialog li").first().waitFor();
          await judge("the search");
        }
        await tab.close();

        async function judge(what: string) {
          const violations = await tab.evaluate(async () => {
            const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
            const { violations: all } = await (globalThis as unknown as Axe).axe.run({ runOnly });
            return all.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
          });
          found.push(...violations.map((violation) => `${what}: ${violation}`));
        }
      }
    },
    180_000,
  );

  test("an API's page has its methods in print", async () => {
    const tab = await browser.newPage();
    await tab.emulateMedia({ media: "print" });
    await tab.goto(`${origin}/network-settings/`);
    for (const name of readContract("network-settings").methods.keys())
      expect(await tab.getByRole("heading", { name: `${name} –` }).isVisible(), name).toBe(true);
    await tab.close();
  });

  test("the biggest page needs 100 kB at most before its heading, and no script", async () => {
    const [biggest] = bySize;
    const sent = async (file: string) => brotliCompressSync(await readFile(join(siteDir, file))).length;
    const before = (await sent(biggest!)) + (await sent("assets/site.css"));
    // Half a second at 1.6 Mbit/s.
    expect(before, biggest).toBeLessThan(100_000);
    const html = await readFile(join(siteDir, biggest!), "utf8");
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(scripts).toEqual([expect.stringMatching(/ defer>$/)]);

    const tab = await browser.newPage();
    const session = await tab.context().newCDPSession(tab);
    await session.send("Network.enable");
    const rate = 1.6e6 / 8;
    const slow = { offline: false, latency: 150, downloadThroughput: rate, uploadThroughput: rate };
    await session.send("Network.emulateNetworkConditions", slow);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const start = performance.now();
    const gone = tab.goto(`${origin}/${biggest}`);
    await tab.locator("h1").waitFor();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.info(
      `${biggest}: ${before} bytes, heading after ${seconds} s at 1.6 Mbit/s and a quarter of the processor`,
    );
    await gone;
    await tab.close();
  });
});
