import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { API_DISCOVERY, ask, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

const contract = readContract("api-discovery");

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["api-discovery"] });
});
afterAll(() => device.close());

/** Texts, and whether they may be a pattern of an id and of a version. */
const TEXTS: [text: string, isId: boolean, isVersion: boolean][] = [
  ["*", true, true],
  ["?", true, true],
  ["network-settings", true, true],
  ["audio_*-??", true, true],
  ["VAPIX9", true, true],
  ["1.3", false, true],
  ["1.*", false, true],
  ["", true, true],
  ["network settings", false, false],
  ["[ab]", false, false],
  ["{ntp,mqtt-client}", false, false],
  ["!ntp", false, false],
  ["ntp\n", false, false],
  ["ñtp", false, false],
  ["a/b", false, false],
];
const rows = TEXTS.flatMap(([text, isId, isVersion]): [name: string, text: string, fits: boolean][] => [
  ["id", text, isId],
  ["version", text, isVersion],
]);

describe("contract and mock accept", () => {
  test.each(rows.filter(([, , fits]) => fits))("%s %j", async (name, text) => {
    const request = ask("getApiList", { params: { [name]: text } });
    expect(contract.faults("GetApiListRequest", request)).toEqual([]);
    expect((await exchange(device.url, request, {}, API_DISCOVERY)).body).toHaveProperty("data.apiList");
  });
});

describe("contract and mock reject as a wrong value", () => {
  test.each(rows.filter(([, , fits]) => !fits))("%s %j", async (name, text) => {
    const request = ask("getApiList", { params: { [name]: text } });
    expect(contract.faults("GetApiListRequest", request)).not.toEqual([]);
    expect((await exchange(device.url, request, {}, API_DISCOVERY)).body).toHaveProperty("error.code", 1000);
  });

  test.each([null, 7, true, ["*"], {}])("a pattern that is %j", async (pattern) => {
    for (const name of ["id", "version"]) {
      const request = ask("getApiList", { params: { [name]: pattern } });
      expect(contract.faults("GetApiListRequest", request)).not.toEqual([]);
      expect((await exchange(device.url, request, {}, API_DISCOVERY)).body).toHaveProperty("error.code", 1000);
    }
  });
});

test("what is left out is `*`", () => {
  const { properties } = contract.schema("GetApiListParams");
  expect([properties!.id!.default, properties!.version!.default]).toEqual(["*", "*"]);
});
