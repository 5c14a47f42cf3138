/** Type of an item, whose value is always sent as text. */
export type ItemType = "boolean" | "integer" | "number" | "string";

/** Patterns of the types; a string may be any text. Devices write booleans as 0 and 1; ONVIF also allows words. */
export const itemPatterns: Readonly<Record<Exclude<ItemType, "string">, RegExp>> = {
  boolean: /^([01]|true|false)$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?$/,
};
