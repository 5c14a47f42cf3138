import { resolve, type Schema } from "./document.ts";
import type { ApiContract, MethodContract, MethodsDocument } from "./methods.ts";

/** Marks of the members of an object, and below them. */
interface Tolerance {
  /** Members of which a null stands for their absence: `x-tolerates`. */
  nulls: string[];
  /** What members are taken for that are absent: `x-tolerates-absence-as`. */
  absent: [name: string, value: unknown][];
  /** Members with marks below them. */
  members: [name: string, below: Tolerance][];
}

/** By schema of a request; undefined where nothing of its request is marked, as of most. */
const tolerances = new WeakMap<object, Tolerance | undefined>();

/**
 * A request as the device reads it: without each null that it takes as an absent member (`x-tolerates`), and with the
 * value that it takes an absent member for (`x-tolerates-absence-as`). The contract asks clients for more than that.
 */
export function asTolerated({ document }: ApiContract, { request }: MethodContract, envelope: object): object {
  if (!tolerances.has(request)) tolerances.set(request, toleranceOf(document, request));
  const tolerance = tolerances.get(request);
  return tolerance === undefined ? envelope : (read(tolerance, envelope) as object);
}

/** @param above Schemas that this one is in. */
function toleranceOf(document: MethodsDocument, schema: Schema, above: Schema[] = []): Tolerance | undefined {
  const target = resolve(document, schema);
  if (above.includes(target)) return undefined;
  const properties = Object.entries(target.properties ?? {});
  const nulls = properties.filter(([, member]) => member["x-tolerates"] === "null").map(([name]) => name);
  const absent = properties
    .map(([name, member]): [string, unknown] => [name, member["x-tolerates-absence-as"]])
    .filter(([, value]) => value !== undefined);
  const members = properties.flatMap(([name, member]): Tolerance["members"] => {
    const below = toleranceOf(document, member, [...above, target]);
    return below === undefined ? [] : [[name, below]];
  });
  return nulls.length + absent.length + members.length > 0 ? { nulls, absent, members } : undefined;
}

function read({ nulls, absent, members }: Tolerance, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const object = { ...value } as Record<string, unknown>;
  for (const name of nulls) if (object[name] === null) delete object[name];
  for (const [name, stand] of absent) if (!Object.hasOwn(object, name)) object[name] = stand;
  for (const [name, below] of members) if (Object.hasOwn(object, name)) object[name] = read(below, object[name]);
  return object;
}
