import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer as createTlsServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { X509Certificate } from "node:crypto";
import { inspect } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { createTrustingTransport } from "../../src/http/no-trust.ts";
import {
  createVapixClient,
  VapixTransportError,
  type VapixClientOptions,
  type VapixSettings,
} from "../../src/index.ts";
import { readCertificate } from "../../src/tls/read-certificate.ts";
import { selfSigned } from "../../src/server/self-signed.ts";
import { runNode } from "../program.ts";

const own = selfSigned("axis-accc8e00a1b2");
const other = selfSigned("axis-accc8e00a1b2");
const account = { username: "root", password: "s3cret-Pa55" };

interface Device {
  url: string;
  server: Server;
  /** Paths that were asked for. */
  requests: (string | undefined)[];
  connections: () => number;
}

/** A device behind TLS that responds to every call. */
async function device(certificate = own): Promise<Device> {
  const requests: (string | undefined)[] = [];
  let connections = 0;
  const server = createTlsServer(certificate, (request, response) => {
    requests.push(request.url);
    request.resume().on("end", () => response.end(`{"data":{}}`));
  });
  server.on("secureConnection", () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `https://127.0.0.1:${port}`, server, requests, connections: () => connections };
}

function call(url: string, options: VapixClientOptions): Promise<object> {
  return createVapixClient(url, options).mqttClient.activateClient();
}

async function fault(calling: Promise<object>): Promise<VapixTransportError> {
  const error: unknown = await calling.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(VapixTransportError);
  expect(error).toMatchObject({ fault: "tls" });
  expectNoSecret(error);
  return error as VapixTransportError;
}

function expectNoSecret(error: unknown): void {
  const shown = inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error);
  for (const secret of [account.password, btoa(`${account.username}:${account.password}`), "uthorization"])
    expect(shown).not.toContain(secret);
}

function fingerprint({ cert }: { cert: string }): string {
  return new X509Certificate(cert).fingerprint256;
}

test.each([
  ["as certificates show it", fingerprint(own)],
  ["in small letters without colons", fingerprint(own).replaceAll(":", "").toLowerCase()],
])("a self-signed device is reached by its fingerprint, %s", async (_, fingerprint256) => {
  const { url, requests, connections } = await device();
  const camera = createVapixClient(url, { ...account, tls: { fingerprint256 } });
  await camera.mqttClient.activateClient();
  await camera.mqttClient.activateClient();
  expect(requests).toHaveLength(2);
  expect(connections()).toBe(1);
});

test("a device with another certificate sees no request, and the error reports both fingerprints", async () => {
  const { url, requests } = await device(other);
  const { message } = await fault(call(url, { ...account, tls: { fingerprint256: fingerprint(own) } }));
  expect(message).toContain(`the server sent the certificate ${fingerprint(other)}; expected ${fingerprint(own)}`);
  expect(requests).toEqual([]);
});

test("a device that changes its certificate sees no request on the next connection", async () => {
  const { url, server, requests } = await device();
  server.prependListener("request", (_, response: ServerResponse) => (response.shouldKeepAlive = false));
  const camera = createVapixClient(url, { ...account, tls: { fingerprint256: fingerprint(own) } });
  await camera.mqttClient.activateClient();
  server.setSecureContext(other);
  await fault(camera.mqttClient.activateClient());
  expect(requests).toHaveLength(1);
});

test("no connection resumes the session of another, which would show no certificate", async () => {
  const { url, server } = await device();
  server.prependListener("request", (_, response: ServerResponse) => (response.shouldKeepAlive = false));
  const resumed: boolean[] = [];
  server.on("secureConnection", (socket) => resumed.push(socket.isSessionReused()));
  const camera = createVapixClient(url, { ...account, tls: { fingerprint256: fingerprint(own) } });
  for (let i = 0; i < 3; i++) await camera.mqttClient.activateClient();
  expect(resumed).toEqual([false, false, false]);
});

test("a pinned certificate must also be of the CA if both are given", async () => {
  const { url, requests } = await device();
  const tls = { fingerprint256: fingerprint(own), ca: other.cert };
  expect((await fault(call(url, { ...account, tls }))).message).toMatch(/self-signed|issuer/);
  expect(requests).toEqual([]);
});

test.each<[what: string, options: VapixSettings]>([
  ["without a trust of its own", {}],
  ["over fetch", { fetch: (url, init) => fetch(url, init) }],
  ["with a CA that did not issue it", { tls: { ca: other.cert } }],
])("a self-signed certificate has a sentence with the remedy, and is not printed, %s", async (_, options) => {
  const { url, requests } = await device();
  const error = await fault(call(url, { ...account, ...options }));
  expect(error.message).toMatch(
    /: the certificate is self-signed; .*readCertificate .*tls\.fingerprint256 \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/,
  );
  expect(inspect(error, { depth: Infinity, showHidden: true })).not.toMatch(/Buffer|BEGIN CERTIFICATE/);
  expect(requests).toEqual([]);
});

test("without any trust a self-signed device sees no request", async () => {
  const { url, requests } = await device();
  await fault(call(url, account));
  expect(requests).toEqual([]);
});

test("insecure accepts any certificate", async () => {
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const { url, requests } = await device();
  await call(url, { ...account, insecure: true });
  expect(requests).toHaveLength(1);
});

test("insecure warns once for all clients of a process", async () => {
  const code = `import { createVapixClient } from "./src/index.ts";
    for (let host = 1; host <= 3; host++) createVapixClient("https://192.0.2." + host, { insecure: true });`;
  const program = runNode("--input-type=module", ["--eval", code]);
  expect(await program.ended).toBe(0);
  expect(program.errors.match(/^.*\[VAPIX_INSECURE\].*$/gm)).toEqual([expect.stringContaining("tls.fingerprint256")]);
});

test.each<[string, string, VapixClientOptions, RegExp]>([
  ["a fingerprint that is none", "https://192.0.2.1", { tls: { fingerprint256: "AB:CD" } }, /64 hexadecimal digits/],
  ["tls over http", "http://192.0.2.1", { tls: { ca: own.cert } }, /require an https: address/],
  ["insecure over http", "http://192.0.2.1", { insecure: true }, /require an https: address/],
  ["tls and insecure", "https://192.0.2.1", { tls: { ca: own.cert }, insecure: true }, /remove one of them/],
  [
    "tls and a fetch",
    "https://192.0.2.1",
    { tls: { ca: own.cert }, fetch: () => Promise.reject() },
    /cannot be combined with fetch/,
  ],
])("%s is a TypeError when the client is made", (_, url, options, message) => {
  expect(() => createVapixClient(url, options)).toThrow(TypeError);
  expect(() => createVapixClient(url, options)).toThrow(message);
});

test("in browsers and workers, trust of its own is a TypeError, with any other option", () => {
  const create = () => createTrustingTransport({ ca: own.cert }, { isSecure: false, insecure: true }, 1);
  expect(create).toThrow(TypeError);
  expect(create).toThrow("tls and insecure are not supported here: browsers and workers decide which");
});

test("a response is read as sent, an empty one too", async () => {
  const { url, server } = await device();
  server.removeAllListeners("request");
  server.on("request", (_request, response: ServerResponse) => response.writeHead(204).end());
  const calling = call(url, { ...account, tls: { fingerprint256: fingerprint(own) } });
  await expect(calling).rejects.toThrow("HTTP 204 with an empty body");
});

test("a connection that breaks after the password went out shows none in its error", async () => {
  const { url, server } = await device();
  server.removeAllListeners("request");
  server.on("request", ({ headers, socket }: IncomingMessage, response: ServerResponse) => {
    if (headers.authorization) socket.destroy();
    else response.writeHead(401, { "WWW-Authenticate": 'Basic realm="AXIS_ACCC8E00A1B2"' }).end();
  });
  const calling = call(url, { ...account, tls: { fingerprint256: fingerprint(own) } });
  const error: unknown = await calling.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "VapixTransportError", fault: "connection" });
  expectNoSecret(error);
});

test("a user name outside ASCII goes out in the bytes that were signed", async () => {
  const { url, server } = await device();
  const names: (string | undefined)[] = [];
  server.removeAllListeners("request");
  server.on("request", ({ headers }: IncomingMessage, response: ServerResponse) => {
    names.push(/username="(.*?)"/.exec(headers.authorization ?? "")?.[1]);
    response.writeHead(401, { "WWW-Authenticate": `Digest realm="AXIS", nonce="1", qop="auth"` }).end();
  });
  const tls = { fingerprint256: fingerprint(own) };
  await call(url, { username: "jürgen", password: "pass", tls }).catch(() => {});
  expect(names).toEqual([undefined, "jürgen"]);
});

test("the certificate of a device is shown, and the device sees no request", async () => {
  const { url, requests } = await device();
  expect(await readCertificate(url)).toEqual({
    fingerprint256: fingerprint(own),
    subject: "CN=axis-accc8e00a1b2",
    issuer: "CN=axis-accc8e00a1b2",
    validFrom: new Date("2020-01-01T00:00:00Z"),
    validTo: new Date("2049-12-31T23:59:59Z"),
  });
  expect(requests).toEqual([]);
  await expect(readCertificate("http://192.0.2.1")).rejects.toThrow("https:");
});
