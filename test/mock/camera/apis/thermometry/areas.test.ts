import { describe, expect, test } from "vitest";
import type {
  AddAreaParams,
  DetectionType,
  ListAreasParams,
  Measurement,
  Vertices,
} from "../../../../../generated/types/thermometry.ts";
import { areas, capabilities, corner, invalid, refused, square, state, thermometry, useDevice } from "./camera.ts";
import { points } from "./points.ts";

useDevice();

const TOO_MANY = "Maximum amount of areas in preset reached";
const NO_PRESET = "Preset does not exist";
const NO_AREA = "Area 2 could not be found";
const NAME_TAKEN = "Name already in use";

/** Adds areas, one after another, and gives their ids. */
async function add(count: number, more: Partial<AddAreaParams> = {}): Promise<number[]> {
  const ids: number[] = [];
  for (let index = 0; index < count; index++) {
    const name = `${more.presetNbr ?? 1}.${(await areas()).length}`;
    ids.push((await thermometry.addArea({ ...square, name, ...more })).id!);
  }
  return ids;
}

describe("an area", () => {
  test("is listed as it was added, has a status while it exists, and is gone once it is removed", async () => {
    const before = await state();
    expect(await thermometry.addArea(square)).toEqual({ id: 0 });
    expect(await thermometry.addArea(corner)).toEqual({ id: 1 });
    expect(await areas()).toEqual([
      { id: 0, ...square },
      { id: 1, ...corner },
    ]);
    expect(await thermometry.getAreaStatus()).toEqual({
      areaList: [
        {
          id: 0,
          avg: 72.5,
          min: 48.8,
          max: 96.3,
          minCoordinates: [-0.5, -0.5],
          maxCoordinates: [0.5, 0.5],
          triggered: true,
        },
        { id: 1, avg: 104.2, min: 96.3, max: 120, minCoordinates: [0, 1], maxCoordinates: [1, 1], triggered: true },
      ],
    });
    expect(await thermometry.removeAreas({ areas: [0] })).toEqual({});
    expect(await areas()).toEqual([{ id: 1, ...corner }]);
    await thermometry.removeAreas({ areas: [1, 1] });
    expect(await state()).toBe(before);
  });

  // The vendor's range of ids is "0..maxAreas-1".
  test("has the id after the last one, and ids of removed areas only after all others were used", async () => {
    expect(await add(4)).toEqual([0, 1, 2, 3]);
    await thermometry.removeAreas({ areas: [3, 1] });
    expect(await add(2, { presetNbr: 2 })).toEqual([4, 5]);
    const { maxNumberOfAreas } = await capabilities();
    const rest = 2 * maxNumberOfAreas - 6;
    for (const presetNbr of [1, 2]) await add(maxNumberOfAreas - 2, { presetNbr });
    const ids = (await areas()).map(({ id }) => id!);
    expect(ids.slice(4, 4 + rest)).toEqual(Array.from({ length: rest }, (_, index) => 6 + index));
    expect(ids.slice(4 + rest)).toEqual([1, 3]);
  });

  // "1200: Area [x] could not be found."
  test("that does not exist is named if several are removed", async () => {
    await add(2);
    const call = () => thermometry.removeAreas({ areas: [0, 55, 1] });
    await expect(call()).rejects.toMatchObject({
      code: 1200,
      message: expect.stringContaining("Area 55 could not be found"),
    });
  });

  // "must be an existing preset number for PTZ cameras"
  test("needs a preset, since the camera is a PTZ camera", async () => {
    const { presetNbr: _, ...fixed } = square;
    await expect(thermometry.addArea(fixed)).rejects.toMatchObject({ code: 2103 });
    expect(await areas()).toEqual([]);
  });

  test("changes in what an update has, and keeps the rest", async () => {
    await add(1, { name: "Other" });
    await thermometry.addArea(square);
    expect(await thermometry.updateArea({ id: 1 })).toEqual({});
    expect((await areas())[1]).toEqual({ id: 1, ...square });
    const changes: Partial<AddAreaParams>[] = [
      { enabled: false },
      { name: "Motor" },
      { detectionType: "below" },
      { measurement: "average" },
      { threshold: -7 },
      { delay: 0 },
      { vertices: corner.vertices },
      { areaOverlay: "if_triggered" },
      { temperatureOverlay: false },
      { presetNbr: 2 },
    ];
    for (const [index, change] of changes.entries()) {
      await thermometry.updateArea({ id: 1, ...change });
      expect((await areas())[1]).toEqual({ id: 1, ...square, ...Object.assign({}, ...changes.slice(0, index + 1)) });
    }
    await thermometry.updateArea({ id: 1, ...square });
    expect((await areas()).map(({ name }) => name)).toEqual(["Other", "Pump"]);
    expect((await areas())[1]).toEqual({ id: 1, ...square });
  });

  test("that does not exist is neither updated nor removed, nor are those next to it", async () => {
    await add(2);
    await refused(() => thermometry.updateArea({ id: 2, name: "Motor" }), 1200, NO_AREA);
    await refused(() => thermometry.removeAreas({ areas: [0, 2] }), 1200, NO_AREA);
  });

  test("is on one of the image sources", async () => {
    await invalid(() => thermometry.addArea({ ...square, imagesource: 1 }));
    await thermometry.addArea(square);
    await invalid(() => thermometry.updateArea({ id: 0, enabled: false, imagesource: 1 }));
  });
});

describe("presets", () => {
  test("are listed one by one, or all with 0 or nothing", async () => {
    await thermometry.addArea(square);
    await thermometry.addArea({ ...corner, presetNbr: 2 });
    const listed = async (params: Partial<ListAreasParams>) =>
      (await thermometry.listAreas(params as ListAreasParams)).areaList!.map(({ name }) => name);
    for (const all of [{ presetNbr: 0 }, {}]) expect(await listed(all)).toEqual(["Pump", "Motor"]);
    expect(await listed({ presetNbr: 1 })).toEqual(["Pump"]);
    expect(await listed({ presetNbr: 2 })).toEqual(["Motor"]);
  });

  test.each([0, 3])("exist with other numbers than %i", async (presetNbr) => {
    await refused(() => thermometry.addArea({ ...square, presetNbr }), 1200, NO_PRESET);
    await thermometry.addArea(square);
    await refused(() => thermometry.updateArea({ id: 0, enabled: false, presetNbr }), 1200, NO_PRESET);
    if (presetNbr > 0) await refused(() => thermometry.listAreas({ presetNbr }), 1200, NO_PRESET);
  });

  test("take as many areas each as the capabilities allow", async () => {
    const { maxNumberOfAreas } = await capabilities();
    await add(maxNumberOfAreas);
    await refused(() => thermometry.addArea(square), 1200, TOO_MANY);
    expect(await add(1, { presetNbr: 2 })).toEqual([maxNumberOfAreas]);
    const moved = { id: maxNumberOfAreas, presetNbr: 1 };
    await refused(() => thermometry.updateArea({ ...moved, enabled: false }), 1200, TOO_MANY);
    await thermometry.updateArea({ id: 0, presetNbr: 1, delay: 7 });
    await thermometry.removeAreas({ areas: [0] });
    await thermometry.updateArea(moved);
    expect((await areas()).map(({ presetNbr }) => presetNbr)).toEqual(Array(maxNumberOfAreas).fill(1));
  });

  test("lose in one call at most as many areas as a preset can have", async () => {
    const { maxNumberOfAreas } = await capabilities();
    const ids = [...(await add(maxNumberOfAreas)), ...(await add(1, { presetNbr: 2 }))];
    await invalid(() => thermometry.removeAreas({ areas: ids }));
    await thermometry.removeAreas({ areas: ids.slice(1) });
    expect((await areas()).map(({ id }) => id)).toEqual([0]);
  });
});

describe("a name", () => {
  test("is as long as the capabilities allow, in characters", async () => {
    const { maxNameLength } = await capabilities();
    const longest = "🔥".repeat(maxNameLength);
    await invalid(() => thermometry.addArea({ ...square, name: `${longest}a` }));
    await thermometry.addArea({ ...square, name: longest });
    await invalid(() => thermometry.updateArea({ id: 0, enabled: false, name: "a".repeat(maxNameLength + 1) }));
    await thermometry.updateArea({ id: 0, name: "a".repeat(maxNameLength) });
    expect((await areas())[0]!.name).toHaveLength(maxNameLength);
  });

  test("belongs to one area, at any preset", async () => {
    await thermometry.addArea(square);
    await refused(() => thermometry.addArea({ ...corner, name: "Pump", presetNbr: 2 }), 2104, NAME_TAKEN);
    await thermometry.addArea({ ...corner, name: "pump" });
    await refused(() => thermometry.updateArea({ id: 1, enabled: false, name: "Pump" }), 2104, NAME_TAKEN);
    await thermometry.updateArea({ id: 0, name: "Pump" });
    await thermometry.removeAreas({ areas: [0] });
    await thermometry.updateArea({ id: 1, name: "Pump" });
    expect((await areas()).map(({ name }) => name)).toEqual(["Pump"]);
  });
});

describe("a delay", () => {
  test("is as long as the capabilities allow", async () => {
    const { maxDelayTime } = await capabilities();
    await invalid(() => thermometry.addArea({ ...square, delay: maxDelayTime + 1 }));
    await thermometry.addArea({ ...square, delay: maxDelayTime });
    await invalid(() => thermometry.updateArea({ id: 0, enabled: false, delay: maxDelayTime + 1 }));
  });
});

describe("a threshold", () => {
  test.each<[DetectionType, number, number]>([
    ["above", -40, 550],
    ["below", -40, 550],
    ["increase", 1, 590],
    ["decrease", 1, 590],
  ])("with %s is from %i to %i", async (detectionType, least, most) => {
    for (const threshold of [least - 1, most + 1])
      await invalid(() => thermometry.addArea({ ...square, detectionType, threshold }));
    await thermometry.addArea({ ...square, detectionType, threshold: least });
    await thermometry.addArea({ ...corner, detectionType, threshold: most });
    expect((await areas()).map(({ threshold }) => threshold)).toEqual([least, most]);
    for (const threshold of [least - 1, most + 1])
      await invalid(() => thermometry.updateArea({ id: 0, enabled: false, threshold }));
  });

  test("must fit a detection type that changes alone", async () => {
    await thermometry.addArea({ ...square, threshold: 0 });
    await invalid(() => thermometry.updateArea({ id: 0, detectionType: "increase" }));
    await thermometry.updateArea({ id: 0, detectionType: "increase", threshold: 590 });
    await invalid(() => thermometry.updateArea({ id: 0, detectionType: "above" }));
  });
});

describe("vertices", () => {
  /** On an arc, so that no three of them are on a line. */
  const arc = (count: number): Vertices =>
    Array.from({ length: count }, (_, index) => [index / count, (index / count) ** 2] satisfies [number, number]);

  test("are as many as the capabilities allow", async () => {
    const { maxNumberOfVertices } = await capabilities();
    await invalid(() => thermometry.addArea({ ...square, vertices: arc(maxNumberOfVertices + 1) }));
    await invalid(() => thermometry.addArea({ ...square, vertices: arc(2) }));
    await thermometry.addArea({ ...square, vertices: arc(maxNumberOfVertices) });
    await invalid(() => thermometry.updateArea({ id: 0, enabled: false, vertices: arc(maxNumberOfVertices + 1) }));
    await thermometry.updateArea({ id: 0, vertices: arc(3) });
    expect((await areas())[0]!.vertices).toEqual(arc(3));
  });

  test.each([
    ["repeat", "0,0 1,0 1,1 0,0"],
    ["make edges cross", "0,0 1,1 1,0 0,1"],
  ])("that %s are rejected", async (_, text) => {
    await invalid(() => thermometry.addArea({ ...square, vertices: points(text) }));
    await thermometry.addArea(square);
    await invalid(() => thermometry.updateArea({ id: 0, enabled: false, vertices: points(text) }));
  });
});

describe("the status", () => {
  test("is that of the enabled areas at the current preset of the camera", async () => {
    await thermometry.addArea({ ...square, name: "a", enabled: false });
    await thermometry.addArea({ ...square, name: "b", presetNbr: 2 });
    await thermometry.addArea({ ...square, name: "c" });
    const ids = async () => (await thermometry.getAreaStatus()).areaList!.map(({ id }) => id);
    expect(await ids()).toEqual([2]);
    await thermometry.updateArea({ id: 0, enabled: true });
    expect(await ids()).toEqual([0, 2]);
  });

  test("has an alarm if the measured temperature is beyond the threshold, and none for a change", async () => {
    const cases: [DetectionType, Measurement, number, boolean][] = [
      ["above", "maximum", 119, true],
      ["above", "maximum", 120, false],
      ["above", "average", 72, true],
      ["above", "average", 73, false],
      ["above", "minimum", 24, true],
      ["above", "minimum", 25, false],
      ["below", "maximum", 121, true],
      ["below", "maximum", 120, false],
      ["below", "average", 73, true],
      ["below", "average", 72, false],
      ["below", "minimum", 26, true],
      ["below", "minimum", 25, false],
      ["increase", "maximum", 1, false],
      ["decrease", "maximum", 590, false],
    ];
    await thermometry.addArea({ ...square, vertices: points("1,1 -1,1 -1,-1 1,-1") });
    const extremes = { min: 25, avg: 72.5, max: 120, minCoordinates: [-1, -1], maxCoordinates: [1, 1] };
    for (const [detectionType, measurement, threshold, triggered] of cases) {
      await thermometry.updateArea({ id: 0, detectionType, measurement, threshold });
      const [status] = (await thermometry.getAreaStatus()).areaList!;
      expect(status, `${detectionType} ${measurement} ${threshold}`).toEqual({ id: 0, ...extremes, triggered });
    }
  });
});
