import { describe, expect, test } from "vitest";
import { readMessage } from "../../src/events/read-message.ts";
import { samples } from "../spec/event-mqtt-bridge/samples.ts";
import { device, webhooksOf } from "./documents.ts";

const ALARM = "onvif:VideoSource/RadiometryAlarm/axis:TemperatureDetection";

/** A payload of the event bridge. */
function bridged(data: Record<string, unknown>, more: object = {}) {
  return { topic: ALARM, timestamp: 1772440240500, message: { source: {}, key: {}, data }, ...more };
}

/** The typed fields and the rest of an alarm with these items. */
function read(items: Record<string, unknown>) {
  const { data, ...message } = readMessage(bridged(items)) as { data: object; rest?: object };
  return { data, rest: message.rest };
}

/** Why a payload is none of a device. */
function reasonOf(payload: string | Uint8Array | object): string | undefined {
  const message = readMessage(payload);
  return message.kind === "other" ? message.reason : undefined;
}

describe("an event that the contract knows", () => {
  test("is reported with its API, name, kind, time and typed fields", () => {
    const payload = {
      topic: ALARM,
      timestamp: 1772440240500,
      message: {
        source: { AreaID: "2" },
        key: {},
        data: { AlarmActive: "1", AreaName: "Pump 4", AverageTemp: "61.250000", TemperatureUnit: "Celsius" },
      },
    };
    expect(readMessage(payload)).toEqual({
      kind: "event",
      event: "thermometry.temperatureDetection",
      api: "thermometry",
      stateful: true,
      parameters: {},
      topic: ALARM,
      time: new Date("2026-03-02T08:30:40.500Z"),
      serial: undefined,
      source: { AreaID: "2" },
      data: { AreaID: 2, AlarmActive: true, AreaName: "Pump 4", AverageTemp: 61.25, TemperatureUnit: "Celsius" },
      rest: {},
      mqtt: undefined,
      payload,
    });
  });

  test("may come without key and source, and with a serial number", () => {
    const message = readMessage(bridged({}, { serial: "ACCC8E00A1B2", message: { data: { AreaID: "2" } } }));
    expect(message).toMatchObject({ serial: "ACCC8E00A1B2", source: {}, data: { AreaID: 2 } });
  });

  test("has its fields in whichever group they came", () => {
    const message = { source: { AreaID: "2" }, key: { PresetNbr: "1" }, data: { AlarmActive: "0" } };
    expect(readMessage(bridged({}, { message }))).toMatchObject({
      data: { AreaID: 2, PresetNbr: 1, AlarmActive: false },
      rest: {},
    });
  });

  test("without any item has no fields", () => {
    expect(readMessage(bridged({}, { message: { data: {} } }))).toMatchObject({
      event: "thermometry.temperatureDetection",
      data: {},
    });
  });

  test.each([
    "onvif:VideoSource/RadiometryAlarm/axis:TemperatureDetection",
    "onvif:VideoSource/onvif:RadiometryAlarm/axis:TemperatureDetection",
    "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetection",
    "tns1:VideoSource/RadiometryAlarm/tnsaxis:TemperatureDetection",
  ])("is known by its topic %s, which stays as it came", (topic) => {
    expect(readMessage(bridged({}, { topic }))).toMatchObject({ event: "thermometry.temperatureDetection", topic });
  });

  test("is distinguished by the complete topic", () => {
    const topic = "onvif:VideoSource/Thermometry/axis:TemperatureDetection";
    expect(readMessage(bridged({ AreaID: "2" }, { topic }))).toMatchObject({
      event: "thermometry.temperatureInformation",
      stateful: false,
    });
  });
});

describe("an event that the contract does not know", () => {
  test("is reported with its items as they came", () => {
    const message = { source: { port: "1" }, key: {}, data: { state: "1", "totalMotorcycle/bicycle": "0" } };
    const payload = { topic: "axis:CameraApplicationPlatform/Yard/Gate", timestamp: 1772440215250, message };
    expect(readMessage(payload)).toEqual({
      kind: "event",
      event: undefined,
      api: undefined,
      mqtt: undefined,
      topic: "axis:CameraApplicationPlatform/Yard/Gate",
      time: new Date(1772440215250),
      serial: undefined,
      source: { port: "1" },
      data: { port: "1", state: "1", "totalMotorcycle/bicycle": "0" },
      payload,
    });
  });

  test.each([
    "axis:VideoSource/RadiometryAlarm/TemperatureDetection",
    "onvif:VideoSource/RadiometryAlarm/TemperatureDetection",
    "VideoSource/RadiometryAlarm/TemperatureDetection",
    "onvif:RadiometryAlarm/axis:TemperatureDetection",
    "constructor",
    "",
  ])("has the topic %j", (topic) => {
    expect(readMessage(bridged({}, { topic })).event).toBe(undefined);
  });
});

describe("an item", () => {
  test.each<[field: string, text: string, value: unknown]>([
    ["AlarmActive", "0", false],
    ["AlarmActive", "1", true],
    ["AlarmActive", "false", false],
    ["AlarmActive", "true", true],
    ["AreaID", "42", 42],
    ["AreaID", "-1", -1],
    ["AverageTemp", "112.000000", 112],
    ["AverageTemp", "-40", -40],
    ["AverageTemp", "700.5", 700.5],
    ["AverageTemp", "1.5e2", 150],
    ["AreaName", "", ""],
    ["AreaName", "true", "true"],
    ["TemperatureUnit", "Kelvin", "Kelvin"],
  ])("%s %j means %j", (field, text, value) => {
    expect(read({ [field]: text })).toEqual({ data: { [field]: value }, rest: {} });
  });

  test.each<[field: string, text: string]>([
    ["AlarmActive", "yes"],
    ["AlarmActive", "True"],
    ["AlarmActive", ""],
    ["AreaID", "2.5"],
    ["AreaID", " 2"],
    ["AreaID", "9007199254740993"],
    ["AverageTemp", "nan"],
    ["AverageTemp", "Infinity"],
    ["AverageTemp", "1e999"],
    ["AverageTemp", "0x10"],
    ["AverageTemp", ""],
  ])("%s %j, which is not a value of its type, stays text", (field, text) => {
    expect(read({ [field]: text })).toEqual({ data: {}, rest: { [field]: text } });
  });

  test("with 100,000 digits stays text, and is not a time", () => {
    const digits = "1".repeat(100_000);
    for (const field of ["AreaID", "AverageTemp"])
      expect(read({ [field]: digits })).toEqual({ data: {}, rest: { [field]: digits } });
    const text = `{"topic":"${ALARM}","timestamp":${digits},"message":{"data":{"AreaID":${digits}}}}`;
    expect(readMessage(text)).toMatchObject({ kind: "event", time: undefined, data: {} });
  });

  test.each(["Humidity", "areaId", "toString", "__proto__"])("%s, which the contract lacks, stays text", (name) => {
    const { data, rest } = read(JSON.parse(`{"${name}":"1"}`) as Record<string, string>);
    expect(data).toEqual({});
    expect(Object.entries(rest!)).toEqual([[name, "1"]]);
  });

  test.each<[value: unknown, data: object, rest: object]>([
    [2, { AreaID: 2 }, {}],
    [null, {}, { AreaID: "null" }],
    [{ value: "2" }, {}, { AreaID: '{"value":"2"}' }],
  ])("%j, which is not a string, counts as its JSON", (value, data, rest) => {
    expect(read({ AreaID: value })).toEqual({ data, rest });
  });
});

describe("a message about the connection", () => {
  const connected = {
    serialNumber: "ACCC8E00A1B2",
    connected: true,
    description: "Connected",
    timestamp: "2026-03-02T09:30:19z",
  };

  test("is reported with its time, which devices end in a lower-case z", () => {
    expect(readMessage(connected)).toEqual({
      kind: "connection",
      event: undefined,
      mqtt: undefined,
      api: "mqtt-client",
      connected: true,
      serial: "ACCC8E00A1B2",
      time: new Date("2026-03-02T09:30:19Z"),
      payload: connected,
    });
  });

  test.each([null, undefined, "yesterday", 5])("has no time if its timestamp is %j", (timestamp) => {
    const lastWill = { ...connected, connected: false, timestamp };
    expect(readMessage(lastWill)).toMatchObject({ connected: false, time: undefined, payload: { timestamp } });
  });

  test("is one by its topic too, which has the serial number", () => {
    const topic = "axis/accc8e00a1b2/event/connection";
    expect(readMessage(topic, { connected: false })).toMatchObject({
      kind: "connection",
      serial: "ACCC8E00A1B2",
      mqtt: { topic, prefix: "axis/accc8e00a1b2/event", eventTopic: undefined, source: {} },
    });
    for (const other of ["dataq/connect/ACCC8E00A1B2", "dataq/connection", "dataq/myevent/connection"])
      expect(readMessage(other, { connected: false, serial: "ACCC8E00A1B2" }).kind).toBe("other");
    expect(readMessage(topic, { connected: "no" }).kind).toBe("other");
  });
});

describe("a payload is taken", () => {
  const text = JSON.stringify(bridged({ AreaName: "Kühler" }));
  test.each([
    ["as text", text],
    ["as bytes", new TextEncoder().encode(text)],
    ["as a Buffer", Buffer.from(text)],
    ["as a part of a larger buffer", Buffer.from(`..${text}..`).subarray(2, -2)],
    ["as bytes with a byte order mark", Buffer.from(`\uFEFF${text}`)],
    ["parsed", JSON.parse(text) as object],
  ])("%s", (_, payload) => {
    expect(readMessage(payload)).toMatchObject({
      event: "thermometry.temperatureDetection",
      data: { AreaName: "Kühler" },
    });
  });
});

describe("an MQTT topic is taken apart:", () => {
  const prefix = "axis/ACCC8E00A1B2/event";

  test.each(Object.entries(samples))("%s, with and without namespaces", (_, { topic, namesOnly, payload }) => {
    for (const mqtt of [topic, namesOnly]) {
      const [path, ...pairs] = mqtt.split("/$source/");
      expect(readMessage(mqtt, payload)).toMatchObject({
        kind: "event",
        serial: "ACCC8E00A1B2",
        mqtt: {
          topic: mqtt,
          prefix,
          eventTopic: path!.slice(prefix.length + 1),
          source: Object.fromEntries(pairs.map((pair) => pair.split("/"))) as object,
        },
      });
    }
  });

  test.each<[topic: string, prefix: string, eventTopic: string | undefined, serial: string | undefined]>([
    [
      "ACCC8E00A1B2/event/tns:onvif/Device/tns:axis/Sensor/PIR",
      "ACCC8E00A1B2/event",
      "tns:onvif/Device/tns:axis/Sensor/PIR",
      "ACCC8E00A1B2",
    ],
    ["yard/gate/event/Device/Sensor/PIR", "yard/gate/event", "Device/Sensor/PIR", undefined],
    ["Device/Sensor/PIR", "", "Device/Sensor/PIR", undefined],
    // Without appendEventTopic.
    ["axis/ACCC8E00A1B2/event", "axis/ACCC8E00A1B2/event", undefined, "ACCC8E00A1B2"],
    // It cannot be determined which of two it is.
    ["B8A44F000001/ACCC8E00A1B2/Device/Sensor/PIR", "B8A44F000001/ACCC8E00A1B2", "Device/Sensor/PIR", undefined],
    // Nor is a level of the event, or a value of the source, one.
    ["a/Device/Sensor/PIR/$source/sensor/ACCC8E00A1B2", "a", "Device/Sensor/PIR", undefined],
    ["192.0.2.1/event/Device/Sensor/PIR", "192.0.2.1/event", "Device/Sensor/PIR", undefined],
  ])("%s", (topic, before, eventTopic, serial) => {
    const payload = {
      topic: "onvif:Device/axis:Sensor/PIR",
      message: { source: { sensor: "0" }, data: { state: "1" } },
    };
    expect(readMessage(topic, payload)).toMatchObject({ serial, mqtt: { topic, prefix: before, eventTopic } });
  });

  test("the serial number of the payload counts more than that of the prefix", () => {
    const message = readMessage("axis/ACCC8E00A1B2/event", bridged({}, { serial: "B8A44F000001" }));
    expect(message).toMatchObject({ serial: "B8A44F000001" });
  });

  test("an event of an ACAP may have the last level of messages about the connection", () => {
    const eventTopic = "tns:axis/CameraApplicationPlatform/sample/connection";
    const payload = { topic: "axis:CameraApplicationPlatform/sample/connection", message: { data: { state: "1" } } };
    expect(readMessage(`${prefix}/${eventTopic}`, payload)).toMatchObject({
      kind: "event",
      mqtt: { prefix, eventTopic },
    });
  });

  test("pairs of the source may have values with slashes, or none", () => {
    const { mqtt } = readMessage("a/b/$source/disk_id/SD_DISK/1/$source/port", "");
    expect(mqtt).toEqual({
      topic: "a/b/$source/disk_id/SD_DISK/1/$source/port",
      prefix: undefined,
      eventTopic: undefined,
      source: { disk_id: "SD_DISK/1", port: "" },
    });
  });
});

describe("what is not of a device is something else", () => {
  const SECRET = "hunter2";
  const NEITHER = "the payload has neither an event nor a connection";
  test.each<[what: string, payload: string | Uint8Array | object, reason: string]>([
    ["a cleared retained message", "", "the payload is empty, as when a retained message was cleared"],
    ["empty bytes", new Uint8Array(), "the payload is empty, as when a retained message was cleared"],
    ["a last will of a user", `${SECRET} LWT`, "the payload is not JSON"],
    ["JSON that is cut off", `{"topic":"${SECRET}`, "the payload is not JSON"],
    ["Python's form of an object", "{'topic': 'axis:a', 'message': {'data': {}}}", "the payload is not JSON"],
    ["a picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "the payload is not UTF-8"],
    ["a number", "42", "the payload is a number"],
    ["a string", `"${SECRET}"`, "the payload is a string"],
    ["null", "null", "the payload is null"],
    ["a list", `["${SECRET}"]`, "the payload is an array"],
    ["custom JSON of an action rule", { timestamp: 1775000000, temperature: { temp_cpu: 24 } }, NEITHER],
    ["the last will of an ACAP", { connected: false, address: "192.0.2.10", serial: "ACCC8E00A1B2" }, NEITHER],
    ["an ACAP with device in place of serial", { device: "ACCC8E00A1B2", connected: false }, NEITHER],
    ["an event that an ACAP passes on", { timestamp: 1772276400318, active: true, serial: "ACCC8E00A1B2" }, NEITHER],
    ["a thermometry event that an ACAP passes on", { event: { AlarmActive: "1" }, serial: "ACCC8E00A1B2" }, NEITHER],
    ["detections", { list: [{ id: "a", class: "Human" }], serial: "ACCC8E00A1B2" }, NEITHER],
    ["scene metadata", { channel_id: 1, timestamp: "2026-03-02T11:51:43.602249Z" }, NEITHER],
    ["a topic that is not text", bridged({}, { topic: { SECRET } }), NEITHER],
    ["a topic alone", { topic: ALARM }, NEITHER],
    ["a message that is a number", bridged({}, { message: 123 }), NEITHER],
    ["a message without a topic", { message: { source: {}, data: {} } }, NEITHER],
    ["a message without items", bridged({}, { message: {} }), NEITHER],
    ["items in a list", bridged({}, { message: { data: [SECRET] } }), NEITHER],
    ["a source that is text", bridged({}, { message: { source: SECRET } }), NEITHER],
    ["a connection that is not a boolean", { connected: SECRET, serialNumber: "ACCC8E00A1B2" }, NEITHER],
    ["a connection without a device", { connected: true }, NEITHER],
    ["no object at all", 5 as unknown as object, "the payload is a number"],
    ["nothing", undefined as unknown as object, "the payload is undefined"],
  ])("%s", (_, payload, reason) => {
    expect(readMessage("axis/a", payload)).toEqual({
      kind: "other",
      event: undefined,
      api: undefined,
      reason,
      mqtt: { topic: "axis/a", prefix: undefined, eventTopic: undefined, source: {} },
      payload,
    });
    expect(reasonOf(payload)).toBe(reason);
    expect(reason).not.toContain(SECRET);
  });

  test("an object that cannot be read is something else", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const value of [circle, 1n]) expect(reasonOf(bridged({ value }))).toBe("the payload cannot be read");
    const deep = `{"topic":"a","message":{"data":{"b":${"[".repeat(1e5)}${"]".repeat(1e5)}}}}`;
    expect(reasonOf(deep)).toBe("the payload cannot be read");
  });
});

describe("half an event is one", () => {
  test.each<[what: string, more: object]>([
    ["without a time", { timestamp: undefined }],
    ["with a time as text", { timestamp: "1772440240500" }],
    ["with a time beyond all dates", { timestamp: 1e300 }],
    ["with a time beyond all numbers", { timestamp: Infinity }],
  ])("%s", (_, more) => {
    expect(readMessage(bridged({ AreaID: "2" }, more))).toMatchObject({ time: undefined, data: { AreaID: 2 } });
  });

  test("with its source or its data alone, and anything as the other group", () => {
    expect(readMessage(bridged({}, { message: { source: { AreaID: "2" } } }))).toMatchObject({ data: { AreaID: 2 } });
    expect(readMessage(bridged({}, { message: { source: 5, key: [], data: { AreaID: "2" } } }))).toMatchObject({
      source: {},
      data: { AreaID: 2 },
    });
  });
});

describe("the documented example of", () => {
  const events = webhooksOf("thermometry");

  test.each(Object.keys(events))("%s is read as the types describe", (name) => {
    const { example } = events[name]!.requestBody.content["application/json"];
    const [{ payload }] = device.components.messages[`thermometry.${name}`]!.examples as [{ payload: object }];
    const { stateful } = events[name]!["x-onvif"]!;
    expect(readMessage(payload)).toMatchObject({
      event: `thermometry.${name}`,
      api: "thermometry",
      stateful,
      rest: {},
    });
    expect((readMessage(payload) as { data: object }).data).toEqual(example);
  });

  test.each(["connectMessage", "disconnectMessage", "lastWillTestament"])("%s is one about the connection", (name) => {
    const [{ payload }] = device.components.messages[name]!.examples as [{ payload: object }];
    expect(readMessage(payload)).toMatchObject({ kind: "connection", payload });
  });
});
