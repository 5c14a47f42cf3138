import { expectTypeOf, test } from "vitest";
import type { NtpClient, NtpErrorCode } from "../../../generated/types/ntp.ts";
import type { MethodData, MethodName, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

test("calls that devices accept compile", () => {
  compiled(
    (camera) => camera.ntp.getNTPInfo(),
    (camera) => camera.ntp.setNTPClientConfiguration({ enabled: false }),
    (camera) => camera.ntp.setNTPClientConfiguration({ serversSource: "static", staticServers: ["ntp.example.com"] }),
    (camera) => camera.ntp.setNTPClientConfiguration({ minpoll: 6, maxpoll: 10 }, { timeout: 2000 }),
    (camera) => camera.call("ntp", "getSupportedVersions"),
  );
  expectTypeOf<MethodName<"ntp">>().toEqualTypeOf<
    "getNTPInfo" | "getSupportedVersions" | "setNTPClientConfiguration"
  >();
});

test("does not compile: wrong values, misspelt and missing parameters", () => {
  compiled(
    // @ts-expect-error DHCP or static
    (camera) => camera.ntp.setNTPClientConfiguration({ serversSource: "dhcp" }),
    // @ts-expect-error a list
    (camera) => camera.ntp.setNTPClientConfiguration({ staticServers: "ntp.example.com" }),
    // @ts-expect-error it is NTSEnabled
    (camera) => camera.ntp.setNTPClientConfiguration({ ntsEnabled: true }),
    // @ts-expect-error it stands by itself
    (camera) => camera.ntp.setNTPClientConfiguration({ client: { enabled: true } }),
    // @ts-expect-error only responses have it
    (camera) => camera.ntp.setNTPClientConfiguration({ synced: true }),
    // @ts-expect-error params are required
    (camera) => camera.ntp.setNTPClientConfiguration(),
    // @ts-expect-error it is getNTPInfo
    (camera) => camera.ntp.getNtpInfo(),
  );
});

test("a response has known values, and may have others", () => {
  const sources: NtpClient["serversSource"][] = ["DHCP", "static", "none", undefined];
  const codes: NtpErrorCode[] = [4004, 5000];
  // @ts-expect-error text
  const source: NtpClient["serversSource"] = 1;
  expectTypeOf([sources, codes, source]).not.toBeAny();
  expectTypeOf<MethodData<"ntp", "getNTPInfo">["client"]>().toEqualTypeOf<NtpClient | undefined>();
  expectTypeOf<NtpClient["timeOffset"]>().toEqualTypeOf<number | undefined>();
});
