import { expect, test } from "vitest";
import { fits, isFilter, isTopic, sharedOf } from "../../../src/mock/broker/topic.ts";

test.each([
  ["a/b", "a/b", true],
  ["a/b", "a/c", false],
  ["a/+", "a/b", true],
  ["a/+", "a", false],
  ["a/+", "a/b/c", false],
  ["a/#", "a", true],
  ["a/#", "a/b/c", true],
  ["#", "a", true],
  ["+/+", "/a", true],
  ["#", "$SYS/a", false],
  ["+/a", "$SYS/a", false],
  ["$SYS/#", "$SYS/a", true],
  ["$share/g/a/+", "a/b", true],
  ["a/#", "a/+", true],
  ["a/#", "a/#", true],
  ["a/+", "a/#", false],
])("the filter %s and %s: %s", (filter, topic, expected) => {
  expect(fits(filter, topic)).toBe(expected);
});

test.each([
  ["a/b", true],
  ["+", true],
  ["a/+/b/#", true],
  ["$share/g/#", true],
  ["", false],
  ["a/#/b", false],
  ["a+", false],
  ["a#", false],
])("%s is a filter: %s", (filter, expected) => {
  expect(isFilter(filter)).toBe(expected);
});

test("a topic to publish on has no wildcards, and a shared subscription a group", () => {
  expect(["a/b", "", "a/#", "+"].map(isTopic)).toEqual([true, false, false, false]);
  expect(sharedOf("$share/g/a/#")).toEqual({ group: "g", filter: "a/#" });
  expect(sharedOf("a")).toBeUndefined();
});
