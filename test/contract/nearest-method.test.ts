import { describe, expect, test } from "vitest";
import { nearestMethod } from "../../src/contract/nearest-method.ts";
import { table } from "../../src/vapix/all-tables.ts";

function meant(api: string, name: string): string | undefined {
  return nearestMethod(
    name,
    Object.entries(table[api]!.methods).map(([method, { effect }]) => ({ name: method, effect })),
  );
}

describe("the suggested method", () => {
  test.each([
    ["event-mqtt-bridge", "setEventPublicationConfig", "configureEventPublication"],
    ["event-mqtt-bridge", "getEventPublication", "getEventPublicationConfig"],
    ["event-mqtt-bridge", "setMqttSubscriptionConfig", "configureMqttSubscription"],
    ["mqtt-client", "updateClient", "configureClient"],
    ["mqtt-client", "configureClint", "configureClient"],
    ["network-settings", "setGlobalProxiesConfiguration", "setGlobalProxyConfiguration"],
    ["network-settings", "deleteVlan", "removeVlan"],
    ["network-settings", "createVlan", "addVlan"],
    ["network-settings", "getNetworkInf", "getNetworkInfo"],
    ["thermometry", "changeArea", "updateArea"],
    ["thermometry", "getAreas", "listAreas"],
    ["thermometry", "removeArea", "removeAreas"],
    ["systemready", "systemReady", "systemready"],
  ])("of %s by %s is %s", (api, name, method) => {
    expect(meant(api, name)).toBe(method);
  });

  test.each([
    ["mqtt-client", "setClientStatus"],
    ["event-mqtt-bridge", "getEvents"],
    ["mqtt-client", ""],
    ["mqtt-client", "get"],
  ])("of %s by %j is unknown, and not one that does something else", (api, name) => {
    expect(meant(api, name)).toBeUndefined();
  });

  test("never reads if the given name sets", () => {
    for (const { methods } of Object.values(table))
      for (const [name, { effect }] of Object.entries(methods))
        if (effect === "reads" && name.startsWith("get")) {
          const all = Object.entries(methods).map(([method, entry]) => ({ name: method, effect: entry.effect }));
          const near = nearestMethod(name.replace("get", "set"), all);
          expect(near === undefined || methods[near]!.effect !== "reads", name).toBe(true);
        }
  });
});
