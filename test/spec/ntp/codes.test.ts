import { describe, expect, test } from "vitest";
import { explain } from "../../../src/contract/error-catalogue.ts";
import { readContract } from "../contract.ts";
import { testCodes } from "../codes.ts";

testCodes("ntp", {
  methods: [
    ["getNTPInfo", "administrator", "reads"],
    ["getSupportedVersions", "administrator", "reads"],
    ["setNTPClientConfiguration", "administrator", "configures"],
  ],
  general: [
    [1000, 500, "internal", "Internal error"],
    [2000, 200, "content-type", "Invalid request"],
    [2001, 200, "too-large", "Request body too large"],
    [3000, 200, "json", "Invalid JSON data"],
    [4000, 200, "method", "Method does not exist"],
    [4001, 200, "version", "The specified version is not supported"],
    [4002, 200, "unauthorized", "Authorization failed"],
    [4003, 200, "missing", "Missing parameter(s)"],
    [4004, 200, "invalid", "Invalid parameter(s)"],
  ],
});

const contract = readContract("ntp");

/** The vendor's table has no 4. */
const SUB_CODES: [subCode: number, parameter: string, title?: string][] = [
  [1, "enabled"],
  [2, "serversSource"],
  [3, "staticServers", "staticServers or one of its list values"],
  [5, "NTSEnabled"],
  [6, "staticNTSKEServers", "staticNTSKEServers or one of its list values"],
  [7, "minpoll"],
  [8, "maxpoll"],
  [9, "NTSKEServerCACerts"],
];

test("the eight sub-codes of the vendor's table name each parameter of setNTPClientConfiguration", () => {
  const found = contract.subCodes("setNTPClientConfiguration");
  expect(found.map(({ const: code, "x-parameter": parameter, title }) => [code, parameter, title])).toEqual(
    SUB_CODES.map(([code, name, title = name]) => [code, name, `The invalid parameter is ${title}`]),
  );
  const { properties } = contract.schema("SetNTPClientConfigurationParams");
  expect(SUB_CODES.map(([, name]) => name).sort()).toEqual(Object.keys(properties!).sort());
  for (const method of ["getNTPInfo", "getSupportedVersions"]) expect(contract.subCodes(method)).toEqual([]);
});

describe("a sub-code", () => {
  const faults = (subCode: unknown) =>
    contract.faults("NtpRefusal", { error: { code: 4004, message: "No", details: { subCode } } });

  test.each([...SUB_CODES.map(([code]) => code), 4, 0, 99])("may be %i", (code) => {
    expect(faults(code)).toEqual([]);
  });

  test.each(["3", null, 1.5])("may not be %j", (code) => {
    expect(faults(code)).not.toEqual([]);
  });

  test.each(SUB_CODES)("%i is explained, before its code", (subCode, name) => {
    const meanings = explain({ api: "ntp", method: "setNTPClientConfiguration", code: 4004, subCode });
    expect(meanings.map(({ code }) => code)).toEqual([subCode, 4004]);
    expect(meanings[0]!.description).toContain(`\`${name}\``);
  });
});
