import { describe, expect, test } from "vitest";
import { readContract } from "../contract.ts";
import { capital } from "../name.ts";

type Values = [accepted: unknown[], refused: unknown[]];

const contract = readContract("thermometry");

/** Data with a value at a path such as `areaList[].id`. */
function dataWith(path: string, value: unknown): unknown {
  return path.split(".").reduceRight((below, step) => {
    const isList = step.endsWith("[]");
    return { [isList ? step.slice(0, -2) : step]: isList ? [below] : below };
  }, value);
}

function faultsOf(method: string, data: unknown): string[] {
  const answer = { apiVersion: "1.3", method, data };
  return [...contract.faults(`${capital(method)}Response`, answer), ...contract.answerFaults(method, 200, answer)];
}

const NUMBER: Values = [
  [23, 23.75, -40, 1200.5],
  ["23", true, null, [23], {}],
];
const WHOLE: Values = [
  [0, 1, 60],
  [1.5, "1", true, null, []],
];
const GROUP_ID: Values = [
  [1, 2, 60],
  [1.5, "1", true, null, []],
];
const BOOLEAN: Values = [
  [true, false],
  ["true", 1, null],
];
const TEXT: Values = [
  ["Gearbox", "", "n".repeat(100)],
  [7, null, true],
];
const IDS: Values = [
  [[], [0], [3, 1, 2]],
  [["0"], [0.5], 0, null],
];
const POINT: Values = [
  [
    [0.91, 0.12],
    [-1, 1],
  ],
  [[], [0.5], [0, 0, 0], ["0", "0"], [null, 0], 0, { x: 0, y: 0 }, null],
];
const POLYGON: Values = [
  [[], [[0.5, -0.5]], [[-0.5, -0.5], [0.5, -0.5], [0, 0.5]]], // prettier-ignore
  [[0.5, -0.5], [[0.5]], [[0, 0, 0]], [["0", "0"]], null],
];
/** Values of the vendor's, and any other text. */
const open = (...documented: string[]): Values => [
  [...documented, "something-new", ""],
  [7, true, null, [], {}],
];

const SCALE = open("celsius", "fahrenheit", "kelvin");
const OVERLAY = open("none", "always", "if_triggered", "if triggered");
const MEASUREMENT = open("maximum", "minimum", "average", "inherit");

/** Each field of an area and of its status, in every spelling, under either name of the list. */
const inAreas = ["areaList[]", "arealist[]"].flatMap((list): [method: string, path: string, values: Values][] => [
  ["listAreas", `${list}.id`, WHOLE],
  ["listAreas", `${list}.imagesource`, WHOLE],
  ["listAreas", `${list}.imageSource`, WHOLE],
  ["listAreas", `${list}.enabled`, BOOLEAN],
  ["listAreas", `${list}.name`, TEXT],
  ["listAreas", `${list}.detectionType`, open("above", "below", "increase", "decrease")],
  ["listAreas", `${list}.measurement`, MEASUREMENT],
  ["listAreas", `${list}.threshold`, NUMBER],
  ["listAreas", `${list}.delay`, WHOLE],
  ["listAreas", `${list}.vertices`, POLYGON],
  ["listAreas", `${list}.position`, POLYGON],
  ["listAreas", `${list}.areaOverlay`, OVERLAY],
  ["listAreas", `${list}.temperatureOverlay`, BOOLEAN],
  ["listAreas", `${list}.presetNbr`, WHOLE],
  ["getAreaStatus", `${list}.id`, WHOLE],
  ["getAreaStatus", `${list}.avg`, NUMBER],
  ["getAreaStatus", `${list}.min`, NUMBER],
  ["getAreaStatus", `${list}.max`, NUMBER],
  ["getAreaStatus", `${list}.averageTemperature`, NUMBER],
  ["getAreaStatus", `${list}.minTemperature`, NUMBER],
  ["getAreaStatus", `${list}.maxTemperature`, NUMBER],
  ["getAreaStatus", `${list}.minCoordinates`, POINT],
  ["getAreaStatus", `${list}.minPos`, POINT],
  ["getAreaStatus", `${list}.maxCoordinates`, POINT],
  ["getAreaStatus", `${list}.maxPos`, POINT],
  ["getAreaStatus", `${list}.triggered`, BOOLEAN],
]);
const DETAILS = "grouplist[].details";

const members: typeof inAreas = [
  ...inAreas,
  ["getConfigurationCapabilities", "currentTemperatureScale", SCALE],
  ["getConfigurationCapabilities", "minTemperature", NUMBER],
  ["getConfigurationCapabilities", "maxTemperature", NUMBER],
  ["getConfigurationCapabilities", "maxNumberOfAreas", WHOLE],
  ["getConfigurationCapabilities", "maxNumberOfVertices", WHOLE],
  ["getConfigurationCapabilities", "maxDelayTime", WHOLE],
  ["getConfigurationCapabilities", "defaultDelayTime", WHOLE],
  ["getConfigurationCapabilities", "maxNameLength", WHOLE],
  ["getConfigurationCapabilities", "maxGroups", WHOLE],
  ["getConfigurationCapabilities", "imagesources", [IDS[0], [["0"], [0.5], "0", null]]],
  ["getConfigurationCapabilities", "overlayChannels", IDS],
  ["getIsothermLevels", "high", NUMBER],
  ["getIsothermLevels", "middle", NUMBER],
  ["getIsothermLevels", "low", NUMBER],
  ["getIsothermLevels", "min", NUMBER],
  ["getIsothermLevels", "renderOverlay", BOOLEAN],
  ["addArea", "id", WHOLE],
  ["getSpotTemperature", "spotTemperature", NUMBER],
  ["getSpotTemperature", "spotCoordinates", POINT],
  ["getSpotTemperature", "renderOverlay", BOOLEAN],
  ["getTgtConfiguration", "pauseOnAlarm", BOOLEAN],
  ["getTgtConfiguration", "autoResume", BOOLEAN],
  ["addGroup", "id", GROUP_ID],
  ["addGroup", "enabled", BOOLEAN],
  ["updateGroup", "enabled", BOOLEAN],
  ["listGroups", "grouplist[].id", GROUP_ID],
  ["listGroups", "grouplist[].enabled", BOOLEAN],
  ["listGroups", "grouplist[].name", TEXT],
  ["listGroups", "grouplist[].measurement", MEASUREMENT],
  ["listGroups", "grouplist[].threshold", NUMBER],
  ["listGroups", "grouplist[].delay", WHOLE],
  ["listGroups", "grouplist[].areaIds", IDS],
  ["listGroups", "grouplist[].groupOverlay", BOOLEAN],
  ["listGroups", "grouplist[].presetNbr", WHOLE],
  ["getGroupStatus", "grouplist[].id", GROUP_ID],
  ["getGroupStatus", "grouplist[].triggered", BOOLEAN],
  ["getGroupStatus", `${DETAILS}.name`, TEXT],
  ["getGroupStatus", `${DETAILS}.currentDeviation`, NUMBER],
  ["getGroupStatus", `${DETAILS}.memberAreas[].areaId`, WHOLE],
  ["getGroupStatus", `${DETAILS}.memberAreas[].areaName`, TEXT],
  ["getGroupStatus", `${DETAILS}.maxDeviationAreas[].maxAreaId`, WHOLE],
  ["getGroupStatus", `${DETAILS}.maxDeviationAreas[].maxAreaTemp`, NUMBER],
  ["getGroupStatus", `${DETAILS}.maxDeviationAreas[].minAreaId`, WHOLE],
  ["getGroupStatus", `${DETAILS}.maxDeviationAreas[].minAreaTemp`, NUMBER],
  ["listOverlayChannels", "overlayList[].imagesource", WHOLE],
  ["listOverlayChannels", "overlayList[].overlayChannels", IDS],
  ["listSpotMeters", "spotmeters[].imagesource", WHOLE],
  ["listSpotMeters", "spotmeters[].active", BOOLEAN],
  [
    "getSupportedVersions",
    "apiVersions",
    [
      [[], ["1.3"], ["1.3", "2.0"]],
      ["1.3", [1.3], null],
    ],
  ],
];

describe.each(members)("the response of %s: %s", (method, path, [accepted, refused]) => {
  test("may be what is documented, and what devices send", () => {
    for (const value of accepted) expect(faultsOf(method, dataWith(path, value)), JSON.stringify(value)).toEqual([]);
  });

  test("is of no other JSON type", () => {
    for (const value of refused) expect(faultsOf(method, dataWith(path, value)), JSON.stringify(value)).not.toEqual([]);
  });
});

const LISTS: [method: string, list: string][] = [
  ["listAreas", "areaList"],
  ["listAreas", "arealist"],
  ["getAreaStatus", "areaList"],
  ["getAreaStatus", "arealist"],
  ["listGroups", "grouplist"],
  ["getGroupStatus", "grouplist"],
  ["listOverlayChannels", "overlayList"],
  ["listSpotMeters", "spotmeters"],
];

describe.each(LISTS)("%s with %s", (method, list) => {
  test("may be empty, and its items may lack everything and have more", () => {
    for (const items of [[], [{}], [{ unheardOf: true }, {}]]) expect(faultsOf(method, { [list]: items })).toEqual([]);
  });

  test("is a list of objects", () => {
    for (const other of [{}, null, "", [7], [null], [[]]]) expect(faultsOf(method, { [list]: other })).not.toEqual([]);
  });
});

describe("the details of a group's status", () => {
  test.each([
    ["nothing", {}],
    ["undocumented fields", { trend: "rising", history: [1, 2] }],
    ["one object for both deviations", { maxDeviationAreas: [{ maxAreaId: 1, maxAreaTemp: 25, minAreaId: 3 }] }],
    ["an entry with more", { maxDeviationAreas: [{ maxAreaId: 1, unit: "celsius" }], memberAreas: [{ x: 1 }] }],
  ])("may hold %s", (_, details) => {
    expect(faultsOf("getGroupStatus", { grouplist: [{ id: 1, details }] })).toEqual([]);
  });

  test("are an object", () => {
    for (const details of [[], "none", null])
      expect(faultsOf("getGroupStatus", { grouplist: [{ id: 1, details }] })).not.toEqual([]);
  });
});

describe("responses", () => {
  const withData = contract.methods.filter((method) =>
    contract.schema(`${capital(method)}Response`).required?.includes("data"),
  );

  test("have data if the method returns any", () => {
    expect([...withData].sort()).toEqual([
      "addArea",
      "addGroup",
      "getAreaStatus",
      "getConfigurationCapabilities",
      "getGroupStatus",
      "getIsothermLevels",
      "getSpotTemperature",
      "getSupportedVersions",
      "getTgtConfiguration",
      "listAreas",
      "listGroups",
      "listOverlayChannels",
      "listSpotMeters",
      "updateGroup",
    ]);
  });

  test.each(contract.methods)("of %s may lack every field, and have unknown ones", (method) => {
    for (const data of [{}, { unheardOf: { deep: [1] } }]) expect(faultsOf(method, data)).toEqual([]);
    const bare = contract.answerFaults(method, 200, { apiVersion: "1.3", method });
    expect(bare.length > 0).toBe(withData.includes(method));
  });
});

describe("a spelling that is not the canonical one names that:", () => {
  test.each([
    ["ListAreasData", "arealist", "areaList"],
    ["GetAreaStatusData", "arealist", "areaList"],
    ["TemperatureArea", "imageSource", "imagesource"],
    ["TemperatureArea", "position", "vertices"],
    ["AreaStatus", "minPos", "minCoordinates"],
    ["AreaStatus", "maxPos", "maxCoordinates"],
    ["AreaStatus", "averageTemperature", "avg"],
    ["AreaStatus", "minTemperature", "min"],
    ["AreaStatus", "maxTemperature", "max"],
  ])("%s.%s is %s", (schema, alias, name) => {
    const { properties = {} } = contract.schema(schema);
    expect(properties[alias]).toMatchObject({ "x-alias-of": name });
    expect(properties[name]).toMatchObject({ "x-expected": true });
  });
});

describe("the first version that has", () => {
  test.each([
    ["GetConfigurationCapabilitiesData", "maxGroups", "1.2"],
    ["GetConfigurationCapabilitiesData", "imagesources", "1.3"],
    ["GetConfigurationCapabilitiesData", "overlayChannels", "1.3"],
    ["GetConfigurationCapabilitiesData", "maxNameLength", undefined],
    ["GetIsothermLevelsData", "min", "1.2"],
    ["GetIsothermLevelsData", "low", undefined],
    ["SetIsothermLevelsParams", "min", "1.2"],
    ["AddSpotTemperatureParams", "imagesource", "1.3"],
    ["AddSpotTemperatureParams", "spotCoordinates", undefined],
    ["GetSpotTemperatureParams", "imagesource", "1.3"],
    ["RemoveSpotTemperatureParams", "imagesource", "1.3"],
    ["AddAreaParams", "imagesource", undefined],
    ["UpdateAreaParams", "imagesource", undefined],
    ["TemperatureArea", "imagesource", undefined],
  ])("%s.%s: %s", (schema, name, since) => {
    const property = contract.schema(schema).properties![name]!;
    expect([property["x-since"], property["x-since-inferred"]]).toEqual([since, undefined]);
    if (since !== undefined) expect(property["x-expected"]).toBeUndefined();
  });
});
