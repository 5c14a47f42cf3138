import type { Json } from "../../src/contract/document.ts";

/** Returns the value without a property. */
export function without(value: Json, path: readonly string[]): Json {
  return changed(value, path, () => []);
}

/** Returns the value with a renamed property, in the same position. */
export function renamed(value: Json, path: readonly string[], name: string): Json {
  return changed(value, path, (_, member) => [[name, member]]);
}

/** Returns the value with another value of a property. */
export function replaced(value: Json, path: readonly string[], other: unknown): Json {
  return changed(value, path, (name) => [[name, other]]);
}

type Change = (name: string, value: unknown) => [name: string, value: unknown][];

function changed<T extends Json | unknown[]>(owner: T, [key, ...below]: readonly string[], change: Change): T {
  const entries = Object.entries(owner).flatMap(([name, value]): [string, unknown][] => {
    if (name !== key) return [[name, value]];
    return below.length === 0 ? change(name, value) : [[name, changed(value as Json | unknown[], below, change)]];
  });
  return (Array.isArray(owner) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T;
}

/** Returns copies of the value, each with an unknown property in one of its objects. */
export function extended(value: Json): Json[] {
  const objects = membersOf(value).filter(([, member]) => typeOf(member) === "object");
  return [
    { ...value, unheardOf: true },
    ...objects.map(([path, member]) => replaced(value, path, { ...(member as Json), unheardOf: true })),
  ];
}

/** Returns a name without its last letter, with an additional letter, and with its first letter in the other case. */
export function misspellings(name: string): string[] {
  const [first = ""] = name;
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return [name.slice(0, -1), `${name}s`, other + name.slice(1)];
}

/**
 * Returns a value of each other JSON type, without null where the schema allows it; for an integer also a fraction, unless
 * `type` is `number`.
 */
export function ofOtherTypes(value: unknown, { type, oneOf = [] }: Limited = {}): unknown[] {
  const isNullable = [type, ...oneOf.map((branch) => branch.type)].flat().includes("null");
  const others = ["text", 7, true, null, [], {}].filter(
    (other) => typeOf(other) !== typeOf(value) && !(isNullable && other === null),
  );
  if (typeof value !== "number") return others;
  return [...others, ...(type === "number" ? [] : [value + 0.5]), String(value)];
}

/** A JSON Schema with its limits. */
export interface Limited {
  [keyword: string]: unknown;
  type?: string | string[];
  oneOf?: Limited[];
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
}

/** Returns values of the right JSON type that violate one limit each. */
export function beyondLimits(schema: Limited, value: unknown): unknown[] {
  const {
    enum: values,
    minimum,
    maximum,
    exclusiveMinimum,
    minLength,
    pattern,
    minItems,
    maxItems,
    uniqueItems,
  } = schema;
  const items = value as unknown[];
  return [
    values === undefined ? [] : [typeof value === "number" ? Math.max(...(values as number[])) + 1 : "unheardOf"],
    minimum === undefined ? [] : [minimum - 1],
    maximum === undefined ? [] : [maximum + 1],
    exclusiveMinimum === undefined ? [] : [exclusiveMinimum],
    minLength === undefined ? [] : ["a".repeat(minLength - 1)],
    pattern === undefined ? [] : [mismatch(pattern, value as string)],
    minItems ? [items.slice(0, minItems - 1)] : [],
    maxItems === undefined || items.length === 0 ? [] : [Array.from({ length: maxItems + 1 }, () => items[0])],
    uniqueItems && items.length > 0 ? [[...items, items[0]]] : [],
  ].flat(1);
}

/** A string that does not match a pattern: a longer one, an empty one, one with a wildcard, or one beyond ASCII. */
function mismatch(pattern: string, text: string): string {
  const fits = new RegExp(pattern, "u");
  return [`${text}~`, "", `${text}*`, `${text}#`, `${text}ü`].find((other) => !fits.test(other))!;
}

/** Returns copies of the value: each property omitted, misspelt, or of every other type, and an unknown property. */
export function alterations(value: Json): Json[] {
  const altered = membersOf(value).flatMap(([path, member]) => [
    without(value, path),
    renamed(value, path, `${path.at(-1)}s`),
    ...ofOtherTypes(member).map((other) => replaced(value, path, other)),
  ]);
  return [...altered, ...extended(value)];
}

function membersOf(value: unknown, above: string[] = []): [path: string[], value: unknown][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]): [string[], unknown][] => [
    [[...above, name], member],
    ...membersOf(member, [...above, name]),
  ]);
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
