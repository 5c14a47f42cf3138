import { describe, expectTypeOf, test } from "vitest";
import type { GetAllData, ResetTimeZoneData, TimeServiceErrorCode } from "../../../generated/types/time-service.ts";
import type { MethodData, MethodName, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

describe("does not compile:", () => {
  test("parameters that are missing, misspelt or of another type", () => {
    compiled(
      // @ts-expect-error dateTime is required
      (camera) => camera.timeService.setDateTime({}),
      // @ts-expect-error dateTime is a text
      (camera) => camera.timeService.setDateTime({ dateTime: new Date() }),
      // @ts-expect-error it is timeZone
      (camera) => camera.timeService.setTimeZone({ timezone: "Europe/Stockholm" }),
      // @ts-expect-error enableDst is required
      (camera) => camera.timeService.setPosixTimeZone({ posixTimeZone: "CET-1" }),
      // @ts-expect-error dstEnabled is in responses only
      (camera) => camera.timeService.setPosixTimeZone({ posixTimeZone: "CET-1", dstEnabled: true }),
      // @ts-expect-error it takes none
      (camera) => camera.timeService.resetTimeZone({ timeZone: "Europe/Stockholm" }),
    );
  });

  test("a method that does not exist", () => {
    compiled(
      // @ts-expect-error the vendor's slip of setPosixTimeZone
      (camera) => camera.timeService.setPosizTimeZone({ posixTimeZone: "CET-1", enableDst: true }),
    );
    expectTypeOf<"setPosizTimeZone">().not.toExtend<MethodName<"time-service">>();
  });

  test("a property of a response that is taken for granted, or has the name of a request", () => {
    compiled(
      // @ts-expect-error timeZone may be absent
      async (camera) => (await camera.timeService.getDateTimeInfo()).timeZone.length,
      // @ts-expect-error it is dstEnabled
      async (camera) => (await camera.timeService.getDateTimeInfo()).enableDst,
    );
  });
});

describe("a response", () => {
  test("is typed to the leaf", () => {
    compiled(async (camera) => {
      const all = await camera.timeService.getAll();
      expectTypeOf(all).toEqualTypeOf<GetAllData>();
      expectTypeOf(all.maxYearSupported).toEqualTypeOf<number | undefined>();
      expectTypeOf(all.dhcpTimeZoneUtilized).toEqualTypeOf<boolean | undefined>();
      expectTypeOf(all.timeZones).toEqualTypeOf<string[] | undefined>();
    });
    expectTypeOf<MethodData<"time-service", "setPosixTimeZone">["dstEnabled"]>().toEqualTypeOf<boolean | undefined>();
  });

  test("completes the values that are known, and takes others", () => {
    const status: ResetTimeZoneData["status"][] = ["success", "pending", undefined];
    const codes: TimeServiceErrorCode[] = [4004, 2002];
    expectTypeOf([status, codes]).not.toBeAny();
  });
});
