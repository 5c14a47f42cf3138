import { describe, expect, test } from "vitest";
import { eth0, network, read, refused, state, useDevice, wlan0 } from "./camera.ts";

useDevice();

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
    ["192.0.2.41", 30, "192.0.2.43"],
    ["192.0.2.40", 31, "192.0.2.41"],
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

  // Sub-code 107: "Parameter address/prefixLength/broadcast combination error."
  test.each<[string, number, string]>([
    ["192.0.2.0", 24, "network"],
    ["192.0.2.255", 24, "broadcast"],
    ["192.0.2.40", 30, "network"],
    ["192.0.2.43", 30, "broadcast"],
    ["0.0.0.0", 0, "network"],
    ["10.0.0.0", 8, "network"],
    ["10.255.255.255", 8, "broadcast"],
  ])("is not %s/%i, the %s address of its network", async (one, prefixLength) => {
    const params = { ...eth0, enabled: false, staticAddressConfigurations: [{ address: one, prefixLength }] };
    await refused(() => network.setIPv4AddressConfiguration(params), 4004, 107);
  });

  test("takes as many static addresses as it reports, and no more", async () => {
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

  test("is rejected to a device that has none", async () => {
    await refused(() => network.setIPv6AddressConfiguration({ ...wlan0, enabled: true }), 4004, 100);
  });

  test("of a new VLAN is used, as are its static addresses if DHCP fails", async () => {
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

  test("ignores the router of DHCP if static routes of DHCP are used", async () => {
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
