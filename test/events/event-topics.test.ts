import { describe, expect, test } from "vitest";
import type { EventName } from "../../src/events/event-table.ts";
import { filterFor, topicOf } from "../../src/events/event-topics.ts";

const DEVICE = { serialNumber: "ACCC8E00A1B2" };
const PREFIX = "axis/ACCC8E00A1B2/event";

describe("the topic of", () => {
  test.each<[event: EventName, topic: string, namesOnly: string]>([
    ["io.port", "tns:onvif/Device/tns:axis/IO/Port/#", "Device/IO/Port/#"],
    [
      "objectAnalytics.crossline",
      "tns:axis/CameraApplicationPlatform/ObjectAnalytics/+",
      "CameraApplicationPlatform/ObjectAnalytics/+",
    ],
    ["motion.vmd3", "tns:onvif/RuleEngine/tns:axis/VMD3/+/#", "RuleEngine/VMD3/+/#"],
    ["system.ready", "tns:onvif/Device/tns:axis/Status/SystemReady", "Device/Status/SystemReady"],
    [
      "thermometry.temperatureDetection",
      "tns:onvif/VideoSource/RadiometryAlarm/tns:axis/TemperatureDetection/#",
      "VideoSource/RadiometryAlarm/TemperatureDetection/#",
    ],
  ])("%s is a topic filter, with and without namespaces", (event, topic, namesOnly) => {
    expect(topicOf(event, DEVICE)).toBe(`${PREFIX}/${topic}`);
    const eventPublicationConfig = { includeTopicNamespaces: false };
    expect(topicOf(event, { ...DEVICE, eventPublicationConfig })).toBe(`${PREFIX}/${namesOnly}`);
  });

  test.each<[event: EventName, values: Record<string, string | number>, topic: string]>([
    ["io.port", { port: 1 }, "tns:onvif/Device/tns:axis/IO/Port/$source/port/1"],
    ["storage.alert", { disk_id: "SD_DISK" }, "tns:axis/Storage/Alert/$source/disk_id/SD_DISK"],
    ["storage.alert", { disk_id: "a/b" }, "tns:axis/Storage/Alert/#"],
    ["objectAnalytics.alarm", { scenario: 2 }, "tns:axis/CameraApplicationPlatform/ObjectAnalytics/+"],
    [
      "objectAnalytics.alarm",
      { device: 1, scenario: 2 },
      "tns:axis/CameraApplicationPlatform/ObjectAnalytics/Device1Scenario2",
    ],
    [
      "motion.regionDetector",
      { VideoSource: 0, RuleName: "Yard" },
      "tns:onvif/RuleEngine/MotionRegionDetector/Motion/#",
    ],
  ])("%s with %j is %s", (event, values, topic) => {
    expect(topicOf(event, DEVICE, values)).toBe(`${PREFIX}/${topic}`);
  });

  test.each([
    [
      "the prefix of the device",
      { deviceTopicPrefix: "site/gate" },
      "site/gate/event/tns:onvif/Device/tns:axis/IO/Port/#",
    ],
    [
      "a prefix of the user",
      { ...DEVICE, eventPublicationConfig: { topicPrefix: "custom", customTopicPrefix: "yard" } },
      "yard/tns:onvif/Device/tns:axis/IO/Port/#",
    ],
    [
      "an empty prefix of the user",
      { eventPublicationConfig: { topicPrefix: "custom", customTopicPrefix: "" } },
      "tns:onvif/Device/tns:axis/IO/Port/#",
    ],
    [
      "a custom prefix that is not used",
      { ...DEVICE, eventPublicationConfig: { customTopicPrefix: "yard" } },
      `${PREFIX}/tns:onvif/Device/tns:axis/IO/Port/#`,
    ],
    ["any device", {}, "axis/+/event/tns:onvif/Device/tns:axis/IO/Port/#"],
    ["no topic of the event", { ...DEVICE, eventPublicationConfig: { appendEventTopic: false } }, PREFIX],
  ])("an event has %s", (_, configuration, topic) => {
    expect(topicOf("io.port", configuration)).toBe(topic);
  });

  test("names what is unknown", () => {
    expect(() => topicOf("io.door" as EventName)).toThrow('unknown event "io.door"');
    expect(() => topicOf("toString" as EventName)).toThrow('unknown event "toString"');
    expect(() => topicOf("io.port", {}, { channel: 1 })).toThrow('unknown value "channel" of io.port; available: port');
  });
});

describe("the filters for", () => {
  test.each([
    ["an event", filterFor("io.port"), ["onvif:Device/axis:IO/Port"]],
    [
      "scenarios",
      filterFor("objectAnalytics.crossline", { scenario: [1, 3] }),
      [
        "axis:CameraApplicationPlatform/ObjectAnalytics/Device1Scenario1",
        "axis:CameraApplicationPlatform/ObjectAnalytics/Device1Scenario3",
      ],
    ],
    [
      "profiles of cameras",
      filterFor("motion.vmd", { camera: [1, 2], profile: 1 }),
      ["axis:CameraApplicationPlatform/VMD/Camera1Profile1", "axis:CameraApplicationPlatform/VMD/Camera2Profile1"],
    ],
    [
      "any scenario",
      filterFor("objectAnalytics.anyScenario"),
      ["axis:CameraApplicationPlatform/ObjectAnalytics/Device1ScenarioANY"],
    ],
    [
      "a thermal alarm",
      filterFor("thermometry.temperatureDetection"),
      ["onvif:VideoSource/RadiometryAlarm/axis:TemperatureDetection"],
    ],
  ])("%s name its topics, and so never xinternal_data", (_, filters, topics) => {
    expect(filters).toEqual(topics.map((topicFilter) => ({ topicFilter })));
  });

  test("an event with a number need it, and an event that comes several times a second has none", () => {
    // @ts-expect-error the scenario is missing
    expect(() => filterFor("objectAnalytics.alarm")).toThrow("needs a scenario; pass it as { scenario: 1 }");
    // @ts-expect-error the profile is missing
    expect(() => filterFor("motion.vmd", { camera: 1 })).toThrow("needs a profile");
    // @ts-expect-error it is noisy
    expect(() => filterFor("objectAnalytics.internalData")).toThrow("comes several times a second");
  });
});
