import { describe, expect, test } from "vitest";
import { readMessage } from "../../src/events/read-message.ts";
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

function refusal(payload: string | Uint8Array | object): string {
  try {
    readMessage(payload);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as TypeError).message;
  }
  throw new Error("it was taken");
}

describe("an event that the contract knows", () => {
  test("is told with its API, name, kind, time and typed fields", () => {
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
      event: "temperatureDetection",
      api: "thermometry",
      stateful: true,
      topic: ALARM,
      time: new Date("2026-03-02T08:30:40.500Z"),
      serial: undefined,
      source: { AreaID: "2" },
      data: { AreaID: 2, AlarmActive: true, AreaName: "Pump 4", AverageTemp: 61.25, TemperatureUnit: "Celsius" },
      rest: {},
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
    expect(readMessage(bridged({}, { message: {} }))).toMatchObject({ event: "temperatureDetection", data: {} });
  });

  test.each([
    "onvif:VideoSource/RadiometryAlarm/axis:TemperatureDetection",
    "onvif:VideoSource/onvif:RadiometryAlarm/axis:TemperatureDetection",
    "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetection",
    "tns1:VideoSource/RadiometryAlarm/tnsaxis:TemperatureDetection",
  ])("is known by its topic %s, which stays as it came", (topic) => {
    expect(readMessage(bridged({}, { topic }))).toMatchObject({ event: "temperatureDetection", topic });
  });

  test("is told apart by the whole topic", () => {
    const topic = "onvif:VideoSource/Thermometry/axis:TemperatureDetection";
    expect(readMessage(bridged({ AreaID: "2" }, { topic }))).toMatchObject({
      event: "temperatureInformation",
      stateful: false,
    });
  });
});

describe("an event that the contract does not know", () => {
  test("is told with its items as they came", () => {
    const message = { source: { port: "1" }, key: {}, data: { state: "1", "totalMotorcycle/bicycle": "0" } };
    const payload = { topic: "onvif:Device/axis:IO/Port", timestamp: 1772440215250, message };
    expect(readMessage(payload)).toEqual({
      event: undefined,
      api: undefined,
      topic: "onvif:Device/axis:IO/Port",
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
  ])("%s %j stands for %j", (field, text, value) => {
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
  ])("%s %j, which is no value of its type, stays text", (field, text) => {
    expect(read({ [field]: text })).toEqual({ data: {}, rest: { [field]: text } });
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
  ])("%j, which is no string although all are, counts as its JSON", (value, data, rest) => {
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

  test("is told with its time, which devices end in a lower-case z", () => {
    expect(readMessage(connected)).toEqual({
      event: "connection",
      api: "mqtt-client",
      connected: true,
      serial: "ACCC8E00A1B2",
      time: new Date("2026-03-02T09:30:19Z"),
      payload: connected,
    });
  });

  test.each([null, undefined, "yesterday", 5])("has no time where that is %j", (timestamp) => {
    const lastWill = { ...connected, connected: false, timestamp };
    expect(readMessage(lastWill)).toMatchObject({ connected: false, time: undefined, payload: { timestamp } });
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
    expect(readMessage(payload)).toMatchObject({ event: "temperatureDetection", data: { AreaName: "Kühler" } });
  });
});

describe("a payload that is no message of a device is refused", () => {
  const SECRET = "hunter2";
  test.each<[what: string, payload: string | Uint8Array | object, message: string]>([
    ["empty", "", "is empty"],
    ["empty bytes", new Uint8Array(), "is empty"],
    ["text", `${SECRET} was here`, "is no JSON"],
    ["JSON that is cut off", `{"topic":"${SECRET}`, "is no JSON"],
    ["bytes that are no UTF-8", Uint8Array.of(0xff, 0xfe), "is no UTF-8"],
    ["a number", "42", "is a number"],
    ["a string", `"${SECRET}"`, "is a string"],
    ["null", "null", "is null"],
    ["a list", `["${SECRET}"]`, "is a list"],
    ["another object", { password: SECRET }, "has neither topic nor connected"],
    ["a topic that is no text", bridged({}, { topic: { SECRET } }), "has a topic that is no text"],
    ["no timestamp", bridged({}, { timestamp: undefined }), "has no timestamp in milliseconds"],
    ["a timestamp as text", bridged({}, { timestamp: "1772440240500" }), "has no timestamp in milliseconds"],
    ["a timestamp beyond all dates", bridged({}, { timestamp: 1e300 }), "has no timestamp in milliseconds"],
    ["no message", bridged({}, { message: undefined }), "has no message with the items"],
    ["a message that is text", bridged({}, { message: SECRET }), "has no message with the items"],
    ["items in a list", bridged({}, { message: { data: [SECRET] } }), "has a message.data that is no object"],
    ["a source that is text", bridged({}, { message: { source: SECRET } }), "has a message.source that is no object"],
    ["a connection that is no boolean", { connected: SECRET }, "has a connected that is no boolean"],
  ])("%s", (_, payload, message) => {
    const said = refusal(payload);
    expect(said).toMatch(/^this is no message of a device: the payload /);
    expect(said).toContain(message);
    expect(said).not.toContain(SECRET);
  });
});

describe("the documented example of", () => {
  const events = webhooksOf("thermometry");

  test.each(Object.keys(events))("%s is read as the types say", (name) => {
    const { example } = events[name]!.requestBody.content["application/json"];
    const [{ payload }] = device.components.messages[name]!.examples as [{ payload: object }];
    const { stateful } = events[name]!["x-onvif"]!;
    expect(readMessage(payload)).toMatchObject({ event: name, api: "thermometry", stateful, rest: {} });
    expect((readMessage(payload) as { data: object }).data).toEqual(example);
  });

  test.each(["connectMessage", "disconnectMessage", "lastWillTestament"])("%s is one about the connection", (name) => {
    const [{ payload }] = device.components.messages[name]!.examples as [{ payload: object }];
    expect(readMessage(payload)).toMatchObject({ event: "connection", payload });
  });
});
