import { errorCatalogue as generated } from "../generated/client/error-catalogue.ts";

/** A documented error code or sub-code, with one of its meanings. */
export interface CatalogueEntry {
  readonly code: number;
  readonly title: string;
  readonly description: string;
}

/** Codes that all methods of an API have, and those of single methods. */
export interface ApiCatalogue {
  readonly codes: readonly CatalogueEntry[];
  readonly methods: Readonly<Record<string, { codes: readonly CatalogueEntry[]; subCodes: readonly CatalogueEntry[] }>>;
}

/** Every documented code and sub-code by API id. Source: the vendor's documents. */
export const errorCatalogue: Readonly<Record<string, ApiCatalogue>> = generated;

/**
 * The documented meanings of a refusal, of its sub-code first. A code may have several; unknown codes have none.
 *
 * @param refusal A VapixMethodError, or its four members.
 */
export function explain(refusal: {
  api: string;
  method: string;
  code: number;
  subCode?: number | undefined;
}): CatalogueEntry[] {
  const api = entry(errorCatalogue, refusal.api);
  const own = api && entry(api.methods, refusal.method);
  return [
    ...(own?.subCodes ?? []).filter(({ code }) => code === refusal.subCode),
    ...[...(api?.codes ?? []), ...(own?.codes ?? [])].filter(({ code }) => code === refusal.code),
  ];
}

function entry<T>(entries: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
