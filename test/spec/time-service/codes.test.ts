import { describe, expect, test } from "vitest";
import { explain } from "../../../src/contract/error-catalogue.ts";
import { readContract } from "../contract.ts";
import { capital } from "../name.ts";

const contract = readContract("time-service");

const CODES: [code: number, kind: string, title: string][] = [
  [1000, "internal", "Internal error"],
  [2000, "http-method", "Invalid request"],
  [2001, "too-large", "Request body too large"],
  [3000, "json", "Invalid JSON data"],
  [4000, "method", "Method does not exist"],
  [4001, "version", "The specified version is not supported"],
  [4002, "unauthorized", "Authorization failed"],
  [4003, "missing", "Missing parameter(s)"],
  [4004, "invalid", "Invalid parameter(s)"],
];

/** Methods with the vendor's level, the version that the vendor's example prints, and what they do. */
const METHODS: [method: string, level: string, since: string, effect: string][] = [
  ["getDateTimeInfo", "viewer", "1.0", "reads"],
  ["getAll", "viewer", "1.0", "reads"],
  ["setDateTime", "operator", "1.0", "configures"],
  ["setTimeZone", "operator", "1.0", "configures"],
  ["setPosixTimeZone", "operator", "1.0", "configures"],
  ["resetTimeZone", "operator", "1.1", "configures"],
  ["getSupportedVersions", "viewer", "1.0", "reads"],
];

test("the API has the seven methods that the vendor lists", () => {
  expect(contract.methods).toEqual(METHODS.map(([method]) => method));
});

test.each(METHODS)("%s is for the role %s, since %s by an example, and %s", (method, level, since, effect) => {
  expect(contract.schema(`${capital(method)}Request`)).toMatchObject({
    "x-security-level": level,
    "x-since": since,
    "x-since-inferred": true,
    "x-effect": effect,
  });
});

test("all methods are deprecated since AXIS OS 12.4, and name the successor", () => {
  for (const method of contract.methods)
    expect(contract.schema(`${capital(method)}Request`)).toMatchObject({
      deprecated: true,
      "x-deprecated": { since: "AXIS OS 12.4", successor: expect.stringContaining("/config/rest/time/v2") as string },
    });
});

test("the codes are those of the vendor's list, all of them with HTTP 200", () => {
  const documented = contract.documented("TimeServiceErrorCode");
  expect(documented.map((code) => [code.const, code["x-kind"], code.title])).toEqual(CODES);
  expect(new Set(documented.map((code) => code["x-http-status"]))).toEqual(new Set([200]));
});

test("what came with 1.1 by the text is the time zone from DHCP", () => {
  for (const name of ["GetDateTimeInfoData", "GetAllData"]) {
    const later = Object.entries(contract.schema(name).properties!).filter(([, member]) => "x-since" in member);
    expect(later.map(([member, schema]) => [member, schema["x-since"]])).toEqual([
      ["dhcpTimeZone", "1.1"],
      ["dhcpTimeZoneUtilized", "1.1"],
    ]);
  }
});

describe.each(METHODS)("a method error of %s", (method) => {
  test.each([...CODES.map(([code]) => code), 2002, 405])("may have the code %i", (code) => {
    expect(contract.answerFaults(method, 200, { method, error: { code, message: "No" } })).toEqual([]);
  });

  test.each(["4004", 4004.5, null, undefined])("may not have the code %j", (code) => {
    expect(contract.answerFaults(method, 200, { method, error: { code, message: "No" } })).not.toEqual([]);
  });

  test.each(CODES)("with the code %i is explained", (code, _, title) => {
    expect(explain({ api: "time-service", method, code })).toMatchObject([{ code, title }]);
  });
});
