import { describe, expect, test } from "vitest";
import byGet from "../../fixtures/api-discovery/12.9_getApiList.by-get.json" with { type: "json" };
import d4200 from "../../fixtures/api-discovery/12.9_getApiList.d4200-ve.json" with { type: "json" };
import os10 from "../../fixtures/api-discovery/10.12_getApiList.json" with { type: "json" };
import os11 from "../../fixtures/api-discovery/11.11_getApiList.json" with { type: "json" };
import os12 from "../../fixtures/api-discovery/12.11_getApiList.json" with { type: "json" };
import os9 from "../../fixtures/api-discovery/9.80_getApiList.json" with { type: "json" };
import q1961 from "../../fixtures/api-discovery/12.9_getApiList.q1961-te.json" with { type: "json" };
import versions10 from "../../fixtures/api-discovery/10.12_getSupportedVersions.json" with { type: "json" };
import versions11 from "../../fixtures/api-discovery/11.11_getSupportedVersions.json" with { type: "json" };
import versions12 from "../../fixtures/api-discovery/12.9_getSupportedVersions.json" with { type: "json" };
import type { DiscoveredApi, GetApiListData } from "../../../generated/types/api-discovery.ts";
import { apiIds } from "../../../src/contract/files.ts";
import { readContract as readMockContract } from "../../../src/contract/methods.ts";
import { readContract } from "../contract.ts";
import { ofOtherTypes } from "../../../scripts/mutations/structure.ts";

const contract = readContract("api-discovery");
const entry = { id: "ntp", version: "1.5", name: "NTP", docLink: "https://docs.example.com/", status: "official" };

/** Versions by id, in the order in which the list has them. */
function versionsOf({ apiList = [] }: GetApiListData, id: string): (string | undefined)[] {
  return apiList.filter((api) => api.id === id).map(({ version }) => version);
}

function listOf(apiList: unknown): object {
  return { apiVersion: "1.1", method: "getApiList", data: { apiList } };
}

describe("devices announce by AXIS OS", () => {
  test.each<[id: string, ...versions: (string | undefined)[]]>([
    ["mqtt-client", "1.0", "1.5", "1.6", "1.6", "1.6"],
    ["event-mqtt-bridge", undefined, "1.2", "1.2", "1.2", "1.2"],
    ["network-settings", "1.6", "1.15", "1.33", "1.37", "1.37"],
    ["thermometry", undefined, undefined, undefined, "1.3", undefined],
    ["basic-device-info", "1.1", "1.3", "1.3", "1.3", "1.3"],
    ["api-discovery", "1.0", "1.1", "1.1", "1.1", "1.1"],
    ["systemready", "1.1", "1.2", "1.4", "1.4", undefined],
    ["user-management", "1.1", "1.1", "1.2", "1.2", undefined],
    ["time-service", "1.0", "1.0", "1.1", "1.1", undefined],
    ["ntp", "1.2", "1.2", "1.4", "1.5", undefined],
    ["guard-tour", "1.0", "1.0", "1.1", "1.1", undefined],
    ["ptz-control", "1.0", "1.1", "2.1", "2.1", undefined],
    ["param-cgi", "1.0", "1.0", "1.0", "1.0", "1.0"],
  ])("%s as %s (9.80), %s (10.12), %s (11.11), %s (12.9), %s (12.11)", (id, ...versions) => {
    const lists = [os9, os10, os11, q1961, os12];
    expect(lists.map(({ data }) => versionsOf(data, id)[0])).toEqual(versions);
  });

  test("on AXIS OS 9.80 what the mock of that version announces", () => {
    const announced = apiIds().flatMap((id) => {
      const { "9.80": profile } = readMockContract(id).document["x-profiles"];
      return profile?.announced === undefined ? [] : [[id, profile.announced]];
    });
    const recorded = os9.data.apiList.map(({ id, version }) => [id, version]);
    expect(announced).toEqual(recorded.filter(([id]) => apiIds().includes(id!)).toSorted());
  });

  test("another version than they respond with", () => {
    expect(versionsOf(q1961.data, "network-settings")).toEqual(["1.37"]);
    expect(readMockContract("network-settings").version).toBe("1.38");
    expect(versionsOf(q1961.data, "systemready")).toEqual(["1.4"]);
    expect(readMockContract("systemready").version).toBe("1.5");
  });

  test("what the hardware has: thermometry and pan and tilt not on an audio device", () => {
    for (const id of ["thermometry", "ptz-control", "guard-tour", "event-mqtt-bridge"])
      expect([id, versionsOf(d4200.data, id)]).toEqual([id, []]);
  });
});

describe("the list of a device", () => {
  test("has an id twice, in either order", () => {
    expect([os11, q1961, os12].map(({ data }) => versionsOf(data, "privacy-mask"))).toEqual([
      ["2.4", "3.0"],
      ["3.0", "2.4"],
      ["2.4", "3.0"],
    ]);
    expect(versionsOf(os12.data, "audio-device-control")).toEqual(["1.0", "2.0"]);
  });

  test("loses nothing to the contract, which keeps each pair of id and version", () => {
    for (const { data } of [os9, os10, os11, q1961, d4200, os12]) {
      const pairs = data.apiList.map(({ id, version }) => `${id} ${version}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(contract.faults("GetApiListResponse", listOf(data.apiList.toReversed()))).toEqual([]);
    }
  });

  test("has no status on AXIS OS 9.80, and lacks it in one to five entries later", () => {
    const without = ({ data }: { data: GetApiListData }) => data.apiList!.filter(({ status }) => status === undefined);
    expect(without(os9)).toHaveLength(os9.data.apiList.length);
    for (const list of [os10, os11, q1961, d4200, os12]) {
      expect(without(list).map(({ id }) => id)).toContain("packagemanager");
      expect(without(list).length).toBeLessThanOrEqual(5);
    }
    expect(without(d4200).map(({ id }) => id)).toContain("audio-device-control");
  });

  test("has an empty address for some, and the same one for all others", () => {
    const addresses = [os9, os10, os11, q1961, d4200, os12].flatMap(({ data }) =>
      data.apiList.map(({ docLink }) => docLink),
    );
    expect([...new Set(addresses)].sort()).toEqual(["", "https://docs.example.com/vapix"]);
  });
});

describe("the response to getSupportedVersions", () => {
  test.each([
    ["10.12", versions10],
    ["11.11", versions11],
    ["12.9", versions12],
  ])("of AXIS OS %s has one version, and none of its own", (_, answer) => {
    expect(answer).toEqual({ method: "getSupportedVersions", data: { apiVersions: ["1.1"] } });
    expect(contract.schema("GetSupportedVersionsResponse").required).toEqual(["data"]);
  });

  test("may have one, as the vendor prints it", () => {
    expect(contract.faults("GetSupportedVersionsResponse", { apiVersion: "1.1", ...versions12 })).toEqual([]);
  });
});

describe("a status", () => {
  test.each(["released", "alpha", "beta", "deprecated", "official", "obsolete", ""])("may be %j", (status) => {
    expect(contract.faults("GetApiListResponse", listOf([{ ...entry, status }]))).toEqual([]);
  });

  test("is known by the values of the vendor and by those of devices", () => {
    const { anyOf } = contract.schema("DiscoveredApi").properties!.status!;
    expect(anyOf!.flatMap((branch) => branch.enum ?? [])).toEqual([
      "released",
      "alpha",
      "beta",
      "deprecated",
      "official",
    ]);
    expect(anyOf!.find((branch) => (branch.enum as string[]).includes("official"))!["x-origin"]).toBe("device");
  });
});

describe("an entry of the list", () => {
  test.each(["id", "version", "name", "docLink", "status"] as const)("need not have %s", (name) => {
    const { [name]: _, ...rest } = entry;
    expect(contract.faults("GetApiListResponse", listOf([rest]))).toEqual([]);
    const expected = contract.schema("DiscoveredApi").properties![name]!["x-expected"];
    expect(expected).toBe(name === "status" ? undefined : true);
  });

  test.each(Object.entries(entry))("has %s as text only", (name, value) => {
    for (const other of ofOtherTypes(value))
      expect(contract.faults("GetApiListResponse", listOf([{ ...entry, [name]: other }]))).not.toEqual([]);
  });

  test("may have fields that no document has", () => {
    const later = { ...entry, releaseNotes: "https://docs.example.com/" };
    expect(contract.faults("GetApiListResponse", listOf([later]))).toEqual([]);
    const typed: DiscoveredApi = later;
    expect(typed.id).toBe("ntp");
  });

  test.each([undefined, {}, "ntp", null])("is in a list and nowhere else: not in %j", (apiList) => {
    const faults = contract.faults("GetApiListResponse", listOf(apiList));
    expect(faults.length === 0).toBe(apiList === undefined);
  });
});

describe("a method error", () => {
  test("names neither method nor, for getSupportedVersions, a version", () => {
    expect(byGet).not.toHaveProperty("method");
    expect(byGet.error.message).toContain("GET");
    expect(contract.faults("ApiDiscoveryRefusal", { error: { code: 8000, message: "Internal error" } })).toEqual([]);
  });

  test("has its code as a number, or as text in the vendor's document", () => {
    const refusal = (code: unknown) => ({ apiVersion: "1.1", error: { code, message: "No" } });
    expect(contract.faults("ApiDiscoveryRefusal", refusal(2003))).toEqual([]);
    expect(contract.faults("ApiDiscoveryRefusal", refusal("2003"))).toEqual([]);
    for (const code of [true, null, ["2003"]])
      expect(contract.faults("ApiDiscoveryRefusal", refusal(code))).not.toEqual([]);
  });

  test("is not a list", () => {
    expect(contract.faults("GetApiListResponse", byGet)).not.toEqual([]);
    expect(contract.faults("GetApiListResponse", { ...byGet, data: { apiList: [] } })).not.toEqual([]);
    expect(contract.faults("GetApiListResponse", { apiVersion: "1.1", method: "getApiList" })).not.toEqual([]);
  });
});
