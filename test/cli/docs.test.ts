import { mkdir, rm, writeFile } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { documentName, documentText, readApiDocuments } from "../../scripts/axis-os/documents.ts";
import { buildDocs } from "../../scripts/docs.ts";
import { createSite, docsSources, readArchive } from "../../src/cli/site.ts";
import { temporaryFolder } from "../folder.ts";
import { serve } from "../vapix/server.ts";
import { vapix } from "./vapix-command.ts";

const generated = fileURLToPath(new URL("../../generated/", import.meta.url));

describe("the site of the package", () => {
  test("has every file that its pages link to, even from another folder of documents", async () => {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const { pages } = await buildDocs({
      openapiDir: join(generated, "openapi"),
      specDir: fileURLToPath(new URL("../../spec", import.meta.url)),
      siteDir: folder.path,
      asyncapiFile: join(generated, "asyncapi/device.yaml"),
      isPackaged: true,
    });
    // The build of the package makes them.
    const byAxisOs = (await readApiDocuments(join(generated, "openapi"))).flatMap(({ id, documents }) =>
      [...documents].map(([os, document]) => [`/openapi/${documentName(id, os)}`, documentText(document, os)] as const),
    );
    const sources = [readArchive(join(folder.path, "site.json.br")), generated, new Map(byAxisOs)];
    const origin = `http://127.0.0.1:${await serve(createSite(sources))}`;
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
    expect(own).toContain(`${origin}/openapi/network-settings@11.11.json`);
    expect(own).not.toContain(`${origin}/openapi/mqtt-client.yaml`);
    expect(own).toContain(`${origin}/asyncapi/device.yaml`);
    for (const link of own) expect((await fetch(link)).status, link).toBe(200);
  }, 180_000);

  test("is one compressed file, whose pages are read by GET and HEAD alone", async () => {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const text = "<!doctype html><title>A page</title>";
    const file = join(folder.path, "site.json.br");
    await writeFile(file, brotliCompressSync(JSON.stringify({ "api/index.html": text, "api/index.html.md": "# A" })));
    const origin = `http://127.0.0.1:${await serve(createSite([readArchive(file), generated]))}`;
    const read = async (path: string, method = "GET") => {
      const answer = await fetch(origin + path, { method });
      return [answer.status, answer.headers.get("Content-Type"), await answer.text()];
    };
    const page = [200, "text/html; charset=utf-8"];
    expect(await read("/api/")).toEqual([...page, text]);
    expect(await read("/api/index.html?a=b")).toEqual([...page, text]);
    expect(await read("/api/index.html.md")).toEqual([200, "text/markdown; charset=utf-8", "# A"]);
    expect(await read("/api/", "HEAD")).toEqual([...page, ""]);
    expect((await read("/api/", "POST"))[0]).toBe(405);
    expect((await read("/asyncapi/device.yaml"))[0]).toBe(200);
  });

  test.each([
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["identity", undefined],
  ])("goes to a client that takes %s as %s, and once", async (accepted, coding) => {
    const text = "<p>A page</p>".repeat(100);
    const port = await serve(createSite([new Map([["/a.html", text]])]));
    const read = (headers: Record<string, string>) =>
      new Promise<[IncomingMessage, Buffer]>((resolve) => {
        get({ port, path: "/a.html", headers: { "Accept-Encoding": accepted, ...headers } }, (answer) => {
          void buffer(answer).then((body) => resolve([answer, body]));
        });
      });
    const [answer, body] = await read({});
    expect(answer.headers["content-encoding"]).toBe(coding);
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[coding ?? ""] ?? ((packed: Buffer) => packed);
    expect(unpack(body).toString()).toBe(text);
    const [again, nothing] = await read({ "If-None-Match": answer.headers.etag! });
    expect([again.statusCode, nothing.length]).toEqual([304, 0]);
  });

  test("has what a file contains now, though it compresses each content once, and lacks a deleted file", async () => {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    await writeFile(join(folder.path, "a.html"), "a");
    const origin = `http://127.0.0.1:${await serve(createSite([folder.path]))}`;
    for (const text of ["a", "a", "b"]) {
      await writeFile(join(folder.path, "a.html"), text);
      expect(await (await fetch(`${origin}/a.html`)).text()).toBe(text);
    }
    await rm(join(folder.path, "a.html"));
    expect((await fetch(`${origin}/a.html`)).status).toBe(404);
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
  test("serves documents that only the build makes, also in a clone", async () => {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const write = async (path: string, contents: string | Buffer) => {
      await mkdir(dirname(join(folder.path, path)), { recursive: true });
      await writeFile(join(folder.path, path), contents);
    };
    await write("dist/docs/site.json.br", brotliCompressSync(JSON.stringify({ "index.html": "docs" })));
    await write("dist/generated/openapi/ntp@13.json", "{}");
    await write("generated/openapi/ntp.yaml", "openapi: 3.1.0");
    const root = pathToFileURL(`${folder.path}/`);
    const origin = `http://127.0.0.1:${await serve(createSite(docsSources(root)!))}`;
    for (const path of ["/", "/openapi/ntp@13.json", "/openapi/ntp.yaml"])
      expect((await fetch(origin + path)).status, path).toBe(200);
  });

  test("prints its options", async () => {
    const { code, output, errors } = await vapix(["docs", "--help"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    for (const option of ["--port", "--host", "--help"]) expect(output).toContain(option);
  });

  test.each([
    [["--port", "x"], 'invalid --port "x"'],
    [["--colour", "x"], "unknown option --colour; --help lists the options"],
    [["--prot", "1"], "unknown option --prot; did you mean --port?"],
  ])("%j ends with exit code 2 and explains why", async (args, saying) => {
    const { code, output, errors } = await vapix(["docs", ...args]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(`vapix: ${saying}`);
  });
});
