import { expectTypeOf, test } from "vitest";
import type { ClientStatus, ConfigureClientParams, GetClientStatusData } from "../../generated/types/mqtt-client.ts";
import { type SourceData, type VapixClient, writable, type WritableName } from "../../src/index.ts";
import { compiler } from "../compiled.ts";

const compiled = compiler<[camera: VapixClient, status: ClientStatus]>();

test("parameters and data have the types of the methods", () => {
  compiled(async (camera) => {
    const params = writable("mqtt-client", "configureClient", await camera.mqttClient.getClientStatus());
    expectTypeOf(params).toEqualTypeOf<ConfigureClientParams>();
    await camera.mqttClient.configureClient({ ...params, keepAliveInterval: 30 });
  });
  expectTypeOf<SourceData<"mqtt-client", "configureClient">>().toEqualTypeOf<GetClientStatusData>();
  expectTypeOf<WritableName<"mqtt-client">>().toEqualTypeOf<"configureClient">();
  expectTypeOf<WritableName<"systemready">>().toBeNever();
});

test("one area of a list is passed alone", () => {
  compiled(async (camera) => {
    const { areaList = [] } = await camera.thermometry.listAreas({ presetNbr: 0 });
    return areaList.map((area) => writable("thermometry", "updateArea", { areaList: [area] }));
  });
});

test("does not compile: data of another method, or a method that writes nothing back", () => {
  compiled(
    // @ts-expect-error it takes the data, not the status in it
    (_, status) => writable("mqtt-client", "configureClient", status),
    // @ts-expect-error it takes the data, not the promise of it
    (camera) => writable("mqtt-client", "configureClient", camera.mqttClient.getClientStatus()),
    // @ts-expect-error it takes that of getNetworkInfo
    async (camera) => writable("network-settings", "setWlanConfiguration", await camera.mqttClient.getClientStatus()),
    // @ts-expect-error activateClient has no parameters
    async (camera) => writable("mqtt-client", "activateClient", await camera.mqttClient.getClientStatus()),
    // @ts-expect-error systemready writes nothing
    () => writable("systemready", "systemready", {}),
  );
});
