import { resolve, type Schema } from "../../src/contract/document.ts";

/** The names of the secret properties of a schema, at any depth. */
export function secretNames(document: object, schema: Schema | undefined): string[] {
  const names = new Set<string>();
  const seen = new Set<Schema>();
  const visit = (given: Schema): void => {
    const target = resolve(document, given);
    if (seen.has(target)) return;
    seen.add(target);
    for (const [name, member] of Object.entries(target.properties ?? {})) {
      if (member["x-secret"] || resolve(document, member)["x-secret"]) names.add(name);
      visit(member);
    }
    for (const child of [target.items, ...(target.oneOf ?? []), ...(target.anyOf ?? [])]) if (child) visit(child);
  };
  if (schema) visit(schema);
  return [...names];
}
