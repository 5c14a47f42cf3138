import { writeFileSync } from "node:fs";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearest } from "../contract/nearest.ts";

/** Thrown for wrong usage or missing requirements: exit code 2. */
export class UsageError extends Error {}

/**
 * Thrown if Ctrl-C ended a question or a task: exit code 130, as shells report for programs that the signal ended.
 * `cause` is the error of the task.
 */
export class Interrupted extends Error {
  constructor(cause?: unknown) {
    super("interrupted", { cause });
  }
}

/**
 * Reads a command line.
 *
 * @throws UsageError if an option is unknown, or lacks a value
 */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, unknown] = /^Unknown option '(-[^']+)'/.exec(error.message) ?? [];
    throw new UsageError(
      unknown === undefined ? error.message : unknownOption(unknown, Object.keys(config.options ?? {})),
    );
  }
}

function unknownOption(option: string, known: readonly string[]): string {
  const near = option.startsWith("--") ? nearest(option.slice(2), known) : undefined;
  return `unknown option ${option}; ${near === undefined ? "--help lists the options" : `did you mean --${near}?`}`;
}

/** @throws UsageError if the file cannot be written */
export function writeReport(option: string, file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`${option}: ${file} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

/**
 * Returns the value of an option; if the function throws, the error names the option.
 *
 * @throws UsageError with the option and the function's reason
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
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`invalid ${option} "${value}"; it must be a whole number`);
  return Number(value);
}

/** @throws UsageError if the value of an option is not a port */
export function port(option: string, value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535)
    throw new UsageError(`invalid ${option} "${value}"; it must be a number from 0 to 65535`);
  return Number(value);
}

/** The time limit of `--timeout` in milliseconds; undefined if it is missing or invalid. */
export function timeoutOf(args: readonly string[]): number | undefined {
  const given = args.flatMap((arg, index) =>
    arg === "--timeout" ? (args[index + 1] ?? []) : arg.startsWith("--timeout=") ? arg.slice("--timeout=".length) : [],
  );
  const seconds = Number(given.at(-1));
  return seconds > 0 ? seconds * 1000 : undefined;
}
