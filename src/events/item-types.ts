/** What the text of an item stands for. */
export type ItemType = "boolean" | "integer" | "number" | "string";

/** How an item of a type is written; text is any. Devices write booleans as 0 and 1; ONVIF has words for them too. */
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
