import { errorCatalogue as generated } from "../../generated/client/error-catalogue.ts";
import { restErrorCatalogue as generatedRest } from "../../generated/client/rest-error-catalogue.ts";
import { inRange } from "./code-ranges.ts";

/** A documented error code or sub-code, with one of its meanings. */
export interface CatalogueEntry {
  readonly code: number;
  readonly title: string;
  readonly description: string;
}

/** Codes of all methods of an API, and codes of single methods. */
export interface ApiCatalogue {
  readonly codes: readonly CatalogueEntry[];
  /** Meanings of undescribed codes, by the range `first-last` that the vendor reserves. */
  readonly ranges?: Readonly<Record<string, Omit<CatalogueEntry, "code">>>;
  readonly methods: Readonly<Record<string, { codes: readonly CatalogueEntry[]; subCodes: readonly CatalogueEntry[] }>>;
}

/** Every documented code and sub-code by API id. Source: the vendor's documents. */
export const errorCatalogue: Readonly<Record<string, ApiCatalogue>> = generated;

/** A documented error or result code of a broker's API, with one of its meanings. */
export interface RestCatalogueEntry {
  readonly code: string | number;
  readonly title: string;
  readonly description: string;
  /** HTTP statuses of the code, if known. */
  readonly statuses?: readonly number[];
}

/** Every documented code of the brokers' APIs by API id. Source: the vendor's documents and source. */
export const restErrorCatalogue: Readonly<Record<string, readonly RestCatalogueEntry[]>> = generatedRest;

/**
 * Returns the documented meanings of a device's error, those of its sub-code first. A code may have several; an unknown
 * one has that of its range, or none.
 *
 * @param refusal A VapixMethodError, or an object with its four properties.
 */
export function explain(refusal: {
  api: string;
  method: string;
  code: number;
  subCode?: number | undefined;
}): CatalogueEntry[];
/**
 * Returns the documented meanings of a broker's error; none for unknown codes.
 *
 * @param refusal An EmqxError, or an object with its three properties.
 */
export function explain(refusal: {
  api: string;
  operation: string;
  code: string | number | undefined;
}): RestCatalogueEntry[];
export function explain(refusal: {
  api: string;
  method?: string;
  code: string | number | undefined;
  subCode?: number | undefined;
}): RestCatalogueEntry[] {
  const { api, method = "", code, subCode } = refusal;
  const rest = entry(restErrorCatalogue, api) ?? [];
  const cgi = entry(errorCatalogue, api);
  const own = cgi && entry(cgi.methods, method);
  const meanings = [...(cgi?.codes ?? []), ...(own?.codes ?? []), ...rest].filter((known) => known.code === code);
  return [
    ...(own?.subCodes ?? []).filter((known) => known.code === subCode),
    ...(meanings.length > 0 ? meanings : rangeOf(cgi, code)),
  ];
}

function rangeOf(cgi: ApiCatalogue | undefined, code: string | number | undefined): CatalogueEntry[] {
  if (typeof code !== "number") return [];
  const range = inRange(cgi?.ranges, code);
  return range === undefined ? [] : [{ code, ...range }];
}

function entry<T>(entries: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}
