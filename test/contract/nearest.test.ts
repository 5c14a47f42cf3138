import { expect, test } from "vitest";
import { nearest } from "../../src/contract/nearest.ts";

test.each([
  ["hosst", ["port", "host"], "host"],
  ["prot", ["host", "port"], "port"],
  ["HOST", ["port", "host"], "host"],
  ["getGroupStatu", ["getAreaStatus", "getGroupStatus"], "getGroupStatus"],
  ["gateway", ["port", "host"], undefined],
  ["x".repeat(65), ["x".repeat(65)], undefined],
  ["host", [], undefined],
])("among %j, the nearest name to %j is %j", (name, known, meant) => {
  expect(nearest(name, known)).toBe(meant);
});
