import { expect, test } from "vitest";
import { allowsBreaking } from "../../../scripts/spec-diff/versions.ts";

test.each([
  ["0.1.0", "0.1.0", false],
  ["0.1.0", "0.1.1", false],
  ["0.1.9", "0.2.0", true],
  ["0.9.0", "0.10.0", true],
  ["0.10.0", "0.9.0", false],
  ["0.9.3", "1.0.0", true],
  ["1.0.0", "1.0.1", false],
  ["1.0.0", "1.1.0", false],
  ["1.9.0", "2.0.0", true],
  ["2.0.0", "1.9.0", false],
])("from %s to %s, may something break? %s", (before, now, allowed) => {
  expect(allowsBreaking(before, now)).toBe(allowed);
});
