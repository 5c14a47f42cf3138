import { BODY_LIMIT } from "../../../src/server/read-body.ts";
import { apiIds } from "../../../src/contract/files.ts";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { readContract } from "../../../src/contract/methods.ts";
import type { ProfileName } from "../../../src/contract/profiles.ts";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import {
  type Answer,
  API_DISCOVERY,
  ask,
  BASIC_DEVICE_INFO,
  configure,
  EVENT_MQTT_BRIDGE,
  exchange,
  MQTT_CLIENT,
  NETWORK_SETTINGS,
  SYSTEMREADY,
} from "../exchange.ts";
import { wire } from "../wire.ts";

// Requests that programs send to devices, and what devices make of them: a row of the tests is a row of the project's
// reference, "What a faithful mock accepts and rejects", in its order and words.

const THERMOMETRY = "/axis-cgi/thermometry.cgi";
const PATHS = apiIds().map((id) => readContract(id).path);

const running = new Map<ProfileName, MockServer>();
afterAll(() => Promise.all([...running.values()].map((device) => device.close())));
beforeEach(() => running.forEach((device) => device.reset()));

async function start(profile: ProfileName): Promise<MockServer> {
  const device = running.get(profile) ?? (await createMockServer({ profile }));
  running.set(profile, device);
  return device;
}

async function send(path: string, body: unknown, profile: ProfileName = "all"): Promise<Answer> {
  return exchange((await start(profile)).url, body, {}, path);
}

const AREA = {
  imagesource: 0,
  enabled: true,
  name: "dock",
  areaOverlay: "always",
  temperatureOverlay: true,
  detectionType: "above",
  measurement: "maximum",
  threshold: 60,
  delay: 5,
  vertices: [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0.5, 0.5],
  ],
};

type Row = [row: string, path: string, body: unknown, data?: object];
const parameterless = ["activateClient", "deactivateClient", "getClientStatus"];
const minors = (newest: number) => Array.from({ length: newest + 1 }, (_, minor) => `1.${minor}`);
const at = (apiVersion: string, body: object) => ({ ...body, apiVersion });

/** Rows with several requests, each a row of its own. */
function each<T>(row: string, path: string, cases: readonly T[], body: (one: T) => unknown, data?: object): Row[] {
  return cases.map((one) => [`${row} (${String(one)})`, path, body(one), data]);
}

describe("accepted:", () => {
  test.each<Row>([
    ["configureClient with only server:{host,protocol} (no port, no clientId)", MQTT_CLIENT, configure(), {}],
    ["configureClient with activateOnReboot", MQTT_CLIENT, configure({ activateOnReboot: true }), {}],
    [
      "configureClient with username:null, password:null",
      MQTT_CLIENT,
      configure({ username: null, password: null }),
      {},
    ],
    [
      "configureClient with server.port before protocol, any key order",
      MQTT_CLIENT,
      '{"params":{"server":{"port":1883,"protocol":"tcp","host":"192.0.2.10"}},"method":"configureClient","apiVersion":"1.0"}',
      {},
    ],
    ...each("without params", MQTT_CLIENT, parameterless, (method) => ask(method)),
    ...each("the same with params:{}", MQTT_CLIENT, parameterless, (method) => ask(method, { params: {} })),
    ["getNetworkInfo without params", NETWORK_SETTINGS, ask("getNetworkInfo")],
    ["getNetworkInfo with params:{}", NETWORK_SETTINGS, ask("getNetworkInfo", { params: {} })],
    ...each("apiVersion for MQTT: configure", MQTT_CLIENT, minors(6), (version) => at(version, configure()), {}),
    ...each("apiVersion for MQTT: status", MQTT_CLIENT, minors(6), (version) => at(version, ask("getClientStatus"))),
    ...each("apiVersion for network", NETWORK_SETTINGS, minors(38), (version) => at(version, ask("getNetworkInfo"))),
    ...each("apiVersion for thermometry", THERMOMETRY, ["1.0", "1.2", "1.3"], (version) =>
      at(version, ask("getAreaStatus", { params: {} })),
    ),
    ['apiVersion "1" for systemready', SYSTEMREADY, at("1", ask("systemready"))],
    ...each("pretty-printed JSON body, any member order, any white space", MQTT_CLIENT, ["\t", "  ", "\r\n"], (space) =>
      JSON.stringify({ method: "getClientStatus", params: {}, context: "c", apiVersion: "1.0" }, undefined, space),
    ),
    ["getApiList without params", API_DISCOVERY, ask("getApiList")],
    [
      'configureEventPublication with eventFilterList:[{"topicFilter":"//."}]',
      EVENT_MQTT_BRIDGE,
      ask("configureEventPublication", { params: { eventFilterList: [{ topicFilter: "//." }] } }),
      {},
    ],
    ...PATHS.map((path): Row => ["getSupportedVersions without apiVersion", path, { method: "getSupportedVersions" }]),
  ])("%s: %s", async (_, path, body, data = expect.any(Object) as object) => {
    const answer = await send(path, body);
    expect([answer.status, answer.body?.data, answer.body?.error]).toEqual([200, data, undefined]);
  });

  test("activateOnReboot is reported back in config", async () => {
    await send(MQTT_CLIENT, configure({ activateOnReboot: true }));
    const { body } = await send(MQTT_CLIENT, ask("getClientStatus"));
    expect(body?.data?.config).toMatchObject({ activateOnReboot: true });
  });

  test("username:null, password:null are treated as absent", async () => {
    await send(MQTT_CLIENT, configure({ username: null, password: null }));
    const { config } = (await send(MQTT_CLIENT, ask("getClientStatus"))).body!.data as { config: object };
    expect(Object.keys(config)).not.toEqual(expect.arrayContaining(["username"]));
    expect(config).not.toHaveProperty("password");
  });

  test.each(["", "my context", "Grüße", "007"])(
    "any string as context (%j) is echoed only when sent",
    async (context) => {
      expect((await send(MQTT_CLIENT, ask("getClientStatus", { context }))).body?.context).toBe(context);
      expect((await send(MQTT_CLIENT, ask("getClientStatus"))).body).not.toHaveProperty("context");
    },
  );

  test('getApiList with params:{"id":"*","version":"*"} or without params: full list', async () => {
    const all = (await send(API_DISCOVERY, ask("getApiList"))).body!.data!.apiList as { id: string }[];
    const announced = apiIds().filter((id) => readContract(id).announced !== undefined);
    expect(all.map(({ id }) => id)).toEqual(announced);
    const { body } = await send(API_DISCOVERY, ask("getApiList", { params: { id: "*", version: "*" } }));
    expect(body?.data?.apiList).toEqual(all);
  });

  test("no Accept header, Accept: */*, Accept: application/json", async () => {
    const { url } = await start("all");
    const body = JSON.stringify(ask("getClientStatus"));
    for (const accept of ["", "Accept: */*\r\n", "Accept: application/json\r\n"]) {
      const head = `POST ${MQTT_CLIENT} HTTP/1.1\r\nHost: localhost\r\n${accept}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n`;
      const answer = await wire(url, head + body);
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*Content-Type: application\/json\r\n[^]*"data"/);
    }
  });
});

describe("rejected:", () => {
  type Refused = [row: string, path: string, code: number, body: unknown, status?: number];
  const publish = (params: object) => ask("configureEventPublication", { params });
  const own = { useDefault: false, topic: "a", message: "lost", retain: true, qos: 1 };
  const without = (left: string) => Object.fromEntries(Object.entries(own).filter(([name]) => name !== left));
  const will = (message: Record<string, unknown>) => configure({ lastWillTestament: message });
  const info = (more: Record<string, unknown>) => ask("getNetworkInfo", more);
  const huge = (body: object) => JSON.stringify(body).padEnd(BODY_LIMIT + 1);
  const supported = { method: "getSupportedVersions" };
  const filter = (more: object) => publish({ eventFilterList: [{ topicFilter: "//.", ...more }] });

  test.each<Refused>([
    ...["1.39", "1.99", "2.0", "0.9"].map((version): Refused => {
      return ["apiVersion above the newest minor, or another major", NETWORK_SETTINGS, 4001, at(version, info({}))];
    }),
    ...["1.7", "2.0"].map((version): Refused => {
      return ["apiVersion above, or another major", MQTT_CLIENT, 2100, at(version, ask("getClientStatus"))];
    }),
    ...["1.4", "2.0"].map((version): Refused => {
      return ["apiVersion above, or another major", THERMOMETRY, 2100, at(version, ask("getAreaStatus")), 400];
    }),
    ...["1.4", "2.0"].flatMap((version): Refused[] => [
      ["apiVersion above, or another major", API_DISCOVERY, 2003, at(version, ask("getApiList"))],
      ["apiVersion above, or another major", BASIC_DEVICE_INFO, 2003, at(version, ask("getAllProperties"))],
    ]),
    ["unknown method (setGlobalProxiesConfiguration)", NETWORK_SETTINGS, 4000, ask("setGlobalProxiesConfiguration")],
    ["unknown method (setEventPublicationConfig)", EVENT_MQTT_BRIDGE, 2102, ask("setEventPublicationConfig")],
    ["unknown method (updateClient)", MQTT_CLIENT, 2102, ask("updateClient")],
    ["unknown method", BASIC_DEVICE_INFO, 2004, ask("noSuchMethod")],
    ["unknown method", API_DISCOVERY, 2004, ask("noSuchMethod")],
    ["unknown method", THERMOMETRY, 2102, ask("noSuchMethod"), 400],
    ["configureClient without server", MQTT_CLIENT, 2103, ask("configureClient", { params: { clientId: "dock-7" } })],
    ["server.protocol outside tcp, ssl, ws, wss", MQTT_CLIENT, 2104, configure({}, { protocol: "mqtt" })],
    ["qos outside 0–2", MQTT_CLIENT, 2104, will({ ...own, qos: 3 })],
    ["wrong JSON type", MQTT_CLIENT, 2104, configure({ cleanSession: "true" })],
    ...["topic", "message", "retain", "qos"].map((name): Refused => {
      return ["useDefault false without topic, message, retain, qos", MQTT_CLIENT, 2103, will(without(name))];
    }),
    ["event.cgi filter with qos:null", EVENT_MQTT_BRIDGE, 2104, filter({ qos: null })],
    ["event.cgi filter with retain:null", EVENT_MQTT_BRIDGE, 2104, filter({ retain: null })],
    [
      "event.cgi params wrapped in eventPublicationConfig",
      EVENT_MQTT_BRIDGE,
      2103,
      publish({ eventPublicationConfig: { eventFilterList: [{ topicFilter: "//." }] } }),
    ],
    ["body that is not JSON", NETWORK_SETTINGS, 3000, "{"],
    ["body that is not JSON", MQTT_CLIENT, 2101, "{"],
    ["body that is not JSON", THERMOMETRY, 2101, "{", 400],
    ["body that is not JSON", API_DISCOVERY, 4000, "{"],
    ["body that is not JSON", BASIC_DEVICE_INFO, 4000, "{"],
    ["oversized body", NETWORK_SETTINGS, 2001, huge(supported)],
    ["oversized body", MQTT_CLIENT, 2106, huge(supported)],
    ["oversized body", THERMOMETRY, 2107, huge(supported), 400],
    [
      "network deviceName that does not exist",
      NETWORK_SETTINGS,
      5000,
      ask("setIPv4AddressConfiguration", { params: { deviceName: "eth9", enabled: true } }),
    ],
    ["unknown extra fields inside params", NETWORK_SETTINGS, 4004, info({ params: { deviceName: "eth0" } })],
  ])("%s: %s with %i", async (_, path, code, body, status = 200) => {
    const answer = await send(path, body);
    expect([answer.status, answer.body?.error?.code]).toEqual([status, code]);
    expect(answer.body).not.toHaveProperty("data");
  });

  test("unknown method: the method is echoed except by basicdeviceinfo", async () => {
    const body = ask("noSuchMethod");
    for (const path of [MQTT_CLIENT, NETWORK_SETTINGS, EVENT_MQTT_BRIDGE, THERMOMETRY])
      expect((await send(path, body)).body?.method).toBe("noSuchMethod");
    expect((await send(BASIC_DEVICE_INFO, body)).body).not.toHaveProperty("method");
  });

  test.each([
    [API_DISCOVERY, 200, 2002],
    [BASIC_DEVICE_INFO, 200, 2002],
    [THERMOMETRY, 400, 2106],
  ])("GET: %s with HTTP %i and %i", async (path, status, code) => {
    const response = await fetch((await start("all")).url + path);
    expect([response.status, await response.json()]).toMatchObject([status, { error: { code } }]);
  });

  test("path network-settings.cgi (hyphen): 404 HTML", async () => {
    const { status, headers } = await send("/axis-cgi/network-settings.cgi", info({}));
    expect([status, headers.get("Content-Type")]).toEqual([404, "text/html; charset=iso-8859-1"]);
  });

  test("thermometry area with a name already used: 2104 HTTP 400", async () => {
    const body = ask("addArea", { params: { ...AREA, presetNbr: 1 } });
    expect((await send(THERMOMETRY, body)).body?.error).toBeUndefined();
    const { status, body: answer } = await send(THERMOMETRY, body);
    expect([status, answer?.error]).toMatchObject([400, { code: 2104, message: "Name already in use" }]);
  });

  test("method newer than the profile's version: 4000", async () => {
    const body = ask("setGlobalProxyConfiguration", { params: { httpProxy: "", httpsProxy: "", noProxy: "" } });
    const older = await send(NETWORK_SETTINGS, body, "10.12");
    expect(older.body).toMatchObject({
      apiVersion: "1.15",
      method: "setGlobalProxyConfiguration",
      error: { code: 4000 },
    });
    expect((await send(NETWORK_SETTINGS, body, "11.11")).body).toMatchObject({ apiVersion: "1.33", data: {} });
  });
});
