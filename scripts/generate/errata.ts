import { type Erratum, subjectsOf } from "../docs/errata.ts";
import { literal } from "./client.ts";

/** The errata of an API, and the names of its methods or operations. */
export interface ApiErrata {
  id: string;
  errata: readonly Erratum[];
  names: readonly string[];
}

/** The texts of all errata by API, with the methods or operations that each is about. */
export function errataTable(apis: readonly ApiErrata[]): string {
  const entries = apis.map(({ id, errata, names }) => [
    id,
    errata.map((erratum) => ({
      id: erratum.id,
      title: erratum.title,
      says: erratum.says.trim(),
      resolution: erratum.resolution.trim(),
      about: subjectsOf(erratum, names),
    })),
  ]);
  return `${INTERFACE}
/** All errata by API id. */
export const errata: Readonly<Record<string, readonly Erratum[]>> = ${literal(Object.fromEntries(entries) as object)};
`;
}

/** Annotated, because the declarations of a literal would repeat all texts. */
const INTERFACE = `/** A contradiction of the vendor's document, or between it and devices. */
export interface Erratum {
  id: string;
  title: string;
  /** What the document says, and what devices do. */
  says: string;
  /** What the contract does about it. */
  resolution: string;
  /** Methods or operations that it is about. */
  about: readonly string[];
}
`;
