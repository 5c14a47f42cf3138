import { describe, expect, test } from "vitest";
import { readContract, type Schema } from "../contract.ts";
import { replaced } from "../../../scripts/mutations/structure.ts";
import { capital } from "../name.ts";
import { ownersOf, propertyAt } from "./presence.ts";

type Json = Record<string, unknown>;
type Values = [what: string, accepted: unknown[], refused: unknown[]];

const contract = readContract("network-settings");
const hex = (digits: number) => "0aF3".repeat(17).slice(0, digits);

const IPV4: [accepted: string[], refused: string[]] = [
  ["192.0.2.40", "0.0.0.0", "255.255.255.255"],
  ["", "192.0.2", "192.0.2.256", "192.0.2.40/24", "192.0.2.40 ", "dock-7.example.com", "2001:db8::40", "192.0.2.a"],
];
const MODES_8021X = ["WPA-Enterprise-PEAP-MSCHAPv2", "WPA-Enterprise-EAPTLS", "MACsec-PSK"];
const MODES_WLAN = [
  "none",
  "WPA-Personal-PSK",
  "WPA-Personal-HEX",
  "WPA-Enterprise-PEAP-MSCHAPv2",
  "WPA-Enterprise-EAPTLS",
];
const EAPOL: [string[], unknown[]] = [
  ["EAPoLv1", "EAPoLv2", "EAPoLv3"],
  ["EAPoLv4", "EAPOLv1", 1],
];
const PEAP: [string[], unknown[]] = [
  ["PEAPv0", "PEAPv1"],
  ["PEAPv2", "peapv1", 1],
];
const LABEL: [number[], unknown[]] = [
  [1, 2],
  [0, 3, "1"],
];
const NAME: [string[], unknown[]] = [["eth0", "wlan0", "eth0.4"], [7]];

/** Path of a parameter in a documented example, with values that fit and values that do not. */
const parameters: [example: string, ...Values][] = [
  ["addVlan", "params.masterDeviceName", ...NAME],
  ["addVlan", "params.VlanId", [1, 2, 4093, 4094], [1.5, "4"]],
  ["removeVlan", "params.VlanName", ["eth0.4", "v"], [4]],
  ["scanWLANNetworks", "params.refresh", [true, false], ["true", 1]],
  ["setDeviceConfiguration", "params.deviceName", ...NAME],
  ["setDeviceConfiguration", "params.staticState", ["up", "down"], ["off", "Up", "", true]],
  ["setHostnameConfiguration", "params.staticHostname", ["dock-7", ""], [7]],
  ["setIPv4AddressConfiguration", "params.configurationMode", ["static", "dhcp"], ["DHCP", "auto", ""]],
  ["setIPv4AddressConfigurationDhcp", "params.linkLocalMode", ["off", "on", "fallback"], ["auto", "On", true, false]],
  ["setIPv4AddressConfiguration", "params.staticDefaultRouter", ...IPV4],
  ["setIPv4AddressConfiguration", "params.staticAddressConfigurations.0.address", ...IPV4],
  ["setIPv4AddressConfiguration", "params.staticAddressConfigurations.0.broadcast", ...IPV4],
  [
    "setIPv4AddressConfiguration",
    "params.staticAddressConfigurations.0.prefixLength",
    [0, 24, 32],
    [-1, 33, 24.5, "24"],
  ],
  ["setIPv4AddressConfiguration", "params.staticAddressConfigurations", [[]], [[{}], ["192.0.2.40"]]],
  ["setGlobalProxyConfiguration", "params", [{ noProxy: "" }, { httpProxy: "", httpsProxy: "" }], [{}]],
  [
    "setGlobalProxyConfiguration",
    "params.httpProxy",
    ["", "http://proxy.example.com:8080"],
    [["http://proxy.example.com"]],
  ],
  ["setGlobalProxyConfiguration", "params.noProxy", ["", "127.0.0.12", ".example.com", "192.0.2.0/24"], [[]]],
  [
    "setResolverConfiguration",
    "params.staticNameServers",
    [[], ["192.0.2.53"], ["2001:db8::53"], ["::1", "192.0.2.53", "fe80::1"]],
    [[7], "192.0.2.53"],
  ],
  ["setResolverConfiguration", "params.staticSearchDomains", [[], ["example.com"]], [[7], "example.com"]],
  [
    "setWired8021XConfiguration",
    "params.mode",
    MODES_8021X,
    ["MACsec PSK", "WPA-Enterprise_EAPTLS", "none", "WPA-Personal-PSK"],
  ],
  ["setWired8021XConfiguration", "params.eapolVersion", ...EAPOL],
  ["setWired8021XConfigurationPeap", "params.peapVersion", ...PEAP],
  ["setWired8021XConfigurationPeap", "params.label", ...LABEL],
  ["setWired8021XConfiguration", "params.certsCA", [[], ["example-ca", "other-ca"]], ["example-ca", [7]]],
  [
    "setWired8021XConfigurationMacsec",
    "params.mkaCak",
    [hex(32), hex(64), "f".repeat(32), "F".repeat(64)],
    [hex(31), hex(33), hex(48), hex(63), hex(65), "", "g".repeat(32), `${hex(32)}\n`, `0x${hex(30)}`],
  ],
  [
    "setWired8021XConfigurationMacsec",
    "params.mkaCkn",
    [...Array.from({ length: 32 }, (_, i) => hex(2 * i + 2)), "caFE"],
    [...Array.from({ length: 32 }, (_, i) => hex(2 * i + 1)), "", hex(66), "xy", "ca fe"],
  ],
  ["setWlanConfiguration", "params.countryCode", ["DE", "SE", "ZZ"], ["XX", 49]],
  [
    "setWLANStationConfiguration",
    "params.authentication.mode",
    MODES_WLAN,
    ["WPA-Enterprise_EAPTLS", "MACsec-PSK", "WEP"],
  ],
  ["setWLANStationConfiguration", "params.authentication.params.eapolVersion", ...EAPOL],
  ["setWLANStationConfiguration", "params.authentication.params.peapVersion", ...PEAP],
  ["setWLANStationConfiguration", "params.authentication.params.label", ...LABEL],
  ["testWLANStationSettings", "params.timeout", [0, 1, 10, 3600], [1.5, "5"]],
  ["getNetworkInfo", "apiVersion", ["1.0", "1.38", "2.0", "10.12"], ["1", "1.", "1.0.0", "v1.0", "", 1.0]],
];

describe.each(parameters)("%s: %s", (example, name, accepted, refused) => {
  const request = contract.requests[example]!;
  const withValue = (value: unknown) => replaced(request, name.split("."), value);

  test.each(accepted.map((value) => [JSON.stringify(value), value]))("may be %s", (_, value) => {
    expect(contract.faults("NetworkSettingsRequest", withValue(value))).toEqual([]);
  });

  test.each(refused.map((value) => [JSON.stringify(value), value]))("may not be %s", (_, value) => {
    expect(contract.faults("NetworkSettingsRequest", withValue(value))).not.toEqual([]);
  });
});

test("a default of the vendor's is in the contract: 10 seconds for a test, and a new scan", () => {
  expect(contract.schema("TestWLANStationSettingsParams").properties!.timeout).toMatchObject({ default: 10 });
  expect(contract.schema("ScanWLANNetworksParams").properties!.refresh).toMatchObject({ default: true });
});

describe("parameters that the vendor calls optional may be left out together:", () => {
  test.each<[string, Json]>([
    ["scanWLANNetworks", { deviceName: "wlan0" }],
    ["setDeviceConfiguration", { deviceName: "eth0" }],
    ["setHostnameConfiguration", {}],
    ["setIPv4AddressConfiguration", { deviceName: "eth0" }],
    ["setIPv6AddressConfiguration", { deviceName: "eth0" }],
    ["setResolverConfiguration", {}],
    ["setWired8021XConfiguration", { deviceName: "eth0" }],
    ["setWLANStationConfiguration", { deviceName: "wlan0" }],
    ["setWLANStationConfiguration", { deviceName: "wlan0", authentication: {} }],
    ["setWLANStationConfiguration", { deviceName: "wlan0", authentication: { params: {} } }],
    ["testWLANStationSettings", { deviceName: "wlan0" }],
  ])("%s with %j", (method, params) => {
    expect(contract.faults("NetworkSettingsRequest", { apiVersion: "1.0", method, params })).toEqual([]);
  });

  test.each(["getNetworkInfo", "getSupportedVersions", "wlanSwitchAPToStation"])(
    "%s with params {}, and without",
    (method) => {
      expect(contract.faults("NetworkSettingsRequest", { apiVersion: "1.0", method, params: {} })).toEqual([]);
      expect(contract.faults("NetworkSettingsRequest", { apiVersion: "1.0", method })).toEqual([]);
      const params = { deviceName: "wlan0" };
      expect(contract.faults("NetworkSettingsRequest", { apiVersion: "1.0", method, params })).not.toEqual([]);
    },
  );
});

describe("unknown parameters are rejected:", () => {
  test.each([
    ["addVlan", "vlanId"],
    ["removeVlan", "vlanName"],
    ["setHostnameConfiguration", "useDHCPHostname"],
    ["setIPv4AddressConfiguration", "useStaticDhcpFallback"],
    ["setIPv6AddressConfiguration", "configurationMode"],
    ["setResolverConfiguration", "useDHCPResolverInfo"],
    ["setResolverConfiguration", "useDHCPResolvInfo"],
    ["setWired8021XConfiguration", "mkaCAK"],
    ["setWired8021XConfiguration", "mkaCKN"],
    ["setWired8021XConfiguration", "certCA"],
    ["setWlanConfiguration", "countryCodeLock"],
    ["setWLANStationConfiguration", "mode"],
  ])("%s.%s", (method, name) => {
    const request = contract.requests[method]!;
    const altered = { ...request, params: { ...(request.params as Json), [name]: "x" } };
    expect(contract.faults("NetworkSettingsRequest", altered)).toContain("/params must NOT have additional properties");
  });
});

const LINK_MODES = ["10BaseT", "100BaseTX", "1000BaseTX"].flatMap((speed) => [`${speed}-HD`, `${speed}-FD`]);
const STATUS = ["Unknown", "Stopped", "Unauthorized", "Authorized", "Connecting"];
const ORIGINS = ["unknown", "static", "dhcp", "linkLocal", "RA"];
const SCOPES = ["nowhere", "host", "link", "site", "global"];
const STATES = ["up", "down"];
const PARAMS_8021X = "devices[].wired.8021X.configurations[].params";
const STATION = "devices[].wlan.station.8021X";

/** Path of a field in a documented example, its documented values, and what the vendor or another device prints. */
const open: [example: string, path: string, documented: unknown[], others?: unknown[]][] = [
  ["getNetworkInfo", "system.tcpEcnMode", ["disabled", "acceptAndInitiate", "acceptOnly"]],
  ["getNetworkInfo", "system.deviceSwitching.mode", ["auto", "manual", "none"]],
  ["getNetworkInfo", "devices[].type", ["wired", "wlan", "bridged", "switchPort", "bridge"]],
  ["getNetworkInfo", "devices[].state", STATES],
  ["getNetworkInfo", "devices[].staticState", STATES],
  ["getNetworkInfo", "devices[].IPv4.configurationMode", ["static", "dhcp"]],
  ["getNetworkInfo", "devices[].IPv4.linkLocalMode", ["off", "on", "fallback"]],
  ["getNetworkInfo", "devices[].IPv4.addresses[].origin", ORIGINS, ["dchp"]],
  ["getNetworkInfo", "devices[].IPv4.addresses[].scope", SCOPES],
  ["getNetworkInfo", "devices[].wired.linkMode", ["auto", ...LINK_MODES]],
  ["getNetworkInfo", "devices[].wired.8021X.status", STATUS, ["authorized"]],
  ["getNetworkInfo", "devices[].wired.8021X.mode", [...MODES_8021X, "MACsec PSK"]],
  ["getNetworkInfo", `${PARAMS_8021X}.eapolVersion`, EAPOL[0]],
  ["getNetworkInfo", `${PARAMS_8021X}.peapVersion`, PEAP[0], [0, 1, 2]],
  ["getNetworkInfo", `${PARAMS_8021X}.label`, LABEL[0], [3, "1", "2"]],
  ["getNetworkInfoWlanAndSwitch", `${STATION}.status`, STATUS],
  ["getNetworkInfoWlanAndSwitch", `${STATION}.mode`, [...MODES_WLAN, "WPA-Enterprise_EAPTLS"]],
  [
    "getNetworkInfoWlanAndSwitch",
    "devices[].wlan.accessPoint.authenticationMode",
    [...MODES_WLAN, "WPA-Enterprise_EAPTLS"],
  ],
  ["scanWLANNetworks", "networks[].band", ["2.4GHz", "5GHz"], ["2.4Ghz"]],
  ["scanWLANNetworks", "networks[].security[].authentication", ["None", "PSK", "IEEE 802.1X"]],
  ["scanWLANNetworks", "networks[].security[].version", ["WPA1", "WPA2"]],
  ["testWLANStationSettings", "code", [0, 1, 2, 3, 4, 5]],
  ["wlanSwitchAPToStation", "code", [0]],
];

describe.each(open)("the response %s: %s", (example, path, documented, others = []) => {
  const answer = contract.answers[example] as { method: string; data: Json };
  const unknown = typeof documented[0] === "number" ? 99 : "something-new";

  test("has the documented values by name", () => {
    const property = propertyAt(contract, `${capital(answer.method)}Data`, path);
    expect(namedValues(property).sort()).toEqual([...documented].sort());
  });

  test("may be what is documented, and anything else of its type", () => {
    for (const value of [...documented, ...others, unknown])
      expect(contract.answerFaults(answer.method, 200, withValue(value)), JSON.stringify(value)).toEqual([]);
  });

  test("may be of no other type", () => {
    for (const value of [true, {}, [], null, 1.5])
      expect(contract.answerFaults(answer.method, 200, withValue(value)), JSON.stringify(value)).not.toEqual([]);
  });

  function withValue(value: unknown): object {
    const altered = structuredClone(answer);
    const { owners, name } = ownersOf(altered.data, path);
    expect(owners).not.toEqual([]);
    owners[0]![name] = value;
    return altered;
  }

  function namedValues(reference: Schema): unknown[] {
    const { enum: values = [], anyOf = [], oneOf = [] } = contract.schema(reference);
    return [...(values as unknown[]), ...[...anyOf, ...oneOf].flatMap(namedValues)];
  }
});

describe("getSupportedVersions", () => {
  test.each(["apiVersions", "supportedVersions"])("takes the versions as %s", (key) => {
    const answer = (versions: unknown) => ({ method: "getSupportedVersions", data: { [key]: versions } });
    expect(contract.faults("GetSupportedVersionsResponse", answer(["1.38"]))).toEqual([]);
    expect(contract.faults("GetSupportedVersionsResponse", answer(["1.0", "2.4", "3.1"]))).toEqual([]);
    for (const wrong of ["1.38", ["1"], [1.38], null])
      expect(contract.faults("GetSupportedVersionsResponse", answer(wrong))).not.toEqual([]);
  });

  test("reports in the contract which name devices use", () => {
    const { properties = {} } = contract.schema("GetSupportedVersionsData");
    expect(properties.apiVersions).toMatchObject({ "x-origin": "device" });
    expect(properties.supportedVersions).toMatchObject({ "x-alias-of": "apiVersions" });
  });
});

describe("responses may have both spellings of the vendor's document:", () => {
  test.each([
    ["SystemResolver", "useDHCPResolverInfo", "useDhcpResolverInfo"],
    ["NetworkDevice", "Ipv6", "IPv6"],
    ["DeviceSwitchPort", "remoteAddress", "remoteAddresses"],
    ["DeviceSwitchPort", "portNUmber", "portNumber"],
  ])("%s.%s for %s", (schema, alias, name) => {
    expect(contract.schema(schema).properties![alias]).toMatchObject({ "x-alias-of": name });
    expect(contract.schema(schema).properties).toHaveProperty([name]);
  });
});

test("secrets are marked, and nothing else is", () => {
  const marked = Object.keys(contract.schemas).flatMap((schema) =>
    Object.entries(contract.schema(schema).properties ?? {})
      .filter(([, property]) => property["x-secret"] === true)
      .map(([name]) => `${schema}.${name}`),
  );
  expect(marked.sort()).toEqual([
    "SetWired8021XConfigurationParams.mkaCak",
    "SetWired8021XConfigurationParams.password",
    "WlanStationAuthenticationParams.password",
  ]);
});
