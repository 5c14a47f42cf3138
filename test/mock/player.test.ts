import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { RecordedExchange } from "../../src/recording/exchange.ts";
import { createProxy } from "../../src/proxy/proxy.ts";
import { createVapixClient } from "../../src/vapix/client.ts";
import { temporaryFolder } from "../folder.ts";
import { recordedExchange } from "../recording/recorded-exchange.ts";
import { recordedDevice } from "../verify/recorded-device.ts";
import { start } from "./start.ts";

/** An exchange with a set of parameters, whose response can be distinguished from others. */
function hostname(params: object, error: number): RecordedExchange {
  return {
    ...recordedExchange,
    api: "network-settings",
    method: "setHostnameConfiguration",
    path: "/axis-cgi/network_settings.cgi",
    request: { body: { apiVersion: "1.0", method: "setHostnameConfiguration", params } },
    response: {
      status: 200,
      contentType: "application/json",
      body: { apiVersion: "1.40", method: "setHostnameConfiguration", error: { code: error, message: "no" } },
    },
  };
}

async function call(url: string, params: object, more: { context?: string; headers?: Record<string, string> } = {}) {
  const { context, headers } = more;
  const response = await fetch(`${url}/axis-cgi/network_settings.cgi`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify({ apiVersion: "1.0", context, method: "setHostnameConfiguration", params }),
  });
  const body = (await response.json()) as { context?: string; error?: { code: number } };
  return { code: body.error?.code, context: body.context, reason: response.headers.get("vapix-mock-reason") };
}

describe("a mock that replays", () => {
  test("responds as the device that was recorded, and else with the mock's own responses", async () => {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    const record = join(folder.path, "recording");
    const proxy = await createProxy({ upstream: await recordedDevice(), record });
    const recorded = await createVapixClient(proxy.url).mqttClient.getClientStatus();
    await proxy.close();
    const camera = createVapixClient((await start({ replay: record })).url);
    const played = await camera.mqttClient.getClientStatus();
    expect(played.status).toEqual(recorded.status);
    expect(played.config).toMatchObject({
      server: { host: "host-1.example.com" },
      username: "user",
      password: "*****",
    });
    expect(await camera.mqttClient.getSupportedVersions()).toHaveProperty("apiVersions");
  });

  test("prefers the same parameters, then those that differ in what is hidden, then the method", async () => {
    const { url } = await start({
      replay: [
        hostname({ staticHostname: "host-1", useDhcpHostname: true }, 1),
        hostname({ staticHostname: "host-2" }, 2),
        hostname({ staticHostname: "host-3" }, 3),
      ],
    });
    expect(await call(url, { staticHostname: "host-3" })).toMatchObject({ code: 3 });
    expect(await call(url, { useDhcpHostname: true, staticHostname: "dock-7" })).toMatchObject({ code: 1 });
    expect(await call(url, { staticHostname: "dock-7" })).toMatchObject({ code: 2 });
    expect(await call(url, { foo: 1 })).toMatchObject({ code: 1 });
  });

  test("plays several responses in order, repeats the last, and restarts after a reset", async () => {
    const mock = await start({ replay: [1, 2, 3].map((code) => hostname({}, code)) });
    const codes = async () => {
      const found = [];
      for (let n = 0; n < 4; n++) found.push((await call(mock.url, {})).code);
      return found;
    };
    expect(await codes()).toEqual([1, 2, 3, 3]);
    mock.reset();
    expect(await codes()).toEqual([1, 2, 3, 3]);
  });

  test("repeats the context of the request, and reports that it replays", async () => {
    const { url } = await start({ replay: [hostname({}, 1)] });
    const reason = "replayed: recorded at 2026-01-02T03:04:05.006Z";
    expect(await call(url, {}, { context: "mine" })).toEqual({ code: 1, context: "mine", reason });
    expect(await call(url, {})).toEqual({ code: 1, context: undefined, reason });
  });

  test("repeats no context if the device did not", async () => {
    const recorded = hostname({}, 1);
    recorded.request.body = { ...(recorded.request.body as object), context: "theirs" };
    const { url } = await start({ replay: [recorded] });
    expect(await call(url, {}, { context: "mine" })).toMatchObject({ code: 1, context: undefined });
  });

  test("uses a handler of a test, and Prefer, first", async () => {
    const mock = await start({ replay: [hostname({}, 1)] });
    expect(await call(mock.url, {}, { headers: { Prefer: "refuse=4003" } })).toMatchObject({ code: 4003 });
    const end = mock.on("network-settings", "setHostnameConfiguration", () => ({}));
    expect(await call(mock.url, {})).toMatchObject({ code: undefined });
    end();
    expect(await call(mock.url, {})).toMatchObject({ code: 1 });
  });

  test("requires an account first", async () => {
    const { url } = await start({ replay: [hostname({}, 1)], auth: "digest" });
    const response = await fetch(`${url}/axis-cgi/network_settings.cgi`, {
      method: "POST",
      body: JSON.stringify({ apiVersion: "1.0", method: "setHostnameConfiguration", params: {} }),
    });
    expect(response.status).toBe(401);
    const camera = createVapixClient(url, { username: "root", password: "pass" });
    await expect(camera.networkSettings.setHostnameConfiguration({})).rejects.toMatchObject({ code: 1 });
  });

  test("replays a page", async () => {
    const page = { ...hostname({}, 1), response: { status: 503, contentType: "text/html", body: "(hidden)" } };
    const { url } = await start({ replay: [page] });
    const response = await fetch(`${url}/axis-cgi/network_settings.cgi`, {
      method: "POST",
      body: JSON.stringify({ apiVersion: "1.0", method: "setHostnameConfiguration", params: {} }),
    });
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      503,
      "text/html",
      "(hidden)",
    ]);
  });

  test("does not start with a folder that has nothing recorded", async () => {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    await expect(start({ replay: folder.path })).rejects.toThrow(/contains no recorded exchange; record some/);
  });
});
