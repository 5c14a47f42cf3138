import { BODY_LIMIT } from "../../../src/server/read-body.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { readContract } from "../../spec/contract.ts";
import { ask, exchange } from "../exchange.ts";

const contract = readContract("thermometry");

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["thermometry"] });
});
afterAll(() => device.close());

describe("the device rejects, with the HTTP status of the code,", () => {
  const status = JSON.stringify(ask("getAreaStatus"));

  test.each<[what: string, code: number, body: unknown, headers?: Record<string, string>]>([
    ["a body that is not JSON", 2101, "{"],
    ["an empty body", 2101, ""],
    ["a body that is not an object", 2101, "[]"],
    ["a body that is too large", 2107, `${status}${" ".repeat(BODY_LIMIT)}`],
    ["a body that is declared as text", 2108, status, { "Content-Type": "text/plain" }],
    ["no method", 2103, { apiVersion: "1.3" }],
    ["an unknown method", 2102, ask("removeArea")],
    ["a version above its newest", 2100, ask("getAreaStatus", { apiVersion: "1.4" })],
    ["no version", 2103, { method: "getAreaStatus" }],
    ["a missing parameter", 2103, ask("removeAreas", { params: {} })],
    ["a wrong parameter", 2104, ask("removeAreas", { params: { areas: "0" } })],
  ])("%s: %i", async (_, code, body, headers = {}) => {
    const answer = await exchange(device.url, body, headers, contract.path);
    expect([answer.status, answer.body?.error?.code]).toEqual([400, code]);
    expect(contract.statusFaults(400, answer.body)).toEqual([]);
  });

  test("GET: 2106", async () => {
    const answer = await fetch(device.url + contract.path);
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: { code: 2106 } }]);
  });
});

describe("on demand, each code is rejected with its HTTP status, context and method:", () => {
  const codes = contract.methods.flatMap((method) =>
    [...new Set(contract.codes(method).map((code) => code.const as number))].map((code): [string, number] => [
      method,
      code,
    ]),
  );
  const STATUSES: Record<number, number> = { 1100: 500, 1200: 500, 1202: 500, 2109: 403, 2110: 401 };

  test.each(codes)("%s %i", async (method, code) => {
    const request = { ...contract.requests[method], context: "c1" };
    const answer = await exchange(device.url, request, { Prefer: `refuse=${code}` }, contract.path);
    expect(answer.status).toBe(STATUSES[code] ?? 400);
    expect(answer.body).toMatchObject({ apiVersion: "1.3", context: "c1", method, error: { code } });
    expect(contract.answerFaults(method, answer.status, answer.body)).toEqual([]);
  });
});

describe("on demand, each meaning of a code is rejected with its title and HTTP status:", () => {
  const meanings = contract.methods.flatMap((method) =>
    contract.codes(method).map((code): [string, number, string, number] => {
      return [method, code.const as number, code.title as string, code["x-http-status"] as number];
    }),
  );

  test.each(meanings)('%s %i "%s"', async (method, code, title, status) => {
    const Prefer = `refuse=${code}; title="${title}"`;
    const answer = await exchange(device.url, contract.requests[method], { Prefer }, contract.path);
    expect([answer.status, answer.body?.error]).toEqual([status, { code, message: title.replace("[x]", "0") }]);
  });

  test("a title that has an id in place of [x] is sent with that id", async () => {
    const Prefer = 'refuse=1200; title="Area 55 could not be found"';
    const { body } = await exchange(device.url, contract.requests.removeAreas, { Prefer }, contract.path);
    expect(body?.error).toEqual({ code: 1200, message: "Area 55 could not be found" });
  });

  test("an unknown meaning is an error that lists the available ones", async () => {
    const Prefer = 'refuse=1200; title="Full"';
    const { status, text } = await exchange(device.url, contract.requests.addArea, { Prefer }, contract.path);
    expect([status, text]).toEqual([
      400,
      expect.stringMatching(
        /^addArea does not document 1200 "Full"; available: .*1200 "Maximum amount of areas in preset reached", 1200 "Preset does not exist"/,
      ),
    ]);
  });
});

describe("on demand, a status returns", () => {
  test.each([401, 403])("the web server's page if the contract has one, as with %i", async (status) => {
    const Prefer = `code=${status}`;
    const answer = await exchange(device.url, ask("listAreas"), { Prefer }, contract.path);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([status, "text/html"]);
    expect(answer.text).toMatch(/^<html><head><title>40[13] /);
  });

  test("the error of the CGI if its example is requested too", async () => {
    const Prefer = "code=401, example=listAreasNotAuthenticated";
    const { status, body } = await exchange(device.url, ask("listAreas"), { Prefer }, contract.path);
    expect([status, body?.error?.code]).toEqual([401, 2110]);
  });
});

describe("the device takes what programs in use send:", () => {
  test.each<[what: string, request: Record<string, unknown>]>([
    ["getAreaStatus without params, at 1.0", ask("getAreaStatus")],
    ["listAreas at 1.2", ask("listAreas", { apiVersion: "1.2", params: { presetNbr: 0 } })],
    ["getSpotTemperature at 1.0", ask("getSpotTemperature", { params: { coordinateSystem: "coord_neg1_1" } })],
    [
      "getSpotTemperature of source 0 at 1.3",
      ask("getSpotTemperature", { apiVersion: "1.3", params: { coordinateSystem: "coord_neg1_1", imagesource: 0 } }),
    ],
    ["getSupportedVersions without a version", { method: "getSupportedVersions" }],
  ])("%s", async (_, request) => {
    const answer = await exchange(device.url, request, {}, contract.path);
    expect([answer.status, answer.body]).toMatchObject([200, { apiVersion: "1.3", data: expect.anything() as object }]);
    expect(answer.body).not.toHaveProperty("context");
  });
});
