import { execFile } from "node:child_process";
import { delimiter, join } from "node:path";
import { access, constants } from "node:fs/promises";
import type { Tool } from "./language.ts";

/** Thrown if a program failed, with its last output. */
export class ToolFailed extends Error {}

/**
 * Runs a program to its end, and returns its output.
 *
 * @throws ToolFailed if its exit code is not 0
 */
export function runTool(command: string, args: string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, maxBuffer: 64 * 2 ** 20 }, (error, output, errors) => {
      if (error === null) return resolve(output);
      const last = `${output}${errors}`.trimEnd().split("\n").slice(-20).join("\n");
      reject(new ToolFailed(`${command} ${args.join(" ")}: ${last || error.message}`));
    });
  });
}

/** The programs that the machine lacks. */
export async function missingTools(tools: Tool[]): Promise<Tool[]> {
  const found = await Promise.all(tools.map(({ command }) => isOnPath(command)));
  return tools.filter((_, index) => !found[index]);
}

/** Whether a file or folder exists. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function isOnPath(command: string): Promise<boolean> {
  const candidates = (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => access(join(folder, command), constants.X_OK));
  return Promise.any(candidates).then(
    () => true,
    () => false,
  );
}
