import MiniSearch from "minisearch";
import type { SearchEntry } from "../page.ts";

/** Finds places of the site: the best first. */
export type Search = (query: string) => SearchEntry[];

const LIMIT = 20;

/** Who looks for a word mostly wants what they can call. */
const WEIGHTS = { operation: 3, page: 1.5, detail: 1, erratum: 0.1 };

/** Prepares a search of entries. */
export function createSearch(entries: readonly SearchEntry[]): Search {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ["title", "names", "text"],
    tokenize: wordsOf,
    searchOptions: {
      boostDocument: (id) => WEIGHTS[entries[id as number]!.rank],
      boost: { title: 20, names: 5 },
      // Pages of methods are long, and no worse for it.
      bm25: { k: 1.2, b: 0.1, d: 0.5 },
      prefix: (term) => term.length > 1,
      weights: { prefix: 0.3, fuzzy: 0.1 },
      fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 0.2 : false),
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (query) => {
    const all = index.search(query, { combineWith: "AND" });
    const found = all.length > 0 ? all : index.search(query);
    return found.slice(0, LIMIT).map(({ id }) => entries[id as number]!);
  };
}

/** The words of a text, and the parts of words such as `setIPv4Address` and `EAP-TLS`. */
export function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\d]+(?:[-/.][\p{L}\d]+)*/gu) ?? [];
  return words.flatMap((word) => {
    const parts = word.split(/[-/.]/);
    const all = [word, ...parts, ...parts.flatMap((part) => part.split(/(?<=[a-z\d])(?=[A-Z])/))];
    return [...new Set(all)];
  });
}
