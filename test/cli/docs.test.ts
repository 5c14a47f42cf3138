import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { buildDocs } from "../../scripts/docs.ts";
import { createSite } from "../../src/cli/site.ts";
import { temporaryFolder } from "../folder.ts";
import { serve } from "../vapix/server.ts";
import { vapix } from "./vapix-command.ts";

const generated = fileURLToPath(new URL("../../generated/", import.meta.url));

describe("the site of the package", () => {
  test("has every file that its pages link to, though the documents stand in another folder", async () => {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const { pages } = await buildDocs({
      openapiDir: join(generated, "openapi"),
      specDir: fileURLToPath(new URL("../../spec", import.meta.url)),
      siteDir: folder.path,
      asyncapiFile: join(generated, "asyncapi/device.yaml"),
      isPackaged: true,
    });
    const origin = `http://127.0.0.1:${await serve(createSite([folder.path, generated]))}`;
    const linked = new Set<string>();
    for (const page of pages) {
      const url = new URL(page, `${origin}/`);
      const answer = await fetch(url);
      expect(answer.status, page).toBe(200);
      for (const [, link] of (await answer.text()).matchAll(/<(?:a|script|link)[^>]* (?:href|src)="([^"#]+)/g))
        linked.add(new URL(link!, url).href);
    }
    const own = [...linked].filter((link) => link.startsWith(origin));
    expect(own).toContain(`${origin}/openapi/mqtt-client.json`);
    expect(own).toContain(`${origin}/openapi/vapix.portable.yaml`);
    expect(own).not.toContain(`${origin}/openapi/mqtt-client.yaml`);
    expect(own).toContain(`${origin}/asyncapi/device.yaml`);
    for (const link of own) expect((await fetch(link)).status, link).toBe(200);
  });

  test.each([
    ["br", "br"],
    ["gzip, deflate", null],
    ["identity", null],
  ])("has its pages compressed alone, and serves them to clients that accept %s", async (accepted, sent) => {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const text = "<!doctype html><title>A page</title>".repeat(100);
    await mkdir(join(folder.path, "api"));
    await writeFile(join(folder.path, "api/index.html.br"), brotliCompressSync(text));
    const origin = `http://127.0.0.1:${await serve(createSite([folder.path]))}`;
    const read = async (path: string, method = "GET") => {
      const answer = await fetch(origin + path, { method, headers: { "Accept-Encoding": accepted } });
      const { status, headers } = answer;
      return [status, headers.get("Content-Type"), headers.get("Content-Encoding"), await answer.text()];
    };
    const page = [200, "text/html; charset=utf-8", sent];
    expect(await read("/api/")).toEqual([...page, text]);
    expect(await read("/api/index.html?a=b")).toEqual([...page, text]);
    expect(await read("/api/", "HEAD")).toEqual([...page, ""]);
    expect((await read("/api/", "POST"))[0]).toBe(405);
  });

  test("serves nothing from outside of its folders", async () => {
    const origin = `http://127.0.0.1:${await serve(createSite([generated]))}`;
    for (const path of [
      "/nothing",
      "/../package.json",
      "/%2e%2e/package.json",
      "/..%2fpackage.json",
      "/%",
      "/openapi/",
    ])
      expect((await fetch(origin + path)).status, path).toBe(404);
  });
});

describe("vapix docs", () => {
  test("prints its options", async () => {
    const { code, output, errors } = await vapix(["docs", "--help"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    for (const option of ["--port", "--host", "--help"]) expect(output).toContain(option);
  });

  test.each([
    [["--port", "x"], '--port "x"'],
    [["--prot", "1"], "Unknown option '--prot'"],
  ])("%j ends with exit code 2 and says why", async (args, saying) => {
    const { code, output, errors } = await vapix(["docs", ...args]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(`vapix: ${saying}`);
  });
});
