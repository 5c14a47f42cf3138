import { membersOf, merged, resolve, type Schema } from "../contract/document.ts";
import { type ApiContract, type MethodContract } from "../contract/methods.ts";
import { type Source, sourceMethods, sourcesOf } from "../contract/sources.ts";
import { parsePath, placesAt } from "../contract/member-path.ts";

/** Parameters of a call, undefined if it takes none, or why they cannot be determined. */
export type Parameters = { params: Record<string, unknown> | undefined } | { lacks: string };

/** Returns the data of a method; undefined if it has none. */
export type Read = (method: string) => Promise<unknown>;

/** The required parameters of a method, from the contract and from responses of other methods. */
export async function neededParameters(contract: ApiContract, method: MethodContract, read: Read): Promise<Parameters> {
  const { schema, isRequired } = paramsOf(contract, method);
  if (schema === undefined || !isRequired) return { params: undefined };
  const params: Record<string, unknown> = {};
  for (const name of schema.required ?? []) {
    const found = await valueOf(contract, schema.properties![name]!, read);
    if ("lacks" in found) return { lacks: `${name}: ${found.lacks}` };
    params[name] = found.value;
  }
  return { params };
}

/** Why a method is not called, if another method does not return a required value (`x-needs`). */
export async function unmetNeed(
  contract: ApiContract,
  method: MethodContract,
  read: Read,
): Promise<string | undefined> {
  const need = requestOf(contract, method)["x-needs"] as { method: string; path: string } | undefined;
  if (need === undefined || (await valueFrom([need], read)) !== undefined) return undefined;
  return untold([need]);
}

/** The method that undoes another one, with its parameters from the response (`x-undone-by`). */
export function undoOf(contract: ApiContract, method: MethodContract, data: Record<string, unknown>) {
  const undo = requestOf(contract, method)["x-undone-by"] as { method: string; params: object } | undefined;
  return undo && { method: undo.method, params: filled(undo.params, data) as object };
}

/** Fills a template, whose strings `{name}` are properties of the data. */
function filled(template: unknown, data: Record<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(template), (_, value: unknown) => {
    const [, name] = typeof value === "string" ? (/^\{(\w+)\}$/.exec(value) ?? []) : [];
    return name === undefined ? value : (data[name] ?? null);
  });
}

/** The parameters that always have a fixed value (`x-from`). */
export function fixedParameters(contract: ApiContract, method: MethodContract): Record<string, unknown> {
  const { schema } = paramsOf(contract, method);
  const members = schema === undefined ? [] : Object.entries(membersOf(contract.document, schema));
  const fixed = members.flatMap(([name, member]) =>
    sourcesOf(member).flatMap((source) => ("value" in source ? [[name, source.value] as const] : [])),
  );
  return Object.fromEntries(fixed);
}

/** The methods whose responses contain the parameters of a method. */
export function sourcesOfMethod(contract: ApiContract, method: MethodContract): string[] {
  const { schema } = paramsOf(contract, method);
  return schema === undefined ? [] : sourceMethods(contract.document, schema);
}

function requestOf({ document }: ApiContract, { request }: MethodContract): Schema {
  return resolve(document, request);
}

function paramsOf(contract: ApiContract, method: MethodContract) {
  const request = requestOf(contract, method);
  const { params } = request.properties!;
  return {
    schema: params && merged(contract.document, params),
    isRequired: request.required?.includes("params") ?? false,
  };
}

async function valueOf(
  { document }: ApiContract,
  schema: Schema,
  read: Read,
): Promise<{ value: unknown } | { lacks: string }> {
  const whole = merged(document, schema);
  const sources = sourcesOf(whole);
  if (sources.length > 0) {
    const value = await valueFrom(sources, read);
    return value === undefined ? { lacks: untold(sources) } : { value };
  }
  const items = whole.items && merged(document, whole.items);
  const [named] = namesOf(whole);
  const [item] = items === undefined ? [] : namesOf(items);
  const value =
    named ?? (item === undefined ? undefined : [item]) ?? whole["default"] ?? whole["x-tolerates-absence-as"];
  return value === undefined ? { lacks: "no response contains it" } : { value };
}

function namesOf(schema: Schema): unknown[] {
  return (schema["enum"] as unknown[] | undefined) ?? (schema["const"] === undefined ? [] : [schema["const"]]);
}

/** The first available value of the sources. */
async function valueFrom(sources: readonly Source[], read: Read): Promise<unknown> {
  for (const source of sources) {
    if ("value" in source) return source.value;
    const data = await read(source.method);
    const [place] = placesAt(data, parsePath(source.path));
    if (place !== undefined) return (place.holder as Record<string | number, unknown>)[place.key];
  }
  return undefined;
}

function untold(sources: readonly Source[]): string {
  const places = sources.flatMap((source) =>
    "method" in source ? [`${source.method} returned no ${source.path}`] : [],
  );
  return places.join(", and ");
}
