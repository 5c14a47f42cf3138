import { expect, test } from "vitest";
import type { GetClientStatusResponse } from "../../../generated/types/mqtt-client.ts";
import { readContract } from "../contract.ts";

const contract = readContract("mqtt-client");

/** What a later AXIS OS may add: fields at every depth, and undocumented values and numbers. */
const unknownMembers = {
  apiVersion: "1.9",
  context: "status-1",
  method: "getClientStatus" as const,
  serialNumber: "ACCC8E00A1B2",
  data: {
    status: { state: "suspended", connectionStatus: "connecting", since: 1_700_000_000 },
    config: {
      server: { protocol: "quic", host: "broker.example.com", port: 14567, path: "/mqtt" },
      lastWillTestament: { useDefault: false, topic: "dock-7/status", message: "lost", retain: true, qos: 3, delay: 5 },
      ssl: { validateServerCert: true, tlsVersion: "1.3" },
      protocolVersion: "5.0",
    },
    statistics: { sent: 12 },
  },
};

test.each(["GetClientStatusResponse", "MqttClientResponse"])(
  "as %s, the contract accepts undocumented fields and values",
  (schema) => {
    expect(contract.faults(schema, unknownMembers)).toEqual([]);
  },
);

test("the generated type accepts undocumented fields and values", () => {
  const answer: GetClientStatusResponse = unknownMembers;
  expect(answer.data.status?.connectionStatus).toBe("connecting");
});

test.each(["GetClientStatusResponse", "GetSupportedVersionsResponse"])(
  "a %s without data is not a success",
  (schema) => {
    expect(contract.faults(schema, { apiVersion: "1.6" })).not.toEqual([]);
  },
);

test.each([
  ["without an error", { apiVersion: "1.6", method: "activateClient" }],
  ["without a code", { apiVersion: "1.6", error: { message: "Internal error" } }],
])("a method error %s is invalid", (_, answer) => {
  expect(contract.faults("MqttClientRefusal", answer)).not.toEqual([]);
});

test.each([
  ["a port", { server: { port: "1883" } }],
  ["a time", { keepAliveInterval: "60" }],
  ["a switch", { autoReconnect: "yes" }],
  ["a user name", { username: null }],
  ["a message", { lastWillTestament: [] }],
  ["a configuration", []],
])("the contract rejects a status with %s of the wrong JSON type", (_, config) => {
  expect(contract.faults("GetClientStatusResponse", { data: { config } })).not.toEqual([]);
});
