import { describe, expect, test } from "vitest";
import { lowestVersion } from "../../src/contract/versions.ts";

describe("the requested version", () => {
  test.each([
    ["no parameters", undefined],
    ["null", null],
    ["an empty object", {}],
    ["text", "a"],
    ["parameters that are as old as the method", { host: "a", port: 1 }],
  ])("is that of the method for %s", (_, params) => {
    expect(lowestVersion({ since: "1.3", later: { mode: "1.9" } }, params)).toBe("1.3");
  });

  test("is that of the method if no parameter came later", () => {
    expect(lowestVersion({ since: "1.0" }, { mode: "a" })).toBe("1.0");
  });

  test.each<[string, Record<string, string>, unknown, string]>([
    ["at the top", { mode: "1.9" }, { mode: "a" }, "1.9"],
    [
      "with the value false, 0, empty or null",
      { a: "1.1", b: "1.2", c: "1.3", d: "1.4" },
      { a: false, b: 0, c: "", d: null },
      "1.4",
    ],
    ["in an object", { "server.alpn": "1.4" }, { server: { alpn: "" } }, "1.4"],
    ["in an array of objects", { "areas[].color": "1.5" }, { areas: [{ id: 1 }, { color: "red" }] }, "1.5"],
    ["in arrays of arrays", { "areas[].points[][].z": "1.6" }, { areas: [{ points: [[], [{ z: 1 }]] }] }, "1.6"],
    ["in any item of an array", { "names[]": "1.7" }, { names: ["a"] }, "1.7"],
  ])("rises with a parameter used %s", (_, later, params, expected) => {
    expect(lowestVersion({ since: "1.0", later }, params)).toBe(expected);
  });

  test.each<[string, Record<string, string>, unknown]>([
    ["left undefined", { mode: "1.9" }, { mode: undefined }],
    ["of the same name, elsewhere", { "server.mode": "1.9" }, { mode: "a", server: { other: { mode: "a" } } }],
    ["absent from all items of an array", { "areas[].color": "1.9" }, { areas: [{}, { id: 1 }, null] }],
    ["of an empty array", { "areas[].color": "1.9", "names[]": "1.9" }, { areas: [], names: [] }],
    ["of something that is not an array", { "areas[].color": "1.9" }, { areas: { color: "red" } }],
    ["below null", { "server.mode": "1.9" }, { server: null }],
  ])("does not rise for a parameter %s", (_, later, params) => {
    expect(lowestVersion({ since: "1.0", later }, params)).toBe("1.0");
  });

  test.each([
    ["1.9", "1.10", "1.10"],
    ["1.10", "1.9", "1.10"],
    ["1.38", "2.0", "2.0"],
    ["2.0", "10.0", "10.0"],
    ["2.0", "1.38", "2.0"],
  ])("compares %s and %s as numbers", (first, second, highest) => {
    expect(lowestVersion({ since: "1.0", later: { a: first, b: second } }, { a: 1, b: 1 })).toBe(highest);
  });

  test("never goes below that of the method", () => {
    expect(lowestVersion({ since: "1.10", later: { a: "1.9" } }, { a: 1 })).toBe("1.10");
  });
});
