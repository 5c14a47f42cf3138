import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { createVapixClient, type VapixClient } from "../../../src/vapix/client.ts";
import { ask, exchange } from "../exchange.ts";

const THERMOMETRY = "/axis-cgi/thermometry.cgi";
const lines: string[] = [];
let device: MockServer;
let camera: VapixClient;
beforeAll(async () => {
  device = await createMockServer({ log: (line) => lines.push(line) });
  camera = createVapixClient(device.url);
});
beforeEach(() => {
  device.reset();
  lines.length = 0;
});
afterAll(() => device.close());

const scale = { unit: "fahrenheit" } as const;

describe("a handler", () => {
  test("responds in place of the state, in the envelope of the method, until it is removed", async () => {
    const off = device.on("thermometry", "getIsothermLevels", () => ({ high: 3, middle: 2, low: 1 }));
    const body = ask("getIsothermLevels", { context: "c" });
    expect((await exchange(device.url, body, {}, THERMOMETRY)).body).toEqual({
      apiVersion: "1.3",
      context: "c",
      method: "getIsothermLevels",
      data: { high: 3, middle: 2, low: 1 },
    });
    off();
    expect(await camera.thermometry.getIsothermLevels()).toMatchObject({ high: 120 });
    off();
  });

  test("gets the parameters, an empty object if the call has none, and may take its time", async () => {
    const seen: object[] = [];
    device.on("thermometry", "setTemperatureScale", async (params) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      seen.push(params);
      return {};
    });
    device.on("mqtt-client", "activateClient", (params) => {
      seen.push(params);
      return {};
    });
    await camera.thermometry.setTemperatureScale(scale);
    await camera.mqttClient.activateClient();
    expect(seen).toEqual([scale, {}]);
    expect(await camera.thermometry.getConfigurationCapabilities()).toMatchObject({
      currentTemperatureScale: "celsius",
    });
  });

  test("has parameters of its own: what it changes is not in the log of requests", async () => {
    device.on("thermometry", "setTemperatureScale", (params) => {
      Object.assign(params, { unit: "changed" });
      return {};
    });
    await camera.thermometry.setTemperatureScale(scale);
    expect(device.requests.at(-1)?.params).toEqual(scale);
  });

  test("is not called if the request breaks the contract, or if Prefer selects another response", async () => {
    let asked = 0;
    device.on("thermometry", "setTemperatureScale", () => {
      asked++;
      return {};
    });
    const wrong = await exchange(device.url, ask("setTemperatureScale", { params: {} }), {}, THERMOMETRY);
    expect(wrong.body?.error?.code).toBe(2103);
    const refused = await exchange(
      device.url,
      ask("setTemperatureScale", { params: scale }),
      { Prefer: "refuse=1100" },
      THERMOMETRY,
    );
    expect([refused.body?.error?.code, asked]).toEqual([1100, 0]);
  });

  test("has priority over an earlier one, which stays", async () => {
    const first = device.on("thermometry", "getIsothermLevels", () => ({ high: 1 }));
    const second = device.on("thermometry", "getIsothermLevels", () => ({ high: 2 }));
    expect(await camera.thermometry.getIsothermLevels()).toEqual({ high: 2 });
    second();
    expect(await camera.thermometry.getIsothermLevels()).toEqual({ high: 1 });
    first();
  });

  test("rejects with a code, a sub-code, or one of several meanings", async () => {
    device.on("network-settings", "addVlan", () => ({ refuse: { code: 4004, subCode: 201 } }));
    await expect(camera.networkSettings.addVlan({ masterDeviceName: "eth0", VlanId: 4 })).rejects.toMatchObject({
      code: 4004,
      subCode: 201,
    });
    device.on("thermometry", "removeGroup", () => ({ refuse: { code: 1200, title: "Group ID is invalid" } }));
    const { status, body } = await exchange(device.url, ask("removeGroup", { params: { id: 1 } }), {}, THERMOMETRY);
    expect([status, body?.error]).toEqual([500, { code: 1200, message: "Group ID is invalid" }]);
  });

  test("may return data that has a code, as a failed test of a WLAN does", async () => {
    device.on("network-settings", "testWLANStationSettings", () => ({ code: 7, message: "Wrong password" }));
    expect(await camera.networkSettings.testWLANStationSettings({ deviceName: "wlan0" })).toMatchObject({ code: 7 });
  });

  test.each<[what: string, answer: () => unknown, text: string]>([
    ["violates the contract", () => ({ high: "hot" }), "violates the contract: data.high must be number"],
    ["returns nothing", () => undefined, "must return an object: data, or { refuse: { code } }"],
    [
      "rejects with an unknown code",
      () => ({ refuse: { code: 7 } }),
      "getIsothermLevels does not document 7; available: 1100, ",
    ],
    [
      "fails",
      () => {
        throw new Error("out of order");
      },
      "failed: out of order",
    ],
    ["fails later", () => Promise.reject(new Error("out of order")), "failed: out of order"],
  ])("that %s is reported in the log and by a 500", async (_, answer, text) => {
    device.on("thermometry", "getIsothermLevels", answer as () => object);
    const { status, text: body } = await exchange(device.url, ask("getIsothermLevels"), {}, THERMOMETRY);
    expect([status, body]).toEqual([500, expect.stringContaining(`the handler of thermometry getIsothermLevels `)]);
    expect(body).toContain(text);
    expect(lines).toEqual([expect.stringContaining("the handler of thermometry getIsothermLevels ")]);
    expect(lines[0]).toContain(text.slice(0, 40));
  });

  test("of an API or a method that the device lacks is an error that lists the available ones", async () => {
    const older = await createMockServer({ profile: "10.12" });
    try {
      expect(() => older.on("thermometry", "addArea", () => ({}))).toThrow(
        /^unknown API "thermometry"; available: api/,
      );
      expect(() => older.on("network-settings", "setGlobalProxyConfiguration", () => ({}))).toThrow(
        /^unknown method "setGlobalProxyConfiguration" of network-settings; available: addVlan, /,
      );
    } finally {
      await older.close();
    }
  });
});

describe("a reset", () => {
  test("makes a new state, drops handlers and forgets requests, on this mock alone", async () => {
    const other = await createMockServer();
    try {
      const { mqttClient } = createVapixClient(other.url);
      await mqttClient.activateClient();
      await camera.mqttClient.activateClient();
      await camera.thermometry.setTemperatureScale(scale);
      device.on("systemready", "systemready", () => ({ systemready: "no" }));
      device.reset();
      expect(device.requests).toEqual([]);
      expect((await camera.mqttClient.getClientStatus()).status?.state).toBe("inactive");
      expect((await camera.systemready.systemready()).systemready).toBe("yes");
      expect((await camera.thermometry.getConfigurationCapabilities()).currentTemperatureScale).toBe("celsius");
      expect(device.requests).toHaveLength(3);
      expect((await mqttClient.getClientStatus()).status?.state).toBe("active");
      expect(other.requests).toHaveLength(2);
    } finally {
      await other.close();
    }
  });
});
