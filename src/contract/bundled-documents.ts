import { documents } from "../../generated/client/documents.ts";

/** Replaces reading of files in browsers. It only contains the `.methods` documents. */

/** Ids of the APIs that are CGIs with methods. */
export function apiIds(): string[] {
  return Object.keys(documents).sort();
}

/** The `.methods` document of a CGI. */
export function methodsFile(id: string): string {
  return id;
}

/** A `.methods` document; do not change it. */
export function readDocument<Document>(name: string): Document {
  return documents[name] as Document;
}
