/** What the text of an item stands for. */
export type ItemType = "boolean" | "integer" | "number" | "string";

/** How items of each type are written. Devices write booleans as 0 and 1; ONVIF takes words for them too. */
export const itemPatterns: Readonly<Record<ItemType, RegExp>> = {
  boolean: /^([01]|true|false)$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+\.?\d*|\.\d+)([Ee][+-]?\d+)?$/,
  string: /^/,
};
