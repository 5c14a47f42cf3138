import { describe, expect, test } from "vitest";
import type { NetworkDevice } from "../../../../generated/types/network-settings.ts";
import { readContract } from "../../../../src/contract/methods.ts";
import { createState } from "../../../../src/mock/camera/apis/network-settings.ts";
import { createSurroundings } from "../../../../src/mock/surroundings.ts";
import { Refusal } from "../../../../src/mock/camera/refusals.ts";
import { createMockServer } from "../../../../src/mock/server.ts";
import { SERIAL_NUMBER } from "../../../../src/server/serial-number.ts";
import { createVapixClient } from "../../../../src/vapix/client.ts";
import { handlersOf } from "./handlers.ts";
import { eth0, network, read, refused, state, system, useDevice, wlan0 } from "./network-settings/camera.ts";

useDevice();

describe("at first", () => {
  test("the device is the documented camera, with a WLAN device in installation mode", async () => {
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

  // "Parameter staticHostname error."
  test.each(["", "dock 7", "dock_7", "-dock", "dock-", "dock..example", ".example", "d".repeat(64), "döck"])(
    "must not be %j",
    async (staticHostname) => {
      await refused(() => network.setHostnameConfiguration({ useDhcpHostname: false, staticHostname }), 4004, 100);
    },
  );

  test.each(["dock-7", "7", "dock-7.example.com", "d".repeat(63)])("may be %j", async (staticHostname) => {
    await network.setHostnameConfiguration({ useDhcpHostname: false, staticHostname });
    expect((await system()).hostname).toMatchObject({ hostname: staticHostname });
  });
});

// "In order to receive a DHCP server assigned host name" or "DNS resolver configuration, the device must have automatic
// IPv4 address configuration via DHCP enabled."
test("a static address takes the host name and the name servers of DHCP away, and DHCP brings them back", async () => {
  await network.setHostnameConfiguration({ staticHostname: "dock-7" });
  await network.setResolverConfiguration({ staticNameServers: ["192.0.2.54"] });
  const before = await state();
  await network.setIPv4AddressConfiguration({ ...eth0, configurationMode: "static" });
  expect((await system()).hostname).toMatchObject({ useDhcpHostname: true, hostname: "dock-7" });
  expect((await system()).resolver).toMatchObject({ useDhcpResolverInfo: true, nameServers: ["192.0.2.54"] });
  await network.setIPv4AddressConfiguration({ ...eth0, configurationMode: "dhcp" });
  expect(await state()).toBe(before);
  await network.setIPv4AddressConfiguration({ ...eth0, enabled: false });
  expect((await system()).hostname).toMatchObject({ hostname: "dock-7" });
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

  test("takes as many servers and domains as it reports, and no more", async () => {
    const { maxSupportedStaticNameServers, maxSupportedStaticSearchDomains } = (await system()).resolver!;
    expect([maxSupportedStaticNameServers, maxSupportedStaticSearchDomains]).toEqual([servers.length, domains.length]);
    const more = { staticNameServers: [...servers, "192.0.2.55"], staticDomainName: "example.org" };
    await refused(() => network.setResolverConfiguration(more), 4004, 101);
    await refused(() => network.setResolverConfiguration({ staticSearchDomains: [...domains, "g"] }), 4004, 102);
  });
});

describe("a domain name", () => {
  test.each(["-a.example.com", "a b", "*.example.com", ""])("must not be %j", async (domain) => {
    await refused(
      () => network.setResolverConfiguration({ staticSearchDomains: ["a.example.com", domain] }),
      4004,
      102,
    );
    if (domain !== "") await refused(() => network.setResolverConfiguration({ staticDomainName: domain }), 4004, 103);
  });

  test("is unset by an empty one", async () => {
    await network.setResolverConfiguration({ staticDomainName: "example.com" });
    await network.setResolverConfiguration({ staticDomainName: "" });
    expect((await system()).resolver).toMatchObject({ staticDomainName: "" });
  });
});

describe("the proxies", () => {
  const none = { httpProxy: "", httpsProxy: "", noProxy: "" };
  const proxy = "http://proxy.example.com:8080";

  test("change if they are sent, and are unset by an empty one", async () => {
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

// "Wildcards are not allowed. To define all subdomains to a domain name, use the dot prefix (.axis.com) and CIDR
// notation for networks."
test.each(["*", "*.example.com", "192.0.2.*", "127.0.0.12,*.example.com"])(
  "hosts without a proxy must not have a wildcard: %j",
  async (noProxy) => {
    await refused(() => network.setGlobalProxyConfiguration({ httpProxy: "http://192.0.2.8", noProxy }), 4004, 102);
    await network.setGlobalProxyConfiguration({ noProxy: ".example.com, 192.0.2.0/24, 127.0.0.12" });
  },
);

describe("the active devices", () => {
  // Devices "that are currently in an active state"; where one "is unavailable, the next device in the devices list
  // will be selected".
  test("do not include devices that are down", async () => {
    const switching = async () => (await system()).deviceSwitching!;
    expect(await switching()).toMatchObject({ mode: "auto", devices: ["eth0"], activeDevices: ["eth0"] });
    await network.setDeviceConfiguration({ ...eth0, staticState: "down" });
    expect(await switching()).toMatchObject({ devices: ["eth0"], manualActiveDevices: ["eth0"], activeDevices: [] });
    await network.setDeviceConfiguration({ ...eth0, staticState: "up" });
    expect((await switching()).activeDevices).toEqual(["eth0"]);
  });
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

const nowhere = { deviceName: "eth9" };
test.each<[string, () => Promise<unknown>]>([
  ["scanWLANNetworks", () => network.scanWLANNetworks(nowhere)],
  ["setDeviceConfiguration", () => network.setDeviceConfiguration({ ...nowhere, staticState: "down" })],
  ["setIPv4AddressConfiguration", () => network.setIPv4AddressConfiguration({ ...nowhere, enabled: true })],
  ["setIPv6AddressConfiguration", () => network.setIPv6AddressConfiguration({ ...nowhere, enabled: true })],
  ["setWLANStationConfiguration", () => network.setWLANStationConfiguration({ ...nowhere, ssid: "dock" })],
  ["testWLANStationSettings", () => network.testWLANStationSettings(nowhere)],
])("%s rejects the name of no device with 5000", async (_, call) => {
  await refused(call, 5000);
});

// Handlers over a state of their own, and the error of a call.
describe("a device that starts otherwise", () => {
  interface Info {
    system: { deviceSwitching: { manualActiveDevices: string[] }; wlan: { countryCodeLock: boolean } };
    devices: NetworkDevice[];
  }
  function start(change: (info: Info) => void) {
    const contract = structuredClone(readContract("network-settings"));
    const { examples } = contract.methods.get("getNetworkInfo")!;
    for (const [name, { value }] of examples) if (!name.endsWith("InternalError")) change(value.data as Info);
    return handlersOf(
      createState(
        contract,
        () => [],
        createSurroundings({ options: {}, serialNumber: SERIAL_NUMBER, signal: new AbortController().signal }),
      ),
    );
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
    const handlers = handlersOf(
      createState(
        contract,
        () => [],
        createSurroundings({ options: {}, serialNumber: SERIAL_NUMBER, signal: new AbortController().signal }),
      ),
    );
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

  test("keeps the country if it is locked", () => {
    const handlers = start(({ system: { wlan } }) => wlan && (wlan.countryCodeLock = true));
    expect(numbers(() => handlers.setWlanConfiguration!({ countryCode: "SE" }))).toEqual([200, 4004, 102]);
    expect(handlers.getNetworkInfo!({})).toHaveProperty("system.wlan.countryCode", "DE");
  });

  test("has no country, no station and no access point without a WLAN device", () => {
    const handlers = start((info) => (info.devices = info.devices.filter(({ type }) => type !== "wlan")));
    expect(handlers.getNetworkInfo!({})).not.toHaveProperty("system.wlan");
    expect(numbers(() => handlers.setWlanConfiguration!({ countryCode: "SE" }))).toEqual([200, 4004, 101]);
    expect(numbers(() => handlers.wlanSwitchAPToStation!({}))).toEqual([200, 5003, undefined]);
  });

  test("accepts only the modes of 802.1X that it supports", () => {
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

  test.each<[string, string[], string[]]>([
    ["auto", ["eth0"], ["eth1"]],
    ["manual", ["eth0", "eth1"], ["eth1"]],
    ["none", [], []],
    ["a mode of its own", ["eth0", "eth1"], ["eth1"]],
  ])("and switches by %s keeps those active that are up", (mode, active, left) => {
    const handlers = start(({ system, devices }) => {
      devices.push({ ...structuredClone(devices[0]!), name: "eth1" });
      Object.assign(system.deviceSwitching, {
        mode,
        devices: ["eth0", "eth1"],
        manualActiveDevices: ["eth0", "eth1"],
        activeDevices: active,
      });
    });
    handlers.setDeviceConfiguration!({ ...eth0, staticState: "down" });
    expect(handlers.getNetworkInfo!({})).toHaveProperty("system.deviceSwitching.activeDevices", left);
  });

  test("rejects to configure IPv4 for a device without it", () => {
    const handlers = start(({ devices }) => delete devices.find(({ name }) => name === "eth0")?.IPv4);
    expect(numbers(() => handlers.setIPv4AddressConfiguration!({ ...eth0, enabled: true }))).toEqual([200, 4004, 100]);
  });
});
