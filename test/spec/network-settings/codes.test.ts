import { describe, expect, test } from "vitest";
import { explain } from "../../../src/contract/error-catalogue.ts";
import { readContract, type Schema } from "../contract.ts";
import { capital } from "../name.ts";

const contract = readContract("network-settings");
const { methods, refusalName } = contract;

const GENERAL: [code: number, status: number, kind: string, title: string][] = [
  [1000, 500, "internal", "Internal error"],
  [2000, 200, "other", "Invalid request"],
  [2001, 200, "too-large", "Request body too large"],
  [3000, 200, "json", "Invalid JSON data"],
  [4000, 200, "method", "Method does not exist"],
  [4001, 200, "version", "The specified version is not supported"],
  [4002, 200, "unauthorized", "Authorization failed"],
  [4003, 200, "missing", "Missing parameter(s)"],
  [4004, 200, "invalid", "Invalid parameter(s)"],
];

/** The codes beyond the general ones, by method. */
const OWN: Record<string, number[]> = {
  scanWLANNetworks: [5000],
  setDeviceConfiguration: [5000],
  setIPv4AddressConfiguration: [5000],
  setIPv6AddressConfiguration: [5000],
  setWLANStationConfiguration: [5000],
  testWLANStationSettings: [5000, 5001],
  wlanSwitchAPToStation: [5000, 5003, 5004],
};

const item = "staticAddressConfigurations[]";
const auth = "authentication.params";

/** Sub-codes by method, with the path below `params` of the parameter that each is about; none for a state. */
const SUB_CODES: Record<string, [subCode: number, parameter?: string][]> = {
  addVlan: [[100, "masterDeviceName"], [101, "VlanId"], [201]],
  removeVlan: [[100, "VlanName"], [200], [201]],
  scanWLANNetworks: [
    [100, "deviceName"],
    [101, "refresh"],
  ],
  setDeviceConfiguration: [
    [100, "deviceName"],
    [101, "staticState"],
  ],
  setHostnameConfiguration: [
    [100, "staticHostname"],
    [101, "useDhcpHostname"],
  ],
  setIPv4AddressConfiguration: [
    [100, "deviceName"],
    [101, "configurationMode"],
    [102, "staticDefaultRouter"],
    [103, "staticAddressConfigurations"],
    [104, `${item}.address`],
    [105, `${item}.prefixLength`],
    [106, `${item}.broadcast`],
    [107, item],
    [108, "useStaticDHCPFallback"],
    [109, "linkLocalMode"],
    [110, "useDHCPStaticRoutes"],
    [111, "enabled"],
  ],
  setIPv6AddressConfiguration: [
    [100, "deviceName"],
    [101, "enabled"],
  ],
  setGlobalProxyConfiguration: [
    [100, "httpProxy"],
    [101, "httpsProxy"],
    [102, "noProxy"],
  ],
  setResolverConfiguration: [
    [100, "useDhcpResolverInfo"],
    [101, "staticNameServers"],
    [102, "staticSearchDomains"],
    [103, "staticDomainName"],
  ],
  setWired8021XConfiguration: [
    [100, "deviceName"],
    [101, "enabled"],
    [102, "mode"],
    [103, "identity"],
    [104, "eapolVersion"],
    [112, "certClient"],
    [113, "certsCA"],
  ],
  setWlanConfiguration: [[100, "countryCode"], [101], [102]],
  setWLANStationConfiguration: [
    [100, "deviceName"],
    [102, "authentication.mode"],
    [103, `${auth}.identity`],
    [104, `${auth}.eapolVersion`],
    [105, "ssid"],
    [106, "authentication"],
    [107, `${auth}.password`],
    [108, `${auth}.peapVersion`],
    [109, `${auth}.label`],
    [110, `${auth}.mkaCak`],
    [111, `${auth}.mkaCkn`],
    [112, `${auth}.certClient`],
    [113, `${auth}.certsCA`],
  ],
  wlanSwitchAPToStation: [[100, "deviceName"]],
};

/** What the vendor's sub-codes name although the method has no such parameter. */
const NOT_THERE = ["setWLANStationConfiguration 110", "setWLANStationConfiguration 111", "wlanSwitchAPToStation 100"];

test("the API has the 16 methods that the vendor lists", () => {
  expect([...methods].sort()).toEqual([
    "addVlan",
    "getNetworkInfo",
    "getSupportedVersions",
    "removeVlan",
    "scanWLANNetworks",
    "setDeviceConfiguration",
    "setGlobalProxyConfiguration",
    "setHostnameConfiguration",
    "setIPv4AddressConfiguration",
    "setIPv6AddressConfiguration",
    "setResolverConfiguration",
    "setWLANStationConfiguration",
    "setWired8021XConfiguration",
    "setWlanConfiguration",
    "testWLANStationSettings",
    "wlanSwitchAPToStation",
  ]);
});

describe("general codes", () => {
  const documented = contract.documented("NetworkSettingsErrorCode");

  test("are nine, of which the internal error alone has HTTP 500", () => {
    expect(documented.map((code) => [code.const, code["x-http-status"], code["x-kind"], code.title])).toEqual(GENERAL);
  });

  test.each([...GENERAL.map(([code]) => code), 5002, 5999, 405])("a method error may have the code %i", (code) => {
    const refusal = { error: { code, message: "No" } };
    expect(contract.faults("NetworkSettingsRefusal", refusal)).toEqual([]);
    for (const method of methods) expect(contract.answerFaults(method, 200, refusal)).toEqual([]);
  });

  test.each([
    ["text", "4004"],
    ["a fraction", 4004.5],
    ["null", null],
  ])("a code may not be %s", (_, code) => {
    const refusal = { error: { code, message: "No" } };
    for (const method of methods) {
      expect(contract.faults(refusalName, refusal)).not.toEqual([]);
      expect(contract.answerFaults(method, 200, refusal)).not.toEqual([]);
    }
    expect(contract.faults("NetworkSettingsResponse", refusal)).not.toEqual([]);
  });

  test("5002 is not documented", () => {
    expect(JSON.stringify(contract.schemas)).not.toContain('"const":5002');
  });
});

describe.each(methods)("%s", (method) => {
  const request = contract.schema(`${capital(method)}Request`);

  test("has the codes that the vendor lists for it", () => {
    const codes = contract.codes(method).map((documented) => documented.const as number);
    const general = GENERAL.map(([documented]) => documented);
    expect(codes).toEqual([...general, ...(OWN[method] ?? [])]);
  });

  test("sends codes of its own with HTTP 200", () => {
    const own = contract.codes(method).filter((documented) => (documented.const as number) >= 5000);
    expect(own.every((documented) => documented["x-http-status"] === 200 && documented["x-kind"] === "other")).toBe(
      true,
    );
  });

  test("has the sub-codes that the vendor lists for it, each with its parameter", () => {
    const found = contract.subCodes(method).map(({ const: number, "x-parameter": parameter }) => [number, parameter]);
    expect(found).toEqual((SUB_CODES[method] ?? []).map(([number, parameter]) => [number, parameter]));
  });

  test("takes every integer as a sub-code, and nothing else", () => {
    const faults = (value: unknown) =>
      contract.faults(refusalName, { error: { code: 4004, message: "No", details: { subCode: value } } });
    for (const value of [100, 999, 0]) expect(faults(value)).toEqual([]);
    for (const value of ["100", null, 1.5]) expect(faults(value)).not.toEqual([]);
  });

  test("may reject with HTTP 500 as an internal error, with a sub-code or without", () => {
    const internal = { code: 1000, message: "Internal error" };
    expect(contract.answerFaults(method, 500, { method, error: internal })).toEqual([]);
    expect(contract.answerFaults(method, 500, { error: { ...internal, details: { subCode: 200 } } })).toEqual([]);
    expect(contract.answerFaults(method, 500, { method, data: {} })).not.toEqual([]);
  });

  test("is for administrators", () => {
    expect(request["x-security-level"]).toBe("administrator");
  });
});

/** Titles that are not `Parameter <name of the parameter> error`; the vendor's spelling of two parameters is another. */
const TITLES: Record<string, string> = {
  "addVlan 201": "VLAN already exists",
  "removeVlan 200": "VLAN still present in manual active devices list",
  "removeVlan 201": "VLAN does not exist",
  "setIPv4AddressConfiguration 107": "Parameter address/prefixLength/broadcast combination error",
  "setIPv4AddressConfiguration 111": "Parameter enable error",
  "setWired8021XConfiguration 113": "Parameter certCA error",
  "setWlanConfiguration 101": "No WLAN device present on the system",
  "setWlanConfiguration 102": "The countryCode of the WLAN device is locked and not allowed to change",
};

/** The codes of single methods, by the vendor's tables. */
const OWN_TITLES: Record<number, string> = {
  5000: "No device found for the given device name",
  5001: "Invalid device supplied",
  5003: "Device is not in installation mode",
  5004: "Incomplete WLAN configuration",
};

test.each(methods)("the codes and sub-codes of %s have the vendor's texts", (method) => {
  const subCodes = contract.subCodes(method).map(({ const: number, title }) => [number, title]);
  expect(subCodes).toEqual(
    (SUB_CODES[method] ?? []).map(([number, parameter]) => [
      number,
      TITLES[`${method} ${number}`] ??
        `Parameter ${parameter!
          .split(/[.[\]]+/)
          .filter(Boolean)
          .at(-1)} error`,
    ]),
  );
  const own = contract.codes(method).filter(({ const: number }) => (number as number) >= 5000);
  for (const { const: number, title } of own) expect(title).toBe(OWN_TITLES[number as number]);
});

test("57 sub-codes are documented", () => {
  expect(Object.values(SUB_CODES).flat()).toHaveLength(57);
});

test.each(methods)("the client's catalogue explains each code and sub-code of %s", (method) => {
  const meanings = (code: number, subCode?: number) => explain({ api: "network-settings", method, code, subCode });
  for (const [code, , , title] of GENERAL) expect(meanings(code)).toMatchObject([{ code, title }]);
  for (const code of OWN[method] ?? []) expect(meanings(code)).toMatchObject([{ code }]);
  for (const [subCode] of SUB_CODES[method] ?? [])
    expect(meanings(4004, subCode)).toMatchObject([{ code: subCode }, { code: 4004 }]);
});

describe("a sub-code names a parameter of the request:", () => {
  const named = Object.entries(SUB_CODES).flatMap(([method, subCodes]) =>
    subCodes.flatMap(([subCode, parameter]) =>
      parameter === undefined ? [] : [{ name: `${method} ${subCode}`, method, parameter }],
    ),
  );

  test.each(named.filter(({ name }) => !NOT_THERE.includes(name)))("$name: $parameter", ({ method, parameter }) => {
    expect(parameterAt(method, parameter)).toBeDefined();
  });

  test.each(named.filter(({ name }) => NOT_THERE.includes(name)))(
    "but not $name: $parameter",
    ({ method, parameter }) => {
      expect(parameterAt(method, parameter)).toBeUndefined();
    },
  );
});

describe("how it went, by a success", () => {
  test.each([
    ["TestWLANStationSettingsData", [0, 1, 2, 3, 4, 5]],
    ["WlanSwitchAPToStationData", [0]],
  ])("of %s is one of %j, or another integer", (schema, codes) => {
    const [documented] = contract.schema(schema).properties!.code!.anyOf!;
    expect(documented!.enum).toEqual(codes);
    for (const code of [...codes, 6, -1]) expect(contract.faults(schema, { code, message: "" })).toEqual([]);
    for (const code of ["0", null, 0.5]) expect(contract.faults(schema, { code, message: "" })).not.toEqual([]);
  });

  test("a failed test is a response, not a method error", () => {
    const failed = { method: "testWLANStationSettings", data: { code: 1, message: "Authentication failed" } };
    expect(contract.faults("TestWLANStationSettingsResponse", failed)).toEqual([]);
    expect(contract.faults(refusalName, failed)).not.toEqual([]);
  });
});

describe("the first version that has", () => {
  const SINCE: Record<string, string> = {
    setIPv6AddressConfiguration: "1.6",
    setWLANStationConfiguration: "1.12",
    scanWLANNetworks: "1.14",
    wlanSwitchAPToStation: "1.16",
    setDeviceConfiguration: "1.17",
    setWlanConfiguration: "1.27",
  };

  test.each(methods.map((method) => [method, SINCE[method] ?? "1.0"]))(
    "%s: %s, inferred from examples",
    (method, since) => {
      const request = contract.schema(`${capital(method)}Request`);
      expect(request).toMatchObject({ "x-since": since, "x-since-inferred": true });
      expect(request["x-absent-at"]).toBe(method === "setGlobalProxyConfiguration" ? "1.15" : undefined);
    },
  );

  test.each([
    ["SetIPv4AddressConfigurationParams", "linkLocalMode", "1.21"],
    ["SetIPv4AddressConfigurationParams", "useStaticDHCPFallback", "1.21"],
    ["SetIPv4AddressConfigurationParams", "useDHCPStaticRoutes", "1.29"],
    ["SetIPv4AddressConfigurationParams", "enabled", undefined],
    ["DeviceIpv4", "linkLocalMode", undefined],
    ["DeviceIpv4", "useStaticDHCPFallback", undefined],
    ["DeviceIpv4", "useDHCPStaticRoutes", undefined],
  ])("%s.%s: %s", (schema, name, since) => {
    const property = contract.schema(schema).properties![name]!;
    expect([property["x-since"], property["x-since-inferred"]]).toEqual([since, since && true]);
  });
});

/** The parameter of a method at a path, if it has one. */
function parameterAt(method: string, path: string): Schema | undefined {
  const { params } = contract.schema(`${capital(method)}Request`).properties!;
  return path.split(".").reduce<Schema | undefined>((owner, step) => {
    const found = owner?.properties?.[step.replace("[]", "")];
    if (found === undefined) return undefined;
    const { items } = contract.schema(found);
    return step.endsWith("[]") ? contract.schema(items!) : contract.schema(found);
  }, contract.schema(params!));
}
