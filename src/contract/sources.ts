import { membersOf, type Schema, type WithSchemas } from "./document.ts";

/** Where a parameter comes from (`x-from`): a path below the data of a method, or a fixed value. */
export type Source = { method: string; path: string } | { value: unknown };

/** The sources of a schema, of which the first that leads to a value counts. */
export function sourcesOf(schema: Schema): Source[] {
  return [(schema["x-from"] as Source | Source[] | undefined) ?? []].flat();
}

/** The methods whose data parameters come from, all of them or one. */
export function sourceMethods(document: WithSchemas, params: Schema): string[] {
  const sources = [params, ...Object.values(membersOf(document, params))].flatMap(sourcesOf);
  return [...new Set(sources.flatMap((source) => ("method" in source ? [source.method] : [])))];
}
