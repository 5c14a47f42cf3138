import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { entryOf, type EventName, eventNames } from "../../src/events/event-table.ts";
import { readMessage } from "../../src/events/read-message.ts";
import { mapSchema, type Schema } from "../../scripts/generate/document.ts";
import { device } from "./documents.ts";
import { type Fixture, fixtures } from "./fixtures.ts";

const draft6 = createRequire(import.meta.url)("ajv/dist/refs/json-schema-draft-06.json") as object;
const messages = Object.entries(device.components.messages).filter(([name]) => name.includes("."));

/** The JSON Schema of the topic of an event. */
function schemaOf(event: string): ValidateFunction {
  const [channel] = Object.entries(device.channels).find(([, { messages: all }]) => event in all)!;
  const text = readFileSync(new URL(`../../generated/schemas/events/${channel}.json`, import.meta.url), "utf8");
  return compiled.get(channel) ?? compile(channel, JSON.parse(text) as object);
}

const ajv = new Ajv({ strictSchema: true, strictTypes: false });
ajv.addMetaSchema(draft6);
const compiled = new Map<string, ValidateFunction>();
function compile(channel: string, schema: object): ValidateFunction {
  compiled.set(channel, ajv.compile(schema));
  return compiled.get(channel)!;
}

test("the contract has the events of the reference, and none of a siren", () => {
  expect(messages.map(([name]) => name).sort()).toEqual(eventNames().sort());
  expect(eventNames().length).toBeGreaterThan(90);
  expect(JSON.stringify(device)).not.toMatch(/siren/i);
});

test("each topic has a JSON Schema in draft 6, and none is left over", () => {
  const files = readdirSync(new URL("../../generated/schemas/events", import.meta.url));
  const topics = Object.keys(device.channels).filter((name) => name.includes("."));
  expect(files.sort()).toEqual(topics.map((name) => `${name}.json`).sort());
  for (const [name] of messages)
    expect(schemaOf(name).schema).toMatchObject({ $schema: expect.stringContaining("06") });
});

// Of the keywords of draft 6, the validator of EMQX 5 (jesse 1.8) takes `examples` for a rule that no text keeps, and
// rejects `id`; what a newer draft brought, it ignores.
test("the JSON Schemas have only keywords that the validator of EMQX 5 treats as draft 6 does", () => {
  const keywords = new Set<string>();
  for (const [name] of messages)
    mapSchema(schemaOf(name).schema as Schema, (schema) => {
      for (const keyword of Object.keys(schema)) keywords.add(keyword);
      for (const one of Object.values((schema["definitions"] ?? {}) as Record<string, Schema>))
        mapSchema(one, (inner) => {
          for (const keyword of Object.keys(inner)) keywords.add(keyword);
          return inner;
        });
      return schema;
    });
  const annotations = ["$comment", "$schema", "definitions", "description", "title"];
  const rules = ["$ref", "additionalProperties", "anyOf", "pattern", "properties", "required", "type"];
  expect([...keywords].sort()).toEqual([...annotations, ...rules].sort());
});

test("each event has its evidence", () => {
  const known = ["mqtt", "notification", "declaration", "document", "program", "statement"];
  for (const [name, { "x-evidence": evidence = [] }] of messages) {
    expect(evidence, name).not.toEqual([]);
    expect(known, name).toEqual(expect.arrayContaining(evidence));
  }
});

describe.each(fixtures)("%s", (_, { event, topic, payload, data, parameters = {}, rest = {} }: Fixture) => {
  test("is read", () => {
    expect(readMessage(topic, payload)).toMatchObject({ kind: "event", event, parameters, rest });
    expect((readMessage(topic, payload) as { data: object }).data).toEqual(data);
  });

  test("keeps the JSON Schema of its topic, unless an item is not a value of its type", () => {
    const isWrong = Object.keys(rest).some((item) => item in entryOf(event)!.fields);
    expect(schemaOf(event)(payload)).toBe(!isWrong);
  });
});

describe("the documented example of", () => {
  test.each(messages)("%s is read as its event, without a rest, and keeps the JSON Schema", (name, message) => {
    for (const { payload } of message.examples) {
      expect(readMessage(payload)).toMatchObject({ event: name, rest: {} });
      expect(schemaOf(name)(payload)).toBe(true);
    }
  });
});

describe("payloads of one topic", () => {
  const topic = "axis:CameraApplicationPlatform/ObjectAnalytics/Device1Scenario1";
  const read = (data: Record<string, string>) => readMessage({ topic, message: { source: {}, data } }).event;

  test.each<[items: Record<string, string>, event: EventName | undefined]>([
    [{ active: "1" }, "objectAnalytics.alarm"],
    [{ objectId: "", classTypes: "", triggerTime: "" }, "objectAnalytics.alarm"],
    [{ total: "3" }, "objectAnalytics.occupancy"],
    [{ scenario: "Hall", total: "3", car: "3" }, "objectAnalytics.occupancy"],
    [{ total: "3", reason: "car" }, "objectAnalytics.crossline"],
    [{ startTime: "", total: "3", totalUnknown: "3" }, "objectAnalytics.crossline"],
    [{}, undefined],
    [{ toString: "1" }, undefined],
  ])("with %j are of %s", (items, event) => {
    expect(read(items)).toBe(event);
  });
});

describe("a topic with a number", () => {
  test.each([
    ["axis:CameraApplicationPlatform/ObjectAnalytics/Device1Scenario12", "objectAnalytics.alarm"],
    ["axis:CameraApplicationPlatform/ObjectAnalytics/Device1ScenarioANY", "objectAnalytics.anyScenario"],
    ["axis:CameraApplicationPlatform/ObjectAnalytics/Device1Scenario1Threshold", "objectAnalytics.threshold"],
    ["tnsaxis:CameraApplicationPlatform/ObjectAnalytics/Device2Scenario1", "objectAnalytics.alarm"],
    ["axis:CameraApplicationPlatform/ObjectAnalytics/Device1Scenario", undefined],
    ["axis:CameraApplicationPlatform/ObjectAnalytics/Device1Scenario1/More", undefined],
    ["axis:CameraApplicationPlatform/VMD/Camera2Profile10", "motion.vmd"],
    ["axis:CameraApplicationPlatform/VMD/Camera2ProfileANY", "motion.vmdAnyProfile"],
    ["axis:CameraApplicationPlatform/VMD/CameraANY", "motion.vmdAnyCamera"],
    ["onvif:RuleEngine/axis:VMD3/vmd3_video_2", "motion.vmd3"],
    ["onvif:Device/HardwareFailure/PowerSupplyFailure/axis:PTZPowerFailure", "system.ptzPowerFailure"],
    ["onvif:Device/axis:HardwareFailure/PowerSupplyFailure", "system.powerSupplyFailure"],
  ])("%s is of %s", (topic, event) => {
    expect(readMessage({ topic, message: { data: { active: "1" } } }).event).toBe(event);
  });
});

describe("a boolean as a word", () => {
  test.each<[event: EventName, item: string, text: string, value: boolean | undefined]>([
    ["light.status", "state", "ON", true],
    ["light.status", "state", "OFF", false],
    ["light.status", "state", "1", true],
    ["light.status", "state", "DIMMED", undefined],
    ["io.relay", "LogicalState", "active", true],
    ["io.relay", "LogicalState", "inactive", false],
    ["io.outputPort", "state", "high", true],
    ["io.outputPort", "state", "low", false],
    ["io.outputPort", "state", "0", false],
    ["io.virtualInput", "active", "ON", undefined],
  ])("%s: %s %j is %j", (event, item, text, value) => {
    const { topic } = entryOf(event)!;
    const { data, rest } = readMessage({ topic, message: { data: { [item]: text } } }) as {
      data: object;
      rest: object;
    };
    expect(data).toEqual(value === undefined ? {} : { [item]: value });
    expect(rest).toEqual(value === undefined ? { [item]: text } : {});
  });
});

test("an event that is known by its topic alone is known, with its items as text", () => {
  const topic = "onvif:VideoAnalytics/axis:ImageHealth/Blurred";
  expect(readMessage({ topic, message: { data: { state: "1" } } })).toMatchObject({
    event: "sensors.imageBlurred",
    data: {},
    rest: { state: "1" },
  });
});

test.each([
  ["no items", "io.port", {}],
  ["an unknown item", "io.port", { state: "1", level: "high" }],
  ["another word of a light", "light.status", { state: "DIMMED" }],
  ["an offset without a colon", "objectAnalytics.alarm", { triggerTime: "2026-03-02T09:30:19.801+0100" }],
  ["empty texts", "objectAnalytics.alarm", { active: "0", triggerTime: "", objectId: "", classTypes: "" }],
  ["another class", "objectAnalytics.crossline", { reason: "wheelchair" }],
])("the JSON Schema takes %s", (_, event, data) => {
  const [, message] = messages.find(([name]) => name === event)!;
  const [{ payload }] = message.examples as [{ payload: { topic: string } }];
  expect(schemaOf(event)({ topic: payload.topic, message: { source: {}, key: {}, data } })).toBe(true);
});

test.each([
  ["a value that is not text", "io.port", { topic: "onvif:Device/axis:IO/Port", message: { data: { state: true } } }],
  ["another topic", "io.port", { topic: "onvif:Device/axis:IO/Ports", message: { data: {} } }],
  ["no message", "io.port", { topic: "onvif:Device/axis:IO/Port" }],
  [
    "a port that is not a number",
    "io.port",
    { topic: "onvif:Device/axis:IO/Port", message: { source: { port: "a" } } },
  ],
])("the JSON Schema rejects %s", (_, event, payload) => {
  expect(schemaOf(event)(payload)).toBe(false);
});
