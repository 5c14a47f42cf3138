import type { ApiProfile, MethodsDocument } from "../../src/contract/methods.ts";
import type { AxisOs } from "../../src/contract/profiles.ts";
import { type ApiDocuments, documentName, supportedVersions } from "../axis-os/documents.ts";
import { readApi } from "../generate/api.ts";
import type { Document } from "../generate/document.ts";
import { methodsDocument } from "../generate/methods-document.ts";
import { withNotes } from "../generate/notes.ts";
import { withRefusals } from "../generate/refusals.ts";
import { table } from "../markdown.ts";
import { type Change, changes, type Documents } from "../spec-diff/changes.ts";
import { escapeMarkdown, type Page } from "./page.ts";
import { prosePage } from "./prose.ts";

const names = supportedVersions.map(({ name }) => name);
const title = `What changes between ${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
const summary =
  "AXIS OS 11.11 (LTS 2024), 12.11 (LTS 2026) and 13: which versions of the APIs they have, and what changes for programs.";

/** The page of the changes between versions of AXIS OS; undefined if no API belongs to one. */
export async function axisOsPage(apis: readonly ApiDocuments[]): Promise<Page | undefined> {
  const known = apis.filter(({ methods }) => Object.keys(methods["x-profiles"]).length > 0);
  if (known.length === 0) return undefined;
  const pairs = supportedVersions.slice(1).map((now, index) => [supportedVersions[index]!, now] as const);
  const sections = await Promise.all(pairs.map(([before, now]) => section(known, before, now)));
  const markdown = [
    `# ${title}`,
    summary,
    "All of this is made from the contract. *Inferred* is what no recording or document of the version itself shows; *not known* is an API of which none shows whether the version has it. A property counts as new in the first version that was recorded or documented with it. The versions in the table are OpenAPI documents of what that version of AXIS OS has: in the package, `vapix-openapi/spec/<api>@11.11.json` and so on. [`vapix check`](check.html) lists what changes for the calls of your program.",
    versionTable(known),
    ...sections.flat(),
    "## Sources",
    ...supportedVersions.flatMap((os) => sources(known, os)),
  ];
  return prosePage("axis-os", title, summary, markdown.join("\n\n"));
}

function versionTable(apis: readonly ApiDocuments[]): string {
  return table(
    ["API", ...names.map((name) => `AXIS OS ${name}`)],
    apis.map(({ id, methods, documents }) => [
      `[${escapeMarkdown(methods.info.title)}](${id}/index.html)`,
      ...names.map((os) => {
        const profile = methods["x-profiles"][os];
        return documents.has(os) ? `[${versionsOf(profile!)}](openapi/${documentName(id, os)})` : absence(profile);
      }),
    ]),
  );
}

/** `1.37 (answers 1.38), inferred`. */
function versionsOf({ announced, answers = announced, inferred }: ApiProfile): string {
  const versions = announced === undefined || announced === answers ? answers : `${announced} (answers ${answers})`;
  return `${versions}${inferred ? ", inferred" : ""}`;
}

function absence(profile: ApiProfile | undefined): string {
  return profile === undefined ? "not known" : "absent";
}

async function section(all: readonly ApiDocuments[], before: AxisOs, now: AxisOs): Promise<string[]> {
  // What is not known of a version cannot be compared.
  const apis = all.filter(({ methods: { "x-profiles": known } }) => known[before.name] && known[now.name]);
  const found = await changes(documentsAt(apis, before), documentsAt(apis, now));
  const lists = apis.flatMap(({ id, methods }) => {
    const own = found.filter(({ api, effect }) => api === id && effect !== "other");
    if (own.length === 0) return [];
    return [
      `### [${escapeMarkdown(methods.info.title)}](${id}/index.html) {#${id}-${now.name}}`,
      items(own, methods).join("\n"),
    ];
  });
  return [
    `## From ${before.name} to ${now.name}`,
    ...(now.httpsOnly === undefined || before.httpsOnly !== undefined ? [] : [`**HTTPS only.** ${now.httpsOnly}`]),
    ...(lists.length === 0 ? ["Nothing is known to change in the APIs."] : lists),
  ];
}

/** A line for each change; methods share that of the same change. */
function items(found: readonly Change[], { paths }: MethodsDocument): string[] {
  const operations = Object.values(paths).map(({ post }) => post);
  const same = Map.groupBy(found, ({ effect, text }) => `${effect} ${text}`);
  return [...same.values()].map((own) => {
    const [{ effect, text }] = own as [Change];
    const methods = own.flatMap(({ method }) => method ?? []);
    const where =
      methods.length === operations.length ? "all methods" : methods.map((name) => `\`${name}\``).join(", ");
    const { "x-deprecated": deprecation } = operations.find(({ operationId }) => operationId === methods[0]) ?? {};
    const source = effect === "deprecated" ? ` ([source](${deprecation!.source}))` : "";
    return `- **${effect}**${where && ` ${where}:`} ${escapeMarkdown(text)}${source}`;
  });
}

/** The documents of a version, with one operation per method. */
function documentsAt(apis: readonly ApiDocuments[], { name }: AxisOs): Documents {
  return new Map(
    apis.flatMap(({ id, documents }) => {
      const document = documents.get(name);
      return document === undefined ? [] : [[id, byMethod(id, document)] as const];
    }),
  );
}

/** Without its addresses: what changes in them has its own paragraph. */
function byMethod(id: string, document: Document): Document {
  return methodsDocument(readApi(id, withNotes(withRefusals(id, { ...document, servers: [] }))));
}

function sources(apis: readonly ApiDocuments[], { name }: AxisOs): string[] {
  const bySource = Map.groupBy(
    apis.filter(({ methods }) => methods["x-profiles"][name] !== undefined),
    ({ methods }) => {
      const { source, inferred } = methods["x-profiles"][name]!;
      return inferred ? `Inferred. ${source}` : source;
    },
  );
  const items = [...bySource].map(
    ([source, own]) => `- ${escapeMarkdown(source)} (${own.map(({ id }) => `\`${id}\``).join(", ")})`,
  );
  return [`### AXIS OS ${name}`, items.join("\n")];
}
