import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { allBlocks } from "../guides.ts";
import { runNode } from "../program.ts";

const ROOT = new URL("../../", import.meta.url);
const COMMAND = "$ npm run -s example:onboard\n";

/** Ports and the time are others in each run. */
function lasting(output: string): string {
  return output
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:0")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dz/, "then")
    .trim();
}

test("the example brings a camera online, and prints what the guide shows", async () => {
  const program = runNode(fileURLToPath(new URL("scripts/onboard.ts", ROOT)), []);
  expect([await program.ended, program.errors]).toEqual([0, ""]);
  const { code } = allBlocks().find((block) => block.code.startsWith(COMMAND))!;
  expect(lasting(program.output)).toBe(lasting(code.slice(COMMAND.length)));
});
