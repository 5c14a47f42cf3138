import { describe, expectTypeOf, test } from "vitest";
import type {
  Authentication8021XStatus,
  GetNetworkInfoResponse,
  NetworkDevice,
  NetworkSettingsErrorCode,
  PeapLabelStatus,
  PeapVersionStatus,
  SetIPv4AddressConfigurationErrorCode,
  Wired8021XModeStatus,
  WiredLinkMode,
} from "../../../generated/types/network-settings.ts";
import type { MethodData, MethodName, MethodParams, VapixClient } from "../../../src/index.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[camera: VapixClient]>();

const address = { address: "192.0.2.40", prefixLength: 24 };

describe("does not compile:", () => {
  test("a misspelt parameter", () => {
    compiled(
      (camera) =>
        camera.networkSettings.setResolverConfiguration({
          // @ts-expect-error it is useDhcpResolverInfo
          useDHCPResolvInfo: true,
        }),
      (camera) =>
        camera.networkSettings.setWired8021XConfiguration({
          deviceName: "eth0",
          // @ts-expect-error it is mkaCak
          mkaCAK: "00000000000000000000000000000000",
        }),
      (camera) =>
        camera.networkSettings.setIPv4AddressConfiguration({
          deviceName: "eth0",
          // @ts-expect-error it is broadcast
          staticAddressConfigurations: [{ ...address, broadCast: "192.0.2.255" }],
        }),
      (camera) =>
        camera.networkSettings.setWLANStationConfiguration({
          deviceName: "wlan0",
          // @ts-expect-error it is in params
          authentication: { identity: "dock-7" },
        }),
      // @ts-expect-error it is VlanName
      (camera) => camera.networkSettings.removeVlan({ vlanName: "eth0.4" }),
    );
  });

  test("an unknown value", () => {
    compiled(
      (camera) =>
        camera.networkSettings.setIPv4AddressConfiguration({
          deviceName: "eth0",
          // @ts-expect-error static or dhcp
          configurationMode: "auto",
        }),
      (camera) =>
        camera.networkSettings.setIPv4AddressConfiguration({
          deviceName: "eth0",
          // @ts-expect-error off, on or fallback
          linkLocalMode: true,
        }),
      (camera) =>
        camera.networkSettings.setWired8021XConfiguration({
          deviceName: "eth0",
          // @ts-expect-error with a hyphen
          mode: "MACsec PSK",
        }),
      (camera) =>
        camera.networkSettings.setWired8021XConfiguration({
          deviceName: "eth0",
          // @ts-expect-error a name
          peapVersion: 1,
        }),
      (camera) =>
        camera.networkSettings.setWired8021XConfiguration({
          deviceName: "eth0",
          // @ts-expect-error 1 or 2
          label: 3,
        }),
      (camera) =>
        camera.networkSettings.setDeviceConfiguration({
          deviceName: "eth0",
          // @ts-expect-error up or down
          staticState: "off",
        }),
    );
  });

  test("a request without its device", () => {
    compiled(
      // @ts-expect-error deviceName is required
      (camera) => camera.networkSettings.setIPv4AddressConfiguration({ configurationMode: "dhcp" }),
      // @ts-expect-error deviceName is required
      (camera) => camera.networkSettings.setIPv6AddressConfiguration({ enabled: true }),
      // @ts-expect-error deviceName is required
      (camera) => camera.networkSettings.scanWLANNetworks({}),
      // @ts-expect-error params are required
      (camera) => camera.networkSettings.testWLANStationSettings(),
      // @ts-expect-error masterDeviceName is required
      (camera) => camera.networkSettings.addVlan({ VlanId: 4 }),
    );
  });

  test("a value of the wrong type", () => {
    compiled(
      (camera) =>
        camera.networkSettings.setIPv4AddressConfiguration({
          deviceName: "eth0",
          // @ts-expect-error a number
          staticAddressConfigurations: [{ ...address, prefixLength: "24" }],
        }),
      // @ts-expect-error a number
      (camera) => camera.networkSettings.addVlan({ masterDeviceName: "eth0", VlanId: "4" }),
      // @ts-expect-error a list
      (camera) => camera.networkSettings.setResolverConfiguration({ staticNameServers: "192.0.2.53" }),
      // @ts-expect-error text
      (camera) => camera.networkSettings.setGlobalProxyConfiguration({ noProxy: ["127.0.0.12"] }),
      (camera) =>
        camera.networkSettings.setIPv4AddressConfiguration({
          deviceName: "eth0",
          // @ts-expect-error an address without its length
          staticAddressConfigurations: [{ address: "192.0.2.40" }],
        }),
    );
  });

  test("a parameter of a method that takes none", () => {
    compiled(
      // @ts-expect-error getNetworkInfo takes none
      (camera) => camera.networkSettings.getNetworkInfo({ deviceName: "eth0" }),
      // @ts-expect-error wlanSwitchAPToStation takes none
      (camera) => camera.networkSettings.wlanSwitchAPToStation({ deviceName: "wlan0" }),
    );
  });

  test("the other spelling of a method", () => {
    compiled(
      // @ts-expect-error it is setGlobalProxyConfiguration
      (camera) => camera.networkSettings.setGlobalProxiesConfiguration({ httpProxy: "" }),
      // @ts-expect-error it is setGlobalProxyConfiguration
      (camera) => camera.call("network-settings", "setGlobalProxiesConfiguration", { httpProxy: "" }),
      // @ts-expect-error it is setWlanConfiguration
      (camera) => camera.networkSettings.setWLANConfiguration({ countryCode: "DE" }),
    );
  });

  test("a field of a response that is misspelt, or taken for granted", () => {
    compiled(
      // @ts-expect-error it is devices
      async (camera) => (await camera.networkSettings.getNetworkInfo()).device,
      // @ts-expect-error devices may be missing
      async (camera) => (await camera.networkSettings.getNetworkInfo()).devices[0],
      // @ts-expect-error it is wired["8021X"]
      async (camera) => (await camera.networkSettings.getNetworkInfo()).devices?.[0]?.wired?.["802.1X"],
    );
  });

  test("a sample with a field that the contract does not name", () => {
    const sample = {
      // @ts-expect-error it is tcpEcnMode
      data: { system: { tcpEcn: "acceptAndInitiate" } },
    } satisfies GetNetworkInfoResponse;
    expectTypeOf(sample).not.toBeAny();
  });
});

describe("compiles:", () => {
  test("a change of one thing, or of all", () => {
    compiled(
      (camera) => camera.networkSettings.setHostnameConfiguration({}),
      (camera) => camera.networkSettings.setIPv4AddressConfiguration({ deviceName: "eth0", linkLocalMode: "off" }),
      (camera) =>
        camera.networkSettings.setIPv4AddressConfiguration({
          deviceName: "eth0",
          enabled: true,
          configurationMode: "static",
          linkLocalMode: "fallback",
          staticDefaultRouter: "192.0.2.1",
          staticAddressConfigurations: [address, { ...address, broadcast: "192.0.2.255" }],
          useStaticDHCPFallback: true,
          useDHCPStaticRoutes: false,
        }),
      (camera) => camera.networkSettings.scanWLANNetworks({ deviceName: "wlan0" }),
      (camera) => camera.networkSettings.testWLANStationSettings({ deviceName: "wlan0", timeout: 5 }),
      (camera) => camera.networkSettings.getNetworkInfo(),
      (camera) => camera.call("network-settings", "wlanSwitchAPToStation", {}),
    );
    expectTypeOf<{ countryCode: string }>().toExtend<MethodParams<"network-settings", "setWlanConfiguration">>();
  });

  test("the names of the methods", () => {
    expectTypeOf<"getNetworkInfo" | "setGlobalProxyConfiguration" | "testWLANStationSettings">().toExtend<
      MethodName<"network-settings">
    >();
    expectTypeOf<"setGlobalProxiesConfiguration">().not.toExtend<MethodName<"network-settings">>();
  });
});

describe("a response", () => {
  type Info = MethodData<"network-settings", "getNetworkInfo">;

  test("is typed to the leaf", () => {
    expectTypeOf<Awaited<ReturnType<VapixClient["networkSettings"]["getNetworkInfo"]>>>().toEqualTypeOf<Info>();
    compiled(async (camera) => {
      const data = await camera.networkSettings.getNetworkInfo();
      const device = data.devices?.[0];
      expectTypeOf(device).toEqualTypeOf<NetworkDevice | undefined>();
      expectTypeOf(device?.IPv4?.addresses?.[0]?.address).toEqualTypeOf<string | undefined>();
      expectTypeOf(device?.IPv4?.addresses?.[0]?.prefixLength).toEqualTypeOf<number | undefined>();
      expectTypeOf(device?.IPv6?.enabled).toEqualTypeOf<boolean | undefined>();
      expectTypeOf(device?.wired?.["8021X"]?.enabled).toEqualTypeOf<boolean | undefined>();
      expectTypeOf(device?.wired?.["8021X"]?.configurations?.[0]?.params?.certsCA).toEqualTypeOf<
        string[] | undefined
      >();
      expectTypeOf(device?.wlan?.station?.["8021X"]?.configurations?.[0]?.params?.is_psk_set).toEqualTypeOf<
        boolean | undefined
      >();
      expectTypeOf(device?.switchPort?.remoteAddresses).toEqualTypeOf<string[] | undefined>();
      expectTypeOf(data.system?.globalProxies?.noProxy).toEqualTypeOf<string | undefined>();
      expectTypeOf(data.system?.maxSupportedVlans).toEqualTypeOf<number | undefined>();
      expectTypeOf(data.system?.wlan?.countryCodeLock).toEqualTypeOf<boolean | undefined>();
    });
  });

  test("of getSupportedVersions has the versions under both names", () => {
    type Versions = MethodData<"network-settings", "getSupportedVersions">;
    expectTypeOf<Versions["apiVersions"]>().toEqualTypeOf<string[] | undefined>();
    expectTypeOf<Versions["supportedVersions"]>().toEqualTypeOf<string[] | undefined>();
  });

  test("of a scan has the networks, and of a test how it went", () => {
    type Scan = MethodData<"network-settings", "scanWLANNetworks">;
    type Network = NonNullable<Scan["networks"]>[number];
    expectTypeOf<Network["signalStrengthDBm"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<NonNullable<Network["security"]>[number]["authentication"]>().toExtend<string | undefined>();
    expectTypeOf<MethodData<"network-settings", "testWLANStationSettings">["code"]>().toExtend<number | undefined>();
    expectTypeOf<MethodData<"network-settings", "wlanSwitchAPToStation">["message"]>().toEqualTypeOf<
      string | undefined
    >();
  });

  test("of a change has no fields", () => {
    expectTypeOf<MethodData<"network-settings", "setGlobalProxyConfiguration">>().toEqualTypeOf<
      Record<string, never>
    >();
    expectTypeOf<MethodData<"network-settings", "setIPv4AddressConfiguration">>().toEqualTypeOf<
      Record<string, never>
    >();
  });
});

describe("an open value", () => {
  /** The literals of a union, which an editor offers. */
  type Known<T> = T extends string ? (string & {} extends T ? never : T) : never;

  test("completes the values that are known", () => {
    expectTypeOf<Known<Authentication8021XStatus>>().toEqualTypeOf<
      "Unknown" | "Stopped" | "Unauthorized" | "Authorized" | "Connecting"
    >();
    expectTypeOf<Known<Wired8021XModeStatus>>().toEqualTypeOf<
      "WPA-Enterprise-PEAP-MSCHAPv2" | "WPA-Enterprise-EAPTLS" | "MACsec-PSK" | "MACsec PSK"
    >();
    expectTypeOf<Known<Required<NetworkDevice>["type"]>>().toEqualTypeOf<
      "wired" | "wlan" | "bridged" | "bridge" | "switchPort"
    >();
  });

  test("takes values that are not known", () => {
    const statuses: Authentication8021XStatus[] = ["Authorized", "authorized"];
    const modes: WiredLinkMode[] = ["auto", "2500BaseT-FD"];
    const types: NetworkDevice["type"][] = ["wired", "bluetooth", undefined];
    const codes: NetworkSettingsErrorCode[] = [4004, 5002];
    const own: SetIPv4AddressConfigurationErrorCode[] = [4004, 5000, 9999];
    expectTypeOf([statuses, modes, types, codes, own]).not.toBeAny();
  });

  test("takes what is printed as text and as a number", () => {
    const versions: PeapVersionStatus[] = ["PEAPv1", "PEAPv2", 1];
    const labels: PeapLabelStatus[] = [1, 3, "1"];
    expectTypeOf([versions, labels]).not.toBeAny();
  });

  test("takes no values of another type", () => {
    // @ts-expect-error text
    const status: Authentication8021XStatus = 7;
    // @ts-expect-error text or a number
    const version: PeapVersionStatus = true;
    // @ts-expect-error a number
    const code: NetworkSettingsErrorCode = "4004";
    expectTypeOf([status, version, code]).not.toBeAny();
  });
});
