import { expect, test } from "vitest";
import { median, percentile } from "../../../scripts/bench/numbers.ts";

test("the median is in the middle, however the numbers are ordered", () => {
  expect(median([9, 1, 100])).toBe(9);
  expect(median([10, 1, 2, 9])).toBe(5.5);
});

test("so many in a hundred are not above a percentile", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([50, 99, 100].map((percent) => percentile(hundred, percent))).toEqual([50, 99, 100]);
  expect([1, 50, 99].map((percent) => percentile([7], percent))).toEqual([7, 7, 7]);
  expect(percentile([1, 2, 3], 99)).toBe(3);
});
