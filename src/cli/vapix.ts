#!/usr/bin/env node
import { UsageError } from "./usage.ts";

const HELP = `vapix <command>

Commands:
  mock    a mock device, for tests of software that talks to cameras

vapix <command> --help tells more.`;

async function main([command, ...rest]: string[]): Promise<void> {
  if (command === undefined || command === "--help" || command === "-h") return console.log(HELP);
  if (command !== "mock") throw new UsageError(`there is no command "${command}"\n\n${HELP}`);
  const { mock } = await import("./mock.ts");
  await mock(rest);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`vapix: ${error instanceof Error ? error.message : "failed"}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
