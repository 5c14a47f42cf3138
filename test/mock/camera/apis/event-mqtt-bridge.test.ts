import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { createVapixClient } from "../../../../src/vapix/client.ts";

let device: MockServer;
let bridge: ReturnType<typeof createVapixClient>["eventMqttBridge"];
beforeEach(async () => {
  device = await createMockServer({ apis: ["event-mqtt-bridge"] });
  bridge = createVapixClient(device.url).eventMqttBridge;
});
afterEach(() => device.close());

const publication = async () => (await bridge.getEventPublicationConfig()).eventPublicationConfig;
const subscription = async () => (await bridge.getMqttSubscriptionConfig()).mqttSubscriptionConfig;

/** What a device reports before it is configured. */
const factory = {
  topicPrefix: "default",
  customTopicPrefix: "",
  appendEventTopic: true,
  includeTopicNamespaces: true,
  includeSerialNumberInPayload: false,
  eventFilterList: [],
};
const given = {
  topicPrefix: "custom",
  customTopicPrefix: "harbour/dock-7",
  appendEventTopic: false,
  includeTopicNamespaces: false,
  includeSerialNumberInPayload: true,
  eventFilterList: [{ topicFilter: "//.", qos: 2, retain: "all" }],
} as const;

describe("the publication", () => {
  test("is at first that of the factory, without filters", async () => {
    expect(await publication()).toEqual(factory);
  });

  test("is shown with what was set in place of the defaults", async () => {
    expect(await bridge.configureEventPublication({ ...given, eventFilterList: [...given.eventFilterList] })).toEqual(
      {},
    );
    expect(await publication()).toEqual(given);
  });

  test("is shown with what was left out, in the filters too", async () => {
    await bridge.configureEventPublication({
      includeSerialNumberInPayload: true,
      eventFilterList: [{ topicFilter: "onvif:Device/axis:IO//.", qos: 1, retain: "property" }, { topicFilter: "//." }],
    });
    expect(await publication()).toEqual({
      ...factory,
      includeSerialNumberInPayload: true,
      eventFilterList: [
        { topicFilter: "onvif:Device/axis:IO//.", qos: 1, retain: "property" },
        { topicFilter: "//.", qos: 0, retain: "none" },
      ],
    });
  });

  test("replaces the one before completely: nothing is kept, and no filters are merged", async () => {
    await bridge.configureEventPublication({ ...given, eventFilterList: [...given.eventFilterList] });
    await bridge.configureEventPublication({ eventFilterList: [{ topicFilter: "axis:Device//." }] });
    const eventFilterList = [{ topicFilter: "axis:Device//.", qos: 0, retain: "none" }];
    expect(await publication()).toEqual({ ...factory, eventFilterList });
    await bridge.configureEventPublication({ eventFilterList: [] });
    expect(await publication()).toEqual(factory);
  });

  test("keeps a custom prefix that is not used", async () => {
    await bridge.configureEventPublication({ customTopicPrefix: "harbour/dock-7", eventFilterList: [] });
    expect(await publication()).toEqual({ ...factory, customTopicPrefix: "harbour/dock-7" });
  });

  test("is not changed by a rejected request", async () => {
    await bridge.configureEventPublication({ eventFilterList: [{ topicFilter: "//." }] });
    const before = await publication();
    const refused = bridge.configureEventPublication({ eventFilterList: [{ topicFilter: "onvif:Device/#" }] });
    await expect(refused).rejects.toMatchObject({ name: "VapixMethodError", code: 2104, kind: "invalid" });
    expect(await publication()).toEqual(before);
  });
});

describe("the subscriptions", () => {
  test("are empty at first", async () => {
    expect(await subscription()).toEqual({ mqttFilterList: [] });
  });

  test("are shown with what was set, and what was left out", async () => {
    const all = { topicFilter: "gate-2/open", useDeviceTopicPrefix: true, qos: 2, isStateData: true } as const;
    const answer = await bridge.configureMqttSubscription({
      mqttFilterList: [all, { topicFilter: "plant/+/alarm/#" }],
    });
    expect(answer).toEqual({});
    const rest = { topicFilter: "plant/+/alarm/#", useDeviceTopicPrefix: false, qos: 0, isStateData: false };
    expect(await subscription()).toEqual({ mqttFilterList: [all, rest] });
  });

  test("replace those before", async () => {
    await bridge.configureMqttSubscription({ mqttFilterList: [{ topicFilter: "plant/#", qos: 1 }] });
    await bridge.configureMqttSubscription({ mqttFilterList: [{ topicFilter: "gate-2/open", isStateData: true }] });
    const filter = { topicFilter: "gate-2/open", useDeviceTopicPrefix: false, qos: 0, isStateData: true };
    expect(await subscription()).toEqual({ mqttFilterList: [filter] });
    await bridge.configureMqttSubscription({ mqttFilterList: [] });
    expect(await subscription()).toEqual({ mqttFilterList: [] });
  });

  test("are not changed by a rejected request", async () => {
    await bridge.configureMqttSubscription({ mqttFilterList: [{ topicFilter: "plant/#" }] });
    const before = await subscription();
    const refused = bridge.configureMqttSubscription({
      mqttFilterList: [{ topicFilter: "plant/#", isStateData: true }],
    });
    await expect(refused).rejects.toMatchObject({ name: "VapixMethodError", code: 2104 });
    expect(await subscription()).toEqual(before);
  });

  test("and the publication have nothing to do with each other", async () => {
    await bridge.configureMqttSubscription({ mqttFilterList: [{ topicFilter: "plant/#" }] });
    expect(await publication()).toEqual(factory);
    await bridge.configureEventPublication({ eventFilterList: [{ topicFilter: "//." }] });
    expect((await subscription())?.mqttFilterList).toHaveLength(1);
  });
});

test("each device has what it has to itself", async () => {
  await bridge.configureEventPublication({ eventFilterList: [{ topicFilter: "//." }] });
  const other = await createMockServer({ apis: ["event-mqtt-bridge"] });
  try {
    const { eventPublicationConfig } = await createVapixClient(other.url).eventMqttBridge.getEventPublicationConfig();
    expect(eventPublicationConfig).toEqual(factory);
  } finally {
    await other.close();
  }
});
