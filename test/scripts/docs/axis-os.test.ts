import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type ApiDocuments, readApiDocuments } from "../../../scripts/axis-os/documents.ts";
import { axisOsPage } from "../../../scripts/docs/axis-os.ts";

const all = await readApiDocuments(fileURLToPath(new URL("../../../generated/openapi/", import.meta.url)));
const pageOf = async (...apis: ApiDocuments[]) => (await axisOsPage(apis))!.markdown;
const api = (id: string) => structuredClone(all.find((one) => one.id === id)!);

/** The part of a page below a heading. */
function below(markdown: string, heading: string): string {
  const [, rest = ""] = markdown.split(`\n## ${heading}\n`);
  return rest.split("\n## ")[0]!;
}

const markdown = await pageOf(...all);

test("the page lists the versions of each API, with a document for each", () => {
  for (const { methods } of all) expect(markdown).toContain(`[${methods.info.title}](`);
  const row = (id: string) =>
    new RegExp(`^\\| \\[[^\\]]+\\]\\(${id}/index\\.html\\) \\| (.*) \\|$`, "m").exec(markdown)![1];
  expect(row("network-settings")).toBe(
    [
      "[1.33](openapi/network-settings@11.11.json)",
      "[1.37 (answers 1.38)](openapi/network-settings@12.11.json)",
      "[1.37 (answers 1.38), inferred](openapi/network-settings@13.json)",
    ].join(" | "),
  );
  expect(row("thermometry")).toBe("absent | not known | not known");
});

test("the page lists what changes, method by method", () => {
  const changes = below(markdown, "From 11.11 to 12.11");
  expect(changes).toContain("- **new** `getNetworkInfo`: response 200.data.devices[].wired.isDownlink added\n");
  expect(changes).toMatch(
    /^- \*\*deprecated\*\* all methods: Deprecated since AXIS OS 12\.4; use .* \(\[source\]\(https:\/\/developer\.axis\.com\/.*\)\)$/m,
  );
  expect(changes).not.toContain("x-deprecated");
});

test("the page reports that 13 accepts only HTTPS, and that nothing else is known", () => {
  const changes = below(markdown, "From 12.11 to 13");
  expect(changes).toContain("**HTTPS only.** AXIS OS 13 accepts HTTPS only at its factory settings, as Mo3he/");
  expect(changes).toContain("Nothing is known to change in the APIs.");
});

test("each version of an API has a source, marked as inferred if it is", () => {
  const [, ...sections] = below(markdown, "Sources").split("### AXIS OS ");
  expect(sections.map((section) => section.split("\n")[0])).toEqual(["11.11", "12.11", "13"]);
  for (const { id, methods } of all)
    for (const [index, os] of ["11.11", "12.11", "13"].entries()) {
      const profile = methods["x-profiles"][os];
      const line = sections[index]!.split("\n").find((one) => one.includes(`\`${id}\``));
      if (profile === undefined) expect(line).toBeUndefined();
      else expect(line!.startsWith(`- ${profile.inferred ? "Inferred. " : ""}${profile.source}`)).toBe(true);
    }
});

test("an API that a version is known to lack was removed, and one of which that is not known was not", async () => {
  const [gone, unknown] = [api("ntp"), api("stream-profiles")];
  for (const { documents } of [gone, unknown]) (documents as Map<string, unknown>).delete("13");
  gone.methods["x-profiles"]["13"] = { absent: true, source: "A document says so." };
  delete unknown.methods["x-profiles"]["13"];
  const changes = below(await pageOf(gone, unknown), "From 12.11 to 13");
  expect(changes).toContain("### [NTP API](ntp/index.html) {#ntp-13}\n\n- **breaking** the API was removed\n");
  expect(changes).not.toContain("Stream profiles");
});

test("without an API of a version of AXIS OS, the page does not exist", async () => {
  const none = api("ntp");
  none.methods["x-profiles"] = {};
  expect(await axisOsPage([none])).toBeUndefined();
  expect(await axisOsPage([])).toBeUndefined();
});
