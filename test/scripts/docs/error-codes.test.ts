import { join } from "node:path";
import { expect, test } from "vitest";
import { readFile } from "node:fs/promises";
import { buildDocs } from "../../../scripts/docs.ts";
import { apiIds } from "../../../src/contract/files.ts";
import { readContract } from "../../../src/contract/methods.ts";
import { errorCatalogue, restErrorCatalogue } from "../../../src/contract/error-catalogue.ts";
import { escapeMarkdown } from "../../../scripts/docs/page.ts";
import { temporaryFolder } from "../../folder.ts";

const ROOT = join(import.meta.dirname, "../../..");

test("the page of error codes has each code and sub-code with each meaning, and links to their methods", async () => {
  const folder = await temporaryFolder();
  const openapiDir = join(ROOT, "generated/openapi");
  await buildDocs({ openapiDir, specDir: join(ROOT, "spec"), siteDir: folder.path });
  const html = await readFile(join(folder.path, "codes.html"), "utf8");
  const markdown = await readFile(join(folder.path, "codes.html.md"), "utf8");
  await folder.remove();
  const sections = new Map(
    [...html.matchAll(/<h3 id="([^"]+)">[^<]+<\/h3>\n(<ul>[^]*?<\/ul>)/g)].map(([, id, text]) => [id, text!]),
  );
  const plain = (text: string) => text.replaceAll("`", "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  for (const id of apiIds()) {
    const { methods } = readContract(id);
    for (const { name, codes, subCodes } of methods.values()) {
      const places = [
        ...codes.map((code) => ({ ...code, at: `${id}-${code.code}` })),
        ...subCodes.map((code) => ({ ...code, at: `${id}-${code.of}-${code.code}` })),
      ];
      for (const { at, title } of places) {
        const items = sections
          .get(at)!
          .split("<li>")
          .filter((item) => item.includes(plain(title)));
        const isNamed = items.some((item) => item.includes(`${id}/${name}.html`) || item.includes("(all methods)"));
        expect(isNamed, `${at} of ${name}: ${title}`).toBe(true);
      }
    }
  }
  const catalogues = Object.values(errorCatalogue).flatMap(({ codes, methods }) => [
    ...codes,
    ...Object.values(methods).flatMap((method) => [...method.codes, ...method.subCodes]),
  ]);
  for (const { title, description } of [...catalogues, ...Object.values(restErrorCatalogue).flat()])
    expect(markdown).toContain(escapeMarkdown(`${title}. ${description}`));
  for (const [id, codes] of Object.entries(restErrorCatalogue))
    for (const { code, title } of codes) expect(sections.get(`${id}-${code}`), `${id} ${code}`).toContain(plain(title));
});
