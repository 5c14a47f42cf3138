import { expectTypeOf, test } from "vitest";
import type {
  RemoteSyslogConfiguration,
  RemoteSyslogErrorCode,
  SyslogServer,
  SyslogServerStatus,
} from "../../../generated/types/remote-syslog.ts";
import type { MethodData, MethodName, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

test("calls that devices accept compile", () => {
  compiled(
    (camera) => camera.remoteSyslog.setup({ servers: [] }),
    (camera) => camera.remoteSyslog.setup({ servers: [{ address: "192.0.2.14", protocol: "UDP", type: "Audit" }] }),
    (camera) => camera.remoteSyslog.enable(),
    (camera) => camera.remoteSyslog.disable(),
    (camera) => camera.remoteSyslog.status({}, { timeout: 2000 }),
    (camera) => camera.remoteSyslog.test(),
    (camera) => camera.call("remote-syslog", "getSupportedVersions"),
  );
  expectTypeOf<MethodName<"remote-syslog">>().toEqualTypeOf<
    "setup" | "enable" | "disable" | "status" | "test" | "getSupportedVersions"
  >();
});

test("does not compile: wrong values, misspelt and missing parameters", () => {
  compiled(
    // @ts-expect-error UDP, TCP or TLS
    (camera) => camera.remoteSyslog.setup({ servers: [{ address: "192.0.2.14", protocol: "udp" }] }),
    // @ts-expect-error one of eight severities
    (camera) => camera.remoteSyslog.setup({ servers: [{ address: "192.0.2.14", severity: "Info" }] }),
    // @ts-expect-error it is syslogFormat
    (camera) => camera.remoteSyslog.setup({ servers: [{ address: "192.0.2.14", format: "RFC5424" }] }),
    // @ts-expect-error address is required
    (camera) => camera.remoteSyslog.setup({ servers: [{ port: 514 }] }),
    // @ts-expect-error servers is required
    (camera) => camera.remoteSyslog.setup({}),
    // @ts-expect-error it has no parameters
    (camera) => camera.remoteSyslog.enable({ servers: [] }),
  );
});

test("all methods but one return the configuration, whose values may be unknown", () => {
  expectTypeOf<
    MethodData<"remote-syslog", "setup" | "enable" | "disable" | "status" | "test">
  >().toEqualTypeOf<RemoteSyslogConfiguration>();
  const severities: SyslogServerStatus["severity"][] = ["Debug", "Trace", undefined];
  const codes: RemoteSyslogErrorCode[] = [2203, 1299];
  // @ts-expect-error text
  const protocol: SyslogServerStatus["protocol"] = 1;
  expectTypeOf([severities, codes, protocol]).not.toBeAny();
  expectTypeOf<SyslogServer["type"]>().toEqualTypeOf<"Audit" | "All" | undefined>();
});
