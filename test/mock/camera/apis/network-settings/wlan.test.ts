import { describe, expect, test } from "vitest";
import type { SetWLANStationConfigurationParams } from "../../../../../generated/types/network-settings.ts";
import { eth0, network, read, refused, state, system, useDevice, wlan0 } from "./camera.ts";

useDevice();

type Authentication = NonNullable<SetWLANStationConfigurationParams["authentication"]>;

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

  // "Missing certificates will result in the 'WLAN configuration is incomplete' error", and 5004 is "Incomplete WLAN
  // configuration".
  const eapTls = { mode: "WPA-Enterprise-EAPTLS" } as const;
  test.each<[string, Authentication, Authentication]>([
    ["EAP-TLS and no client certificate", { ...eapTls }, { params: { certClient: "example-certificate" } }],
    [
      "EAP-TLS and a client certificate that was unset",
      { ...eapTls, params: { certClient: "" } },
      { params: { certClient: "example-certificate" } },
    ],
    ["a personal mode and no pass phrase", { mode: "WPA-Personal-PSK" }, { params: { password: "pass phrase" } }],
    ["a personal mode and no key", { mode: "WPA-Personal-HEX" }, { params: { password: "00".repeat(32) } }],
    ["PEAP and no password", { mode: "WPA-Enterprise-PEAP-MSCHAPv2" }, { params: { password: "pass" } }],
  ])("station with %s fails its test, and is not switched to", async (_, authentication, cure) => {
    await network.setWLANStationConfiguration({ ...wlan0, authentication });
    expect(await network.testWLANStationSettings(wlan0)).toEqual({
      code: 5,
      message: "WLAN configuration is incomplete",
    });
    await refused(() => network.wlanSwitchAPToStation(), 5004);
    await network.setWLANStationConfiguration({ ...wlan0, authentication: cure });
    expect((await network.testWLANStationSettings(wlan0)).code).toBe(0);
    expect((await network.wlanSwitchAPToStation()).code).toBe(0);
  });

  test("station that is connected keeps its link, down and up again", async () => {
    await network.wlanSwitchAPToStation();
    await network.setDeviceConfiguration({ ...wlan0, staticState: "down" });
    expect(await read("wlan0")).toMatchObject({ state: "down", link: false });
    await network.setDeviceConfiguration({ ...wlan0, staticState: "up" });
    expect(await read("wlan0")).toMatchObject({ state: "up", link: true });
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
  ])("is not a wired device, which cannot be %s", async (_, call, code, subCode) => {
    await refused(call, code, subCode);
  });
});
