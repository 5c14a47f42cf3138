import { BODY_LIMIT } from "../../../src/server/read-body.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { createVapixClient, VapixMethodError } from "../../../src/index.ts";
import { readContract } from "../../spec/contract.ts";
import { capital } from "../../spec/name.ts";
import { type Answer, ask, exchange, NETWORK_SETTINGS } from "../exchange.ts";
import { wire } from "../wire.ts";

const contract = readContract("network-settings");
const methods = [
  "addVlan",
  "getNetworkInfo",
  "getSupportedVersions",
  "removeVlan",
  "scanWLANNetworks",
  "setDeviceConfiguration",
  "setHostnameConfiguration",
  "setIPv4AddressConfiguration",
  "setIPv6AddressConfiguration",
  "setGlobalProxyConfiguration",
  "setResolverConfiguration",
  "setWired8021XConfiguration",
  "setWlanConfiguration",
  "setWLANStationConfiguration",
  "testWLANStationSettings",
  "wlanSwitchAPToStation",
];

let device: MockServer;
const lines: string[] = [];
beforeAll(async () => {
  device = await createMockServer({ log: (line) => lines.push(line) });
});
afterAll(() => device.close());

function post(body: unknown, headers?: Record<string, string>): Promise<Answer> {
  return exchange(device.url, body, headers, NETWORK_SETTINGS);
}

/** Calls by the client, with parameters that its types would not let through, and gives the error. */
async function refusalByClient(
  method: string,
  params: unknown,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const client = createVapixClient(device.url, {
    fetch: (url, init) => fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } }),
  });
  const call = client.call as (api: string, method: string, params: unknown) => Promise<unknown>;
  return call("network-settings", method, params).catch((error: unknown) => error);
}

/** The documented request of a method. */
function documented(method: string): Record<string, unknown> {
  return contract.requests[method]!;
}

/** The faults of a method error. */
function faultsOfRefusal(body: unknown): string[] {
  return contract.faults(contract.refusalName, body);
}

describe("the device accepts", () => {
  const info = ask("getNetworkInfo");
  test.each<[string, unknown]>([
    ["getNetworkInfo without params", info],
    ["getNetworkInfo with empty params", { ...info, params: {} }],
    ...["1.0", "1.15", "1.37", "1.38"].map((apiVersion): [string, unknown] => [
      `getNetworkInfo at ${apiVersion}`,
      { ...info, apiVersion },
    ]),
    ["setGlobalProxyConfiguration at 1.0", { ...documented("setGlobalProxyConfiguration"), apiVersion: "1.0" }],
    ["a body printed over many lines", JSON.stringify(info, undefined, "\t").replaceAll("\n", "\r\n")],
    ["a body with white space around it", ` \n\t${JSON.stringify(info)}\r\n `],
    ["fields in another order", { params: {}, context: "c", method: "getNetworkInfo", apiVersion: "1.0" }],
    ["getSupportedVersions without a version", { method: "getSupportedVersions" }],
    ["getSupportedVersions with empty params", { method: "getSupportedVersions", params: {} }],
  ])("%s", async (_, body) => {
    const answer = await post(body);
    expect(answer).toMatchObject({ status: 200, body: { apiVersion: "1.38", data: {} } });
    expect(answer.body).not.toHaveProperty("error");
  });

  test.each(["*/*", "application/json"])("the header Accept: %s", async (Accept) => {
    expect((await post(info, { Accept })).body).toHaveProperty("data.system");
  });

  test("no header Accept", async () => {
    const body = JSON.stringify(info);
    const head = `POST ${NETWORK_SETTINGS} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n`;
    const answer = await wire(device.url, `${head}Content-Length: ${body.length}\r\n\r\n${body}`);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain('"tcpEcnMode"');
  });

  test.each(["call-17", "", "Grüße, 안녕, 🚢", "007"])("the context %j, and repeats it", async (context) => {
    expect((await post({ ...info, context })).body?.context).toBe(context);
    expect((await post({ ...ask("noSuchMethod"), context })).body?.context).toBe(context);
  });

  test("no context, and sends none", async () => {
    expect((await post(info)).body).not.toHaveProperty("context");
  });

  test("a version question, with one version as the response", async () => {
    expect((await post({ method: "getSupportedVersions" })).body).toEqual({
      apiVersion: "1.38",
      method: "getSupportedVersions",
      data: { apiVersions: ["1.38"] },
    });
  });
});

describe("a documented request", () => {
  const refused: Record<string, number[]> = { removeVlan: [4004, 201] };
  test.each(Object.entries(contract.requests))("%s is taken by a new device as documented", async (name, request) => {
    const server = await createMockServer({ apis: ["network-settings"] });
    const { status, body } = await exchange(server.url, request, {}, NETWORK_SETTINGS);
    await server.close();
    const { method } = request as { method: string };
    const numbers =
      body?.error && [body.error.code, body.error.details?.subCode].filter((number) => number !== undefined);
    expect([status, numbers]).toEqual([200, refused[name]]);
    if (name in refused) expect(faultsOfRefusal(body)).toEqual([]);
    else expect(contract.faults(`${capital(method)}Response`, body)).toEqual([]);
  });
});

describe("the device rejects", () => {
  const info = ask("getNetworkInfo");
  test.each<[string, unknown, number]>([
    ["a version above the newest minor", { ...info, apiVersion: "1.39" }, 4001],
    ["a version far above the newest minor", { ...info, apiVersion: "1.99" }, 4001],
    ["a version of a later major", { ...info, apiVersion: "2.0" }, 4001],
    ["no version", { method: "getNetworkInfo" }, 4003],
    ["no method", { apiVersion: "1.0" }, 4003],
    ["an unknown method", ask("noSuchMethod"), 4000],
    ["the other spelling of setGlobalProxyConfiguration", ask("setGlobalProxiesConfiguration"), 4000],
    ["a method of another API", ask("getClientStatus"), 4000],
    ["a parameter that leaks into getNetworkInfo", { ...info, params: { deviceName: "eth0", ssid: "dock" } }, 4004],
    ["no proxy at all", ask("setGlobalProxyConfiguration", { params: {} }), 4003],
    [
      "deviceName, which removeVlan does not have",
      {
        ...ask("removeVlan"),
        params: { deviceName: "eth0", VlanName: "eth0.4" },
      },
      4004,
    ],
    ["an empty body", "", 3000],
    ["text", "getNetworkInfo", 3000],
    ["JSON that breaks off", '{"apiVersion":"1.0","method":"getNetw', 3000],
    ["an array", "[]", 3000],
    ["a body that is too large", JSON.stringify(info).padEnd(BODY_LIMIT + 1), 2001],
  ])("%s", async (_, body, code) => {
    const { status, headers, body: answer } = await post(body);
    expect(answer).toMatchObject({ apiVersion: "1.38", error: { code, message: expect.stringMatching(/\w/) } });
    expect(answer?.error).not.toHaveProperty("details");
    expect(contract.faults("NetworkSettingsRefusal", answer)).toEqual([]);
    expect([status, headers.get("Content-Type")]).toEqual([200, "application/json"]);
    expect(headers.get("Vapix-Mock-Reason")).toMatch(/\w/);
  });

  test.each(["noSuchMethod", "setGlobalProxiesConfiguration"])("%s, repeating its name", async (method) => {
    expect((await post(ask(method))).body?.method).toBe(method);
  });

  test("GET, with 405", async () => {
    const response = await fetch(device.url + NETWORK_SETTINGS);
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "POST"]);
  });

  test("the path with a hyphen, with a page", async () => {
    const { status, headers, body } = await exchange(device.url, info, {}, "/axis-cgi/network-settings.cgi");
    expect([status, headers.get("Content-Type"), body]).toEqual([404, "text/html; charset=iso-8859-1", undefined]);
    expect(headers.get("Vapix-Mock-Reason")).toContain(NETWORK_SETTINGS);
  });

  test("an account, on demand, with a page and a challenge", async () => {
    const { status, headers, body } = await post(info, { Prefer: "code=401" });
    expect([status, headers.get("Content-Type"), body]).toEqual([401, "text/html", undefined]);
    expect(headers.get("WWW-Authenticate")).toMatch(/^Digest realm=/);
  });
});

/** Parameters that are missing, by method. */
const incomplete: [string, object | undefined][] = [
  ["addVlan", undefined],
  ["addVlan", { VlanId: 4 }],
  ["addVlan", { masterDeviceName: "eth0" }],
  ["removeVlan", {}],
  ["scanWLANNetworks", { refresh: true }],
  ["setDeviceConfiguration", { staticState: "up" }],
  ["setIPv4AddressConfiguration", { enabled: true }],
  ["setIPv4AddressConfiguration", { deviceName: "eth0", staticAddressConfigurations: [{ address: "192.0.2.40" }] }],
  ["setIPv4AddressConfiguration", { deviceName: "eth0", staticAddressConfigurations: [{ prefixLength: 24 }] }],
  ["setIPv6AddressConfiguration", { enabled: true }],
  ["setHostnameConfiguration", undefined],
  ["setResolverConfiguration", undefined],
  ["setGlobalProxyConfiguration", undefined],
  ["setWired8021XConfiguration", { enabled: true }],
  ["setWlanConfiguration", {}],
  ["setWLANStationConfiguration", { ssid: "dock" }],
  ["testWLANStationSettings", { timeout: 5 }],
];

test.each(incomplete)("a missing parameter is rejected with 4003 and no sub-code: %s %j", async (method, params) => {
  const { body } = await post(ask(method, params && { params }));
  expect(body?.error).toEqual({ code: 4003, message: "Missing parameter(s)" });
});

const eth0 = { deviceName: "eth0" };
const wlan0 = { deviceName: "wlan0" };
const address = { address: "192.0.2.40", prefixLength: 24 };
const statics = (...staticAddressConfigurations: unknown[]) => ({ ...eth0, staticAddressConfigurations });
const station = (params: object) => ({ ...wlan0, authentication: { params } });

/** What each sub-code is about, and parameters that cause it. */
const wrong: [method: string, subCode: number, parameter: string | undefined, ...params: object[]][] = [
  ["addVlan", 100, "masterDeviceName", ...[7, null, "", "eth9"].map((one) => ({ masterDeviceName: one, VlanId: 4 }))],
  ["addVlan", 101, "VlanId", ...["4", 4.5].map((one) => ({ masterDeviceName: "eth0", VlanId: one }))],
  ["removeVlan", 100, "VlanName", { VlanName: 4 }],
  ["removeVlan", 201, undefined, { VlanName: "eth0.99" }],
  ["scanWLANNetworks", 100, "deviceName", { deviceName: 0 }, eth0],
  ["scanWLANNetworks", 101, "refresh", { ...wlan0, refresh: "true" }, { ...wlan0, refresh: null }],
  ["setDeviceConfiguration", 100, "deviceName", { deviceName: true }],
  ["setDeviceConfiguration", 101, "staticState", { ...eth0, staticState: "UP" }, { ...eth0, staticState: true }],
  ["setGlobalProxyConfiguration", 100, "httpProxy", { httpProxy: null }, { httpProxy: ["http://proxy.example.com"] }],
  ["setGlobalProxyConfiguration", 101, "httpsProxy", { httpsProxy: 8080 }],
  ["setGlobalProxyConfiguration", 102, "noProxy", { noProxy: ["127.0.0.12"] }],
  ["setHostnameConfiguration", 100, "staticHostname", { staticHostname: 7 }],
  ["setHostnameConfiguration", 101, "useDhcpHostname", { useDhcpHostname: "yes" }],
  ["setIPv4AddressConfiguration", 100, "deviceName", { deviceName: [] }],
  ["setIPv4AddressConfiguration", 101, "configurationMode", { ...eth0, configurationMode: "DHCP" }],
  [
    "setIPv4AddressConfiguration",
    102,
    "staticDefaultRouter",
    ...["", "dhcp", "192.0.2.256", "2001:db8::1", 7].map((staticDefaultRouter) => ({ ...eth0, staticDefaultRouter })),
  ],
  [
    "setIPv4AddressConfiguration",
    103,
    "staticAddressConfigurations",
    { ...eth0, staticAddressConfigurations: address },
    statics(address, address),
  ],
  [
    "setIPv4AddressConfiguration",
    104,
    "staticAddressConfigurations[].address",
    ...["", "192.0.2", "192.0.2.40/24", 7].map((one) => statics({ ...address, address: one })),
  ],
  [
    "setIPv4AddressConfiguration",
    105,
    "staticAddressConfigurations[].prefixLength",
    ...["24", 33, -1, 24.5].map((prefixLength) => statics({ ...address, prefixLength })),
  ],
  [
    "setIPv4AddressConfiguration",
    106,
    "staticAddressConfigurations[].broadcast",
    ...["", 255, "192.0.2.256"].map((broadcast) => statics({ ...address, broadcast })),
  ],
  [
    "setIPv4AddressConfiguration",
    107,
    "staticAddressConfigurations[]",
    statics({ ...address, broadcast: "192.0.3.255" }),
    statics("192.0.2.40"),
    statics({ ...address, netmask: 24 }),
  ],
  ["setIPv4AddressConfiguration", 108, "useStaticDHCPFallback", { ...eth0, useStaticDHCPFallback: 1 }],
  ["setIPv4AddressConfiguration", 109, "linkLocalMode", { ...eth0, linkLocalMode: true }],
  ["setIPv4AddressConfiguration", 110, "useDHCPStaticRoutes", { ...eth0, useDHCPStaticRoutes: "no" }],
  ["setIPv4AddressConfiguration", 111, "enabled", { ...eth0, enabled: "true" }, { ...wlan0, enabled: false }],
  ["setIPv6AddressConfiguration", 100, "deviceName", { deviceName: {} }],
  ["setIPv6AddressConfiguration", 101, "enabled", { ...eth0, enabled: "true" }, { ...eth0, enabled: null }],
  ["setResolverConfiguration", 100, "useDhcpResolverInfo", { useDhcpResolverInfo: 0 }],
  [
    "setResolverConfiguration",
    101,
    "staticNameServers",
    { staticNameServers: "192.0.2.53" },
    { staticNameServers: [7] },
    { staticNameServers: ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"] },
  ],
  [
    "setResolverConfiguration",
    102,
    "staticSearchDomains",
    { staticSearchDomains: [7] },
    { staticSearchDomains: ["a", "b", "c", "d", "e", "f", "g"] },
  ],
  ["setResolverConfiguration", 103, "staticDomainName", { staticDomainName: ["example.com"] }],
  ["setWLANStationConfiguration", 100, "deviceName", { deviceName: 0 }, { ...eth0, ssid: "dock" }],
  ["setWLANStationConfiguration", 102, "authentication.mode", { ...wlan0, authentication: { mode: "WPA2" } }],
  ["setWLANStationConfiguration", 103, "authentication.params.identity", station({ identity: 7 })],
  ["setWLANStationConfiguration", 104, "authentication.params.eapolVersion", station({ eapolVersion: 1 })],
  ["setWLANStationConfiguration", 105, "ssid", { ...wlan0, ssid: 7 }, { ...wlan0, ssid: null }],
  ["setWLANStationConfiguration", 106, "authentication", { ...wlan0, authentication: "none" }, station([])],
  ["setWLANStationConfiguration", 107, "authentication.params.password", station({ password: 7 })],
  ["setWLANStationConfiguration", 108, "authentication.params.peapVersion", station({ peapVersion: 1 })],
  ["setWLANStationConfiguration", 109, "authentication.params.label", station({ label: "1" }), station({ label: 3 })],
  ["setWLANStationConfiguration", 110, "authentication.params.mkaCak", station({ mkaCak: "00".repeat(16) })],
  ["setWLANStationConfiguration", 111, "authentication.params.mkaCkn", station({ mkaCkn: "cafe" })],
  ["setWLANStationConfiguration", 112, "authentication.params.certClient", station({ certClient: null })],
  [
    "setWLANStationConfiguration",
    113,
    "authentication.params.certsCA",
    station({ certsCA: "example-ca" }),
    station({ certsCA: [7] }),
  ],
  ["setWired8021XConfiguration", 100, "deviceName", { deviceName: 0 }, { deviceName: "" }, { deviceName: "eth9" }],
  ["setWired8021XConfiguration", 101, "enabled", { ...eth0, enabled: "on" }],
  ["setWired8021XConfiguration", 102, "mode", { ...eth0, mode: "MACsec PSK" }, { ...eth0, mode: "none" }],
  ["setWired8021XConfiguration", 103, "identity", { ...eth0, identity: null }],
  ["setWired8021XConfiguration", 104, "eapolVersion", { ...eth0, eapolVersion: 3 }],
  ["setWired8021XConfiguration", 112, "certClient", { ...eth0, certClient: 7 }],
  ["setWired8021XConfiguration", 113, "certsCA", { ...eth0, certsCA: "example-ca" }, { ...eth0, certsCA: [7] }],
  ["setWlanConfiguration", 100, "countryCode", ...["XX", 49].map((countryCode) => ({ countryCode }))],
  ["wlanSwitchAPToStation", 100, "deviceName", wlan0],
];

/** Sub-codes of what only the state can bring about; the tests of the state do. */
const ofState: typeof wrong = [
  ["addVlan", 201, undefined],
  ["removeVlan", 200, undefined],
  ["setWlanConfiguration", 101, undefined],
  ["setWlanConfiguration", 102, undefined],
];

describe("a bad parameter", () => {
  const cases = wrong.flatMap(([method, subCode, parameter, ...bad]) =>
    bad.map((params) => ({ method, subCode, parameter, params })),
  );
  test.each(cases)(
    "is rejected with its sub-code: $method $subCode for $params",
    async ({ method, params, ...known }) => {
      const { status, headers, body } = await post(ask(method, { params }));
      const { subCode } = known;
      expect(body).toEqual({
        apiVersion: "1.38",
        method,
        error: { code: 4004, message: "Invalid parameter(s)", details: { subCode } },
      });
      expect([status, faultsOfRefusal(body)]).toEqual([200, []]);
      expect(headers.get("Vapix-Mock-Reason")).toMatch(/\w/);
      const error = await refusalByClient(method, params);
      expect(error).toBeInstanceOf(VapixMethodError);
      expect(error).toMatchObject({
        code: 4004,
        kind: "invalid",
        status: 200,
        api: "network-settings",
        method,
        ...known,
      });
    },
  );

  test.each<[string, object]>([
    ["setWired8021XConfiguration", { ...eth0, mkaCak: "0".repeat(33) }],
    ["setWired8021XConfiguration", { ...eth0, mkaCkn: "c" }],
    ["setWired8021XConfiguration", { ...eth0, peapVersion: "PEAPv2" }],
    ["setWired8021XConfiguration", { ...eth0, label: "1" }],
    ["setWired8021XConfiguration", { ...eth0, password: 7 }],
    ["testWLANStationSettings", { deviceName: 7 }],
    ["testWLANStationSettings", { ...wlan0, timeout: "5" }],
  ])("without a documented sub-code is rejected without one: %s %j", async (method, params) => {
    expect((await post(ask(method, { params }))).body?.error).toEqual({ code: 4004, message: "Invalid parameter(s)" });
  });
});

describe("Prefer: refuse", () => {
  const all = [...wrong, ...ofState];
  const general = [1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004];
  const own: Record<string, number[]> = {
    scanWLANNetworks: [5000],
    setDeviceConfiguration: [5000],
    setIPv4AddressConfiguration: [5000],
    setIPv6AddressConfiguration: [5000],
    setWLANStationConfiguration: [5000],
    testWLANStationSettings: [5000, 5001],
    wlanSwitchAPToStation: [5000, 5003, 5004],
  };
  const kinds: Record<number, string> = {
    1000: "internal",
    2001: "too-large",
    3000: "json",
    4000: "method",
    4001: "version",
    4002: "unauthorized",
    4003: "missing",
    4004: "invalid",
  };

  test("knows the 57 sub-codes", () => {
    const documentedOnes = methods.flatMap((method) =>
      contract.subCodes(method).map(({ const: subCode }) => `${method} ${String(subCode)}`),
    );
    expect(all.map(([method, subCode]) => `${method} ${subCode}`).sort()).toEqual(documentedOnes.sort());
    expect(all).toHaveLength(57);
  });

  test.each(all)("makes %s reject with sub-code %i", async (method, subCode, parameter) => {
    const request = documented(method);
    // The vendor shows this one with the internal error.
    const isInternal = method === "removeVlan" && subCode === 200;
    const [code, status, kind] = isInternal ? [1000, 500, "internal"] : [4004, 200, "invalid"];
    const Prefer = `refuse=${code}/${subCode}`;
    const { body, ...answer } = await post(request, { Prefer });
    expect([answer.status, body?.error?.code, body?.error?.details]).toEqual([status, code, { subCode }]);
    expect(faultsOfRefusal(body)).toEqual([]);
    const error = await refusalByClient(method, request.params, { Prefer });
    expect(error).toMatchObject({ name: "VapixMethodError", code, subCode, kind, parameter });
  });

  test.each(methods.flatMap((method) => [...general, ...(own[method] ?? [])].map((code) => [method, code] as const)))(
    "makes %s reject with %i",
    async (method, code) => {
      const request = documented(method);
      const Prefer = `refuse=${code}`;
      const { status, body } = await post(request, { Prefer });
      expect([status, body?.method, body?.error?.code]).toEqual([code === 1000 ? 500 : 200, method, code]);
      expect(body?.error).not.toHaveProperty("details");
      expect(faultsOfRefusal(body)).toEqual([]);
      const error = await refusalByClient(method, request.params, { Prefer });
      expect(error).toMatchObject({ name: "VapixMethodError", code, subCode: undefined, kind: kinds[code] ?? "other" });
    },
  );

  test.each([
    ["addVlan", "5000"],
    ["setWired8021XConfiguration", "5000"],
    ["setWired8021XConfiguration", "4004/105"],
    ["setWLANStationConfiguration", "4004/101"],
    ["testWLANStationSettings", "4004/100"],
    ["wlanSwitchAPToStation", "5002"],
  ])("does not know for %s the code %s", async (method, code) => {
    expect((await post(documented(method), { Prefer: `refuse=${code}` })).status).toBe(400);
  });
});

describe("Prefer: example", () => {
  test.each(Object.entries(contract.answers))("gives %s", async (example, value) => {
    const method = methods.filter((name) => example.startsWith(name)).sort((a, b) => b.length - a.length)[0]!;
    const { status, body } = await post(documented(method), { Prefer: `example=${example}` });
    const { data, error } = value as { data?: unknown; error?: unknown };
    expect([status, body?.data, body?.error]).toEqual([200, data, error]);
  });

  test("gives the internal error with HTTP 500", async () => {
    const { status, body } = await post(documented("getNetworkInfo"), {
      Prefer: "example=getNetworkInfoInternalError",
    });
    expect([status, body?.error?.code]).toEqual([500, 1000]);
  });
});

test("Prefer: code=500 returns the documented error of that status, even if a method has no example of it", async () => {
  const { status, body } = await post(documented("addVlan"), { Prefer: "code=500" });
  expect([status, body?.method, body?.error?.code, body?.error?.message]).toEqual([
    500,
    "addVlan",
    1000,
    "Internal error",
  ]);
});

describe("Prefer: dynamic", () => {
  test.each(methods)("makes up thirty responses of %s that match the contract", async (method) => {
    for (let i = 0; i < 30; i++) {
      const { status, body } = await post(documented(method), { Prefer: "dynamic=true" });
      expect([status, contract.faults(`${capital(method)}Response`, body)]).toEqual([200, []]);
      expect(body).toMatchObject({ apiVersion: "1.38", data: {} });
    }
  });
});

describe("a secret", () => {
  const secret = "5ec2e75ec2e75ec2e75ec2e75ec2e75e";
  const eap = { identity: "dock-7", password: secret };
  const proxies = { httpProxy: `http://dock-7:${secret}@proxy.example.com`, httpsProxy: `dock-7:${secret}@192.0.2.8` };
  test.each<[string, string, object]>([
    ["password", "setWired8021XConfiguration", { ...eth0, mode: "WPA-Enterprise-PEAP-MSCHAPv2", ...eap }],
    ["password of another mode", "setWired8021XConfiguration", { ...eth0, mode: "WPA-Enterprise-EAPTLS", ...eap }],
    ["key", "setWired8021XConfiguration", { ...eth0, mode: "MACsec-PSK", mkaCak: secret }],
    ["key that is too long", "setWired8021XConfiguration", { ...eth0, mode: "MACsec-PSK", mkaCak: `${secret}0` }],
    ["key that is misspelt", "setWired8021XConfiguration", { ...eth0, mode: "MACsec-PSK", mkaCAK: secret }],
    [
      "password together with another fault",
      "setWired8021XConfiguration",
      { ...eth0, enabled: "on", password: secret },
    ],
    ["password of the wrong type", "setWired8021XConfiguration", { ...eth0, password: [secret] }],
    ["password as a mode", "setWired8021XConfiguration", { ...eth0, mode: secret }],
    ["password as a device", "setWired8021XConfiguration", { deviceName: secret }],
    ["password as a device to test", "testWLANStationSettings", { deviceName: secret }],
    ["password as the master of a VLAN", "addVlan", { masterDeviceName: secret, VlanId: 4 }],
    ...["none", "WPA-Personal-PSK", "WPA-Personal-HEX", "WPA-Enterprise-PEAP-MSCHAPv2", "WPA-Enterprise-EAPTLS"].map(
      (mode): [string, string, object] => [
        `password of the WLAN mode ${mode}`,
        "setWLANStationConfiguration",
        { ...wlan0, authentication: { mode, params: { password: secret } } },
      ],
    ),
    ["password in a proxy", "setGlobalProxyConfiguration", proxies],
    ["password as a proxy of the wrong type", "setGlobalProxyConfiguration", { httpProxy: [proxies.httpProxy] }],
  ])("that is a %s is in no response, no header and no log line", async (_, method, params) => {
    lines.length = 0;
    for (const body of [ask(method, { params }), ask("getNetworkInfo")]) {
      const { headers, text } = await post(body);
      expect(JSON.stringify([...headers]) + text).not.toContain(secret);
    }
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain(secret);
    expect(String(await refusalByClient(method, params))).not.toContain(secret);
  });
});
