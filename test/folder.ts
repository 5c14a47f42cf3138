import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Replaces a text of a file, wherever the file has it. */
export type Alteration = [file: string, from: string, to: string];

/** A temporary folder. */
export interface Folder {
  path: string;
  /** Changes files below the folder; throws where a file lacks the text to replace. */
  alter(...alterations: Alteration[]): Promise<void>;
  remove(): Promise<void>;
}

/** Makes a temporary folder, for a test to fill and to remove. */
export async function temporaryFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), "vapix-"));
  return {
    path,
    async alter(...alterations) {
      for (const [file, from, to] of alterations) {
        const text = await readFile(join(path, file), "utf8");
        if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)} to alter`);
        await writeFile(
          join(path, file),
          text.replaceAll(from, () => to),
        );
      }
    },
    remove: () => rm(path, { recursive: true }),
  };
}
