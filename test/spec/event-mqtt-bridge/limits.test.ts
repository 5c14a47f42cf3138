import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, EVENT_MQTT_BRIDGE, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

type Case = [what: string, request: Record<string, unknown>];

const contract = readContract("event-mqtt-bridge");
const publish = (params: object) => ask("configureEventPublication", { params });
const withEvents = (params: object) => publish({ ...params, eventFilterList: [{ topicFilter: "//." }] });
const eventFilter = (filter: object) => publish({ eventFilterList: [filter] });
const subscribe = (params: object) => ask("configureMqttSubscription", { params });
const mqttFilter = (filter: object) => subscribe({ mqttFilterList: [filter] });
const show = (value: unknown) => JSON.stringify(value);

const stateTopics = ["plant/gate", "/", "plant//gate", "/plant", "plant/", "$share/dock/plant", "Plant 1/ä"];
const wildcards = ["#", "+", "plant/#", "plant/+", "+/gate", "/#", "plant/+/alarm/#", "+/+/+"];

const accepted: Case[] = [
  ["no filter for events", publish({ eventFilterList: [] })],
  ["several filters that are the same", publish({ eventFilterList: [{ topicFilter: "//." }, { topicFilter: "//." }] })],
  ["the default prefix by name", withEvents({ topicPrefix: "default" })],
  ["a custom prefix", withEvents({ topicPrefix: "custom", customTopicPrefix: "harbour/dock-7" })],
  ["a custom prefix that is not used", withEvents({ topicPrefix: "default", customTopicPrefix: "harbour/dock-7" })],
  ["a custom prefix without a word on which to use", withEvents({ customTopicPrefix: "harbour/dock-7" })],
  ...[
    "onvif:Device/axis:Status/SystemReady",
    "onvif:Device/axis:IO//.",
    "axis:CameraApplicationPlatform/ObjectAnalytics//.",
    "//.",
    "tns1:Device/tnsaxis:IO//.",
  ].map((topicFilter): Case => [`the event filter ${topicFilter}`, eventFilter({ topicFilter })]),
  ...[0, 1, 2].flatMap((qos): Case[] => [
    [`qos ${qos} of events`, eventFilter({ topicFilter: "//.", qos })],
    [`qos ${qos} of a subscription`, mqttFilter({ topicFilter: "plant/gate", qos })],
  ]),
  ...["none", "property", "all"].map((retain): Case => [
    `retain ${retain}`,
    eventFilter({ topicFilter: "//.", retain }),
  ]),
  ["no subscription", subscribe({ mqttFilterList: [] })],
  ...[...stateTopics, ...wildcards].flatMap((topicFilter): Case[] => [
    [`the MQTT filter ${topicFilter}`, mqttFilter({ topicFilter })],
    [`the MQTT filter ${topicFilter} of no state`, mqttFilter({ topicFilter, isStateData: false })],
  ]),
  ...stateTopics.map((topicFilter): Case => [
    `the MQTT filter ${topicFilter} of a state`,
    mqttFilter({ topicFilter, isStateData: true }),
  ]),
  ["a subscription below the device's prefix", mqttFilter({ topicFilter: "gate", useDeviceTopicPrefix: true })],
];

const invalid: Case[] = [
  ...["Default", "", "axis", "custom "].map((topicPrefix): Case => [
    `the prefix "${topicPrefix}"`,
    withEvents({ topicPrefix, customTopicPrefix: "harbour/dock-7" }),
  ]),
  ["appendEventTopic as text", withEvents({ appendEventTopic: "true" })],
  ...["", "#", "onvif:Device/#", "onvif:Device/axis:IO//.#"].map((topicFilter): Case => [
    `the event filter "${topicFilter}"`,
    eventFilter({ topicFilter }),
  ]),
  ...[-1, 3, 1.5, "1", null].flatMap((qos): Case[] => [
    [`qos ${show(qos)} of events`, eventFilter({ topicFilter: "//.", qos })],
    [`qos ${show(qos)} of a subscription`, mqttFilter({ topicFilter: "plant/gate", qos })],
  ]),
  ...["None", "", "state", true, null].map((retain): Case => [
    `retain ${show(retain)}`,
    eventFilter({ topicFilter: "//.", retain }),
  ]),
  ...wildcards.map((topicFilter): Case => [
    `the MQTT filter ${topicFilter} of a state`,
    mqttFilter({ topicFilter, isStateData: true }),
  ]),
  ...["", "plant#", "plant/#/gate", "#/gate", "plant+", "plant/+x", "plant/x+/gate", "++", "##"].flatMap(
    (topicFilter): Case[] => [
      [`the MQTT filter "${topicFilter}"`, mqttFilter({ topicFilter })],
      [`the MQTT filter "${topicFilter}" of a state`, mqttFilter({ topicFilter, isStateData: true })],
    ],
  ),
  ["a filter that is text", publish({ eventFilterList: ["//."] })],
  ["filters that are not a list", publish({ eventFilterList: { topicFilter: "//." } })],
  ["the retain of a subscription", mqttFilter({ topicFilter: "plant/gate", retain: "none" })],
];

const missing: Case[] = [
  ["a custom prefix without the prefix", withEvents({ topicPrefix: "custom" })],
  ["a configuration without the list of event filters", publish({ includeSerialNumberInPayload: true })],
  ["parameters below eventPublicationConfig", publish({ eventPublicationConfig: { eventFilterList: [] } })],
  ["parameters below mqttSubscriptionConfig", subscribe({ mqttSubscriptionConfig: { mqttFilterList: [] } })],
  ["an event filter without a topic", eventFilter({ qos: 1 })],
  ["a subscription without the list of MQTT filters", subscribe({})],
  ["an MQTT filter without a topic", mqttFilter({ isStateData: true })],
];

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["event-mqtt-bridge"] });
});
afterAll(() => device.close());

describe("contract and mock accept", () => {
  test.each(accepted)("%s", async (_, request) => {
    expect(contract.faults("EventMqttBridgeRequest", request)).toEqual([]);
    expect((await exchange(device.url, request, {}, EVENT_MQTT_BRIDGE)).body).toHaveProperty("data", {});
  });
});

describe.each([
  ["as a wrong value", invalid, 2104],
  ["as incomplete", missing, 2103],
])("contract and mock reject %s", (_, cases, code) => {
  test.each(cases)("%s", async (_, request) => {
    expect(contract.faults("EventMqttBridgeRequest", request)).not.toEqual([]);
    const { status, body } = await exchange(device.url, request, {}, EVENT_MQTT_BRIDGE);
    expect([status, body!.error?.code]).toEqual([200, code]);
  });
});

test.each([
  ["DefaultPrefixPublicationParams", { topicPrefix: "default", customTopicPrefix: "" }],
  ["CustomPrefixPublicationParams", {}],
])("defaults are in the contract: %s", (name, own) => {
  const defaults = {
    ...own,
    appendEventTopic: true,
    includeTopicNamespaces: true,
    includeSerialNumberInPayload: false,
  };
  expect(defaultsOf(name)).toEqual(defaults);
});

test.each([
  ["EventFilter", { qos: 0, retain: "none" }],
  ["MqttFilter", { useDeviceTopicPrefix: false, qos: 0, isStateData: false }],
])("defaults of a filter are in the contract: %s", (name, defaults) => {
  expect(defaultsOf(name)).toEqual(defaults);
});

function defaultsOf(name: string): object {
  const members = Object.entries(contract.schema(name).properties!);
  const resolved = members.map(([member, schema]) => [member, contract.schema(schema).default] as const);
  return Object.fromEntries(resolved.filter(([, value]) => value !== undefined));
}
