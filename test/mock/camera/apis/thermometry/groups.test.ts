import { beforeEach, describe, expect, test } from "vitest";
import type { GroupMeasurement, UpdateGroupParams } from "../../../../../generated/types/thermometry.ts";
import {
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

const AREAS_INVALID =
  "Group area configuration is invalid (area(s) disabled, not existing, not in valid preset, or area limit reached)";
const NAME_TAKEN = "Group name is not unique";
const NO_GROUP = "Group ID is invalid";
const NO_PRESET = "Preset does not exist";
const TOO_MANY = "Maximum number of groups for this preset already reached";

beforeEach(async () => {
  await thermometry.addArea(square);
  await thermometry.addArea(corner);
});

/** Adds groups without areas, one after another, and gives their ids. */
async function add(count: number, presetNbr = 1): Promise<number[]> {
  const ids: number[] = [];
  for (let index = 0; index < count; index++) {
    const name = `${presetNbr}.${(await groups()).length}`;
    ids.push((await thermometry.addGroup({ ...pair, name, areaIds: [], presetNbr })).id!);
  }
  return ids;
}

async function names(): Promise<(string | undefined)[]> {
  return (await groups()).map(({ name }) => name);
}

describe("a group", () => {
  test("is listed as it was added, has a status while it exists, and is gone once it is removed", async () => {
    const before = await state();
    expect(await thermometry.addGroup(pair)).toEqual({ id: 1, enabled: true });
    expect(await groups()).toEqual([{ id: 1, ...pair }]);
    expect(await thermometry.getGroupStatus()).toEqual({
      grouplist: [
        {
          id: 1,
          triggered: true,
          details: {
            name: "Bearings",
            currentDeviation: 23.7,
            memberAreas: [
              { areaId: 0, areaName: "Pump" },
              { areaId: 1, areaName: "Motor" },
            ],
            maxDeviationAreas: [
              { maxAreaId: 1, maxAreaTemp: 120 },
              { minAreaId: 0, minAreaTemp: 96.3 },
            ],
          },
        },
      ],
    });
    expect(await thermometry.removeGroup({ id: 1 })).toEqual({});
    expect(await state()).toBe(before);
  });

  // "starting with 1 (0 is never used as an ID)"
  test("has the id after the last one, from 1, and that of a removed one only after all others were used", async () => {
    expect(await add(3)).toEqual([1, 2, 3]);
    await thermometry.removeGroup({ id: 3 });
    expect(await names()).toEqual(["1.0", "1.1"]);
    expect(await add(2, 2)).toEqual([4, 5]);
    const { maxGroups } = await capabilities();
    const ids = [...(await add(maxGroups - 2)), ...(await add(maxGroups - 2, 2))];
    expect(ids).toEqual([...Array.from({ length: 2 * maxGroups - 5 }, (_, index) => index + 6), 3]);
  });

  test("needs a preset, since the camera is a PTZ camera", async () => {
    const { presetNbr: _, ...fixed } = pair;
    await expect(thermometry.addGroup(fixed)).rejects.toMatchObject({ code: 2103 });
    expect(await groups()).toEqual([]);
  });

  test("changes in what an update has, and keeps the rest", async () => {
    await add(1);
    await thermometry.addGroup(pair);
    expect(await thermometry.updateGroup({ id: 2 })).toEqual({ enabled: true });
    expect((await groups())[1]).toEqual({ id: 2, ...pair });
    const changes: Partial<UpdateGroupParams>[] = [
      { enabled: false },
      { name: "Motors" },
      { measurement: "inherit" },
      { threshold: 590 },
      { delay: 0 },
      { groupOverlay: false },
      { areaIds: [1] },
    ];
    for (const [index, change] of changes.entries()) {
      expect(await thermometry.updateGroup({ id: 2, ...change })).toEqual({ enabled: false });
      expect((await groups())[1]).toEqual({ id: 2, ...pair, ...Object.assign({}, ...changes.slice(0, index + 1)) });
    }
    const { presetNbr: _, ...whole } = pair;
    expect(await thermometry.updateGroup({ id: 2, ...whole })).toEqual({ enabled: true });
    expect(await names()).toEqual(["1.0", "Bearings"]);
    expect((await groups())[1]).toEqual({ id: 2, ...pair });
  });

  test("that does not exist is neither updated nor removed", async () => {
    await add(1);
    await refused(() => thermometry.updateGroup({ id: 2, name: "Motors" }), 1200, NO_GROUP);
    await refused(() => thermometry.removeGroup({ id: 2 }), 1200, NO_GROUP);
  });

  test("is removed with all others, of all presets, by id 0", async () => {
    const before = await state();
    await add(2);
    await add(1, 2);
    await thermometry.removeGroup({ id: 0 });
    expect(await state()).toBe(before);
    await thermometry.removeGroup({ id: 0 });
    expect(await state()).toBe(before);
  });

  test("is enabled with two areas, and not with fewer", async () => {
    expect(await thermometry.addGroup({ ...pair, areaIds: [] })).toEqual({ id: 1, enabled: false });
    expect(await thermometry.addGroup({ ...pair, name: "One", areaIds: [1] })).toEqual({ id: 2, enabled: false });
    expect((await groups()).map(({ enabled }) => enabled)).toEqual([false, false]);
    expect(await thermometry.updateGroup({ id: 1, enabled: true })).toEqual({ enabled: false });
    expect(await thermometry.updateGroup({ id: 1, areaIds: [0, 1] })).toEqual({ enabled: false });
    expect(await thermometry.updateGroup({ id: 1, enabled: true })).toEqual({ enabled: true });
    expect(await thermometry.updateGroup({ id: 1, areaIds: [0] })).toEqual({ enabled: false });
    expect((await groups()).map(({ enabled }) => enabled)).toEqual([false, false]);
  });
});

describe("presets", () => {
  test("are listed one by one, or all with 0 or nothing", async () => {
    await add(1);
    await add(1, 2);
    const listed = async (params?: { presetNbr: number }) =>
      (await thermometry.listGroups(params)).grouplist!.map(({ id }) => id);
    const lists = [await listed(), await listed({ presetNbr: 0 }), await listed({ presetNbr: 1 })];
    expect([...lists, await listed({ presetNbr: 2 })]).toEqual([[1, 2], [1, 2], [1], [2]]);
  });

  test("exist with other numbers than 0 and 3", async () => {
    for (const presetNbr of [0, 3])
      await refused(() => thermometry.addGroup({ ...pair, areaIds: [], presetNbr }), 1200, NO_PRESET);
    await refused(() => thermometry.listGroups({ presetNbr: 3 }), 1200, NO_PRESET);
  });

  test("take as many groups each as the capabilities allow", async () => {
    const { maxGroups } = await capabilities();
    await add(maxGroups);
    await refused(() => thermometry.addGroup(pair), 1200, TOO_MANY);
    expect(await add(1, 2)).toEqual([maxGroups + 1]);
    await thermometry.updateGroup({ id: 1, delay: 7 });
    await thermometry.removeGroup({ id: 3 });
    expect(await add(1)).toEqual([maxGroups + 2]);
  });
});

describe("a name", () => {
  test("is as long as the capabilities allow", async () => {
    const { maxNameLength } = await capabilities();
    const longest = "🔥".repeat(maxNameLength);
    await invalid(() => thermometry.addGroup({ ...pair, name: `${longest}a` }));
    await thermometry.addGroup({ ...pair, name: longest });
    await invalid(() => thermometry.updateGroup({ id: 1, enabled: false, name: `${longest}a` }));
  });

  test("belongs to one group, at any preset, though an area may have it", async () => {
    await thermometry.addGroup({ ...pair, name: "Pump" });
    const second = { ...pair, areaIds: [], presetNbr: 2 };
    await refused(() => thermometry.addGroup({ ...second, name: "Pump" }), 1200, NAME_TAKEN);
    await thermometry.addGroup({ ...second, name: "pump" });
    await refused(() => thermometry.updateGroup({ id: 2, delay: 7, name: "Pump" }), 1200, NAME_TAKEN);
    await thermometry.updateGroup({ id: 1, name: "Pump" });
    await thermometry.removeGroup({ id: 1 });
    await thermometry.updateGroup({ id: 2, name: "Pump" });
    expect(await names()).toEqual(["Pump"]);
  });
});

test("a delay is as long as the capabilities allow", async () => {
  const { maxDelayTime } = await capabilities();
  await invalid(() => thermometry.addGroup({ ...pair, delay: maxDelayTime + 1 }));
  await thermometry.addGroup({ ...pair, delay: maxDelayTime });
  await invalid(() => thermometry.updateGroup({ id: 1, enabled: false, delay: maxDelayTime + 1 }));
});

test("a threshold is from 1 to the largest difference that can be measured", async () => {
  const { minTemperature, maxTemperature } = await capabilities();
  const most = maxTemperature - minTemperature;
  for (const threshold of [0, most + 1]) await invalid(() => thermometry.addGroup({ ...pair, threshold }));
  await thermometry.addGroup({ ...pair, threshold: 1 });
  for (const threshold of [0, most + 1])
    await invalid(() => thermometry.updateGroup({ id: 1, enabled: false, threshold }));
  await thermometry.updateGroup({ id: 1, threshold: most });
  expect((await groups())[0]!.threshold).toBe(most);
});

describe("the areas of a group", () => {
  test("exist, are enabled, at its preset, and different", async () => {
    await thermometry.addArea({ ...square, name: "Off", enabled: false });
    await thermometry.addArea({ ...square, name: "Away", presetNbr: 2 });
    await thermometry.addGroup(pair);
    for (const areaIds of [
      [0, 4],
      [0, 2],
      [0, 3],
      [0, 1, 0],
    ]) {
      await refused(() => thermometry.addGroup({ ...pair, name: "Other", areaIds }), 1200, AREAS_INVALID);
      await refused(() => thermometry.updateGroup({ id: 1, name: "Other", areaIds }), 1200, AREAS_INVALID);
    }
    const away = { ...pair, name: "Other", areaIds: [3], presetNbr: 2 };
    expect(await thermometry.addGroup(away)).toEqual({ id: 2, enabled: false });
  });

  test.each<[string, () => Promise<unknown>]>([
    ["removed", () => thermometry.removeAreas({ areas: [0] })],
    ["moved to another preset", () => thermometry.updateArea({ id: 0, presetNbr: 2 })],
  ])("leave it when they are %s, and with fewer than two of them it is disabled", async (_, change) => {
    await thermometry.addArea({ ...square, name: "Fan" });
    await thermometry.addGroup(pair);
    await thermometry.addGroup({ ...pair, name: "Three", areaIds: [2, 0, 1] });
    await thermometry.addGroup({ ...pair, name: "Others", areaIds: [1, 2] });
    await change();
    const members = (await groups()).map(({ areaIds, enabled }) => [areaIds, enabled]);
    expect(members).toEqual([
      [[1], false],
      [[2, 1], true],
      [[1, 2], true],
    ]);
    expect((await thermometry.getGroupStatus()).grouplist!.map(({ id }) => id)).toEqual([2, 3]);
  });

  // "Fully replace the current area IDs in the group with new ones" is for `updateGroup`; no sentence takes a disabled
  // area out. The group "may shift from enabled to disabled without a specific user request".
  test("stay fields while they are disabled, do not count meanwhile, and count again when they are enabled", async () => {
    await thermometry.addArea({ ...square, name: "Fan" });
    await thermometry.addGroup(pair);
    await thermometry.addGroup({ ...pair, name: "Three", areaIds: [2, 0, 1] });
    const status = async () =>
      (await thermometry.getGroupStatus()).grouplist!.map(({ id, details }) => [
        id,
        details!.memberAreas!.map(({ areaId }) => areaId),
      ]);
    await thermometry.updateArea({ id: 0, enabled: false });
    expect((await groups()).map(({ areaIds, enabled }) => [areaIds, enabled])).toEqual([
      [[0, 1], false],
      [[2, 0, 1], true],
    ]);
    expect(await status()).toEqual([[2, [2, 1]]]);
    expect(await thermometry.updateGroup({ id: 1, name: "Two", enabled: true })).toEqual({ enabled: false });
    await refused(() => thermometry.updateGroup({ id: 1, areaIds: [0, 1] }), 1200, AREAS_INVALID);
    await thermometry.updateArea({ id: 0, enabled: true });
    expect(await status()).toEqual([[2, [2, 0, 1]]]);
    expect(await thermometry.updateGroup({ id: 1, enabled: true })).toEqual({ enabled: true });
    expect(await status()).toEqual([
      [1, [0, 1]],
      [2, [2, 0, 1]],
    ]);
  });

  test("are not joined by a new area after a removed one", async () => {
    await thermometry.addGroup(pair);
    await thermometry.removeAreas({ areas: [1] });
    expect(await thermometry.addArea(corner)).toEqual({ id: 2 });
    expect(await groups()).toEqual([{ id: 1, ...pair, areaIds: [0], enabled: false }]);
  });

  test("stay when one of them changes otherwise", async () => {
    await thermometry.addGroup(pair);
    await thermometry.updateArea({ id: 0, name: "Pump 2", threshold: 7 });
    expect(await groups()).toEqual([{ id: 1, ...pair }]);
  });
});

describe("the status", () => {
  test("is that of the enabled groups at the current preset of the camera", async () => {
    await thermometry.addArea({ ...square, name: "c", presetNbr: 2 });
    await thermometry.addArea({ ...square, name: "d", presetNbr: 2 });
    await thermometry.addGroup({ ...pair, name: "Off", enabled: false });
    await thermometry.addGroup({ ...pair, name: "Away", areaIds: [2, 3], presetNbr: 2 });
    await thermometry.addGroup(pair);
    expect((await thermometry.getGroupStatus()).grouplist!.map(({ id }) => id)).toEqual([3]);
  });

  test("compares what the group measures, or what each of its areas does, with the threshold", async () => {
    await thermometry.updateArea({ id: 1, measurement: "minimum" });
    await thermometry.updateArea({ id: 0, measurement: "average" });
    await thermometry.addGroup(pair);
    // Areas of 48.8, 72.5 and 96.3 degrees, and of 96.3, 104.2 and 120.
    const cases: [GroupMeasurement, number, number, boolean][] = [
      ["maximum", 23, 23.7, true],
      ["maximum", 24, 23.7, false],
      ["minimum", 47, 47.5, true],
      ["minimum", 48, 47.5, false],
      ["average", 31, 31.7, true],
      ["average", 32, 31.7, false],
      ["inherit", 23, 23.8, true],
      ["inherit", 24, 23.8, false],
    ];
    for (const [measurement, threshold, currentDeviation, triggered] of cases) {
      await thermometry.updateGroup({ id: 1, measurement, threshold });
      const [status] = (await thermometry.getGroupStatus()).grouplist!;
      expect(status, `${measurement} ${threshold}`).toMatchObject({ triggered, details: { currentDeviation } });
    }
  });

  test("has no alarm if the areas differ by exactly the threshold", async () => {
    await thermometry.updateArea({
      id: 0,
      vertices: [
        [-1, -1],
        [-1, -0.5],
        [-0.5, -1],
      ],
      measurement: "minimum",
    });
    await thermometry.updateArea({ id: 1, measurement: "maximum" });
    await thermometry.addGroup({ ...pair, measurement: "inherit", threshold: 95 });
    const [status] = (await thermometry.getGroupStatus()).grouplist!;
    expect(status).toMatchObject({ triggered: false, details: { currentDeviation: 95 } });
  });
});
