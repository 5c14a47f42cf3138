import { apiIds } from "../../src/contract/files.ts";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Asked, judgeOf } from "../../src/judge/judge.ts";

type Json = Record<string, unknown>;

/** The findings in a response, in short. */
function found(
  api: string,
  method: string,
  body: unknown,
  { status = 200, ...asked }: Asked & { status?: number } = {},
) {
  return judgeOf(api)
    .answer(method, { status, body }, asked)
    .map(({ verdict, kind, path, expected, actual }) => `${verdict}: ${kind}: ${path}: ${expected}: ${actual}`);
}

function fixture(api: string, name: string): Json {
  return JSON.parse(readFileSync(new URL(`../fixtures/${api}/${name}.json`, import.meta.url), "utf8")) as Json;
}

const AREA = {
  id: 0,
  imagesource: 0,
  enabled: true,
  name: "Bearing",
  detectionType: "above",
  measurement: "maximum",
  threshold: 80,
  delay: 5,
  vertices: [],
  areaOverlay: "always",
  temperatureOverlay: true,
  presetNbr: 1,
};
const areas = (change: object) => ({ method: "listAreas", data: { areaList: [{ ...AREA, ...change }] } });

describe("the judge", () => {
  test.each(apiIds())("finds no violation in any fixture of %s", (api) => {
    const { methods } = judgeOf(api).contract;
    for (const file of readdirSync(new URL(`../fixtures/${api}`, import.meta.url)).filter((name) =>
      /json$/.test(name),
    )) {
      const body = fixture(api, file.slice(0, -5));
      const named = [body["method"], /_([^.]+)/.exec(file)![1]].find((name) => methods.has(name as string));
      const method = (named ?? [...methods.keys()][0]) as string;
      const { code } = (body["error"] ?? {}) as { code?: number };
      const status = methods.get(method)!.codes.find((known) => known.code === code)?.status ?? 200;
      const context = body["context"] as string | undefined;
      expect({ file, found: found(api, method, body, { status, context }).filter((line) => /^v/.test(line)) }).toEqual({
        file,
        found: [],
      });
    }
  });

  test("finds nothing if everything is as documented", () => {
    expect(found("thermometry", "listAreas", areas({}))).toEqual([]);
  });

  test.each<[string, Json, Asked & { status?: number }, string[]]>([
    ["a wrong type", areas({ id: "0" }), {}, ["violation: type: data.areaList[0].id: must be integer: a string"]],
    ["a missing field", { method: "listAreas" }, {}, ["violation: missing: data: is required: nothing"]],
    [
      "another HTTP status",
      areas({}),
      { status: 500 },
      ["violation: http-status: HTTP status: 200 with a success: 500"],
    ],
    [
      "the HTTP status of another code",
      { error: { code: 2100, message: "" } },
      {},
      ["violation: http-status: HTTP status: 400 with code 2100: 200"],
    ],
    [
      "an HTTP status that no document states",
      { error: { code: 1200, message: "" } },
      { status: 400 },
      ["difference: http-status: HTTP status: 500 with code 1200: 400"],
    ],
    [
      "a context that is not repeated",
      areas({}),
      { context: "call-17" },
      ["violation: context: context: the text of the request: nothing"],
    ],
    [
      "a context that was not sent",
      { ...areas({}), context: "call-17" },
      {},
      ["violation: context: context: no context, as in the request: a string"],
    ],
    [
      "another code than the request asks for",
      { error: { code: 2101, message: "" } },
      { status: 400, refusal: "method" },
      ["violation: code: error.code: a refusal with 2102: a refusal with 2101"],
    ],
    [
      "a success in place of a method error",
      areas({}),
      { refusal: "version" },
      ["violation: code: error.code: a refusal with 2100: a success"],
    ],
    [
      "a method error for a correct request",
      { error: { code: 2101, message: "" } },
      { status: 400, never: ["json"] },
      ["violation: code: error.code: no code for an invalid request: a refusal with 2101"],
    ],
    [
      "an expected field that is absent",
      areas({ delay: undefined }),
      {},
      ["difference: expected: data.areaList[0].delay: a property that is always present: nothing"],
    ],
    [
      "a value that is not documented, without telling it",
      areas({ measurement: "secret" }),
      {},
      ["difference: value: data.areaList[0].measurement: one of maximum, minimum, average: another string"],
    ],
    [
      "a code that is not documented, with its number",
      { error: { code: 1999, message: "" } },
      { status: 500 },
      [
        "difference: value: error.code: one of 1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106, 2107, 2108, 2109, 2110, 1200: 1999",
      ],
    ],
    [
      "another spelling of a field",
      areas({ vertices: undefined, position: [] }),
      {},
      ["difference: spelling: data.areaList[0].position: vertices: position"],
    ],
    [
      "another spelling of a value",
      areas({ areaOverlay: "if triggered" }),
      {},
      ["difference: spelling: data.areaList[0].areaOverlay: if_triggered: if triggered"],
    ],
    [
      "a field that the contract does not name",
      areas({ colour: "red" }),
      {},
      ["difference: unnamed: data.areaList[0].colour: a property of the contract: a string"],
    ],
    ["no JSON", "<html>" as unknown as Json, {}, ["violation: body: the body: an envelope in JSON: a string"]],
    [
      "a page with a status that is not documented",
      "<html>" as unknown as Json,
      { status: 503 },
      ["violation: http-status: HTTP status: one of 200, 400, 401, 403, 404, 500: 503"],
    ],
    ["nothing in the page of a 401", "<html>" as unknown as Json, { status: 401 }, []],
  ])("finds %s", (_, body, asked, expected) => {
    const plain = typeof body === "string" ? body : (JSON.parse(JSON.stringify(body)) as Json);
    expect(found("thermometry", "listAreas", plain, asked)).toEqual(expected);
  });

  test("finds a type that only an erratum names", () => {
    const body = structuredClone(fixture("network-settings", "12.11_getNetworkInfo.p3265-v"));
    (body as { data: { system: Json } }).data.system["tcpEcnMode"] = 1;
    expect(found("network-settings", "getNetworkInfo", body, { context: body["context"] as string })).toEqual([
      "difference: erratum: data.system.tcpEcnMode: not the deviation that NS-11 describes: an integer",
    ]);
  });

  test("does not report a spelling that recorded devices of its version have", () => {
    const body = { method: "listAreas", data: { arealist: [] } };
    const spelt = "difference: spelling: data.arealist: areaList: arealist";
    expect(found("thermometry", "listAreas", body, { version: "1.3" })).toEqual([]);
    expect(found("thermometry", "listAreas", { ...body, apiVersion: "1.3" })).toEqual([]);
    expect(found("thermometry", "listAreas", body, { version: "1.4" })).toEqual([]);
    expect(found("thermometry", "listAreas", body, { version: "1.2" })).toEqual([spelt]);
    expect(found("thermometry", "listAreas", body)).toEqual([spelt]);
  });

  test("checks the content type if it is given", () => {
    const { answer } = judgeOf("thermometry");
    const kinds = (contentType: string) =>
      answer("listAreas", { status: 200, body: areas({}), contentType }).map(({ kind }) => kind);
    expect(kinds("application/json;charset=utf8")).toEqual([]);
    expect(kinds("text/plain")).toEqual(["content-type"]);
  });

  test("finds what breaks the contract in a request", () => {
    const { request } = judgeOf("thermometry");
    const envelope = { apiVersion: "1.0", method: "listAreas", params: { preset: 1 } };
    expect(request("listAreas", envelope)).toMatchObject([
      { verdict: "violation", kind: "unknown", path: "params.preset", actual: "an integer" },
      { verdict: "difference", kind: "tolerated", path: "params.presetNbr", actual: "nothing" },
    ]);
  });

  const server = { protocol: "tcp", host: "broker.example.com" };
  test.each([
    ["TLS options with tcp", "mqtt-client", "configureClient", { params: { server, ssl: {} } }, "params.ssl"],
    [
      "a user name that is null",
      "mqtt-client",
      "configureClient",
      { params: { server, username: null } },
      "params.username",
    ],
    ["params as text", "systemready", "getSupportedVersions", { params: "{}" }, "params"],
    [
      "params as text, as acap-rs sends them",
      "systemready",
      "systemready",
      { apiVersion: "1", params: "{}" },
      "params",
    ],
    ["params that are null", "mqtt-client", "activateClient", { apiVersion: "1.0", params: null }, "params"],
    ["a version that is a number", "mqtt-client", "getSupportedVersions", { apiVersion: 1 }, "apiVersion"],
    ["the plural of apiVersion", "network-settings", "getSupportedVersions", { apiVersions: "1.0" }, "apiVersions"],
    [
      "the device that a VLAN is on",
      "network-settings",
      "removeVlan",
      { params: { VlanName: "eth0.4", masterDeviceName: "eth0" } },
      "params.masterDeviceName",
    ],
  ])("finds a difference in what devices tolerate: %s", (_what, api, method, envelope, path) => {
    expect(judgeOf(api).request(method, { apiVersion: "1.0", method, ...envelope })).toMatchObject([
      { verdict: "difference", kind: "tolerated", path },
    ]);
  });

  test("names what is below a property in a difference from a rule for the property", () => {
    const metadataOverlay = [{ id: 1, drawOnAllResolutions: true, resolutions: ["1280x720"] }];
    const params = { devices: [], metadataOverlay, perspectives: [], scenarios: [] };
    const method = "setConfiguration";
    expect(judgeOf("object-analytics").request(method, { apiVersion: "1.0", method, params })).toMatchObject([
      {
        verdict: "difference",
        path: "params.metadataOverlay",
        expected: "[0].resolutions must NOT have more than 0 items",
      },
    ]);
  });

  test.each([
    [
      "TLS options with TLS",
      "mqtt-client",
      "configureClient",
      { params: { server: { ...server, protocol: "ssl" }, ssl: {} } },
    ],
    ["a version of the documented form", "mqtt-client", "getSupportedVersions", {}],
    ["an empty object", "mqtt-client", "activateClient", { params: {} }],
  ])("finds nothing in %s", (_what, api, method, envelope) => {
    expect(judgeOf(api).request(method, { apiVersion: "1.0", method, ...envelope })).toEqual([]);
  });
});
