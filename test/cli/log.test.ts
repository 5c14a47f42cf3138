import { execFileSync } from "node:child_process";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createLog } from "../../src/cli/terminal.ts";

const TERMINAL = fileURLToPath(new URL("../../src/cli/terminal.ts", import.meta.url));

test("the lines of one turn of the event loop are printed at once, in their order", async () => {
  const printed: string[] = [];
  const log = createLog((text) => printed.push(text));
  log("one");
  log("two");
  expect(printed).toEqual([]);
  await setImmediate();
  log("three");
  await setImmediate();
  await setImmediate();
  expect(printed).toEqual(["one\ntwo", "three"]);
});

test("no line is lost when the process ends at once", () => {
  const script = `import { createLog, print } from ${JSON.stringify(TERMINAL)};
    const log = createLog(print); log("one"); log("two"); process.exit(3);`;
  const run = () => execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect(run).toThrow(expect.objectContaining({ status: 3, stdout: "one\ntwo\n" }));
});
