import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { NetworkDevice, SetWired8021XConfigurationParams } from "../../../../generated/types/network-settings.ts";
import { readContract } from "../../../../src/contract/methods.ts";
import { Refusal } from "../../../../src/mock/camera/refusals.ts";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { createState } from "../../../../src/mock/camera/apis/network-settings.ts";
import { createVapixClient } from "../../../../src/vapix/client.ts";
import { alone } from "../../surroundings.ts";

let device: MockServer;
let network: ReturnType<typeof createVapixClient>["networkSettings"];
beforeEach(async () => {
  device = await createMockServer({ apis: ["network-settings"] });
  network = createVapixClient(device.url).networkSettings;
});
afterEach(() => device.close());

async function system() {
  return (await network.getNetworkInfo()).system!;
}

async function find(name: string): Promise<NetworkDevice | undefined> {
  return (await network.getNetworkInfo()).devices!.find((one) => one.name === name);
}

async function read(name: string): Promise<NetworkDevice> {
  return (await find(name))!;
}

async function state(): Promise<string> {
  return JSON.stringify(await network.getNetworkInfo());
}

/** Expects a refusal, and that it changed nothing. */
async function refused(call: () => Promise<unknown>, code: number, subCode?: number): Promise<void> {
  const before = await state();
  await expect(call()).rejects.toMatchObject({ name: "VapixMethodError", code, subCode });
  expect(await state()).toBe(before);
}

const eth0 = { deviceName: "eth0" };
const wlan0 = { deviceName: "wlan0" };

describe("at first", () => {
  test("there is the documented camera, and a WLAN device in installation mode", async () => {
    const { value } = readContract("network-settings").methods.get("getNetworkInfo")!.examples.get("getNetworkInfo")!;
    const { system, devices } = value.data as { system: object; devices: NetworkDevice[] };
    const info = await network.getNetworkInfo();
    expect(info.system).toEqual({ ...system, wlan: { countryCode: "DE", countryCodeLock: false } });
    expect(info.devices!.slice(0, -1)).toEqual(devices);
    expect(info.devices!.at(-1)).toMatchObject({
      name: "wlan0",
      type: "wlan",
      wlan: { accessPoint: { enabled: true, installationModeSupported: true }, station: { activeSsid: "dock" } },
    });
  });

  test("each device has what it has to itself", async () => {
    const other = await createMockServer({ apis: ["network-settings"] });
    const before = await state();
    const { networkSettings } = createVapixClient(other.url);
    await networkSettings.setHostnameConfiguration({ useDhcpHostname: false, staticHostname: "dock-7" });
    await networkSettings.addVlan({ masterDeviceName: "eth0", VlanId: 4 });
    await networkSettings.setWLANStationConfiguration({ ...wlan0, ssid: "other" });
    await other.close();
    expect(await state()).toBe(before);
  });

  test.each<[string, () => Promise<object>]>([
    ["setHostnameConfiguration", () => network.setHostnameConfiguration({})],
    ["setResolverConfiguration", () => network.setResolverConfiguration({})],
    ["setIPv4AddressConfiguration", () => network.setIPv4AddressConfiguration(eth0)],
    ["setIPv4AddressConfiguration on WLAN", () => network.setIPv4AddressConfiguration(wlan0)],
    ["setIPv6AddressConfiguration", () => network.setIPv6AddressConfiguration(eth0)],
    ["setWired8021XConfiguration", () => network.setWired8021XConfiguration(eth0)],
    ["setDeviceConfiguration", () => network.setDeviceConfiguration(eth0)],
    ["setDeviceConfiguration, up once more,", () => network.setDeviceConfiguration({ ...wlan0, staticState: "up" })],
    ["setWLANStationConfiguration", () => network.setWLANStationConfiguration(wlan0)],
  ])("%s that sets nothing changes nothing", async (_, call) => {
    const before = await state();
    expect(await call()).toEqual({});
    expect(await state()).toBe(before);
  });
});

describe("the host name", () => {
  test("in use is that of DHCP or the static one", async () => {
    const { hostname } = (await system()).hostname!;
    const use = { useDhcpHostname: true };
    await network.setHostnameConfiguration({ staticHostname: "dock-7" });
    expect((await system()).hostname).toEqual({ ...use, hostname, staticHostname: "dock-7" });
    await network.setHostnameConfiguration({ useDhcpHostname: false });
    expect((await system()).hostname).toEqual({ useDhcpHostname: false, hostname: "dock-7", staticHostname: "dock-7" });
    await network.setHostnameConfiguration({ staticHostname: "dock-8" });
    expect((await system()).hostname).toMatchObject({ hostname: "dock-8", staticHostname: "dock-8" });
    await network.setHostnameConfiguration({ useDhcpHostname: true });
    expect((await system()).hostname).toEqual({ ...use, hostname, staticHostname: "dock-8" });
  });
});

describe("the resolver", () => {
  const servers = ["192.0.2.53", "2001:db8::53", "192.0.2.54"];
  const domains = ["a", "b", "c", "d", "e", "f"].map((name) => `${name}.example.com`);

  test("uses what DHCP gives, or the static servers and domains", async () => {
    const before = (await system()).resolver!;
    await network.setResolverConfiguration({
      staticNameServers: servers,
      staticSearchDomains: domains,
      staticDomainName: "example.com",
    });
    const set = { staticNameServers: servers, staticSearchDomains: domains, staticDomainName: "example.com" };
    const ungiven = { searchDomains: domains, domainName: "example.com" };
    expect((await system()).resolver).toEqual({ ...before, ...set, ...ungiven });
    await network.setResolverConfiguration({ useDhcpResolverInfo: false });
    const used = { nameServers: servers, searchDomains: domains, domainName: "example.com" };
    expect((await system()).resolver).toEqual({ ...before, ...set, ...used, useDhcpResolverInfo: false });
    await network.setResolverConfiguration({ staticNameServers: [] });
    expect((await system()).resolver).toMatchObject({ nameServers: [], searchDomains: domains });
    await network.setResolverConfiguration({ useDhcpResolverInfo: true });
    expect((await system()).resolver).toEqual({ ...before, ...set, ...ungiven, staticNameServers: [] });
  });

  test("takes as many servers and domains as it says, and no more", async () => {
    const { maxSupportedStaticNameServers, maxSupportedStaticSearchDomains } = (await system()).resolver!;
    expect([maxSupportedStaticNameServers, maxSupportedStaticSearchDomains]).toEqual([servers.length, domains.length]);
    const more = { staticNameServers: [...servers, "192.0.2.55"], staticDomainName: "example.org" };
    await refused(() => network.setResolverConfiguration(more), 4004, 101);
    await refused(() => network.setResolverConfiguration({ staticSearchDomains: [...domains, "g"] }), 4004, 102);
  });
});

describe("the proxies", () => {
  const none = { httpProxy: "", httpsProxy: "", noProxy: "" };
  const proxy = "http://proxy.example.com:8080";

  test("change where they are sent, and are unset by an empty one", async () => {
    expect((await system()).globalProxies).toEqual(none);
    await network.setGlobalProxyConfiguration({ httpProxy: proxy, noProxy: "127.0.0.12" });
    expect((await system()).globalProxies).toEqual({ ...none, httpProxy: proxy, noProxy: "127.0.0.12" });
    await network.setGlobalProxyConfiguration({ httpsProxy: proxy });
    await network.setGlobalProxyConfiguration({ httpProxy: "" });
    expect((await system()).globalProxies).toEqual({ httpProxy: "", httpsProxy: proxy, noProxy: "127.0.0.12" });
    await network.setGlobalProxyConfiguration(none);
    expect((await system()).globalProxies).toEqual(none);
  });

  test.each([
    ["http://dock-7:pass@proxy.example.com:8080", "http://dock-7:*****@proxy.example.com:8080"],
    ["https://dock-7:pa:ss@proxy.example.com/a?b", "https://dock-7:*****@proxy.example.com/a?b"],
    ["http://dock-7:p@ss/word#1?@proxy.example.com", "http://dock-7:*****@proxy.example.com"],
    ["http://us/er@a:://pass@proxy.example.com", "http://us/er@a:*****@proxy.example.com"],
    ["HTTP://:pass@proxy.example.com", "HTTP://:*****@proxy.example.com"],
    ["dock-7:pass@proxy.example.com:8080", "dock-7:*****@proxy.example.com:8080"],
    ["http://dock-7:pa\nss@proxy.example.com", "http://dock-7:*****@proxy.example.com"],
    ["http://dock-7@proxy.example.com:8080", "http://dock-7@proxy.example.com:8080"],
    ["http://proxy.example.com:8080/a", "http://proxy.example.com:8080/a"],
    ["http://[2001:db8::8]:8080", "http://[2001:db8::8]:8080"],
  ])("show %j as %j", async (given, shown) => {
    await network.setGlobalProxyConfiguration({ httpProxy: given, httpsProxy: given });
    expect((await system()).globalProxies).toEqual({ ...none, httpProxy: shown, httpsProxy: shown });
  });
});

describe("IPv4", () => {
  const address = { address: "192.0.2.40", prefixLength: 24 };
  const leased = { address: "192.0.2.41", prefixLength: 24, origin: "dhcp", scope: "global", broadcast: "192.0.2.255" };
  const linkLocal = { address: "169.254.12.34", prefixLength: 16, origin: "linkLocal", scope: "link" };
  const fixed = { ...address, origin: "static", scope: "global", broadcast: "192.0.2.255" };

  test("shows the static address in use once the mode is static, and the leased one with DHCP again", async () => {
    await network.setIPv4AddressConfiguration({
      ...eth0,
      staticAddressConfigurations: [address],
      staticDefaultRouter: "192.0.2.2",
    });
    const set = {
      staticAddressConfigurations: [{ ...address, broadcast: "192.0.2.255" }],
      staticDefaultRouter: "192.0.2.2",
    };
    const dynamic = { configurationMode: "dhcp", addresses: [leased, linkLocal], defaultRouter: "192.0.2.1" };
    expect((await read("eth0")).IPv4).toMatchObject({ ...set, ...dynamic });
    await network.setIPv4AddressConfiguration({ ...eth0, configurationMode: "static" });
    const still = { configurationMode: "static", addresses: [fixed, linkLocal], defaultRouter: "192.0.2.2" };
    expect((await read("eth0")).IPv4).toMatchObject({ ...set, ...still });
    await network.setIPv4AddressConfiguration({ ...eth0, configurationMode: "dhcp" });
    expect((await read("eth0")).IPv4).toMatchObject({ ...set, ...dynamic });
  });

  test.each<["on" | "off" | "fallback", "static" | "dhcp", object[]]>([
    ["on", "dhcp", [leased, linkLocal]],
    ["off", "dhcp", [leased]],
    ["fallback", "dhcp", [leased]],
    ["off", "static", []],
    ["fallback", "static", [linkLocal]],
    ["on", "static", [linkLocal]],
  ])("with link-local addresses %s, and %s without static addresses", async (linkLocalMode, mode, addresses) => {
    const params = { ...eth0, linkLocalMode, configurationMode: mode, staticAddressConfigurations: [] };
    await network.setIPv4AddressConfiguration(params);
    expect((await read("eth0")).IPv4).toMatchObject({ linkLocalMode, addresses });
  });

  test.each<[string, number, string]>([
    ["192.0.2.40", 24, "192.0.2.255"],
    ["10.1.2.3", 8, "10.255.255.255"],
    ["172.16.5.4", 20, "172.16.15.255"],
    ["192.0.2.130", 25, "192.0.2.255"],
    ["192.0.2.40", 30, "192.0.2.43"],
    ["192.0.2.40", 32, "192.0.2.40"],
    ["192.0.2.40", 0, "255.255.255.255"],
    ["255.255.255.254", 1, "255.255.255.255"],
    ["1.2.3.4", 1, "127.255.255.255"],
  ])("of %s/%i has the broadcast address %s, computed or sent", async (one, prefixLength, broadcast) => {
    const entry = { address: one, prefixLength };
    for (const sent of [entry, { ...entry, broadcast }]) {
      await network.setIPv4AddressConfiguration({ ...eth0, staticAddressConfigurations: [sent] });
      expect((await read("eth0")).IPv4!.staticAddressConfigurations).toEqual([{ ...entry, broadcast }]);
    }
    const wrong = { ...entry, broadcast: "198.51.100.255" };
    await refused(
      () => network.setIPv4AddressConfiguration({ ...eth0, enabled: false, staticAddressConfigurations: [wrong] }),
      4004,
      107,
    );
  });

  test("takes as many static addresses as it says, and no more", async () => {
    const two = [address, { ...address, address: "192.0.2.42" }];
    expect((await read("eth0")).IPv4!.maxSupportedStaticAddressConfigurations).toBe(1);
    const params = { ...eth0, configurationMode: "static" as const, staticAddressConfigurations: two };
    await refused(() => network.setIPv4AddressConfiguration(params), 4004, 103);
  });

  test("keeps whether static addresses follow a failed DHCP, and whether its routes are used", async () => {
    await network.setIPv4AddressConfiguration({ ...eth0, useStaticDHCPFallback: false, useDHCPStaticRoutes: true });
    expect((await read("eth0")).IPv4).toMatchObject({ useStaticDHCPFallback: false, useDHCPStaticRoutes: true });
  });

  test("that is off has no addresses and no router, and that is on again has them", async () => {
    const before = await state();
    await network.setIPv4AddressConfiguration({ ...eth0, enabled: false });
    expect((await read("eth0")).IPv4).toMatchObject({ enabled: false, addresses: [], defaultRouter: "" });
    await network.setIPv4AddressConfiguration({ ...eth0, enabled: true });
    expect(await state()).toBe(before);
  });
});

describe("IPv6", () => {
  test("goes off and on", async () => {
    const before = await state();
    await network.setIPv6AddressConfiguration({ ...eth0, enabled: false });
    expect((await read("eth0")).IPv6).toEqual({ enabled: false, addresses: [] });
    await network.setIPv6AddressConfiguration({ ...eth0, enabled: true });
    expect(await state()).toBe(before);
  });

  test("is refused to a device that has none", async () => {
    await refused(() => network.setIPv6AddressConfiguration({ ...wlan0, enabled: true }), 4004, 100);
  });

  test("of a new VLAN, and its static addresses where DHCP fails, come into use", async () => {
    await network.addVlan({ masterDeviceName: "eth0", VlanId: 4 });
    await network.setIPv4AddressConfiguration({
      deviceName: "eth0.4",
      useStaticDHCPFallback: true,
      staticDefaultRouter: "192.0.2.1",
      staticAddressConfigurations: [{ address: "192.0.2.44", prefixLength: 24 }],
    });
    const { IPv4, IPv6 } = await read("eth0.4");
    expect(IPv4).toMatchObject({
      addresses: [{ address: "192.0.2.44", origin: "static" }],
      defaultRouter: "192.0.2.1",
    });
    expect(IPv6).toEqual({ enabled: true, addresses: [] });
  });

  test("leaves the router of DHCP aside where static routes from there are used", async () => {
    await network.setIPv4AddressConfiguration({
      ...eth0,
      staticDefaultRouter: "192.0.2.254",
      useDHCPStaticRoutes: true,
    });
    expect((await read("eth0")).IPv4).toMatchObject({ defaultRouter: "192.0.2.254" });
  });

  test("and IPv4 are never off together", async () => {
    await network.setIPv6AddressConfiguration({ ...eth0, enabled: false });
    await refused(() => network.setIPv4AddressConfiguration({ ...eth0, enabled: false }), 4004, 111);
    await network.setIPv6AddressConfiguration({ ...eth0, enabled: true });
    await network.setIPv4AddressConfiguration({ ...eth0, enabled: false });
    await refused(() => network.setIPv6AddressConfiguration({ ...eth0, enabled: false }), 4004, 101);
  });
});

describe("a VLAN", () => {
  const four = { masterDeviceName: "eth0", VlanId: 4 };

  test("is named after its master and its number, comes to the devices and goes again", async () => {
    const before = await state();
    await network.addVlan(four);
    const { macAddress } = await read("eth0");
    expect(await read("eth0.4")).toMatchObject({ name: "eth0.4", macAddress, state: "up", IPv4: { enabled: true } });
    expect((await system()).deviceSwitching!.devices).toEqual(["eth0", "eth0.4"]);
    await network.removeVlan({ VlanName: "eth0.4" });
    expect(await state()).toBe(before);
  });

  test("is a device to configure", async () => {
    await network.addVlan(four);
    await network.setIPv4AddressConfiguration({
      deviceName: "eth0.4",
      configurationMode: "static",
      staticAddressConfigurations: [{ address: "198.51.100.4", prefixLength: 24 }],
      staticDefaultRouter: "198.51.100.1",
    });
    expect((await read("eth0.4")).IPv4).toMatchObject({
      addresses: [{ address: "198.51.100.4", origin: "static" }],
      defaultRouter: "198.51.100.1",
    });
    await network.setDeviceConfiguration({ deviceName: "eth0.4", staticState: "down" });
    expect([(await read("eth0.4")).link, (await read("eth0")).link]).toEqual([false, true]);
  });

  test("that exists already, or whose master does not, is refused", async () => {
    await network.addVlan(four);
    await refused(() => network.addVlan(four), 4004, 201);
    await refused(() => network.addVlan({ ...four, masterDeviceName: "eth9" }), 4004, 100);
  });

  test.each(["eth0.4", "eth0", "wlan0"])("%s that was never added is not removed", async (VlanName) => {
    await refused(() => network.removeVlan({ VlanName }), 4004, 201);
  });

  test("that is removed twice is refused, and can be added again", async () => {
    await network.addVlan(four);
    await network.removeVlan({ VlanName: "eth0.4" });
    await refused(() => network.removeVlan({ VlanName: "eth0.4" }), 4004, 201);
    await network.addVlan(four);
    expect(await find("eth0.4")).toBeDefined();
  });
});

test("there are as many VLANs as the device says, and no more", async () => {
  const { maxSupportedVlans: most = 0 } = await system();
  expect(most).toBe(5);
  for (let VlanId = 1; VlanId <= most; VlanId++) await network.addVlan({ masterDeviceName: "eth0", VlanId });
  await refused(() => network.addVlan({ masterDeviceName: "eth0", VlanId: 6 }), 4004);
  await network.removeVlan({ VlanName: "eth0.2" });
  await network.addVlan({ masterDeviceName: "eth0", VlanId: 6 });
  await refused(() => network.addVlan({ masterDeviceName: "eth0", VlanId: 2 }), 4004);
});

describe("the state of a device", () => {
  test("goes down with its link, and up again", async () => {
    const before = await state();
    await network.setDeviceConfiguration({ ...eth0, staticState: "down" });
    expect(await read("eth0")).toMatchObject({ staticState: "down", state: "down", link: false });
    await network.setDeviceConfiguration({ ...eth0, staticState: "up" });
    expect(await state()).toBe(before);
  });
});

describe("802.1X of a wired device", () => {
  const key = "0123456789abcdef0123456789abcdef";
  const configured = async (mode: string) =>
    (await read("eth0")).wired!["8021X"]!.configurations!.find((one) => one.mode === mode)!.params;

  test.each<[string, SetWired8021XConfigurationParams, object]>([
    [
      "PEAP",
      {
        ...eth0,
        mode: "WPA-Enterprise-PEAP-MSCHAPv2",
        identity: "dock-7",
        password: "pass",
        eapolVersion: "EAPoLv2",
        peapVersion: "PEAPv0",
        label: 2,
        certClient: "example-certificate",
        certsCA: ["example-ca"],
      },
      {
        identity: "dock-7",
        is_password_set: true,
        eapolVersion: "EAPoLv2",
        peapVersion: "PEAPv0",
        label: 2,
        certClient: "example-certificate",
        certsCA: ["example-ca"],
      },
    ],
    [
      "EAP-TLS",
      {
        ...eth0,
        mode: "WPA-Enterprise-EAPTLS",
        identity: "dock-7",
        eapolVersion: "EAPoLv1",
        certClient: "",
        certsCA: [],
      },
      { identity: "dock-7", eapolVersion: "EAPoLv1", certClient: "", certsCA: [] },
    ],
    ["MACsec", { ...eth0, mode: "MACsec-PSK", mkaCak: key, mkaCkn: "cafe" }, { is_mka_cak_set: true, mkaCkn: "cafe" }],
  ])("is configured for %s, without a secret, and leaves the other modes alone", async (_, params, shown) => {
    const { configurations: before } = (await read("eth0")).wired!["8021X"]!;
    await network.setWired8021XConfiguration(params);
    const { mode, configurations, enabled } = (await read("eth0")).wired!["8021X"]!;
    expect([mode, enabled]).toEqual([params.mode, false]);
    expect(await configured(params.mode!)).toEqual(shown);
    expect(configurations!.filter((one) => one.mode !== mode)).toEqual(before!.filter((one) => one.mode !== mode));
    expect(await state()).not.toMatch(/"password"|"mkaCak"|"pass"|0123456789abcdef/);
  });

  test("goes on and off, each with its status", async () => {
    await network.setWired8021XConfiguration({ ...eth0, enabled: true });
    const { enabled, status, mode } = (await read("eth0")).wired!["8021X"]!;
    expect([enabled, status, mode]).toEqual([true, "Authorized", "WPA-Enterprise-EAPTLS"]);
    await network.setWired8021XConfiguration({ ...eth0, enabled: false });
    expect((await read("eth0")).wired!["8021X"]).toMatchObject({ enabled: false, status: "Stopped" });
  });

  test("keeps what is left out, and takes parameters without a mode for the mode there is", async () => {
    await network.setWired8021XConfiguration({ ...eth0, mode: "WPA-Enterprise-PEAP-MSCHAPv2", password: "pass" });
    await network.setWired8021XConfiguration({ ...eth0, identity: "dock-7" });
    expect(await configured("WPA-Enterprise-PEAP-MSCHAPv2")).toMatchObject({
      is_password_set: true,
      identity: "dock-7",
    });
    await network.setWired8021XConfiguration({ ...eth0, password: "" });
    expect(await configured("WPA-Enterprise-PEAP-MSCHAPv2")).toMatchObject({ is_password_set: false });
  });

  test("keeps no parameter that the mode does not have", async () => {
    const before = await configured("WPA-Enterprise-EAPTLS");
    await network.setWired8021XConfiguration({ ...eth0, password: "pass", mkaCak: key, mkaCkn: "cafe", label: 2 });
    expect(await configured("WPA-Enterprise-EAPTLS")).toEqual(before);
  });

  test.each(["eth9", "wlan0"])(
    "is refused for %s, which has none, without the 5000 that is not documented",
    async (name) => {
      await refused(() => network.setWired8021XConfiguration({ deviceName: name, enabled: true }), 4004, 100);
    },
  );
});

describe("MACsec", () => {
  const key = "0123456789abcdef0123456789abcdef";
  const macsec = { ...eth0, mode: "MACsec-PSK", mkaCak: key, mkaCkn: "cafe" } as const;
  const on = { ...macsec, enabled: true };

  test("makes macsec0, which takes over addresses and router, and gives them back at its end", async () => {
    await network.setWired8021XConfiguration({ ...macsec, enabled: false });
    const before = await state();
    const { IPv4, IPv6, macAddress } = await read("eth0");
    await network.setWired8021XConfiguration({ ...eth0, enabled: true });
    expect(await read("macsec0")).toMatchObject({
      name: "macsec0",
      type: "wired",
      macAddress,
      state: "up",
      IPv4,
      IPv6,
    });
    const idle = await read("eth0");
    expect(idle.wired!["8021X"]).toMatchObject({ status: "Authorized", MACsecSecured: true });
    expect([idle.IPv4, idle.IPv6]).toEqual([
      { ...IPv4, addresses: [], defaultRouter: "" },
      { ...IPv6, addresses: [] },
    ]);
    await network.setWired8021XConfiguration({ ...eth0, enabled: false });
    expect(await state()).toBe(before);
  });

  test.each<[string, () => Promise<unknown>]>([
    ["another mode", () => network.setWired8021XConfiguration({ ...eth0, mode: "WPA-Enterprise-EAPTLS" })],
    ["a device that goes down", () => network.setDeviceConfiguration({ ...eth0, staticState: "down" })],
  ])("ends with %s", async (_, end) => {
    await network.setWired8021XConfiguration(on);
    expect(await find("macsec0")).toBeDefined();
    await end();
    expect(await find("macsec0")).toBeUndefined();
    expect((await read("eth0")).IPv4!.addresses).not.toEqual([]);
  });

  test("needs a key", async () => {
    await network.setWired8021XConfiguration({ ...eth0, enabled: true, mode: "MACsec-PSK" });
    expect(await find("macsec0")).toBeUndefined();
    await network.setWired8021XConfiguration({ ...eth0, mkaCak: key });
    expect(await find("macsec0")).toBeDefined();
  });

  test("lets macsec0 be configured, and the device below it idle, whatever is set there", async () => {
    await network.setWired8021XConfiguration(on);
    const addresses = [{ address: "198.51.100.4", prefixLength: 24 }];
    const fixed = { configurationMode: "static", staticAddressConfigurations: addresses } as const;
    await network.setIPv4AddressConfiguration({ deviceName: "macsec0", ...fixed });
    expect((await read("macsec0")).IPv4!.addresses).toMatchObject([{ origin: "static" }, { origin: "linkLocal" }]);
    await network.setIPv4AddressConfiguration({ deviceName: "macsec0", configurationMode: "dhcp" });
    expect((await read("macsec0")).IPv4!.addresses).toMatchObject([{ origin: "dhcp" }, { origin: "linkLocal" }]);
    await network.setIPv4AddressConfiguration({ ...eth0, ...fixed });
    expect((await read("eth0")).IPv4).toMatchObject({ configurationMode: "static", addresses: [] });
    await refused(() => network.removeVlan({ VlanName: "macsec0" }), 4004, 201);
  });
});

describe("a WLAN", () => {
  test("has the country that was set", async () => {
    await network.setWlanConfiguration({ countryCode: "SE" });
    expect((await system()).wlan).toEqual({ countryCode: "SE", countryCodeLock: false });
  });

  test("station has the network and the authentication that were set, without a secret", async () => {
    await network.setWLANStationConfiguration({
      ...wlan0,
      ssid: "dock-8",
      authentication: { mode: "WPA-Personal-PSK", params: { password: "pass", identity: "dock-7" } },
    });
    const { activeSsid, "8021X": authentication } = (await read("wlan0")).wlan!.station!;
    expect([activeSsid, authentication!.mode]).toEqual(["dock-8", "WPA-Personal-PSK"]);
    const configurations = authentication!.configurations!;
    expect(configurations.find(({ mode }) => mode === "WPA-Personal-PSK")!.params).toEqual({ is_psk_set: true });
    expect(await state()).not.toContain('"pass"');
  });

  test("station takes a mode that was not configured before, and one that needs no configuration", async () => {
    const params = { identity: "dock-7", certClient: "example-certificate", certsCA: ["example-ca"] };
    await network.setWLANStationConfiguration({ ...wlan0, authentication: { mode: "WPA-Enterprise-EAPTLS", params } });
    const { configurations } = (await read("wlan0")).wlan!.station!["8021X"]!;
    expect(configurations).toContainEqual({ mode: "WPA-Enterprise-EAPTLS", params });
    await network.setWLANStationConfiguration({ ...wlan0, authentication: { mode: "none" } });
    const { mode, configurations: after } = (await read("wlan0")).wlan!.station!["8021X"]!;
    expect([mode, after]).toEqual(["none", configurations]);
  });

  test("is scanned, and tested as long as it has a network", async () => {
    expect((await network.scanWLANNetworks(wlan0)).networks!.map(({ ssid }) => ssid)).toEqual(["dock", "guest"]);
    expect((await network.testWLANStationSettings(wlan0)).code).toBe(0);
    await network.setWLANStationConfiguration({ ...wlan0, ssid: "" });
    expect((await network.testWLANStationSettings(wlan0)).code).toBe(5);
  });

  test("switches once from access point to station, and only to a network", async () => {
    await network.setWLANStationConfiguration({ ...wlan0, ssid: "" });
    await refused(() => network.wlanSwitchAPToStation(), 5004);
    await network.setWLANStationConfiguration({ ...wlan0, ssid: "dock" });
    expect((await network.wlanSwitchAPToStation()).code).toBe(0);
    expect(await read("wlan0")).toMatchObject({ link: true, wlan: { accessPoint: { enabled: false } } });
    await refused(() => network.wlanSwitchAPToStation(), 5003);
  });

  test.each<[string, () => Promise<unknown>, number, number?]>([
    ["scanned", () => network.scanWLANNetworks(eth0), 4004, 100],
    ["configured as a station", () => network.setWLANStationConfiguration({ ...eth0, ssid: "dock" }), 4004, 100],
    ["tested", () => network.testWLANStationSettings(eth0), 5001],
  ])("is no wired device: it is not %s", async (_, call, code, subCode) => {
    await refused(call, code, subCode);
  });
});

const nowhere = { deviceName: "eth9" };
test.each<[string, () => Promise<unknown>]>([
  ["scanWLANNetworks", () => network.scanWLANNetworks(nowhere)],
  ["setDeviceConfiguration", () => network.setDeviceConfiguration({ ...nowhere, staticState: "down" })],
  ["setIPv4AddressConfiguration", () => network.setIPv4AddressConfiguration({ ...nowhere, enabled: true })],
  ["setIPv6AddressConfiguration", () => network.setIPv6AddressConfiguration({ ...nowhere, enabled: true })],
  ["setWLANStationConfiguration", () => network.setWLANStationConfiguration({ ...nowhere, ssid: "dock" })],
  ["testWLANStationSettings", () => network.testWLANStationSettings(nowhere)],
])("%s refuses the name of no device with 5000", async (_, call) => {
  await refused(call, 5000);
});

// Handlers over a state of their own, and what a call of theirs is refused with.
describe("a device that starts otherwise", () => {
  interface Info {
    system: { deviceSwitching: { manualActiveDevices: string[] }; wlan: { countryCodeLock: boolean } };
    devices: NetworkDevice[];
  }
  function start(change: (info: Info) => void) {
    const contract = structuredClone(readContract("network-settings"));
    const { examples } = contract.methods.get("getNetworkInfo")!;
    for (const [name, { value }] of examples) if (!name.endsWith("InternalError")) change(value.data as Info);
    return createState(contract, [contract], alone());
  }
  function numbers(call: () => unknown): unknown {
    try {
      return call();
    } catch (error) {
      if (error instanceof Refusal) return [error.status, error.code, error.subCode];
      throw error;
    }
  }

  test("leaves the examples that it starts from as they are", () => {
    const contract = readContract("network-settings");
    const before = structuredClone(contract.methods.get("getNetworkInfo")!.examples);
    const handlers = createState(contract, [contract], alone());
    handlers.addVlan!({ masterDeviceName: "eth0", VlanId: 4 });
    handlers.setHostnameConfiguration!({ staticHostname: "dock-7" });
    handlers.setWLANStationConfiguration!({ ...wlan0, ssid: "dock-8" });
    expect(contract.methods.get("getNetworkInfo")!.examples).toEqual(before);
  });

  test("keeps a VLAN that is active by hand, as the vendor's example of an internal error", () => {
    const handlers = start(({ system }) => system.deviceSwitching.manualActiveDevices.push("eth0.4"));
    handlers.addVlan!({ masterDeviceName: "eth0", VlanId: 4 });
    const before = structuredClone(handlers.getNetworkInfo!({}));
    expect(numbers(() => handlers.removeVlan!({ VlanName: "eth0.4" }))).toEqual([500, 1000, 200]);
    expect(handlers.getNetworkInfo!({})).toEqual(before);
  });

  test("keeps the country where it is locked", () => {
    const handlers = start(({ system: { wlan } }) => wlan && (wlan.countryCodeLock = true));
    expect(numbers(() => handlers.setWlanConfiguration!({ countryCode: "SE" }))).toEqual([200, 4004, 102]);
    expect(handlers.getNetworkInfo!({})).toHaveProperty("system.wlan.countryCode", "DE");
  });

  test("has no country, no station and no access point where it has no WLAN device", () => {
    const handlers = start((info) => (info.devices = info.devices.filter(({ type }) => type !== "wlan")));
    expect(handlers.getNetworkInfo!({})).not.toHaveProperty("system.wlan");
    expect(numbers(() => handlers.setWlanConfiguration!({ countryCode: "SE" }))).toEqual([200, 4004, 101]);
    expect(numbers(() => handlers.wlanSwitchAPToStation!({}))).toEqual([200, 5003, undefined]);
  });

  test("takes the modes of 802.1X that it supports, and no others", () => {
    const handlers = start(({ devices }) => {
      for (const { wired } of devices)
        Object.assign(wired?.["8021X"] ?? {}, { supportedModes: ["WPA-Enterprise-EAPTLS"] });
    });
    const before = structuredClone(handlers.getNetworkInfo!({}));
    const set = (mode: string) => numbers(() => handlers.setWired8021XConfiguration!({ ...eth0, mode }));
    expect(set("MACsec-PSK")).toEqual([200, 4004, 102]);
    expect(handlers.getNetworkInfo!({})).toEqual(before);
    expect(set("WPA-Enterprise-EAPTLS")).toEqual({});
  });

  test("refuses to configure IPv4 where the device has none", () => {
    const handlers = start(({ devices }) => delete devices.find(({ name }) => name === "eth0")?.IPv4);
    expect(numbers(() => handlers.setIPv4AddressConfiguration!({ ...eth0, enabled: true }))).toEqual([200, 4004, 100]);
  });
});
