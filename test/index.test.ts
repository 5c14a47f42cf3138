import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as index from "../src/index.ts";
import { createMockServer, type MockServer } from "../src/mock/server.ts";

const { createVapixClient, VapixHttpError, VapixMethodError } = index;

test("the package exports the client, its error classes, its tasks and writable, and no more values", () => {
  expect(Object.keys(index).sort()).toEqual([
    "AddressChangeError",
    "VapixError",
    "VapixHttpError",
    "VapixMethodError",
    "VapixTransportError",
    "VapixValidationError",
    "VapixVersionError",
    "changeIpv4Address",
    "createVapixClient",
    "isConnected",
    "listTemperatureAreas",
    "updateEventPublication",
    "updateMqttClient",
    "updateNetworkSettings",
    "writable",
  ]);
});

describe("the client against the mock device", () => {
  let device: MockServer;
  beforeAll(async () => {
    device = await createMockServer();
  });
  afterAll(() => device.close());

  test("configures, activates and reads back what it configured", async () => {
    const camera = createVapixClient(device.url);
    const settings = {
      server: { protocol: "ssl", host: "broker.example", port: 8884 },
      clientId: "dock-7",
      cleanSession: true,
    } as const;
    expect(await camera.mqttClient.configureClient(settings)).toEqual({});
    expect(await camera.mqttClient.activateClient()).toEqual({});
    const { status, config } = await camera.mqttClient.getClientStatus();
    expect(status?.state).toBe("active");
    expect(config).toMatchObject(settings);
    expect(await camera.mqttClient.deactivateClient()).toEqual({});
    expect((await camera.mqttClient.getClientStatus()).status?.state).toBe("inactive");
    expect(device.requests.slice(-5).map(({ method, status: http }) => [method, http])).toEqual([
      ["configureClient", 200],
      ["activateClient", 200],
      ["getClientStatus", 200],
      ["deactivateClient", 200],
      ["getClientStatus", 200],
    ]);
  });

  test("gets the versions without naming one", async () => {
    const { apiVersions } = await createVapixClient(device.url).mqttClient.getSupportedVersions();
    expect(apiVersions!.length).toBeGreaterThan(0);
  });

  test("gets its context back with the envelope", async () => {
    const camera = createVapixClient(device.url);
    const envelope = await camera.callEnvelope("mqtt-client", "getClientStatus", {}, { context: "call-17" });
    expect(envelope).toMatchObject({ context: "call-17", method: "getClientStatus" });
    expect(await camera.callEnvelope("mqtt-client", "getClientStatus")).not.toHaveProperty("context");
  });

  test.each([
    ["a parameter that is missing", { server: { protocol: "tcp" } }, undefined, { code: 2103, kind: "missing" }],
    [
      "a parameter that is misspelt",
      { server: { protocol: "tcp", host: "h" }, cleansession: true },
      undefined,
      { code: 2104, kind: "invalid" },
    ],
    [
      "a version that the device does not have",
      { server: { protocol: "tcp", host: "h" } },
      "1.99",
      { code: 2100, kind: "version" },
    ],
  ])("is rejected for %s", async (_, params, apiVersion, expected) => {
    const camera = createVapixClient(device.url);
    const call = camera.mqttClient.configureClient(params as never, apiVersion === undefined ? {} : { apiVersion });
    const error: unknown = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VapixMethodError);
    expect(error).toMatchObject({
      ...expected,
      status: 200,
      device: new URL(device.url).host,
      api: "mqtt-client",
      method: "configureClient",
    });
  });

  test.each([1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106])(
    "gets the error code %i that a test requests",
    async (code) => {
      const camera = createVapixClient(device.url);
      camera.http.use({ onRequest: ({ request }) => request.headers.set("Prefer", `refuse=${code}`) });
      await expect(camera.mqttClient.activateClient()).rejects.toMatchObject({ name: "VapixMethodError", code });
    },
  );

  test.each([401, 403, 404])("gets the page of HTTP %i that a test requests", async (status) => {
    const camera = createVapixClient(device.url);
    camera.http.use({ onRequest: ({ request }) => request.headers.set("Prefer", `code=${status}`) });
    const error: unknown = await camera.mqttClient.activateClient().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VapixHttpError);
    expect(error).toMatchObject({ status, message: expect.stringContaining(`HTTP ${status}`) as string });
  });

  test("gets an HTTP error if the device lacks the API", async () => {
    const bare = await createMockServer({ apis: [] });
    try {
      const call = createVapixClient(bare.url).mqttClient.getClientStatus();
      await expect(call).rejects.toMatchObject({ name: "VapixHttpError", status: 404 });
    } finally {
      await bare.close();
    }
  });
});
