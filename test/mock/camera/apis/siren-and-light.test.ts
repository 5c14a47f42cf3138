import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { AddProfileParams, StartParams } from "../../../../generated/types/siren-and-light.ts";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { createVapixClient } from "../../../../src/vapix/client.ts";
import { exchange, parts } from "../../exchange.ts";

const PATH = "/axis-cgi/siren_and_light.cgi";

let device: MockServer;
let api: ReturnType<typeof createVapixClient>["sirenAndLight"];
beforeEach(async () => {
  device = await createMockServer({ apis: ["siren-and-light"] });
  api = createVapixClient(device.url).sirenAndLight;
});
afterEach(() => device.close());

const rejected = (code: number) => ({ name: "VapixMethodError", code });
const namesOf = async () => (await api.getProfiles()).profiles?.map(({ name }) => name);
const lightsOf = async () => (await api.getStatus()).light?.map(({ lightId, priority }) => [lightId, priority]);

/** Lets some time pass. */
function after(ms: number): void {
  if (!vi.isFakeTimers()) {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
  }
  vi.setSystemTime(Date.now() + ms);
}

describe("start", () => {
  test("takes the defaults of the pattern, and returns an id for each of siren and light", async () => {
    expect(await api.start({ siren: { pattern: "Alarm: Classic Clock" }, light: { pattern: "Alternate" } })).toEqual({
      sirenId: 1,
      lightId: 1,
    });
    expect(await api.getStatus()).toEqual({
      siren: [{ sirenId: 1, pattern: "Alarm: Classic Clock", intensity: 1, priority: 3 }],
      light: [{ lightId: 1, pattern: "Alternate", speed: 1, colors: ["red", "blue"], intensity: 2, priority: 3 }],
    });
    expect(await api.start({ light: { pattern: "Steady", priority: 1 } })).toEqual({ lightId: 2 });
  });

  test("keeps one operation per priority, the highest first", async () => {
    for (const priority of [3, 10, 1]) await api.start({ light: { pattern: "Steady", priority } });
    expect(await lightsOf()).toEqual([
      [2, 10],
      [1, 3],
      [3, 1],
    ]);
    await api.start({ light: { pattern: "Pulse", priority: 3 } });
    expect(await lightsOf()).toEqual([
      [2, 10],
      [4, 3],
      [3, 1],
    ]);
  });

  test("starts a profile, which the status names", async () => {
    expect(await api.start({ profile: "Dock taken" })).toEqual({ lightId: 1 });
    expect(await api.start({ profile: "Intruder" })).toEqual({ sirenId: 1, lightId: 2 });
    const { siren, light } = await api.getStatus();
    expect(siren).toMatchObject([{ pattern: "Alarm: Horror", priority: 8, profile: "Intruder", durationLeft: 45 }]);
    expect(light?.map(({ profile }) => profile)).toEqual(["Intruder", "Dock taken"]);
    await expect(api.start({ profile: "Profile 1" })).rejects.toMatchObject(rejected(1202));
  });

  test.each([
    ["seconds", 20],
    ["repetitions", 20],
  ] as const)("ends after %s, which run while the operation waits", async (unit, value) => {
    await api.start({ light: { pattern: "Steady", duration: { unit, value } } });
    await api.start({ light: { pattern: "Steady", priority: 9 } });
    after(12_000);
    expect((await api.getStatus()).light).toMatchObject([{ priority: 9 }, { priority: 3, durationLeft: 8 }]);
    after(8000);
    expect(await lightsOf()).toEqual([[2, 9]]);
  });

  test("of a duration of 0 ends at once", async () => {
    await api.start({ siren: { pattern: "Alarm: Horror", duration: { unit: "seconds", value: 0 } } });
    expect(await api.getStatus()).toEqual({});
  });

  test.each<[code: number, params: StartParams]>([
    [2200, { siren: { pattern: "Alarm Horror" } }],
    [2201, { light: { pattern: "Alarm: Horror" } }],
    [2202, { siren: { pattern: "Alarm: Horror", intensity: 6 } }],
    [2203, { light: { pattern: "Steady", intensity: 0 } }],
    [2204, { siren: { pattern: "Alarm: Horror", priority: 11 } }],
    [2205, { light: { pattern: "Steady", priority: 0 } }],
    [2208, { siren: { pattern: "Alarm: Horror", duration: { unit: "repetitions", value: 21 } } }],
    [2209, { light: { pattern: "Steady", duration: { unit: "seconds", value: -1 } } }],
    [2211, { light: { pattern: "Alternate", colors: ["red"] } }],
    [2211, { light: { pattern: "Steady", colors: ["red", "blue"] } }],
    [2212, { light: { pattern: "Rotate white + steady color", colors: ["white"] } }],
    [2215, { light: { pattern: "Steady", speed: 2 } }],
    [2103, {}],
  ])("rejects with %i what the pattern does not have: %j", async (code, params) => {
    await expect(api.start({ ...params })).rejects.toMatchObject(rejected(code));
    const both = { siren: { pattern: "Siren: Alternate" }, light: { pattern: "Pulse" }, ...params };
    if (code !== 2103) await expect(api.start(both)).rejects.toMatchObject(rejected(code));
    expect(await api.getStatus()).toEqual({});
  });
});

test("what a pattern has at PoE class 3 is less", async () => {
  const { capabilities } = await api.getCapabilities();
  const [light] = capabilities!.light!.supportedPatterns!;
  expect(light!.intensity!.poeClass!["3"]!.possible).toEqual([1, 2]);
  expect(light!.intensity!.poeClass!["4"]!.possible).toEqual([1, 2, 3, 4, 5]);
});

describe("stop", () => {
  beforeEach(async () => {
    await api.start({ profile: "Intruder" });
    await api.start({ light: { pattern: "Steady", priority: 1 } });
  });

  test("ends operations by their ids, so that the next lower one runs", async () => {
    await api.stop({ sirenId: 1, lightId: 1 });
    expect(await api.getStatus()).toMatchObject({ light: [{ lightId: 2 }] });
    expect(await api.getStatus()).not.toHaveProperty("siren");
  });

  test("of an unknown id ends nothing", async () => {
    await expect(api.stop({ sirenId: 1, lightId: 3 })).rejects.toMatchObject(rejected(1203));
    expect((await api.getStatus()).siren).toHaveLength(1);
    after(46_000);
    await expect(api.stop({ sirenId: 1 })).rejects.toMatchObject(rejected(1203));
  });

  test("ends what a profile started", async () => {
    await expect(api.stop({ profile: "Dock taken" })).rejects.toMatchObject(rejected(1203));
    await expect(api.stop({ profile: "Profile 1" })).rejects.toMatchObject(rejected(1202));
    await api.stop({ profile: "Intruder" });
    expect(await lightsOf()).toEqual([[2, 1]]);
    await expect(api.stop({ profile: "Intruder" })).rejects.toMatchObject(rejected(1203));
  });

  test("ends all of the siren, or of both, also if nothing runs", async () => {
    await api.stop({ all: ["siren"] });
    expect(Object.keys(await api.getStatus())).toEqual(["light"]);
    await api.stop({ all: ["siren", "light"] });
    expect(await api.getStatus()).toEqual({});
    expect(await api.stop({ all: ["light"] })).toEqual({});
  });

  test("of nothing is rejected", async () => {
    await expect(api.stop({})).rejects.toMatchObject(rejected(2103));
  });
});

describe("profiles", () => {
  test("are kept with the defaults of their patterns, and removed", async () => {
    expect(await namesOf()).toEqual(["Intruder", "Dock taken", "Doorbell"]);
    await api.addProfile({ name: "A", siren: { pattern: "Alarm: Car alarm" } });
    await api.removeProfile({ name: "Dock taken" });
    const { profiles } = await api.getProfiles();
    expect(profiles?.map(({ name }) => name)).toEqual(["Intruder", "Doorbell", "A"]);
    expect(profiles?.at(-1)).toEqual({ name: "A", siren: { pattern: "Alarm: Car alarm", intensity: 2, priority: 3 } });
    await expect(api.removeProfile({ name: "Dock taken" })).rejects.toMatchObject(rejected(1202));
  });

  test("have names of their own, and settings that their patterns have", async () => {
    await expect(api.addProfile({ name: "Intruder" })).rejects.toMatchObject(rejected(1202));
    const wrong = { name: "A", light: { pattern: "Alternate", intensity: 6 } };
    await expect(api.addProfile(wrong)).rejects.toMatchObject(rejected(2203));
    expect(await namesOf()).toHaveLength(3);
  });

  test("end nothing when they are removed", async () => {
    await api.start({ profile: "Intruder" });
    await api.removeProfile({ name: "Intruder" });
    expect((await api.getStatus()).siren).toHaveLength(1);
    await api.stop({ profile: "Intruder" });
    expect(await api.getStatus()).toEqual({});
  });

  test("are at most 100", async () => {
    for (let count = 4; count <= 100; count++) await api.addProfile({ name: `Profile ${count}` });
    await expect(api.addProfile({ name: "One more" })).rejects.toMatchObject(rejected(1201));
  });
});

describe("uploadProfiles", () => {
  const fileOf = (...profiles: unknown[]) => ({ file: new Blob([JSON.stringify(profiles)]) });
  const dock: AddProfileParams = { name: "Dock taken", siren: { pattern: "Alarm: Horror" } };
  const other: AddProfileParams = { name: "Other", light: { pattern: "Steady" } };

  test("adds, and rejects a name that the device or the file has already", async () => {
    await api.uploadProfiles({ uploadMode: "add" }, fileOf(other));
    expect(await namesOf()).toEqual(["Intruder", "Dock taken", "Doorbell", "Other"]);
    for (const file of [fileOf({ name: "New" }, dock), fileOf({ name: "New" }, { name: "New" })])
      await expect(api.uploadProfiles({ uploadMode: "add" }, file)).rejects.toMatchObject(rejected(1202));
    expect(await namesOf()).toHaveLength(4);
  });

  test("replaces profiles of the same name", async () => {
    await api.uploadProfiles({ uploadMode: "overwrite" }, fileOf(dock, other));
    const { profiles } = await api.getProfiles();
    expect(profiles?.map(({ name }) => name)).toEqual(["Intruder", "Doorbell", "Dock taken", "Other"]);
    expect(profiles?.[2]).toEqual({
      name: "Dock taken",
      siren: { pattern: "Alarm: Horror", intensity: 2, priority: 3 },
    });
  });

  test("removes all others first, or nothing if the file is wrong", async () => {
    const wrong = fileOf(other, { name: "A", light: { pattern: "Unknown" } });
    await expect(api.uploadProfiles({ uploadMode: "erase_and_add" }, wrong)).rejects.toMatchObject(rejected(2201));
    expect(await namesOf()).toHaveLength(3);
    await api.uploadProfiles({ uploadMode: "erase_and_add" }, fileOf(other));
    expect(await namesOf()).toEqual(["Other"]);
    await api.uploadProfiles({ uploadMode: "erase_and_add" }, fileOf());
    expect(await namesOf()).toEqual([]);
  });

  test("copies what another device has", async () => {
    const before = await api.getProfiles();
    await api.uploadProfiles({ uploadMode: "erase_and_add" }, fileOf(...before.profiles!));
    expect(await api.getProfiles()).toEqual(before);
  });

  test("takes the file of the vendor's example", async () => {
    const light = { pattern: "Alternate", speed: 1, colors: ["blue", "red"], intensity: 1, priority: 1 };
    const printed = [
      {
        name: "Profile 1",
        description: "Text of Profile 1",
        siren: { pattern: "Alarm: Classic Clock", intensity: 5, priority: 3 },
        light: { ...light, duration: { unit: "seconds", value: 30 } },
      },
      { name: "Profile 2", light },
      { name: "Profile 3", siren: { pattern: "Alarm: Horror", intensity: 1, priority: 3 } },
    ];
    await api.uploadProfiles({ uploadMode: "erase_and_add" }, fileOf(...printed));
    expect((await api.getProfiles()).profiles).toEqual(printed);
  });

  test.each<[code: number, what: string, profile: unknown]>([
    [2103, "no name", {}],
    [2103, "no pattern", { name: "A", siren: {} }],
    [2104, "an unknown property", { name: "A", preset: 1 }],
    [2104, "text in place of a profile", "Intruder"],
    [2206, "another unit", { name: "A", siren: { pattern: "A", duration: { unit: "minutes", value: 1 } } }],
    [2209, "too many seconds", { name: "A", light: { pattern: "A", duration: { unit: "seconds", value: 259_201 } } }],
    [2213, "a name of 51 characters", { name: "a".repeat(51) }],
    [2214, "a description of 251 characters", { name: "A", description: "a".repeat(251) }],
    [2215, "a speed that the pattern does not have", { name: "A", light: { pattern: "Steady", speed: 3 } }],
  ])("rejects with %i a file with %s", async (code, _, profile) => {
    const upload = api.uploadProfiles({ uploadMode: "add" }, fileOf(other, profile));
    await expect(upload).rejects.toMatchObject(rejected(code));
    expect(await namesOf()).toHaveLength(3);
  });

  test.each([
    ["that is not JSON", "profiles"],
    ["that is not a list", '{"profiles":[]}'],
    ["that is empty", ""],
    ["of more than 1 MiB", `[${" ".repeat(1024 * 1024)}]`],
  ])("rejects a file %s with 2101", async (_, content) => {
    const upload = api.uploadProfiles({ uploadMode: "add" }, { file: new Blob([content]) });
    await expect(upload).rejects.toMatchObject(rejected(2101));
  });

  test("rejects more profiles than the device can keep", async () => {
    const many = fileOf(...Array.from({ length: 98 }, (_, count) => ({ name: `Profile ${count}` })));
    await expect(api.uploadProfiles({ uploadMode: "add" }, many)).rejects.toMatchObject(rejected(1201));
    await api.uploadProfiles({ uploadMode: "erase_and_add" }, many);
    expect(await namesOf()).toHaveLength(98);
  });

  test("has the parts request and file, and requires both", async () => {
    const request = { apiVersion: "1.0", method: "uploadProfiles", params: { uploadMode: "add" } };
    const send = async (body: unknown) => (await exchange(device.url, body, {}, PATH)).body?.error?.code;
    expect(await send(parts(request, new File(["[]"], "profiles"), ["request", "file"]))).toBeUndefined();
    expect(device.requests.at(-1)?.file).toEqual({ name: "profiles", size: 2 });
    expect(await send(parts(request, null, ["request", "file"]))).toBe(2103);
    expect(await send(request)).toBe(2103);
    expect(await send(parts(request))).toBe(2101);
  });
});

describe("a health check", () => {
  test("has a result after two seconds", async () => {
    const before = await api.getLastHealthCheck();
    after(0);
    const started = Date.now();
    expect(await api.runHealthCheck()).toEqual({});
    after(1999);
    expect(await api.getLastHealthCheck()).toEqual(before);
    after(1);
    const { timestamp, errors } = await api.getLastHealthCheck();
    expect(errors).toEqual([]);
    expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
    expect(Date.parse(timestamp!)).toBe(Math.floor((started + 2000) / 1000) * 1000);
  });

  test("that is started again keeps the result of the one before until it ends", async () => {
    await api.runHealthCheck();
    after(5000);
    const first = await api.getLastHealthCheck();
    await api.runHealthCheck();
    after(1000);
    expect(await api.getLastHealthCheck()).toEqual(first);
  });
});

test("maintenance mode does not change waiting operations", async () => {
  await api.start({ profile: "Dock taken" });
  expect(await api.setMaintenanceMode({ maintenanceMode: true, duration: 60 })).toEqual({});
  expect(await lightsOf()).toEqual([[1, 1]]);
});
