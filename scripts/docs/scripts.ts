import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import type { Page, SearchEntry } from "./page.ts";

/** The script that all pages have, as a classic one: browsers load no modules from a disk. */
export async function siteScript(): Promise<string> {
  const bundle = await rolldown({ input: join(import.meta.dirname, "browser/site.ts") });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  const licence = fileURLToPath(new URL("../../LICENSE.txt", import.meta.resolve("minisearch")));
  return `/*! Contains MiniSearch.\n${await readFile(licence, "utf8")}*/\n${output[0].code}`;
}

/** The script with what the search finds, which is loaded when the search is first opened. */
export function searchScript(pages: readonly Page[]): string {
  return `globalThis.searchEntries=${JSON.stringify(searchEntries(pages))};\n`;
}

/** What the search finds. */
function searchEntries(pages: readonly Page[]): SearchEntry[] {
  return pages.flatMap(({ path, title, summary, markdown, entries }) =>
    (entries ?? [{ path, title, kind: "Guide", rank: "page" as const, names: "", text: `${summary} ${markdown}` }]).map(
      (entry) => ({
        ...entry,
        names: words(entry.names),
        text: words(entry.text),
      }),
    ),
  );
}

/** The words of a text, each once: parts of words are found again when the index is made. */
function words(text: string): string {
  return [...new Set(text.match(/[\p{L}\d]+(?:[-/.][\p{L}\d]+)*/gu) ?? [])].join(" ");
}
