import fc from "fast-check";
import { merged, type Schema, type WithSchemas } from "../src/contract/document.ts";

/** Texts that programs stumble over. */
const ODD = ["", " ", "0", "__proto__", "constructor", "a.b", "*", "+/#", "$share/a/b", "é", "\ud800", "a".repeat(300)];

/** How far down values have all that they may have: some schemas are in themselves. */
const DEPTH = 6;

/** Makes values of the schemas of a document: from examples of it, at limits, and at random. */
export function schemaValues(document: WithSchemas) {
  const shown = namesakesIn(document);
  return (schema: Schema, name = "") => values(schema, name, DEPTH);

  /**
   * Values of a schema, which is at most so deep. A condition (`if`, `uniqueItems`, `x-max-bytes`) may refuse some of them.
   *
   * @param name Of the member or the parameter: values of its namesakes in examples are among those made.
   */
  function values(schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    const whole = merged(document, schema);
    const { const: constant, enum: words, examples = [], oneOf, anyOf, not: _, type } = whole;
    if (constant !== undefined) return fc.constant(constant);
    if (words) return fc.constantFrom(...words);
    const branches = oneOf ?? anyOf;
    if (branches && !whole.properties) return fc.oneof(...branches.map((branch) => values(branch, name, depth - 1)));
    if (type === "array" || whole.items) return lists(whole, name, depth - 1);
    if (type === "object" || whole.properties) return objects(whole, depth - 1);
    const made = fc.oneof(...[type ?? []].flat().map((one) => leaves(one, whole)), ...(type ? [] : [fc.jsonValue()]));
    const known = [...examples, ...(shown.get(name) ?? [])].filter((value) => isOf(whole, value));
    return known.length === 0 ? made : fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...known) }, made);
  }

  function objects(schema: Schema, depth: number): fc.Arbitrary<unknown> {
    const { properties = {}, required = [], additionalProperties: others } = schema;
    const members = Object.entries(properties).filter(([name]) => depth > 0 || required.includes(name));
    const made = members.map(([name, member]) => [name, values(member, name, depth)] as const);
    const known = fc.record(Object.fromEntries(made), { requiredKeys: required, noNullPrototype: true });
    if (typeof others !== "object" || depth <= 0) return known;
    const keys = fc.string({ minLength: 1 });
    const more = fc.dictionary(keys, values(others, "", depth), { maxKeys: 3, noNullPrototype: true });
    return fc.tuple(more, known).map(([extra, own]) => ({ ...extra, ...own }));
  }

  function lists(schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    const { items = {}, minItems = 0, maxItems } = schema as Schema & { minItems?: number; maxItems?: number };
    if (depth <= 0 && minItems === 0) return fc.constant([]);
    const lengths = { minLength: minItems, maxLength: maxItems ?? minItems + 3 };
    return fc.array(values(items, name, depth), lengths);
  }
}

function leaves(type: string, schema: Schema): fc.Arbitrary<unknown> {
  const { minimum = -Number.MAX_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = schema as Record<string, number>;
  switch (type) {
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "integer": {
      const near = { min: Math.max(minimum, -5), max: Math.min(maximum, Math.max(minimum, -5) + 20) };
      return fc.oneof(fc.integer(near), fc.integer({ min: minimum, max: maximum }));
    }
    case "number":
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    default:
      return texts(schema);
  }
}

function texts(schema: Schema): fc.Arbitrary<string> {
  const {
    pattern,
    format,
    minLength = 0,
    maxLength = 400,
  } = schema as { pattern?: string } & Schema & Record<"minLength" | "maxLength", number>;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"), { maxLength: 40 });
  if (format === "ipv4") return fc.ipV4();
  if (format === "ipv6") return fc.ipV6();
  if (format === "date-time") return times();
  const made = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
  return made.filter((text) => [...text].length >= minLength && [...text].length <= maxLength);
}

/** Times of RFC 3339 in its several forms. */
function times(): fc.Arbitrary<string> {
  const all = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("9999-01-01") });
  const ends = fc.constantFrom("Z", "z", "+00:00", "-23:59", "+0100", "-01");
  const made = fc.tuple(all, ends).map(([date, end]) => date.toISOString().replace("Z", end));
  return fc.oneof(made, fc.constantFrom("2016-12-31T23:59:60Z", "2026-03-02 09:12:33.5Z"));
}

function isOf(
  { type, pattern, minimum, maximum }: Schema & { minimum?: number; maximum?: number },
  value: unknown,
): boolean {
  const types = [type ?? []].flat();
  if (typeof value === "number")
    return (
      types.includes(Number.isInteger(value) ? "integer" : "number") &&
      value >= (minimum ?? value) &&
      value <= (maximum ?? value)
    );
  return (
    types.includes(typeof value) && (pattern === undefined || new RegExp(String(pattern), "u").test(String(value)))
  );
}

/** The plain values of the members of all examples, by the name of the member. */
function namesakesIn(document: WithSchemas): Map<string, unknown[]> {
  const found = new Map<string, Set<unknown>>();
  JSON.stringify((document.components as { examples?: object }).examples ?? {}, (name, value: unknown) => {
    if (typeof value !== "object") found.set(name, (found.get(name) ?? new Set()).add(value));
    return value;
  });
  return new Map([...found].map(([name, values]) => [name, [...values]]));
}
