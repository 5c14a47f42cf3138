import { dereference, type Document, type Schema } from "./contract.ts";

/** Paths of the members of a value that its schema does not name, though it may be open for them. */
export function unnamedMembers(document: Document, schemas: readonly Schema[], value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  const all = schemas.flatMap((schema) => alternatives(document, schema));
  if (Array.isArray(value)) {
    const items = all.flatMap(({ items }) => (items === undefined ? [] : [items]));
    return value.flatMap((item, index) => unnamedMembers(document, items, item, `${path}[${index}]`));
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const named = all.flatMap(({ properties = {}, additionalProperties }) => {
      if (Object.hasOwn(properties, name)) return [properties[name]!];
      return typeof additionalProperties === "object" ? [additionalProperties] : [];
    });
    const place = `${path}.${name}`;
    if (named.length === 0) return [place];
    return unnamedMembers(
      document,
      named.filter((schema) => schema !== true),
      member,
      place,
    );
  });
}

/** A schema and all that it is put together from. */
function alternatives(document: Document, schema: Schema): Schema[] {
  const target = dereference(document, schema);
  const parts = [...(target.oneOf ?? []), ...(target.anyOf ?? []), ...(target.allOf ?? [])];
  return [target, ...parts.flatMap((part) => alternatives(document, part))];
}
