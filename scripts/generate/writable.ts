import type { Shape, WritableMethod } from "../../src/vapix/writable.ts";
import { parsePath } from "../../src/contract/member-path.ts";
import { type Source, sourcesOf } from "../../src/contract/sources.ts";
import { type Api, type Method, paramsOf } from "./api.ts";
import { literal } from "./client.ts";
import { branchesOf, type Document, membersOf, merged, resolve, type Schema } from "./document.ts";

/**
 * The runtime table of methods that write what others report, separate from that of methods, so that a client stays
 * small.
 */
export function writableTable(apis: Api[]): string {
  const entries = apis.map((api) => {
    const methods = api.methods.filter(({ sources }) => sources.length > 0);
    return [api.id, Object.fromEntries(methods.map((method) => [method.name, entryOf(api, method)]))] as const;
  });
  const known = entries.filter(([, methods]) => Object.keys(methods).length > 0);
  return `export const writableMethods = ${literal(Object.fromEntries(known))} as const;\n`;
}

function entryOf(api: Api, method: Method): WritableMethod {
  const { document } = api;
  const params = paramsOf(document, method.request);
  const whole = sourcesOf(params);
  const own = Object.entries(membersOf(document, params)).flatMap(([name, member]) => {
    const sources = sourcesOf(member);
    const [fixed] = sources;
    if (fixed === undefined) return [];
    return [[name, "value" in fixed ? { value: fixed.value } : { paths: pathsOf(sources) }] as const];
  });
  const reported = whole.flatMap((source) => ("method" in source ? reportedAt(api, source) : []));
  return {
    ...(whole.length > 0 && { paths: pathsOf(whole) }),
    ...(own.length > 0 && { own: Object.fromEntries(own) }),
    shape: shapeOf(document, params, reported),
  };
}

function pathsOf(sources: Source[]): string[] {
  return sources.flatMap((source) => ("method" in source ? [source.path] : []));
}

/** The schemas at a path below the data of a method. */
function reportedAt({ document, methods }: Api, { method, path }: { method: string; path: string }): Schema[] {
  const { data } = methods.find(({ name }) => name === method)!;
  let schemas: Schema[] = [document.components.schemas[data]!];
  for (const step of path === "" ? [] : parsePath(path)) {
    const below = schemas.flatMap((schema) => branchesOf(document, schema));
    const next = below.map((schema) => (step.kind === "items" ? schema.items : schema.properties?.[step.name]));
    schemas = next.filter((schema) => schema !== undefined);
  }
  return schemas;
}

/** How parameters of a schema are made from reported values. */
function shapeOf(document: Document, unresolved: Schema, reported: Schema[]): Shape {
  const whole = merged(document, unresolved);
  // Written values follow inferred rules too.
  const schema: Schema = withRule(document, whole, whole["x-should-be"] as Schema | undefined);
  const members = Object.entries(membersInAll(document, schema)).filter(([, member]) => !member["x-secret"]);
  const known = reported.flatMap((one) => branchesOf(document, one));
  if (members.length > 0) {
    const below = (name: string) =>
      known.map(({ properties }) => properties?.[name]).filter((one) => one !== undefined);
    const shapes = members.map(([name, member]) => [name, shapeOf(document, member, below(name))]);
    const aliases = known.flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([name, { "x-alias-of": meant }]) => (meant ? [[name, meant]] : [])),
    );
    const required = requiredOf(document, schema);
    return {
      members: Object.fromEntries(shapes) as Record<string, Shape>,
      ...(required.length > 0 && { required }),
      ...casesOf(document, schema, required),
      ...(aliases.length > 0 && { aliases: Object.fromEntries(aliases) as Record<string, string> }),
    };
  }
  const itemsOf = (one: Schema): Schema[] => (one.items ? [one.items] : []);
  const items = branchesOf(document, schema).flatMap(itemsOf);
  if (items.length > 0) return { items: shapeOf(document, unionOf(document, items), known.flatMap(itemsOf)) };
  const unset = unsetValues(document, schema);
  const spellings = known.flatMap((one) =>
    one["x-alias-of"] ? (one.enum ?? []).map((value) => [value, one["x-alias-of"]]) : [],
  );
  return {
    ...(unset.length > 0 && { unset }),
    ...(schema["x-masked-password"] === true && { isMasked: true as const }),
    ...(spellings.length > 0 && { spellings: Object.fromEntries(spellings) as Record<string, string> }),
  };
}

/** A schema with a rule in addition, for its items as well. */
function withRule(document: Document, schema: Schema, rule: Schema = {}): Schema {
  const items = schema.items && rule.items && { ...merged(document, schema.items), ...rule.items };
  return { ...schema, ...rule, ...(items && { items }) };
}

/** The properties of an object; one that several branches of a union describe is the union of what they say. */
function membersInAll(document: Document, schema: Schema): Record<string, Schema> {
  const members = new Map<string, Schema[]>();
  for (const { properties = {} } of branchesOf(document, schema))
    for (const [name, member] of Object.entries(properties)) members.set(name, [...(members.get(name) ?? []), member]);
  return Object.fromEntries([...members].map(([name, all]) => [name, unionOf(document, all)]));
}

/** The union of schemas, of which each branch stands there once. */
function unionOf(document: Document, schemas: Schema[]): Schema {
  const once = (all: Schema[]) => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  const different = once(schemas.map((one) => merged(document, one)));
  const leaves = (one: Schema): Schema[] => one.oneOf?.flatMap((branch) => leaves(merged(document, branch))) ?? [one];
  return different.length === 1 ? different[0]! : { oneOf: once(different.flatMap(leaves)) };
}

/** Properties that all branches of a union require. */
function requiredOf(document: Document, schema: Schema): string[] {
  const { required = [], oneOf } = schema;
  const [first = [], ...others] = (oneOf ?? []).map((branch) => merged(document, branch).required ?? []);
  return [...required, ...first.filter((name) => others.every((names) => names.includes(name)))];
}

/** Additional required properties of a branch of a union, by the constant that identifies the branch. */
function casesOf(document: Document, schema: Schema, shared: string[]): Pick<Shape, "cases"> {
  const cases = (schema.oneOf ?? []).flatMap((branch) => {
    const { properties = {}, required = [] } = merged(document, branch);
    const constants = Object.entries(properties).map(([name, member]) => [name, constantOf(document, member)] as const);
    const [constant] = constants.filter(([, value]) => value !== undefined);
    const more = required.filter((name) => !shared.includes(name) && name !== constant?.[0]);
    if (constant === undefined || more.length === 0) return [];
    return [{ member: constant[0], value: constant[1], required: more }];
  });
  return cases.length > 0 ? { cases } : {};
}

/** The only value that a schema allows, apart from null. */
function constantOf(document: Document, schema: Schema): unknown {
  const { const: constant, oneOf = [] } = resolve(document, schema);
  const [only, ...others] = oneOf.filter(({ type }) => type !== "null");
  return constant ?? (others.length === 0 ? only?.const : undefined);
}

/** Values that devices report if something is not set, and that requests do not allow. */
function unsetValues(document: Document, schema: Schema): unknown[] {
  const branches = branchesOf(document, schema).filter(
    ({ anyOf, oneOf }) => anyOf === undefined && oneOf === undefined,
  );
  const isText = branches.every(({ type }) => type === "string");
  const excluded = schema.not?.const;
  return [
    ...(isText && branches.every((branch) => !takesEmptyText(branch)) ? [""] : []),
    ...(excluded === undefined ? [] : [excluded]),
  ];
}

function takesEmptyText({ const: constant, enum: values, format, minLength, pattern }: Schema): boolean {
  if (constant !== undefined || values !== undefined) return constant === "" || (values?.includes("") ?? false);
  if (format !== undefined || Number(minLength ?? 0) > 0) return false;
  return pattern === undefined || new RegExp(pattern as string).test("");
}
