/** Type of an item, whose value is always sent as text. */
export type ItemType = "boolean" | "integer" | "number" | "string";

/** Patterns of the types; a string may be any text. Devices write booleans as 0 and 1; ONVIF also allows words. */
export const itemPatterns: Readonly<Record<Exclude<ItemType, "string">, RegExp>> = {
  boolean: /^([01]|true|false)$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?$/,
};

/** How devices write true and false, unless an item has words of its own. */
const DIGITS = ["1", "0"] as const;

/** A value as devices write it: a number with six decimals, an integer with none, a boolean as 1 or 0 or as a word. */
export function itemText(value: unknown, type: ItemType, words: readonly [string, string] = DIGITS): string {
  if (type === "boolean") return words[value === true ? 0 : 1];
  return type === "number" ? (value as number).toFixed(6) : String(value);
}
