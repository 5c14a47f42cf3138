import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createVapixClient, updateMqttClient, type VapixClient } from "../../src/index.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { answer, scripted, success } from "../vapix/device.ts";

let mock: MockServer;
let camera: VapixClient;
beforeAll(async () => {
  mock = await createMockServer({ apis: ["mqtt-client"] });
  camera = createVapixClient(mock.url);
});
afterAll(() => mock.close());

const own = { useDefault: false, topic: "dock-7/status", message: "lost", retain: true, qos: 1 } as const;
const configuration = {
  server: { protocol: "ssl", host: "broker.example.com", port: 8884, basepath: "" },
  username: "dock-7",
  password: "s3cret-Pa55",
  clientId: "dock-7",
  keepAliveInterval: 30,
  cleanSession: false,
  lastWillTestament: own,
  connectMessage: { useDefault: true },
  ssl: { validateServerCert: true, CACertID: "example-ca" },
} as const;

async function configured() {
  return (await camera.mqttClient.getClientStatus()).config!;
}

/** What the mock was last sent. */
function sent(): Record<string, unknown> {
  return mock.requests.findLast(({ method }) => method === "configureClient")!.params as Record<string, unknown>;
}

describe("a change of the MQTT client's configuration", () => {
  beforeEach(() => camera.mqttClient.configureClient(configuration));

  test("keeps all that it does not name, the password included", async () => {
    const before = await configured();
    await updateMqttClient(camera, { keepAliveInterval: 45, server: { host: "other.example.com" } });
    const after = await configured();
    expect(after).toEqual({
      ...before,
      keepAliveInterval: 45,
      server: { ...before.server, host: "other.example.com" },
    });
    expect(after.password).toBe("*****");
  });

  test("never sends the placeholder of the password", async () => {
    await updateMqttClient(camera, { clientId: "dock-8" });
    expect(sent()).toMatchObject({ keepExistingPassword: true, clientId: "dock-8" });
    expect(JSON.stringify(sent())).not.toContain("*****");
    expect(sent()).not.toHaveProperty("password");
  });

  test("sets a new password", async () => {
    const params = await updateMqttClient(camera, { password: "n3w-Pa55" });
    expect(sent()).toMatchObject({ password: "n3w-Pa55" });
    expect(sent()).not.toHaveProperty("keepExistingPassword");
    expect(JSON.stringify(params)).not.toContain("n3w-Pa55");
  });

  test("unsets what is undefined", async () => {
    await updateMqttClient(camera, { lastWillTestament: undefined });
    expect(sent()).not.toHaveProperty("lastWillTestament");
    expect(sent()).toHaveProperty("connectMessage");
  });

  test("changes TLS options one at a time, and leaves them out without TLS", async () => {
    await updateMqttClient(camera, { ssl: { clientCertID: "dock-7" } });
    expect(sent().ssl).toEqual({ validateServerCert: true, CACertID: "example-ca", clientCertID: "dock-7" });
    await updateMqttClient(camera, { server: { protocol: "tcp" } });
    expect(sent()).not.toHaveProperty("ssl");
  });

  test("takes the port of another protocol, and keeps that of the same", async () => {
    await updateMqttClient(camera, { server: { protocol: "ssl", host: "other.example.com" } });
    expect((await configured()).server?.port).toBe(8884);
    await updateMqttClient(camera, { server: { protocol: "wss" } });
    expect((await configured()).server?.port).toBe(443);
    await updateMqttClient(camera, { server: { protocol: "tcp", port: 1884 } });
    expect((await configured()).server?.port).toBe(1884);
  });

  test("changes nothing if it is rejected", async () => {
    const before = await configured();
    const change = updateMqttClient(camera, { keepAliveInterval: 0.5 });
    await expect(change).rejects.toMatchObject({ name: "VapixMethodError", code: 2104 });
    expect(await configured()).toEqual(before);
  });
});

test("a device without a broker needs one", async () => {
  const { fetch, requests } = scripted(answer({ data: { status: { state: "inactive" } } }), success);
  const bare = createVapixClient("http://192.0.2.1", { fetch });
  await expect(updateMqttClient(bare, { clientId: "dock-7" })).rejects.toThrow("pass server.protocol and server.host");
  expect(requests).toHaveLength(1);
});

test("messages that were never configured are not made up", async () => {
  const config = { server: { protocol: "tcp", host: "broker.example.com", port: 1883 }, lastWillTestament: {} };
  const { fetch, requests } = scripted(answer({ data: { config } }), success);
  await updateMqttClient(createVapixClient("http://192.0.2.1", { fetch }), { clientId: "dock-7" });
  expect(requests[1]!.body.params).toEqual({
    server: { protocol: "tcp", host: "broker.example.com", port: 1883 },
    clientId: "dock-7",
    keepExistingPassword: true,
  });
});
