import type { Contract, Schema } from "./contract.ts";

type Json = Record<string, unknown>;

/** A member of a request, at any depth. */
export interface Member {
  path: readonly string[];
  /** `params.server.host`, for titles. */
  name: string;
  value: unknown;
  required: boolean;
  /** Whether devices take null as if the member were absent. */
  toleratesNull: boolean;
}

/** All members of a request with what the schema says of each, outer ones first. */
export function membersOf(contract: Contract, schema: string, request: Json): Member[] {
  return walk(contract, contract.schema(schema), request, []);
}

function walk(contract: Contract, schema: Schema, object: Json, above: readonly string[]): Member[] {
  const { properties = {}, required = [] } = meant(contract, schema, object);
  return Object.entries(object).flatMap(([key, value]) => {
    const path = [...above, key];
    const own = contract.schema(properties[key]!);
    const toleratesNull = own["x-tolerates"] === "null";
    const member = { path, name: path.join("."), value, required: required.includes(key), toleratesNull };
    return isObject(value) ? [member, ...walk(contract, own, value, path)] : [member];
  });
}

/** The branch of a union whose constants are the object's. */
function meant(contract: Contract, schema: Schema, object: Json): Schema {
  const branches = (schema.oneOf ?? [schema]).map((branch) => contract.schema(branch));
  return branches.find(({ properties = {} }) =>
    Object.entries(properties).every(
      ([key, { const: constant }]) => constant === undefined || constant === object[key],
    ),
  )!;
}

/** The request without a member. */
export function without(request: Json, [key, ...below]: readonly string[]): Json {
  return changed(request, key!, (value) => (below.length === 0 ? [] : [[key!, without(value as Json, below)]]));
}

/** The request with a member of another name, at its place. */
export function renamed(request: Json, [key, ...below]: readonly string[], name: string): Json {
  return changed(request, key!, (value) =>
    below.length === 0 ? [[name, value]] : [[key!, renamed(value as Json, below, name)]],
  );
}

/** The request with another value of a member. */
export function replaced(request: Json, [key, ...below]: readonly string[], other: unknown): Json {
  return changed(request, key!, (value) => [
    [key!, below.length === 0 ? other : replaced(value as Json, below, other)],
  ]);
}

function changed(object: Json, key: string, change: (value: unknown) => [string, unknown][]): Json {
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => (name === key ? change(value) : [[name, value]])),
  );
}

/** A name with its last letter missing, one with a letter too many, and one with its first letter in the other case. */
export function misspellings(name: string): string[] {
  const [first = ""] = name;
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return [name.slice(0, -1), `${name}s`, other + name.slice(1)];
}

/** Values of each JSON type that a value is not of; for a whole number, a fraction too. */
export function ofOtherTypes(value: unknown): unknown[] {
  const others = ["text", 7, true, null, [], {}].filter((other) => typeOf(other) !== typeOf(value));
  return typeof value === "number" ? [...others, value + 0.5, String(value)] : others;
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function isObject(value: unknown): value is Json {
  return typeOf(value) === "object";
}
