import { cp, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import sirv from "sirv";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { createMockServer } from "../../src/mock/server.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { install, type Result, run } from "../npm.ts";
import { launchChromium } from "./chromium.ts";

const PAGE = fileURLToPath(new URL("bundlers", import.meta.url));
const MODULE = '<script type="module" src="/main.js"></script>';

/** A program that makes files for browsers of a module and what that imports. */
interface Bundler {
  name: string;
  packages: string[];
  /** The command for a module and the folder of its files. */
  command: (module: string, out: string) => string[];
  /** What loads the files in a page, if the bundler makes none. */
  script?: string;
}

const bundlers: Bundler[] = [
  {
    name: "esbuild",
    packages: ["esbuild@0.28.2"],
    command: (module, out) => ["esbuild", module, "--bundle", "--splitting", "--format=esm", `--outdir=${out}`],
    script: MODULE,
  },
  {
    name: "Rolldown",
    packages: ["rolldown@1.3.3"],
    command: (module, out) => ["rolldown", module, "--platform", "browser", "--dir", out],
    script: MODULE,
  },
  {
    name: "webpack",
    packages: ["webpack@5.113.0", "webpack-cli@7.3.1"],
    command: (module, out) => ["webpack", "--mode", "production", "--entry", `./${module}`, "--output-path", out],
    script: '<script defer src="/main.js"></script>',
  },
  {
    name: "Vite",
    packages: ["vite@8.4.0"],
    command: (module, out) => ["vite", "build", dirname(module), "--outDir", join(app, out)],
  },
  {
    name: "Next",
    packages: ["next@16.4.6", "react@19.3.1", "react-dom@19.3.1"],
    command: () => ["next", "build"],
  },
];

let folder: Folder;
/** The folder of a user who has installed the package and the bundlers. */
let app: string;
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
  folder = await temporaryFolder();
  app = await install(folder, "app", [inject("tarball"), "msw@3", ...bundlers.flatMap(({ packages }) => packages)]);
  await cp(PAGE, app, { recursive: true });
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await folder?.remove();
});

/** What a bundler prints where it cannot bundle a module for browsers as it is. */
// A chunk may be named after a file: method-error.
const COMPLAINT = /warn|(?<!-)error|externalized|could not resolve|⚠/i;

async function bundle({ name, command }: Bundler, module: string, out: string): Promise<Result & { path: string }> {
  const [program = "", ...args] = command(module, out);
  // What Next says of its cache depends on CI, and it would report its use.
  const variables = { CI: undefined, NEXT_TELEMETRY_DISABLED: "1" };
  const result = await run(join(app, "node_modules/.bin", program), args, app, { variables, timeout: 120_000 });
  return { ...result, path: join(app, name === "Next" ? "out" : out) };
}

/** What the page keeps when it is served from a mock device that asks for Digest. */
async function shown(path: string): Promise<{ result: unknown; host: string }> {
  const device = await createMockServer({ auth: "recommended", other: sirv(path) });
  const tab = await browser.newPage();
  onTestFinished(async () => {
    await tab.close();
    await device.close();
  });
  const errors: string[] = [];
  tab.on("pageerror", (error) => errors.push(error.message));
  await tab.goto(device.url);
  const isShown = () => tab.waitForFunction(() => "shown" in globalThis, undefined, { timeout: 20_000 });
  await isShown().catch((error: Error) => {
    throw new Error(`the page shows nothing: ${[error.message, ...errors].join("; ")}`);
  });
  const result: unknown = await tab.evaluate(() => (globalThis as { shown?: unknown }).shown);
  return { result, host: new URL(device.url).host };
}

describe.each(bundlers)("$name", (bundler) => {
  test("bundles both clients and events for browsers without a warning, and Chromium runs them", async () => {
    const { code, output, errors, path } = await bundle(bundler, "main.js", `out-${bundler.name}`);
    expect(output + errors).not.toMatch(COMPLAINT);
    expect(code).toBe(0);
    if (bundler.script !== undefined)
      await writeFile(join(path, "index.html"), `<!doctype html><title>A page</title>${bundler.script}`);
    const { result } = await shown(path);
    const unsupported = expect.stringMatching(
      /^TypeError: tls and insecure are not supported here: browsers/,
    ) as string;
    expect(result).toEqual({
      state: "active",
      client: "dock-7",
      refused: [true, 4004, 201],
      clients: 2,
      kind: "connection",
      calls: [
        [true, "configureClient", "ok", undefined],
        [true, "activateClient", "ok", undefined],
        [true, "getClientStatus", "ok", undefined],
        [true, "removeVlan", "refused", 4004],
      ],
      versions: expect.arrayContaining(["1.6"]) as string[],
      faults: ["Uncaught Error: in the listener"],
      untrusted: [unsupported, unsupported, unsupported],
    });
  }, 180_000);
});

test.each(bundlers.filter(({ name }) => name !== "Next"))(
  "$name bundles request handlers of MSW with all that they need",
  async (bundler) => {
    const { code, output, errors } = await bundle(bundler, "intercepted/main.js", `out-intercepted-${bundler.name}`);
    // They hold the documents, of whose size some bundlers warn.
    expect(output + errors).not.toMatch(/(?<!-)error|externalized|could not resolve|can't resolve|unresolved/i);
    expect(code).toBe(0);
  },
  60_000,
);

// Vite puts an empty module in place of one of Node and says nothing: there, the page fails in Chromium.
test.each(bundlers.filter(({ name }) => name !== "Next" && name !== "Vite"))(
  "$name complains of a module that needs Node, so that the tests above can fail",
  async (bundler) => {
    const { code, output, errors } = await bundle(bundler, "node-only/main.js", "out-node-only");
    expect(code !== 0 || COMPLAINT.test(output + errors)).toBe(true);
  },
  60_000,
);
