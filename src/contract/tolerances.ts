import { type Json, resolve, type Schema } from "./document.ts";
import type { ApiContract, MethodContract, MethodsDocument } from "./methods.ts";
import { parsePath, placesAt } from "./member-path.ts";

/** A value in a request that devices accept although the contract requires another one. */
export interface Tolerated {
  /** Path of the property: `params.ssl`. */
  path: string;
  /** What the contract requires. */
  expected: string;
  /** Whether the value is valid by the schema but discouraged; otherwise the schema reports a fault at the path. */
  isValid: boolean;
}

/** Marks of the properties of an object, and below them. */
interface Tolerance {
  /** Values that count as absent, or `any`: `x-tolerates`. */
  values: [name: string, values: unknown[] | "any", isDeprecated: boolean][];
  /** The value that a device uses for an absent property: `x-tolerates-absence-as`. */
  absent: [name: string, value: unknown][];
  /** Values that other properties should have if a property is present: `x-should-have`. */
  should: [name: string, wanted: [path: string, values: unknown[]][]][];
  /** Properties with marks below them. */
  members: [name: string, below: Tolerance][];
}

/** Tolerances by schema of a request; undefined if it has no marks, as most. */
const tolerances = new WeakMap<object, Tolerance | undefined>();

/**
 * Converts a request as the device does, and lists what the device tolerates. Values that count as absent are removed
 * (`x-tolerates`), and absent properties get the device's value (`x-tolerates-absence-as`).
 */
export function asTolerated<T>(
  { document }: ApiContract,
  { request }: MethodContract,
  envelope: T,
): { envelope: T; tolerated: Tolerated[] } {
  if (!tolerances.has(request)) tolerances.set(request, toleranceOf(document, request));
  const tolerance = tolerances.get(request);
  const tolerated: Tolerated[] = [];
  return { envelope: tolerance === undefined ? envelope : (read(tolerance, envelope, "", tolerated) as T), tolerated };
}

/** @param above Schemas that contain this one. */
function toleranceOf(document: MethodsDocument, schema: Schema, above: Schema[] = []): Tolerance | undefined {
  const target = resolve(document, schema);
  if (above.includes(target)) return undefined;
  const properties = Object.entries(target.properties ?? {});
  const marked = <T>(mark: string) =>
    properties.flatMap(([name, member]): [string, T][] => {
      const value = member[mark] ?? resolve(document, member)[mark];
      return value === undefined ? [] : [[name, value as T]];
    });
  const values = marked<unknown[] | "any">("x-tolerates").map(([name, known]): Tolerance["values"][number] => [
    name,
    known,
    target.properties![name]!["deprecated"] === true,
  ]);
  const absent = marked<unknown>("x-tolerates-absence-as");
  const should = marked<Record<string, unknown[]>>("x-should-have").map(
    ([name, wanted]): Tolerance["should"][number] => [name, Object.entries(wanted)],
  );
  const members = properties.flatMap(([name, member]): Tolerance["members"] => {
    const below = toleranceOf(document, member, [...above, target]);
    return below === undefined ? [] : [[name, below]];
  });
  return values.length + absent.length + should.length + members.length > 0
    ? { values, absent, should, members }
    : undefined;
}

function read({ values, absent, should, members }: Tolerance, value: unknown, at: string, found: Tolerated[]): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const object = { ...value } as Record<string, unknown>;
  const tolerate = (name: string, expected: string, isValid = false) =>
    found.push({ path: `${at}${name}`, expected, isValid });
  for (const [name, wanted] of should)
    for (const [path, words] of Object.hasOwn(object, name) ? wanted : [])
      if (placesAt(object, parsePath(path)).some(({ holder, key }) => !words.includes((holder as Json)[key])))
        tolerate(name, `no property unless ${at}${path} is ${words.join(" or ")}`, true);
  for (const [name, known, isDeprecated] of values)
    if (Object.hasOwn(object, name) && (known === "any" || known.includes(object[name]))) {
      delete object[name];
      tolerate(name, isDeprecated ? "no property" : "a value of the documented type, or no property", isDeprecated);
    }
  for (const [name, stand] of absent)
    if (!Object.hasOwn(object, name)) {
      object[name] = stand;
      tolerate(name, "is required");
    }
  for (const [name, below] of members)
    if (Object.hasOwn(object, name)) object[name] = read(below, object[name], `${at}${name}.`, found);
  return object;
}
