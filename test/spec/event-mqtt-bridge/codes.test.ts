import { describe, expect, test } from "vitest";
import { explain } from "../../../src/contract/error-catalogue.ts";
import { readContract } from "../contract.ts";
import { capital } from "../name.ts";

const contract = readContract("event-mqtt-bridge");

const CODES: [code: number, kind: string, title: string][] = [
  [1100, "internal", "Internal error"],
  [2100, "version", "API version not supported"],
  [2101, "json", "Invalid JSON format"],
  [2102, "method", "Method not supported"],
  [2103, "missing", "Required parameter missing or invalid"],
  [2104, "invalid", "Invalid parameter value specified"],
  [2105, "unauthorized", "Authorization failure"],
  [2106, "too-large", "Request size too large"],
];

/** Methods with the version that the vendor's examples print. */
const METHODS: [method: string, since: string, effect: string][] = [
  ["configureEventPublication", "1.0", "configures"],
  ["getEventPublicationConfig", "1.0", "reads"],
  ["configureMqttSubscription", "1.1", "configures"],
  ["getMqttSubscriptionConfig", "1.1", "reads"],
  ["getSupportedVersions", "1.0", "reads"],
];

test("the API has the five methods that the vendor lists", () => {
  expect(contract.methods).toEqual(METHODS.map(([method]) => method));
});

test.each(METHODS)("%s is for administrators, since %s by an example, and %s", (method, since, effect) => {
  expect(contract.schema(`${capital(method)}Request`)).toMatchObject({
    "x-security-level": "administrator",
    "x-since": since,
    "x-since-inferred": true,
    "x-effect": effect,
  });
});

test("the codes are those of the vendor's list, all of them with HTTP 200", () => {
  const documented = contract.documented("EventMqttBridgeErrorCode");
  expect(documented.map((code) => [code.const, code["x-kind"], code.title])).toEqual(CODES);
  expect(new Set(documented.map((code) => code["x-http-status"]))).toEqual(new Set([200]));
});

describe.each(METHODS)("a method error of %s", (method) => {
  test.each([...CODES.map(([code]) => code), 1200, 1999, 2200, 405])("may have the code %i", (code) => {
    expect(contract.answerFaults(method, 200, { method, error: { code, message: "No" } })).toEqual([]);
  });

  test.each(["2104", 2104.5, null, undefined])("may not have the code %j", (code) => {
    expect(contract.answerFaults(method, 200, { method, error: { code, message: "No" } })).not.toEqual([]);
  });

  test.each(CODES)("with the code %i is explained", (code, _, title) => {
    expect(explain({ api: "event-mqtt-bridge", method, code })).toMatchObject([{ code, title }]);
  });
});
