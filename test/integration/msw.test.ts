import { createServer } from "node:http";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { rolldown } from "rolldown";
import sirv from "sirv";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Folder, temporaryFolder } from "../folder.ts";
import { contractCases } from "../mock/contract-cases.ts";
import { install, run } from "../npm.ts";
import { launchChromium } from "./chromium.ts";

const PAGE = fileURLToPath(new URL("msw/page.ts", import.meta.url));
const PROGRAM = fileURLToPath(new URL("msw/program.js", import.meta.url));
const CASES = fileURLToPath(new URL("../mock/contract-cases.ts", import.meta.url));
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

describe("in the folder of a user", () => {
  beforeAll(async () => {
    await Promise.all([
      install(folder, "node", ["node@22"], { allowScripts: { node: true } }),
      install(folder, "bun", ["bun@1"], { allowScripts: { bun: true } }),
      install(folder, "deno", ["deno@2"], { allowScripts: { deno: true } }),
      ...["2", "3"].map((version) => userOf(version)),
    ]);
  }, 300_000);

  /** Installs the package and MSW, and puts the program and its cases beside them. */
  async function userOf(version: string): Promise<void> {
    const path = await install(folder, `msw-${version}`, [inject("tarball"), `msw@${version}`]);
    const bundle = await rolldown({
      input: CASES,
      platform: "neutral",
      plugins: [
        {
          name: "as installed",
          resolveId: (id) => (id.endsWith("/src/index.ts") ? { id: "vapix-openapi", external: true } : null),
        },
      ],
    });
    await bundle.write({ file: join(path, "contract-cases.js"), format: "esm" });
    await bundle.close();
    await copyFile(PROGRAM, join(path, "program.js"));
  }

  // On Bun and Deno, MSW 3 sees no request of fetch: there its handlers are asked directly.
  test.each([
    ["2", "node", "setupServer", [], /^Node\.js\/22$/],
    ["3", "node", "setupServer", [], /^Node\.js\/22$/],
    ["2", "bun", "setupServer", [], /^Bun\/1\./],
    ["3", "bun", "getResponse", [], /^Bun\/1\./],
    ["2", "deno", "setupServer", ["run", "--allow-all"], /^Deno\/2\./],
    ["3", "deno", "getResponse", ["run", "--allow-all"], /^Deno\/2\./],
  ])("MSW %s runs all cases on %s by %s", async (version, runtime, way, args, userAgent) => {
    const program = join(folder.path, runtime, "node_modules/.bin", runtime);
    const user = join(folder.path, `msw-${version}`);
    const { code, output, errors } = await run(program, [...args, "program.js", way], user, {
      variables: { DENO_DIR: join(folder.path, "deno-cache"), DENO_NO_UPDATE_CHECK: "1" },
      timeout: 50_000,
    });
    expect(code, output + errors).toBe(0);
    const told = JSON.parse(output) as { runtime: string; results: [title: string, result: unknown][] };
    expect(told.runtime).toMatch(userAgent);
    for (const [title, result] of told.results)
      expect(result, title).toEqual(contractCases.find((one) => one.title === title)!.expected);
    expect(told.results).toHaveLength(contractCases.length);
  });
});
