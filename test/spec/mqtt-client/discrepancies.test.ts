import { describe, expect, test } from "vitest";
import { ask, configure } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

type Case = [what: string, schema: string, value: unknown];

const contract = readContract("mqtt-client");
const own = { useDefault: false, topic: "dock-7/status", message: "lost", retain: true, qos: 1 };
const payload = { serialNumber: "ACCC8E00A1B2", connected: true, description: "Connected" };
const tls = (ssl: object) => configure({ ssl }, { protocol: "ssl" });
const inStatus = (status: object, config = {}) => ({ data: { status, config } });

/** Titles begin with the entry of the list of discrepancies that the case comes from. */
const accepted: Case[] = [
  ["MQ-02 a message that is text", "MqttClientRefusal", { error: { code: 1100, message: "Internal error" } }],
  ["MQ-02 no message", "MqttClientRefusal", { error: { code: 1100 } }],
  ...["activateClient", "deactivateClient", "getClientStatus", "getSupportedVersions"].flatMap((method): Case[] => [
    [`MQ-03 ${method} without params`, "MqttClientRequest", ask(method)],
    [`MQ-03 ${method} with empty params`, "MqttClientRequest", ask(method, { params: {} })],
  ]),
  ["MQ-04 versions as a list", "GetSupportedVersionsResponse", { data: { apiVersions: ["1.6", "2.0"] } }],
  ["MQ-05 message and retain in a request", "ConfigureClientRequest", configure({ lastWillTestament: own })],
  ["MQ-05 message and retain in a response", "GetClientStatusResponse", inStatus({}, { lastWillTestament: own })],
  [
    "MQ-05 messages and retained in a response",
    "GetClientStatusResponse",
    inStatus({}, { lastWillTestament: { messages: "lost", retained: true } }),
  ],
  ["MQ-06 ssl without fields", "ConfigureClientRequest", tls({})],
  ["MQ-06 ssl with one field", "ConfigureClientRequest", tls({ CACertID: "example-ca" })],
  ["MQ-07 only a server with protocol and host", "ConfigureClientRequest", configure()],
  ["MQ-07 a status that lacks everything", "GetClientStatusResponse", { data: {} }],
  [
    "MQ-07 a status whose parts lack everything",
    "GetClientStatusResponse",
    inStatus({}, { server: {}, ssl: {}, connectMessage: {} }),
  ],
  ["MQ-14 a time with z", "ConnectionMessage", { ...payload, timestamp: "2026-03-02T09:30:19z" }],
  ["MQ-14 a time with Z", "ConnectionMessage", { ...payload, timestamp: "2026-03-02T09:30:19Z" }],
  ["MQ-14 no time in the last will", "ConnectionMessage", { ...payload, timestamp: null }],
  ...["connected", "disconnected", "Connected", "Not connected", "connecting"].map((connectionStatus): Case => [
    `MQ-15 the status "${connectionStatus}"`,
    "GetClientStatusResponse",
    inStatus({ connectionStatus }),
  ]),
  [
    "MQ-17 a success without context",
    "ConfigureClientResponse",
    { apiVersion: "1.6", method: "configureClient", data: {} },
  ],
  ["MQ-17 a status without context", "GetClientStatusResponse", { method: "getClientStatus", ...inStatus({}) }],
  [
    "MQ-17 a method error without context",
    "MqttClientRefusal",
    { method: "configureClient", error: { code: 1100, message: "" } },
  ],
  ...[1100, 1200, 1999, 2106, 2200, 405].map((code): Case => [
    `MQ-26 the code ${code}`,
    "MqttClientRefusal",
    { error: { code, message: "No" } },
  ]),
  [
    "XC-01 versions under the name of another API",
    "GetSupportedVersionsResponse",
    { data: { supportedVersions: ["1.6"] } },
  ],
  [
    "XC-06 details, as another API has them",
    "MqttClientRefusal",
    { error: { code: 2104, message: "No", details: { subCode: 7 } } },
  ],
  ["XC-07 getSupportedVersions without version", "GetSupportedVersionsRequest", { method: "getSupportedVersions" }],
  ["XC-07 getSupportedVersions with version", "GetSupportedVersionsRequest", ask("getSupportedVersions")],
  ["XC-08 certificates of this API", "ConfigureClientRequest", tls({ clientCertID: "dock-7", CACertID: "example-ca" })],
  [
    "XC-08 certificates of another API in a response",
    "GetClientStatusResponse",
    inStatus({}, { ssl: { certClient: "dock-7", certsCA: ["example-ca"] } }),
  ],
  ["MQ-02 a message that is a number", "MqttClientRefusal", { error: { code: 1100, message: 1100 } }],
  ["MQ-04 versions as text", "GetSupportedVersionsResponse", { data: { apiVersions: "1.6" } }],
];
const refused: Case[] = [
  ["MQ-02 a message that is a list", "MqttClientRefusal", { error: { code: 1100, message: ["No"] } }],
  ["MQ-04 a version that is a number", "GetSupportedVersionsResponse", { data: { apiVersions: [1.6] } }],
  [
    "MQ-03 activateClient with a parameter",
    "ActivateClientRequest",
    ask("activateClient", { params: { clientId: "dock-7" } }),
  ],
  ["MQ-03 activateClient with params null", "ActivateClientRequest", ask("activateClient", { params: null })],
  [
    "MQ-05 messages in a request",
    "ConfigureClientRequest",
    configure({ lastWillTestament: { ...own, messages: "lost" } }),
  ],
  [
    "MQ-05 retained in a request",
    "ConfigureClientRequest",
    configure({ lastWillTestament: { ...own, retained: true } }),
  ],
  [
    "MQ-05 messages and retained instead",
    "ConfigureClientRequest",
    configure({ lastWillTestament: { useDefault: false, topic: "t", messages: "lost", retained: true, qos: 1 } }),
  ],
  [
    "MQ-07 no server",
    "ConfigureClientRequest",
    ask("configureClient", { params: { clientId: "dock-7", cleanSession: true } }),
  ],
  ["MQ-14 a time that is not RFC 3339", "ConnectionMessage", { ...payload, timestamp: "2 March 2026" }],
  ["MQ-15 a status that is not text", "GetClientStatusResponse", inStatus({ connectionStatus: true })],
  ["MQ-26 a code that is text", "MqttClientRefusal", { error: { code: "1100", message: "No" } }],
  ["MQ-26 a code that is not an integer", "MqttClientRefusal", { error: { code: 1100.5, message: "No" } }],
  ["XC-08 certificates of another API in a request", "ConfigureClientRequest", tls({ certClient: "dock-7" })],
  ["XC-08 a list of CA certificates", "ConfigureClientRequest", tls({ CACertID: ["example-ca"] })],
];

describe("the contract accepts", () => {
  test.each(accepted)("%s", (_, schema, value) => {
    expect(contract.faults(schema, value)).toEqual([]);
  });
});

describe("the contract rejects", () => {
  test.each(refused)("%s", (_, schema, value) => {
    expect(contract.faults(schema, value)).not.toEqual([]);
  });
});

test("MQ-16 a method error has HTTP 200, with any code", () => {
  const { anyOf } = contract.schema("MqttClientErrorCode") as { anyOf: { const?: number; "x-http-status"?: number }[] };
  const documented = anyOf.filter((code) => code.const !== undefined);
  expect(documented.map((code) => code.const)).toEqual([1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106]);
  expect(new Set(documented.map((code) => code["x-http-status"]))).toEqual(new Set([200]));
});
