import { writeFileSync } from "node:fs";
import { parseArgs, type ParseArgsConfig } from "node:util";

/** Thrown where a command cannot run as it was asked to, or not on this machine: exit code 2. */
export class UsageError extends Error {}

/**
 * Thrown where Ctrl-C ended a question or a task: exit code 130, as shells report it of a program that the signal ended.
 * `cause` is what the task threw then.
 */
export class Interrupted extends Error {
  constructor(cause?: unknown) {
    super("interrupted", { cause });
  }
}

/**
 * Reads a command line.
 *
 * @throws UsageError where it has an option that is not known, or lacks a value
 */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

/** @throws UsageError where the file cannot be written */
export function writeReport(option: string, file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`${option}: ${file} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

/**
 * Returns the value of an option, and names the option in the error of a value that cannot be used.
 *
 * @throws UsageError with the option and the function's reason, where that throws
 */
export function naming<T>(option: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${option}: ${error instanceof Error ? error.message : "unreadable"}`);
  }
}

/** @throws UsageError if the value of an option is not among the known ones */
export function oneOf<T extends string>(option: string, known: readonly T[], value: string): T {
  if (!(known as readonly string[]).includes(value))
    throw new UsageError(`${option} takes ${known.join(" or ")}, not "${value}"`);
  return value as T;
}

/** @throws UsageError if the value of an option is not a whole number */
export function number(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`${option} takes a whole number, not "${value}"`);
  return Number(value);
}

/** @throws UsageError if the value of an option is not a port */
export function port(option: string, value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535)
    throw new UsageError(`${option} takes a number from 0 to 65535, not "${value}"`);
  return Number(value);
}

/** Milliseconds that `--timeout` of a command line allows; undefined if it has none that can be read. */
export function timeoutOf(args: readonly string[]): number | undefined {
  const given = args.flatMap((arg, index) =>
    arg === "--timeout" ? (args[index + 1] ?? []) : arg.startsWith("--timeout=") ? arg.slice("--timeout=".length) : [],
  );
  const seconds = Number(given.at(-1));
  return seconds > 0 ? seconds * 1000 : undefined;
}
