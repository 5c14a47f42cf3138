import { expect, test } from "vitest";
import { spellingsAt } from "../../src/judge/spelling.ts";

const renamed = (announced: string, name: string, answers?: string) => ({
  announced,
  source: "Recorded.",
  ...(answers && { answers }),
  renames: { getStatus: { "list[].id": name } },
});
const PROFILES = [renamed("1.0", "first"), renamed("1.4", "newer", "1.5"), renamed("1.2", "older")];

/** The spelling that devices with a version are known to have. */
const at = (version: string | undefined) =>
  ["first", "older", "newer"].filter((name) => spellingsAt(PROFILES, version)("getStatus", "list[3].id", name));

test("a version that was recorded, announced or sent has its own spelling", () => {
  expect([at("1.0"), at("1.2"), at("1.4"), at("1.5")]).toEqual([["first"], ["older"], ["newer"], ["newer"]]);
});

test("a version between two recorded ones has the spelling of the nearest older one", () => {
  expect([at("1.1"), at("1.3"), at("1.9")]).toEqual([["first"], ["older"], ["newer"]]);
});

test("a version before all recorded ones, and an unknown one, have no spelling of their own", () => {
  expect([at("0.9"), at(undefined)]).toEqual([[], []]);
});
