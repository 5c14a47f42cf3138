import type { RestDocument } from "../generate/document.ts";
import type { Erratum } from "./errata.ts";

/** What the pages show of one API. */
export interface Api {
  /** File name without extension, and folder of the pages: `mqtt-client`. */
  id: string;
  title: string;
  /** One sentence. */
  summary: string;
  version: string;
  /** What one operation is: a method of a CGI, or an operation of a REST API. */
  unit: "method" | "operation";
  operations: { name: string; summary: string; tag: string; effect: string }[];
  /** Number of webhooks. */
  events: number;
  errata: Erratum[];
  /** Files below `openapi/` of the site. */
  documents: { file: string; label: string }[];
  /** The parsed document. */
  document: RestDocument;
}

/** Name and summary of an operation: `addVlan – Add a VLAN`. */
export function operationTitle({ name, summary }: { name: string; summary: string }): string {
  return `${name} – ${summary}`;
}
