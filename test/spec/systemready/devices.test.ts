import { describe, expect, test } from "vitest";
import factoryDefault from "../../fixtures/systemready/11.11_systemready.factory-default.json" with { type: "json" };
import os10 from "../../fixtures/systemready/10.12_systemready.json" with { type: "json" };
import os11 from "../../fixtures/systemready/11.11_systemready.json" with { type: "json" };
import os12 from "../../fixtures/systemready/12.9_systemready.json" with { type: "json" };
import type { SystemreadyData } from "../../../generated/types/systemready.ts";
import { readContract } from "../contract.ts";
import { ofOtherTypes } from "../../../scripts/mutations/structure.ts";

const contract = readContract("systemready");
const { properties: members = {} } = contract.schema("SystemreadyData");
const answers: [os: string, apiVersion: string, answer: { apiVersion: string; data: SystemreadyData }][] = [
  ["10.12", "1.2", os10],
  ["11.11", "1.4", os11],
  ["12.9", "1.5", os12],
];

describe("the fields of a response", () => {
  test.each<[name: string, ...presence: boolean[]]>([
    ["systemready", true, true, true],
    ["needsetup", true, true, true],
    ["uptime", false, true, true],
    ["bootid", false, true, true],
    ["previewmode", false, false, false],
    ["passphrasepolicy", false, false, true],
  ])("%s: at 1.2 %s, at 1.4 %s, at 1.5 %s", (name, ...presence) => {
    expect(answers.map(([, , { data }]) => name in data)).toEqual(presence);
    expect(members[name]!["x-expected"] ?? false).toBe(!presence.includes(false));
  });

  test("are exactly the known ones", () => {
    const names = ["systemready", "needsetup", "uptime", "bootid", "previewmode", "passphrasepolicy"];
    expect(Object.keys(members)).toEqual(names);
    for (const [, , { data }] of answers) expect(names).toEqual(expect.arrayContaining(Object.keys(data)));
  });

  test.each([
    ["systemready", "1.0"],
    ["needsetup", "1.0"],
    ["uptime", undefined],
    ["bootid", undefined],
    ["previewmode", undefined],
    ["passphrasepolicy", "1.5"],
  ])("%s is marked as present since %s", (name, since) => {
    expect(members[name]!["x-since"]).toBe(since);
    const inWords = /since version 1\.4 at the latest/.test(members[name]!.description as string);
    expect(inWords).toBe(since === undefined);
  });

  test("include one that only devices show", () => {
    const fromDevices = Object.keys(members).filter((name) => members[name]!["x-origin"] === "device");
    expect(fromDevices).toEqual(["passphrasepolicy"]);
  });

  test.each(Object.keys(members))("have %s as text only, even for a number or a truth value", (name) => {
    const answer = (value: unknown) => ({ method: "systemready", data: { [name]: value } });
    expect(contract.faults("SystemreadyResponse", answer("maybe 7"))).toEqual([]);
    for (const other of ofOtherTypes("text"))
      expect(contract.faults("SystemreadyResponse", answer(other))).not.toEqual([]);
  });
});

test.each(answers)("AXIS OS %s responds with version %s", (_, apiVersion, answer) => {
  expect(answer.apiVersion).toBe(apiVersion);
  expect(contract.faults("AnySystemreadyResponse", answer)).toEqual([]);
});

test("a device may need its setup before it is ready for it", () => {
  expect(factoryDefault.data).toMatchObject({ systemready: "no", needsetup: "yes" });
  for (const systemready of ["yes", "no"])
    for (const needsetup of ["yes", "no"])
      expect(contract.faults("SystemreadyResponse", { data: { systemready, needsetup } })).toEqual([]);
});

test.each([{}, { apiVersion: "1.5", method: "systemready" }, { data: {}, error: { code: 1000 } }])(
  "%j is not a success",
  (answer) => {
    expect(contract.faults("SystemreadyResponse", answer)).not.toEqual([]);
  },
);

describe("a request", () => {
  const request = (more: object) => ({ apiVersion: "1.0", method: "systemready", ...more });

  test.each(["1", "1.0", "1.5", "12.34"])("may have the version %j", (apiVersion) => {
    expect(contract.faults("SystemreadyRequest", request({ apiVersion }))).toEqual([]);
    expect(contract.faults("GetSupportedVersionsRequest", { apiVersion, method: "getSupportedVersions" })).toEqual([]);
  });

  test.each(["", "1.", ".1", "v1", "1.0.0", "1,0", " 1", 1])("may not have the version %j", (apiVersion) => {
    expect(contract.faults("SystemreadyRequest", request({ apiVersion }))).not.toEqual([]);
  });

  test.each([undefined, {}, { timeout: 0 }, { timeout: 10 }, { timeout: 86_400 }])("may have params %j", (params) => {
    expect(contract.faults("SystemreadyRequest", request(params ? { params } : {}))).toEqual([]);
  });

  test.each([{ timeout: "10" }, { timeout: 1.5 }, { timeout: null }, { timeOut: 10 }, null, 10])(
    "may not have params %j",
    (params) => {
      expect(contract.faults("SystemreadyRequest", request({ params }))).not.toEqual([]);
    },
  );

  test("has the method in lower case", () => {
    for (const schema of ["SystemreadyRequest", "AnySystemreadyRequest"])
      expect(contract.faults(schema, request({ method: "systemReady" }))).not.toEqual([]);
  });
});
