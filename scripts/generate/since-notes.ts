import { type Document, resolve, type Schema } from "./document.ts";

/** The document with the version that each member came with in its description, where people and editors show it. */
export function withSinceNotes(document: Document): Document {
  const note = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(note);
    if (typeof node !== "object" || node === null) return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, note(value)])) as Schema;
    const since = copy["x-since"];
    // Methods have a table for it.
    if (since === undefined || copy["x-effect"] !== undefined) return copy;
    const source = copy["x-since-inferred"] ? " (from the vendor's examples)" : "";
    // A description beside a reference would hide that of its target.
    const { description } = copy.description === undefined ? resolve(document, copy) : copy;
    return { ...copy, description: `${description ?? ""} Since API version ${since}${source}.`.trim() };
  };
  const { schemas } = document.components;
  return { ...document, components: { ...document.components, schemas: note(schemas) as Record<string, Schema> } };
}
