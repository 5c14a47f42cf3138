import { describe, expectTypeOf, test } from "vitest";
import type {
  AllProperties,
  BasicDeviceInfoErrorCode,
  DevicePropertyName,
  SelectedProperties,
  UnrestrictedProperties,
} from "../../../generated/types/basic-device-info.ts";
import type { MethodName, MethodParams, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

test("calls that devices take compile", () => {
  compiled(
    (camera) => camera.basicDeviceInfo.getProperties({ propertyList: ["ProdNbr"] }),
    (camera) => camera.basicDeviceInfo.getProperties({ propertyList: [] }, { context: "info-1" }),
    (camera) => camera.basicDeviceInfo.getAllProperties(),
    (camera) => camera.basicDeviceInfo.getAllUnrestrictedProperties({}, { timeout: 2000 }),
    (camera) => camera.basicDeviceInfo.getSupportedVersions(),
    (camera) => camera.call("basic-device-info", "getProperties", { propertyList: ["SerialNumber", "Version"] }),
  );
  expectTypeOf<MethodName<"basic-device-info">>().toEqualTypeOf<
    "getProperties" | "getAllProperties" | "getAllUnrestrictedProperties" | "getSupportedVersions"
  >();
  expectTypeOf<MethodParams<"basic-device-info", "getProperties">>().toEqualTypeOf<{
    propertyList: DevicePropertyName[];
  }>();
});

test("does not compile: an unknown property, a misspelt parameter, and none", () => {
  compiled(
    // @ts-expect-error unknown property
    (camera) => camera.basicDeviceInfo.getProperties({ propertyList: ["Colour"] }),
    // @ts-expect-error it is ProdNbr
    (camera) => camera.basicDeviceInfo.getProperties({ propertyList: ["prodNbr"] }),
    // @ts-expect-error a list
    (camera) => camera.basicDeviceInfo.getProperties({ propertyList: "ProdNbr" }),
    // @ts-expect-error it is propertyList
    (camera) => camera.basicDeviceInfo.getProperties({ properties: ["ProdNbr"] }),
    // @ts-expect-error propertyList is required
    (camera) => camera.basicDeviceInfo.getProperties({}),
    // @ts-expect-error propertyList is required
    (camera) => camera.basicDeviceInfo.getProperties(),
    // @ts-expect-error it takes no parameters
    (camera) => camera.basicDeviceInfo.getAllProperties({ propertyList: ["ProdNbr"] }),
    // @ts-expect-error unknown method
    (camera) => camera.basicDeviceInfo.setProperties({ ProdNbr: "Q1961-TE" }),
  );
});

describe("the properties", () => {
  test("are text, and each may be missing", () => {
    compiled(async (camera) => {
      const { propertyList } = await camera.basicDeviceInfo.getProperties({ propertyList: ["ProdNbr"] });
      expectTypeOf(propertyList).toEqualTypeOf<SelectedProperties | undefined>();
      expectTypeOf(propertyList?.ProdNbr).toEqualTypeOf<string | undefined>();
      // @ts-expect-error it is ProdNbr
      return propertyList?.prodNbr;
    });
    expectTypeOf<SelectedProperties>().toEqualTypeOf<{ [Name in DevicePropertyName]?: string }>();
    expectTypeOf<AllProperties>().toEqualTypeOf<SelectedProperties>();
  });

  test("that need no account are without those of the chip", () => {
    expectTypeOf<Exclude<keyof AllProperties, keyof UnrestrictedProperties>>().toEqualTypeOf<
      "Architecture" | "Soc" | "SocSerialNumber"
    >();
    compiled(async (camera) => {
      const { propertyList } = await camera.basicDeviceInfo.getAllUnrestrictedProperties();
      expectTypeOf(propertyList?.SerialNumber).toEqualTypeOf<string | undefined>();
      // @ts-expect-error it needs an account
      return propertyList?.SocSerialNumber;
    });
  });
});

test("a code that no document has is a number too", () => {
  const codes: BasicDeviceInfoErrorCode[] = [2001, 9999];
  // @ts-expect-error a number
  const wrong: BasicDeviceInfoErrorCode = "2001";
  expectTypeOf([codes, wrong]).not.toBeAny();
});
