import { readFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { runNode } from "../program.ts";

test.each([[[]], [["--help"]], [["-h"]], [["help"]], [["help", "help"]]])(
  "vapix %j prints the commands and ends with exit code 0",
  async (args) => {
    const program = runNode("src/cli/vapix.ts", args);
    expect([await program.ended, program.errors]).toEqual([0, ""]);
    expect(program.output).toMatch(/^vapix <command>\n[^]*\n {2}mock /);
    for (const command of ["call", "docs", "mock"]) expect(program.output).toMatch(new RegExp(`^  ${command} `, "m"));
  },
);

test.each(["--version", "-v"])("vapix %s prints the version of the package", async (option) => {
  const program = runNode("src/cli/vapix.ts", [option]);
  const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")) as object & {
    version: string;
  };
  expect([await program.ended, program.output, program.errors]).toEqual([0, `${version}\n`, ""]);
});

test.each([[["mock"]], [["call"]], [["call", "systemready"]], [["call", "systemready", "systemready"]]])(
  "vapix help %j prints the same as the command with --help",
  async (words) => {
    const [help, option] = [
      ["help", ...words],
      [...words, "--help"],
    ].map((args) => runNode("src/cli/vapix.ts", args));
    expect([await help!.ended, await option!.ended, help!.errors]).toEqual([0, 0, ""]);
    expect(help!.output).toBe(option!.output);
  },
);

test("vapix help names the command that is near", async () => {
  const program = runNode("src/cli/vapix.ts", ["help", "cal"]);
  expect(await program.ended).toBe(2);
  expect(program.errors).toMatch(/^vapix: unknown command "cal": did you mean call\?\n/);
});

test("vapix mock and vapix docs have ports of their own", async () => {
  for (const [command, port] of [
    ["mock", 8099],
    ["docs", 8098],
  ] as const) {
    const program = runNode("src/cli/vapix.ts", [command, "--help"]);
    await program.ended;
    expect(program.output).toContain(`(default ${port})`);
  }
});

test("npm start finds that its port is taken before it builds anything", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const start = performance.now();
  const program = runNode("scripts/start.ts", ["--port", String(port)]);
  expect(await program.ended).toBe(2);
  server.close();
  expect(program.errors).toContain(`port ${port} is taken: choose another by --port`);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("vapix names the command that is near", async () => {
  const program = runNode("src/cli/vapix.ts", ["cal"]);
  expect(await program.ended).toBe(2);
  expect(program.errors).toMatch(/^vapix: unknown command "cal": did you mean call\?\n/);
});

test.each([["mok"], ["--port"], ["__proto__"], [""]])(
  "vapix %j ends with exit code 2 and prints the commands",
  async (command) => {
    const program = runNode("src/cli/vapix.ts", [command]);
    expect([await program.ended, program.output]).toEqual([2, ""]);
    expect(program.errors).toMatch(new RegExp(`^vapix: unknown command "${command}"[^]*\n {2}mock `));
  },
);
