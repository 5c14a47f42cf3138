import { apiIds } from "../../src/contract/files.ts";
import { readContract } from "../../src/contract/methods.ts";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { createSite } from "../../src/cli/site.ts";
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

const prose = await readProse(specDir);
/** A page of the site, with its heading and what it must show. */
type Page = [path: string, heading: string, shown: string[]];
/** Every page of the site: index, prose, messages, methods, events and errata. */
const pages: Page[] = [
  ["/", "VAPIX OpenAPI", ["MQTT client API", "Messages of Axis devices", ...prose.map(({ title }) => title)]],
  ...prose.map(({ id, title, summary }): Page => [`/${id}.html`, title, [summary.replaceAll("`", "")]]),
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
  for (const { name, operation, level, codes, subCodes } of methods.values()) {
    // What comes with another status stands behind another tab.
    const first = codes.filter(({ status }) => status === 200);
    const ofFirst = subCodes.filter(({ of }) => first.some(({ code }) => code === of));
    const pairs = ofFirst.map(({ of, code }) => new RegExp(`^${of}.*/${code}$`).source);
    const shown = [level, operation["x-effect"]!, ...first.map(({ title }) => title), ...pairs];
    pages.push([`/${id}/#operation/${name}`, operation.summary, shown]);
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
  pages.push([`/${id}/#operation/${operationId}`, summary as string, []]);
  pages.push([`/${id}/errata/`, `Errata of the ${document.info.title}`, ["Printed and seen"]]);
}

describe("the docs in a browser", () => {
  let browser: Browser;
  let server: Server;
  let siteDir: string;
  let origin: string;

  beforeAll(async () => {
    siteDir = await mkdtemp(join(tmpdir(), "vapix-docs-"));
    await buildDocs({ openapiDir, specDir, siteDir, asyncapiFile });
    server = createServer(createSite([siteDir])).listen(0, "127.0.0.1");
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

  test.each(pages)("%s shows %j, fits 1280 and 400 pixels, and loads nothing from elsewhere", async (...page) => {
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
    for (const width of [1280, 400]) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.getByRole("heading").filter({ hasText: heading }).first().waitFor({ timeout: 10_000 });
      // In one go, since Redoc draws sections anew while one clicks.
      await tab.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>("button"))
          if (button.innerText.trim() === "Expand all") button.click();
      });
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
    await tab.goto(`${origin}/network-settings/#operation/setResolverConfiguration`);
    await tab.locator('a[href="errata/index.html#NS-03"]').first().click();
    await tab.waitForURL(`${origin}/network-settings/errata/index.html#NS-03`);
    await tab.locator("#NS-03").getByRole("link", { name: "setResolverConfiguration" }).click();
    await tab.waitForURL(/network-settings\/index\.html#.*setresolverconfiguration/i);
    await tab.getByRole("heading", { name: "Configure the DNS resolver" }).first().waitFor({ timeout: 10_000 });
    await tab.close();
  });
});
