import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { LANGUAGES, makeClients, sourcesOf } from "../../scripts/clients.ts";
import { runTool, ToolFailed } from "../../scripts/clients/tool.ts";
import { temporaryFolder } from "../folder.ts";
import { runNode } from "../program.ts";

const COMMAND = "scripts/clients.ts";

describe("npm run clients", () => {
  test.each([
    ["no language", [], "name a language"],
    ["a language that it does not know", ["cobol"], "there is no language cobol"],
  ])("rejects %s, and lists the available ones", async (_, args, message) => {
    const program = runNode(COMMAND, args);
    expect(await program.ended).toBe(2);
    expect(program.errors).toContain(message);
    for (const name of Object.keys(LANGUAGES)) expect(program.errors).toMatch(new RegExp(`^  ${name} `, "m"));
  });

  test("names each missing program, and how to install it", async () => {
    const program = runNode(COMMAND, ["all"], { variables: { PATH: "/nonexistent" } });
    expect(await program.ended).toBe(2);
    expect(program.errors).toContain("go: not found on the PATH:\n  go: install Go 1.25 or newer");
    expect(program.errors).toContain("python: not found on the PATH:\n  python3: install Python 3.11 or newer");
    expect(program.errors).toContain("  mvn: install Maven 3.8 or newer: apt-get install maven");
    expect(program.errors).toContain("  cargo: install Rust 1.85 or newer");
    expect(program.errors).toContain(
      "  mono: install Mono 6.8 or newer: apt-get install --no-install-recommends mono-devel",
    );
    expect(program.output).toBe("");
  });

  test("reports its languages with their generators", async () => {
    const program = runNode(COMMAND, ["--help"]);
    expect(await program.ended).toBe(0);
    expect(program.output).toContain("  go       oapi-codegen 2.8.2; needs go\n");
  });
});

test("each portable document is a client, named so that all languages take the name", async () => {
  const sources = await sourcesOf(fileURLToPath(new URL("../../generated/openapi", import.meta.url)));
  expect(sources.map(({ name }) => name)).toEqual(["emqx_v4", "emqx", "vapix"]);
});

test("what a language had made before is replaced", async () => {
  const folder = await temporaryFolder();
  onTestFinished(folder.remove);
  const out = join(folder.path, "out");
  await mkdir(out);
  await writeFile(join(out, "old.txt"), "");
  const seen: string[] = [];
  const language = {
    ...LANGUAGES.go!,
    tools: [],
    generate: async (sources: { name: string }[], empty: string) => {
      seen.push(...sources.map(({ name }) => name));
      await writeFile(join(empty, "new.txt"), "");
    },
  };
  await makeClients(language, out, join(folder.path, "cache"));
  expect(seen).toContain("vapix");
  expect(await readdir(out)).toEqual(["new.txt"]);
});

test("a generator that ends badly is an error with its last lines", async () => {
  const failing = runTool(
    process.execPath,
    ["-e", "console.log('first'); console.error('last'); process.exit(3)"],
    ".",
  );
  await expect(failing).rejects.toThrow(ToolFailed);
  await expect(failing).rejects.toThrow(/first\nlast$/);
});
