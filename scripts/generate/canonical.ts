import type { Described, Schema } from "./document.ts";

/**
 * The document without types that only an erratum names. Responses with them are still valid, but a reader should not
 * have to handle a number where every device sends a string.
 */
export function canonical<D extends Described>(document: D): D {
  const { schemas } = document.components;
  const kept = Object.entries(schemas).map(([name, schema]) => [name, withoutErrata(schema)]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept) } };
}

function withoutErrata(schema: Schema): Schema {
  // JSON Schema allows `true` as a schema.
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
