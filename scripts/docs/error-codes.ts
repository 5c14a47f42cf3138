import { type CatalogueEntry, errorCatalogue, restErrorCatalogue } from "../../src/contract/error-catalogue.ts";
import type { Api } from "./described-api.ts";
import { escapeMarkdown, type Page, type SearchEntry } from "./page.ts";
import { prosePage } from "./prose.ts";

/** A code, or a code and its sub-code, with each meaning and the operations that have it; no operations stand for all. */
interface Code {
  /** `4004/101`. */
  name: string;
  meanings: { text: string; operations: string[] }[];
}

const title = "Error codes";
const summary = "Every error code and sub-code of the APIs, with what it means for which method.";

/** The page of error codes; undefined if no API has any. */
export function errorCodesPage(apis: Api[]): Page | undefined {
  const lists = apis.map((api) => ({ api, codes: codesOf(api) })).filter(({ codes }) => codes.length > 0);
  if (lists.length === 0) return undefined;
  const sections = lists.flatMap(({ api, codes }) => [
    `## [${escapeMarkdown(api.title)}](${api.id}/index.html) {#${api.id}}`,
    ...codes.flatMap(({ name, meanings }) => [
      `### ${name} {#${anchorOf(api, name)}}`,
      meanings.map(({ text, operations }) => `- ${text}${linksTo(api, operations)}`).join("\n"),
    ]),
  ]);
  const links = lists.map(({ api }) => `- [${escapeMarkdown(api.title)}](#${api.id})`);
  const markdown = [`# ${title}`, summary, links.join("\n"), ...sections].join("\n\n");
  const page = prosePage("codes", title, summary, markdown);
  const entries: SearchEntry[] = lists.flatMap(({ api, codes }) =>
    codes.map(({ name, meanings }) => ({
      path: `${page.path}#${anchorOf(api, name)}`,
      title: `${name} – ${meanings[0]!.text.split(". ")[0]}`,
      rank: "detail",
      kind: `Error code of the ${api.title}`,
      names: name,
      text: meanings.map(({ text }) => text).join(" "),
    })),
  );
  return {
    ...page,
    entries: [{ path: page.path, title, kind: "Guide", rank: "page", names: "", text: summary }, ...entries],
  };
}

function anchorOf({ id }: Api, name: string): string {
  return `${id}-${name.replace("/", "-")}`;
}

function linksTo({ id, operations: all }: Api, operations: string[]): string {
  if (operations.length === 0) return "";
  if (operations.length === all.length) return " (all methods)";
  return ` (${operations.map((name) => `[\`${name}\`](${id}/${name}.html)`).join(", ")})`;
}

function codesOf({ id, document }: Api): Code[] {
  const catalogue = errorCatalogue[id];
  if (catalogue === undefined)
    return (restErrorCatalogue[id] ?? []).map(({ code, title: name, description, statuses }) => ({
      name: String(code),
      meanings: [{ text: meaningOf({ title: name, description }, statuses), operations: [] }],
    }));
  const found = new Map<string, Map<string, string[]>>();
  const add = (name: string, text: string, operation: string) => {
    const meanings = found.get(name) ?? new Map<string, string[]>();
    found.set(name, meanings.set(text, [...new Set([...(meanings.get(text) ?? []), operation])]));
  };
  const operations = Object.values(document.paths).flatMap(({ post }) => post ?? []);
  for (const { operationId, "x-codes": codes = [], "x-sub-codes": subCodes = [] } of operations as Refusing[]) {
    const own = catalogue.methods[operationId];
    const known = [...(own?.codes ?? []), ...catalogue.codes];
    for (const code of codes) add(String(code.code), meaningOf(described(code, known)), operationId);
    for (const code of subCodes)
      add(`${code.of}/${code.code}`, meaningOf(described(code, own?.subCodes ?? [])), operationId);
  }
  const codes = [...found].map(([name, meanings]) => ({
    name,
    meanings: [...meanings].map(([text, of]) => ({ text, operations: of })),
  }));
  codes.sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
  const ranges = Object.entries(catalogue.ranges ?? {}).map(([name, range]) => ({
    name,
    meanings: [{ text: meaningOf(range), operations: [] }],
  }));
  return [...codes, ...ranges];
}

/** An operation with the marks of its codes. */
interface Refusing {
  operationId: string;
  "x-codes"?: { code: number; title: string }[];
  "x-sub-codes"?: { of: number; code: number; title: string }[];
}

function described({ code, title: name }: { code: number; title: string }, known: readonly CatalogueEntry[]) {
  return known.find((entry) => entry.code === code && entry.title === name) ?? { title: name, description: "" };
}

function meaningOf({ title: name, description }: { title: string; description: string }, statuses?: readonly number[]) {
  const status = statuses === undefined ? "" : `HTTP ${statuses.join(", ")}. `;
  return escapeMarkdown(`${status}${name}. ${description}`);
}
