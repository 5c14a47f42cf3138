import { documents } from "../../generated/client/documents.ts";

/** In place of files, where none can be read: browsers. It has the `.methods` documents alone. */

/** Ids of the APIs that are CGIs with methods. */
export function apiIds(): string[] {
  return Object.keys(documents).sort();
}

/** The `.methods` document of a CGI. */
export function methodsFile(id: string): string {
  return id;
}

/** A `.methods` document. It must not be changed. */
export function readDocument<Document>(name: string): Document {
  return documents[name] as Document;
}
