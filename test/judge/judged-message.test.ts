import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeMessage } from "../../src/judge/judged-message.ts";
import { device } from "../events/documents.ts";
import { samples } from "../spec/event-mqtt-bridge/samples.ts";

const TOPIC = "axis/ACCC8E00A1B2/event/tns:onvif/VideoSource/RadiometryAlarm/tns:axis/TemperatureDetection";
const NAME = expect.stringMatching(/\btemperatureDetection$/) as string;
const ALARM = "onvif:VideoSource/RadiometryAlarm/axis:TemperatureDetection";

function judge(payload: unknown, topic = "a/b") {
  const bytes = Buffer.from(typeof payload === "string" ? payload : JSON.stringify(payload));
  const { findings, ...rest } = judgeMessage(topic, bytes);
  const worded = findings.map(({ verdict, kind, path, expected, actual }) =>
    [verdict, kind, path, expected, actual].join("; "),
  );
  return { ...rest, findings: worded };
}

function alarm(data: object, more: object = {}) {
  return { topic: ALARM, timestamp: 1772440240500, message: { source: {}, key: {}, data }, ...more };
}

describe("a message keeps the contract", () => {
  const messages = Object.entries(device.components.messages).filter(([name]) => name !== "bridgedEvent");

  test.each(messages)("if it is the documented example of %s", (name, { examples }) => {
    for (const { payload } of examples) {
      const { name: judged, findings } = judge(payload);
      expect(findings).toEqual([]);
      expect(["connection", name]).toContain(judged);
    }
  });

  test("if it is an event on its topic, with and without namespaces", () => {
    const { topic, namesOnly, payload } = samples["a thermometry alarm"];
    for (const mqtt of [topic, namesOnly])
      expect(judge(payload, mqtt)).toEqual({ kind: "event", name: NAME, findings: [] });
  });
});

describe("a message breaks the contract", () => {
  test.each<[what: string, payload: unknown, finding: string]>([
    [
      "an item that is not of its type",
      alarm({ AreaID: "two" }),
      "type; message.data.AreaID; an integer as text; a string",
    ],
    [
      "a word for a boolean",
      alarm({ AlarmActive: "yes" }),
      "type; message.data.AlarmActive; a boolean as text; a string",
    ],
    ["an item that is not text", alarm({ AreaName: 5 }), "type; message.data.AreaName; must be string; an integer"],
    [
      "an item in its source",
      { ...alarm({}), message: { source: { AreaID: "x" }, key: {}, data: {} } },
      "type; message.source.AreaID; an integer as text; a string",
    ],
    [
      "items in a list",
      { ...alarm({}), message: { source: [], key: {}, data: {} } },
      "type; message.source; must be object; an array",
    ],
    ["a time as text", alarm({}, { timestamp: "1772440240500" }), "type; timestamp; must be integer; a string"],
    ["no message", { topic: ALARM, timestamp: 1 }, "missing; message; is required; nothing"],
    [
      "a message that is a number",
      { topic: ALARM, timestamp: 1, message: 123 },
      "type; message; must be object; an integer",
    ],
  ])("with %s", (_, payload, finding) => {
    const { kind, findings } = judge(payload);
    expect(kind).toBe("event");
    expect(findings).toEqual([`violation; ${finding}`]);
  });

  test.each<[what: string, payload: unknown, findings: string[]]>([
    ["text", "lost", ["violation; body; the payload; an event in JSON; no JSON"]],
    ["a list", [], ["violation; body; the payload; an event in JSON; an array"]],
    [
      "another object",
      { temperature: 23 },
      [
        "violation; missing; topic; is required; nothing",
        "violation; missing; message; is required; nothing",
        "difference; unnamed; temperature; a property of the contract; an integer",
        "difference; expected; timestamp; a property that is always present; nothing",
      ],
    ],
  ])("with %s on the topic of an event", (_, payload, findings) => {
    expect(judge(payload, `${TOPIC}/$source/AreaID/2`)).toEqual({
      kind: "event",
      name: NAME,
      findings,
    });
  });

  test("with a connection that is not a boolean", () => {
    const payload = { serialNumber: "ACCC8E00A1B2", connected: "no", description: "Connected", timestamp: null };
    expect(judge(payload)).toEqual({
      kind: "connection",
      name: "connection",
      findings: ["violation; type; connected; must be boolean; a string"],
    });
  });

  test("if an event that the contract does not know has no form of an event", () => {
    const payload = {
      topic: "onvif:Device/axis:Secret",
      timestamp: 1,
      message: { source: { port: 1 }, key: {}, data: {} },
    };
    expect(judge(payload).findings).toContain("violation; type; message.source.port; must be string; an integer");
  });
});

describe("a message differs", () => {
  test("if the contract does not know the event", () => {
    const payload = {
      topic: "axis:CameraApplicationPlatform/Sample/Rule7",
      timestamp: 1,
      message: { source: {}, key: {}, data: { a: "b" } },
    };
    expect(judge(payload)).toEqual({
      kind: "unknown-event",
      name: "axis:CameraApplicationPlatform/Sample/RuleN",
      findings: ["difference; unnamed; topic; an event that the contract knows; another event"],
    });
  });

  test.each<[what: string, payload: unknown, finding: string]>([
    [
      "an unknown item",
      alarm({ Humidity: "5" }),
      "unnamed; message.data.Humidity; a property of the contract; a string",
    ],
    ["an unknown field", alarm({}, { location: "x" }), "unnamed; location; a property of the contract; a string"],
    [
      "an unknown value",
      alarm({ TemperatureUnit: "Kelvin" }),
      "value; message.data.TemperatureUnit; one of Celsius, Fahrenheit; another string",
    ],
    ["no time", alarm({}, { timestamp: undefined }), "expected; timestamp; a property that is always present; nothing"],
    [
      "no key",
      alarm({}, { message: { source: {}, data: {} } }),
      "expected; message.key; a property that is always present; nothing",
    ],
    [
      "another spelling of its topic",
      alarm({}, { topic: "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetection" }),
      `spelling; topic; ${ALARM}; tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetection`,
    ],
    [
      "an unknown description",
      { serialNumber: "A", connected: true, description: "Back", timestamp: null },
      "value; description; one of Connected, Disconnected, Connection Lost; another string",
    ],
  ])("with %s", (_, payload, finding) => {
    expect(judge(payload).findings).toEqual([`difference; ${finding}`]);
  });
});

test.each<[what: string, payload: unknown, name: string, topic?: string]>([
  [
    "custom JSON of an action rule",
    { timestamp: 1775000000, temperature: { temp_cpu: 24 } },
    "has neither an event nor a connection",
  ],
  ["text", "lost", "is not JSON"],
  ["a cleared retained message", "", "is empty, as when a retained message was cleared"],
  ["a cleared retained event", "", "is empty, as when a retained message was cleared", TOPIC],
  ["the last will of an ACAP", { connected: false, serial: "ACCC8E00A1B2" }, "has neither an event nor a connection"],
  [
    "half an event that the contract does not know",
    { topic: "onvif:A/axis:B", message: 123 },
    "has neither an event nor a connection",
  ],
  ["a picture", "x".repeat(1024 * 1024 + 1), "is larger than 1 MiB"],
])("%s is foreign", (_, payload, name, topic) => {
  expect(judge(payload, topic)).toEqual({ kind: "foreign", name, findings: [] });
});

describe("no finding holds", () => {
  const SECRETS = ["ACCC8E00A1B2", "192.0.2.77", "00:11:22:33:44:55"];

  test("a serial number, an address or a value, wherever it was", () => {
    for (const secret of SECRETS)
      for (const payload of [
        alarm(
          { [secret]: secret, AreaID: secret, AreaName: 5, x: { [secret]: secret } },
          { [secret]: secret, serial: [secret] },
        ),
        { topic: `axis:${secret}/${secret}`, message: { [secret]: {}, source: { [secret]: 5 }, data: {} } },
        { topic: `${secret}:a`, message: { data: { [secret]: secret } } },
        { serialNumber: secret, connected: secret, description: secret, timestamp: secret, [secret]: secret },
        secret,
        { [secret]: secret },
      ])
        for (const topic of [
          `${secret}/event/connection`,
          `${secret}/tns:onvif/${secret}`,
          `${secret}/${TOPIC}/$source/a/${secret}`,
        ])
          expect(JSON.stringify(judge(payload, topic))).not.toContain(secret);
  });

  test("anything of random messages, none of which makes the judge throw", () => {
    const items = fc.dictionary(
      fc.constantFrom("AreaID", "AlarmActive", "__proto__", "constructor", "a/b", "0"),
      fc.jsonValue(),
    );
    const event = fc.record(
      {
        topic: fc.oneof(fc.constantFrom(ALARM, "onvif:", ":", "/", "__proto__"), fc.jsonValue()),
        timestamp: fc.jsonValue(),
        message: fc.oneof(fc.record({ source: items, key: items, data: items }, { requiredKeys: [] }), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    const payload = fc.oneof(
      fc.oneof(event, fc.jsonValue()).map((value) => Buffer.from(JSON.stringify(value))),
      fc.uint8Array(),
    );
    fc.assert(
      fc.property(fc.constantFrom(TOPIC, "a/event/connection", "a"), payload, (topic, bytes) => {
        expect(judgeMessage(topic, bytes).findings.length).toBeLessThan(1000);
      }),
    );
  });
});
