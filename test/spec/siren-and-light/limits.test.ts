import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, exchange, parts } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

type Case = [what: string, request: Record<string, unknown>];

const contract = readContract("siren-and-light");
const start = (params: object) => ask("start", { params });
const siren = (more: object) => start({ siren: { pattern: "Alarm: Horror", ...more } });
const light = (more: object) => start({ light: { pattern: "Alternate", ...more } });
const add = (more: object) => ask("addProfile", { params: { name: "New", ...more } });
const stop = (params: object) => ask("stop", { params });
const show = (value: unknown) => JSON.stringify(value);
/** A profile with a duration of the siren and of the light. */
const lasting = (unit: unknown, value: unknown) =>
  add({
    siren: { pattern: "Alarm: Horror", duration: { unit, value } },
    light: { pattern: "Steady", duration: { unit, value } },
  });

const accepted: Case[] = [
  ["a siren with its pattern alone", siren({})],
  ["a light with its pattern alone", light({})],
  ["both", start({ siren: { pattern: "Alarm: Horror" }, light: { pattern: "Steady" } })],
  ["a profile", start({ profile: "Intruder" })],
  ...[1, 5].map((intensity): Case => [`the intensity ${intensity}`, light({ intensity })]),
  ...[1, 2].map((speed): Case => [`the speed ${speed}`, light({ speed })]),
  ...[1, 10].map((priority): Case => [`the priority ${priority}`, siren({ priority })]),
  ["four colors", light({ colors: ["red", "green", "amber", "white"] })],
  ["no color", start({ light: { pattern: "Rotate white + steady color", colors: [] } })],
  ...[0, 1, 259_200].map((value): Case => [`${value} seconds`, lasting("seconds", value)]),
  ...[0, 1, 20].map((value): Case => [`${value} repetitions`, lasting("repetitions", value)]),
  ["a name of 50 characters", add({ name: "ü".repeat(50) })],
  ["a description of 250 characters", add({ description: "ü".repeat(250) })],
  ["an empty description", add({ description: "" })],
  ["all of both to stop", stop({ all: ["siren", "light"] })],
  ["maintenance mode without an end", ask("setMaintenanceMode", { params: { maintenanceMode: true } })],
  ["maintenance mode off", ask("setMaintenanceMode", { params: { maintenanceMode: false } })],
];

const rejected: [code: number, cases: Case[]][] = [
  [
    2104,
    [
      ...["5", 0.5, null].flatMap((level): Case[] => [
        [`the intensity ${show(level)} of the siren`, siren({ intensity: level })],
        [`the intensity ${show(level)} of the light`, light({ intensity: level })],
        [`the priority ${show(level)}`, siren({ priority: level })],
        [`the speed ${show(level)}`, light({ speed: level })],
        [`${show(level)} seconds`, lasting("seconds", level)],
      ]),
      ["a duration that is a number", siren({ duration: 30 })],
      ["a color that is not a list", light({ colors: "red" })],
      ["a speed of the siren", siren({ speed: 1 })],
      ["a profile with a light", start({ profile: "Intruder", light: { pattern: "Steady" } })],
      ["a profile with a siren", start({ profile: "Intruder", siren: { pattern: "Alarm: Horror" } })],
      ["preset in place of profile", start({ preset: "Intruder" })],
      ["an id as text", stop({ sirenId: "1" })],
      ["all that is not a list", stop({ all: "siren" })],
      ["maintenance mode as text", ask("setMaintenanceMode", { params: { maintenanceMode: "on" } })],
      ["parameters of a method that has none", ask("getStatus", { params: { siren: true } })],
    ],
  ],
  [
    2103,
    [
      ["a siren without a pattern", start({ siren: { intensity: 5 } })],
      ["a light without a pattern", start({ light: { colors: ["red", "blue"] } })],
      ["a duration without a unit", siren({ duration: { value: 3 } })],
      ["a duration without a value", light({ duration: { unit: "seconds" } })],
      ["a profile without a name", ask("addProfile", { params: { light: { pattern: "Steady" } } })],
      ["no profile to add", ask("addProfile")],
      ["no profile to remove", ask("removeProfile", { params: {} })],
      ["maintenance mode that is neither on nor off", ask("setMaintenanceMode", { params: { duration: 60 } })],
    ],
  ],
  [2206, [["another unit in a siren", siren({ duration: { unit: "minutes", value: 1 } })]]],
  [2207, [["another unit in a light", add({ light: { pattern: "Steady", duration: { unit: "hours", value: 1 } } })]]],
  [
    2208,
    [
      ["-1 seconds", lasting("seconds", -1)],
      ["259201 seconds", lasting("seconds", 259_201)],
      ["-1 repetitions", lasting("repetitions", -1)],
      ["21 repetitions", lasting("repetitions", 21)],
    ],
  ],
  [
    2209,
    [
      [
        "21 repetitions of a light",
        add({ light: { pattern: "Steady", duration: { unit: "repetitions", value: 21 } } }),
      ],
    ],
  ],
  [2210, [["another function to stop", stop({ all: ["siren", "horn"] })]]],
  [2213, [["a name of 51 characters", add({ name: "a".repeat(51) })]]],
  [2214, [["a description of 251 characters", add({ description: "a".repeat(251) })]]],
];

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["siren-and-light"] });
});
afterAll(() => device.close());

const errorOf = async (request: unknown) => (await exchange(device.url, request, {}, contract.path)).body?.error;

describe("contract and mock accept", () => {
  test.each(accepted)("%s", async (_, request) => {
    device.reset();
    expect(contract.faults("SirenAndLightRequest", request)).toEqual([]);
    expect(await errorOf(request)).toBeUndefined();
  });
});

describe.each(rejected)("contract and mock reject with %i", (code, cases) => {
  test.each(cases)("%s", async (_, request) => {
    expect(contract.faults("SirenAndLightRequest", request)).not.toEqual([]);
    expect((await errorOf(request))?.code).toBe(code);
  });
});

describe("an upload", () => {
  const upload = (params?: object) => ask("uploadProfiles", { ...(params && { params }) });
  const send = (request: object) => errorOf(parts(request, new Blob(["[]"]), ["request", "file"]));

  test.each(["add", "overwrite", "erase_and_add"])("may have the mode %s", async (uploadMode) => {
    expect(contract.faults("UploadProfilesRequest", upload({ uploadMode }))).toEqual([]);
    expect(await send(upload({ uploadMode }))).toBeUndefined();
  });

  test.each([
    [2104, { uploadMode: "replace" }],
    [2104, { uploadMode: "erase-and-add" }],
    [2104, { uploadMode: null }],
    [2104, { uploadMode: "add", profiles: [] }],
    [2103, {}],
    [2103, undefined],
  ])("is rejected with %i with the parameters %j", async (code, params) => {
    expect(contract.faults("UploadProfilesRequest", upload(params))).not.toEqual([]);
    expect((await send(upload(params)))?.code).toBe(code);
  });
});

describe("a response", () => {
  const faults = (method: string, data: object) => contract.answerFaults(method, 200, { method, data });
  const operation = (more: object) => ({ siren: [{ sirenId: 1, pattern: "A", intensity: 1, priority: 1, ...more }] });
  const pattern = (more: object) => ({ capabilities: { light: { supportedPatterns: [{ name: "Steady", ...more }] } } });

  test.each<[method: string, data: object]>([
    ["getCapabilities", { capabilities: {} }],
    ["getCapabilities", { capabilities: { siren: { supportedPatterns: [] }, poeClass: "8" } }],
    ["getCapabilities", pattern({ colors: { minNbrColors: 0, maxNbrColors: 7, possible: ["violet"] } })],
    ["getCapabilities", pattern({ intensity: { poeClass: { "8": { possible: [9], default: 9 } } } })],
    ["getStatus", {}],
    ["getStatus", operation({ durationLeft: 0, profile: "A", other: 1 })],
    ["getStatus", operation({ priority: 13, preset: "A" })],
    // No line of the document has a lower limit.
    ["getStatus", operation({ durationLeft: -1 })],
    ["getStatus", { light: [{ lightId: 1, durationLeft: -1 }] }],
    ["getCapabilities", pattern({ colors: { minNbrColors: -1, maxNbrColors: -1 } })],
    ["getProfiles", {}],
    ["getProfiles", { profiles: [{ name: "A", siren: { duration: { unit: "minutes", value: 1 } } }] }],
    ["start", {}],
    ["getLastHealthCheck", { timestamp: "2026-11-02T08:15:04+00:00", errors: [{ code: 103, message: "Fan" }] }],
  ])("of %s may have the data %j", (method, data) => {
    expect(faults(method, data)).toEqual([]);
  });

  test.each<[method: string, data: object]>([
    ["getCapabilities", { capabilities: "siren" }],
    ["getCapabilities", { capabilities: { poeClass: 4 } }],
    ["getCapabilities", { capabilities: { healthCheckSupport: "yes" } }],
    ["getCapabilities", pattern({ speed: { possible: ["1"] } })],
    ["getCapabilities", pattern({ intensity: { poeClass: { "4": [1, 2] } } })],
    ["getCapabilities", pattern({ colors: { minNbrColors: "1" } })],
    ["getStatus", operation({ durationLeft: "1" })],
    ["getStatus", operation({ profile: 1 })],
    ["getProfiles", { profiles: [{ description: "a".repeat(251) }] }],
    ["start", { sirenId: "1" }],
    ["getLastHealthCheck", { errors: [{ code: "101" }] }],
  ])("of %s may not have the data %j", (method, data) => {
    expect(faults(method, data)).not.toEqual([]);
  });
});
