import { describe, expect, test } from "vitest";
import { readContract } from "../contract.ts";
import { testCodes } from "../codes.ts";

testCodes("io-port-management", {
  methods: [
    ["getPorts", "viewer", "reads"],
    ["setPorts", "operator", "configures"],
    ["setStateSequence", "viewer", "configures"],
    ["getSupportedVersions", "viewer", "reads"],
  ],
  general: [
    [1100, 200, "internal", "Internal error"],
    [2100, 200, "version", "API version not supported"],
    [2101, 200, "json", "Invalid JSON"],
    [2102, 200, "method", "Method not supported"],
    [2103, 200, "missing", "Required parameter missing"],
    [2104, 200, "invalid", "Invalid parameter value specified"],
    [2105, 200, "unauthorized", "Authorization failed"],
  ],
  own: {
    setPorts: [[2103, 200, "missing", "Required parameter missing: 'ports' not found"]],
    getPorts: [[4004, 200, "invalid", "Invalid parameter(s)"]],
    setStateSequence: [[2200, 200, "other", "State sequence already ongoing"]],
  },
});

const contract = readContract("io-port-management");

describe("an error of setPorts", () => {
  const faults = (more: object) =>
    contract.answerFaults("setPorts", 200, { method: "setPorts", error: { code: 2104, message: "No", ...more } });

  test.each([
    [{ details: { port: "0", propertyName: "direction" } }],
    [{ details: { port: "0" } }],
    [{ details: {} }],
    [{ details: { port: "0" }, errors: [] }],
    [{ errors: [{ code: 1100, message: "Internal error", details: { port: "1" } }] }],
    [{ errors: [{ code: 1299 }, {}] }],
  ])("may have %j", (more) => {
    expect(faults(more)).toEqual([]);
  });

  test.each([
    [{ details: { port: 0 } }],
    [{ details: "port 0" }],
    [{ details: { propertyName: null } }],
    [{ errors: {} }],
    [{ errors: [{ code: "1100" }] }],
    [{ errors: [{ details: { port: 0 } }] }],
  ])("may not have %j", (more) => {
    expect(faults(more)).not.toEqual([]);
  });
});
