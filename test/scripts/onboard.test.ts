import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runNode } from "../program.ts";

const ROOT = new URL("../../", import.meta.url);

/** Ports and the time are others in each run. */
function lasting(output: string): string {
  return output
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:0")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dz/, "then")
    .trim();
}

test("the example brings a camera online, and prints what the README shows", async () => {
  const program = runNode(fileURLToPath(new URL("scripts/onboard.ts", ROOT)), []);
  expect([await program.ended, program.errors]).toEqual([0, ""]);
  const readme = await readFile(new URL("README.md", ROOT), "utf8");
  const [, shown] = /^\$ npm run -s example:onboard\n(.*?)^```$/ms.exec(readme)!;
  expect(lasting(program.output)).toBe(lasting(shown!));
});
