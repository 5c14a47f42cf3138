import { X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createVapixClient } from "../../src/index.ts";
import { selfSigned } from "../../src/server/self-signed.ts";
import { readCertificate } from "../../src/tls/read-certificate.ts";
import { start } from "../mock/start.ts";

test("a certificate is its own issuer, for the names given and this machine", () => {
  const { cert, key } = selfSigned("axis-accc8e00a1b2", ["camera.example.com", "192.0.2.10"]);
  expect(key).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  const read = new X509Certificate(cert);
  expect([read.subject, read.issuer, read.ca]).toEqual(["CN=axis-accc8e00a1b2", "CN=axis-accc8e00a1b2", true]);
  expect(read.subjectAltName).toBe(
    "DNS:localhost, IP Address:127.0.0.1, DNS:camera.example.com, IP Address:192.0.2.10",
  );
  expect(read.verify(read.publicKey)).toBe(true);
  expect(new X509Certificate(selfSigned("a").cert).serialNumber).not.toBe(read.serialNumber);
});

describe("a mock on HTTPS", () => {
  test("has a certificate that verifies on an address of IPv6", async () => {
    const { url, certificate } = await start({ tls: true, host: "::1" });
    const client = createVapixClient(url, { tls: { ca: certificate!.pem } });
    expect(await client.mqttClient.getClientStatus()).toHaveProperty("status");
  });

  test("is trusted by the fingerprint that it reports, or by its certificate as an authority", async () => {
    const { url, certificate } = await start({ tls: true });
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const { pem: ca, fingerprint256 } = certificate!;
    expect((await readCertificate(url)).fingerprint256).toBe(fingerprint256);
    for (const tls of [{ fingerprint256 }, { ca }, { ca, fingerprint256 }])
      expect(await createVapixClient(url, { tls }).mqttClient.getClientStatus()).toHaveProperty("status");
    const localhost = url.replace("127.0.0.1", "localhost");
    expect(await createVapixClient(localhost, { tls: { ca } }).mqttClient.getClientStatus()).toHaveProperty("status");
  });

  test("is not trusted without fingerprint and certificate", async () => {
    const { url, requests } = await start({ tls: true });
    await expect(createVapixClient(url).mqttClient.getClientStatus()).rejects.toMatchObject({ fault: "tls" });
    const { pem: ca } = (await start({ tls: true })).certificate!;
    await expect(createVapixClient(url, { tls: { ca } }).mqttClient.getClientStatus()).rejects.toMatchObject({
      fault: "tls",
    });
    expect(requests).toEqual([]);
  });

  test("shows a certificate that it was given", async () => {
    const own = selfSigned("dock-7");
    const { url, certificate } = await start({ tls: own });
    expect(certificate!.pem).toBe(own.cert);
    expect((await readCertificate(url)).subject).toBe("CN=dock-7");
  });

  test("speaks no plain HTTP", async () => {
    const { url } = await start({ tls: true });
    await expect(fetch(url.replace("https", "http"))).rejects.toThrow("fetch failed");
  });
});

test("a mock on HTTP has no certificate", async () => {
  expect((await start({})).certificate).toBeUndefined();
});
