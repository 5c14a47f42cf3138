import { expect, test } from "vitest";
import { createVapixClient, isConnected } from "../../src/index.ts";
import { start } from "../mock/start.ts";

test.each([
  ["connected", true],
  ["Connected", true],
  ["disconnected", false],
  ["Not connected", false],
  ["connecting", false],
  [undefined, false],
])("a client that reports %s counts as connected: %s", (connectionStatus, expected) => {
  expect(isConnected(connectionStatus === undefined ? {} : { connectionStatus })).toBe(expected);
});

test("a device without a status is not connected", () => {
  expect(isConnected(undefined)).toBe(false);
});

test.each(["9.80", "12.11"] as const)("the mock of AXIS OS %s is connected after its activation", async (profile) => {
  const mock = await start({ apis: ["mqtt-client"], profile });
  const { mqttClient } = createVapixClient(mock.url);
  expect(isConnected((await mqttClient.getClientStatus()).status)).toBe(false);
  await mqttClient.configureClient({ server: { protocol: "tcp", host: "broker.example.com" } });
  await mqttClient.activateClient();
  expect(isConnected((await mqttClient.getClientStatus()).status)).toBe(true);
});
