import { request } from "node:http";
import { expect, test } from "vitest";
import { createVapixClient } from "../../src/index.ts";
import { createMockServer } from "../../src/mock.ts";
import { start } from "./start.ts";

const PATH = "/axis-cgi/mqtt/client.cgi";

test("a device with HTTPS only redirects from HTTP, so that a POST stays a POST", async () => {
  const device = await start({ tls: true, redirectPort: 0 });
  expect(device.redirectUrl).toMatch(/^http:/);
  const response = await fetch(`${device.redirectUrl}${PATH}?a=1`, { method: "POST", body: "{}", redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([307, `${device.url}${PATH}?a=1`]);
  expect(await response.text()).toContain("307 Temporary Redirect");
  await expect(createVapixClient(device.redirectUrl!).mqttClient.activateClient()).rejects.toThrow(
    "HTTP 307: redirected; use the address of the redirect",
  );
  expect(device.requests).toEqual([]);
});

test("a redirect leads to no other host, for any request target", async () => {
  const device = await start({ tls: true, redirectPort: 0 });
  const { hostname, port } = new URL(device.redirectUrl!);
  for (const path of ["http://example.com/a?b", "//example.com/a", "*"]) {
    const location = await new Promise<string>((resolve, reject) => {
      request({ hostname, port, path, method: "OPTIONS" }, ({ headers }) => resolve(headers.location!))
        .on("error", reject)
        .end();
    });
    expect(new URL(location).host).toBe(new URL(device.url).host);
  }
});

test("a device closes both of its ports, and has none if one is taken", async () => {
  const device = await createMockServer({ tls: true, redirectPort: 0 });
  await device.close();
  await expect(fetch(device.redirectUrl!)).rejects.toThrow("fetch failed");
  const other = await start();
  const taken = Number(new URL(other.url).port);
  await expect(createMockServer({ tls: true, redirectPort: taken })).rejects.toThrow("EADDRINUSE");
  await expect(createMockServer({ redirectPort: 0 })).rejects.toThrow("redirectPort requires tls");
});
