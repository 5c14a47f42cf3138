import { membersOf, type Schema, type WithSchemas } from "./document.ts";

/** Source of a parameter (`x-from`): a path below the data of a method, or a fixed value. */
export type Source = { method: string; path: string } | { value: unknown };

/** The sources of a schema; the first one with a value counts. */
export function sourcesOf(schema: Schema): Source[] {
  return [(schema["x-from"] as Source | Source[] | undefined) ?? []].flat();
}

/** The sources in responses: of all parameters, and of single ones. */
export function reportedSources(document: WithSchemas, params: Schema): { method: string; path: string }[] {
  const sources = [params, ...Object.values(membersOf(document, params))].flatMap(sourcesOf);
  return sources.flatMap((source) => ("method" in source ? [source] : []));
}

/** The methods whose data contain parameters: all of them, or one. */
export function sourceMethods(document: WithSchemas, params: Schema): string[] {
  return [...new Set(reportedSources(document, params).map(({ method }) => method))];
}
