import { beforeEach, describe, expect, test } from "vitest";
import {
  createVapixClient,
  type NetworkSettingsChanges,
  updateNetworkSettings,
  type VapixClient,
} from "../../src/index.ts";
import { judgeOf } from "../../src/judge/judge.ts";
import type { MockServer } from "../../src/mock/server.ts";
import { start } from "../mock/start.ts";
import { answer, scripted, success } from "../vapix/device.ts";

let mock: MockServer;
let camera: VapixClient;
beforeEach(async () => {
  mock = await start({ apis: ["network-settings"] });
  camera = createVapixClient(mock.url);
});

const writes = () => mock.requests.filter(({ method }) => method !== "getNetworkInfo");
const written = () => writes().map(({ method }) => method);

async function device(name: string) {
  const { devices = [] } = await camera.networkSettings.getNetworkInfo();
  return devices.find((one) => one.name === name)!;
}

describe("a change of the network settings", () => {
  test("writes only the part that changes, and keeps the rest of it", async () => {
    const before = await camera.networkSettings.getNetworkInfo();
    const { useDhcpHostname } = before.system!.hostname!;
    const sent = await updateNetworkSettings(camera, { hostname: { staticHostname: "dock-8" } });
    expect(sent).toEqual({ hostname: { useDhcpHostname, staticHostname: "dock-8" } });
    expect(written()).toEqual(["setHostnameConfiguration"]);
    expect(writes()[0]!.params).toEqual(sent.hostname);
    const after = await camera.networkSettings.getNetworkInfo();
    expect(after.system!.hostname!.staticHostname).toBe("dock-8");
    expect({ ...after.system, hostname: undefined }).toEqual({ ...before.system, hostname: undefined });
    expect(after.devices).toEqual(before.devices);
  });

  test("writes all parts in one order, the address last, and each valid by the contract", async () => {
    const changes: NetworkSettingsChanges = {
      ipv4: { deviceName: "eth0", configurationMode: "static", staticDefaultRouter: "192.0.2.1" },
      ipv6: { deviceName: "eth0", enabled: !(await device("eth0")).IPv6!.enabled },
      wlan: { countryCode: "SE" },
      globalProxies: { httpProxy: "http://proxy.example.com:8080" },
      resolver: { staticNameServers: ["192.0.2.53"] },
      hostname: { useDhcpHostname: false, staticHostname: "dock-8" },
    };
    const sent = await updateNetworkSettings(camera, changes);
    expect(written()).toEqual([
      "setHostnameConfiguration",
      "setResolverConfiguration",
      "setGlobalProxyConfiguration",
      "setWlanConfiguration",
      "setIPv6AddressConfiguration",
      "setIPv4AddressConfiguration",
    ]);
    expect(sent).toMatchObject(changes);
    expect(Object.values(sent)).toEqual(writes().map(({ params }) => params));
    const { request } = judgeOf("network-settings");
    for (const { method, params } of writes())
      expect(request(method!, { apiVersion: "1.0", method, params })).toEqual([]);
    expect((await device("eth0")).IPv4).toMatchObject({
      configurationMode: "static",
      staticDefaultRouter: "192.0.2.1",
    });
  });

  test("turns IPv4 on before it turns IPv6 off, and IPv6 on before it turns IPv4 off", async () => {
    const set = (ipv4: boolean, ipv6: boolean) =>
      updateNetworkSettings(camera, {
        ipv6: { deviceName: "eth0", enabled: ipv6 },
        ipv4: { deviceName: "eth0", enabled: ipv4 },
      });
    const state = async () => {
      const { IPv4, IPv6 } = await device("eth0");
      return [IPv4!.enabled, IPv6!.enabled];
    };
    await set(true, true);
    const before = written().length;
    for (const [ipv4, ipv6] of [
      [false, true],
      [true, false],
      [false, true],
    ] as const) {
      await set(ipv4, ipv6);
      expect(await state()).toEqual([ipv4, ipv6]);
    }
    const [IPv4, IPv6] = ["setIPv4AddressConfiguration", "setIPv6AddressConfiguration"];
    expect(written().slice(before)).toEqual([IPv4, IPv4, IPv6, IPv6, IPv4]);
  });

  test("sends nothing that is already set, in any order of fields", async () => {
    const staticAddressConfigurations = [{ address: "192.0.2.40", prefixLength: 24 }];
    const changes = {
      ipv4: { deviceName: "eth0", staticAddressConfigurations },
      hostname: { staticHostname: "dock-8" },
    };
    expect(Object.keys(await updateNetworkSettings(camera, changes))).toEqual(["hostname", "ipv4"]);
    const again = {
      ...changes,
      ipv4: { ...changes.ipv4, staticAddressConfigurations: [{ prefixLength: 24, address: "192.0.2.40" }] },
    };
    expect(await updateNetworkSettings(camera, { ...again, resolver: {}, wlan: undefined })).toEqual({});
    expect(written()).toHaveLength(2);
  });

  test("replaces lists, and keeps what is undefined", async () => {
    await updateNetworkSettings(camera, {
      resolver: { staticNameServers: ["192.0.2.53", "192.0.2.54"], staticDomainName: "example.com" },
    });
    const { resolver } = await updateNetworkSettings(camera, {
      resolver: { staticNameServers: ["192.0.2.53"], staticDomainName: undefined },
    });
    expect(resolver).toMatchObject({ staticNameServers: ["192.0.2.53"], staticDomainName: "example.com" });
    await updateNetworkSettings(camera, { resolver: { staticNameServers: [] } });
    expect((await camera.networkSettings.getNetworkInfo()).system!.resolver!.staticNameServers).toEqual([]);
  });

  test("sends no masked password of a proxy", async () => {
    const proxy = "http://dock-7:pass@proxy.example.com:8080";
    await camera.networkSettings.setGlobalProxyConfiguration({ httpProxy: proxy });
    const change = updateNetworkSettings(camera, {
      hostname: { staticHostname: "dock-8" },
      globalProxies: { noProxy: ".example.com" },
    });
    await expect(change).rejects.toThrow("the password is masked in system.globalProxies.httpProxy");
    expect(written()).toEqual(["setGlobalProxyConfiguration"]);
    const { globalProxies } = await updateNetworkSettings(camera, {
      globalProxies: { httpProxy: proxy, noProxy: ".example.com" },
    });
    expect(globalProxies).toEqual({ httpProxy: proxy, httpsProxy: "", noProxy: ".example.com" });
  });

  test("ends with the part that the device rejects", async () => {
    const change = updateNetworkSettings(camera, {
      hostname: { staticHostname: "dock-8" },
      // More than `maxSupportedStaticNameServers`.
      resolver: { staticNameServers: ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"] },
      ipv4: { deviceName: "eth0", configurationMode: "static" },
    });
    await expect(change).rejects.toMatchObject({ name: "VapixMethodError", method: "setResolverConfiguration" });
    expect(written()).toEqual(["setHostnameConfiguration", "setResolverConfiguration"]);
  });

  test.each<[what: string, changes: NetworkSettingsChanges, message: string]>([
    [
      "an unknown network device",
      { ipv4: { deviceName: "eth7", enabled: true } },
      'unknown network device "eth7"; available: eth0, ',
    ],
    [
      "none of several",
      { ipv6: { enabled: true } },
      "cannot choose among 2 network devices; pass deviceName, one of: eth0, wlan0",
    ],
    ["an unknown part", { ipV4: {} } as object, 'unknown network setting "ipV4"; available: hostname, resolver, '],
  ])("is a TypeError for %s, before anything is sent", async (_, wrong, message) => {
    const change = updateNetworkSettings(camera, { hostname: { staticHostname: "dock-8" }, ...wrong });
    await expect(change).rejects.toThrow(TypeError);
    await expect(updateNetworkSettings(camera, wrong)).rejects.toThrow(message);
    expect(written()).toEqual([]);
  });
});

describe("the network device may be left out if it is the only one with addresses", () => {
  const devices = [
    { name: "port0", type: "switchPort" },
    { name: "eth0", IPv4: { enabled: true, staticDefaultRouter: "" }, Ipv6: { enabled: false } },
  ];

  test("for IPv4 and IPv6, in any spelling of the latter", async () => {
    const { fetch, requests } = scripted(answer({ data: { devices } }), success);
    const changes = { ipv4: { configurationMode: "dhcp" }, ipv6: { enabled: true } } as const;
    const sent = await updateNetworkSettings(createVapixClient("http://192.0.2.1", { fetch }), changes);
    expect(sent).toEqual({
      ipv4: { deviceName: "eth0", enabled: true, configurationMode: "dhcp" },
      ipv6: { deviceName: "eth0", enabled: true },
    });
    expect(requests.map(({ body }) => body["method"])).toEqual([
      "getNetworkInfo",
      "setIPv6AddressConfiguration",
      "setIPv4AddressConfiguration",
    ]);
  });

  test("and what it reports in another spelling is not sent again", async () => {
    const { fetch, requests } = scripted(answer({ data: { devices } }), success);
    const camera = createVapixClient("http://192.0.2.1", { fetch });
    expect(await updateNetworkSettings(camera, { ipv6: { enabled: false } })).toEqual({});
    expect(requests).toHaveLength(1);
  });

  test("and options go with each call", async () => {
    const { fetch, requests } = scripted(answer({ data: { devices } }), success);
    const camera = createVapixClient("http://192.0.2.1", { fetch });
    await updateNetworkSettings(camera, { ipv6: { enabled: true } }, { context: "c" });
    expect(requests.map(({ body }) => body["context"])).toEqual(["c", "c"]);
  });
});
