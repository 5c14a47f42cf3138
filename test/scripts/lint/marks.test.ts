import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { getLineColLocation } from "@redocly/openapi-core";
import { expect, onTestFinished, test } from "vitest";
import { lintMarks } from "../../../scripts/lint/marks.ts";
import { temporaryFolder } from "../../folder.ts";

const ROOT = join(import.meta.dirname, "../../..");
const MARKS = `
- title: Values
  marks:
    - form: 'x-origin: device'
    - form: 'x-secret: true'
`;
const BOTH = "A: { x-origin: device, x-secret: true }\n";

/** Problems of a folder with these files, as message, file and line. */
async function problems(files: Record<string, string>): Promise<string[]> {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  for (const [file, text] of Object.entries({ "spec/marks.yaml": MARKS, "derived/a.json": "{}", ...files })) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), text);
  }
  const found = await lintMarks(join(path, "spec"), [join(path, "derived")]);
  expect(found.every(({ severity }) => severity === "error")).toBe(true);
  return found.map(({ message, location: [location] }) => {
    const file = location!.source.absoluteRef.slice(path.length + 1);
    return `${message} ${file}:${getLineColLocation(location!).start.line}`;
  });
}

test("the project documents each of its marks, and no others", async () => {
  const derived = ["openapi", "asyncapi"].map((dir) => join(ROOT, "generated", dir));
  expect((await lintMarks(join(ROOT, "spec"), derived)).map(({ message }) => message)).toEqual([]);
});

test("a mark without documentation is reported once, at its first place", async () => {
  const text = `${BOTH}B:\n  x-new: 1\nC:\n  x-new: 2\n`;
  expect(await problems({ "spec/a/b.yaml": text })).toEqual([
    "unknown mark x-new; add it to marks.yaml. spec/a/b.yaml:3",
  ]);
  expect(await problems({ "spec/a.yaml": BOTH, "derived/a.json": '{\n"x-new": 1 }' })).toEqual([
    "unknown mark x-new; add it to marks.yaml. derived/a.json:2",
  ]);
});

test("a mark that nothing uses is reported at its documentation", async () => {
  expect(await problems({ "spec/a.yaml": "A: { x-origin: device }\n" })).toEqual([
    "Nothing uses the mark x-secret; remove it. spec/marks.yaml:5",
  ]);
});

test("a mark may be used by derived documents alone", async () => {
  const derived = JSON.stringify({ A: [{ "x-secret": true }] });
  expect(await problems({ "spec/a.yaml": "A: { x-origin: device }\n", "derived/a.json": derived })).toEqual([]);
});

test.each(["properties: { x-new: {} }", "example: { x-new: 1 }", "value: { x-new: 1 }", "default: { x-new: 1 }"])(
  "a name in data or of a property is not a mark: %s",
  async (line) => {
    expect(await problems({ "spec/a.yaml": `${BOTH}B:\n  ${line}\n` })).toEqual([]);
  },
);
