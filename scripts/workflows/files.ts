import { globSync } from "node:fs";
import { join } from "node:path";

/** Extension of workflow files. */
export const SUFFIX = ".arazzo.yaml";

/** The workflows of a folder. */
export function workflowFiles(folder: string): string[] {
  return globSync(`*${SUFFIX}`, { cwd: folder })
    .sort()
    .map((file) => join(folder, file));
}
