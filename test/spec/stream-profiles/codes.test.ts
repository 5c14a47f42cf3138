import { describe, expect, test } from "vitest";
import { explain } from "../../../src/contract/error-catalogue.ts";
import { readContract } from "../contract.ts";
import { capital } from "../name.ts";

const contract = readContract("stream-profiles");

const CODES: Record<number, [kind: string, title: string]> = {
  1000: ["internal", "Application Error"],
  2000: ["version", "Unsupported Version"],
  2001: ["json", "Invalid Format"],
  2002: ["other", "Incoherent Configuration"],
  2003: ["missing", "Missing Parameter"],
  2004: ["invalid", "Invalid Parameter"],
  2005: ["method", "Unsupported Method"],
  2006: ["other", "Profile does not exist"],
};

/** Methods with the vendor's level, what they do, and the vendor's table of codes. */
const METHODS: [method: string, level: string, effect: string, codes: number[]][] = [
  ["list", "viewer", "reads", [1000, 2000, 2001, 2005, 2006]],
  ["create", "operator", "configures", [1000, 2000, 2001, 2002, 2003, 2004, 2005]],
  ["update", "operator", "configures", [1000, 2000, 2001, 2003, 2004, 2005, 2006]],
  ["remove", "operator", "deletes", [1000, 2000, 2001, 2003, 2004, 2005, 2006]],
  ["getSupportedVersions", "viewer", "reads", [1000, 2000, 2001, 2005]],
];

test("the API has the five methods that the vendor lists", () => {
  expect(contract.methods).toEqual(METHODS.map(([method]) => method));
});

test.each(METHODS)("%s is for the role %s, since 1.0 by an example, and %s", (method, level, effect) => {
  expect(contract.schema(`${capital(method)}Request`)).toMatchObject({
    "x-security-level": level,
    "x-since": "1.0",
    "x-since-inferred": true,
    "x-effect": effect,
  });
});

test("the codes of the API are those that all tables of the vendor contain", () => {
  const common = Object.keys(CODES)
    .map(Number)
    .filter((code) => METHODS.every(([, , , codes]) => codes.includes(code)));
  expect(contract.documented("StreamProfilesErrorCode").map((code) => code.const)).toEqual(common);
});

describe.each(METHODS)("%s", (method, _level, _effect, codes) => {
  test("has the codes of the table of the vendor, all of them with HTTP 200", () => {
    const documented = contract.codes(method).map((code) => [code.const, code["x-kind"], code.title]);
    expect(documented.toSorted()).toEqual(codes.map((code) => [code, ...CODES[code]!]));
    expect(new Set(contract.codes(method).map((code) => code["x-http-status"]))).toEqual(new Set([200]));
  });

  test.each([...Object.keys(CODES).map(Number), 4004])("may return the code %i", (code) => {
    expect(contract.answerFaults(method, 200, { method, error: { code, message: "No" } })).toEqual([]);
  });

  test.each(["2004", 2004.5, null, undefined])("may not return the code %j", (code) => {
    expect(contract.answerFaults(method, 200, { method, error: { code, message: "No" } })).not.toEqual([]);
  });

  test.each(codes)("explains the code %i", (code) => {
    expect(explain({ api: "stream-profiles", method, code })).toMatchObject([{ code, title: CODES[code]![1] }]);
  });
});
