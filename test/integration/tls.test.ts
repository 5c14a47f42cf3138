import { request as forward } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createVapixClient, VapixTransportError, type VapixSettings } from "../../src/index.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { readCertificate } from "../../src/tls/read-certificate.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { type Authority, createAuthority } from "./authority.ts";

let folder: Folder;
let mock: MockServer;
let authority: Authority;
beforeAll(async () => {
  folder = await temporaryFolder();
  mock = await createMockServer();
  authority = createAuthority(folder);
  authority.issue("good", "IP:127.0.0.1");
  authority.issue("wrong-host", "DNS:camera.example.com");
  authority.issue("expired", "IP:127.0.0.1", -1);
});
afterAll(async () => {
  await mock.close();
  await folder.remove();
});

/** A TLS front of the mock with one of the certificates, and how many requests it has seen. */
async function front(name: string): Promise<{ url: string; seen: () => number }> {
  let seen = 0;
  const server = createServer(
    { key: authority.pem(`${name}.key`), cert: authority.pem(`${name}.pem`) },
    (request, response) => {
      seen += 1;
      const { method, headers, url } = request;
      const inner = forward(mock.url + url, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      });
      request.pipe(inner);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, seen: () => seen };
}

function status(url: string, options: VapixSettings) {
  return createVapixClient(url, { username: "root", password: "pass", ...options }).mqttClient.getClientStatus();
}

/** A TLS front that shows its certificate with that of the issuer. */
async function chained(): Promise<string> {
  const cert = authority.pem("good.pem") + authority.pem("ca.pem");
  const server = createServer({ key: authority.pem("good.key"), cert });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function message(calling: Promise<object>): Promise<string> {
  const error: unknown = await calling.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(VapixTransportError);
  expect(error).toMatchObject({ fault: "tls" });
  return (error as Error).message;
}

test("a device with a certificate of one's own CA is reached by that CA", async () => {
  const { url, seen } = await front("good");
  expect(await status(url, { tls: { ca: authority.pem("ca.pem") } })).toHaveProperty("status");
  expect(seen()).toBe(1);
});

test.each([
  ["of one's own CA", "good"],
  ["for another host", "wrong-host"],
  ["that has expired", "expired"],
])("a device with a certificate %s is reached by its fingerprint", async (_, name) => {
  const { url, seen } = await front(name);
  expect(await status(url, { tls: { fingerprint256: authority.fingerprint(name) } })).toHaveProperty("status");
  expect(seen()).toBe(1);
});

test.each<[string, string, () => VapixSettings, RegExp]>([
  ["of one's own CA, which is not trusted", "good", () => ({}), /UNABLE_TO_(GET|VERIFY)/],
  ["for another host", "wrong-host", () => ({ tls: { ca: authority.pem("ca.pem") } }), /ERR_TLS_CERT_ALTNAME_INVALID/],
  ["that has expired", "expired", () => ({ tls: { ca: authority.pem("ca.pem") } }), /CERT_HAS_EXPIRED/],
  [
    "of the CA, but not the pinned one",
    "good",
    () => ({ tls: { fingerprint256: authority.fingerprint("ca") } }),
    /sent the certificate .*; expected /,
  ],
])("a device with a certificate %s sees no request", async (_, name, options, saying) => {
  const { url, seen } = await front(name);
  expect(await message(status(url, options()))).toMatch(saying);
  expect(seen()).toBe(0);
});

const PIN = /readCertificate .* tls\.fingerprint256/;

test.each<[code: string, url: () => Promise<string>, options: () => VapixSettings, says: RegExp[]]>([
  [
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    async () => (await front("good")).url,
    () => ({}),
    [/the certificate's issuer is unknown; .*tls\.ca/, PIN],
  ],
  ["SELF_SIGNED_CERT_IN_CHAIN", chained, () => ({}), [/issuer is not a known authority; .*tls\.ca/, PIN]],
  [
    "ERR_TLS_CERT_ALTNAME_INVALID",
    async () => (await front("wrong-host")).url,
    () => ({ tls: { ca: authority.pem("ca.pem") } }),
    [/the certificate is for another host name; use the name in it/, PIN],
  ],
  [
    "CERT_HAS_EXPIRED",
    async () => (await front("expired")).url,
    () => ({ tls: { ca: authority.pem("ca.pem") } }),
    [/the certificate has expired; renew it on the device/, PIN],
  ],
])("%s has a sentence of its own with the remedy, and shows no certificate", async (code, url, options, says) => {
  const address = await url();
  for (const trust of [options(), ...(options().tls ? [] : [{ fetch }])]) {
    const error: unknown = await status(address, trust).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "VapixTransportError", fault: "tls" });
    const text = (error as Error).message;
    for (const saying of says) expect(text).toMatch(saying);
    expect(text.endsWith(` (${code})`)).toBe(true);
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toMatch(/Buffer|BEGIN CERTIFICATE/);
  }
});

test("what readCertificate shows is what openssl says, and reaches the device", async () => {
  const { url, seen } = await front("good");
  const shown = await readCertificate(url);
  expect(shown).toMatchObject({
    fingerprint256: authority.fingerprint("good"),
    subject: "CN=axis-accc8e00a1b2",
    issuer: "CN=Example CA",
  });
  expect(seen()).toBe(0);
  expect(await status(url, { tls: shown })).toHaveProperty("status");
});
