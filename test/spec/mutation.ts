import type { Contract, Schema } from "./contract.ts";

type Json = Record<string, unknown>;

/** A member of a request, at any depth. */
export interface Member {
  path: readonly string[];
  /** `params.server.host`, or `params.staticNameServers.0` for an item of a list; for titles. */
  name: string;
  value: unknown;
  schema: Schema;
  /** What is wrong with a request without it, or that only the contract refuses this. */
  absence: "missing" | "invalid" | "tolerated" | undefined;
  /** Whether it is an item of a list, and so has no name to misspell. */
  isItem: boolean;
}

/** All members of a request with what the schema says of each, outer ones first. */
export function membersOf(contract: Contract, schema: string, request: Json): Member[] {
  return walk(contract, contract.schema(schema), request, []);
}

function walk(contract: Contract, schema: Schema, owner: Json | unknown[], above: readonly string[]): Member[] {
  const isItem = Array.isArray(owner);
  const { properties = {}, required = [] } = isItem ? {} : meant(contract, schema, owner);
  return Object.entries(owner).flatMap(([key, value]) => {
    const path = [...above, key];
    const reference = isItem ? schema.items! : properties[key]!;
    const own = contract.schema(reference);
    const lacking = "x-tolerates-absence-as" in reference ? "tolerated" : "missing";
    const absence = isItem ? tooFew(schema, owner) : required.includes(key) ? lacking : undefined;
    const member: Member = { path, name: path.join("."), value, schema: own, absence, isItem };
    return isObject(value) || Array.isArray(value) ? [member, ...walk(contract, own, value, path)] : [member];
  });
}

/** What is wrong with a list that loses an item. */
function tooFew({ minItems }: Schema, list: unknown[]): "invalid" | undefined {
  return list.length === minItems ? "invalid" : undefined;
}

/** The branch of a union that an object is of. Members that another branch has no need of are not required there. */
function meant(contract: Contract, schema: Schema, object: Json): Schema {
  const branches = (schema.oneOf ?? [schema]).map((branch) => contract.schema(branch));
  const branch = branches.find((one) => fits(one, object))!;
  const required = branch.required?.filter((name) => {
    const others = branches.filter((other) => fits(other, without(object, [name])));
    return !others.some((other) => !other.required?.includes(name));
  });
  return { ...branch, required };
}

/** Whether an object has the constants of a branch: those that it may lack, or the same. */
function fits({ properties = {}, required = [] }: Schema, object: Json): boolean {
  return Object.entries(properties).every(
    ([key, { const: constant }]) =>
      constant === undefined || constant === object[key] || !(key in object || required.includes(key)),
  );
}

/** The request without a member. */
export function without(request: Json, path: readonly string[]): Json {
  return changed(request, path, () => []);
}

/** The request with a member of another name, at its place. */
export function renamed(request: Json, path: readonly string[], name: string): Json {
  return changed(request, path, (_, value) => [[name, value]]);
}

/** The request with another value of a member. */
export function replaced(request: Json, path: readonly string[], other: unknown): Json {
  return changed(request, path, (name) => [[name, other]]);
}

type Change = (name: string, value: unknown) => [name: string, value: unknown][];

function changed<T extends Json | unknown[]>(owner: T, [key, ...below]: readonly string[], change: Change): T {
  const entries = Object.entries(owner).flatMap(([name, value]): [string, unknown][] => {
    if (name !== key) return [[name, value]];
    return below.length === 0 ? change(name, value) : [[name, changed(value as Json | unknown[], below, change)]];
  });
  return (Array.isArray(owner) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T;
}

/** The request with an unknown member in each of its objects. */
export function extended(request: Json, members: Member[]): Json[] {
  const objects = members.filter(({ value }) => isObject(value));
  return [
    { ...request, unheardOf: true },
    ...objects.map(({ path, value }) => replaced(request, path, { ...(value as Json), unheardOf: true })),
  ];
}

/** A name with its last letter missing, one with a letter too many, and one with its first letter in the other case. */
export function misspellings(name: string): string[] {
  const [first = ""] = name;
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return [name.slice(0, -1), `${name}s`, other + name.slice(1)];
}

/** Values of each JSON type that a value is not of; for a whole number, unless it may be a fraction, a fraction too. */
export function ofOtherTypes(value: unknown, { type }: Schema = {}): unknown[] {
  const others = ["text", 7, true, null, [], {}].filter((other) => typeOf(other) !== typeOf(value));
  if (typeof value !== "number") return others;
  return [...others, ...(type === "number" ? [] : [value + 0.5]), String(value)];
}

/** Values of the right JSON type next to what the schema takes: past each limit, and beside the enumeration. */
export function beyondLimits(schema: Schema, value: unknown): unknown[] {
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
  } = schema as Limits;
  const items = value as unknown[];
  return [
    ...(values === undefined
      ? []
      : typeof value === "number"
        ? [Math.max(...(values as number[])) + 1]
        : ["unheardOf"]),
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(maximum === undefined ? [] : [maximum + 1]),
    ...(exclusiveMinimum === undefined ? [] : [exclusiveMinimum]),
    ...(minLength === undefined ? [] : ["a".repeat(minLength - 1)]),
    ...(pattern === undefined ? [] : [mismatch(pattern, value as string)]),
    ...(minItems ? [items.slice(0, minItems - 1)] : []),
    ...(maxItems === undefined ? [] : [Array.from({ length: maxItems + 1 }, () => items[0])]),
    ...(uniqueItems ? [[...items, items[0]]] : []),
  ];
}

/** A text that a pattern does not fit: a longer one or, where that fits, none. */
function mismatch(pattern: string, text: string): string {
  return new RegExp(pattern, "u").test(`${text}~`) ? "" : `${text}~`;
}

interface Limits {
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

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function isObject(value: unknown): value is Json {
  return typeOf(value) === "object";
}
