import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { expect, onTestFinished, test } from "vitest";
import { buildDocs } from "../../../scripts/docs.ts";
import { type Erratum, errataPage } from "../../../scripts/docs/errata.ts";
import { pageHtml } from "../../../scripts/docs/page.ts";

const erratum: Erratum = {
  id: "NS-03",
  kind: "spelling",
  title: "`VlanId` & `vlanId`",
  says: "The table has <b>, the syntax `<c>`.",
  resolution: "Send `VlanId`.",
  requests: [
    { method: "addVlan", params: { vlanId: "</code>" }, accepted: false },
    { method: "removeVlan", accepted: true, difference: "params.<x>" },
  ],
  answers: "No answer has it.",
  events: [{ event: "vlanAdded", data: { VlanId: 4 }, accepted: true }],
};
const restErratum: Erratum = {
  id: "EM-01",
  kind: "shape",
  title: "A list or an object",
  says: "The document has an object.",
  resolution: "The answer is a list.",
  requests: [{ to: "createKey", body: { name: "a" }, accepted: true }],
  answers: [{ to: "listKeys", status: 202, body: [{ name: "a" }], accepted: true }],
};
const restPage = pageHtml(errataPage({ id: "sample", title: "Sample" }, [restErratum]));
const page = pageHtml(errataPage({ id: "sample", title: "Sample <API>" }, [erratum]));

test.each([
  ["escapes what stands in its texts", "The table has &lt;b&gt;, the syntax"],
  ["escapes the name of the API", ">Errata of the Sample &lt;API&gt;</h1>"],
  ["shows as code what stands between backticks", "<code>VlanId</code> &amp; <code>vlanId</code>"],
  ["escapes what it shows as code", "<code>&lt;c&gt;</code>"],
  ["shows the verdict of a case", "<strong>Rejected</strong> <code>"],
  [
    "shows what the judge reports as a difference, and not in the body",
    "<strong>Accepted</strong> as a difference, <code>params.&lt;x&gt;</code> <code>{&quot;apiVersion&quot;: &quot;1.0&quot;, &quot;method&quot;: &quot;removeVlan&quot;}</code>",
  ],
  ["shows a case as the body that is sent", "<code>{&quot;apiVersion&quot;: &quot;1.0&quot;, &quot;method&quot;:"],
  ["escapes the bodies of cases", "&lt;/code&gt;"],
  ["shows why it has no cases", "<strong>Responses:</strong> No answer has it."],
  ["shows a case of an event", "<strong>Events:</strong></p>\n<ul>"],
  [
    "shows an event with its fields alone",
    "<code>{&quot;event&quot;: &quot;vlanAdded&quot;, &quot;data&quot;: {&quot;VlanId&quot;: 4}}",
  ],
  ["links to each erratum by its kind", '<li>Spelling: <a href="#NS-03"'],
])("the page of errata %s", (_, html) => {
  expect(page).toContain(html);
});

test.each([
  ["a request with its operation, as it is sent", "createKey: <code>{&quot;name&quot;: &quot;a&quot;}</code>"],
  ["a response with operation and status", "listKeys, 202: <code>[{&quot;name&quot;: &quot;a&quot;}]</code>"],
])("the page of a REST API's errata shows %s", (_, html) => {
  expect(restPage).toContain(html);
});

test("the site has a page of errata, linked from the index and the API's page, for an API that has some", async () => {
  const folder = await mkdtemp(join(tmpdir(), "errata-docs-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const openapiDir = join(folder, "openapi");
  const specDir = join(folder, "spec");
  const siteDir = join(folder, "site");
  await mkdir(openapiDir);
  await mkdir(join(specDir, "vapix/with"), { recursive: true });
  await mkdir(join(specDir, "rest"));
  await writeFile(join(specDir, "vapix/with/errata.yaml"), stringify([erratum]));
  await writeFile(join(specDir, "rest/errata.yaml"), stringify([restErratum]));
  for (const id of ["rest", "with", "without"])
    await writeFile(
      join(openapiDir, `${id}.yaml`),
      stringify({ info: { title: id, version: "1.0" }, paths: {}, components: { schemas: {} } }),
    );

  const { pages } = await buildDocs({ openapiDir, specDir, siteDir });

  expect(pages).toEqual([
    "index.html",
    "rest/index.html",
    "rest/errata/index.html",
    "with/index.html",
    "with/errata/index.html",
    "without/index.html",
  ]);
  const read = (name: string) => readFile(join(siteDir, name), "utf8");
  expect(await read("with/errata/index.html")).toContain("NS-03");
  expect(await read("rest/errata/index.html")).toContain("EM-01");
  expect(await read("with/index.html")).toContain('<a href="errata/index.html">1 erratum</a>');
  expect(await read("index.html")).toContain('<a href="with/errata/index.html">1 erratum</a>');
  expect(await read("index.html")).not.toContain("without/errata");
  expect(await read("without/index.html")).not.toContain("errata/index.html");
});
