import { Ajv2020 } from "ajv/dist/2020.js";
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
  /** What is first wrong with a request that has it by another name. */
  renaming: "missing" | "invalid";
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
    const lack = "x-tolerates-absence-as" in reference ? "tolerated" : "missing";
    const absence = isItem ? tooFew(schema, owner) : required.includes(key) ? lack : undefined;
    const renaming =
      absence === "missing" || (!isItem && isNeededBeside(contract, schema, owner, key)) ? "missing" : "invalid";
    const member: Member = { path, name: path.join("."), value, schema: own, absence, renaming, isItem };
    return typeof value === "object" && value !== null
      ? [member, ...walk(contract, own, value as Json | unknown[], path)]
      : [member];
  });
}

/** What is wrong with a list that loses an item. */
function tooFew({ minItems }: Schema, list: unknown[]): "invalid" | undefined {
  return list.length === minItems ? "invalid" : undefined;
}

/**
 * The branch of a union that an object is of, with what its condition adds. Members that another branch has no need of
 * are not required there.
 */
function meant(contract: Contract, schema: Schema, object: Json): Schema {
  const branches = branchesOf(contract, schema);
  const branch = branches.find((one) => fits(one, object))!;
  const required = branch.required?.filter((name) => {
    const without = lacking(object, name);
    const others = branches.filter((other) => fits(other, without));
    return !others.some((other) => !other.required?.includes(name));
  });
  const { properties = {} } = branch;
  const { properties: further = {}, required: more = [] } = conditionOf(branch, object);
  const merged = Object.entries(further).map(([name, rule]) => [
    name,
    { ...contract.schema(properties[name]!), ...rule },
  ]);
  const needed = more.filter((name) => conditionOf(branch, lacking(object, name)).required?.includes(name));
  return {
    ...branch,
    properties: { ...properties, ...(Object.fromEntries(merged) as Record<string, Schema>) },
    required: [...(required ?? []), ...needed],
  };
}

function branchesOf(contract: Contract, schema: Schema): Schema[] {
  return (schema.oneOf ?? [schema]).map((branch) => contract.schema(branch));
}

/** Whether a condition requires a member of an object that has another one in its place. */
function isNeededBeside(contract: Contract, schema: Schema, object: Json, name: string): boolean {
  const branch = branchesOf(contract, schema).find((one) => fits(one, object))!;
  return conditionOf(branch, { ...lacking(object, name), another: true }).required?.includes(name) ?? false;
}

const ajv = new Ajv2020({ strict: false });

/** What a schema adds for an object by `if` and `then`. */
function conditionOf({ if: condition, then: consequence = {} }: Schema, object: Json): Schema {
  return condition !== undefined && ajv.validate(condition, object) ? consequence : {};
}

function lacking(object: Json, name: string): Json {
  const { [name]: _, ...without } = object;
  return without;
}

/** Whether an object has the constants of a branch: those that it may lack, or the same. */
function fits({ properties = {}, required = [] }: Schema, object: Json): boolean {
  return Object.entries(properties).every(
    ([key, { const: constant }]) =>
      constant === undefined || constant === object[key] || !(key in object || required.includes(key)),
  );
}
