import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer, type MockServerOptions } from "../../../src/mock/server.ts";
import { judgeOf } from "../../../src/judge/judge.ts";
import { ask, type Envelope, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

type Profile = NonNullable<MockServerOptions["profile"]>;

const contract = readContract("object-analytics");
const read = (file: string) =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/object-analytics/${file}.json`, import.meta.url), "utf8"),
  ) as Envelope;

let device: MockServer;
afterEach(() => device.close());

async function send(request: object): Promise<Envelope> {
  const { status, body } = await exchange(device.url, { ...request, context: "c1" }, {}, contract.path);
  expect(status).toBe(200);
  return body!;
}

describe("the mock responds as a device of AXIS OS", () => {
  test.each<[file: string, profile: Profile, request: object]>([
    ["12.9_getSupportedVersions", "12", { method: "getSupportedVersions" }],
    ["12.9_noSuchMethod", "12", ask("noSuchMethod")],
    ["10.12_getOccupancy.method-unknown", "10.12", ask("getOccupancy", { params: { scenario: 1 } })],
  ])("%s", async (file, profile, request) => {
    device = await createMockServer({ apis: ["object-analytics"], profile });
    expect(await send(request)).toEqual(read(file));
  });

  test.each<[file: string, profile: Profile]>([
    ["10.12_getConfiguration.without-scenarios", "10.12"],
    ["10.12_getConfiguration", "10.12"],
    ["12.9_getConfiguration.time-in-area", "12"],
  ])("%s, after this was set", async (file, profile) => {
    device = await createMockServer({ apis: ["object-analytics"], profile });
    const expected = read(file);
    expect(await send(ask("setConfiguration", { params: expected.data! }))).not.toHaveProperty("error");
    expect(await send(ask("getConfiguration"))).toEqual(expected);
  });

  test("12.9_setConfiguration.name-too-long", async () => {
    device = await createMockServer({ apis: ["object-analytics"], profile: "12" });
    const { data } = (await send(ask("getConfiguration"))) as { data: { scenarios: object[] } };
    const scenarios = data.scenarios.map((scenario) => ({ ...scenario, name: "A name of 19 letters" }));
    const answer = await send(ask("setConfiguration", { params: { ...data, scenarios } }));
    expect(answer).toEqual(read("12.9_setConfiguration.name-too-long"));
  });

  test("9.80, which lacks the application", async () => {
    device = await createMockServer({ profile: "9.80" });
    expect((await exchange(device.url, ask("getConfiguration"), {}, contract.path)).status).toBe(404);
  });

  test("10.12, which has no scenario that counts", async () => {
    device = await createMockServer({ apis: ["object-analytics"], profile: "10.12" });
    const { data } = (await send(ask("getConfiguration"))) as { data: { scenarios: { type: string }[] } };
    expect(data.scenarios.map(({ type }) => type)).toEqual(["motion", "fence"]);
    const { data: capabilities } = await send(ask("getConfigurationCapabilities"));
    expect(capabilities).toMatchObject({
      scenarios: { supportedScenarios: ["motion", "fence"] },
      triggers: [{ type: "includeArea" }, { type: "fence" }],
    });
    const counting = { ...data.scenarios[0], type: "occupancyInArea", filters: [] };
    const refused = await send(ask("setConfiguration", { params: { ...data, scenarios: [counting] } }));
    expect(refused.error).toMatchObject({ code: 2004 });
  });
});

describe("the mock accepts what programs send:", () => {
  const area = { type: "includeArea", vertices: [[-0.5, -0.5], [-0.5, 0.5], [0.5, 0.5], [0.5, -0.5]] }; // prettier-ignore
  const config = (...scenarios: object[]) => ({
    devices: [{ id: 1, type: "camera", rotation: 0, isActive: true }],
    metadataOverlay: [],
    perspectives: [],
    scenarios,
    status: {},
  });
  const empty = { devices: [{ id: 1 }], perspectives: [], presets: [], filters: [] };

  test.each<[string, object]>([
    ["the configuration with empty params, as the client of Home Assistant", ask("getConfiguration", { params: {} })],
    ["the configuration without params", ask("getConfiguration", { apiVersion: "1.2" })],
    ["the capabilities with 1.6", ask("getConfigurationCapabilities", { apiVersion: "1.6" })],
    ["the versions with a version", ask("getSupportedVersions", { apiVersion: "1.2" })],
    [
      "a configuration that was read, with a scenario more",
      ask("setConfiguration", {
        apiVersion: "1.6",
        params: config(
          {
            id: 7,
            name: "Yard",
            type: "motion",
            ...empty,
            objectClassifications: [{ type: "human" }],
            triggers: [area],
          },
          {
            id: 8,
            name: "Yard_20s",
            type: "motion",
            ...empty,
            objectClassifications: [{ type: "human" }, { type: "vehicle" }],
            triggers: [
              {
                ...area,
                conditions: [{ type: "individualTimeInArea", data: [{ type: "human", time: 20, alarmTime: 1 }] }],
              },
            ],
          },
        ),
      }),
    ],
  ])("%s", async (_, request) => {
    device = await createMockServer({ apis: ["object-analytics"] });
    expect((await exchange(device.url, request, {}, contract.path)).body).not.toHaveProperty("error");
  });
});

test("an undocumented kind is a difference in a response, and not a violation", async () => {
  device = await createMockServer({ apis: ["object-analytics"] });
  const { context: _, ...body } = read("12.9_getConfiguration.time-in-area") as Envelope & {
    data: { scenarios: { type: string }[] };
  };
  body.data.scenarios[1]!.type = "parkingViolation";
  const answered = { status: 200, body, contentType: "application/json" };
  const findings = judgeOf("object-analytics").answer("getConfiguration", answered);
  expect(findings).toMatchObject([{ verdict: "difference", kind: "value", path: "data.scenarios[1].type" }]);
});
