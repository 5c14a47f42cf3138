import { describe, expectTypeOf, test } from "vitest";
import type {
  AnySystemreadyRequest,
  SystemreadyData,
  SystemreadyErrorCode,
  SystemreadyRequest,
} from "../../../generated/types/systemready.ts";
import type { MethodData, MethodName, MethodParams, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

test("calls that devices take compile", () => {
  compiled(
    (camera) => camera.systemready.systemready(),
    (camera) => camera.systemready.systemready({}),
    (camera) => camera.systemready.systemready({ timeout: 10 }, { timeout: 20_000 }),
    (camera) => camera.systemready.systemready({}, { apiVersion: "1" }),
    (camera) => camera.systemready.getSupportedVersions(),
    (camera) => camera.call("systemready", "systemready", { timeout: 10 }),
  );
  expectTypeOf<MethodName<"systemready">>().toEqualTypeOf<"systemready" | "getSupportedVersions">();
  expectTypeOf<MethodParams<"systemready", "systemready">>().toEqualTypeOf<{ timeout?: number }>();
});

test("does not compile: a misspelt method or parameter, and one of another type", () => {
  compiled(
    // @ts-expect-error in small letters
    (camera) => camera.systemready.systemReady(),
    // @ts-expect-error in small letters
    (camera) => camera.call("systemready", "systemReady"),
    // @ts-expect-error it is timeout
    (camera) => camera.systemready.systemready({ timeOut: 10 }),
    // @ts-expect-error seconds as a number
    (camera) => camera.systemready.systemready({ timeout: "10" }),
    // @ts-expect-error a number
    (camera) => camera.systemready.systemready({ timeout: null }),
    // @ts-expect-error it takes no parameters
    (camera) => camera.systemready.getSupportedVersions({ wait: 10 }),
  );
});

test("the request of the method is one of those of the API", () => {
  expectTypeOf<SystemreadyRequest>().toExtend<AnySystemreadyRequest>();
  expectTypeOf<AnySystemreadyRequest["method"]>().toEqualTypeOf<"systemready" | "getSupportedVersions">();
});

describe("the response", () => {
  test("is text throughout, and each field may be missing", () => {
    expectTypeOf<MethodData<"systemready", "systemready">>().toEqualTypeOf<SystemreadyData>();
    expectTypeOf<keyof SystemreadyData>().toEqualTypeOf<
      "systemready" | "needsetup" | "uptime" | "bootid" | "previewmode" | "passphrasepolicy"
    >();
    expectTypeOf<Required<SystemreadyData>[keyof SystemreadyData]>().toExtend<string>();
    compiled(async (camera) => {
      const { systemready, uptime } = await camera.systemready.systemready();
      expectTypeOf(uptime).toEqualTypeOf<string | undefined>();
      // @ts-expect-error text, and never a truth value
      return systemready === true;
    });
  });

  test("completes yes and no, and takes other values", () => {
    type Known<T> = T extends string ? (string & {} extends T ? never : T) : never;
    expectTypeOf<Known<SystemreadyData["systemready"]>>().toEqualTypeOf<"yes" | "no">();
    expectTypeOf<Known<SystemreadyData["needsetup"]>>().toEqualTypeOf<"yes" | "no">();
    const words: SystemreadyData["needsetup"][] = ["yes", "unknown", undefined];
    expectTypeOf(words).not.toBeAny();
  });
});

test("a code that no document has is a number too", () => {
  const codes: SystemreadyErrorCode[] = [1000, 9000, 2003];
  // @ts-expect-error a number
  const wrong: SystemreadyErrorCode = "1000";
  expectTypeOf([codes, wrong]).not.toBeAny();
});
