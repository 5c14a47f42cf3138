import { describe, expectTypeOf, test } from "vitest";
import type {
  EventFilterStatus,
  EventMqttBridgeErrorCode,
  EventPublicationConfig,
} from "../../../generated/types/event-mqtt-bridge.ts";
import type { MethodData, MethodName, MethodParams, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

const eventFilterList = [{ topicFilter: "onvif:Device/axis:IO//." }];

describe("does not compile:", () => {
  test("a custom prefix without the prefix", () => {
    compiled(
      // @ts-expect-error customTopicPrefix is required with custom
      (camera) => camera.eventMqttBridge.configureEventPublication({ topicPrefix: "custom", eventFilterList }),
      (camera) => (topicPrefix: "default" | "custom", customTopicPrefix?: string) =>
        // @ts-expect-error it may be custom, and the prefix missing
        camera.eventMqttBridge.configureEventPublication({ topicPrefix, customTopicPrefix, eventFilterList }),
    );
  });

  test("an unknown value", () => {
    compiled(
      // @ts-expect-error default or custom
      (camera) => camera.eventMqttBridge.configureEventPublication({ topicPrefix: "axis", eventFilterList }),
      (camera) =>
        camera.eventMqttBridge.configureEventPublication({
          // @ts-expect-error none, property or all
          eventFilterList: [{ topicFilter: "//.", retain: "state" }],
        }),
      (camera) =>
        camera.eventMqttBridge.configureEventPublication({
          // @ts-expect-error a word, unlike that of the MQTT client
          eventFilterList: [{ topicFilter: "//.", retain: true }],
        }),
      (camera) =>
        camera.eventMqttBridge.configureMqttSubscription({
          // @ts-expect-error 0, 1 or 2
          mqttFilterList: [{ topicFilter: "plant/gate", qos: 3 }],
        }),
      (camera) =>
        camera.eventMqttBridge.configureMqttSubscription({
          // @ts-expect-error null is rejected
          mqttFilterList: [{ topicFilter: "plant/gate", qos: null }],
        }),
      // @ts-expect-error the vendor's table requires text
      (camera) => camera.eventMqttBridge.configureEventPublication({ appendEventTopic: "true", eventFilterList }),
    );
  });

  test("parameters that are misspelt, missing or below a name", () => {
    compiled(
      // @ts-expect-error it is includeTopicNamespaces
      (camera) => camera.eventMqttBridge.configureEventPublication({ includeTopicNamespace: true, eventFilterList }),
      // @ts-expect-error eventFilterList is required
      (camera) => camera.eventMqttBridge.configureEventPublication({ includeTopicNamespaces: true }),
      // @ts-expect-error they stand by themselves
      (camera) => camera.eventMqttBridge.configureEventPublication({ eventPublicationConfig: { eventFilterList } }),
      // @ts-expect-error topicFilter is required
      (camera) => camera.eventMqttBridge.configureEventPublication({ eventFilterList: [{ qos: 1 }] }),
      // @ts-expect-error mqttFilterList is required
      (camera) => camera.eventMqttBridge.configureMqttSubscription({}),
      (camera) =>
        camera.eventMqttBridge.configureMqttSubscription({
          // @ts-expect-error it is isStateData
          mqttFilterList: [{ topicFilter: "plant/gate", isStatedata: true }],
        }),
      // @ts-expect-error params are required
      (camera) => camera.eventMqttBridge.configureMqttSubscription(),
      // @ts-expect-error it takes none
      (camera) => camera.eventMqttBridge.getEventPublicationConfig({ eventFilterList }),
    );
  });

  test("an unknown method", () => {
    compiled(
      // @ts-expect-error it is configureEventPublication
      (camera) => camera.eventMqttBridge.setEventPublicationConfig({ eventFilterList }),
      // @ts-expect-error it is configureEventPublication
      (camera) => camera.call("event-mqtt-bridge", "setEventPublicationConfig", { eventFilterList }),
    );
    expectTypeOf<"setEventPublicationConfig">().not.toExtend<MethodName<"event-mqtt-bridge">>();
  });

  test("a response that is taken for granted, or misspelt", () => {
    compiled(
      // @ts-expect-error eventPublicationConfig may be missing
      async (camera) => (await camera.eventMqttBridge.getEventPublicationConfig()).eventPublicationConfig.topicPrefix,
      // @ts-expect-error it is below eventPublicationConfig
      async (camera) => (await camera.eventMqttBridge.getEventPublicationConfig()).eventFilterList,
    );
  });
});

describe("compiles:", () => {
  test("the minimum and the maximum of parameters", () => {
    compiled(
      (camera) => camera.eventMqttBridge.configureEventPublication({ eventFilterList: [] }),
      (camera) =>
        camera.eventMqttBridge.configureEventPublication({
          topicPrefix: "custom",
          customTopicPrefix: "harbour/dock-7",
          appendEventTopic: true,
          includeTopicNamespaces: false,
          includeSerialNumberInPayload: true,
          eventFilterList: [{ topicFilter: "//.", qos: 2, retain: "property" }],
        }),
      (camera) =>
        camera.eventMqttBridge.configureMqttSubscription({
          mqttFilterList: [{ topicFilter: "gate", useDeviceTopicPrefix: true, qos: 1, isStateData: true }],
        }),
      (camera) => camera.call("event-mqtt-bridge", "getMqttSubscriptionConfig"),
    );
  });

  test("a prefix that is kept without being used, and one that a variable chooses", () => {
    compiled(
      (camera) => camera.eventMqttBridge.configureEventPublication({ customTopicPrefix: "harbour", eventFilterList }),
      (camera) => (topicPrefix: "default" | "custom", customTopicPrefix: string) =>
        camera.eventMqttBridge.configureEventPublication({ topicPrefix, customTopicPrefix, eventFilterList }),
    );
    expectTypeOf<{ topicPrefix: "default"; eventFilterList: [] }>().toExtend<
      MethodParams<"event-mqtt-bridge", "configureEventPublication">
    >();
  });
});

describe("a response", () => {
  test("is typed to the leaf", () => {
    compiled(async (camera) => {
      const { eventPublicationConfig } = await camera.eventMqttBridge.getEventPublicationConfig();
      expectTypeOf(eventPublicationConfig).toEqualTypeOf<EventPublicationConfig | undefined>();
      expectTypeOf(eventPublicationConfig?.appendEventTopic).toEqualTypeOf<boolean | undefined>();
      expectTypeOf(eventPublicationConfig?.eventFilterList?.[0]?.topicFilter).toEqualTypeOf<string | undefined>();
      const { mqttSubscriptionConfig } = await camera.eventMqttBridge.getMqttSubscriptionConfig();
      expectTypeOf(mqttSubscriptionConfig?.mqttFilterList?.[0]?.isStateData).toEqualTypeOf<boolean | undefined>();
    });
    expectTypeOf<MethodData<"event-mqtt-bridge", "configureEventPublication">>().toEqualTypeOf<Record<string, never>>();
  });

  test("completes the values that are known, and takes others", () => {
    const prefixes: EventPublicationConfig["topicPrefix"][] = ["default", "custom", "none", undefined];
    const retained: EventFilterStatus["retain"][] = ["none", "property", "all", "some", undefined];
    const codes: EventMqttBridgeErrorCode[] = [2104, 2299];
    // @ts-expect-error text
    const retain: EventFilterStatus["retain"] = true;
    expectTypeOf([prefixes, retained, codes, retain]).not.toBeAny();
    type Known<T> = T extends string ? (string & {} extends T ? never : T) : never;
    expectTypeOf<Known<EventPublicationConfig["topicPrefix"]>>().toEqualTypeOf<"default" | "custom">();
    expectTypeOf<Known<EventFilterStatus["retain"]>>().toEqualTypeOf<"none" | "property" | "all">();
  });
});
