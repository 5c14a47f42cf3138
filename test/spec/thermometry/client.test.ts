import { describe, expect, test } from "vitest";
import {
  createVapixClient,
  type MethodName,
  type MethodParams,
  type VapixClient,
  VapixMethodError,
} from "../../../src/index.ts";
import { answer, scripted } from "../../vapix/device.ts";

type Params<M extends MethodName<"thermometry">> = MethodParams<"thermometry", M>;
type Call = (thermometry: VapixClient["thermometry"]) => Promise<unknown>;

function camera(body: object, status = 200) {
  const { fetch, requests } = scripted(answer(body, status));
  const { thermometry } = createVapixClient("https://192.0.2.1", { fetch });
  return { thermometry, requests };
}

const spot: Params<"addSpotTemperature"> = { spotCoordinates: [0.25, -0.4], coordinateSystem: "coord_neg1_1" };
const group: Params<"addGroup"> = {
  enabled: true,
  name: "Bearings",
  measurement: "inherit",
  threshold: 10,
  delay: 5,
  areaIds: [0, 1],
  groupOverlay: true,
};
const area: Params<"addArea"> = {
  imagesource: 1,
  enabled: true,
  name: "Gearbox",
  detectionType: "above",
  measurement: "average",
  threshold: 80,
  delay: 5,
  vertices: [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0, 0.5],
  ],
  areaOverlay: "always",
  temperatureOverlay: true,
};
const levels = { high: 100, middle: 50, low: 10, renderOverlay: true };

describe("the client requests the lowest version that has the method and every parameter used:", () => {
  test.each<[version: string, what: string, call: Call]>([
    ["1.0", "a reading without parameters", (thermometry) => thermometry.getAreaStatus()],
    ["1.0", "a reading with params {}", (thermometry) => thermometry.getConfigurationCapabilities({})],
    ["1.0", "a new area, whose image source is as old", (thermometry) => thermometry.addArea(area)],
    ["1.0", "an updated area", (thermometry) => thermometry.updateArea({ id: 0, imagesource: 1 })],
    ["1.0", "a spot", (thermometry) => thermometry.addSpotTemperature(spot)],
    ["1.3", "a spot on an image source", (thermometry) => thermometry.addSpotTemperature({ ...spot, imagesource: 0 })],
    ["1.0", "a spot's temperature", (thermometry) => thermometry.getSpotTemperature({ coordinateSystem: "coord_0_1" })],
    [
      "1.3",
      "a spot's temperature on an image source",
      (thermometry) => thermometry.getSpotTemperature({ coordinateSystem: "coord_0_1", imagesource: 1 }),
    ],
    ["1.0", "no spot", (thermometry) => thermometry.removeSpotTemperature()],
    ["1.3", "no spot on an image source", (thermometry) => thermometry.removeSpotTemperature({ imagesource: 0 })],
    ["1.0", "three isotherm levels", (thermometry) => thermometry.setIsothermLevels(levels)],
    ["1.2", "four isotherm levels", (thermometry) => thermometry.setIsothermLevels({ ...levels, min: -10 })],
    ["1.1", "a guard tour", (thermometry) => thermometry.getTgtConfiguration()],
    [
      "1.1",
      "a guard tour to set",
      (thermometry) => thermometry.setTgtConfiguration({ pauseOnAlarm: true, autoResume: true }),
    ],
    ["1.2", "a new group", (thermometry) => thermometry.addGroup(group)],
    ["1.2", "an updated group", (thermometry) => thermometry.updateGroup({ id: 1, ...group })],
    ["1.2", "a group to remove", (thermometry) => thermometry.removeGroup({ id: 1 })],
    ["1.2", "all groups", (thermometry) => thermometry.listGroups()],
    ["1.2", "the status of groups", (thermometry) => thermometry.getGroupStatus()],
    [
      "1.3",
      "an overlay channel",
      (thermometry) => thermometry.addOverlayChannel({ imagesource: 0, overlayChannel: 2 }),
    ],
    [
      "1.3",
      "an overlay channel to remove",
      (thermometry) => thermometry.removeOverlayChannel({ imagesource: 0, overlayChannel: 2 }),
    ],
    ["1.3", "overlay channels", (thermometry) => thermometry.listOverlayChannels()],
    ["1.3", "spot meters", (thermometry) => thermometry.listSpotMeters()],
  ])("%s for %s", async (version, _, call) => {
    const { thermometry, requests } = camera({ data: {} });
    await call(thermometry);
    expect(requests.map(({ body }) => body.apiVersion)).toEqual([version]);
  });

  test("none for the supported versions", async () => {
    const { thermometry, requests } = camera({ data: { apiVersions: ["1.3"] } });
    await thermometry.getSupportedVersions();
    expect(requests[0]!.body).toEqual({ method: "getSupportedVersions" });
  });
});

describe("a method error is thrown with any HTTP status, with the kind of its code:", () => {
  test.each([
    [400, 2104, "invalid"],
    [400, 2103, "missing"],
    [400, 2100, "version"],
    [400, 3000, "other"],
    [400, 1000, "other"],
    [401, 2110, "unauthorized"],
    [403, 2109, "unauthorized"],
    [403, 2110, "unauthorized"],
    [401, 2109, "unauthorized"],
    [500, 1100, "internal"],
    [500, 1200, "other"],
    [400, 1200, "other"],
    [200, 1202, "other"],
  ])("HTTP %i with %i: %s", async (status, code, kind) => {
    const { thermometry } = camera({ apiVersion: "1.3", error: { code, message: "No" } }, status);
    const error: unknown = await thermometry.getTgtConfiguration().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(VapixMethodError);
    expect(error).toMatchObject({ api: "thermometry", method: "getTgtConfiguration", code, kind });
  });
});

test.each([
  ["updateArea", 1000, "invalid"],
  ["getConfigurationCapabilities", 3000, "version"],
] as const)("%s has the code %i of the vendor's example, of the kind %s", async (method, code, kind) => {
  const { thermometry } = camera({ apiVersion: "1.3", error: { code, message: "No" } }, 400);
  const called = method === "updateArea" ? thermometry.updateArea({ id: 0 }) : thermometry[method]();
  await expect(called).rejects.toMatchObject({ method, code, kind });
});

test("a response is returned unchanged, with either name of the list", async () => {
  const { thermometry } = camera({ data: { arealist: [{ id: 0, avg: 23.5 }] } });
  expect(await thermometry.getAreaStatus()).toEqual({ arealist: [{ id: 0, avg: 23.5 }] });
});
