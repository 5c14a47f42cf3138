import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runNode } from "../../program.ts";

const SOURCE = fileURLToPath(new URL("prism-use.ts", import.meta.url));

test("Prism, which is slow to load, is loaded by the first response that needs it", async () => {
  const program = runNode(SOURCE, []);
  expect([await program.ended, program.errors]).toEqual([0, ""]);
  expect(JSON.parse(program.output)).toEqual({
    "": [200, false],
    "example=getClientStatus": [200, false],
    "refuse=1100": [200, false],
    "example=unknown": [400, false],
    "dynamic=true": [200, true],
  });
});
