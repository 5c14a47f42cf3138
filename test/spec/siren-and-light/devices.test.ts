import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, type Envelope, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";
import { readPrinted } from "../vendor.ts";

const contract = readContract("siren-and-light");
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/siren-and-light/${file}.json`, import.meta.url), "utf8")) as Envelope;

let device: MockServer;
afterEach(() => device.close());

const answerTo = async (request: unknown) => (await exchange(device.url, request, {}, contract.path)).body;

describe("the mock responds as a device of AXIS OS", () => {
  test.each<[file: string, profile: "12" | "12.11", request: Record<string, unknown>]>([
    ["12.9_getStatus.idle", "12", ask("getStatus")],
    ["12.9_start", "12", ask("start", { params: { light: { pattern: "Steady", colors: ["green"] } } })],
    [
      "12.9_start.unknown-pattern",
      "12",
      ask("start", { params: { light: { pattern: "Rotate white +steady color" } } }),
    ],
    ["12.9_start.text-as-intensity", "12", ask("start", { params: { siren: { pattern: "A", intensity: "5" } } })],
    ["12.9_stop.unknown-id", "12", ask("stop", { params: { lightId: 7 } })],
    ["12.9_addProfile.too-long", "12", ask("addProfile", { params: { name: "-".repeat(51) } })],
    ["12.9_noSuchMethod", "12", ask("noSuchMethod")],
    ["12.11_getSupportedVersions", "12.11", { method: "getSupportedVersions" }],
  ])("%s", async (file, profile, request) => {
    device = await createMockServer({ apis: ["siren-and-light"], profile });
    const expected = read(file);
    const { context } = expected;
    expect(await answerTo(context === undefined ? request : { ...request, context })).toEqual(expected);
  });

  test("12.9_getStatus.running", async () => {
    device = await createMockServer({ apis: ["siren-and-light"], profile: "12" });
    await answerTo(ask("start", { params: { light: { pattern: "Steady", colors: ["green"] } } }));
    const bright = { pattern: "Alternate", colors: ["white", "red"], intensity: 5, priority: 10 };
    await answerTo(ask("start", { params: { light: { ...bright, duration: { unit: "seconds", value: 45 } } } }));
    const expected = read("12.9_getStatus.running");
    expect(await answerTo(ask("getStatus", { context: expected.context }))).toEqual(expected);
  });

  test.each(["9.80", "10.12", "11.11"] as const)("%s, whose devices lack the API", async (profile) => {
    device = await createMockServer({ profile });
    expect((await exchange(device.url, ask("getStatus"), {}, contract.path)).status).toBe(404);
  });
});

describe("the mock responds to the vendor's requests", () => {
  const { requests } = readPrinted("siren-and-light");
  /** What a new mock lacks: profiles of these names, a pattern of this spelling, operations of these ids. */
  const refused: Record<string, number> = {
    "request start 2": 2201,
    "request start 3": 1202,
    "request stop 2": 1202,
    "request stop 3": 1203,
    "request removeProfile 1": 1202,
  };

  test.each(requests.filter(({ method }) => method !== "uploadProfiles"))("$name", async ({ name, envelope }) => {
    device = await createMockServer({ apis: ["siren-and-light"] });
    const answer = await answerTo(envelope);
    expect(answer?.error?.code).toBe(refused[name]);
    expect(answer?.context).toBe(envelope.context);
  });
});
