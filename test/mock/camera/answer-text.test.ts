import { describe, expect, test } from "vitest";
import type { MockServer, MockServerOptions } from "../../../src/mock/server.ts";
import { readContract } from "../../../src/contract/methods.ts";
import { square, corner, pair } from "./apis/thermometry/camera.ts";
import { points } from "./apis/thermometry/points.ts";
import { ask, exchange } from "../exchange.ts";
import { start } from "../start.ts";

const { path } = readContract("thermometry");

async function send({ url }: MockServer, method: string, params?: object, headers = {}): Promise<string> {
  const body = { ...ask(method, { apiVersion: "1.3" }), ...(params && { params }) };
  return (await exchange(url, body, headers, path)).text;
}

/** The numbers of fields, as they are printed. */
function printed(text: string, ...names: string[]): string[] {
  const numbers = new RegExp(`"(?:${names.join("|")})":(-?[\\d.eE+-]+)`, "g");
  return [...text.matchAll(numbers)].map(([, number]) => number!);
}

async function camera(options: MockServerOptions = {}): Promise<MockServer> {
  const device = await start(options);
  const left = points("-1,-1 -1,1 0,0");
  await send(device, "addArea", { ...square, vertices: left });
  await send(device, "addArea", { ...corner, vertices: points("1,1 0,1 1,0") });
  await send(device, "addGroup", pair);
  await send(device, "addSpotTemperature", { spotCoordinates: [1, 1], coordinateSystem: "coord_neg1_1" });
  return device;
}

// A program by Axis that reads the status rejects integers (jansson's format `f`).
describe("measured temperatures have a fraction, also if it is 0", () => {
  test.each<MockServerOptions["profile"]>(["all", "12"])("in responses of a device with %s", async (profile) => {
    const device = await camera({ profile });
    const areas = await send(device, "getAreaStatus");
    expect(printed(areas, "avg", "min", "max")).toEqual(["56.7", "25.0", "72.5", "104.2", "96.3", "120.0"]);
    const groups = await send(device, "getGroupStatus");
    const names = ["currentDeviation", "maxAreaTemp", "minAreaTemp"];
    expect(printed(groups, ...names)).toEqual(["47.5", "120.0", "72.5"]);
    const spot = await send(device, "getSpotTemperature", { coordinateSystem: "coord_neg1_1" });
    expect(printed(spot, "spotTemperature")).toEqual(["120.0"]);
  });

  test("and numbers that are not measured temperatures stay integers", async () => {
    const device = await camera();
    const areas = await send(device, "listAreas", { presetNbr: 0 });
    expect(printed(areas, "threshold", "id", "presetNbr")).toEqual(["0", "80", "1", "1", "80", "1"]);
    expect(printed(await send(device, "getAreaStatus"), "id")).toEqual(["0", "1"]);
    const limits = await send(device, "getConfigurationCapabilities");
    expect(printed(limits, "minTemperature", "maxTemperature")).toEqual(["-40", "550"]);
  });

  test("in documented responses, in those that are made up, and in those of a test's handler", async () => {
    const device = await camera();
    const all = ["avg", "min", "max"];
    const shown = await send(device, "getAreaStatus", undefined, { Prefer: "example=getAreaStatus" });
    const made = await send(device, "getAreaStatus", undefined, { Prefer: "dynamic=true" });
    device.on("thermometry", "getAreaStatus", () => ({ areaList: [{ id: 0, avg: -7, min: 0, max: 1e21 }] }));
    const own = await send(device, "getAreaStatus");
    expect(printed(own, ...all)).toEqual(["-7.0", "0.0", "1e+21"]);
    for (const text of [shown, made]) for (const number of printed(text, ...all)) expect(number).toMatch(/[.e]/);
    expect(printed(shown, ...all).length).toBeGreaterThan(0);
  });
});
