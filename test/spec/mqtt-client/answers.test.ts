import { expect, test } from "vitest";
import type { GetClientStatusResponse } from "../../../generated/types/mqtt-client.ts";
import newConnected from "../../fixtures/mqtt-client/os-12_connected.ts";
import refusalWithoutMethod from "../../fixtures/mqtt-client/os-12_refusal-without-method.ts";
import successWithoutData from "../../fixtures/mqtt-client/os-12_success-without-data.ts";
import unknownMembers from "../../fixtures/mqtt-client/os-12_unknown-members.ts";
import oldConnected from "../../fixtures/mqtt-client/os-9.80_connected.ts";
import oldNotConnected from "../../fixtures/mqtt-client/os-9.80_not-connected.ts";
import { readContract } from "../contract.ts";

const contract = readContract("mqtt-client");

test.each<[string, string, object]>([
  ["AXIS OS 9.80 that was never configured", "GetClientStatusResponse", oldNotConnected],
  ["AXIS OS 9.80 that is connected", "GetClientStatusResponse", oldConnected],
  ["AXIS OS 12 that is connected", "GetClientStatusResponse", newConnected],
  ["AXIS OS 12 that refuses without naming the method", "MqttClientRefusal", refusalWithoutMethod],
  ["AXIS OS 12 that confirms without data", "ActivateClientResponse", successWithoutData],
  ["a later AXIS OS with members and words of its own", "GetClientStatusResponse", unknownMembers],
])("the contract accepts the answer of %s", (_, schema, answer) => {
  expect(contract.faults(schema, answer)).toEqual([]);
  expect(contract.faults("MqttClientResponse", answer)).toEqual([]);
});

test("the generated type takes members and words that nobody documents", () => {
  const answer: GetClientStatusResponse = unknownMembers;
  expect(answer.data.status?.connectionStatus).toBe("connecting");
});

test.each(["GetClientStatusResponse", "GetSupportedVersionsResponse"])("a %s without data is no success", (schema) => {
  expect(contract.faults(schema, { apiVersion: "1.6" })).not.toEqual([]);
});

test.each([
  ["without an error", { apiVersion: "1.6", method: "activateClient" }],
  ["without a code", { apiVersion: "1.6", error: { message: "Internal error" } }],
])("a refusal %s is none", (_, answer) => {
  expect(contract.faults("MqttClientRefusal", answer)).not.toEqual([]);
});

test.each([
  ["a port", { server: { port: "1883" } }],
  ["a time", { keepAliveInterval: "60" }],
  ["a switch", { autoReconnect: "yes" }],
  ["a user name", { username: null }],
  ["a message", { lastWillTestament: [] }],
  ["a configuration", []],
])("the contract refuses a status with %s of the wrong JSON type", (_, config) => {
  expect(contract.faults("GetClientStatusResponse", { data: { config } })).not.toEqual([]);
});
