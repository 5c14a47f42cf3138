import { describe, expect, test } from "vitest";
import { eth0, network, read, refused, state, system, useDevice, wlan0 } from "./camera.ts";

useDevice();

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
