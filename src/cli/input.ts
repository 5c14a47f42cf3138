import { closeSync, openSync, readSync } from "node:fs";
import { printError } from "./terminal.ts";
import { UsageError } from "./usage.ts";

/** Maximum size of a file or standard input: a device file such as /dev/zero never ends. */
const LIMIT = 1024 * 1024;

/**
 * @param limit Maximum size in bytes, 1 MiB by default.
 * @throws UsageError if the file cannot be read, or is larger
 */
export function readFile(option: string, path: string, limit = LIMIT): string {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const chunks: Buffer[] = [];
    let size = 0;
    for (let count = -1; count !== 0 && size <= limit; size += count) {
      const chunk = Buffer.alloc(Math.min(limit + 1 - size, LIMIT));
      count = readSync(file, chunk, 0, chunk.length, null);
      chunks.push(chunk.subarray(0, count));
    }
    if (size > limit) throw tooLarge(option, path, limit);
    return Buffer.concat(chunks).toString();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${option}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * @param limit Maximum size in bytes, 1 MiB by default.
 * @throws UsageError if the stream is larger
 */
export async function readStream(option: string, input: NodeJS.ReadableStream, limit = LIMIT): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw tooLarge(option, "standard input", limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString();
}

function tooLarge(option: string, what: string, limit: number): UsageError {
  return new UsageError(`${option}: ${what} is larger than ${limit / LIMIT} MiB`);
}

/**
 * Reads a secret from a file, `@file`, without the last line break.
 *
 * @throws UsageError for a literal secret, which other users of the machine could read, or if the file cannot be read
 */
export function readSecret(option: string, given: string, variable: string): string {
  if (given.startsWith("@")) return withoutEnd(readFile(option, given.slice(1)));
  const what = option.slice(option.lastIndexOf("-") + 1);
  throw new UsageError(
    `other users of this machine could read a ${what} on the command line; put it into ${variable}, or into a file: ${option} @<file>`,
  );
}

/**
 * Reads secrets of a server: `@file` with one per line, or literal ones with a warning; by default, the lines of an
 * environment variable.
 *
 * @throws UsageError if a file cannot be read
 */
export function openSecrets(
  option: string,
  given: readonly string[] | undefined,
  variable?: string,
): string[] | undefined {
  if (given === undefined) return variable && process.env[variable] ? linesOf(process.env[variable]) : undefined;
  return given.flatMap((text) => {
    if (text.startsWith("@")) return linesOf(readFile(option, text.slice(1)));
    warnOnce(option);
    return [text];
  });
}

const warned = new Set<string>();

function warnOnce(option: string): void {
  if (warned.has(option)) return;
  warned.add(option);
  printError(`vapix: other users of this machine can read the value of ${option}; to hide it, use ${option} @<file>`);
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== "");
}

/** Text without the last line break. */
function withoutEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}
