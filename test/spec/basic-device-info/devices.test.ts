import { describe, expect, test } from "vitest";
import byGet from "../../fixtures/basic-device-info/12.9_getAllProperties.by-get.json" with { type: "json" };
import noMethod8 from "../../fixtures/basic-device-info/8.45_getAllUnrestrictedProperties.method-unknown.json" with { type: "json" };
import os10 from "../../fixtures/basic-device-info/10.12_getAllProperties.json" with { type: "json" };
import os11 from "../../fixtures/basic-device-info/11.11_getAllProperties.json" with { type: "json" };
import os12 from "../../fixtures/basic-device-info/12.9_getAllProperties.json" with { type: "json" };
import os1211 from "../../fixtures/basic-device-info/12.11_getAllProperties.json" with { type: "json" };
import os8 from "../../fixtures/basic-device-info/8.45_getAllProperties.json" with { type: "json" };
import some12 from "../../fixtures/basic-device-info/12.9_getProperties.json" with { type: "json" };
import switchedOff from "../../fixtures/basic-device-info/12_getAllUnrestrictedProperties.switched-off.json" with { type: "json" };
import unknown8 from "../../fixtures/basic-device-info/8.45_noSuchMethod.json" with { type: "json" };
import unrestricted11 from "../../fixtures/basic-device-info/11.11_getAllUnrestrictedProperties.json" with { type: "json" };
import unrestricted12 from "../../fixtures/basic-device-info/12.9_getAllUnrestrictedProperties.json" with { type: "json" };
import type { AllProperties } from "../../../generated/types/basic-device-info.ts";
import { readContract } from "../contract.ts";
import { ofOtherTypes } from "../../../scripts/mutations/structure.ts";

const contract = readContract("basic-device-info");
const successes = { os8, os10, os11, os12, os1211, some12, unrestricted11, unrestricted12, switchedOff };
const lists = Object.entries({ os8, os10, os11, os12, os1211 }).map(([os, { data }]) => ({
  os,
  list: data.propertyList,
}));

const UNRESTRICTED = [
  "Brand",
  "BuildDate",
  "HardwareID",
  "ProdFullName",
  "ProdNbr",
  "ProdShortName",
  "ProdType",
  "ProdVariant",
  "SerialNumber",
  "Version",
  "WebURL",
];
const ALL = [...UNRESTRICTED, "Architecture", "Soc", "SocSerialNumber"];

describe("the properties", () => {
  test.each([
    ["AllProperties", ALL, true],
    ["UnrestrictedProperties", UNRESTRICTED, true],
    ["SelectedProperties", ALL, undefined],
  ])("of %s are all described, and expected if all are reported", (schema, names, expected) => {
    const { properties = {}, required } = contract.schema(schema);
    expect(Object.keys(properties)).toEqual(names);
    expect(required).toBeUndefined();
    for (const property of Object.values(properties)) expect(property["x-expected"]).toBe(expected);
  });

  test("that may be requested are the same 14", () => {
    expect(contract.schema("DevicePropertyName").enum).toEqual(ALL);
  });

  test.each(lists)("of a device ($os) are these", ({ list }) => {
    expect(Object.keys(list).sort()).toEqual(ALL.toSorted());
  });

  test.each([unrestricted11, unrestricted12])("that need no account are eleven", ({ data }) => {
    expect(Object.keys(data.propertyList).sort()).toEqual(UNRESTRICTED);
  });

  test("come in an order that is not that of the alphabet, and that differs between devices", () => {
    const orders = lists.map(({ list }) => Object.keys(list).join());
    expect(orders).not.toContain(ALL.toSorted().join());
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  test.each(ALL)("have %s as text only", (name) => {
    for (const other of ofOtherTypes("text"))
      for (const schema of ["GetAllPropertiesResponse", "GetPropertiesResponse"])
        expect(contract.faults(schema, { data: { propertyList: { [name]: other } } })).not.toEqual([]);
  });

  test("may be more than these, and fewer", () => {
    const later = { Brand: "AXIS", BootLoader: "4.1" };
    const typed: AllProperties = later;
    for (const propertyList of [typed, {}])
      for (const schema of [
        "GetAllPropertiesResponse",
        "GetPropertiesResponse",
        "GetAllUnrestrictedPropertiesResponse",
      ])
        expect(contract.faults(schema, { data: { propertyList } })).toEqual([]);
  });
});

describe("a value of a device", () => {
  test.each(lists)("has the form of the contract ($os)", ({ list }) => {
    expect(list.BuildDate).toMatch(/^[A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d$/);
    expect(list.HardwareID).toMatch(/^[0-9A-F]{3}(\.\d)?$/);
    expect(list.ProdFullName).toBe(`${list.ProdShortName} ${list.ProdType}`);
    expect(list.ProdShortName).toBe(`${list.Brand} ${list.ProdNbr}`);
    expect(list.SerialNumber).toBe("ACCC8E00A1B2");
  });

  test("changed with AXIS OS: the address of the vendor, and the groups of the chip's serial number", () => {
    expect(lists.map(({ list }) => new URL(list.WebURL).protocol)).toEqual([
      "http:",
      "http:",
      "http:",
      "https:",
      "https:",
    ]);
    expect(lists.map(({ list }) => list.SocSerialNumber.split("-").length)).toEqual([1, 4, 4, 2, 2]);
    expect(os8.data.propertyList.SocSerialNumber).toBe("");
  });
});

describe("a response", () => {
  test.each(Object.entries(successes))("does not name its method (%s), and may", (name, answer) => {
    expect(answer).not.toHaveProperty("method");
    const method = name.startsWith("os")
      ? "getAllProperties"
      : name.startsWith("some")
        ? "getProperties"
        : "getAllUnrestrictedProperties";
    expect(contract.faults("BasicDeviceInfoResponse", { ...answer, method })).toEqual([]);
    expect(contract.answerFaults(method, 200, { ...answer, method })).toEqual([]);
    expect(contract.answerFaults(method, 200, { ...answer, method: "getSomething" })).not.toEqual([]);
  });

  test("is expected to name its method for none: the vendor prints it for getSupportedVersions, and no device does", () => {
    const names = ["GetProperties", "GetAllProperties", "GetAllUnrestrictedProperties", "GetSupportedVersions"];
    const marks = names.map((name) => contract.schema(`${name}Response`).properties!.method!["x-expected"]);
    expect(marks).toEqual([undefined, undefined, undefined, undefined]);
    for (const method of ["getSupportedVersions", undefined])
      expect(contract.faults("GetSupportedVersionsResponse", { ...(method && { method }), data: {} })).toEqual([]);
  });

  test("without an account may be a list without properties", () => {
    expect(switchedOff.data.propertyList).toEqual({});
    expect(contract.answerFaults("getAllUnrestrictedProperties", 200, switchedOff)).toEqual([]);
  });

  test.each(["GetProperties", "GetAllProperties", "GetAllUnrestrictedProperties", "GetSupportedVersions"])(
    "of %s without data, and with an error, is not a success",
    (name) => {
      expect(contract.faults(`${name}Response`, { apiVersion: "1.3" })).not.toEqual([]);
      expect(contract.faults(`${name}Response`, { ...byGet, data: {} })).not.toEqual([]);
    },
  );
});

describe("a method error", () => {
  test.each([unknown8, noMethod8, byGet])("names no method: $error.message", (refusal) => {
    expect(refusal).not.toHaveProperty("method");
    expect(contract.faults("BasicDeviceInfoRefusal", refusal)).toEqual([]);
  });

  test("may have its version in apiVersions, as the vendor prints it", () => {
    const { apiVersion, ...rest } = byGet;
    expect(contract.faults("BasicDeviceInfoRefusal", { ...rest, apiVersions: apiVersion })).toEqual([]);
    expect(contract.faults("BasicDeviceInfoRefusal", { ...rest, apiVersions: [apiVersion] })).not.toEqual([]);
    expect(contract.schema("BasicDeviceInfoRefusal").properties!.apiVersions!["x-alias-of"]).toBe("apiVersion");
  });

  test("has a code that is a number", () => {
    expect(contract.faults("BasicDeviceInfoRefusal", { error: { code: "2004" } })).not.toEqual([]);
  });
});

describe("a request of getProperties", () => {
  const request = (params: unknown) => ({ apiVersion: "1.0", method: "getProperties", params });

  test.each([[[]], [["ProdNbr"]], [["Version", "Version"]], [ALL]])("may name %j", (propertyList) => {
    expect(contract.faults("GetPropertiesRequest", request({ propertyList }))).toEqual([]);
  });

  test.each([
    [["Colour"]],
    [["prodNbr"]],
    [["PRODNBR"]],
    [[""]],
    [[7]],
    [[null]],
    ["ProdNbr"],
    [{ ProdNbr: true }],
    [null],
  ])("may not name %j", (propertyList) => {
    expect(contract.faults("GetPropertiesRequest", request({ propertyList }))).not.toEqual([]);
  });

  test("names them in the list", () => {
    expect(contract.faults("GetPropertiesRequest", request({}))).not.toEqual([]);
    expect(contract.faults("GetPropertiesRequest", { apiVersion: "1.0", method: "getProperties" })).not.toEqual([]);
  });
});
