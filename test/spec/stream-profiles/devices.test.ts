import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, type Envelope, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

const contract = readContract("stream-profiles");
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/stream-profiles/${file}.json`, import.meta.url), "utf8")) as Envelope;
const names = (...all: string[]) => ({ streamProfileName: all.map((name) => ({ name })) });
const profiles = (...all: string[]) => ({ streamProfile: all.map((name) => ({ name })) });

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ profile: "12" });
});
beforeEach(() => device.reset());
afterAll(() => device.close());

async function answerOf(request: object): Promise<Envelope> {
  const { status, body } = await exchange(device.url, request, {}, contract.path);
  expect(status).toBe(200);
  return body!;
}

test.each<[string, object]>([
  ["12.9_list.unknown-profile", ask("list", { context: "c1", params: names("gate") })],
  ["12.9_create", ask("create", { params: profiles("gate") })],
  ["12.9_create.same-name", ask("create", { context: "c2", params: profiles("gate", "gate") })],
  ["12.9_update", ask("update", { params: profiles("dock-day") })],
  ["12.9_remove", ask("remove", { params: names("dock-day") })],
  ["12.9_remove.version-refused", ask("remove", { context: "c3", apiVersion: "1.1", params: names("dock-day") })],
  ["12.9_noSuchMethod", ask("noSuchMethod", { context: "c4" })],
  ["12.11_getSupportedVersions", { method: "getSupportedVersions" }],
])("the mock responds as a device of AXIS OS %s: %j", async (file, request) => {
  expect(await answerOf(request)).toEqual(read(file));
});

test("the mock without profiles responds as a device without profiles", async () => {
  await answerOf(ask("remove", { params: names("dock-day", "dock-night") }));
  const answer = await answerOf(ask("list", { context: "c1", params: names() }));
  expect(answer).toEqual(read("11.11_list.none"));
});

describe("what devices return for a profile", () => {
  test("is always complete, as in the contract", () => {
    const { streamProfile } = read("10.12_list").data as { streamProfile: object[] };
    const members = Object.entries(contract.schema("StreamProfileStatus").properties!);
    expect(members.map(([name, member]) => [name, member["x-expected"]])).toEqual([
      ["name", true],
      ["description", true],
      ["parameters", true],
    ]);
    for (const profile of streamProfile) expect(Object.keys(profile)).toEqual(members.map(([name]) => name));
  });
});
