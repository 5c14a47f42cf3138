import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { ask, exchange } from "../mock/exchange.ts";

const THERMOMETRY = "/axis-cgi/thermometry.cgi";

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["thermometry"] });
});
afterAll(() => device.close());

const call = (body: unknown) => exchange(device.url, body, {}, THERMOMETRY);
const all = ask("listAreas", { params: { presetNbr: 0 } });

test.each([
  [
    "TLS options with tcp",
    "mqtt-client",
    "/axis-cgi/mqtt/client.cgi",
    "configureClient",
    { params: { server: { protocol: "tcp", host: "broker.example.com" }, ssl: { validateServerCert: false } } },
  ],
  ["params as text", "systemready", "/axis-cgi/systemready.cgi", "getSupportedVersions", { params: "{}" }],
  [
    "params as text, as acap-rs sends them",
    "systemready",
    "/axis-cgi/systemready.cgi",
    "systemready",
    { apiVersion: "1", params: "{}" },
  ],
  ["a version that is null", "systemready", "/axis-cgi/systemready.cgi", "getSupportedVersions", { apiVersion: null }],
  ["params that are null", "basic-device-info", "/axis-cgi/basicdeviceinfo.cgi", "getAllProperties", { params: null }],
  ["a version of another major", "thermometry", THERMOMETRY, "getSupportedVersions", { apiVersion: "9.9" }],
  [
    "a version that is a number",
    "api-discovery",
    "/axis-cgi/apidiscovery.cgi",
    "getSupportedVersions",
    { apiVersion: 1 },
  ],
  [
    "the plural of apiVersion",
    "network-settings",
    "/axis-cgi/network_settings.cgi",
    "getSupportedVersions",
    { apiVersions: "1.0" },
  ],
])("the mock takes %s", async (_, api, path, method, more) => {
  const camera = await createMockServer({ apis: [api] });
  try {
    const { status, body } = await exchange(camera.url, ask(method, more), {}, path);
    expect([status, body?.error, body?.data]).toEqual([200, undefined, expect.any(Object)]);
  } finally {
    await camera.close();
  }
});

test.each<[string, unknown]>([
  ["params", ask("listAreas")],
  ["the preset", ask("listAreas", { params: {} })],
])("listAreas without %s lists the areas of all presets", async (_, body) => {
  const { status, body: answer } = await call(body);
  expect([status, answer?.data]).toEqual([200, (await call(all)).body!.data]);
});

test.each<[string, unknown, number]>([
  ["a wrong preset is rejected", ask("listAreas", { params: { presetNbr: null } }), 2104],
  ["a misspelt one is rejected", ask("listAreas", { params: { presetNumber: 0 } }), 2104],
  ["a field without a mark is required", ask("removeGroup", { params: {} }), 2103],
  ["nothing is made up if params are not an object", ask("listAreas", { params: [] }), 2104],
])("%s", async (_, body, code) => {
  const { status, body: answer } = await call(body);
  expect([status, answer?.error?.code]).toEqual([400, code]);
});
