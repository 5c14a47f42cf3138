import type { Schema } from "../contract/methods.ts";

/** A schema without its reference to one of the schemas by name; what stands beside that wins. */
export function resolved(byName: Readonly<Record<string, Schema>>, schema: Schema): Schema {
  const { $ref, ...beside } = schema;
  return $ref === undefined ? schema : { ...resolved(byName, byName[$ref.split("/").at(-1)!]!), ...beside };
}
