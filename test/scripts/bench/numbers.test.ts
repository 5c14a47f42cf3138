import { expect, test } from "vitest";
import { goal, median, megabytes } from "../../../scripts/bench/numbers.ts";

test("the median is in the middle, however the numbers are ordered", () => {
  expect(median([9, 1, 100])).toBe(9);
  expect(median([10, 1, 2, 9])).toBe(5.5);
});

test.each<[number, "<" | "≤" | "≥", string]>([
  [399e6, "<", "✓ pass"],
  [400e6, "<", "✗ fail"],
  [400e6, "≤", "✓ pass"],
  [401e6, "≤", "✗ fail"],
  [400e6, "≥", "✓ pass"],
  [399e6, "≥", "✗ fail"],
])("%d bytes against the goal %s 400 MB: %s", (found, sign, verdict) => {
  expect(goal(found, sign, 400e6, megabytes)).toEqual([`${sign} 400 MB`, verdict]);
});

test("a number without a limit has no goal", () => {
  expect(goal(1, "<", undefined)).toEqual(["", ""]);
});
