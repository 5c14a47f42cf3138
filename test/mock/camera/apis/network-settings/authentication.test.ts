import { describe, expect, test } from "vitest";
import type {
  NetworkDevice,
  SetWired8021XConfigurationParams,
} from "../../../../../generated/types/network-settings.ts";
import { createVapixClient } from "../../../../../src/vapix/client.ts";
import { start } from "../../../start.ts";
import { eth0, find, network, read, refused, state, useDevice } from "./camera.ts";

useDevice();

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
  ])("is configured for %s, without a secret, and does not change the other modes", async (_, params, shown) => {
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

  test("keeps what is left out, and applies parameters without a mode to the current mode", async () => {
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

  // "certClient: Required to enable 802.1X authentication with WPA-Enterprise-EAPTLS."
  test("is not enabled with EAP-TLS and without a client certificate, set now or before", async () => {
    await network.setWired8021XConfiguration({ ...eth0, certClient: "" });
    await refused(() => network.setWired8021XConfiguration({ ...eth0, enabled: true }), 4004, 112);
    await refused(() => network.setWired8021XConfiguration({ ...eth0, enabled: true, certClient: "" }), 4004, 112);
    await network.setWired8021XConfiguration({ ...eth0, enabled: true, certClient: "example-certificate" });
    expect((await read("eth0")).wired!["8021X"]).toMatchObject({ enabled: true, status: "Authorized" });
    await refused(() => network.setWired8021XConfiguration({ ...eth0, certClient: "" }), 4004, 112);
    const peap = { ...eth0, mode: "WPA-Enterprise-PEAP-MSCHAPv2", password: "pass" } as const;
    await network.setWired8021XConfiguration(peap);
    await network.setWired8021XConfiguration({ ...eth0, certClient: "" });
    expect((await read("eth0")).wired!["8021X"]).toMatchObject({ enabled: true, status: "Authorized" });
  });

  // "Unauthorized: Authentication has failed, check credentials and certificate."
  test.each<[string, SetWired8021XConfigurationParams, SetWired8021XConfigurationParams]>([
    ["MACsec and no key", { ...eth0, mode: "MACsec-PSK" }, { ...eth0, mkaCak: key }],
    [
      "PEAP and no password",
      { ...eth0, mode: "WPA-Enterprise-PEAP-MSCHAPv2", identity: "dock-7" },
      { ...eth0, password: "pass" },
    ],
  ])("is unauthorized with %s", async (_, params, cure) => {
    await network.setWired8021XConfiguration({ ...params, enabled: true });
    const failed = { enabled: true, status: "Unauthorized", MACsecSecured: false };
    expect((await read("eth0")).wired!["8021X"]).toMatchObject(failed);
    await network.setWired8021XConfiguration(cure);
    expect((await read("eth0")).wired!["8021X"]).toMatchObject({ enabled: true, status: "Authorized" });
  });

  test.each(["9.80", "10.12", "11.11", "12"] as const)(
    "of %s has the certificate that it comes with",
    async (profile) => {
      const { networkSettings } = createVapixClient((await start({ profile })).url);
      await networkSettings.setWired8021XConfiguration({ ...eth0, enabled: true });
      const [{ wired }] = (await networkSettings.getNetworkInfo()).devices as [NetworkDevice];
      expect(wired!["8021X"]).toMatchObject({ enabled: true, status: "Authorized", mode: "WPA-Enterprise-EAPTLS" });
      const unset = () => networkSettings.setWired8021XConfiguration({ ...eth0, certClient: "" });
      await expect(unset()).rejects.toMatchObject({ code: 4004, subCode: 112 });
    },
  );

  test.each(["eth9", "wlan0"])("is rejected for %s, which has none, without the undocumented 5000", async (name) => {
    await refused(() => network.setWired8021XConfiguration({ deviceName: name, enabled: true }), 4004, 100);
  });
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

  // It "will inherit the configuration from the device it was created from", which "will go into idle mode".
  test("gives the device below it its own configuration back at its end, and not that of macsec0", async () => {
    await network.setWired8021XConfiguration({ ...macsec, enabled: false });
    const before = await state();
    await network.setWired8021XConfiguration({ ...eth0, enabled: true });
    await network.setIPv4AddressConfiguration({
      deviceName: "macsec0",
      configurationMode: "static",
      staticAddressConfigurations: [{ address: "198.51.100.4", prefixLength: 24 }],
    });
    await network.setIPv6AddressConfiguration({ deviceName: "macsec0", enabled: false });
    await network.setWired8021XConfiguration({ ...eth0, enabled: false });
    expect(await state()).toBe(before);
  });

  test("keeps what was set on a device meanwhile, and removes VLANs on macsec0", async () => {
    await network.setWired8021XConfiguration(on);
    await network.addVlan({ masterDeviceName: "macsec0", VlanId: 4 });
    const addresses = [{ address: "198.51.100.4", prefixLength: 24 }];
    const fixed = { configurationMode: "static", staticAddressConfigurations: addresses } as const;
    await network.setIPv4AddressConfiguration({ ...eth0, ...fixed });
    await network.setWired8021XConfiguration({ ...eth0, enabled: false });
    expect((await read("eth0")).IPv4!.addresses).toMatchObject([{ origin: "static" }, { origin: "linkLocal" }]);
    expect(await find("macsec0.4")).toBeUndefined();
  });

  test("allows macsec0 to be configured, and keeps the device below it idle", async () => {
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
