import { expectTypeOf, test } from "vitest";
import type {
  IoPortManagementErrorCode,
  Port,
  PortConfiguration,
} from "../../../generated/types/io-port-management.ts";
import type { MethodData, MethodName, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

test("calls that devices accept compile", () => {
  compiled(
    (camera) => camera.ioPortManagement.getPorts(),
    (camera) => camera.ioPortManagement.setPorts({ ports: [] }),
    (camera) => camera.ioPortManagement.setPorts({ ports: [{ port: "1", direction: "output", state: "open" }] }),
    (camera) => camera.ioPortManagement.setStateSequence({ port: "1", sequence: [{ state: "open", time: 500 }] }),
    (camera) => camera.call("io-port-management", "getSupportedVersions"),
  );
  expectTypeOf<MethodName<"io-port-management">>().toEqualTypeOf<
    "getPorts" | "setPorts" | "setStateSequence" | "getSupportedVersions"
  >();
});

test("does not compile: wrong values, misspelt and missing parameters", () => {
  compiled(
    // @ts-expect-error open or closed
    (camera) => camera.ioPortManagement.setPorts({ ports: [{ port: "1", state: "on" }] }),
    // @ts-expect-error input or output
    (camera) => camera.ioPortManagement.setPorts({ ports: [{ port: "1", direction: "both" }] }),
    // @ts-expect-error the id is text
    (camera) => camera.ioPortManagement.setPorts({ ports: [{ port: 1 }] }),
    // @ts-expect-error it is normalState
    (camera) => camera.ioPortManagement.setPorts({ ports: [{ port: "1", normalstate: "open" }] }),
    // @ts-expect-error only responses have it
    (camera) => camera.ioPortManagement.setPorts({ ports: [{ port: "1", readonly: true }] }),
    // @ts-expect-error port is required
    (camera) => camera.ioPortManagement.setPorts({ ports: [{ name: "Gate" }] }),
    // @ts-expect-error ports is required
    (camera) => camera.ioPortManagement.setPorts({}),
    // @ts-expect-error time is required
    (camera) => camera.ioPortManagement.setStateSequence({ port: "1", sequence: [{ state: "open" }] }),
    // @ts-expect-error it has no parameters
    (camera) => camera.ioPortManagement.getPorts({ port: "1" }),
  );
});

test("a response has known values, and may have others", () => {
  const directions: Port["direction"][] = ["input", "output", "both", undefined];
  const codes: IoPortManagementErrorCode[] = [2200, 1299];
  // @ts-expect-error text
  const direction: Port["direction"] = true;
  expectTypeOf([directions, codes, direction]).not.toBeAny();
  expectTypeOf<PortConfiguration["state"]>().toEqualTypeOf<"open" | "closed" | undefined>();
  expectTypeOf<MethodData<"io-port-management", "setStateSequence">["port"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<MethodData<"io-port-management", "getPorts">["items"]>().toEqualTypeOf<Port[] | undefined>();
});
