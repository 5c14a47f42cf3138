import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";
import { capital } from "../name.ts";

type Json = Record<string, unknown>;

const contract = readContract("thermometry");

const area = {
  imagesource: 0,
  enabled: true,
  name: "Gearbox",
  detectionType: "above",
  measurement: "average",
  threshold: 80,
  delay: 5,
  vertices: [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0, 0.5],
  ],
  areaOverlay: "always",
  temperatureOverlay: true,
};
const rising = { ...area, detectionType: "increase" };
const falling = { ...area, detectionType: "decrease" };
const group = {
  enabled: true,
  name: "Bearings",
  measurement: "average",
  threshold: 10,
  delay: 5,
  areaIds: [0, 1, 2],
  groupOverlay: true,
};
const levels = { high: 100, middle: 50, low: 10, renderOverlay: true };
const spot = { spotCoordinates: [0.37, -0.95], coordinateSystem: "coord_neg1_1" };
const overlay = { imagesource: 1, overlayChannel: 3 };

/** Corners of a polygon on a circle, which all differ. */
function corners(count: number): number[][] {
  const angles = Array.from({ length: count }, (_, i) => (2 * Math.PI * i) / count);
  return angles.map((angle) => [Math.cos(angle), Math.sin(angle)]);
}
const [first, second, third] = area.vertices;
const around = (corner: unknown) => [first, second, corner];

const BOOLEAN: [unknown[], unknown[]] = [
  [true, false],
  ["true", 1, null],
];
const NUMBER_FROM_0: [unknown[], unknown[]] = [
  [0, 1, 12],
  [-1, 1.5, "1", null],
];
const WHOLE: [unknown[], unknown[]] = [
  [-40, 0, 350, 1200],
  [80.5, "80", null],
];
const RATE: [unknown[], unknown[]] = [
  [1, 700],
  [0, -5, 1.5, "5"],
];
const DELAY: [unknown[], unknown[]] = [
  [0, 5, 300, 86400],
  [-1, 2.5, "5", null],
];
const NAME: [unknown[], unknown[]] = [
  ["Gearbox", "ä", "n".repeat(61)],
  [7, null, true],
];
const MEASUREMENT = ["maximum", "minimum", "average"];
const SYSTEM: [unknown[], unknown[]] = [
  ["coord_neg1_1", "coord_0_1"],
  ["coord_1_1", "COORD_0_1", "", 0],
];
const IDS: [unknown[], unknown[]] = [
  [[0], [0, 1, 3], Array.from({ length: 100 }, (_, id) => id)],
  [[-1], [0.5], ["0"], [null], 0, "0"],
];
const PAIR: [unknown[], unknown[]] = [
  [
    [1, 1],
    [-1, -1],
    [0.125, -0.999],
  ],
  [[1.01, 0], [0, -1.01], [0.5], [0, 0, 0], [], ["0", "0"], [null, 0], 0, { x: 0, y: 0 }],
];

const PAIR_FROM_0: [unknown[], unknown[]] = [
  [
    [0, 0],
    [1, 1],
    [0.5, 0.25],
  ],
  [[-0.01, 0.5], [0.5, -1], [1.01, 0], [0.5], [0, 0, 0]],
];

/** Parameters that fit, the path of one, and values of it that fit and that do not. */
const parameters: [method: string, params: Json, path: string, accepted: unknown[], refused: unknown[]][] = [
  ["setTemperatureScale", { unit: "celsius" }, "unit", ["celsius", "fahrenheit"], ["Celsius", "kelvin", "", 0]],
  ...["high", "middle", "low", "min"].map(
    (name) => ["setIsothermLevels", levels, name, ...WHOLE] as (typeof parameters)[number],
  ),
  ["setIsothermLevels", levels, "renderOverlay", ...BOOLEAN],
  ...(["addArea", "updateArea"] as const).flatMap((method) => {
    const id = method === "updateArea" ? { id: 0 } : {};
    const rows: [params: Json, path: string, accepted: unknown[], refused: unknown[]][] = [
      [area, "imagesource", ...NUMBER_FROM_0],
      [area, "enabled", ...BOOLEAN],
      [area, "name", ...NAME],
      [area, "measurement", MEASUREMENT, ["inherit", "Maximum", "max", ""]],
      [area, "threshold", ...WHOLE],
      [{ ...area, detectionType: "below" }, "threshold", ...WHOLE],
      [rising, "threshold", ...RATE],
      [falling, "threshold", ...RATE],
      [area, "detectionType", ["above", "below", "increase", "decrease"], ["Above", "decreases", "over", "", 1]],
      [area, "delay", ...DELAY],
      [area, "vertices", [3, 4, 10, 11, 64].map(corners), [[], [first], [first, second], corners(4).concat([[]])]],
      [area, "vertices", [around([1, 1]), around([-1, -1])], PAIR[1].map(around)],
      [area, "vertices", [around(third)], [around(first), [...area.vertices, third]]],
      [area, "areaOverlay", ["none", "always", "if_triggered"], ["if triggered", "ifTriggered", "never", "", true]],
      [area, "temperatureOverlay", ...BOOLEAN],
      [area, "presetNbr", ...NUMBER_FROM_0],
    ];
    return rows.map(([params, ...rest]) => [method, { ...id, ...params }, ...rest] as (typeof parameters)[number]);
  }),
  ["updateArea", { id: 0 }, "id", ...NUMBER_FROM_0],
  ["removeAreas", { areas: [0] }, "areas", ...IDS],
  ["listAreas", { presetNbr: 0 }, "presetNbr", ...NUMBER_FROM_0],
  ["addSpotTemperature", spot, "spotCoordinates", ...PAIR],
  ["addSpotTemperature", { ...spot, coordinateSystem: "coord_0_1" }, "spotCoordinates", ...PAIR_FROM_0],
  ["addSpotTemperature", { ...spot, spotCoordinates: [0.5, 0.25] }, "coordinateSystem", ...SYSTEM],
  ["addSpotTemperature", spot, "imagesource", ...NUMBER_FROM_0],
  ["getSpotTemperature", { coordinateSystem: "coord_0_1" }, "coordinateSystem", ...SYSTEM],
  ["getSpotTemperature", { coordinateSystem: "coord_0_1" }, "imagesource", ...NUMBER_FROM_0],
  ["removeSpotTemperature", {}, "imagesource", ...NUMBER_FROM_0],
  ["setTgtConfiguration", { pauseOnAlarm: true, autoResume: true }, "pauseOnAlarm", ...BOOLEAN],
  ["setTgtConfiguration", { pauseOnAlarm: true, autoResume: true }, "autoResume", ...BOOLEAN],
  ...(["addGroup", "updateGroup"] as const).flatMap((method) => {
    const id = method === "updateGroup" ? { id: 1 } : {};
    const rows: [path: string, accepted: unknown[], refused: unknown[]][] = [
      ["enabled", ...BOOLEAN],
      ["name", ...NAME],
      ["measurement", [...MEASUREMENT, "inherit"], ["Inherit", "max", ""]],
      ["threshold", ...RATE],
      ["delay", ...DELAY],
      ["areaIds", [[], ...IDS[0]], IDS[1]],
      ["groupOverlay", ...BOOLEAN],
    ];
    return rows.map((row) => [method, { ...id, ...group }, ...row] as (typeof parameters)[number]);
  }),
  ["addGroup", group, "presetNbr", ...NUMBER_FROM_0],
  ["updateGroup", { id: 1 }, "id", [1, 2, 99], [0, -1, 1.5, "1"]],
  ["removeGroup", { id: 1 }, "id", [0, 1, 99], [-1, 1.5, "1", null]],
  ["listGroups", { presetNbr: 0 }, "presetNbr", ...NUMBER_FROM_0],
  ...["addOverlayChannel", "removeOverlayChannel"].flatMap((method) =>
    ["imagesource", "overlayChannel"].map(
      (name) => [method, overlay, name, ...NUMBER_FROM_0] as (typeof parameters)[number],
    ),
  ),
];

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["thermometry"] });
});
afterAll(() => device.close());

function faultsOf(request: Json): string[] {
  return [
    ...contract.faults("ThermometryRequest", request),
    ...contract.faults(`${capital(request.method as string)}Request`, request),
  ];
}

/** Expects contract and mock to reject a request with a code, at HTTP 400. */
async function expectRefused(request: Json, code: number): Promise<void> {
  expect(faultsOf(request)).not.toEqual([]);
  const { status, body } = await exchange(device.url, request, {}, contract.path);
  expect([status, body!.error?.code]).toEqual([400, code]);
}

describe.each(parameters)("%s with %j: %s", (method, params, name, accepted, refused) => {
  const withValue = (value: unknown) => ({ apiVersion: "1.3", method, params: { ...params, [name]: value } });

  test.each(accepted.map((value) => [JSON.stringify(value), value]))("may be %s", (_, value) => {
    expect(faultsOf(withValue(value))).toEqual([]);
  });

  test.each(refused.map((value) => [JSON.stringify(value), value]))("may not be %s", async (_, value) => {
    await expectRefused(withValue(value), 2104);
  });
});

const complete: [method: string, params: Json, optional: string[]][] = [
  ["setTemperatureScale", { unit: "celsius" }, []],
  ["setIsothermLevels", { ...levels, min: -10 }, ["min"]],
  ["setTgtConfiguration", { pauseOnAlarm: true, autoResume: true }, []],
  ["addArea", { ...area, presetNbr: 1 }, ["presetNbr"]],
  ["updateArea", { id: 0, ...area, presetNbr: 1 }, [...Object.keys(area), "presetNbr"]],
  ["removeAreas", { areas: [0] }, []],
  ["addSpotTemperature", { ...spot, imagesource: 0 }, ["imagesource"]],
  ["getSpotTemperature", { coordinateSystem: "coord_0_1", imagesource: 0 }, ["imagesource"]],
  ["removeSpotTemperature", { imagesource: 0 }, ["imagesource"]],
  ["addGroup", { ...group, presetNbr: 1 }, ["presetNbr"]],
  ["updateGroup", { id: 1, ...group }, Object.keys(group)],
  ["removeGroup", { id: 1 }, []],
  ["listGroups", { presetNbr: 0 }, ["presetNbr"]],
  ["addOverlayChannel", overlay, []],
  ["removeOverlayChannel", overlay, []],
];

describe.each(complete)("%s", (method, params, optional) => {
  const withParams = (rest: Json) => ({ apiVersion: "1.3", method, params: rest });
  const without = (...left: string[]) =>
    withParams(Object.fromEntries(Object.entries(params).filter(([name]) => !left.includes(name))));

  test("is accepted with all parameters", () => {
    expect(faultsOf(withParams(params))).toEqual([]);
  });

  test("is accepted without those that are optional, each and together", () => {
    for (const name of optional) expect(faultsOf(without(name)), name).toEqual([]);
    expect(faultsOf(without(...optional))).toEqual([]);
  });

  test("is rejected as incomplete without any other", async () => {
    for (const name of Object.keys(params).filter((name) => !optional.includes(name)))
      await expectRefused(without(name), 2103);
  });

  test("needs params, unless all of them are optional", async () => {
    const bare = { apiVersion: "1.3", method };
    if (optional.length < Object.keys(params).length) await expectRefused(bare, 2103);
    else expect(faultsOf(bare)).toEqual([]);
  });
});

describe("a method without parameters", () => {
  test.each([
    "getSupportedVersions",
    "getConfigurationCapabilities",
    "getIsothermLevels",
    "getAreaStatus",
    "getTgtConfiguration",
    "getGroupStatus",
    "listOverlayChannels",
    "listSpotMeters",
  ])("%s takes params {}, and none", async (method) => {
    const bare = { apiVersion: "1.3", method };
    expect(faultsOf(bare)).toEqual([]);
    expect(faultsOf({ ...bare, params: {} })).toEqual([]);
    await expectRefused({ ...bare, params: { presetNbr: 0 } }, 2104);
  });
});

describe("unknown parameters are rejected:", () => {
  test.each<[method: string, params: Json, name: string]>([
    ["addArea", area, "imageSource"],
    ["addArea", area, "position"],
    ["addArea", area, "id"],
    ["updateArea", { id: 0 }, "position"],
    ["updateArea", { id: 0 }, "imageSource"],
    ["removeAreas", { areas: [0] }, "areaIds"],
    ["addGroup", group, "areas"],
    ["addGroup", group, "id"],
    ["updateGroup", { id: 1 }, "presetNbr"],
    ["listAreas", { presetNbr: 0 }, "imagesource"],
    ["addSpotTemperature", spot, "imageSource"],
    ["removeSpotTemperature", {}, "coordinateSystem"],
    ["addOverlayChannel", overlay, "overlayChannels"],
  ])("%s with %j: %s", async (method, params, name) => {
    await expectRefused({ apiVersion: "1.3", method, params: { ...params, [name]: 0 } }, 2104);
  });
});

test("an API version has two numbers, and one above 1.3 is rejected as such", async () => {
  const withVersion = (apiVersion: string) => ({ apiVersion, method: "getAreaStatus" });
  for (const version of ["1.0", "1.2", "1.3"]) expect(faultsOf(withVersion(version))).toEqual([]);
  for (const version of ["1", "1.", "v1.0", ""]) expect(faultsOf(withVersion(version))).not.toEqual([]);
  for (const version of ["1.4", "2.0"]) {
    const { status, body } = await exchange(device.url, withVersion(version), {}, contract.path);
    expect([status, body!.error?.code]).toEqual([400, 2100]);
  }
});
