import { describe, expectTypeOf, test } from "vitest";
import type {
  AddAreaErrorCode,
  AreaStatus,
  GetAreaStatusResponse,
  ListAreasResponse,
  MeasurementStatus,
  TemperatureArea,
  ThermometryErrorCode,
} from "../../../generated/types/thermometry.ts";
import type { MethodData, MethodName, MethodParams, MethodRefusal, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[thermometry: VapixClient["thermometry"]]>();

declare const area: MethodParams<"thermometry", "addArea">;
declare const isOn: boolean;
declare const group: MethodParams<"thermometry", "addGroup">;

describe("does not compile:", () => {
  test("a misspelt parameter", () => {
    compiled(
      // @ts-expect-error it is imagesource
      (thermometry) => thermometry.updateArea({ id: 0, imageSource: 0 }),
      // @ts-expect-error it is vertices
      (thermometry) => thermometry.updateArea({ id: 0, position: area.vertices }),
      // @ts-expect-error it is areas
      (thermometry) => thermometry.removeAreas({ areaIds: [0] }),
      // @ts-expect-error it is presetNbr
      (thermometry) => thermometry.listAreas({ presetNumber: 0 }),
      // @ts-expect-error it is overlayChannel
      (thermometry) => thermometry.addOverlayChannel({ imagesource: 0, overlayChannels: 2 }),
      // @ts-expect-error a group stays at its preset
      (thermometry) => thermometry.updateGroup({ id: 1, presetNbr: 2 }),
    );
  });

  test("an unknown value", () => {
    compiled(
      // @ts-expect-error small letters
      (thermometry) => thermometry.setTemperatureScale({ unit: "Celsius" }),
      // @ts-expect-error with an underscore
      (thermometry) => thermometry.updateArea({ id: 0, areaOverlay: "if triggered" }),
      // @ts-expect-error above, below, increase or decrease
      (thermometry) => thermometry.updateArea({ id: 0, detectionType: "over" }),
      // @ts-expect-error only a group inherits
      (thermometry) => thermometry.updateArea({ id: 0, measurement: "inherit" }),
      // @ts-expect-error maximum
      (thermometry) => thermometry.updateGroup({ id: 1, measurement: "max" }),
      // @ts-expect-error coord_neg1_1 or coord_0_1
      (thermometry) => thermometry.getSpotTemperature({ coordinateSystem: "coord_1_1" }),
    );
  });

  test("a request that lacks what it needs", () => {
    compiled(
      // @ts-expect-error delay is required
      (thermometry) => thermometry.addArea({ ...area, delay: undefined }),
      // @ts-expect-error everything but the name is missing
      (thermometry) => thermometry.addArea({ name: "Gearbox" }),
      // @ts-expect-error id is required
      (thermometry) => thermometry.updateArea({ name: "Gearbox" }),
      // @ts-expect-error id is required
      (thermometry) => thermometry.updateGroup(group),
      // @ts-expect-error 0 for all groups is to be meant
      (thermometry) => thermometry.removeGroup({}),
      // @ts-expect-error params are required
      (thermometry) => thermometry.removeAreas(),
      // @ts-expect-error coordinateSystem is required
      (thermometry) => thermometry.addSpotTemperature({ spotCoordinates: [0, 0] }),
      // @ts-expect-error coordinateSystem is required
      (thermometry) => thermometry.getSpotTemperature({ imagesource: 0 }),
      // @ts-expect-error renderOverlay is required
      (thermometry) => thermometry.setIsothermLevels({ high: 100, middle: 50, low: 10 }),
    );
  });

  test("a value of the wrong type", () => {
    compiled(
      // @ts-expect-error a number
      (thermometry) => thermometry.updateArea({ id: "0" }),
      // @ts-expect-error a number
      (thermometry) => thermometry.updateArea({ id: 0, threshold: "80" }),
      // @ts-expect-error a list
      (thermometry) => thermometry.removeAreas({ areas: 0 }),
      (thermometry) =>
        thermometry.updateArea({
          id: 0,
          // @ts-expect-error pairs
          vertices: [0.5, 0.5, 0],
        }),
      (thermometry) =>
        thermometry.updateArea({
          id: 0,
          vertices: [
            [0, 0],
            // @ts-expect-error two numbers
            [0.5, 0.5, 0],
          ],
        }),
      (thermometry) =>
        thermometry.addSpotTemperature({
          coordinateSystem: "coord_0_1",
          // @ts-expect-error two numbers
          spotCoordinates: [0.5],
        }),
    );
  });

  test("a parameter of a method that takes none", () => {
    compiled(
      // @ts-expect-error getAreaStatus takes none
      (thermometry) => thermometry.getAreaStatus({ presetNbr: 0 }),
      // @ts-expect-error listSpotMeters takes none
      (thermometry) => thermometry.listSpotMeters({ imagesource: 0 }),
    );
  });

  test("the name of an unknown method", () => {
    compiled(
      // @ts-expect-error it is removeAreas
      (thermometry) => thermometry.removeArea({ areas: [0] }),
      // @ts-expect-error it is removeGroup
      (thermometry) => thermometry.removeGroups({ id: 1 }),
    );
    expectTypeOf<"listSpotMeters" | "addOverlayChannel" | "getTgtConfiguration">().toExtend<
      MethodName<"thermometry">
    >();
    expectTypeOf<"removeArea">().not.toExtend<MethodName<"thermometry">>();
  });

  test("a field of a response that is misspelt, or taken for granted", () => {
    compiled(
      // @ts-expect-error it is grouplist
      async (thermometry) => (await thermometry.listGroups()).groupList,
      // @ts-expect-error it is spotmeters
      async (thermometry) => (await thermometry.listSpotMeters()).spotMeters,
      // @ts-expect-error the list may have its other name
      async (thermometry) => (await thermometry.getAreaStatus()).areaList[0],
    );
  });

  test("a sample with a field that the contract does not name", () => {
    const sample = {
      // @ts-expect-error it is avg, or averageTemperature
      data: { areaList: [{ id: 0, average: 23.5 }] },
    } satisfies GetAreaStatusResponse;
    expectTypeOf(sample).not.toBeAny();
  });
});

describe("compiles:", () => {
  test("what is optional, left out or given", () => {
    compiled(
      (thermometry) => thermometry.updateArea({ id: 0 }),
      (thermometry) => thermometry.addArea({ ...area, presetNbr: 1 }),
      (thermometry) => thermometry.updateGroup({ id: 1, name: "Bearings" }),
      (thermometry) => thermometry.addGroup({ ...group, presetNbr: 1 }),
      (thermometry) => thermometry.removeSpotTemperature(),
      (thermometry) => thermometry.removeSpotTemperature({}),
      (thermometry) => thermometry.removeSpotTemperature({ imagesource: 0 }),
      (thermometry) => thermometry.listGroups(),
      (thermometry) => thermometry.listGroups({ presetNbr: 0 }),
      (thermometry) => thermometry.getAreaStatus({}),
      (thermometry) => thermometry.setIsothermLevels({ high: 3, middle: 2, low: 1, min: 0, renderOverlay: true }),
    );
  });

  test("values that are only known when it runs", () => {
    compiled((thermometry) => {
      const corners: [number, number][] = [0, 1, 2].map((i) => [i / 2, i / 3]);
      void thermometry.setTgtConfiguration({ pauseOnAlarm: isOn, autoResume: isOn });
      return thermometry.updateArea({ id: 0, vertices: corners });
    });
  });
});

describe("a response", () => {
  test("has either name of a list, and either spelling of a field", () => {
    type Areas = MethodData<"thermometry", "listAreas">;
    type Status = MethodData<"thermometry", "getAreaStatus">;
    expectTypeOf<Areas["areaList"]>().toEqualTypeOf<TemperatureArea[] | undefined>();
    expectTypeOf<Areas["arealist"]>().toEqualTypeOf<TemperatureArea[] | undefined>();
    expectTypeOf<Status["arealist"]>().toEqualTypeOf<Status["areaList"]>();
    expectTypeOf<TemperatureArea["position"]>().toEqualTypeOf<TemperatureArea["vertices"]>();
    expectTypeOf<TemperatureArea["imageSource"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<AreaStatus["maxPos"]>().toEqualTypeOf<AreaStatus["maxCoordinates"]>();
  });

  test("has points as pairs of numbers", () => {
    expectTypeOf<AreaStatus["minCoordinates"]>().toEqualTypeOf<[number, number] | undefined>();
    expectTypeOf<TemperatureArea["vertices"]>().toEqualTypeOf<[number, number][] | undefined>();
    expectTypeOf<MethodData<"thermometry", "getSpotTemperature">["spotCoordinates"]>().toEqualTypeOf<
      [number, number] | undefined
    >();
  });

  test("is typed to the leaf", () => {
    type Capabilities = MethodData<"thermometry", "getConfigurationCapabilities">;
    type Group = NonNullable<MethodData<"thermometry", "getGroupStatus">["grouplist"]>[number];
    type Deviation = NonNullable<NonNullable<Group["details"]>["maxDeviationAreas"]>[number];
    expectTypeOf<Capabilities["imagesources"]>().toEqualTypeOf<number[] | undefined>();
    expectTypeOf<Capabilities["maxGroups"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Deviation["minAreaTemp"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<MethodData<"thermometry", "updateGroup">["enabled"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<MethodData<"thermometry", "getSupportedVersions">["apiVersions"]>().toEqualTypeOf<
      string[] | undefined
    >();
  });

  test("of a change has no fields", () => {
    expectTypeOf<MethodData<"thermometry", "updateArea">>().toEqualTypeOf<Record<string, never>>();
    expectTypeOf<MethodData<"thermometry", "removeGroup">>().toEqualTypeOf<Record<string, never>>();
    expectTypeOf<MethodData<"thermometry", "addOverlayChannel">>().toEqualTypeOf<Record<string, never>>();
  });
});

describe("an open value", () => {
  /** The literals of a union, which an editor offers. */
  type Known<T> = T extends string ? (string & {} extends T ? never : T) : never;

  test("completes the values that are known", () => {
    expectTypeOf<Known<TemperatureArea["areaOverlay"]>>().toEqualTypeOf<
      "none" | "always" | "if_triggered" | "if triggered"
    >();
    expectTypeOf<Known<TemperatureArea["detectionType"]>>().toEqualTypeOf<
      "above" | "below" | "increase" | "decrease"
    >();
    expectTypeOf<Known<MeasurementStatus>>().toEqualTypeOf<"maximum" | "minimum" | "average">();
  });

  test("takes values that are not known", () => {
    const measurements: MeasurementStatus[] = ["maximum", "median"];
    const codes: ThermometryErrorCode[] = [2104, 1000, 3000, 9999];
    const own: AddAreaErrorCode[] = [1200, 1999];
    const answer: ListAreasResponse = { data: { areaList: [{ areaOverlay: "blinking" }] } };
    expectTypeOf([measurements, codes, own, answer]).not.toBeAny();
  });

  test("takes no values of another type", () => {
    // @ts-expect-error text
    const measurement: MeasurementStatus = 7;
    // @ts-expect-error a number
    const code: ThermometryErrorCode = "2104";
    expectTypeOf([measurement, code]).not.toBeAny();
  });
});

describe("method errors", () => {
  type AddArea = MethodRefusal<"thermometry", "addArea">["error"]["code"];
  type GetIsothermLevels = MethodRefusal<"thermometry", "getIsothermLevels">["error"]["code"];

  test("have the codes of all methods, and those of the method", () => {
    expectTypeOf<AddArea>().extract<1200>().toEqualTypeOf<1200>();
    expectTypeOf<AddArea>().extract<2103>().toEqualTypeOf<2103>();
    expectTypeOf<GetIsothermLevels>().extract<2103>().toEqualTypeOf<2103>();
    expectTypeOf<GetIsothermLevels>().extract<1200>().toBeNever();
  });

  test("may have other codes", () => {
    expectTypeOf<number>().toExtend<AddArea>();
  });
});
