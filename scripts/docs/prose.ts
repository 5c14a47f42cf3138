import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { marked } from "marked";
import { parse } from "yaml";
import { withFiles } from "./included-files.ts";
import { bar, head, type ProseLink, siteName } from "./page.ts";

/** A page of prose, `<id>.md` in `spec/pages/`: its title is the heading, its summary the paragraph that it begins with. */
export interface Prose extends ProseLink {
  markdown: string;
}

/** Pages of prose: the guides of `pages/guides.yaml` in its order, then all others by name. Empty if the folder is absent. */
export async function readProse(specDir: string): Promise<Prose[]> {
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
  return Promise.all(
    [...guides, ...others.sort()].map(async (id) => {
      const markdown = await withFiles(await readFile(join(dir, `${id}.md`), "utf8"), dirname(specDir));
      const [, title, summary] = /^# (.+)\n\n((?:.+\n)+)/.exec(markdown) ?? [];
      if (!title || !summary) throw new Error(`pages/${id}.md must begin with a heading and a paragraph`);
      return { id, title, summary: summary.trim().replaceAll("\n", " "), markdown, isGuide: guides.includes(id) };
    }),
  );
}

/** HTML page of prose. */
export async function prosePage({ title, summary, markdown }: Prose): Promise<string> {
  return `${head(`${title} · ${siteName}`, summary.replaceAll("`", ""), "")}
<body>
${bar([["index.html", "All APIs"]], title)}
<main class="index prose">
${await marked(markdown)}</main>
</body>
</html>
`;
}
