import { expect, test } from "vitest";
import { parsePath, placesAt, removeAt, renameAt, replaceAt } from "../../src/contract/member-path.ts";

const sample = () => ({
  list: [{ mode: "a", params: { "8021X": 1 } }, { mode: "b", params: { "8021X": 2 } }, null, { mode: "a" }],
  text: "list",
});
const places = (value: unknown, path: string) => placesAt(value, parsePath(path));

test.each<[path: string, found: unknown[]]>([
  ["text", ["list"]],
  ["list[].params.8021X", [1, 2]],
  ["list[mode=b].params", [{ "8021X": 2 }]],
  ["list[mode=a].mode", ["a", "a"]],
  ["list[mode=c]", []],
  ["list[]", sample().list],
  ["list.mode", []],
  ["text[]", []],
  ["text.length", []],
  ["toString", []],
])("%s finds the existing fields", (path, found) => {
  expect(places(sample(), path).map(({ holder, key }) => (holder as Record<string, unknown>)[key])).toEqual(found);
});

test("a path finds nothing in a value that is not an object", () => {
  for (const value of [undefined, null, "text", 7]) expect(places(value, "list[].mode")).toEqual([]);
});

test("what is found is taken out, items too, or replaced, or renamed at its place", () => {
  const value = sample();
  removeAt(places(value, "list[mode=a]"));
  expect(value.list).toEqual([{ mode: "b", params: { "8021X": 2 } }, null]);
  removeAt(places(value, "list[].params.8021X"));
  replaceAt(places(value, "list[].mode"), (mode) => `${String(mode)}!`);
  expect(value.list[0]).toEqual({ mode: "b!", params: {} });
  renameAt(places(value, "list"), "List");
  expect(JSON.stringify(value)).toBe('{"List":[{"mode":"b!","params":{}},null],"text":"list"}');
});
