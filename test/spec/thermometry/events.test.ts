import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { device, schemaName, webhooksOf } from "../../events/documents.ts";
import { readContract, type Schema } from "../contract.ts";
import { capital } from "../name.ts";

const contract = readContract("thermometry");
const events = webhooksOf("thermometry");

/** A field of the vendor's table: its type, and what the contract must document of its values. */
type Field = [type: string, values: RegExp];

const ALARM: Field = ["boolean", /^True while the alarm is on\.$/];
const TEMPERATURE: Field = ["number", /in `TemperatureUnit`\. Documented are -40 to 700/];
const POSITION: Field = ["number", /documented to be from -1 to 1/];
const PRESET: Field = ["integer", /documented to start at 1\. Only PTZ cameras/];
const AREA: Record<string, Field> = {
  AreaID: ["integer", /from 0\. .* less than the number of areas/],
  AreaName: ["string", /at most 60 characters/],
  PresetNbr: PRESET,
  AverageTemp: TEMPERATURE,
  MaximumTemp: TEMPERATURE,
  MinimumTemp: TEMPERATURE,
  TemperatureUnit: ["string", /capital letter/],
  MaxTempPositionX: POSITION,
  MaxTempPositionY: POSITION,
  MinTempPositionX: POSITION,
  MinTempPositionY: POSITION,
};

/** The vendor's tables. */
const TABLES: [event: string, topic: string, state: string | undefined, fields: Record<string, Field>][] = [
  [
    "temperatureDetection",
    "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetection",
    "AlarmActive",
    { ...AREA, AlarmActive: ALARM },
  ],
  [
    "temperatureDetectionAnyArea",
    "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetectionAnyArea",
    "AlarmActive",
    { AreaName: ["string", /always `AnyArea`/], AlarmActive: ALARM },
  ],
  [
    "temperatureDetectionAnyAreaOnPreset",
    "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetectionAnyAreaOnPreset",
    "AlarmActive",
    { PresetNbr: PRESET, AlarmActive: ALARM, AreaName: ["string", /always `AnyAreaOnPreset`/] },
  ],
  ["temperatureInformation", "tns1:VideoSource/tns1:Thermometry/tnsaxis:TemperatureDetection", undefined, AREA],
  [
    "temperatureDeviationDetection",
    "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:DeviationDetection",
    "AlarmActive",
    {
      GroupID: ["integer", /from 1 to `maxGroups`/],
      AlarmActive: ALARM,
      GroupName: ["string", /at most 60 characters/],
      DeltaTemp: ["number", /Documented are 0 to 700/],
      ThresholdTemp: ["number", /Documented are 1 to 700/],
      PresetNbr: PRESET,
      PresetName: ["string", /at most 60 characters\. Only PTZ cameras/],
    },
  ],
];

const ALARM_NAME = "Alarm Activated";
const AREA_NAMES = {
  AreaID: "Area ID",
  AreaName: "Area Name",
  PresetNbr: "Preset Token",
  AverageTemp: "Average Temperature",
  MaximumTemp: "Maximum Temperature",
  MinimumTemp: "Minimum Temperature",
  TemperatureUnit: "Temperature Unit",
  MaxTempPositionX: "Maximum Temperature X Position",
  MaxTempPositionY: "Maximum Temperature Y Position",
  MinTempPositionX: "Minimum Temperature X Position",
  MinTempPositionY: "Minimum Temperature Y Position",
};

/** The vendor's nice names: of each event, and of its fields. */
const NICE_NAMES: Record<string, [event: string, fields: Record<string, string>]> = {
  temperatureDetection: ["Temperature Area Alarm", { ...AREA_NAMES, AlarmActive: ALARM_NAME }],
  temperatureDetectionAnyArea: ["Temperature Any Area Alarm", { AreaName: "Area Name", AlarmActive: "AlarmActivated" }],
  temperatureDetectionAnyAreaOnPreset: [
    "Temperature Any Area On Preset Alarm",
    { PresetNbr: "Preset Token", AlarmActive: ALARM_NAME, AreaName: "Area Name" },
  ],
  temperatureInformation: ["Temperature Detection", AREA_NAMES],
  temperatureDeviationDetection: [
    "Temperature Deviation Alarm",
    {
      GroupID: "GroupID",
      AlarmActive: ALARM_NAME,
      GroupName: "Group Name",
      DeltaTemp: "Delta Temp for Deviation Alarm",
      ThresholdTemp: "Threshold Temp for Deviation Alarm",
      PresetNbr: "Preset Token",
      PresetName: "Preset Name",
    },
  ],
};

test("the vendor has 40 nice names", () => {
  expect(Object.values(NICE_NAMES).flatMap(([event, fields]) => [event, ...Object.values(fields)])).toHaveLength(40);
});

test("the events are those of the vendor's document", () => {
  expect(Object.keys(events)).toEqual(TABLES.map(([name]) => name));
});

describe.each(TABLES)("%s", (event, topic, state, fields) => {
  const { requestBody, "x-onvif": onvif } = events[event]!;
  const { schema, example } = requestBody.content["application/json"];
  const properties = contract.schema(schema).properties!;
  const name = schemaName(events[event]!);

  test("has the topic and the kind of the document", () => {
    expect(onvif).toEqual({ topic, stateful: state !== undefined });
  });

  test("has the fields of the document, one of which is its state if it is stateful", () => {
    expect(Object.keys(properties).sort()).toEqual(Object.keys(fields).sort());
    const states = Object.keys(properties).filter((field) => properties[field]!["x-state"] === true);
    expect(states).toEqual(state === undefined ? [] : [state]);
  });

  test.each(Object.entries(fields))("%s has the type %j, and its values are reported", (field, [type, values]) => {
    const { anyOf, ...one } = contract.schema(properties[field] as Schema);
    expect(anyOf?.at(-1)!.type ?? one.type).toBe(type);
    expect({ ...one, ...properties[field] }.description).toMatch(values);
  });

  test("has the nice names of the document, which the AsyncAPI document has too", () => {
    const [nice, names] = NICE_NAMES[event]!;
    expect(events[event]!["x-nice-name"]).toBe(nice);
    const named = Object.entries(properties).map(([field, own]) => [
      field,
      own["x-nice-name"] ?? contract.schema(own as Schema)["x-nice-name"],
    ]);
    expect(Object.fromEntries(named)).toEqual(names);
    const { webhooks } = JSON.parse(
      readFileSync(new URL("../../../generated/openapi/thermometry.methods.json", import.meta.url), "utf8"),
    ) as { webhooks: Record<string, { post: { description: string } }> };
    expect(webhooks[event]!.post.description).toContain(`- Nice name: \`${nice}\`.`);
    const { messages, schemas } = device.components;
    expect(messages[`thermometry.${event}`]).toHaveProperty("x-nice-name", nice);
    const items = Object.entries(schemas[`Thermometry${capital(event)}Data`]!.properties);
    expect(Object.fromEntries(items.map(([field, item]) => [field, item["x-nice-name"]]))).toEqual(names);
  });

  test("shows an example with all fields, and takes one with none and with others", () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(fields).sort());
    for (const shown of [example, {}, { ...example, Humidity: 40 }]) expect(contract.faults(name, shown)).toEqual([]);
  });

  test("rejects strings for other types", () => {
    for (const [field, [type]] of Object.entries(fields))
      expect(contract.faults(name, { [field]: "1" }).length, field).toBe(type === "string" ? 0 : 1);
  });
});

test.each([
  ["TH-18 a temperature without decimals", "TemperatureDetectionEvent", { AverageTemp: 60 }],
  ["TH-18 a threshold with decimals", "TemperatureDeviationDetectionEvent", { ThresholdTemp: 7.5 }],
  ["TH-19 a unit with a capital letter", "TemperatureInformationEvent", { TemperatureUnit: "Fahrenheit" }],
  ["TH-19 another unit", "TemperatureInformationEvent", { TemperatureUnit: "celsius" }],
  ["TH-24 a temperature beyond 700", "TemperatureDetectionEvent", { MaximumTemp: 1112.5 }],
  ["TH-24 a temperature below -40", "TemperatureInformationEvent", { MinimumTemp: -55 }],
  ["TH-24 a difference beyond 700", "TemperatureDeviationDetectionEvent", { DeltaTemp: 900, ThresholdTemp: 800 }],
  ["TH-25 an area beyond the number of areas", "TemperatureDetectionEvent", { AreaID: 255 }],
  ["TH-35 the preset 0", "TemperatureDetectionEvent", { PresetNbr: 0 }],
  ["TH-46 a name of more than 60 characters", "TemperatureDetectionEvent", { AreaName: "n".repeat(61) }],
  ["TH-49 another name for all areas", "TemperatureDetectionAnyAreaEvent", { AreaName: "Any Area" }],
  ["TH-49 another name for all of a preset", "TemperatureDetectionAnyAreaOnPresetEvent", { AreaName: "AnyArea" }],
])("%s is taken", (_, schema, event) => {
  expect(contract.faults(schema, event)).toEqual([]);
});

test.each([
  ["TH-25 an area before the first", "TemperatureDetectionEvent", { AreaID: -1 }],
  ["TH-35 a preset before 0", "TemperatureDetectionEvent", { PresetNbr: -1 }],
  ["a group before the first", "TemperatureDeviationDetectionEvent", { GroupID: 0 }],
])("%s is rejected", (_, schema, event) => {
  expect(contract.faults(schema, event)).not.toEqual([]);
});

test("TH-50 two events with the same end differ in their complete topic", () => {
  const topics = TABLES.map(([name]) => events[name]!["x-onvif"]!.topic);
  expect(new Set(topics).size).toBe(5);
  expect(topics.filter((topic) => topic.endsWith("/tnsaxis:TemperatureDetection"))).toHaveLength(2);
});
