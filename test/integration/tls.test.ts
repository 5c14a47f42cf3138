import { request as forward } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
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
    /expected was/,
  ],
])("a device with a certificate %s sees no request", async (_, name, options, saying) => {
  const { url, seen } = await front(name);
  expect(await message(status(url, options()))).toMatch(saying);
  expect(seen()).toBe(0);
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
