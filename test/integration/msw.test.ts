import { createServer } from "node:http";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { rolldown } from "rolldown";
import sirv from "sirv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Folder, temporaryFolder } from "../folder.ts";
import { contractCases } from "../mock/contract-cases.ts";
import { run } from "../npm.ts";
import { launchChromium } from "./chromium.ts";

const PAGE = fileURLToPath(new URL("msw/page.ts", import.meta.url));
const MSW = fileURLToPath(new URL("../../cli/index.js", import.meta.resolve("msw")));

let folder: Folder;
let browser: Browser;

beforeAll(async () => {
  folder = await temporaryFolder();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await folder?.remove();
});

describe("in Chromium, through a service worker", () => {
  let tab: Page;
  const server = createServer();
  beforeAll(async () => {
    const bundle = await rolldown({ input: PAGE, platform: "browser" });
    await bundle.write({ dir: folder.path, format: "esm" });
    await bundle.close();
    await writeFile(
      join(folder.path, "index.html"),
      '<!doctype html><title>A page</title><script type="module" src="/page.js"></script>',
    );
    await writeFile(join(folder.path, "package.json"), '{ "private": true }');
    const { code, output, errors } = await run(process.execPath, [MSW, "init", folder.path, "--no-save"], folder.path);
    expect(code, output + errors).toBe(0);
    await new Promise<void>((resolve) => server.on("request", sirv(folder.path)).listen(0, "127.0.0.1", resolve));
    tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
    await tab.waitForFunction(() => "runCase" in globalThis, undefined, { timeout: 20_000 });
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  test.each(contractCases)("$title", async ({ title, expected }) => {
    const result: unknown = await tab.evaluate(
      ([name, url]) => (globalThis as unknown as { runCase(...asked: string[]): unknown }).runCase(name!, url!),
      [title, "https://camera.example.com"],
    );
    expect(result).toEqual(expected);
  });
});
