import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Described } from "./document.ts";

/** Generated files: content by path below `generated/`. */
export type Files = Map<string, string>;

function notice(source: string): string {
  return `Generated from ${source} by \`npm run generate\`. Do not edit.`;
}

/** For tools that only know YAML 1.1, and for lines as long as they are. */
export const YAML_STYLE = { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" } as const;

export function yamlFile(source: string, document: object): string {
  return `# ${notice(source)}\n${stringify(document, YAML_STYLE)}`;
}

/** JSON has no comments, so the notice is the first property, on the first line. */
export function jsonFile(source: string, document: Described): string {
  const { openapi, ...rest } = document;
  return notedJson("x-generated", source, { openapi, ...rest });
}

export function collectionFile(source: string, collection: object): string {
  return notedJson("x-generated", source, collection);
}

/** JSON Schema has a keyword for comments. */
export function jsonSchemaFile(source: string, schema: object): string {
  return notedJson("$comment", source, schema);
}

function notedJson(member: string, source: string, value: object): string {
  return `{"${member}":${JSON.stringify(notice(source))},${lines(value, 3).slice(1)}\n`;
}

/** JSON without spaces, as in the package; properties down to `depth` have their own lines, so that Git can merge. */
function lines(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return "{}";
  return `{\n${members.map(([name, member]) => `${JSON.stringify(name)}:${lines(member, depth - 1)}`).join(",\n")}\n}`;
}

export function typescriptFile(source: string, text: string): string {
  return `// ${notice(source)}\n${text}`;
}

/** Writes the files, and removes other files in the folder. */
export async function write(dir: string, files: Files): Promise<void> {
  for (const { path } of await differences(dir, files)) if (!files.has(path)) await rm(join(dir, path));
  for (const [path, content] of files) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
}

/** Changes that writing the files would make. */
export async function differences(
  dir: string,
  files: Files,
): Promise<{ path: string; change: "missing" | "stale" | "left over" }[]> {
  const present = new Set(
    (await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1)),
  );
  const found: { path: string; change: "missing" | "stale" | "left over" }[] = [];
  for (const [path, content] of files)
    if (!present.has(path)) found.push({ path, change: "missing" });
    else if ((await readFile(join(dir, path), "utf8")) !== content) found.push({ path, change: "stale" });
  for (const path of present) if (!files.has(path)) found.push({ path, change: "left over" });
  return found;
}
