import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { ask, type Envelope, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";

const contract = readContract("time-service");
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/time-service/${file}.json`, import.meta.url), "utf8")) as Envelope;

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ profile: "12.11" });
});
afterAll(() => device.close());

describe("the mock responds as a device of AXIS OS", () => {
  test.each([
    ["12.11_getSupportedVersions", { method: "getSupportedVersions" }],
    ["12.11_noSuchMethod", ask("noSuchMethod", { context: "c1" })],
    ["12.11_getDateTimeInfo.version-refused", ask("getDateTimeInfo", { context: "c1", apiVersion: "2.0" })],
    ["12.9_setTimeZone.unknown", ask("setTimeZone", { context: "c3", params: { timeZone: "Mars/Olympus" } })],
    ["12.9_resetTimeZone", ask("resetTimeZone")],
  ])("%s: %j", async (file, request) => {
    const { apiVersion, ...expected } = read(file);
    const { status, body } = await exchange(device.url, request, {}, contract.path);
    const { apiVersion: version = apiVersion, ...rest } = body!;
    expect([status, version, rest]).toEqual([200, apiVersion, expected]);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded"])(
    "to a request that is declared as %s",
    async (type) => {
      const { error } = read("12.11_getDateTimeInfo.without-content-type");
      const headers = { "Content-Type": type };
      const { status, body } = await exchange(device.url, ask("getDateTimeInfo"), headers, contract.path);
      expect([status, body?.error]).toEqual([200, error]);
    },
  );

  test("to a GET, with the code that the vendor's table has for it", async () => {
    const response = await fetch(device.url + contract.path);
    expect([response.status, ((await response.json()) as Envelope).error]).toEqual([
      200,
      { code: 2000, message: "Invalid request" },
    ]);
  });
});

test("a device with a POSIX string sends no IANA name", () => {
  const { data } = read("12.11_getDateTimeInfo.posix");
  expect(Object.keys(data!)).toEqual(["dateTime", "localDateTime", "maxYearSupported", "posixTimeZone", "dstEnabled"]);
  expect(contract.answerFaults("getDateTimeInfo", 200, read("12.11_getDateTimeInfo.posix"))).toEqual([]);
});
