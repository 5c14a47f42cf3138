import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import sirv from "sirv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { buildDocs } from "../../scripts/docs.ts";
import { apiIds } from "../../src/mock/contract.ts";
import { tool } from "./tools.ts";

const specDir = fileURLToPath(new URL("../../spec", import.meta.url));
const openapiDir = fileURLToPath(new URL("../../generated/openapi", import.meta.url));

/** Every page of the site: the index, and each method, each event and the errata of each API. */
const pages = ["/"];
for (const id of apiIds()) {
  const { paths, webhooks = {} } = parse(await readFile(join(openapiDir, `${id}.methods.yaml`), "utf8")) as {
    paths: Record<string, { post: { operationId: string } }>;
    webhooks?: Record<string, { post: { operationId: string } }>;
  };
  for (const { post } of Object.values({ ...paths, ...webhooks })) pages.push(`/${id}/#operation/${post.operationId}`);
  pages.push(`/${id}/errata/`);
}

describe("the docs in a browser", () => {
  let browser: Browser;
  let server: Server;
  let siteDir: string;
  let origin: string;

  beforeAll(async () => {
    siteDir = await mkdtemp(join(tmpdir(), "vapix-docs-"));
    await buildDocs({ openapiDir, specDir, siteDir });
    server = createServer(sirv(siteDir)).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: tool("chromium"),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await rm(siteDir, { recursive: true, force: true });
  });

  for (const width of [1280, 400])
    test.each(pages)(`%s at ${width} pixels fits, reports no error and loads nothing from elsewhere`, async (page) => {
      const tab = await browser.newPage({ viewport: { width, height: 900 } });
      const errors: string[] = [];
      const elsewhere: string[] = [];
      tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      tab.on("pageerror", (error) => errors.push(error.message));
      tab.on("request", (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) elsewhere.push(request.url());
      });
      await tab.goto(`${origin}${page}`, { waitUntil: "networkidle" });
      await tab.locator("h1, h2").first().waitFor();
      expect(errors).toEqual([]);
      expect(elsewhere).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await tab.close();
    });

  test("a method's page shows its level, its effect and its codes", async () => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/mqtt-client/#operation/configureClient`, { waitUntil: "networkidle" });
    for (const text of ["administrator", "configures", "2103", "Required parameter missing or invalid"])
      await tab.getByText(text).first().waitFor();
    await tab.close();
  });
});
