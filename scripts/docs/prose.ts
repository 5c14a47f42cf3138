import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "./page.ts";

/**
 * The pages of prose, `<id>.md` in `spec/pages/`, none where there is no such folder: a page's title is its heading, its
 * summary the paragraph that it begins with.
 */
export async function readProse(specDir: string): Promise<Page[]> {
  const dir = join(specDir, "pages");
  const files = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return Promise.all(
    files
      .filter((file) => file.endsWith(".md"))
      .sort()
      .map(async (file) => {
        const markdown = await readFile(join(dir, file), "utf8");
        const [, title, summary] = /^# (.+)\n\n((?:.+\n)+)/.exec(markdown) ?? [];
        if (!title || !summary) throw new Error(`pages/${file} must begin with a heading and a paragraph`);
        return prosePage(basename(file, ".md"), title, summary.trim().replaceAll("\n", " "), markdown);
      }),
  );
}

/** A page of prose below the index. */
export function prosePage(id: string, title: string, summary: string, markdown: string): Page {
  return { path: `${id}.html`, title, summary, markdown, above: [["index.html", "All APIs"]] };
}
