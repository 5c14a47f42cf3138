import { expect, test } from "vitest";
import { runNode } from "../program.ts";

test.each([[[]], [["--help"]], [["-h"]]])("vapix %j prints the commands and ends with exit code 0", async (args) => {
  const program = runNode("src/cli/vapix.ts", args);
  expect([await program.ended, program.errors]).toEqual([0, ""]);
  expect(program.output).toMatch(/^vapix <command>\n[^]*\n {2}mock /);
});

test.each([["mok"], ["--port"], ["__proto__"], [""]])(
  "vapix %j ends with exit code 2 and prints the commands",
  async (command) => {
    const program = runNode("src/cli/vapix.ts", [command]);
    expect([await program.ended, program.output]).toEqual([2, ""]);
    expect(program.errors).toMatch(new RegExp(`^vapix: there is no command "${command}"\n[^]*\n {2}mock `));
  },
);
