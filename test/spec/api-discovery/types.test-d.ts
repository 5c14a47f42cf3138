import { describe, expectTypeOf, test } from "vitest";
import type { ApiDiscoveryErrorCode, DiscoveredApi } from "../../../generated/types/api-discovery.ts";
import type { MethodData, MethodName, MethodParams, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

test("calls without parameters, with one and with both compile", () => {
  compiled(
    (camera) => camera.apiDiscovery.getApiList(),
    (camera) => camera.apiDiscovery.getApiList({}),
    (camera) => camera.apiDiscovery.getApiList({ id: "*-settings" }),
    (camera) => camera.apiDiscovery.getApiList({ id: "*", version: "1.?" }, { timeout: 2000 }),
    (camera) => camera.apiDiscovery.getSupportedVersions(),
    (camera) => camera.call("api-discovery", "getApiList"),
  );
  expectTypeOf<"getApiList" | "getSupportedVersions">().toEqualTypeOf<MethodName<"api-discovery">>();
  expectTypeOf<MethodParams<"api-discovery", "getApiList">>().toEqualTypeOf<{ id?: string; version?: string }>();
});

test("does not compile: a misspelt parameter, and one of another type", () => {
  compiled(
    // @ts-expect-error it is id
    (camera) => camera.apiDiscovery.getApiList({ ID: "*" }),
    // @ts-expect-error it is version
    (camera) => camera.apiDiscovery.getApiList({ apiVersion: "1.0" }),
    // @ts-expect-error one pattern
    (camera) => camera.apiDiscovery.getApiList({ id: ["ntp", "mqtt-client"] }),
    // @ts-expect-error text
    (camera) => camera.apiDiscovery.getApiList({ version: 1.0 }),
    // @ts-expect-error text
    (camera) => camera.apiDiscovery.getApiList({ id: null }),
    // @ts-expect-error it takes no parameters
    (camera) => camera.apiDiscovery.getSupportedVersions({ id: "*" }),
    // @ts-expect-error unknown method
    (camera) => camera.apiDiscovery.getAPIList(),
  );
});

describe("the list", () => {
  test("is typed to the leaf", () => {
    compiled(async (camera) => {
      const { apiList } = await camera.apiDiscovery.getApiList();
      expectTypeOf(apiList).toEqualTypeOf<DiscoveredApi[] | undefined>();
      expectTypeOf(apiList?.[0]?.version).toEqualTypeOf<string | undefined>();
      // @ts-expect-error it is docLink
      return apiList?.[0]?.docURL;
    });
    expectTypeOf<MethodData<"api-discovery", "getSupportedVersions">["apiVersions"]>().toEqualTypeOf<
      string[] | undefined
    >();
  });

  test("may have any status, and completes those that are known", () => {
    type Known<T> = T extends string ? (string & {} extends T ? never : T) : never;
    expectTypeOf<Known<DiscoveredApi["status"]>>().toEqualTypeOf<
      "released" | "alpha" | "beta" | "deprecated" | "official"
    >();
    const statuses: DiscoveredApi["status"][] = ["official", "obsolete", undefined];
    // @ts-expect-error text
    const wrong: DiscoveredApi["status"] = true;
    expectTypeOf([statuses, wrong]).not.toBeAny();
  });
});

test("a code is a number, although the vendor prints text", () => {
  const codes: ApiDiscoveryErrorCode[] = [2003, 9999];
  // @ts-expect-error a number
  const wrong: ApiDiscoveryErrorCode = "2003";
  expectTypeOf([codes, wrong]).not.toBeAny();
});
