import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { createVapixClient } from "../../../../src/vapix/client.ts";

let device: MockServer;
let profiles: ReturnType<typeof createVapixClient>["streamProfiles"];
beforeEach(async () => {
  device = await createMockServer({ apis: ["stream-profiles"] });
  profiles = createVapixClient(device.url).streamProfiles;
});
afterEach(() => device.close());

const listed = async (...names: string[]) =>
  (await profiles.list({ streamProfileName: names.map((name) => ({ name })) })).streamProfile;
const namesOf = async () => (await listed())?.map(({ name }) => name);
const removeAll = async () =>
  profiles.remove({ streamProfileName: (await listed())!.map(({ name }) => ({ name: name! })) });
const rejected = (code: number) => ({ name: "VapixMethodError", code });

describe("list", () => {
  test("returns the profiles of the example at first", async () => {
    expect(await namesOf()).toEqual(["dock-day", "dock-night"]);
  });

  test("returns the named profiles, in the order of the request", async () => {
    expect((await listed("dock-night", "dock-day"))?.map(({ name }) => name)).toEqual(["dock-night", "dock-day"]);
    await expect(listed("dock-day", "gate")).rejects.toMatchObject(rejected(2006));
  });

  test("omits the list if the device has no profiles", async () => {
    await removeAll();
    expect(await profiles.list({ streamProfileName: [] })).toEqual({ maxProfiles: 26 });
  });
});

describe("create", () => {
  test("adds profiles, with empty texts for what is absent", async () => {
    const gate = { name: "gate", description: "Gate", parameters: "fps=5" };
    expect(await profiles.create({ streamProfile: [gate, { name: "mast" }] })).toEqual({});
    expect(await listed("gate", "mast")).toEqual([gate, { name: "mast", description: "", parameters: "" }]);
  });

  test.each([
    ["that is twice in the request", ["gate", "gate"]],
    ["that the device has", ["gate", "dock-day"]],
  ])("rejects a name %s, and adds nothing", async (_, names) => {
    const created = profiles.create({ streamProfile: names.map((name) => ({ name })) });
    await expect(created).rejects.toMatchObject(rejected(2002));
    expect(await namesOf()).toEqual(["dock-day", "dock-night"]);
  });

  test("fills the device up to maxProfiles", async () => {
    const many = (count: number) => ({
      streamProfile: Array.from({ length: count }, (_, i) => ({ name: `gate-${i}` })),
    });
    await expect(profiles.create(many(25))).rejects.toMatchObject(rejected(1000));
    await profiles.create(many(24));
    expect(await listed()).toHaveLength(26);
  });

  test("restores what list returned", async () => {
    const { streamProfile: backup } = await profiles.list({ streamProfileName: [] });
    await removeAll();
    await profiles.create({ streamProfile: backup!.map(({ name, ...rest }) => ({ name: name!, ...rest })) });
    expect(await listed()).toEqual(backup);
  });
});

describe("update", () => {
  test("changes what the request contains, of the named profiles alone", async () => {
    const [day, night] = (await listed())!;
    await profiles.update({ streamProfile: [{ name: "dock-day", parameters: "fps=30" }] });
    expect(await listed()).toEqual([{ ...day, parameters: "fps=30" }, night]);
    await profiles.update({ streamProfile: [{ name: "dock-day", description: "" }] });
    expect(await listed()).toEqual([{ ...day, description: "", parameters: "fps=30" }, night]);
  });

  test("changes nothing if a profile is unknown", async () => {
    const before = await listed();
    const updated = profiles.update({ streamProfile: [{ name: "dock-day", parameters: "" }, { name: "gate" }] });
    await expect(updated).rejects.toMatchObject(rejected(2006));
    expect(await listed()).toEqual(before);
  });
});

describe("remove", () => {
  test("removes the named profiles", async () => {
    expect(await profiles.remove({ streamProfileName: [{ name: "dock-day" }] })).toEqual({});
    expect(await namesOf()).toEqual(["dock-night"]);
  });

  test("removes none if one is unknown, or none is named", async () => {
    const removed = profiles.remove({ streamProfileName: [{ name: "dock-day" }, { name: "gate" }] });
    await expect(removed).rejects.toMatchObject(rejected(2006));
    await profiles.remove({ streamProfileName: [] });
    expect(await namesOf()).toEqual(["dock-day", "dock-night"]);
  });
});
