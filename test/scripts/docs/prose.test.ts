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
    "benchmarks.md": "# Benchmarks\n\nWhat `a` costs.\n",
    "notes.txt": "No page.\n",
  });
  expect(pages).toEqual(["index.html", "benchmarks.html", "limits.html"]);
  const index = await read("index.html");
  expect(index).toContain('<a href="benchmarks.html">Benchmarks</a>: What <code>a</code> costs.');
  expect(index).toContain('<a href="limits.html">Limits &amp; bounds</a>: What is &lt;not&gt; there.');
});

test("a page shows the text of files as it is, in blocks of code", async () => {
  await mkdir(join(folder, "scripts"));
  await writeFile(join(folder, "scripts/Dockerfile"), "FROM a\nRUN b $& <c>\n");
  await writeFile(join(folder, "scripts/a.py"), "import b\n");
  const markdown = "# A\n\nB.\n\n<!-- file: scripts/Dockerfile -->\n\n<!-- file: scripts/a.py -->\n";
  const { read } = await build({ "a.md": markdown });
  const page = await read("a.html");
  expect(page).toContain('<pre><code class="language-dockerfile">FROM a\nRUN b $&#38; &#60;c&#62;\n</code></pre>');
  expect(page).toContain('<pre><code class="language-python">import b\n</code></pre>');
});

test.each([
  ["no.py", "ENOENT"],
  ["no.exe", "no.exe cannot be included: its language is unknown"],
])("a page cannot show %s", async (path, text) => {
  await expect(build({ "a.md": `# A\n\nB.\n\n<!-- file: ${path} -->\n` })).rejects.toThrow(text);
});

test("the guides come first, in the order of guides.yaml, and the other pages last", async () => {
  const page = (title: string) => `# ${title}\n\nAll of it.\n`;
  const { pages, read } = await build({
    "a.md": page("Alpha"),
    "b.md": page("Beta"),
    "c.md": page("Gamma"),
    "guides.yaml": "- c\n- a\n",
  });
  expect(pages).toEqual(["index.html", "c.html", "a.html", "b.html"]);
  const headings = [...(await read("index.html")).matchAll(/<h2[^>]*>(.*?)<|html">(.*?)<\/a>: /g)];
  expect(headings.map(([, section, title]) => section ?? title)).toEqual([
    ...["Guides", "Gamma", "Alpha"],
    ...["About the project", "Beta"],
  ]);
});

test("a guide without a page is an error that names it", async () => {
  await expect(build({ "guides.yaml": "- lost\n" })).rejects.toThrow(
    "pages/guides.yaml names lost, and pages/lost.md is missing",
  );
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
  ["the way back to the index", '<a href="index.html">VAPIX OpenAPI</a>'],
  ["its title", "<title>Costs · VAPIX OpenAPI</title>"],
])("a page of prose has %s", async (_, html) => {
  const markdown =
    "# Costs\n\nA summary.\n\n[there](https://example.com/)\n\n```sh\nnpm run bench\n```\n\n" +
    "| File | Size |\n| --- | --- |\n| `a.ts` | 1 kB |\n";
  expect(pageHtml(prosePage("costs", "Costs", "A summary.", markdown))).toContain(html);
});
