import { expectTypeOf, test } from "vitest";
import type {
  AddProfileParams,
  SirenAndLightErrorCode,
  SirenOperationStatus,
} from "../../../generated/types/siren-and-light.ts";
import type { MethodData, MethodName, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();
const seconds = { unit: "seconds", value: 30 } as const;

test("calls that devices accept compile", () => {
  compiled(
    (camera) => camera.sirenAndLight.getStatus(),
    (camera) => camera.sirenAndLight.start({ siren: { pattern: "Alarm: Horror", intensity: 5, duration: seconds } }),
    (camera) => camera.sirenAndLight.start({ light: { pattern: "Steady", speed: 1, colors: ["red"], priority: 3 } }),
    (camera) => camera.sirenAndLight.start({ profile: "Intruder" }),
    (camera) => camera.sirenAndLight.stop({ all: ["siren", "light"] }),
    (camera) => camera.sirenAndLight.stop({ sirenId: 1, lightId: 2 }),
    (camera) => camera.sirenAndLight.addProfile({ name: "A", light: { pattern: "Steady", duration: seconds } }),
    (camera) => camera.sirenAndLight.setMaintenanceMode({ maintenanceMode: true, duration: 3600 }),
    (camera) => camera.sirenAndLight.uploadProfiles({ uploadMode: "erase_and_add" }, { file: "profiles.json" }),
    (camera, profiles: AddProfileParams[] = []) =>
      camera.sirenAndLight.uploadProfiles({ uploadMode: "add" }, { file: new Blob([JSON.stringify(profiles)]) }),
    (camera) => camera.call("siren-and-light", "getSupportedVersions"),
  );
  expectTypeOf<MethodName<"siren-and-light">>().toEqualTypeOf<
    | "getSupportedVersions"
    | "getCapabilities"
    | "getStatus"
    | "getProfiles"
    | "start"
    | "stop"
    | "addProfile"
    | "removeProfile"
    | "runHealthCheck"
    | "getLastHealthCheck"
    | "setMaintenanceMode"
    | "uploadProfiles"
  >();
});

test("does not compile: wrong values, misspelt and missing parameters", () => {
  compiled(
    // @ts-expect-error a pattern is required
    (camera) => camera.sirenAndLight.start({ siren: { intensity: 5 } }),
    // @ts-expect-error intensities are numbers
    (camera) => camera.sirenAndLight.start({ siren: { pattern: "A", intensity: "5" } }),
    // @ts-expect-error a siren has no colors
    (camera) => camera.sirenAndLight.start({ siren: { pattern: "A", colors: ["red"] } }),
    // @ts-expect-error a duration is an object
    (camera) => camera.sirenAndLight.start({ light: { pattern: "A", duration: 30 } }),
    // @ts-expect-error seconds or repetitions
    (camera) => camera.sirenAndLight.start({ light: { pattern: "A", duration: { unit: "hours", value: 1 } } }),
    // @ts-expect-error it is profile
    (camera) => camera.sirenAndLight.start({ preset: "Intruder" }),
    // @ts-expect-error siren or light
    (camera) => camera.sirenAndLight.stop({ all: ["horn"] }),
    // @ts-expect-error ids are numbers
    (camera) => camera.sirenAndLight.stop({ sirenId: "1" }),
    // @ts-expect-error a name is required
    (camera) => camera.sirenAndLight.addProfile({ light: { pattern: "Steady" } }),
    // @ts-expect-error a value is required
    (camera) => camera.sirenAndLight.addProfile({ name: "A", siren: { pattern: "A", duration: { unit: "seconds" } } }),
    // @ts-expect-error maintenanceMode is required
    (camera) => camera.sirenAndLight.setMaintenanceMode({ duration: 60 }),
    // @ts-expect-error a file is required
    (camera) => camera.sirenAndLight.uploadProfiles({ uploadMode: "add" }),
    // @ts-expect-error one of three modes
    (camera) => camera.sirenAndLight.uploadProfiles({ uploadMode: "replace" }, { file: "profiles.json" }),
    // @ts-expect-error it has no parameters
    (camera) => camera.sirenAndLight.getStatus({ siren: true }),
  );
});

test("a response has known values, and may have others", () => {
  const codes: SirenAndLightErrorCode[] = [1200, 2299];
  const colors: MethodData<"siren-and-light", "getStatus">["light"] = [{ colors: ["red", "violet"] }];
  const classes: NonNullable<MethodData<"siren-and-light", "getCapabilities">["capabilities"]>["poeClass"][] = [
    "4",
    "8",
  ];
  // @ts-expect-error text
  const profile: SirenOperationStatus["profile"] = 1;
  expectTypeOf([codes, colors, classes, profile]).not.toBeAny();
  // Types that only an erratum names are not among these.
  expectTypeOf<SirenOperationStatus["sirenId"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<MethodData<"siren-and-light", "getStatus">["siren"]>().toEqualTypeOf<
    SirenOperationStatus[] | undefined
  >();
  expectTypeOf<MethodData<"siren-and-light", "start">["sirenId"]>().toEqualTypeOf<number | undefined>();
});
