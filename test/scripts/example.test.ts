import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runNode } from "../program.ts";

test("the example of the README prints what the README says", async () => {
  const readme = await readFile(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");
  const [, shown] = /^\$ npm run --silent example\n([^]*?)^```$/m.exec(readme)!;
  const example = runNode("scripts/example.ts", []);
  expect(await example.ended).toBe(0);
  expect({ output: example.output, errors: example.errors }).toEqual({ output: shown, errors: "" });
});
