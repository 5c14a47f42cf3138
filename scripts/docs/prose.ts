import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { marked } from "marked";
import { withFiles } from "./included-files.ts";
import { bar, head, type ProseLink, siteName } from "./page.ts";

/** A page of prose, `<id>.md` in `spec/pages/`: its title is the heading, its summary the paragraph that it begins with. */
export interface Prose extends ProseLink {
  markdown: string;
}

/** The pages of prose, none where there is no such folder. */
export async function readProse(specDir: string): Promise<Prose[]> {
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
        const markdown = await withFiles(await readFile(join(dir, file), "utf8"), dirname(specDir));
        const [, title, summary] = /^# (.+)\n\n((?:.+\n)+)/.exec(markdown) ?? [];
        if (!title || !summary) throw new Error(`pages/${file} must begin with a heading and a paragraph`);
        return { id: basename(file, ".md"), title, summary: summary.trim().replaceAll("\n", " "), markdown };
      }),
  );
}

/** HTML page of prose. */
export async function prosePage({ title, summary, markdown }: Prose): Promise<string> {
  return `${head(`${title} · ${siteName}`, summary, "")}
<body>
${bar([["index.html", "All APIs"]], title)}
<main class="index prose">
${await marked(markdown)}</main>
</body>
</html>
`;
}
