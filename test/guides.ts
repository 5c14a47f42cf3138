import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** A block of code in the README or on a page of the docs. */
export interface Block {
  /** `README`, or the id of the page. */
  page: string;
  /** Line of the file that the block begins on. */
  line: number;
  /** `ts`, `sh`, `console`, `text`. */
  language: string;
  /** File name after the language, unique among all blocks; `<page>-<n>.ts` if there is none. */
  name: string;
  code: string;
  /** What the code prints, if a block of `text` follows it. */
  output?: string;
}

const ROOT = new URL("../", import.meta.url);
const PAGES = new URL("spec/pages/", ROOT);

/** Blocks of a Markdown text. */
export function blocksOf(page: string, markdown: string): Block[] {
  const blocks: Block[] = [];
  let end = 0;
  for (const { 1: language, 2: given, 3: code, index, 0: whole } of markdown.matchAll(
    /^```(\w*) ?(.*)\n([^]*?)^```$/gm,
  )) {
    const isOutput = language === "text" && blocks.length > 0 && markdown.slice(end, index).trim() === "";
    end = index + whole.length;
    if (isOutput) {
      blocks.at(-1)!.output = code!;
      continue;
    }
    const line = markdown.slice(0, index).split("\n").length;
    const name = given === "" ? `${page}-${blocks.length + 1}.${language}` : given!;
    blocks.push({ page, line, language: language!, name, code: code! });
  }
  return blocks;
}

/** The pages that are written as Markdown, by id, and the README. */
export function pages(): Map<string, string> {
  const files = readdirSync(PAGES).filter((file) => file.endsWith(".md"));
  return new Map([
    ["README", readFileSync(new URL("README.md", ROOT), "utf8")],
    ...files.map((file): [string, string] => [basename(file, ".md"), readFileSync(new URL(file, PAGES), "utf8")]),
  ]);
}

/** Blocks of the README and of all pages. */
export function allBlocks(): Block[] {
  return [...pages()].flatMap(([page, markdown]) => blocksOf(page, markdown));
}

/** The block with a file name. */
export function block(name: string): Block {
  const found = allBlocks().find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no page has a block ${name}`);
  return found;
}

/** Code with the sources of this project in place of the package. */
export function onSources(code: string): string {
  return code.replace(/"vapix-openapi(?:\/([\w-]+))?"/g, (_, subpath = "index") =>
    JSON.stringify(fileURLToPath(new URL(`src/${subpath}.ts`, ROOT))),
  );
}
