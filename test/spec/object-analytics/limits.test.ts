import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

type Json = Record<string, unknown>;
type Case = [what: string, params: Json];

const contract = readContract("object-analytics");

const AREA = [[-0.5, -0.5], [-0.5, 0.5], [0.5, 0.5]]; // prettier-ignore
const LINE = [[0, -0.7], [0, 0.7]]; // prettier-ignore
const PERSPECTIVE = { id: 1, bars: [0, 1].map((x) => ({ height: 170, points: [[x, -0.5], [x, 0.1]] })) }; // prettier-ignore
const TRIGGERS: Record<string, Json> = {
  motion: { type: "includeArea", vertices: AREA },
  fence: { type: "fence", alarmDirection: "leftToRight", vertices: LINE },
  crosslinecounting: { type: "countingLine", countingDirection: "leftToRight", vertices: LINE },
  occupancyInArea: { type: "includeArea", vertices: AREA },
  tailgating: { type: "fence", alarmDirection: "rightToLeft", vertices: LINE },
  fallDetection: { type: "includeArea", vertices: AREA },
};
const FILTERS: Record<string, Json> = {
  excludeArea: { vertices: AREA },
  sizePercentage: { width: 3, height: 100 },
  sizePerspective: { width: 1, height: 500 },
  timeShortLivedLimit: { time: 5 },
  distanceSwayingObject: { distance: 3 },
  speed: { minSpeed: 0.5, maxSpeed: 2 },
};
/** The vendor's table of features. */
const MATRIX: Record<string, string[]> = {
  motion: Object.keys(FILTERS),
  fence: ["sizePercentage", "sizePerspective", "timeShortLivedLimit", "speed"],
  crosslinecounting: ["sizePerspective"],
  occupancyInArea: ["excludeArea", "sizePerspective"],
};
/** The mock has no radar. */
const WITHOUT_SPEED = Object.keys(FILTERS).filter((type) => type !== "speed");

const configuration = (more: Json): Json => ({
  devices: [{ id: 1, type: "camera", rotation: 0 }],
  metadataOverlay: [{ id: 1, resolutions: ["1280x720"] }],
  perspectives: [PERSPECTIVE],
  scenarios: [],
  ...more,
});
const scenario = (more: Json = {}, type = "motion"): Json => ({
  id: 1,
  name: "Yard",
  type,
  devices: [{ id: 1 }],
  triggers: [TRIGGERS[type]],
  perspectives: [1],
  ...more,
});
const withScenario = (more: Json, type?: string) => configuration({ scenarios: [scenario(more, type)] });
const withFilters = (types: string[], type?: string) =>
  withScenario({ filters: types.map((one) => ({ type: one, ...FILTERS[one] })) }, type);
const withTrigger = (more: Json, type = "motion") => withScenario({ triggers: [{ ...TRIGGERS[type], ...more }] }, type);
const withThresholds = (more: Json) =>
  withScenario(
    { thresholdConfiguration: { enabled: true, triggerDelay: 5, thresholds: [], ...more } },
    "occupancyInArea",
  );
const polygon = (vertices: number) =>
  Array.from({ length: vertices }, (_, index) => [Math.cos(index), Math.sin(index)]);

const accepted: Case[] = [
  ["no scenario", configuration({})],
  ["nothing but a device", configuration({ metadataOverlay: [], perspectives: [] })],
  ...Object.keys(TRIGGERS).map((type): Case => [`the kind ${type}`, withScenario({}, type)]),
  ...Object.entries(MATRIX).flatMap(([type, filters]) =>
    filters
      .filter((filter) => WITHOUT_SPEED.includes(filter))
      .map((filter): Case => [`${filter} with ${type}`, withFilters([filter], type)]),
  ),
  ...[1, 15].map((length): Case => [`a name of ${length} characters`, withScenario({ name: "é".repeat(length) })]),
  ...[3, 20].map((vertices): Case => [`an area of ${vertices} vertices`, withTrigger({ vertices: polygon(vertices) })]),
  ...[2, 10].map((vertices): Case => [
    `a fence of ${vertices} vertices`,
    withTrigger({ vertices: polygon(vertices) }, "fence"),
  ]),
  ["five areas to exclude", withFilters(Array.from({ length: 5 }, () => "excludeArea"))],
  ["the corners of the image", withTrigger({ vertices: [[-1, -1], [-1, 1], [1, 1], [1, -1]] })], // prettier-ignore
  [
    "ten scenarios",
    configuration({ scenarios: Array.from({ length: 10 }, (_, index) => scenario({ id: index + 1 })) }),
  ],
  ...[0, 90, 180, 270].map((rotation): Case => [
    `a rotation of ${rotation}`,
    configuration({ devices: [{ id: 1, type: "camera", rotation }] }),
  ]),
  ["a device that is left out", configuration({ devices: [{ id: 1, type: "camera", rotation: 0, isActive: false }] })],
  ["an overlay in all resolutions", configuration({ metadataOverlay: [{ id: 1, drawOnAllResolutions: true }] })],
  [
    "a class and a subclass",
    withScenario({ objectClassifications: [{ type: "vehicle", subTypes: [{ type: "bus" }] }] }),
  ],
  ["an alarm rate of the camera", withScenario({ alarmRate: "high" })],
  ...[-2, -1, 1, 7].map((preset): Case => [`the preset ${preset}`, withScenario({ presets: [preset] })]),
  ["null in place of what is optional", withScenario({ metadataOverlay: null, alarmRate: null, filters: null, objectClassifications: null, presets: null })], // prettier-ignore
  ...["accumulatedCounts", "passthroughConfiguration"].flatMap((name) =>
    [null, {}].map((value): Case => [
      `${name} as ${JSON.stringify(value)}`,
      withScenario({ [name]: value }, "crosslinecounting"),
    ]),
  ),
  ["null in place of whether the overlay is in all resolutions", configuration({ metadataOverlay: [{ id: 1, drawOnAllResolutions: null, resolutions: ["1280x720"] }] })], // prettier-ignore
  ["a size in percent with areas to exclude", withFilters(["excludeArea", "sizePercentage", "excludeArea"])],
  ["a threshold of each type", withScenario({ thresholdConfiguration: { enabled: true, triggerDelay: 300, thresholds: [{ level: 0, type: "moreThan" }, { level: 100, type: "lessThan" }] } }, "occupancyInArea")], // prettier-ignore
];

const invalid: Case[] = [
  ["a kind of another name", withScenario({ type: "parking" })],
  ["a kind in other letters", withScenario({ type: "occupancyinArea" })],
  ...Object.entries(MATRIX).flatMap(([type, filters]) =>
    Object.keys(FILTERS)
      .filter((filter) => !filters.includes(filter))
      .map((filter): Case => [`${filter} with ${type}`, withFilters([filter], type)]),
  ),
  ...Object.entries(TRIGGERS).flatMap(([type, own]) =>
    ["motion", "fence", "crosslinecounting"]
      .filter((other) => TRIGGERS[other]!.type !== own.type)
      .map((other): Case => [
        `${String(TRIGGERS[other]!.type)} with ${type}`,
        withScenario({ triggers: [TRIGGERS[other]] }, type),
      ]),
  ),
  ["no trigger", withScenario({ triggers: [] })],
  ["a rotation of 45", configuration({ devices: [{ id: 1, type: "camera", rotation: 45 }] })],
  ["another kind of device", configuration({ devices: [{ id: 1, type: "radar", rotation: 0 }] })],
  ["a vertex beyond the image", withTrigger({ vertices: [[-1.1, 0], [0, 1], [1, 0]] })], // prettier-ignore
  ["a vertex of three numbers", withTrigger({ vertices: [[0, 0, 0], [0, 1], [1, 0]] })], // prettier-ignore
  ["another direction", withTrigger({ alarmDirection: "both" }, "fence")],
  ["conditions of a fence", withTrigger({ conditions: [] }, "fence")],
  ["a resolution in other characters", configuration({ metadataOverlay: [{ id: 1, resolutions: ["1280×720"] }] })],
  ["the overlay 0", configuration({ metadataOverlay: [{ id: 0, drawOnAllResolutions: true }] })],
  ...[-3, 0].map((preset): Case => [`the preset ${preset}`, withScenario({ presets: [preset] })]),
  ...["motion", "fence", "fallDetection"].map((type): Case => [
    `filters of two kinds of size with ${type}`,
    withFilters(["sizePercentage", "sizePerspective"], type),
  ]),
  ...Object.keys(TRIGGERS).flatMap((type) =>
    [[], null, undefined].map((perspectives): Case => [
      `sizePerspective with ${type} and the perspectives ${JSON.stringify(perspectives)}`,
      withScenario({ perspectives, filters: [{ type: "sizePerspective", ...FILTERS["sizePerspective"] }] }, type),
    ]),
  ),
  ["counts that are not empty, without a property", withScenario({ passthroughConfiguration: { period: 9 } }, "crosslinecounting")], // prettier-ignore
  ["thresholds alone", withScenario({ thresholdConfiguration: { thresholds: [] } }, "occupancyInArea")],
  ["a threshold of another type", withThresholds({ thresholds: [{ level: 1, type: "equals" }] })],
  ["a threshold of another kind of scenario", withScenario({ thresholdConfiguration: {} })],
  ["a list as an object", withScenario({ filters: {} })],
  ["an object as a list", withScenario({ accumulatedCounts: [] }, "crosslinecounting")],
  ["a class as text", withScenario({ objectClassifications: ["human"] })],
];

/** What the contract accepts, and this camera does not. */
const beyondCapabilities: [code: number, cases: Case[]][] = [
  [
    2004,
    [
      ["an empty name", withScenario({ name: "" })],
      ["a name of 16 characters", withScenario({ name: "n".repeat(16) })],
      ...[2, 21].map((vertices): Case => [
        `an area of ${vertices} vertices`,
        withTrigger({ vertices: polygon(vertices) }),
      ]),
      ...[1, 11].map((vertices): Case => [
        `a fence of ${vertices} vertices`,
        withTrigger({ vertices: polygon(vertices) }, "fence"),
      ]),
      ["two areas", withScenario({ triggers: [TRIGGERS.motion, TRIGGERS.motion] })],
      ["six areas to exclude", withFilters(Array.from({ length: 6 }, () => "excludeArea"))],
      [
        "an area to exclude of 11 vertices",
        withScenario({ filters: [{ type: "excludeArea", vertices: polygon(11) }] }),
      ],
      ["a filter that the camera lacks", withFilters(["speed"])],
      ...[2, 101].map((width): Case => [
        `a width of ${width} percent`,
        withScenario({ filters: [{ type: "sizePercentage", width, height: 3 }] }),
      ]),
      ["a height of 501 centimeters", withScenario({ filters: [{ type: "sizePerspective", width: 1, height: 501 }] })],
      ["a time of 6 seconds", withScenario({ filters: [{ type: "timeShortLivedLimit", time: 6 }] })],
      ["a distance of 21 percent", withScenario({ filters: [{ type: "distanceSwayingObject", distance: 21 }] })],
      [
        "eleven scenarios",
        configuration({ scenarios: Array.from({ length: 11 }, (_, index) => scenario({ id: index })) }),
      ],
      ["a scenario without a device", withScenario({ devices: [] })],
      ["an unknown class", withScenario({ objectClassifications: [{ type: "dog" }] })],
      [
        "a subclass of another class",
        withScenario({ objectClassifications: [{ type: "human", subTypes: [{ type: "car" }] }] }),
      ],
      ["a third level", withScenario({ objectClassifications: [{ type: "vehicle", subTypes: [{ type: "car", subTypes: [{ type: "van" }] }] }] })], // prettier-ignore
      ["an unknown alarm rate", withScenario({ alarmRate: "sometimes" })],
      ["a resolution that the camera lacks", configuration({ metadataOverlay: [{ id: 1, resolutions: ["1x1"] }] })],
      ["a perspective of one bar", configuration({ perspectives: [{ id: 1, bars: PERSPECTIVE.bars.slice(1) }] })],
      ["a bar without height", configuration({ perspectives: [{ id: 1, bars: PERSPECTIVE.bars.map((bar) => ({ ...bar, height: 0 })) }] })], // prettier-ignore
      ["two perspectives", configuration({ perspectives: [PERSPECTIVE, { ...PERSPECTIVE, id: 2 }] })],
      ["two presets", withScenario({ presets: [1, 2] })],
      ["a period of 0", withScenario({ passthroughConfiguration: { enabled: true, period: 0 } }, "crosslinecounting")],
      ["a delay of 301 seconds", withThresholds({ triggerDelay: 301 })],
      ["less than 0 objects", withThresholds({ thresholds: [{ level: 0, type: "lessThan" }] })],
      ["more than 101 objects", withThresholds({ thresholds: [{ level: 101, type: "moreThan" }] })],
      ["two filters of one kind of size", withFilters(["sizePercentage", "sizePercentage"])],
    ],
  ],
  [
    2002,
    [
      ["an unknown device", configuration({ devices: [{ id: 2, type: "camera", rotation: 0 }] })],
      ["a device twice", configuration({ devices: [1, 1].map((id) => ({ id, type: "camera", rotation: 0 })) })],
      ["a scenario of an unknown device", withScenario({ devices: [{ id: 2 }] })],
      ["an unknown camera", configuration({ metadataOverlay: [{ id: 2, drawOnAllResolutions: true }] })],
      ["an unknown overlay", withScenario({ metadataOverlay: 2 })],
      ["an unknown perspective", withScenario({ perspectives: [2] })],
      ["two scenarios of one id", configuration({ scenarios: [scenario(), scenario()] })],
    ],
  ],
];

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["object-analytics"] });
});
afterAll(() => device.close());

const set = (params: Json) => ask("setConfiguration", { params });
const faults = (params: Json) => contract.faults("ObjectAnalyticsRequest", set(params));
const errorOf = async (params: Json) => {
  const { status, body } = await exchange(device.url, set(params), {}, contract.path);
  expect(status).toBe(200);
  return body!.error;
};

test.each(accepted)("contract and mock accept %s, and the mock returns it as it was sent", async (_, params) => {
  expect(faults(params)).toEqual([]);
  expect(await errorOf(params)).toBeUndefined();
  const { body } = await exchange(device.url, ask("getConfiguration"), {}, contract.path);
  expect(body!.data).toEqual({ ...params, status: {} });
});

test.each(invalid)("contract and mock reject %s", async (_, params) => {
  expect(faults(params)).not.toEqual([]);
  expect((await errorOf(params))?.code).toBeOneOf([2003, 2004]);
});

describe.each(beyondCapabilities)("the mock rejects with %i", (code, cases) => {
  test.each(cases)("%s", async (_, params) => {
    expect(faults(params)).toEqual([]);
    expect((await errorOf(params))?.code).toBe(code);
  });
});

test("the mock keeps no part of a configuration that it rejects", async () => {
  const before = await exchange(device.url, ask("getConfiguration"), {}, contract.path);
  await errorOf(withScenario({ name: "" }));
  expect((await exchange(device.url, ask("getConfiguration"), {}, contract.path)).body).toEqual(before.body);
});
