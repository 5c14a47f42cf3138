import { expect, test } from "vitest";
import { itemPatterns } from "../../src/events/item-types.ts";

test.each(["1", "-1.", "+.5", "1.5e-3", "1E4"])("%s is a number", (text) => {
  expect(text).toMatch(itemPatterns.number);
});

test.each(["", ".", "e5", "1e", "1.2.3"])("%j is not a number", (text) => {
  expect(text).not.toMatch(itemPatterns.number);
});

// In quadratic time, this would take half an hour.
test("a million digits before a letter are not a number", () => {
  expect(itemPatterns.number.test(`${"1".repeat(1_000_000)}x`)).toBe(false);
});
