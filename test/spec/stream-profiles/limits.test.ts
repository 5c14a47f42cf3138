import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

type Case = [what: string, request: Record<string, unknown>];

const contract = readContract("stream-profiles");
const create = (...streamProfile: unknown[]) => ask("create", { params: { streamProfile } });
const update = (...streamProfile: unknown[]) => ask("update", { params: { streamProfile } });
const remove = (...streamProfileName: unknown[]) => ask("remove", { params: { streamProfileName } });
const list = (...streamProfileName: unknown[]) => ask("list", { params: { streamProfileName } });

const accepted: Case[] = [
  ["an empty list of names", list()],
  ["the name of a profile", list({ name: "dock-day" })],
  ["the names of several profiles", list({ name: "dock-night" }, { name: "dock-day" })],
  ["no new profile", create()],
  ["a new profile with a name alone", create({ name: "a" })],
  ["a new profile with empty texts", create({ name: "b", description: "", parameters: "" })],
  ["all characters of ASCII", create({ name: 'gate 2, "low" (~50 %)', description: "a\tb\n\u0000\u007f" })],
  ["parameters beyond ASCII", create({ name: "c", parameters: "text=1&textstring=Süd" })],
  ["several new profiles", create({ name: "d" }, { name: "e" })],
  ["the data of list as it is", ask("create", { params: { streamProfile: [{ name: "f" }], maxProfiles: 26 } })],
  ["an update of a description", update({ name: "dock-day", description: "Dock" })],
  ["an update of all texts", update({ name: "dock-day", description: "", parameters: "fps=5" })],
  ["no update", update()],
  ["no name to remove", remove()],
];

const names: Case[] = ["Süd", "—", "\u0080", 7, null, ["dock-day"]].flatMap((name): Case[] => [
  [`the name ${JSON.stringify(name)} to create`, create({ name })],
  [`the name ${JSON.stringify(name)} to update`, update({ name })],
  [`the name ${JSON.stringify(name)} to remove`, remove({ name })],
]);

const invalid: Case[] = [
  ...names,
  ["a description beyond ASCII", create({ name: "f", description: "Süd" })],
  ["a description that is not text", update({ name: "dock-day", description: null })],
  ["parameters as an object", create({ name: "f", parameters: { fps: 25 } })],
  ["a profile as text", create("dock-day")],
  ["a name as text", remove("dock-day")],
  ["names that are not a list", ask("remove", { params: { streamProfileName: { name: "dock-day" } } })],
  ["a profile with an unknown property", create({ name: "f", fps: 25 })],
  ["maxProfiles in an update", ask("update", { params: { streamProfile: [], maxProfiles: 26 } })],
];

const missing: Case[] = [
  ["a new profile without a name", create({ description: "", parameters: "" })],
  ["an update without a name", update({ parameters: "fps=5" })],
  ["an empty name to remove", remove({})],
  ["names in place of profiles", ask("create", { params: { streamProfileName: [] } })],
  ["no parameters", ask("remove")],
];

const ofList: Case[] = [
  ["no parameters", ask("list")],
  ["no list of names", ask("list", { params: {} })],
  ["names as text", list("dock-day")],
  ["a name beyond ASCII", list({ name: "Süd" })],
  ["a name without a name", list({})],
  ["parameters of getSupportedVersions", { method: "getSupportedVersions", params: { streamProfileName: [] } }],
];

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["stream-profiles"] });
});
afterAll(() => device.close());

describe("contract and mock accept", () => {
  test.each(accepted)("%s", async (_, request) => {
    expect(contract.faults("StreamProfilesRequest", request)).toEqual([]);
    expect((await exchange(device.url, request, {}, contract.path)).body).toHaveProperty("data");
  });
});

describe.each([
  ["as a wrong value", invalid, 2004],
  ["as incomplete", missing, 2003],
  ["as a request that does not follow the schema, since the method has no other code", ofList, 2001],
])("contract and mock reject %s", (_, cases, code) => {
  test.each(cases)("%s", async (_, request) => {
    expect(contract.faults("StreamProfilesRequest", request)).not.toEqual([]);
    const { status, body } = await exchange(device.url, request, {}, contract.path);
    expect([status, body!.error?.code]).toEqual([200, code]);
  });
});
