import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { device } from "../events/documents.ts";
import { samples } from "./event-mqtt-bridge/samples.ts";

const { channels, operations, components } = device;
const ajv = new Ajv({ strict: false });
ajv.addSchema(device, "device");

/** Whether the payload of a message is one by its schema. */
function takes(message: string, payload: unknown): boolean {
  const { $ref } = components.messages[message]!.payload;
  return (ajv.getSchema(`device${$ref}`) as ValidateFunction)(payload) as boolean;
}

/** The channels whose address a topic fits, with groups of source keys at its end. */
function channelsOf(topic: string): string[] {
  return Object.keys(channels).filter((name) => {
    const pattern = channels[name]!.address.replace("{eventTopic}", ".+")
      .replace(/\{\w+TopicPrefix\}|\{topicPrefix\}/, "[\\w/-]+")
      .replace(/\{\w+\}/g, "\\d+");
    return new RegExp(`^${pattern}(/\\$source/[^/]+/[^/]+)*$`).test(topic);
  });
}

describe("the topics", () => {
  test.each<[topic: string, channels: string[]]>([
    [samples["an I/O port"].topic, ["bridgedEvent", "io.port"]],
    [samples["an I/O port"].namesOnly, ["bridgedEvent"]],
    [samples["an Object Analytics scenario"].topic, ["bridgedEvent", "objectAnalytics.scenario"]],
    [samples["a motion sensor"].topic, ["bridgedEvent", "sensors.pir"]],
    [samples["a thermometry alarm"].topic, ["bridgedEvent", "thermometry.temperatureDetection"]],
    [samples["a thermometry alarm"].namesOnly, ["bridgedEvent"]],
    ["harbour/dock-7/VideoSource/RadiometryAlarm/TemperatureDetection", ["bridgedEvent"]],
    [
      "ACCC8E00A1B2/event/tns:onvif/VideoSource/Thermometry/tns:axis/TemperatureDetection",
      ["bridgedEvent", "thermometry.temperatureInformation"],
    ],
    ["axis/ACCC8E00A1B2/event/connection", ["connection", "bridgedEvent"]],
  ])("%s fits %j", (topic, expected) => {
    expect(channelsOf(topic)).toEqual(expected);
  });

  test.each([
    ["thermometry.temperatureDetection", "VideoSource/RadiometryAlarm", "TemperatureDetection"],
    ["thermometry.temperatureDetectionAnyArea", "VideoSource/RadiometryAlarm", "TemperatureDetectionAnyArea"],
    [
      "thermometry.temperatureDetectionAnyAreaOnPreset",
      "VideoSource/RadiometryAlarm",
      "TemperatureDetectionAnyAreaOnPreset",
    ],
    ["thermometry.temperatureInformation", "VideoSource/Thermometry", "TemperatureDetection"],
    ["thermometry.temperatureDeviationDetection", "VideoSource/RadiometryAlarm", "DeviationDetection"],
  ])("of %s have namespaces in the address, and none in its description", (name, onvif, axis) => {
    expect(channels[name]!.address).toBe(`{topicPrefix}/tns:onvif/${onvif}/tns:axis/${axis}`);
    expect(channels[name]!.description).toContain(
      `Without \`includeTopicNamespaces\`: \`{topicPrefix}/${onvif}/${axis}\`. `,
    );
  });
});

describe("the payload of", () => {
  test.each(Object.entries(components.messages))("%s is shown by examples that its schema takes", (name, message) => {
    expect(message.examples).not.toEqual([]);
    for (const { payload } of message.examples) expect(takes(name, payload), JSON.stringify(ajv.errors)).toBe(true);
  });

  test.each(Object.entries(samples))("%s is an event of the bridge", (_, { payload }) => {
    expect(takes("bridgedEvent", payload)).toBe(true);
  });

  const alarm = samples["a thermometry alarm"].payload;
  const altered = (items: object, data: object = {}) => ({
    ...alarm,
    message: { ...alarm.message, data: { ...alarm.message.data, ...data }, ...items },
  });

  test.each<[what: string, payload: object]>([
    ["the sample", alarm],
    ["another unit", altered({}, { TemperatureUnit: "Kelvin" })],
    ["a boolean as a word", altered({}, { AlarmActive: "true" })],
    ["a number without decimals", altered({}, { AverageTemp: "-61" })],
    ["an unknown item", altered({}, { Humidity: "40" })],
    ["an item in another group", altered({ source: {}, key: { AreaID: "2" } })],
    ["no key", altered({ key: undefined })],
    ["a serial number", { ...alarm, serial: "ACCC8E00A1B2" }],
  ])("an alarm is taken with %s", (_, payload) => {
    expect(takes("thermometry.temperatureDetection", JSON.parse(JSON.stringify(payload)))).toBe(true);
  });

  test.each<[what: string, payload: object]>([
    ["a boolean that is not a string", altered({}, { AlarmActive: true })],
    ["a number that is not a string", altered({}, { AverageTemp: 61.25 })],
    ["a number in source", altered({ source: { AreaID: 2 } })],
    ["a number in key", altered({ key: { AreaID: 2 } })],
    ["an unknown item that is not a string", altered({}, { Humidity: 40 })],
    ["a boolean that is another word", altered({}, { AlarmActive: "on" })],
    ["an id with decimals", altered({}, { AreaID: "2.000000" })],
    ["a temperature that is not a number", altered({}, { AverageTemp: "warm" })],
    ["the topic of another event", { ...alarm, topic: "onvif:VideoSource/Thermometry/axis:TemperatureDetection" }],
    ["the topic as ONVIF has it", { ...alarm, topic: "tns1:VideoSource/RadiometryAlarm/tnsaxis:TemperatureDetection" }],
    ["a timestamp as text", { ...alarm, timestamp: "1772440240500" }],
    ["no items", { ...alarm, message: undefined }],
  ])("an alarm is rejected with %s", (_, payload) => {
    expect(takes("thermometry.temperatureDetection", JSON.parse(JSON.stringify(payload)))).toBe(false);
  });

  test("a connection message is rejected with its boolean as a string", () => {
    expect(takes("connectMessage", { serialNumber: "ACCC8E00A1B2", connected: "1" })).toBe(false);
  });
});

describe("the operations", () => {
  test("send each message to each of its channels", () => {
    const sent = Object.values(operations).flatMap(({ action, messages }) =>
      messages.map(({ $ref }) => [action, $ref]),
    );
    const wanted = Object.entries(channels).flatMap(([name, { messages }]) =>
      Object.keys(messages).map((message) => ["send", `#/channels/${name}/messages/${message}`]),
    );
    expect(sent.sort()).toEqual(wanted.sort());
    const names = Object.keys(components.messages);
    expect(wanted).toHaveLength(names.length);
  });

  test.each(["lastWillTestament", "connectMessage", "disconnectMessage"])("send %s retained, at least once", (name) => {
    expect(operations[name]!.bindings).toEqual({ mqtt: { qos: 1, retain: true, bindingVersion: "0.2.0" } });
    expect(operations[name]!.channel.$ref).toBe("#/channels/connection");
  });

  test.each(["bridgedEvent", "thermometry.temperatureDetection"])("leave open how %s is sent", (name) => {
    expect(operations[name]!.bindings).toBeUndefined();
  });

  test.each([
    ["thermometry.temperatureDetection", "A state, retained if the filter's `retain` is `property` or `all`."],
    ["thermometry.temperatureInformation", "No state, retained if the filter's `retain` is `all`."],
  ])("describe when %s is retained", (name, text) => {
    expect(components.messages[name]!.description).toContain(text);
  });
});

test("every reference leads somewhere", () => {
  const refs = [...JSON.stringify(device).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!.split("/"));
  expect(refs.length).toBeGreaterThan(50);
  for (const path of refs)
    expect(
      path.reduce((node: unknown, key) => (node as Record<string, unknown>)?.[key], device),
      path.join("/"),
    ).toBeDefined();
});
