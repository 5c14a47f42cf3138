import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildDocs } from "../../../scripts/docs.ts";
import { marksProse } from "../../../scripts/docs/marks.ts";
import { pageHtml } from "../../../scripts/docs/page.ts";
import { markName, readMarks } from "../../../scripts/marks.ts";
import { temporaryFolder } from "../../folder.ts";

const mainOf = (html: string) => /<main[^]*<p class="more">/.exec(html)![0];
const SPEC = join(import.meta.dirname, "../../../spec");

test("the page of marks has each of them, linked from its top", async () => {
  const marks = await readMarks(SPEC);
  const html = mainOf(pageHtml(marksProse(marks)!));
  const names = marks.flatMap((group) => group.marks.map(markName));
  expect(names).toContain("x-origin");
  expect([...html.matchAll(/<h3 id="[^"]+"><code>([^<]+)<\/code><\/h3>/g)].map(([, name]) => name)).toEqual(names);
  expect([...html.matchAll(/href="#([^"]+)"/g)].map(([, name]) => name)).toEqual(names);
});

test("a mark is shown with an example, its place, its meaning and its readers", async () => {
  const mark = { form: "x-secret: true", on: "property", meaning: "Hidden.", readers: ["client", "`vapix call`"] };
  const html = mainOf(pageHtml(marksProse([{ title: "Values", marks: [mark] }])!));
  expect(html).toContain("<p>Hidden.</p>");
  expect(html).toContain("Example: <code>x-secret: true</code>");
  expect(html).toContain("On: property");
  expect(html).toContain("Read by: client, <code>vapix call</code>");
});

test("the site has the page if marks exist", async () => {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  const build = (specDir: string) => buildDocs({ openapiDir: path, specDir, siteDir: join(path, "site") });
  expect((await build(SPEC)).pages).toContain("marks.html");
  expect((await build(path)).pages).toEqual(["index.html"]);
});
