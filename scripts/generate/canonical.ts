import type { Described, Schema } from "./document.ts";

/**
 * The document without the types that only an erratum names: answers that have them keep the contract, but nobody who
 * reads an answer should have to think of a number where every device sends text.
 */
export function canonical<D extends Described>(document: D): D {
  const { schemas } = document.components;
  const kept = Object.entries(schemas).map(([name, schema]) => [name, withoutErrata(schema)]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept) } };
}

function withoutErrata(schema: Schema): Schema {
  // JSON Schema allows `true` for a schema.
  if (typeof schema !== "object") return schema;
  const { properties, items, oneOf, anyOf, ...rest } = schema;
  const kept = anyOf?.filter((branch) => branch["x-erratum"] === undefined).map(withoutErrata);
  const isOne = kept?.length === 1 && kept.length < anyOf!.length;
  return {
    ...(isOne ? { ...kept[0], ...rest } : schema),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, withoutErrata(member)])),
    }),
    ...(items && { items: withoutErrata(items) }),
    ...(oneOf && { oneOf: oneOf.map(withoutErrata) }),
    ...(kept && !isOne && { anyOf: kept }),
  };
}
