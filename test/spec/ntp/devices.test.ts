import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, type Envelope, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

const contract = readContract("ntp");
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/ntp/${file}.json`, import.meta.url), "utf8")) as Envelope;

let device: MockServer;
afterEach(() => device.close());

describe("the mock responds as a device of AXIS OS", () => {
  test.each<[file: string, profile: "11.11" | "12.11", request: Record<string, unknown>]>([
    ["12.11_getNTPInfo.version-refused", "12.11", ask("getNTPInfo", { apiVersion: "2.0" })],
    ["12.11_getNTPInfo.version-refused", "12.11", ask("getNTPInfo", { apiVersion: "1.6" })],
    ["12.11_noSuchMethod", "12.11", ask("noSuchMethod")],
    ["12.11_getSupportedVersions", "12.11", { method: "getSupportedVersions" }],
    ["11.11_setNTPClientConfiguration", "11.11", ask("setNTPClientConfiguration", { params: { enabled: true } })],
    [
      "11.11_setNTPClientConfiguration.poll-refused",
      "11.11",
      ask("setNTPClientConfiguration", { params: { minpoll: 25 } }),
    ],
  ])("%s", async (file, profile, request) => {
    device = await createMockServer({ apis: ["ntp"], profile });
    const expected = read(file);
    const { context } = expected;
    const sent = context === undefined ? request : { ...request, context };
    expect((await exchange(device.url, sent, {}, contract.path)).body).toEqual(expected);
  });

  test("12.11, with all its properties", async () => {
    device = await createMockServer({ apis: ["ntp"], profile: "12.11" });
    const { body } = await exchange(device.url, ask("getNTPInfo"), {}, contract.path);
    const { client } = read("12.11_getNTPInfo").data as { client: object };
    expect(Object.keys((body!.data as { client: object }).client).sort()).toEqual(Object.keys(client).sort());
  });

  test("12.11, which rejects another content type than JSON", async () => {
    device = await createMockServer({ apis: ["ntp"], profile: "12.11" });
    const answer = await exchange(device.url, ask("getNTPInfo"), { "Content-Type": "text/plain" }, contract.path);
    expect(answer).toMatchObject({ status: 200, body: { error: { code: 2000, message: "Invalid request" } } });
  });
});

describe("the mock accepts what programs send:", () => {
  test.each<[string, object]>([
    ["only enabled", ask("setNTPClientConfiguration", { params: { enabled: false } })],
    [
      "servers, with 1.1",
      ask("setNTPClientConfiguration", {
        apiVersion: "1.1",
        params: { enabled: true, serversSource: "static", staticServers: ["192.0.2.10"] },
      }),
    ],
    ["empty params", ask("getNTPInfo", { params: {} })],
    ["versions, requested with a version", ask("getSupportedVersions")],
  ])("%s", async (_, request) => {
    device = await createMockServer({ apis: ["ntp"] });
    expect((await exchange(device.url, request, {}, contract.path)).body).toHaveProperty("data");
  });
});
