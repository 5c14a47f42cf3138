import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveDocs } from "../../src/cli/docs.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { createProxy, type Proxy } from "../../src/proxy/proxy.ts";
import type { Listening } from "../../src/server/listen.ts";
import { temporaryFolder } from "../folder.ts";
import { launchChromium } from "./chromium.ts";

const REBOUND = "rebound.example.com";
const CGI = "/axis-cgi/mqtt/client.cgi";
const body = JSON.stringify({ apiVersion: "1.0", method: "activateClient" });

describe("a page in Chromium", () => {
  let browser: Browser;
  let other: Server;
  let device: MockServer;
  let proxy: Proxy;
  let docs: Listening;
  let open: MockServer;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  /** Address of a page that is not of any of the servers. */
  let foreign: string;

  beforeAll(async () => {
    other = createServer((_, response) => response.setHeader("Content-Type", "text/html").end("<p>foreign</p>"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    foreign = `http://foreign.example.com:${(other.address() as AddressInfo).port}/`;
    device = await createMockServer({ auth: "digest" });
    const client = { username: "root", password: "pass" };
    proxy = await createProxy({ upstream: device.url, client, auth: "none" });
    folder = await temporaryFolder();
    writeFileSync(`${folder.path}/index.html`, "<p>docs</p>");
    docs = await serveDocs([folder.path], {});
    open = await createMockServer({ cors: [new URL(foreign).origin] });
    // As an attacker's name server does: a name of theirs has the address of this machine.
    browser = await launchChromium("--host-resolver-rules=MAP *.example.com 127.0.0.1");
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([open, docs, proxy, device].map((server) => server?.close()));
    await new Promise((resolve) => (other.close(resolve), other.closeAllConnections()));
    await folder?.remove();
  });

  /** What reached the device; for the page of a rejection, Chromium asks its server for an icon. */
  const calls = () => device.requests.filter(({ path }) => path !== "/favicon.ico");

  async function visit<T>(address: string, use: (page: Page) => Promise<T>): Promise<T> {
    const page = await browser.newPage();
    try {
      await page.goto(address);
      return await use(page);
    } finally {
      await page.close();
    }
  }

  /** Sends what a page may send without a preflight, and waits for the response, which it cannot read. */
  const post = (page: Page, url: string) =>
    page.evaluate(
      ([to, content]) =>
        fetch(to!, { method: "POST", mode: "no-cors", body: content!, headers: { "Content-Type": "text/plain" } }).then(
          ({ type }) => type,
        ),
      [url, body],
    );

  const image = (page: Page, url: string) =>
    page.evaluate(
      (source) =>
        new Promise<string>((resolve) => {
          const shown = Object.assign(new Image(), { src: source });
          shown.onload = shown.onerror = (event: Event | string) => resolve((event as Event).type);
        }),
      url,
    );

  test("of another server reaches no device by a POST of text/plain, an image or a form", async () => {
    await visit(foreign, async (page) => {
      const seen: Record<string, number> = {};
      page.on("response", (response) => (seen[new URL(response.url()).port] = response.status()));
      for (const { url } of [device, proxy]) {
        await post(page, url + CGI);
        expect(seen[new URL(url).port]).toBe(403);
        await image(page, `${url}/axis-cgi/pwdgrp.cgi?action=add&user=a`);
      }
      expect(await image(page, `${docs.url}/index.html`)).toBe("error");
      expect(seen[new URL(docs.url).port]).toBe(403);
      const form = `<form method="post" enctype="text/plain" action="${proxy.url}${CGI}"><input name="a"></form>`;
      await page.setContent(form);
      await Promise.all([page.waitForNavigation(), page.evaluate(() => document.forms[0]!.submit())]);
      expect(await page.textContent("body")).toContain("may not call this one");
    });
    expect(calls()).toEqual([]);
  });

  test("under a rebound name reads nothing", async () => {
    for (const { url } of [device, proxy, docs]) {
      const answer = await browser.newPage().then(async (page) => {
        const response = await page.goto(`http://${REBOUND}:${new URL(url).port}/`);
        const text = await page.evaluate(
          ([to, content]) => fetch(to!, { method: "POST", body: content! }).then((one) => one.text()),
          [CGI, body],
        );
        await page.close();
        return [response!.status(), text];
      });
      expect(answer).toEqual([403, expect.stringContaining("the header Host has a foreign name")]);
    }
    expect(calls()).toEqual([]);
  });

  test("of the server itself calls the device, and one of an origin in cors too", async () => {
    const asked = (page: Page, url: string) =>
      page.evaluate(
        async ([to, content]) => {
          const headers = { "Content-Type": "application/json", Authorization: "none" };
          return (await fetch(to!, { method: "POST", headers, body: content! })).status;
        },
        [url + CGI, body],
      );
    expect(await visit(`${docs.url}/`, (page) => page.textContent("body"))).toBe("docs");
    expect(await visit(`${proxy.url}/`, (page) => asked(page, ""))).toBe(200);
    expect(calls().at(-1)).toMatchObject({ method: "activateClient", status: 200 });
    expect(await visit(foreign, (page) => asked(page, open.url))).toBe(200);
    await expect(visit(foreign, (page) => asked(page, proxy.url))).rejects.toThrow("Failed to fetch");
  });
});
