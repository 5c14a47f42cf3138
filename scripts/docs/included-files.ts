import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";

/** Languages of blocks of code, by the end of a file's name, or by the name. */
const LANGUAGES: Record<string, string> = {
  ".java": "java",
  ".json": "json",
  ".py": "python",
  ".txt": "text",
  ".xml": "xml",
  Dockerfile: "dockerfile",
};

const LINE = /^<!-- file: (\S+) -->$/gm;

/** Paths of the files that a page includes. */
export function includedFiles(markdown: string): string[] {
  return [...markdown.matchAll(LINE)].map(([, path]) => path!);
}

/**
 * A page with files as blocks of code in place of the lines `<!-- file: <path> -->`.
 *
 * @param root Folder that the paths begin at.
 * @throws Error if a file is missing, or its language is unknown
 */
export async function withFiles(markdown: string, root: string): Promise<string> {
  const blocks = new Map<string, string>();
  for (const path of includedFiles(markdown)) {
    const language = LANGUAGES[extname(path) || basename(path)];
    if (language === undefined) throw new Error(`${path} cannot be included: its language is unknown`);
    blocks.set(path, `\`\`\`${language}\n${await readFile(join(root, path), "utf8")}\`\`\``);
  }
  return markdown.replace(LINE, (_, path: string) => blocks.get(path)!);
}
