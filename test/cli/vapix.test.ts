import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { runNode } from "../program.ts";

test.each([[[]], [["--help"]], [["-h"]]])("vapix %j prints the commands and ends with exit code 0", async (args) => {
  const program = runNode("src/cli/vapix.ts", args);
  expect([await program.ended, program.errors]).toEqual([0, ""]);
  expect(program.output).toMatch(/^vapix <command>\n[^]*\n {2}mock /);
  for (const command of ["call", "docs", "mock"]) expect(program.output).toMatch(new RegExp(`^  ${command} `, "m"));
});

test.each(["--version", "-v"])("vapix %s prints the version of the package", async (option) => {
  const program = runNode("src/cli/vapix.ts", [option]);
  const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")) as object & {
    version: string;
  };
  expect([await program.ended, program.output, program.errors]).toEqual([0, `${version}\n`, ""]);
});

test("vapix names the command that is near", async () => {
  const program = runNode("src/cli/vapix.ts", ["cal"]);
  expect(await program.ended).toBe(2);
  expect(program.errors).toMatch(/^vapix: there is no command "cal": did you mean call\?\n/);
});

test.each([["mok"], ["--port"], ["__proto__"], [""]])(
  "vapix %j ends with exit code 2 and prints the commands",
  async (command) => {
    const program = runNode("src/cli/vapix.ts", [command]);
    expect([await program.ended, program.output]).toEqual([2, ""]);
    expect(program.errors).toMatch(new RegExp(`^vapix: there is no command "${command}"[^]*\n {2}mock `));
  },
);
