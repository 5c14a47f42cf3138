import { expectTypeOf, test } from "vitest";
import type { ConfigureEventPublicationParams } from "../../generated/types/event-mqtt-bridge.ts";
import {
  isConnected,
  type SentNetworkSettings,
  updateEventPublication,
  updateNetworkSettings,
  type VapixClient,
} from "../../src/index.ts";
import { compiler } from "../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

test("changes name parameters of the contract, and none is required", () => {
  compiled(
    (camera) => updateNetworkSettings(camera, { wlan: {}, ipv6: { enabled: true }, hostname: undefined }),
    // @ts-expect-error it is staticHostname
    (camera) => updateNetworkSettings(camera, { hostname: { hostname: "dock-8" } }),
    // @ts-expect-error it is ipv4
    (camera) => updateNetworkSettings(camera, { ipV4: {} }),
    (camera) => updateEventPublication(camera, { addFilters: [{ topicFilter: "//." }], topicPrefix: "custom" }),
    // @ts-expect-error filters are added and removed
    (camera) => updateEventPublication(camera, { eventFilterList: [] }),
    // @ts-expect-error removed by their topicFilter
    (camera) => updateEventPublication(camera, { removeFilters: [{ topicFilter: "//." }] }),
  );
});

test("a client needs only the API that is changed", () => {
  compiled(
    ({ networkSettings }) => updateNetworkSettings({ networkSettings }, {}),
    ({ eventMqttBridge }) => updateEventPublication({ eventMqttBridge }, {}),
    async ({ mqttClient }) => isConnected((await mqttClient.getClientStatus()).status),
  );
});

test("what was sent is typed", () => {
  expectTypeOf(updateNetworkSettings).returns.resolves.toEqualTypeOf<SentNetworkSettings>();
  expectTypeOf(updateEventPublication).returns.resolves.toEqualTypeOf<ConfigureEventPublicationParams>();
});
