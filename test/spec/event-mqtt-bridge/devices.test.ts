import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, type Envelope, EVENT_MQTT_BRIDGE, exchange } from "../../mock/exchange.ts";
import { readContract, type Schema } from "../contract.ts";

const FOLDER = new URL("../../fixtures/event-mqtt-bridge/", import.meta.url);
const contract = readContract("event-mqtt-bridge");
const read = (file: string) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Envelope;

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["event-mqtt-bridge"] });
});
afterAll(() => device.close());

async function answerOf(request: object): Promise<Envelope> {
  const { status, body } = await exchange(device.url, request, {}, EVENT_MQTT_BRIDGE);
  expect(status).toBe(200);
  return body!;
}

describe("the mock responds as a device of AXIS OS", () => {
  test.each([
    ["10.12_getEventPublicationConfig", ask("getEventPublicationConfig")],
    ["12.11_getMqttSubscriptionConfig", ask("getMqttSubscriptionConfig")],
    ["12.11_getSupportedVersions", { method: "getSupportedVersions" }],
    ["12.11_getEventPublicationConfig.version-refused", ask("getEventPublicationConfig", { apiVersion: "1.3" })],
    ["12.11_getEventPublicationConfig.version-refused", ask("getEventPublicationConfig", { apiVersion: "2.0" })],
    ["12.11_setEventPublicationConfig", ask("setEventPublicationConfig", { params: { eventFilterList: [] } })],
    [
      "11.11_configureEventPublication.null-refused",
      ask("configureEventPublication", { params: { eventFilterList: [{ topicFilter: "//.", qos: null }] } }),
    ],
  ])("%s: %j", async (file, request) => {
    const { context, ...expected } = read(`${file}.json`);
    const sent = context === undefined ? request : { ...request, context };
    expect(await answerOf(sent)).toEqual(context === undefined ? expected : { ...expected, context });
  });
});

describe("the mock accepts what programs send:", () => {
  test.each<[string, object]>([
    [
      "one filter for everything, and no context",
      ask("configureEventPublication", { params: { eventFilterList: [{ topicFilter: "//." }] } }),
    ],
    ["a version between", ask("configureEventPublication", { apiVersion: "1.1", params: { eventFilterList: [] } })],
    ["the newest version", ask("configureEventPublication", { apiVersion: "1.2", params: { eventFilterList: [] } })],
    [
      "a version in which no example has the method",
      ask("configureMqttSubscription", { params: { mqttFilterList: [] } }),
    ],
    ["fields in another order", { params: { eventFilterList: [] }, ...ask("configureEventPublication") }],
    ["no params", ask("getEventPublicationConfig")],
    ["empty params", ask("getEventPublicationConfig", { params: {} })],
    ["no params for subscriptions", ask("getMqttSubscriptionConfig")],
    ["empty params for subscriptions", ask("getMqttSubscriptionConfig", { params: {} })],
    ["versions, asked with a version", ask("getSupportedVersions")],
  ])("%s", async (_, request) => {
    expect(await answerOf(request)).toHaveProperty("data");
  });
});

describe("what devices report of", () => {
  const answers = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => read(name).data ?? {});
  const objects = (name: string): object[] => answers.flatMap((data) => (name in data ? [data[name] as object] : []));
  const publications = objects("eventPublicationConfig") as { eventFilterList: object[] }[];
  const subscriptions = objects("mqttSubscriptionConfig") as { mqttFilterList: object[] }[];

  test.each<[string, object[]]>([
    ["EventPublicationConfig", publications],
    ["EventFilterStatus", publications.flatMap(({ eventFilterList }) => eventFilterList)],
    ["MqttSubscriptionConfig", subscriptions],
    ["MqttFilterStatus", subscriptions.flatMap(({ mqttFilterList }) => mqttFilterList)],
  ])("%s is always complete, as in the contract", (schema, seen) => {
    const members = Object.entries(contract.schema(schema).properties as Record<string, Schema>);
    expect(members.filter(([, member]) => member["x-expected"] !== true)).toEqual([]);
    expect(contract.schema(schema).required).toBeUndefined();
    expect(seen).not.toEqual([]);
    for (const object of seen) expect(Object.keys(object).sort()).toEqual(members.map(([name]) => name).sort());
  });
});

describe("a response may be", () => {
  const publication = (config: object) => ({ data: { eventPublicationConfig: config } });
  const subscription = (filter: object) => ({ data: { mqttSubscriptionConfig: { mqttFilterList: [filter] } } });

  test.each<[string, string, object]>([
    ["without its fields", "GetEventPublicationConfigResponse", { data: {} }],
    ["of an unknown prefix", "GetEventPublicationConfigResponse", publication({ topicPrefix: "none" })],
    ["of any retain", "GetEventPublicationConfigResponse", publication({ eventFilterList: [{ retain: "some" }] })],
    ["of any qos", "GetMqttSubscriptionConfigResponse", subscription({ qos: 3 })],
    ["of any topic", "GetMqttSubscriptionConfigResponse", subscription({ topicFilter: "a#", isStateData: true })],
    ["of unknown fields", "GetMqttSubscriptionConfigResponse", subscription({ noLocal: true })],
  ])("%s", (_, schema, answer) => {
    expect(contract.faults(schema, answer)).toEqual([]);
    expect(contract.faults("EventMqttBridgeResponse", answer)).toEqual([]);
  });

  test.each<[string, string, object]>([
    ["without data", "GetEventPublicationConfigResponse", { method: "getEventPublicationConfig" }],
    ["a method error with data", "GetMqttSubscriptionConfigResponse", { data: {}, error: { code: 1100 } }],
    ["with a number for a prefix", "GetEventPublicationConfigResponse", publication({ topicPrefix: 1 })],
    ["with null for a list", "GetEventPublicationConfigResponse", publication({ eventFilterList: null })],
    ["with text for a qos", "GetMqttSubscriptionConfigResponse", subscription({ qos: "1" })],
    ["with text for a switch", "GetMqttSubscriptionConfigResponse", subscription({ isStateData: "true" })],
  ])("but not %s", (_, schema, answer) => {
    expect(contract.faults(schema, answer)).not.toEqual([]);
  });
});
