import { createSurroundings } from "../../../../src/mock/surroundings.ts";
import { SERIAL_NUMBER } from "../../../../src/server/serial-number.ts";
import { describe, expect, test } from "vitest";
import type {
  AddAreaParams,
  GetConfigurationCapabilitiesData,
  GetIsothermLevelsData,
} from "../../../../generated/types/thermometry.ts";
import { readContract } from "../../../../src/contract/methods.ts";
import { Refusal } from "../../../../src/mock/camera/refusals.ts";
import { createMockServer } from "../../../../src/mock/server.ts";
import { createState } from "../../../../src/mock/camera/apis/thermometry.ts";
import { createVapixClient } from "../../../../src/vapix/client.ts";
import { readContract as readSpec } from "../../../spec/contract.ts";
import { exchange } from "../../exchange.ts";
import { handlersOf } from "./handlers.ts";
import { corner, pair, square, state, thermometry, useDevice } from "./thermometry/camera.ts";

useDevice();

function documented(method: string): unknown {
  return readContract("thermometry").methods.get(method)!.examples.get(method)!.value.data;
}

const CAPABILITIES = documented("getConfigurationCapabilities") as Required<GetConfigurationCapabilitiesData>;
const LEVELS = documented("getIsothermLevels") as Required<GetIsothermLevelsData>;

describe("at first", () => {
  test("the device is the documented camera, without areas, groups, spot meters and overlay channels", async () => {
    expect(await thermometry.getConfigurationCapabilities()).toEqual(CAPABILITIES);
    expect(await thermometry.getIsothermLevels()).toEqual(LEVELS);
    expect(await thermometry.getTgtConfiguration()).toEqual(documented("getTgtConfiguration"));
    expect(await thermometry.listAreas({ presetNbr: 0 })).toEqual({ areaList: [] });
    expect(await thermometry.getAreaStatus()).toEqual({ areaList: [] });
    expect(await thermometry.listGroups()).toEqual({ grouplist: [] });
    expect(await thermometry.getGroupStatus()).toEqual({ grouplist: [] });
    expect(await thermometry.listSpotMeters()).toEqual({ spotmeters: [{ imagesource: 0, active: false }] });
    expect(await thermometry.listOverlayChannels()).toEqual({ overlayList: [] });
  });

  test("each device has what it has to itself", async () => {
    const other = await createMockServer({ apis: ["thermometry"] });
    const before = await state();
    const { thermometry: elsewhere } = createVapixClient(other.url);
    await elsewhere.addArea(square);
    await elsewhere.addArea(corner);
    await elsewhere.addGroup(pair);
    await elsewhere.addSpotTemperature({ spotCoordinates: [0, 0], coordinateSystem: "coord_neg1_1" });
    await elsewhere.addOverlayChannel({ imagesource: 0, overlayChannel: 2 });
    await elsewhere.setIsothermLevels({ high: 4, middle: 3, low: 2, renderOverlay: false });
    await elsewhere.setTgtConfiguration({ pauseOnAlarm: false, autoResume: false });
    await elsewhere.setTemperatureScale({ unit: "fahrenheit" });
    await other.close();
    expect(await state()).toBe(before);
  });

  test("the documented requests build upon each other, and get the documented responses", async () => {
    const device = await createMockServer({ apis: ["thermometry"] });
    const { path } = readContract("thermometry");
    const { requests, answers } = readSpec("thermometry");
    const send = async (method: string, more = {}) => {
      const request = requests[method]!;
      const params = { ...(request.params as object), ...more };
      return (await exchange(device.url, { ...request, params }, {}, path)).body;
    };
    expect(await send("addArea")).toEqual(answers.addArea);
    for (const name of ["Motor bearing", "Fan", "Belt"]) await send("addArea", { name });
    const inOrder = ["updateArea", "addGroup", "updateGroup", "removeGroup", "removeAreas", "setTemperatureScale"];
    for (const method of inOrder) expect(await send(method)).toEqual(answers[method]);
    await device.close();
  });
});

// Handlers over a state of their own, and the error of a call.
describe("a device that starts otherwise", () => {
  const surroundings = () =>
    createSurroundings({ options: {}, serialNumber: SERIAL_NUMBER, signal: new AbortController().signal });

  function start(more: Partial<GetConfigurationCapabilitiesData>, levels: Partial<GetIsothermLevelsData> = {}) {
    const contract = structuredClone(readContract("thermometry"));
    const change = (method: string, changed: object) =>
      Object.assign(contract.methods.get(method)!.examples.get(method)!.value.data as object, changed);
    change("getConfigurationCapabilities", more);
    change("getIsothermLevels", levels);
    return handlersOf(createState(contract, () => [], surroundings()));
  }
  function code(call: () => unknown): unknown {
    try {
      return call();
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  }
  const add = (handlers: ReturnType<typeof start>, more: Partial<AddAreaParams> = {}) =>
    code(() => handlers.addArea!({ ...square, ...more }));

  test("leaves the examples that it starts from as they are", () => {
    const contract = readContract("thermometry");
    const before = structuredClone(contract.methods);
    const handlers = handlersOf(createState(contract, () => [], surroundings()));
    handlers.setTemperatureScale!({ unit: "fahrenheit" });
    handlers.setIsothermLevels!({ high: 4, middle: 3, low: 2, renderOverlay: false });
    handlers.setTgtConfiguration!({ pauseOnAlarm: false, autoResume: false });
    expect([...contract.methods]).toEqual([...before]);
  });

  test("has the limits of its capabilities", () => {
    const limits = { maxNumberOfAreas: 1, maxNumberOfVertices: 4, maxDelayTime: 5, maxNameLength: 4, maxGroups: 1 };
    const handlers = start({ ...limits, minTemperature: 0, maxTemperature: 80 });
    expect(add(handlers, { delay: 6 })).toBe(2104);
    expect(add(handlers, { name: "Motor" })).toBe(2104);
    expect(add(handlers, { threshold: 81 })).toBe(2104);
    expect(add(handlers, { threshold: -1 })).toBe(2104);
    expect(add(handlers, { vertices: [...square.vertices, [-0.75, 0]] })).toBe(2104);
    expect(add(handlers)).toEqual({ id: 0 });
    expect(add(handlers, { name: "Fan" })).toBe(1200);
    const group = { ...pair, name: "Two", areaIds: [], delay: 5 };
    expect(handlers.addGroup!(group)).toEqual({ id: 1, enabled: false });
    expect(code(() => handlers.addGroup!({ ...group, name: "Too" }))).toBe(1200);
    expect(code(() => handlers.removeAreas!({ areas: [0, 0] }))).toBe(2104);
  });

  test("has a spot meter on each image source, and uses the first if none is named", () => {
    const handlers = start({ imagesources: [3, 5] });
    const system = { coordinateSystem: "coord_neg1_1" };
    handlers.addSpotTemperature!({ ...system, spotCoordinates: [0, 0] });
    handlers.addSpotTemperature!({ ...system, spotCoordinates: [1, 1], imagesource: 5 });
    expect(handlers.getSpotTemperature!(system)).toHaveProperty("spotTemperature", 72.5);
    expect(handlers.getSpotTemperature!({ ...system, imagesource: 3 })).toHaveProperty("spotTemperature", 72.5);
    expect(handlers.getSpotTemperature!({ ...system, imagesource: 5 })).toHaveProperty("spotTemperature", 120);
    handlers.removeSpotTemperature!({});
    expect(handlers.listSpotMeters!({})).toEqual({
      spotmeters: [
        { imagesource: 3, active: false },
        { imagesource: 5, active: true },
      ],
    });
    expect(code(() => handlers.removeSpotTemperature!({ imagesource: 0 }))).toBe(2104);
    expect(add(handlers)).toBe(2104);
    expect(add(handlers, { imagesource: 5 })).toEqual({ id: 0 });
  });

  test("shows the overlays of each image source on channels of its own", () => {
    const handlers = start({ imagesources: [3, 5], overlayChannels: [0, 4] });
    handlers.addOverlayChannel!({ imagesource: 5, overlayChannel: 4 });
    expect(handlers.listOverlayChannels!({})).toEqual({ overlayList: [{ imagesource: 5, overlayChannels: [4] }] });
    handlers.addOverlayChannel!({ imagesource: 3, overlayChannel: 0 });
    handlers.removeOverlayChannel!({ imagesource: 5, overlayChannel: 4 });
    expect(handlers.listOverlayChannels!({})).toEqual({ overlayList: [{ imagesource: 3, overlayChannels: [0] }] });
    expect(code(() => handlers.addOverlayChannel!({ imagesource: 4, overlayChannel: 0 }))).toBe(2104);
    expect(code(() => handlers.addOverlayChannel!({ imagesource: 3, overlayChannel: 5 }))).toBe(2104);
  });

  test("measures in Fahrenheit if that is set", () => {
    const handlers = start(
      { currentTemperatureScale: "fahrenheit", minTemperature: 14, maxTemperature: 1022 },
      { low: 77, high: 248 },
    );
    expect(handlers.getConfigurationCapabilities!({})).toMatchObject({ minTemperature: 14, maxTemperature: 1022 });
    expect(handlers.getIsothermLevels!({})).toEqual({ ...LEVELS, low: 77, high: 248 });
    handlers.addSpotTemperature!({ coordinateSystem: "coord_0_1", spotCoordinates: [0, 1] });
    expect(handlers.getSpotTemperature!({ coordinateSystem: "coord_0_1" })).toHaveProperty("spotTemperature", 77);
    handlers.setTemperatureScale!({ unit: "celsius" });
    const capabilities = { ...CAPABILITIES, minTemperature: -10, maxTemperature: 550 };
    expect(handlers.getConfigurationCapabilities!({})).toEqual(capabilities);
  });
});
