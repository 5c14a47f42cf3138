import { globSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writableMethods } from "../../generated/client/writable.ts";
import { additionOf } from "../../src/contract/additions.ts";
import { readContract } from "../../src/contract/methods.ts";
import { sourceMethods } from "../../src/contract/sources.ts";
import { merged } from "../../src/contract/document.ts";
import { createVapixClient, type VapixClient, writable } from "../../src/index.ts";
import { judgeOf } from "../../src/judge/judge.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";

type Call = (api: string, method: string, params?: object) => Promise<object>;
type Write = (api: string, method: string, data: object) => object;

// Of names that are known at run time alone.
const write = writable as unknown as Write;
const methods = Object.entries(writableMethods).flatMap(([api, entries]) =>
  Object.keys(entries).map((method): [api: string, method: string] => [api, method]),
);

/** The method that reports what a method writes. */
function sourceOf(api: string, method: string): string {
  const { document, methods: known } = readContract(api);
  const request = merged(document, known.get(method)!.request);
  const [source] = sourceMethods(document, merged(document, request.properties!.params!));
  return source!;
}

/** What breaks the contract in parameters. */
function faultsOf(api: string, method: string, params: object): { path: string }[] {
  return judgeOf(api).request(method, { apiVersion: "1.0", method, params });
}

/** The parameters of an example, undefined if it has none. */
function exampleOf(api: string, method: string): object | undefined {
  const { value } = readContract(api).document.components.examples![`${method}.request`]!;
  return value["params"] as object | undefined;
}

describe("what a device reports is written back", () => {
  let mock: MockServer;
  let call: Call;
  beforeAll(async () => {
    mock = await createMockServer();
    call = (createVapixClient(mock.url) as VapixClient & { call: Call }).call;
  });
  afterAll(() => mock.close());

  // What was added cannot be added twice; the tests of `vapix apply` add it again after it was removed.
  const updating = methods.filter(([api, method]) => additionOf(readContract(api), method) === undefined);
  // What an area or a group needs to be updated.
  const made: Readonly<Record<string, string>> = { updateArea: "addArea", updateGroup: "addGroup" };

  test.each(updating)("by %s, %s", async (api, method) => {
    const maker = made[method] ?? method;
    // The areas of the example are not there.
    await call(api, maker, { ...exampleOf(api, maker), ...(maker === "addGroup" && { areaIds: [] }) });
    const source = sourceOf(api, method);
    const read = () => call(api, source, exampleOf(api, source));
    const before = await read();
    const params = write(api, method, before);
    expect(faultsOf(api, method, params)).toEqual([]);
    expect(Object.keys(params)).not.toEqual([]);
    await call(api, method, params);
    expect(await read()).toEqual(before);
  });

  test("whether or not it is as it was made", async () => {
    await call("mqtt-client", "configureClient", { server: { protocol: "tcp", host: "broker.example.com" } });
    const data = await call("mqtt-client", "getClientStatus");
    expect(write("mqtt-client", "configureClient", data)).toMatchObject({
      server: { protocol: "tcp", host: "broker.example.com", port: 1883, basepath: "", alpnProtocol: "" },
      keepExistingPassword: true,
    });
  });
});

describe("what devices were seen to report makes valid parameters", () => {
  const folder = new URL("../fixtures", import.meta.url);
  const rows = methods.flatMap(([api, method]) =>
    globSync(`${api}/*_${sourceOf(api, method)}.*json`, { cwd: folder })
      .sort()
      .map((file) => [method, file, api] as const),
  );
  // Devices of that time, or without WLAN, have no such member, and programs read less than a new area needs.
  const LACKING = /^setWlanConfiguration|^setGlobalProxyConfiguration .*\/(9.80|10.12)_|^addArea .*programs-read/;

  test.each(rows)("for %s: %s", (method, file, api) => {
    const { data } = JSON.parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), "utf8")) as {
      data?: object;
    };
    // A method error, or a list without an entry, which devices may omit.
    if (data === undefined || file.endsWith(".none.json"))
      return expect(() => write(api, method, data ?? {})).toThrow("the data lacks");
    if (LACKING.test(`${method} ${file}`))
      return expect(() => write(api, method, data)).toThrow(
        /^cannot write back .*: the data lacks (system\.|areaList\[\]\.)\w+/,
      );
    // Devices report TLS options with every protocol, which requests should not have.
    const faults = faultsOf(api, method, write(api, method, data)).filter(({ path }) => path !== "params.ssl");
    expect(faults).toEqual([]);
  });
});

describe("what is written back", () => {
  const server = { protocol: "ssl", host: "broker.example.com", port: 8883 } as const;

  test("has no password and no field that requests lack", () => {
    const data = { config: { server: { ...server, state: "up" }, password: "*****", uptime: 17 } };
    expect(writable("mqtt-client", "configureClient", data)).toEqual({ server, keepExistingPassword: true });
  });

  test("has no message that was never configured, and no null", () => {
    const config = { server, lastWillTestament: {}, username: null } as object;
    expect(writable("mqtt-client", "configureClient", { config })).toEqual({ server, keepExistingPassword: true });
  });

  test("has TLS options with any protocol", () => {
    const ssl = { validateServerCert: true };
    const of = (protocol: "ssl" | "tcp") =>
      writable("mqtt-client", "configureClient", { config: { server: { ...server, protocol }, ssl } });
    expect(of("ssl").ssl).toEqual(ssl);
    expect(of("tcp").ssl).toEqual(ssl);
  });

  test("has the names and values of requests", () => {
    const vertices: [number, number][] = [
      [0, 0],
      [1, 0],
      [0, 1],
    ];
    const area = { id: 3, imageSource: 0, position: vertices, areaOverlay: "if triggered" };
    const expected = { id: 3, imagesource: 0, vertices, areaOverlay: "if_triggered" };
    expect(writable("thermometry", "updateArea", { areaList: [area] })).toEqual(expected);
    expect(writable("thermometry", "updateArea", { arealist: [{ ...area, imagesource: 0 }] })).toEqual(expected);
    const resolver = { useDHCPResolverInfo: true, staticNameServers: ["", "192.0.2.53"] };
    expect(writable("network-settings", "setResolverConfiguration", { system: { resolver } })).toEqual({
      useDhcpResolverInfo: true,
      staticNameServers: ["192.0.2.53"],
    });
  });

  test("has the properties of a list that has an inferred rule, and needs those of its cases", () => {
    const rest = { devices: [], perspectives: [], scenarios: [] };
    const written = (overlay: object) =>
      writable("object-analytics", "setConfiguration", { ...rest, metadataOverlay: [{ id: 1, ...overlay }] });
    const metadataOverlay = [{ id: 1, drawOnAllResolutions: true }];
    expect(written({ drawnOnAllResolutions: true, colour: "red" })).toEqual({ ...rest, metadataOverlay });
    expect(() => written({ drawOnAllResolutions: false })).toThrow("the data lacks metadataOverlay[].resolutions");
  });

  test("has what each branch of a union has, in lists too", () => {
    const vertices: [number, number][] = [
      [0, -0.7],
      [0, 0.7],
    ];
    const scenario = { id: 1, name: "Gate", devices: [{ id: 1 }] };
    const scenarios = [
      { ...scenario, type: "fence", triggers: [{ type: "fence", alarmDirection: "leftToRight", vertices }] },
      {
        ...scenario,
        type: "crosslinecounting",
        triggers: [{ type: "countingLine", countingDirection: "leftToRight", vertices }],
        filters: [{ type: "sizePerspective", width: 1, height: 2 }],
        passthroughConfiguration: { enabled: true, period: 5 },
      },
      {
        ...scenario,
        type: "occupancyInArea",
        triggers: [{ type: "includeArea", vertices }],
        filters: [{ type: "excludeArea", vertices }],
        thresholdConfiguration: { thresholds: [{ level: 1, type: "moreThan" }] },
      },
    ];
    const rest = { devices: [], metadataOverlay: [], perspectives: [] };
    expect(writable("object-analytics", "setConfiguration", { ...rest, scenarios })).toEqual({ ...rest, scenarios });
    const fences = [{ ...scenarios[0]!, triggers: [{ type: "fence", vertices }] }];
    expect(() => writable("object-analytics", "setConfiguration", { ...rest, scenarios: fences })).toThrow(
      "the data lacks scenarios[].triggers[].alarmDirection",
    );
  });

  test("is of the first entry of a list", () => {
    const IPv4 = { enabled: true, staticDefaultRouter: "", addresses: [] };
    const devices = [
      { name: "eth0", IPv4 },
      { name: "eth1", IPv4: { enabled: false } },
    ];
    const method = "setIPv4AddressConfiguration";
    expect(writable("network-settings", method, { devices })).toEqual({ deviceName: "eth0", enabled: true });
    // Never the name of one with the addresses of another.
    expect(() => writable("network-settings", method, { devices: [{ name: "port0" }, ...devices] })).toThrow(
      "the data lacks devices[].IPv4",
    );
  });

  test("leaves the data as it is", () => {
    const config = Object.freeze({ server: Object.freeze({ ...server }), ssl: Object.freeze({}) });
    writable("mqtt-client", "configureClient", Object.freeze({ config }));
    expect(config).toEqual({ server, ssl: {} });
  });
});

describe("a TypeError names", () => {
  const of = "cannot write back with";
  test.each<[what: string, api: string, method: string, data: object, message: string]>([
    [
      "all that is missing",
      "network-settings",
      "setHostnameConfiguration",
      {},
      "the data lacks system.hostname; add it",
    ],
    [
      "all that is empty",
      "network-settings",
      "setHostnameConfiguration",
      { system: { hostname: {} } },
      "the data lacks system.hostname; add it",
    ],
    [
      "a required parameter",
      "thermometry",
      "setIsothermLevels",
      { high: 3, low: 1 },
      "the data lacks middle, renderOverlay; add it",
    ],
    [
      "a required parameter that has a value for what was never set",
      "network-settings",
      "setWlanConfiguration",
      { system: { wlan: { countryCode: "XX" } } },
      "the data lacks system.wlan.countryCode; add it",
    ],
    [
      "a required parameter that has a source of its own",
      "thermometry",
      "setTemperatureScale",
      {},
      "the data lacks currentTemperatureScale; add it",
    ],
    [
      "a required parameter below another one, and in a list",
      "event-mqtt-bridge",
      "configureEventPublication",
      { eventPublicationConfig: { topicPrefix: "custom", eventFilterList: [{ qos: 1 }] } },
      "the data lacks eventPublicationConfig.eventFilterList[].topicFilter, eventPublicationConfig.customTopicPrefix; add it",
    ],
    [
      "what a custom message requires",
      "mqtt-client",
      "configureClient",
      { config: { server: { protocol: "tcp", host: "a" }, connectMessage: { useDefault: false, topic: "a", qos: 1 } } },
      "the data lacks config.connectMessage.message, config.connectMessage.retain; add it",
    ],
    [
      "a URL whose password is masked",
      "network-settings",
      "setGlobalProxyConfiguration",
      { system: { globalProxies: { httpProxy: "http://dock:*****@proxy.example.com", httpsProxy: "a:8080" } } },
      "the password is masked in system.globalProxies.httpProxy; add it",
    ],
  ])("%s", (_, api, method, data, message) => {
    const attempt = () => write(api, method, data);
    expect(attempt).toThrow(TypeError);
    expect(attempt).toThrow(`${of} ${method} of ${api}: ${message} to the data`);
  });

  test("what can be written back, if an API or a method cannot", () => {
    expect(() => write("systemready", "systemready", {})).toThrow(
      'unknown API with writable methods "systemready"; available: mqtt-client, network-settings, ',
    );
    expect(() => write("mqtt-client", "activateClient", {})).toThrow(
      'unknown writable method "activateClient" of mqtt-client; available: configureClient',
    );
  });
});

test("a proxy with its password is written back", () => {
  const globalProxies = { httpProxy: "http://dock:pass@proxy.example.com:8080" };
  expect(writable("network-settings", "setGlobalProxyConfiguration", { system: { globalProxies } })).toEqual(
    globalProxies,
  );
});
