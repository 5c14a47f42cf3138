import { expect, test } from "vitest";
import { covers } from "../../src/tasks/coverage.ts";

test.each<[reported: unknown, wanted: unknown, expected: boolean]>([
  [{ a: 1, b: 2 }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: "" }, { a: undefined, b: undefined }, true],
  [{ a: "x" }, { a: undefined }, false],
  [undefined, { a: 1 }, false],
  [{ list: [{ a: 1, b: 2 }] }, { list: [{ a: 1 }] }, true],
  [{ list: [1, 2] }, { list: [1] }, false],
  [{ list: [1] }, { list: [] }, false],
  [{ list: [2, 1] }, { list: [1, 2] }, false],
  [{}, { list: [] }, false],
])("%j covers %j: %s", (reported, wanted, expected) => {
  expect(covers(reported, wanted)).toBe(expected);
});
