import { merged, resolve, type Schema } from "../contract/document.ts";
import { type ApiContract, type MethodContract } from "../contract/methods.ts";
import { parsePath, placesAt } from "../contract/member-path.ts";

/** Where a parameter comes from: a member of what another method answers, by its path below `data`, or a fixed value. */
type Source = { method: string; path: string } | { value: unknown };

/** The parameters of a call, undefined where it goes without, or why they cannot be told. */
export type Parameters = { params: Record<string, unknown> | undefined } | { lacks: string };

/** The data that a method answers; undefined where it answers none. */
export type Read = (method: string) => Promise<unknown>;

/** The parameters that a method needs, from the contract and from what others answer. */
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

/** Why a method is not called as long as another one does not tell what it needs (`x-needs`). */
export async function unmetNeed(
  contract: ApiContract,
  method: MethodContract,
  read: Read,
): Promise<string | undefined> {
  const need = requestOf(contract, method)["x-needs"] as { method: string; path: string } | undefined;
  if (need === undefined || (await valueFrom([need], read)) !== undefined) return undefined;
  return untold([need]);
}

/** The method that undoes another one, and its parameters, by the data that was answered (`x-undone-by`). */
export function undoOf(contract: ApiContract, method: MethodContract, data: Record<string, unknown>) {
  const undo = requestOf(contract, method)["x-undone-by"] as { method: string; params: object } | undefined;
  return undo && { method: undo.method, params: filled(undo.params, data) as object };
}

/** A template whose texts `{name}` are members of the data. */
function filled(template: unknown, data: Record<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(template), (_, value: unknown) => {
    const [, name] = typeof value === "string" ? (/^\{(\w+)\}$/.exec(value) ?? []) : [];
    return name === undefined ? value : (data[name] ?? null);
  });
}

/**
 * The parameters that write back what was read: all that the contract tells the source of (`x-from`).
 *
 * @param base Parameters that are kept where no source tells others.
 */
export async function readParameters(
  contract: ApiContract,
  method: MethodContract,
  read: Read,
  base: object = {},
): Promise<Parameters> {
  const { schema } = paramsOf(contract, method);
  const whole = schema && sourcesOf(schema);
  const members = schema === undefined ? {} : membersOf(contract, schema);
  const params: Record<string, unknown> = { ...base };
  if (whole !== undefined) {
    const found = await valueFrom(whole, read);
    if (typeof found !== "object" || found === null) return { lacks: untold(whole) };
    for (const [name, value] of Object.entries(found))
      if (members[name] !== undefined && members[name]["x-secret"] === undefined && !isEmpty(value))
        params[name] = value;
  }
  for (const [name, member] of Object.entries(members)) {
    const sources = sourcesOf(member);
    if (sources === undefined) continue;
    const value = await valueFrom(sources, read);
    if (value !== undefined) params[name] = value;
    else if (schema!.required?.includes(name)) return { lacks: `${name}: ${untold(sources)}` };
  }
  return { params };
}

/** The methods whose answers a method's parameters come from. */
export function sourceMethods(contract: ApiContract, method: MethodContract): string[] {
  const { schema } = paramsOf(contract, method);
  const marked = schema === undefined ? [] : [schema, ...Object.values(membersOf(contract, schema))];
  const sources = marked.flatMap((one) => sourcesOf(one) ?? []);
  return [...new Set(sources.flatMap((source) => ("method" in source ? [source.method] : [])))];
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

/** The members of an object, those of all branches of a union. */
function membersOf({ document }: ApiContract, schema: Schema): Record<string, Schema> {
  const branches = [schema, ...(schema.oneOf ?? schema.anyOf ?? []).map((branch) => merged(document, branch))];
  const members = branches.flatMap(({ properties }) => Object.entries(properties ?? {}));
  return Object.fromEntries(members.map(([name, member]) => [name, merged(document, member)]));
}

async function valueOf(
  { document }: ApiContract,
  schema: Schema,
  read: Read,
): Promise<{ value: unknown } | { lacks: string }> {
  const whole = merged(document, schema);
  const sources = sourcesOf(whole);
  if (sources !== undefined) {
    const value = await valueFrom(sources, read);
    return value === undefined ? { lacks: untold(sources) } : { value };
  }
  const items = whole.items && merged(document, whole.items);
  const [named] = namesOf(whole);
  const [item] = items === undefined ? [] : namesOf(items);
  const value =
    named ?? (item === undefined ? undefined : [item]) ?? whole["default"] ?? whole["x-tolerates-absence-as"];
  return value === undefined ? { lacks: "no answer tells it" } : { value };
}

function namesOf(schema: Schema): unknown[] {
  return (schema["enum"] as unknown[] | undefined) ?? (schema["const"] === undefined ? [] : [schema["const"]]);
}

/** The first value that any of the sources tells. */
async function valueFrom(sources: readonly Source[], read: Read): Promise<unknown> {
  for (const source of sources) {
    if ("value" in source) return source.value;
    const data = await read(source.method);
    if (source.path === "") {
      if (data !== undefined) return data;
      continue;
    }
    const [place] = placesAt(data, parsePath(source.path));
    if (place !== undefined) return (place.holder as Record<string | number, unknown>)[place.key];
  }
  return undefined;
}

function sourcesOf(schema: Schema): Source[] | undefined {
  const from = schema["x-from"] as Source | Source[] | undefined;
  return from === undefined ? undefined : [from].flat();
}

function untold(sources: readonly Source[]): string {
  const places = sources.flatMap((source) => ("method" in source ? [`${source.method} told no ${source.path}`] : []));
  return places.join(", and ");
}

/** A member that is reported without anything in it was never configured. */
function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
