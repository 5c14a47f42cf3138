import { describe, expect, test } from "vitest";
import os10 from "../../fixtures/network-settings/10.12_getNetworkInfo.p8815-2.json" with { type: "json" };
import os11 from "../../fixtures/network-settings/11.11_getNetworkInfo.p8815-2.json" with { type: "json" };
import os12 from "../../fixtures/network-settings/12.11_getNetworkInfo.p3265-v.json" with { type: "json" };
import d4200 from "../../fixtures/network-settings/12.9_getNetworkInfo.d4200-ve.json" with { type: "json" };
import m1075 from "../../fixtures/network-settings/12.9_getNetworkInfo.m1075-l.json" with { type: "json" };
import os9 from "../../fixtures/network-settings/9.80_getNetworkInfo.json" with { type: "json" };
import { readContract } from "../contract.ts";
import { ofOtherTypes } from "../../../scripts/mutations/structure.ts";
import { COLUMNS, ownersOf, plain, propertyAt, type Row, rows, unseen } from "./presence.ts";

const contract = readContract("network-settings");
/** No `getNetworkInfo` of AXIS OS 9.80 is known; it is taken to send what 10.12 sends. */
const recorded: [os: string, column: (typeof COLUMNS)[number], data: object][] = [
  ["9.80", "10.12", os9.data],
  ["10.12", "10.12", os10.data],
  ["11.11", "11.11", os11.data],
  ["12.9 (D4200-VE)", "12.9", d4200.data],
  ["12.9 (M1075-L)", "12.9", m1075.data],
  ["12.11", "12.11", os12.data],
];

describe.each(recorded)("getNetworkInfo of AXIS OS %s", (_, column, data) => {
  const all = [...rows, ...unseen].map(([path, type, presence]) => ({ path, type, mark: markOf(presence, column) }));

  test.each(all.filter(({ mark }) => mark === "●"))("has $path, a $type", ({ path, type }) => {
    const { owners, name } = ownersOf(data, path);
    expect(owners).not.toEqual([]);
    expect(new Set(owners.map((owner) => typeOf(owner[name], type)))).toEqual(new Set([type]));
  });

  test.each(all.filter(({ mark }) => mark === "–"))("has no $path", ({ path }) => {
    const { owners, name } = ownersOf(data, path);
    expect(owners.filter((owner) => name in owner)).toEqual([]);
  });

  test("has no other fields", () => {
    const known = rows.map(([path]) => plain(path));
    const isKnown = (path: string) =>
      known.some((row) => row === path || row.startsWith(`${path}.`) || row.startsWith(`${path}[].`));
    expect(membersOf(data).filter((path) => !isKnown(path))).toEqual([]);
  });
});

test("the samples together have every field that some device has, in every state that matters", () => {
  const everything = recorded.flatMap(([, , data]) => membersOf(data));
  const missing = rows.filter(([path, , presence]) => presence !== "––––" && !everything.includes(plain(path)));
  expect(missing).toEqual([]);
  const [wired] = d4200.data.devices;
  expect(wired!.wired.supportedLinkModes).toEqual(["auto", "1000BaseTX-FD"]);
  expect(wired!.wired["8021X"]).toMatchObject({ enabled: true, status: "Unauthorized" });
  expect(wired!.IPv6.addresses).toHaveLength(1);
  expect(m1075.data.system.deviceSwitching.manualActiveDevices).toEqual([]);
  expect(m1075.data.system.globalProxies.noProxy).toBe("127.0.0.12");
});

// By the canonical form, which lacks the types that only an erratum names.
describe("the contract rejects another JSON type of", () => {
  /** What the vendor prints as text and as a number. */
  const bothForms = ["peapVersion", "label"];
  const seen = rows.filter(([, , presence]) => presence !== "––––");

  test.each(seen)("%s, which is a %s", (path, type) => {
    const { owners, name } = ownersOf(d4200.data, path);
    const others = [...ofOtherTypes(owners[0]![name]), ...(type.endsWith("[]") ? [[7], [null]] : [])];
    for (const other of others) {
      const altered = structuredClone(d4200);
      ownersOf(altered.data, path).owners[0]![name] = other;
      const isTaken = bothForms.includes(name) && (typeof other === "string" || Number.isInteger(other));
      expect(contract.answerFaults("getNetworkInfo", 200, altered).length === 0, JSON.stringify(other)).toBe(isTaken);
    }
  });
});

describe("what only the vendor documents is known to the contract, and not required:", () => {
  test.each(unseen)("%s", (path) => {
    const name = path.split(".").at(-1)!;
    const owner = path.startsWith("system") ? "NetworkSystem" : path.includes("IPv6") ? "DeviceIpv6" : "NetworkDevice";
    const { properties = {}, required = [] } = contract.schema(owner);
    expect(properties).toHaveProperty([name]);
    expect(properties[name]).not.toHaveProperty("x-expected");
    expect(required).not.toContain(name);
  });

  test("no field of getNetworkInfo is required at any depth", () => {
    const requiring = schemasBelow("GetNetworkInfoData").filter((name) => contract.schema(name).required !== undefined);
    expect(requiring).toEqual([]);
  });
});

describe("a field is marked as always present if every device that has its owner sends it:", () => {
  /** What the vendor calls optional, or ties to the type of the device, although all devices seen send it. */
  const optional = ["IPv4", "IPv6", "wired", "staticAddressConfigurations[].broadcast"];
  const paths = new Set(recorded.flatMap(([, , data]) => membersOf(data)));

  test.each([...paths].map((path) => [path]))("%s", (path) => {
    const owned = recorded.map(([, , data]) => ownersOf(data, path));
    const everywhere = owned.every(({ owners, name }) => owners.every((owner) => owner[name] !== undefined));
    const property = propertyAt(contract, "GetNetworkInfoData", path);
    const isOptional = optional.some((end) => path === end || path.endsWith(`.${end}`));
    expect(property["x-expected"] ?? false).toBe(everywhere && !isOptional);
  });

  test.each([
    ["SystemWlan", "countryCode", true],
    ["SystemWlan", "countryCodeLock", true],
    ["WlanStation", "activeSsid", true],
    ["WlanStation8021X", "status", true],
    ["WlanAccessPoint", "ssid", true],
    ["WlanAccessPoint", "installationModeSupported", undefined],
    ["DeviceSwitchPort", "portNumber", true],
    ["DeviceSwitchPort", "remoteAddresses", true],
    ["DeviceSwitchPort", "remoteAddress", undefined],
    ["WlanNetwork", "ssid", true],
    ["WlanSecurity", "authentication", true],
    ["WlanSecurity", "version", undefined],
    ["TestWLANStationSettingsData", "code", true],
    ["WlanSwitchAPToStationData", "code", true],
    ["GetNetworkInfoData", "system", true],
    ["GetNetworkInfoData", "devices", true],
    ["SystemResolver", "useDHCPResolverInfo", undefined],
    ["NetworkDevice", "Ipv6", undefined],
  ])("by the vendor's document: %s.%s %s", (schema, name, expected) => {
    expect(contract.schema(schema).properties![name]!["x-expected"]).toBe(expected);
  });
});

function markOf(presence: string, column: Row[0]): string | undefined {
  return [...presence][COLUMNS.findIndex((name) => name === column)];
}

/** The type of a value; of an empty list, the type in the table. */
function typeOf(value: unknown, said: string): string {
  if (Array.isArray(value)) return value.length === 0 ? said : `${typeOf(value[0], said)}[]`;
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** Paths of all fields. */
function membersOf(object: object, above = ""): string[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const path = above + name;
    if (Array.isArray(value))
      return [path, ...value.flatMap((item) => (isObject(item) ? membersOf(item, `${path}[].`) : []))];
    return isObject(value) ? [path, ...membersOf(value, `${path}.`)] : [path];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Names of the schemas that a schema uses. */
function schemasBelow(name: string, known = new Set<string>()): string[] {
  if (known.has(name)) return [];
  known.add(name);
  for (const [, below] of JSON.stringify(contract.schema(name)).matchAll(/#\/components\/schemas\/(\w+)/g))
    schemasBelow(below!, known);
  return [...known];
}
