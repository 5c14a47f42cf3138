import { describe, expect, test } from "vitest";
import type { SetIsothermLevelsParams } from "../../../../../generated/types/thermometry.ts";
import {
  areas,
  capabilities,
  corner,
  groups,
  invalid,
  pair,
  refused,
  square,
  state,
  thermometry,
  useDevice,
} from "./camera.ts";

useDevice();

describe("the temperature scale", () => {
  test("is that of all temperatures, and changing it back loses nothing", async () => {
    await thermometry.addArea({ ...square, threshold: 97 });
    await thermometry.addArea({ ...corner, detectionType: "increase", threshold: 7 });
    await thermometry.addGroup({ ...pair, threshold: 24 });
    await thermometry.addSpotTemperature({ spotCoordinates: [0, 0], coordinateSystem: "coord_neg1_1" });
    await thermometry.setIsothermLevels({ high: 121, middle: 61, low: 26, min: -3, renderOverlay: true });
    const celsius = await capabilities();
    const before = await state();

    expect(await thermometry.setTemperatureScale({ unit: "fahrenheit" })).toEqual({});
    const range = { currentTemperatureScale: "fahrenheit", minTemperature: -40, maxTemperature: 1022 };
    expect(await capabilities()).toEqual({ ...celsius, ...range });
    const levels = { high: 249.8, middle: 141.8, low: 78.8, min: 26.6 };
    expect(await thermometry.getIsothermLevels()).toEqual({ ...levels, renderOverlay: true });
    expect((await areas()).map(({ threshold }) => threshold)).toEqual([206.6, 12.6]);
    expect((await groups())[0]).toEqual({ id: 1, ...pair, threshold: 43.2 });
    const [status] = (await thermometry.getAreaStatus()).areaList!;
    expect(status).toMatchObject({ avg: 162.5, min: 119.8, max: 205.3, triggered: false });
    const [group] = (await thermometry.getGroupStatus()).grouplist!;
    expect(group).toMatchObject({ triggered: false, details: { currentDeviation: 42.7 } });
    const spot = await thermometry.getSpotTemperature({ coordinateSystem: "coord_neg1_1" });
    expect(spot.spotTemperature).toBe(162.5);

    await thermometry.setTemperatureScale({ unit: "celsius" });
    expect(await state()).toBe(before);
  });

  test("is that of what is set", async () => {
    await thermometry.setTemperatureScale({ unit: "fahrenheit" });
    await invalid(() => thermometry.addArea({ ...square, threshold: 1023 }));
    await thermometry.addArea({ ...square, threshold: 1022 });
    await invalid(() => thermometry.updateArea({ id: 0, detectionType: "decrease", threshold: 1063 }));
    await thermometry.addArea({ ...corner, detectionType: "increase", threshold: 1062 });
    await invalid(() => thermometry.addGroup({ ...pair, threshold: 1063 }));
    await thermometry.addGroup({ ...pair, threshold: 1062 });
    await invalid(() => thermometry.setIsothermLevels({ high: 1023, middle: 3, low: 2, renderOverlay: true }));
    await thermometry.setIsothermLevels({ high: 1022, middle: 59, low: 41, renderOverlay: true });
    await thermometry.updateArea({ id: 0, name: "Fan" });
    await thermometry.updateArea({ id: 1, threshold: 9 });
    await thermometry.updateGroup({ id: 1, name: "Fans" });
    expect((await areas()).map(({ threshold }) => threshold)).toEqual([1022, 9]);
    expect((await groups())[0]!.threshold).toBe(1062);
    await thermometry.setTemperatureScale({ unit: "celsius" });
    expect((await areas()).map(({ threshold }) => threshold)).toEqual([550, 5]);
    expect((await groups())[0]!.threshold).toBe(590);
    const levels = { high: 550, middle: 15, low: 5, min: -40, renderOverlay: true };
    expect(await thermometry.getIsothermLevels()).toEqual(levels);
  });

  test("allows an update of an area whose threshold was set in the other one", async () => {
    await thermometry.setTemperatureScale({ unit: "fahrenheit" });
    await thermometry.addArea({ ...square, detectionType: "increase", threshold: 1 });
    await thermometry.setTemperatureScale({ unit: "celsius" });
    await thermometry.updateArea({ id: 0, name: "Motor" });
    expect(await areas()).toEqual([{ id: 0, ...square, name: "Motor", detectionType: "increase", threshold: 0.6 }]);
  });
});

describe("the isotherm levels", () => {
  test("are as they were set, and the lowest is the minimum of the camera by default", async () => {
    const levels = { high: 90, middle: 45, low: 20, renderOverlay: false };
    expect(await thermometry.setIsothermLevels({ ...levels, min: 7 })).toEqual({});
    expect(await thermometry.getIsothermLevels()).toEqual({ ...levels, min: 7 });
    await thermometry.setIsothermLevels(levels);
    const { minTemperature } = await capabilities();
    expect(await thermometry.getIsothermLevels()).toEqual({ ...levels, min: minTemperature });
  });

  test("are within what can be measured", async () => {
    const { minTemperature: lowest, maxTemperature: highest } = await capabilities();
    const bottom = { min: lowest, low: lowest + 1, middle: lowest + 2, high: lowest + 3, renderOverlay: true };
    const top = { min: highest - 3, low: highest - 2, middle: highest - 1, high: highest, renderOverlay: true };
    for (const levels of [bottom, top]) {
      await thermometry.setIsothermLevels(levels);
      expect(await thermometry.getIsothermLevels()).toEqual(levels);
    }
    await invalid(() => thermometry.setIsothermLevels({ ...bottom, min: lowest - 1 }));
    await invalid(() => thermometry.setIsothermLevels({ ...top, high: highest + 1 }));
  });

  test.each([
    ["min and low", { min: 20 }],
    ["low and middle", { low: 45 }],
    ["middle and high", { middle: 90 }],
    ["low and the min that is left out", { min: undefined, low: -40 }],
  ])("are not the same: %s", async (_, same) => {
    const levels = { high: 90, middle: 45, low: 20, min: 7, renderOverlay: false, ...same };
    const meaning = "Invalid parameter: Levels not in correct order";
    await refused(() => thermometry.setIsothermLevels(levels as SetIsothermLevelsParams), 2104, meaning);
  });
});

test("the guard tour is as it was set", async () => {
  for (const [pauseOnAlarm, autoResume] of [
    [true, false],
    [false, false],
    [true, true],
    // Of no meaning, and still what may have been read.
    [false, true],
  ] as const) {
    expect(await thermometry.setTgtConfiguration({ pauseOnAlarm, autoResume })).toEqual({});
    expect(await thermometry.getTgtConfiguration()).toEqual({ pauseOnAlarm, autoResume });
  }
});
