import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { buildDocs } from "../../../scripts/docs.ts";
import { pageHtml } from "../../../scripts/docs/page.ts";
import { prosePage } from "../../../scripts/docs/prose.ts";
import { temporaryFolder } from "../../folder.ts";

let folder: string;
beforeEach(async () => {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  await mkdir(join(path, "openapi"));
  folder = path;
});

/** Builds a site whose pages of prose are these. */
async function build(pages: Record<string, string>) {
  await mkdir(join(folder, "spec/pages"), { recursive: true });
  for (const [file, markdown] of Object.entries(pages)) await writeFile(join(folder, "spec/pages", file), markdown);
  const built = await buildDocs({
    openapiDir: join(folder, "openapi"),
    specDir: join(folder, "spec"),
    siteDir: join(folder, "site"),
  });
  return { ...built, read: (page: string) => readFile(join(folder, "site", page), "utf8") };
}

test("the site has the pages of prose, linked from the index with title and summary", async () => {
  const { pages, read } = await build({
    "limits.md": "# Limits & bounds\n\nWhat is\n<not> there.\n\nMore.\n",
    "benchmarks.md": "# Benchmarks\n\nWhat it costs.\n",
    "notes.txt": "No page.\n",
  });
  expect(pages).toEqual(["index.html", "limits.html", "benchmarks.html"]);
  const index = await read("index.html");
  expect(index).toContain('<a href="benchmarks.html">Benchmarks</a>: What it costs.');
  expect(index).toContain('<a href="limits.html">Limits &amp; bounds</a>: What is &lt;not&gt; there.');
});

test("a site without prose has no list of it", async () => {
  expect(await (await build({})).read("index.html")).not.toContain("About the project");
});

test.each(["No heading.\n", "# No paragraph\n", "## Too low\n\nA text.\n"])(
  "a page that begins with %j is an error that names it",
  async (markdown) => {
    await expect(build({ "bad.md": markdown })).rejects.toThrow(
      "pages/bad.md must begin with a heading and a paragraph",
    );
  },
);

test.each([
  ["a heading", '<h1 id="costs">Costs</h1>'],
  ["a table", "<td><code>a.ts</code></td>"],
  ["a link", '<a href="https://example.com/">there</a>'],
  ["a block of code", "npm run bench\n</code></pre>"],
  ["the way back to the index", '<a href="index.html">All APIs</a>'],
  ["its title", "<title>Costs · VAPIX OpenAPI</title>"],
])("a page of prose has %s", async (_, html) => {
  const markdown =
    "# Costs\n\nA summary.\n\n[there](https://example.com/)\n\n```sh\nnpm run bench\n```\n\n" +
    "| File | Size |\n| --- | --- |\n| `a.ts` | 1 kB |\n";
  expect(pageHtml(prosePage("costs", "Costs", "A summary.", markdown))).toContain(html);
});
