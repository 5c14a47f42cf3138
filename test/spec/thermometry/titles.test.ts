import { expect, test } from "vitest";
import { readContract } from "../../../src/contract/methods.ts";

const FULL = "Maximum amount of areas in preset reached";
const NO_PRESET = "Preset does not exist";
const FIXED = "Method not supported: No guard tour settings available since camera is fixed";
const NAME_TAKEN = "Group name is not unique";
const NO_GROUP = "Group ID is invalid";
const WRONG_AREAS =
  "Group area configuration is invalid (area(s) disabled, not existing, not in valid preset, or area limit reached)";

// The vendor's tables, and its example of wrong levels, some of which end in a full stop.
test.each<[method: string, code: number, texts: string[]]>([
  ["setIsothermLevels", 2104, ["Invalid parameter: Levels not in correct order"]],
  ["addArea", 1200, [FULL, NO_PRESET]],
  ["updateArea", 1200, [FULL, NO_PRESET]],
  ["removeAreas", 1200, ["Area [x] could not be found"]],
  ["getAreaStatus", 1200, ["Could not get status for areas"]],
  ["getTgtConfiguration", 1202, [FIXED]],
  ["setTgtConfiguration", 1202, [FIXED]],
  ["addGroup", 1200, [NAME_TAKEN, "Maximum number of groups for this preset already reached", NO_PRESET, WRONG_AREAS]],
  ["updateGroup", 1200, [NO_GROUP, NAME_TAKEN, WRONG_AREAS]],
  ["removeGroup", 1200, [NO_GROUP]],
  ["listGroups", 1200, [NO_PRESET]],
])("%s rejects with %i and the vendor's text", (method, code, texts) => {
  const titles = readContract("thermometry")
    .methods.get(method)!
    .codes.filter((known) => known.code === code)
    .map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(texts));
});

// Of each list of general codes: the vendor's tables.
test.each<[api: string, titles: Record<number, string>]>([
  ...["mqtt-client", "event-mqtt-bridge"].map((api): [string, Record<number, string>] => [
    api,
    {
      1100: "Internal error",
      2100: "API version not supported",
      2101: "Invalid JSON format",
      2102: "Method not supported",
      2103: "Required parameter missing or invalid",
      2104: "Invalid parameter value specified",
      2105: "Authorization failure",
      2106: "Request size too large",
    },
  ]),
  [
    "thermometry",
    {
      1100: "Internal error",
      2100: "API version not supported",
      2101: "Invalid JSON format",
      2102: "Method not supported",
      2103: "Required parameter missing",
      2104: "Invalid parameter value specified",
      2105: "Invalid arguments",
      2106: "Invalid request method",
      2107: "Invalid content length",
      2108: "Invalid content type",
      2109: "Authorization failed",
      2110: "Authentication failed",
    },
  ],
])("the general codes of %s have the vendor's texts", (api, titles) => {
  const { codes } = readContract(api).methods.get("getSupportedVersions")!;
  expect(Object.fromEntries(codes.map(({ code, title }) => [code, title]))).toEqual(titles);
});
