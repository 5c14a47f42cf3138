#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { nearest } from "../contract/nearest.ts";
import { packageFolder } from "../package/folder.ts";
import { print, printError } from "./terminal.ts";
import { timeoutOf, UsageError } from "./usage.ts";

const HELP = `vapix <command>

Commands:
  apply       makes a device as the settings in a file say
  call        calls a method of a device
  check       lists what changes for recorded calls with another version of AXIS OS
  completion  prints a script that completes commands, options, methods and parameters in a shell
  diff        how a device differs from the settings in a file
  docs        the docs of all APIs, without a network
  help        prints the help of a command: vapix help call
  mcp         a server through which agents call devices and brokers, as the contract allows
  mock        a mock device, for tests of software that talks to cameras
  onboard     brings a camera online at a broker
  snapshot    prints the settings of a device
  verify      checks a device, or what devices publish at a broker, against the contract

Options:
  --version  the version of this package
  --help     this text

vapix <command> --help prints the help of a command.
Exit codes: 0 done, 1 the device rejected the call or the call failed, 2 wrong usage or something is missing on this machine.`;

const COMMANDS: Record<string, (args: string[]) => Promise<void>> = {
  apply: async (args) => (await import("./apply.ts")).apply(args),
  call: async (args) => (await import("./call.ts")).call(args),
  check: async (args) => (await import("./check.ts")).check(args),
  completion: async (args) => (await import("./completion.ts")).completion(args, Object.keys(COMMANDS)),
  diff: async (args) => (await import("./diff.ts")).diff(args),
  docs: async (args) => (await import("./docs.ts")).docs(args),
  help: (args) => main([...args, "--help"]),
  mcp: async (args) => (await import("./mcp.ts")).mcp(args, version()),
  mock: async (args) => (await import("./mock.ts")).mock(args),
  onboard: async (args) => (await import("./onboard.ts")).onboard(args),
  snapshot: async (args) => (await import("./snapshot.ts")).snapshot(args),
  verify: async (args) => (await import("./verify.ts")).verify(args),
};

async function main([command, ...rest]: string[]): Promise<void> {
  const isOfHelp = command === "help" && (rest[0] === undefined || /^(help|-h|--help)$/.test(rest[0]));
  if (command === undefined || isOfHelp || command === "--help" || command === "-h") return print(HELP);
  if (command === "--version" || command === "-v") return print(version());
  if (Object.hasOwn(COMMANDS, command)) return COMMANDS[command]!(rest);
  const near = nearest(command, Object.keys(COMMANDS));
  throw new UsageError(`unknown command "${command}"${near === undefined ? "" : `: did you mean ${near}?`}\n\n${HELP}`);
}

function version(): string {
  return (JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8")) as { version: string }).version;
}

// The reader of the output may stop before its end, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const args = process.argv.slice(2);
try {
  await main(args);
} catch (error) {
  const isForPrograms =
    ["apply", "call", "check", "diff", "onboard", "snapshot", "verify"].includes(args[0]!) && args.includes("--json");
  const { exitCodeOf, failureAsJson, failureAsText } = await import("./failure.ts");
  printError(await (isForPrograms ? failureAsJson : failureAsText)(error, timeoutOf(args)));
  process.exitCode = exitCodeOf(error);
}
