import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, type Envelope, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

const contract = readContract("io-port-management");
const read = (file: string) =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/io-port-management/${file}.json`, import.meta.url), "utf8"),
  ) as Envelope;

let device: MockServer;
afterEach(() => device.close());

describe("the mock responds as a device of AXIS OS", () => {
  test.each([
    [
      "12.9_setPorts.partly-refused",
      "12",
      "setPorts",
      [
        { port: "0", direction: "output" },
        { port: "2", state: "open", name: "Exit" },
      ],
    ],
    [
      "11.11_setPorts",
      "11.11",
      "setPorts",
      [
        { port: "1", name: "Gate" },
        { port: "2", usage: "REX" },
      ],
    ],
  ] as const)("%s", async (file, profile, method, ports) => {
    device = await createMockServer({ apis: ["io-port-management"], profile });
    const expected = read(file);
    const request = ask(method, { context: expected.context, params: { ports } });
    expect((await exchange(device.url, request, {}, contract.path)).body).toEqual(expected);
  });

  test("11.1, for a list in place of params, and changes nothing then", async () => {
    device = await createMockServer({ apis: ["io-port-management"], profile: "11.11" });
    const answerTo = async (request: object) => (await exchange(device.url, request, {}, contract.path)).body;
    const before = await answerTo(ask("getPorts"));
    const expected = read("11.1_setPorts.list-refused");
    const request = ask("setPorts", { context: expected.context, params: [{ port: "1", state: "closed" }] });
    expect(await answerTo(request)).toEqual(expected);
    expect(await answerTo(ask("getPorts"))).toEqual(before);
  });

  test("9.80, which has 1.0", async () => {
    device = await createMockServer({ apis: ["io-port-management"], profile: "9.80" });
    const expected = read("9.80_getPorts.version-refused");
    const request = ask("getPorts", { apiVersion: "1.1", context: expected.context });
    expect((await exchange(device.url, request, {}, contract.path)).body).toEqual(expected);
  });

  test("12.11, in its list of versions", async () => {
    device = await createMockServer({ apis: ["io-port-management"], profile: "12.11" });
    const { body } = await exchange(device.url, { method: "getSupportedVersions" }, {}, contract.path);
    expect(body).toEqual(read("12.11_getSupportedVersions"));
  });
});

describe("the mock accepts what programs send:", () => {
  test.each<[string, object]>([
    ["no params", ask("getPorts")],
    ["empty params", ask("getPorts", { params: {} })],
    ["the newest version", ask("getPorts", { apiVersion: "1.1" })],
    ["versions, requested with a version", ask("getSupportedVersions")],
  ])("%s", async (_, request) => {
    device = await createMockServer({ apis: ["io-port-management"] });
    expect((await exchange(device.url, request, {}, contract.path)).body).toHaveProperty("data");
  });
});
