import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** A group of extensions of the contract. */
export interface MarkGroup {
  title: string;
  marks: Mark[];
}

/** An extension of the contract. */
export interface Mark {
  /** The mark with a value: `x-origin: device`. */
  form: string;
  /** Where it stands. */
  on: string;
  meaning: string;
  /** Parts of the project that read it. */
  readers: string[];
}

/** File of the marks, below `spec/`. */
export const MARKS_FILE = "marks.yaml";

/** Reads the marks; none if `spec/` has no file of them. */
export async function readMarks(specDir: string): Promise<MarkGroup[]> {
  const text = await readFile(join(specDir, MARKS_FILE), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "[]";
    throw error;
  });
  return parse(text) as MarkGroup[];
}

/** Name of a mark: `x-origin`. */
export function markName({ form }: Pick<Mark, "form">): string {
  return form.split(":")[0]!;
}
