import { apiIds } from "../../../../src/contract/files.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createVapixClient, type VapixClient } from "../../../../src/index.ts";
import { readContract } from "../../../../src/contract/methods.ts";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { readContract as readSpec } from "../../../spec/contract.ts";
import { API_DISCOVERY, ask, exchange } from "../../exchange.ts";

const spec = readSpec("api-discovery");
const five = ["api-discovery", "basic-device-info", "mqtt-client", "network-settings", "systemready"];

let device: MockServer;
let camera: VapixClient;
beforeAll(async () => {
  device = await createMockServer({ apis: five });
  camera = createVapixClient(device.url);
});
afterAll(() => device.close());

/** What the device lists for patterns, as ids and versions. */
async function listed(params?: { id?: string; version?: string }): Promise<string[]> {
  const { apiList } = await camera.apiDiscovery.getApiList(params);
  return apiList!.map(({ id, version }) => `${id} ${version}`);
}

const all = [
  "api-discovery 1.1",
  "basic-device-info 1.3",
  "mqtt-client 1.6",
  "network-settings 1.38",
  "systemready 1.5",
];

describe("the list", () => {
  test("has each API that the device has, with the version of its contract", async () => {
    const { apiList } = await camera.apiDiscovery.getApiList();
    expect(apiList!.map(({ id }) => id)).toEqual(five);
    for (const { id, version } of apiList!) expect(version).toBe(readContract(id!).version);
    expect(apiList).toContainEqual({
      id: "mqtt-client",
      version: "1.6",
      name: "MQTT client API",
      docLink: "https://developer.axis.com/vapix/network-video/mqtt-client-api/",
      status: "official",
    });
    expect(spec.faults("GetApiListData", { apiList })).toEqual([]);
  });

  test("has each version that the API itself reports", async () => {
    const { apiList } = await camera.apiDiscovery.getApiList();
    for (const { id, version } of apiList!) {
      const { path } = readContract(id!);
      const { body } = await exchange(device.url, { method: "getSupportedVersions" }, {}, path);
      expect([id, body?.data]).toEqual([id, { apiVersions: [version] }]);
    }
  });

  test("has no API that the device was made without", async () => {
    const other = await createMockServer({ apis: ["systemready", "api-discovery"] });
    const { apiList } = await createVapixClient(other.url).apiDiscovery.getApiList();
    await other.close();
    expect(apiList!.map(({ id }) => id)).toEqual(["systemready", "api-discovery"]);
  });

  test("has every API of this project that devices announce, on a device that was made without a choice", async () => {
    const whole = await createMockServer();
    const { apiList } = await createVapixClient(whole.url).apiDiscovery.getApiList();
    await whole.close();
    const announced = apiIds().filter((id) => readContract(id).announced !== undefined);
    expect(apiList!.map(({ id }) => id)).toEqual(announced);
    for (const { name, docLink } of apiList!)
      expect([name, docLink]).toEqual([expect.any(String), expect.stringMatching(/^https:/)]);
  });
});

describe("patterns", () => {
  test.each<[id: string | undefined, version: string | undefined, matching: string[]]>([
    [undefined, undefined, all],
    ["*", "*", all],
    ["**", "*?*", all],
    ["mqtt-client", undefined, ["mqtt-client 1.6"]],
    ["*-settings", undefined, ["network-settings 1.38"]],
    ["*i*", undefined, all.filter((pair) => pair.split(" ")[0]!.includes("i"))],
    ["mqtt-clien?", undefined, ["mqtt-client 1.6"]],
    ["???????????", undefined, ["mqtt-client 1.6", "systemready 1.5"]],
    ["mqtt-client*", undefined, ["mqtt-client 1.6"]],
    ["s*y*y", undefined, ["systemready 1.5"]],
    ["*a*b*", undefined, []],
    [undefined, "1.?", all.filter((pair) => !pair.endsWith("1.38"))],
    [undefined, "1.3*", ["basic-device-info 1.3", "network-settings 1.38"]],
    [undefined, "1.38", ["network-settings 1.38"]],
    ["*-*", "1.?", ["api-discovery 1.1", "basic-device-info 1.3", "mqtt-client 1.6"]],
    ["network-settings", "1.37", []],
    ["mqtt-clien", undefined, []],
    ["qtt-client", undefined, []],
    ["mqtt-client?", undefined, []],
    ["MQTT-client", undefined, []],
    [undefined, "1?38", ["network-settings 1.38"]],
    [undefined, "1.", []],
    [undefined, "1-6", []],
    [undefined, "2.*", []],
    [undefined, "1", []],
  ])("id %j and version %j find these", async (id, version, matching) => {
    expect(await listed({ ...(id !== undefined && { id }), ...(version !== undefined && { version }) })).toEqual(
      matching,
    );
  });

  test("without a match return an empty list, and no error", async () => {
    const { status, body } = await exchange(
      device.url,
      ask("getApiList", { context: "disc-1", params: { id: "no-such-api" } }),
      {},
      API_DISCOVERY,
    );
    expect([status, body]).toEqual([
      200,
      { apiVersion: "1.1", context: "disc-1", method: "getApiList", data: { apiList: [] } },
    ]);
  });

  test("of any length and form get a response soon", async () => {
    const start = performance.now();
    expect(await listed({ id: `${"*".repeat(40)}0` })).toEqual([]);
    expect(await listed({ id: "*?".repeat(50_000) })).toEqual([]);
    expect(await listed({ id: "*".repeat(100_000) })).toEqual(all);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test("an example that a test requests has priority over the list", async () => {
  const { body } = await exchange(
    device.url,
    ask("getApiList"),
    { Prefer: "example=getApiListNoMatch" },
    API_DISCOVERY,
  );
  expect(body?.data).toEqual({ apiList: [] });
});
