/**
 * `x-codes` and `x-sub-codes` of a schema are lists of schemas, `x-content-schema` is a schema: rules for schemas hold in
 * them, and bundles keep what they refer to.
 */
export function codesType(types) {
  const lists = { "x-codes": "CodeList", "x-sub-codes": "CodeList" };
  const { Schema } = types;
  return {
    ...types,
    Schema: { ...Schema, properties: { ...Schema.properties, ...lists, "x-content-schema": "Schema" } },
    CodeList: { properties: {}, items: "Schema" },
  };
}
