import { describe, expect, test } from "vitest";
import { explain } from "../../../src/contract/error-catalogue.ts";
import { readContract } from "../contract.ts";
import { capital } from "../name.ts";

const contract = readContract("object-analytics");

const CODES: Record<number, [kind: string, title: string]> = {
  1000: ["internal", "An error occurred inside the application"],
  2000: ["version", "The requested version of the application is not supported"],
  2002: ["other", "Incoherent configuration (such as mismatched ID)"],
  2003: ["missing", "A mandatory parameter is missing"],
  2004: ["invalid", "Invalid parameter"],
  2005: ["method", "The requested CGI method is not supported"],
};

/** Methods with the vendor's level, the inferred version, what they do, and the vendor's table of codes. */
const METHODS: [method: string, level: string, since: string, effect: string, codes: number[]][] = [
  ["getConfigurationCapabilities", "administrator", "1.0", "reads", [1000, 2000, 2003, 2005]],
  ["setConfiguration", "operator", "1.0", "configures", [1000, 2000, 2002, 2003, 2004, 2005]],
  ["getConfiguration", "operator", "1.0", "reads", [1000, 2000, 2003, 2005]],
  ["getSupportedVersions", "operator", "1.0", "reads", [1000, 2005]],
  ["sendAlarmEvent", "operator", "1.0", "configures", [1000, 2000, 2005]],
  ["getAccumulatedCounts", "operator", "1.2", "reads", [2000, 2003, 2004]],
  ["resetAccumulatedCounts", "operator", "1.2", "deletes", [2000, 2003]],
  ["resetPassthrough", "operator", "1.2", "deletes", [2000, 2003]],
  ["getOccupancy", "operator", "1.2", "reads", [2000, 2003, 2004]],
];

/** Of any request, although the tables of the methods that count lack them. */
const GENERAL = [1000, 2005];

test("the API has the nine methods that the vendor lists, in this order", () => {
  expect(contract.methods).toEqual(METHODS.map(([method]) => method));
});

test.each(METHODS)("%s is for the role %s, since %s as is inferred, and %s", (method, level, since, effect) => {
  expect(contract.schema(`${capital(method)}Request`)).toMatchObject({
    "x-security-level": level,
    "x-since": since,
    "x-since-inferred": true,
    "x-effect": effect,
  });
});

test("what scenarios that count have in a request is as new as the methods that count", () => {
  const since = { "x-since": "1.2", "x-since-inferred": true };
  expect(contract.schema("CountingLineTrigger").properties).toMatchObject({ countingDirection: since });
  expect(contract.schema("CrosslineCountingScenario").properties).toMatchObject({
    accumulatedCounts: since,
    passthroughConfiguration: since,
  });
  expect(contract.schema("OccupancyInAreaScenario").properties).toMatchObject({ thresholdConfiguration: since });
  const sent = Object.values(contract.requests).filter((request) => JSON.stringify(request).includes("counting"));
  expect(sent.map(({ apiVersion }) => apiVersion)).toEqual(["1.2"]);
});

test("two codes may come with any request", () => {
  expect(contract.documented("ObjectAnalyticsErrorCode").map((code) => code.const)).toEqual(GENERAL);
});

describe.each(METHODS)("%s", (method, _level, _since, _effect, codes) => {
  const all = [...new Set([...GENERAL, ...codes])].sort();

  test("has the codes of the table of the vendor and those of any request, all of them with HTTP 200", () => {
    const documented = contract.codes(method).map((code) => [code.const, code["x-kind"], code.title]);
    expect(documented.toSorted()).toEqual(all.map((code) => [code, ...CODES[code]!]));
    expect(new Set(contract.codes(method).map((code) => code["x-http-status"]))).toEqual(new Set([200]));
  });

  test.each([...Object.keys(CODES).map(Number), 4004])("may return the code %i", (code) => {
    expect(contract.answerFaults(method, 200, { method, error: { code, message: "No" } })).toEqual([]);
  });

  test.each(["2004", 2004.5, null, undefined])("may not return the code %j", (code) => {
    expect(contract.answerFaults(method, 200, { method, error: { code, message: "No" } })).not.toEqual([]);
  });

  test.each(all)("explains the code %i", (code) => {
    expect(explain({ api: "object-analytics", method, code })).toMatchObject([{ code, title: CODES[code]![1] }]);
  });
});
