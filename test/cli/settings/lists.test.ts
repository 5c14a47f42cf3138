import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { applyChanges, ApplyError } from "../../../src/cli/settings/apply.ts";
import { changesShown, questionOf } from "../../../src/cli/settings/output.ts";
import { readSettings } from "../../../src/cli/settings/read.ts";
import { changesOf } from "../../../src/cli/settings/wanted.ts";
import { keyOf, nameOf, type Setter, setters, type Settings } from "../../../src/cli/settings/writable-methods.ts";
import { additionOf } from "../../../src/contract/additions.ts";
import { type Json } from "../../../src/contract/json.ts";
import { readContract } from "../../../src/contract/methods.ts";
import type { ProfileName } from "../../../src/contract/profiles.ts";
import { sourceMethods } from "../../../src/contract/sources.ts";
import { merged } from "../../../src/contract/document.ts";
import { createFleet, type Fleet, type FleetDevice } from "../../../src/mock/fleet.ts";
import { createVapixClient, type VapixClient } from "../../../src/vapix/client.ts";
import { VapixMethodError } from "../../../src/vapix/errors/method-error.ts";
import type { ApiId, MethodName } from "../../../src/vapix/methods.ts";
import { table as effects } from "../../../src/vapix/all-tables.ts";

const PROFILES: ProfileName[] = ["all", "9.80", "10.12", "11.11", "12", "12.11", "13"];
const lists = setters().filter(({ add }) => add !== undefined);
const rows = PROFILES.flatMap((profile) => lists.map((list) => [nameOf(list), profile, list] as const));

let fleet: Fleet;
beforeAll(async () => {
  fleet = await createFleet({ count: PROFILES.length, profiles: PROFILES, auth: "digest" });
});
beforeEach(() => {
  for (const device of fleet.devices) device.reset();
});
afterAll(() => fleet.close());

const deviceOf = (profile: ProfileName) => fleet.devices.find((one) => one.profile === profile)!;
const clientOf = ({ url }: FleetDevice) => createVapixClient(url, { username: "root", password: "pass" });
const options = (signal = new AbortController().signal) => ({
  move: () => undefined,
  onChange: () => {},
  signal,
  settle: 500,
});

test("each method that a mark undoes, and whose parameters others report, is a list", () => {
  const marked = Object.entries(effects).flatMap(([api, { methods }]) =>
    Object.keys(methods).filter((method) => {
      const contract = readContract(api);
      if (additionOf(contract, method) === undefined) return false;
      const { document } = contract;
      const request = merged(document, contract.methods.get(method)!.request);
      return sourceMethods(document, merged(document, request.properties!["params"]!)).length > 0;
    }),
  );
  expect(lists.map(({ method }) => method)).toEqual(marked);
  expect(lists.length).toBeGreaterThan(5);
});

async function add(camera: VapixClient, { api, add }: Setter, item: Json): Promise<void> {
  const { method, within } = add!;
  const params = within === undefined ? item : { [within]: [item] };
  await camera.call(api as ApiId, method as MethodName<ApiId>, params as never);
}

/** What an example of the contract adds, in the form of items. */
function exampleOf({ api, add }: Setter): Json {
  const { method, within } = add!;
  const { params } = readContract(api).document.components.examples![`${method}.request`]!.value as { params: Json };
  return within === undefined ? params : (params[within] as Json[])[0]!;
}

/** Items that may exist together: other texts, or small numbers, name them. */
function* namesakes(list: Setter, item: Json): Generator<Json> {
  for (let number = 0; number < 5; number++)
    for (const key of list.keys.toReversed()) {
      const value = item[key];
      yield { ...item, [key]: typeof value === "string" ? `${value} ${number}` : number };
    }
}

/** The same item with one other value. */
function* variants({ keys }: Setter, item: Json): Generator<Json> {
  for (const [name, value] of Object.entries(item).filter(([key]) => !keys.includes(key))) {
    const other = altered(value);
    if (other !== value) yield { ...item, [name]: other };
  }
}

function altered(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return `${value} 2`;
  if (typeof value === "number") return value / 2;
  if (Array.isArray(value) && value.every((one) => typeof one === "number" && !Number.isInteger(one)))
    return value.map((one: number) => one / 2);
  return value;
}

/** Those that the device accepts, which then has them. */
async function accepted(camera: VapixClient, list: Setter, candidates: Iterable<Json>, most: number): Promise<Json[]> {
  const found: Json[] = [];
  for (const item of candidates) {
    if (found.length === most) break;
    if (found.some((other) => keyOf(list, other) === keyOf(list, item))) continue;
    const isAccepted = await add(camera, list, item).then(
      () => true,
      (error: unknown) => {
        expect(error).toBeInstanceOf(VapixMethodError);
        return false;
      },
    );
    if (isAccepted) found.push(item);
  }
  return found;
}

/** Makes a new device of it, with what the items of a list refer to. */
async function renew(device: FleetDevice, list: Setter): Promise<void> {
  device.reset();
  for (const { to } of list.add!.references) {
    const other = lists.find(({ api, method }) => api === list.api && method === to)!;
    await accepted(clientOf(device), other, namesakes(other, exampleOf(other)), 3);
  }
}

const read = (camera: VapixClient, { api }: Setter) => readSettings(camera, undefined, [api]);
const listIn = ({ api, method }: Setter, settings: Settings) => settings[api]?.[method] as Json[] | undefined;

/** Items as a new device without others of the list reports them. */
async function reported(device: FleetDevice, list: Setter, items: readonly Json[]): Promise<Json[]> {
  await renew(device, list);
  for (const item of items) await add(clientOf(device), list, item);
  const all = listIn(list, (await read(clientOf(device), list)).settings)!;
  return items.map((item) => all.find((one) => keyOf(list, one) === keyOf(list, item))!);
}

interface Case {
  /** The device has them, besides those of a new device. */
  start: Json[];
  wanted: Json[];
}

/** Items that are added, removed, and changed; undefined if the device lacks the list. */
async function casesOf(device: FleetDevice, list: Setter): Promise<Record<string, Case> | undefined> {
  const camera = clientOf(device);
  if (listIn(list, (await read(camera, list)).settings) === undefined) return undefined;
  await renew(device, list);
  const items = await accepted(camera, list, namesakes(list, exampleOf(list)), 3);
  expect(items).not.toEqual([]);
  await renew(device, list);
  const [variant] = await accepted(camera, list, variants(list, items[0]!), 1);
  const forms = await reported(device, list, items);
  const [form = forms[0]!] = variant === undefined ? [] : await reported(device, list, [variant]);
  return {
    "all are new": { start: [], wanted: forms },
    "all are removed": { start: items, wanted: [] },
    "one is changed, one removed, one new": { start: items.slice(0, 2), wanted: [form, ...forms.slice(2)] },
  };
}

/** What has to be done, by item. */
function expected(list: Setter, before: Json[], wanted: Json[]): Record<string, string> {
  const own = new Map(before.map((item) => [keyOf(list, item), item]));
  const kinds = wanted.flatMap((item): [string, string][] => {
    const old = own.get(keyOf(list, item));
    own.delete(keyOf(list, item));
    if (old === undefined) return [[keyOf(list, item), "added"]];
    if (JSON.stringify(old) === JSON.stringify(item)) return [];
    return [[keyOf(list, item), list.update === undefined ? "replaced" : "changed"]];
  });
  return Object.fromEntries([...kinds, ...[...own.keys()].map((key) => [key, "removed"] as const)]);
}

/** The start of a case: what a device has, and what it should have. */
async function begin(device: FleetDevice, list: Setter, { start, wanted: items }: Case) {
  await renew(device, list);
  const camera = clientOf(device);
  for (const item of start) await add(camera, list, item);
  const { settings } = await read(camera, list);
  const wanted = { [list.api]: { [list.method]: items } };
  const changes = await changesOf(settings, wanted);
  return { camera, settings, wanted, changes };
}

/** Expects that nothing differs, in both directions. */
async function expectSame(camera: VapixClient, settings: Settings): Promise<void> {
  const now = (await readSettings(camera, undefined, Object.keys(settings))).settings;
  expect(await changesOf(now, settings)).toEqual([]);
  expect(await changesOf(settings, now)).toEqual([]);
}

/** All that may be left: an id that the device gave to what was added again. */
function expectIds(left: readonly string[], list: Setter): void {
  for (const text of left) expect(text).toMatch(/ \(its id is \d+, it was \d+\)$/);
  if (list.add!.assigned === undefined) expect(left).toEqual([]);
}

const writesTo = ({ requests }: FleetDevice) =>
  requests.filter(({ method = "" }) =>
    Object.values(effects).some(({ methods }) => (methods[method]?.effect ?? "reads") !== "reads"),
  );

describe.each(rows)("%s of a device with the profile %s", (_, profile, list) => {
  test("changes are exactly what differs; applied, nothing differs; undone, the device is as before", async () => {
    const device = deviceOf(profile);
    const cases = await casesOf(device, list);
    if (cases === undefined)
      return expect(await clientOf(device).supports(list.api as ApiId, list.method as "getSupportedVersions")).toBe(
        false,
      );
    for (const [name, one] of Object.entries(cases)) {
      const { camera, settings, wanted, changes } = await begin(device, list, one);
      const kinds = Object.fromEntries(changes.map(({ kind, params }) => [keyOf(list, params), kind]));
      expect(kinds, name).toEqual(expected(list, listIn(list, settings)!, one.wanted));
      const undo = await applyChanges(camera, changes, wanted, options());
      const after = (await read(camera, list)).settings;
      expect(await changesOf(after, wanted), name).toEqual([]);
      expect(
        listIn(list, after)!
          .map((item) => keyOf(list, item))
          .sort(),
        name,
      ).toEqual(one.wanted.map((item) => keyOf(list, item)).sort());
      const count = writesTo(device).length;
      await applyChanges(camera, [], wanted, options());
      expect(writesTo(device), name).toHaveLength(count);
      expectIds(await undo(), list);
      await expectSame(camera, settings);
    }
  });

  test("after a failure, a lost response and an interrupt at each step, the device is as before", async () => {
    const device = deviceOf(profile);
    const cases = await casesOf(device, list);
    if (cases === undefined) return expect(listIn(list, (await read(clientOf(device), list)).settings)).toBe(undefined);
    for (const [name, one] of Object.entries(cases))
      for (const way of name.startsWith("all") ? (["lost"] as const) : (["lost", "refused", "interrupted"] as const))
        for (let step = 0; ; step++) {
          const { camera, settings, wanted, changes } = await begin(device, list, one);
          const controller = new AbortController();
          let count = 0;
          const onChange = () => void (way === "interrupted" && count++ === step && controller.abort());
          const failed = await applyChanges(
            way === "interrupted" ? camera : failing(camera, step, way),
            changes,
            wanted,
            { ...options(controller.signal), onChange },
          ).catch((error: unknown) => error as ApplyError);
          if (!(failed instanceof ApplyError)) {
            expect(step, name).toBeGreaterThanOrEqual(changes.length);
            break;
          }
          expectIds(failed.left, list);
          await expectSame(camera, settings);
        }
  });
});

/** A client whose calls pass through a function. */
function through(
  camera: VapixClient,
  pass: (api: string, method: string, call: () => Promise<unknown>) => Promise<unknown>,
): VapixClient {
  const callEnvelope = (api: string, method: string, ...rest: unknown[]) =>
    pass(api, method, () => (camera.callEnvelope as (...all: unknown[]) => Promise<unknown>)(api, method, ...rest));
  return new Proxy(camera, {
    get: (client, name) => (name === "callEnvelope" ? callEnvelope : Reflect.get(client, name)) as unknown,
  });
}

/** A client whose write of a number fails, before or after the device got it. */
function failing(camera: VapixClient, number: number, way: "refused" | "lost"): VapixClient {
  let writes = 0;
  return through(camera, async (api, method, call) => {
    if (effects[api]!.methods[method]!.effect === "reads" || writes++ !== number) return call();
    if (way === "lost") await call();
    throw new Error("the connection broke");
  });
}

/** A client for which a device answers a method with other data, which no mock would send. */
function answering(camera: VapixClient, method: string, data: Json): VapixClient {
  return through(camera, (_, called, call) => (called === method ? Promise.resolve({ data }) : call()));
}

describe("areas and groups", () => {
  const thermometry = (name: string) => lists.find(({ method }) => method === name)!;

  async function furnished() {
    const device = deviceOf("all");
    const camera = clientOf(device);
    for (const name of ["A", "B", "C"])
      await add(camera, thermometry("addArea"), { ...exampleOf(thermometry("addArea")), name });
    await add(camera, thermometry("addGroup"), { ...exampleOf(thermometry("addGroup")), name: "G", areaIds: [0, 1] });
    const { settings } = await readSettings(camera);
    const { addArea, addGroup } = settings["thermometry"] as Record<string, Json[]>;
    return { device, camera, settings, addArea: addArea!, addGroup: addGroup! };
  }

  test("a group names its areas, and has no ids", async () => {
    const { addArea, addGroup } = await furnished();
    expect(addGroup).toMatchObject([{ name: "G", areaIds: ["A", "B"], presetNbr: 1 }]);
    for (const item of [...addArea, ...addGroup]) expect(item).not.toHaveProperty("id");
  });

  test("a group gets an area that is new, in place of one that is removed; undone, it has the first again", async () => {
    const { camera, settings, addArea, addGroup } = await furnished();
    const [a, b, c] = addArea as [Json, Json, Json];
    const wanted = {
      thermometry: { addArea: [b, c, { ...a, name: "D" }], addGroup: [{ ...addGroup[0], areaIds: ["B", "D"] }] },
    };
    const changes = await changesOf(settings, wanted);
    expect(
      changesShown(changes, false)
        .split("\n")
        .filter((line) => !line.startsWith(" ")),
    ).toEqual([
      "thermometry addArea, name D: added",
      "thermometry removeAreas, name A: removed",
      "thermometry updateGroup, name G",
    ]);
    expect(JSON.parse(changesShown(changes, true))).toMatchObject([
      { api: "thermometry", method: "addArea", change: "added", name: "D" },
      { method: "removeAreas", change: "removed", name: "A", differences: [] },
      {
        method: "updateGroup",
        change: "changed",
        differences: [{ path: "areaIds", from: ["A", "B"], to: ["B", "D"] }],
      },
    ]);
    expect(questionOf(changes, "https://192.0.2.1/")).toBe("3 calls to 192.0.2.1, which remove 1 item. Apply?");
    expect(questionOf(changes.slice(0, 1), "https://192.0.2.1/")).toBe("1 call to 192.0.2.1. Apply?");
    const undo = await applyChanges(camera, changes, wanted, options());
    const [group] = (await camera.thermometry.listGroups()).grouplist!;
    expect(group).toMatchObject({ areaIds: [1, 3], enabled: true });
    expect(await undo()).toEqual(["thermometry addArea, A (its id is 4, it was 0)"]);
    await expectSame(camera, settings);
    expect((await camera.thermometry.listGroups()).grouplist).toMatchObject([
      { id: 1, areaIds: [4, 1], enabled: true },
    ]);
  });

  test("they can all be moved to another device, whose ids are others", async () => {
    const { settings } = await furnished();
    const other = clientOf(deviceOf("12"));
    await add(other, thermometry("addArea"), { ...exampleOf(thermometry("addArea")), name: "C", threshold: 60 });
    const { addArea, addGroup } = settings["thermometry"]!;
    const wanted = { thermometry: { addArea: addArea!, addGroup: addGroup! } };
    const current = (await readSettings(other)).settings;
    await applyChanges(other, await changesOf(current, wanted), wanted, options());
    expect((await other.thermometry.listGroups()).grouplist).toMatchObject([{ areaIds: [1, 2] }]);
  });

  test("a full list can have other items", async () => {
    const { camera, addArea } = await furnished();
    const eight = (letter: string) =>
      Array.from({ length: 8 }, (_, number) => ({ ...addArea[0], name: letter + number }));
    const wanted = (areas: Json[]) => ({ thermometry: { addArea: areas, addGroup: [] } });
    for (const areas of [eight("D"), eight("E")]) {
      const { settings } = await readSettings(camera);
      const changes = await changesOf(settings, wanted(areas));
      await applyChanges(camera, changes, wanted(areas), options());
    }
    const { areaList } = await camera.thermometry.listAreas({ presetNbr: 0 });
    expect(areaList!.map(({ name }) => name)).toEqual(eight("E").map(({ name }) => name));
  });

  test("a group whose preset changes is removed and added, since no method changes it", async () => {
    const { camera, settings, addGroup } = await furnished();
    const wanted = { thermometry: { addGroup: [{ ...addGroup[0], areaIds: [], enabled: false, presetNbr: 2 }] } };
    const changes = await changesOf(settings, wanted);
    expect(changes.map(({ kind }) => kind)).toEqual(["replaced"]);
    expect(changesShown(changes, false)).toMatch(/^thermometry removeGroup and addGroup, name G: replaced\n/);
    await applyChanges(camera, changes, wanted, options());
    expect((await camera.thermometry.listGroups()).grouplist).toMatchObject([{ id: 2, name: "G", presetNbr: 2 }]);
  });

  test("with another scale, thresholds are those of the file, and undone those of before", async () => {
    const { camera, settings } = await furnished();
    const { addArea, addGroup } = settings["thermometry"]!;
    const wanted = {
      thermometry: { setTemperatureScale: { unit: "fahrenheit" }, addArea: addArea!, addGroup: addGroup! },
    };
    const undo = await applyChanges(camera, await changesOf(settings, wanted), wanted, options());
    expect((await camera.thermometry.listAreas({ presetNbr: 0 })).areaList![0]).toMatchObject({ threshold: 80 });
    expect(await undo()).toEqual([]);
    await expectSame(camera, settings);
  });

  test("an item that appears after the changes were shown is not removed", async () => {
    const { device, camera, settings, addArea } = await furnished();
    const wanted = { thermometry: { addArea: addArea.slice(0, 2) } };
    const changes = await changesOf(settings, wanted);
    await add(camera, thermometry("addArea"), { ...exampleOf(thermometry("addArea")), name: "Late" });
    await expect(applyChanges(camera, changes, wanted, options())).rejects.toThrow(
      /did not keep what was written: thermometry removeAreas, name Late: removed; not put back: thermometry addArea, C/,
    );
    const names = (await clientOf(device).thermometry.listAreas({ presetNbr: 0 })).areaList!.map(({ name }) => name);
    expect(names.sort()).toEqual(["A", "B", "C", "Late"]);
  }, 30_000);

  test("a list with an item that has no valid id is left out, and so is one that refers to it", async () => {
    const { camera, addArea, addGroup } = await furnished();
    const groups = await readSettings(answering(camera, "listGroups", { grouplist: [{ ...addGroup[0], id: 0 }] }));
    expect(groups.settings["thermometry"]).not.toHaveProperty("addGroup");
    expect(groups.omitted).toContain("thermometry addGroup: name G: its id is not valid");
    const wanted = { thermometry: { addGroup: [] } };
    await expect(changesOf(groups.settings, wanted)).rejects.toThrow(
      "the device lacks this list, or it cannot be read",
    );
    const areas = await readSettings(answering(camera, "listAreas", { areaList: [{ ...addArea[0], id: -1 }] }));
    expect(areas.settings["thermometry"]).not.toHaveProperty("addArea");
    expect(areas.settings["thermometry"]).not.toHaveProperty("addGroup");
    expect(areas.omitted).toContain("thermometry addGroup: it refers to items of a list that is left out");
  });

  test("an area that a group has and the device does not list is left out of the group", async () => {
    const { device, camera, addGroup } = await furnished();
    device.on(
      "thermometry",
      "listGroups",
      () => ({ grouplist: [{ ...addGroup[0], id: 1, areaIds: [0, 7] }] }) as never,
    );
    const { settings, omitted } = await readSettings(camera);
    expect(settings["thermometry"]!["addGroup"]).toMatchObject([{ areaIds: ["A"] }]);
    expect(omitted).toContain("thermometry addGroup: name G: areaIds[] has 7, which the device does not list");
  });

  test.each<[string, (areas: Json[], groups: Json[]) => Record<string, unknown>, string]>([
    [
      "an item without a name",
      () => ({ addArea: [{ threshold: 3 }] }),
      "thermometry addArea: an item of the list lacks name",
    ],
    ["a name twice", ([a]) => ({ addArea: [a, a] }), "thermometry addArea: the list contains name A twice"],
    ["a new item without what it needs", () => ({ addArea: [{ name: "X" }] }), "thermometry addArea params.vertices"],
    ["an unknown parameter", ([a]) => ({ addArea: [{ ...a, colour: "red" }] }), "thermometry addArea params.colour"],
    [
      "a group of an area that the file removes",
      ([a], [g]) => ({ addArea: [a], addGroup: [g] }),
      'thermometry addGroup, name G: areaIds[] takes the name of an item of addArea; "B" is none',
    ],
    [
      "a group of an area by its id",
      (_, [g]) => ({ addGroup: [{ ...g, areaIds: [0, 1] }] }),
      "areaIds[] takes the name of an item of addArea; 0 is none",
    ],
    [
      "a value that is not a list of areas",
      (_, [g]) => ({ addGroup: [{ ...g, areaIds: "A" }] }),
      "thermometry updateGroup params.areaIds",
    ],
  ])("rejects %s, before anything is sent", async (_, given, message) => {
    const { device, settings, addArea, addGroup } = await furnished();
    const count = device.requests.length;
    const wanted = { thermometry: given(addArea, addGroup) } as Settings;
    await expect(changesOf(settings, wanted)).rejects.toThrow(message);
    expect(device.requests).toHaveLength(count);
  });
});
