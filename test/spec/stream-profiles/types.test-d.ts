import { describe, expectTypeOf, test } from "vitest";
import type {
  CreateErrorCode,
  StreamProfilesErrorCode,
  StreamProfileStatus,
} from "../../../generated/types/stream-profiles.ts";
import type { MethodData, MethodName, MethodParams, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

describe("does not compile:", () => {
  test("parameters that are missing, misspelt or of another type", () => {
    compiled(
      // @ts-expect-error streamProfileName is required, also for all profiles
      (camera) => camera.streamProfiles.list(),
      // @ts-expect-error streamProfileName is required
      (camera) => camera.streamProfiles.list({}),
      // @ts-expect-error a name is in an object
      (camera) => camera.streamProfiles.list({ streamProfileName: ["dock-day"] }),
      // @ts-expect-error it is streamProfile
      (camera) => camera.streamProfiles.create({ streamProfiles: [{ name: "dock-day" }] }),
      // @ts-expect-error name is required
      (camera) => camera.streamProfiles.create({ streamProfile: [{ parameters: "fps=25" }] }),
      // @ts-expect-error name is required
      (camera) => camera.streamProfiles.update({ streamProfile: [{ parameters: "fps=25" }] }),
      // @ts-expect-error parameters are a text
      (camera) => camera.streamProfiles.create({ streamProfile: [{ name: "dock-day", parameters: { fps: 25 } }] }),
      // @ts-expect-error profiles are removed by name
      (camera) => camera.streamProfiles.remove({ streamProfile: [{ name: "dock-day" }] }),
      // @ts-expect-error it takes none
      (camera) => camera.streamProfiles.getSupportedVersions({ streamProfileName: [] }),
    );
  });

  test("a method that does not exist", () => {
    compiled(
      // @ts-expect-error it is remove
      (camera) => camera.streamProfiles.delete({ streamProfileName: [] }),
      // @ts-expect-error it is list
      (camera) => camera.call("stream-profiles", "get", { streamProfileName: [] }),
    );
    expectTypeOf<"delete">().not.toExtend<MethodName<"stream-profiles">>();
  });

  test("a property of a response that is taken for granted", () => {
    compiled(
      // @ts-expect-error streamProfile may be absent
      async (camera) => (await camera.streamProfiles.list({ streamProfileName: [] })).streamProfile.length,
    );
  });
});

describe("compiles:", () => {
  test("a backup and its restoration", () => {
    compiled(async (camera) => {
      const { streamProfile = [] } = await camera.streamProfiles.list({ streamProfileName: [] });
      const named = streamProfile.flatMap(({ name, ...rest }) => (name === undefined ? [] : [{ name, ...rest }]));
      return camera.streamProfiles.create({ streamProfile: named });
    });
    expectTypeOf<{ streamProfile: [] }>().toExtend<MethodParams<"stream-profiles", "create">>();
  });
});

describe("a response", () => {
  test("is typed to the leaf", () => {
    compiled(async (camera) => {
      const { streamProfile, maxProfiles } = await camera.streamProfiles.list({ streamProfileName: [] });
      expectTypeOf(streamProfile).toEqualTypeOf<StreamProfileStatus[] | undefined>();
      expectTypeOf(streamProfile?.[0]?.parameters).toEqualTypeOf<string | undefined>();
      expectTypeOf(maxProfiles).toEqualTypeOf<number | undefined>();
    });
    expectTypeOf<MethodData<"stream-profiles", "create">>().toEqualTypeOf<Record<string, never>>();
  });

  test("has the codes of the API, and of each method", () => {
    const codes: StreamProfilesErrorCode[] = [2005, 2006];
    const own: CreateErrorCode[] = [2002, 2005, 4004];
    expectTypeOf([codes, own]).not.toBeAny();
  });
});
