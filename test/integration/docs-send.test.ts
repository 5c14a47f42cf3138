import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildDocs } from "../../scripts/docs.ts";
import { serveDocs } from "../../src/cli/docs.ts";
import { createSite, peerArchive } from "../../src/cli/site.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import type { Listening } from "../../src/server/listen.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { launchChromium } from "./chromium.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const account = { username: "key", password: "secret" };
const openMocks: MockServer[] = [];
let browser: Browser;
let folder: Folder;
let mock: MockServer;
let docs: Listening;

beforeAll(async () => {
  folder = await temporaryFolder();
  await buildDocs({ openapiDir: `${root}generated/openapi`, specDir: `${root}spec`, siteDir: folder.path });
  const apis = ["mqtt-client", "network-settings", "thermometry", "fwmgr", "emqx"];
  const user = { username: "admin", password: "public", path: "/api/v5/login" };
  const peer = peerArchive({ name: "the mock", apis, account, user });
  mock = await createMockServer({ other: createSite([peer, folder.path]) });
  const asked = { username: "root", password: "pass" };
  const device = await createMockServer({
    auth: { scheme: "digest", accounts: [{ ...asked, role: "administrator" }] },
    tls: true,
  });
  openMocks.push(mock, device);
  const { fingerprint256 } = device.certificate!;
  docs = await serveDocs([folder.path], {}, { address: device.url, client: { ...asked, tls: { fingerprint256 } } });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await docs?.close();
  await Promise.all(openMocks.map((one) => one.close()));
  await folder.remove();
});

async function open(origin: string, page: string): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/${page}.html`);
  await tab.locator("form.send").waitFor();
  return tab;
}

/** Waits for the outcome of a request. */
const outcome = async (tab: Page) => {
  const state = tab.locator("form.send [role=status]");
  await state.filter({ hasText: /^(?:HTTP|No response)/ }).waitFor();
  return state.innerText();
};

test("a request is edited and sent by the keyboard, and its answer shown with status and time", async () => {
  const tab = await open(mock.url, "mqtt-client/getClientStatus");
  await tab.locator("form.send textarea").focus();
  await tab.keyboard.press("Control+a");
  await tab.keyboard.type('{"apiVersion": "1.0", "context": "typed", "method": "getClientStatus"}');
  await tab.keyboard.press("Tab");
  await tab.keyboard.press("Enter");
  expect(await outcome(tab)).toMatch(/^HTTP 200 OK · \d+ ms$/);
  const answer = JSON.parse(await tab.locator("form.send pre").innerText()) as object;
  expect(answer).toMatchObject({ context: "typed", method: "getClientStatus", data: { status: {} } });
  await tab.close();
});

test("a refusal is shown with the reason of the mock", async () => {
  const tab = await open(mock.url, "mqtt-client/getClientStatus");
  await tab.locator("form.send textarea").fill('{"apiVersion": "9.0", "method": "getClientStatus"}');
  await tab.keyboard.press("Control+Enter");
  expect(await outcome(tab)).toContain("Vapix-Mock-Reason: ");
  expect(await tab.locator("form.send pre").innerText()).toContain('"code": 2100');
  await tab.close();
});

const disrupting = "This request may interrupt its service. Send it to the mock?";
const deleting = "This request deletes something. Send it to the mock?";
test.each([
  ["network-settings/setIPv4AddressConfiguration", disrupting, true],
  ["network-settings/setIPv4AddressConfiguration", disrupting, false],
  ["thermometry/removeAreas", deleting, true],
  ["thermometry/removeAreas", deleting, false],
  ["emqx/deleteRule", deleting, true],
  ["emqx/deleteRule", deleting, false],
])("%s asks %j first, and is sent if the response is %s", async (page, question, isConfirmed) => {
  const tab = await open(mock.url, page);
  const asked: string[] = [];
  tab.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void (isConfirmed ? dialog.accept() : dialog.dismiss());
  });
  const sent: string[] = [];
  tab.on("request", (request) => request.isNavigationRequest() || sent.push(request.method()));
  await tab.locator("form.send input").focus();
  await tab.keyboard.press("Control+Enter");
  if (isConfirmed) expect(await outcome(tab)).toMatch(/^HTTP \d/);
  expect(asked).toEqual([question]);
  expect(sent).toEqual(isConfirmed ? [page.startsWith("emqx/") ? "DELETE" : "POST"] : []);
  await tab.close();
});

test("a method that only reads or configures is sent without a question", async () => {
  const tab = await open(mock.url, "network-settings/setHostnameConfiguration");
  let asked = 0;
  tab.on("dialog", (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  await tab.getByRole("button", { name: "Send" }).click();
  expect(await outcome(tab)).toMatch(/^HTTP 200 OK/);
  expect(asked).toBe(0);
  await tab.close();
});

test("a request to the broker goes with its account", async () => {
  const tab = await open(mock.url, "emqx/listNodes");
  await tab.getByRole("button", { name: "Send" }).click();
  expect(await outcome(tab)).toMatch(/^HTTP 200 OK/);
  await tab.close();
});

test("a request that requires a token goes with that of the broker's user", async () => {
  const tab = await open(mock.url, "emqx/listDashboardUsers");
  await tab.getByRole("button", { name: "Send" }).click();
  expect(await outcome(tab)).toMatch(/^HTTP 200 OK/);
  expect(await tab.locator("form.send pre").innerText()).toContain('"username": "admin"');
  await tab.close();
});

test("a file is chosen and sent after its envelope, and no request goes without it", async () => {
  const tab = await open(mock.url, "fwmgr/upgrade");
  tab.on("dialog", (dialog) => void dialog.accept());
  await tab.getByRole("button", { name: "Send" }).click();
  expect(
    await tab.locator("form.send [type=file]").evaluate((file: HTMLInputElement) => file.validity.valueMissing),
  ).toBe(true);
  expect(await tab.locator("form.send [role=status]").innerText()).toBe("");
  const image = {
    name: "P3265-V_12_11_80.bin",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("the image"),
  };
  await tab.getByLabel("File").setInputFiles(image);
  await tab.getByRole("button", { name: "Send" }).click();
  expect(await outcome(tab)).toMatch(/^HTTP 200 OK/);
  expect(await tab.locator("form.send pre").innerText()).toContain('"firmwareVersion": "12.11.80"');
  await tab.close();
});

test("vapix docs --device sends to a device that takes Digest alone, and rejects pages of other origins", async () => {
  const tab = await open(docs.url, "mqtt-client/getClientStatus");
  expect(await tab.locator("form.send .peer").innerText()).toMatch(/^To https:\/\/127\.0\.0\.1:\d+\.$/);
  await tab.getByRole("button", { name: "Send" }).click();
  expect(await outcome(tab)).toMatch(/^HTTP 200 OK/);
  await tab.close();
  const headers = { Origin: "https://example.com", "Content-Type": "application/json" };
  const foreign = await fetch(`${docs.url}/axis-cgi/mqtt/client.cgi`, { method: "POST", headers, body: "{}" });
  expect(foreign.status).toBe(403);
});

test("a page offers no request where no server takes it", async () => {
  const tab = await browser.newPage();
  await tab.goto(`${docs.url}/emqx/listNodes.html`);
  await tab.waitForLoadState("networkidle");
  expect(await tab.locator("form.send").isVisible()).toBe(false);
  await tab.close();
});
