import { expectTypeOf, test } from "vitest";
import type { FwmgrErrorCode, StatusData, UpgradeErrorCode, UpgradeParams } from "../../../generated/types/fwmgr.ts";
import type { MethodData, MethodName, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[camera: VapixClient, file: Blob]>();

test("calls that devices accept compile", () => {
  compiled(
    (camera) => camera.fwmgr.status(),
    (camera, file) => camera.fwmgr.upgrade(undefined, { file }),
    (camera, file) => camera.fwmgr.upgrade({ factoryDefaultMode: "hard" }, { file }),
    (camera, file) => camera.fwmgr.upgrade({ autoCommit: "never", autoRollback: "50" }, { file }),
    (camera) => camera.fwmgr.factoryDefault(),
    (camera) => camera.fwmgr.factoryDefault({ factoryDefaultMode: "soft" }),
    (camera) => camera.call("fwmgr", "getSupportedVersions"),
  );
  expectTypeOf<MethodName<"fwmgr">>().toEqualTypeOf<
    | "status"
    | "upgrade"
    | "commit"
    | "rollback"
    | "purge"
    | "factoryDefault"
    | "stopAuto"
    | "reboot"
    | "getSupportedVersions"
  >();
});

test("does not compile: wrong values, misspelt parameters, and an upgrade without its image", () => {
  compiled(
    // @ts-expect-error the minutes are text
    (camera, file) => camera.fwmgr.upgrade({ autoRollback: 50 }, { file }),
    // @ts-expect-error never, boot, started or default
    (camera, file) => camera.fwmgr.upgrade({ autoCommit: "later" }, { file }),
    // @ts-expect-error it is autoRollback
    (camera, file) => camera.fwmgr.upgrade({ autoRollBack: "50" }, { file }),
    // @ts-expect-error the image is required
    (camera) => camera.fwmgr.upgrade({ factoryDefaultMode: "hard" }),
    // @ts-expect-error soft or hard
    (camera) => camera.fwmgr.factoryDefault({ factoryDefaultMode: "none" }),
    // @ts-expect-error it has no parameters
    (camera) => camera.fwmgr.reboot({ factoryDefaultMode: "soft" }),
  );
});

test("a response has known values, and may have others", () => {
  const pending: StatusData["pendingCommit"][] = ["started", "boot", undefined];
  const codes: (FwmgrErrorCode | UpgradeErrorCode)[] = [424, 599];
  // @ts-expect-error text
  const wrong: StatusData["pendingCommit"] = true;
  expectTypeOf([pending, codes, wrong]).not.toBeAny();
  expectTypeOf<StatusData["isCommited"]>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<StatusData["timeToRollback"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<UpgradeParams["factoryDefaultMode"]>().toEqualTypeOf<"none" | "soft" | "hard" | undefined>();
  expectTypeOf<MethodData<"fwmgr", "upgrade">["firmwareVersion"]>().toEqualTypeOf<string | undefined>();
});
