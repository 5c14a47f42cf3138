import { describe, expect, test } from "vitest";
import { readContract } from "../contract.ts";
import { type DocumentedCode, testCodes } from "../codes.ts";

const NO_SERVER: DocumentedCode = [2200, 200, "other", "No server configured"];
const IDENTICAL: DocumentedCode = [2201, 200, "invalid", "Identical servers not allowed"];

testCodes("remote-syslog", {
  methods: [
    ["setup", "administrator", "configures"],
    ["enable", "administrator", "configures"],
    ["disable", "administrator", "configures"],
    ["status", "administrator", "reads"],
    ["test", "administrator", "configures"],
    ["getSupportedVersions", "administrator", "reads"],
  ],
  general: [
    [1100, 200, "internal", "Internal error"],
    [2100, 200, "version", "API version not supported"],
    [2101, 200, "json", "Invalid JSON"],
    [2102, 200, "method", "Method not supported"],
    [2103, 200, "missing", "Required parameter missing"],
    [2104, 200, "invalid", "Invalid parameter value specified"],
    [2105, 200, "unauthorized", "Authorization failed"],
    [2106, 200, "unauthorized", "Authentication failed"],
    [2107, 200, "too-large", "Request too large"],
  ],
  own: {
    setup: [IDENTICAL, [2203, 200, "invalid", "Too many servers specified"]],
    enable: [NO_SERVER, IDENTICAL],
    test: [[2202, 200, "other", "Remote syslog is disabled, sending test messages is not possible"]],
  },
});

const contract = readContract("remote-syslog");

describe("an error of setup", () => {
  const faults = (more: object, code = 2104) =>
    contract.answerFaults("setup", 200, { method: "setup", error: { code, message: "No", ...more } });

  test.each([
    [{ details: { address: "192.0.2.14", propertyName: "severity" } }],
    [{ details: { propertyName: "address" } }],
    [{ details: {}, errors: [] }],
    [{ errors: [{ code: 2104, message: "No", details: { address: "192.0.2.14", propertyName: "port" } }] }],
  ])("may have %j", (more) => {
    expect(faults(more)).toEqual([]);
  });

  test.each([
    [{ details: { address: 14 } }],
    [{ details: [] }],
    [{ details: { propertyName: null } }],
    [{ errors: [{ code: "2104" }] }],
    [{ errors: [{ details: { address: 14 } }] }],
  ])("may not have %j", (more) => {
    expect(faults(more)).not.toEqual([]);
  });

  test("may have its version in apiVersions, as the vendor prints it", () => {
    const refusal = { error: { code: 2104, message: "No" } };
    expect(contract.faults("RemoteSyslogRefusal", { ...refusal, apiVersions: "1.2" })).toEqual([]);
    expect(contract.faults("RemoteSyslogRefusal", { ...refusal, apiVersions: ["1.2"] })).not.toEqual([]);
    expect(contract.schema("RemoteSyslogRefusal").properties!.apiVersions!["x-alias-of"]).toBe("apiVersion");
  });
});
