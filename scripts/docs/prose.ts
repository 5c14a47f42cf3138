import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { withFiles } from "./included-files.ts";
import { home, type Page } from "./page.ts";

/** Pages of prose, `<id>.md` in `spec/pages/`. */
export interface Prose {
  /** For users of the package: those of `guides.yaml`, in its order. */
  guides: Page[];
  /** About the project, by name. */
  others: Page[];
}

/**
 * Reads the pages of prose, none without the folder: a page's title is its heading, its summary the paragraph
 * that it begins with.
 */
export async function readProse(specDir: string): Promise<Prose> {
  const dir = join(specDir, "pages");
  const files = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [] as string[];
    throw error;
  });
  const guides = files.includes("guides.yaml")
    ? (parse(await readFile(join(dir, "guides.yaml"), "utf8")) as string[])
    : [];
  const missing = guides.find((id) => !files.includes(`${id}.md`));
  if (missing !== undefined) throw new Error(`pages/guides.yaml names ${missing}, and pages/${missing}.md is missing`);
  const others = files.flatMap((file) => /^(.+)\.md$/.exec(file)?.[1] ?? []).filter((id) => !guides.includes(id));
  const readPage = async (id: string) => {
    const markdown = await withFiles(await readFile(join(dir, `${id}.md`), "utf8"), dirname(specDir));
    const [, title, summary] = /^# (.+)\n\n((?:.+\n)+)/.exec(markdown) ?? [];
    if (!title || !summary) throw new Error(`pages/${id}.md must begin with a heading and a paragraph`);
    return prosePage(id, title, summary.trim().replaceAll("\n", " "), markdown);
  };
  return {
    guides: await Promise.all(guides.map(readPage)),
    others: await Promise.all(others.sort().map(readPage)),
  };
}

/** A page of prose below the index. */
export function prosePage(id: string, title: string, summary: string, markdown: string): Page {
  return { path: `${id}.html`, title, summary, markdown, above: [home] };
}
