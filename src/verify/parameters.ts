import { merged, resolve, type Schema } from "../contract/document.ts";
import { type ApiContract, type MethodContract } from "../contract/methods.ts";
import { type Source, sourceMethods, sourcesOf } from "../contract/sources.ts";
import { parsePath, placesAt, valueAt } from "../contract/member-path.ts";

/** Parameters of a call, undefined if it takes none, or why they cannot be determined. */
export type Parameters = { params: Record<string, unknown> | undefined } | { lacks: string };

/** Returns the data of a method; undefined if it has none. */
export type Read = (method: string) => Promise<unknown>;

/** The required parameters of a method, and those that others report, from the contract and from responses. */
export async function neededParameters(contract: ApiContract, method: MethodContract, read: Read): Promise<Parameters> {
  const { schema, isRequired } = paramsOf(contract, method);
  if (schema === undefined || !isRequired) return { params: undefined };
  const params: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const isNeeded = schema.required?.includes(name) ?? false;
    if (!isNeeded && sourcesOf(merged(contract.document, member)).length === 0) continue;
    const found = await valueOf(contract, member, read);
    if ("value" in found) params[name] = found.value;
    else if (isNeeded) return { lacks: `${name}: ${found.lacks}` };
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
    if (place !== undefined) return valueAt(place);
  }
  return undefined;
}

function untold(sources: readonly Source[]): string {
  const places = sources.flatMap((source) =>
    "method" in source ? [`${source.method} returned no ${source.path}`] : [],
  );
  return places.join(", and ");
}
