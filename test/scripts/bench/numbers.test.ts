import { expect, test } from "vitest";
import { median, megabytes, verdict } from "../../../scripts/bench/numbers.ts";

test("the median is in the middle, for any order of the numbers", () => {
  expect(median([9, 1, 100])).toBe(9);
  expect(median([10, 1, 2, 9])).toBe(5.5);
});

test.each<[number, "<" | "≤" | "≥", string]>([
  [399e6, "<", "✓ memory: 399 MB, goal < 400 MB"],
  [400e6, "<", "✗ memory: 400 MB, goal < 400 MB"],
  [400e6, "≤", "✓ memory: 400 MB, goal ≤ 400 MB"],
  [401e6, "≤", "✗ memory: 401 MB, goal ≤ 400 MB"],
  [400e6, "≥", "✓ memory: 400 MB, goal ≥ 400 MB"],
  [399e6, "≥", "✗ memory: 399 MB, goal ≥ 400 MB"],
])("%d bytes against the goal %s 400 MB: %s", (found, sign, line) => {
  expect(verdict({ what: "memory", found, sign, limit: 400e6, unit: megabytes })).toBe(line);
});
