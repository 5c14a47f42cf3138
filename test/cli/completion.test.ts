import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { apiIds } from "../../src/contract/files.ts";
import { readContract } from "../../src/contract/methods.ts";
import { SCRIPTS } from "../../src/cli/completion/scripts.ts";
import { vapix } from "./vapix-command.ts";

/** What bash offers in place of the last word of a command line, with the script that `vapix completion bash` prints. */
async function offered(...words: string[]): Promise<string[]> {
  const { output } = await vapix(["completion", "bash"]);
  const program = `vapix() { "${process.execPath}" src/cli/vapix.ts "$@"; }
${output}
COMP_WORDS=(vapix "$@"); COMP_CWORD=$#; _vapix
for word in "\${COMPREPLY[@]}"; do printf '%s\\n' "$word"; done`;
  const cwd = new URL("../..", import.meta.url);
  const { stdout } = await promisify(execFile)("bash", ["--norc", "-c", program, "bash", ...words], { cwd });
  return stdout.split("\n").filter((line) => line !== "");
}

const methods = [...readContract("thermometry").methods.keys()];

test.each<[string, string[], string[]]>([
  [
    "all commands",
    [""],
    ["apply", "call", "check", "completion", "diff", "docs", "help", "mcp", "mock", "onboard", "snapshot", "verify"],
  ],
  ["a command that has begun", ["ver"], ["verify"]],
  ["options without a command", ["--"], ["--help", "--version"]],
  ["all APIs", ["call", ""], apiIds()],
  ["an API that has begun", ["call", "net"], ["network-settings"]],
  ["all methods of an API", ["call", "thermometry", ""], methods],
  ["methods that have begun", ["call", "thermometry", "removeA"], ["removeAreas"]],
  ["methods after an option and its value", ["call", "--url", "x", "thermometry", "removeA"], ["removeAreas"]],
  ["nothing for a third word", ["call", "thermometry", "addArea", ""], []],
  ["options that have begun", ["call", "systemready", "--pa"], ["--params", "--password"]],
  ["options of the mock", ["mock", "--tls"], ["--tls", "--tls-cert", "--tls-key"]],
  ["options that serve", ["docs", "--c"], ["--cors"]],
  ["options of onboard", ["onboard", "--api"], ["--api-key", "--api-secret"]],
  ["options of check", ["check", "--ta"], ["--target"]],
  ["versions of AXIS OS", ["check", "recording", "--target", "1"], ["10.12", "11.11", "12", "12.11", "13"]],
  ["profiles of the mock", ["mock", "--profile", "a"], ["all"]],
  ["options of verify", ["verify", "--st"], ["--strict"]],
  ["options of verify for messages", ["verify", "--mq"], ["--mqtt"]],
  ["no words for the value of an option", ["call", "--ca", ""], []],
  [
    "parameters",
    ["call", "network-settings", "removeVlan", "--params", ""],
    [`'{"VlanName":`, `'{"masterDeviceName":`],
  ],
  ["parameters in a quote", ["call", "network-settings", "removeVlan", "--params", `'{"Vl`], [`{"VlanName":`]],
  ["a second parameter", ["call", "systemready", "systemready", "--params", `'{"a":1,"t`], [`{"a":1,"timeout":`]],
  ["no parameter of an unknown method", ["call", "systemready", "none", "--params", ""], []],
  ["what help is for", ["help", "call", "system"], ["systemready"]],
  ["the shells", ["completion", ""], ["bash", "zsh", "fish"]],
])("bash completes %s", async (_, words, candidates) => {
  expect((await offered(...words)).sort()).toEqual([...candidates].sort());
});

test.each(Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[])("vapix completion %s prints its script", async (shell) => {
  expect(await vapix(["completion", shell])).toEqual({ code: 0, output: `${SCRIPTS[shell]}\n`, errors: "" });
  expect(SCRIPTS[shell]).toContain("completion candidates -- ");
});

test.each([[[]], [["tcsh"]], [["bash", "zsh"]], [["__proto__"]]])(
  "vapix completion %j names the shells",
  async (args) => {
    const { code, errors } = await vapix(["completion", ...args]);
    expect([code, errors]).toEqual([2, "vapix: vapix completion takes one of bash, zsh, fish\n"]);
  },
);
