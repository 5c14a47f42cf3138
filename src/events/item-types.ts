/** What the text of an item stands for. */
export type ItemType = "boolean" | "integer" | "number" | "string";

/** How an item of a type is written; text is any. Devices write booleans as 0 and 1; ONVIF has words for them too. */
export const itemPatterns: Readonly<Record<Exclude<ItemType, "string">, RegExp>> = {
  boolean: /^([01]|true|false)$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?$/,
};
