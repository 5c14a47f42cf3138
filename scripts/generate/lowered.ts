import { type Described, knownValues, mapSchema, openValue, resolve, type Schema } from "./document.ts";

/** The licence, for which OpenAPI 3.0 requires an address. */
export const MIT = { name: "MIT", url: "https://opensource.org/license/mit" };

/** Converts all schemas of a document to OpenAPI 3.0. */
export function lowered<D extends Described>(document: D): D {
  const change = (schema: Schema) => mapSchema(schema, (one) => lower(document, withoutDefault(one)));
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key === "example" || key === "examples") return [key, value];
        return [key, key === "schema" ? change(value as Schema) : walk(value)];
      }),
    );
  };
  const { schemas, examples, ...others } = document.components;
  const kept = Object.entries(schemas).map(([name, schema]) => [name, change(schema)]);
  return {
    ...document,
    paths: walk(document.paths),
    components: {
      ...document.components,
      ...(walk(others) as object),
      schemas: Object.fromEntries(kept),
      ...(examples && { examples }),
    },
  };
}

/**
 * A default as text: generators send defaults and add them to responses, where an absent property has another meaning.
 */
function withoutDefault({ default: preset, ...schema }: Schema): Schema {
  if (preset === undefined) return schema;
  const text = `Default: \`${JSON.stringify(preset)}\`.`;
  return { ...schema, description: schema.description ? `${schema.description} ${text}` : text };
}

/** Converts keywords that OpenAPI 3.0 lacks, or removes them. */
function lower(document: Described, schema: Schema): Schema {
  if (schema.$ref !== undefined) return { $ref: schema.$ref };
  // Generators turn `uniqueItems` into sets, in which vertices have no order, and `title` into names that are not
  // unique.
  const {
    const: value,
    examples,
    title: _title,
    if: _if,
    then: _then,
    else: _else,
    uniqueItems: _unique,
    contentMediaType,
    ...rest
  } = schema;
  const open = openValue(document, schema);
  if (open) {
    const { anyOf: _anyOf, ...outer } = rest;
    const titled = open.known
      .filter(({ title }) => title !== undefined)
      .map(({ const: code, title }) => `${code} ${title}`);
    return {
      ...outer,
      ...(titled.length > 0 && { description: `${outer.description ?? ""} Known are: ${titled.join("; ")}.`.trim() }),
      type: open.type,
      ...wide({ type: open.type }),
      "x-extensible-enum": knownValues(open.known),
    };
  }
  for (const keyword of ["oneOf", "anyOf"] as const)
    if (rest[keyword]?.some(isNull)) return lower(document, withoutNull(document, schema, keyword));
  if (isObjectOrList(document, schema)) {
    const { anyOf: _anyOf, oneOf: _oneOf, ...outer } = schema;
    return lower(document, outer);
  }
  const texts = withoutKindsOfText(document, schema);
  if (texts !== schema) return lower(document, texts);
  if (Array.isArray(rest.type)) {
    const types = rest.type.filter((type) => type !== "null");
    const nullable = rest.type.includes("null");
    if (types.length > 1) {
      const { type: _type, ...outer } = schema;
      return lower(document, { ...outer, anyOf: types.map((type) => ({ type: nullable ? [type, "null"] : type })) });
    }
    return lower(document, { ...schema, type: types[0]!, nullable });
  }
  const { exclusiveMinimum, exclusiveMaximum } = rest;
  // openapi-python-client drops a model with a constant boolean that may be null.
  const isFree = rest.type === "boolean" && rest.nullable === true && rest.enum === undefined;
  const values = isFree || value === undefined ? rest.enum : [value];
  return {
    ...rest,
    ...(contentMediaType !== undefined && { format: "binary" }),
    ...wide(rest),
    ...(rest.properties && { properties: seen(rest.properties) }),
    ...(exclusiveMinimum !== undefined && { minimum: exclusiveMinimum, exclusiveMinimum: true }),
    ...(exclusiveMaximum !== undefined && { maximum: exclusiveMaximum, exclusiveMaximum: true }),
    ...(values && { type: rest.type ?? typeOf(values[0]), enum: values }),
    ...(examples && { example: examples[0] }),
  };
}

/**
 * Removes spellings of properties that no device was seen to send: some only differ in case from the right one, and
 * Rust merges the two into one name.
 */
function seen(properties: Record<string, Schema>): Record<string, Schema> {
  const entries = Object.entries(properties);
  return Object.fromEntries(
    entries.filter(
      ([, member]) =>
        member["x-alias-of"] === undefined || member["x-origin"] === "device" || member["x-printed"] === true,
    ),
  );
}

/**
 * Adds formats: without one, integers are 32 bits wide in Java and Rust, and `number` in Go is too narrow for
 * measurements.
 */
function wide({ type, enum: values, maximum, "x-should-be": inferred }: Schema): { format?: string } {
  if (type === "number") return { format: "double" };
  const most = maximum ?? (inferred as Schema | undefined)?.["maximum"];
  const bounded = values !== undefined || (typeof most === "number" && most < 2 ** 31);
  return type === "integer" && !bounded ? { format: "int64" } : {};
}

/** Whether a value is an object or a list, for which the generator for Java makes code that does not compile. */
function isObjectOrList(document: Described, { anyOf, oneOf = anyOf ?? [] }: Schema): boolean {
  const types = oneOf.map((branch) => resolve(document, branch).type);
  return types.includes("object") && types.includes("array");
}

function isNull({ type }: Schema): boolean {
  return type === "null";
}

/** Merges all string types of a union: decoders distinguish types, but not times from names. */
function withoutKindsOfText(document: Described, schema: Schema): Schema {
  const keyword = schema.oneOf ? "oneOf" : "anyOf";
  const { [keyword]: members = [], ...outer } = schema;
  const isText = (member: Schema) => resolve(document, member).type === "string";
  const texts = members.filter(isText);
  if (texts.length < 2 && texts.every((text) => resolve(document, text).format === undefined)) return schema;
  const others = members.filter((member) => !isText(member));
  if (others.some((member) => ["object", "array"].includes(String(resolve(document, member).type)))) return schema;
  const nullable = texts.some((text) => resolve(document, text).nullable === true);
  const text: Schema = { type: "string", ...(nullable && { nullable }) };
  return others.length === 0 ? { ...outer, ...text } : { ...outer, [keyword]: [...others, text] };
}

/** Converts a union with null to one without it whose first member is nullable. */
function withoutNull(document: Described, schema: Schema, keyword: "oneOf" | "anyOf"): Schema {
  const { [keyword]: members, ...outer } = schema;
  const [first, ...others] = members!.filter((member) => !isNull(member));
  const nullable = { ...resolve(document, first!), nullable: true };
  return others.length === 0 ? { ...nullable, ...outer } : { ...outer, [keyword]: [nullable, ...others] };
}

function typeOf(value: unknown): string {
  return typeof value === "number" ? (Number.isInteger(value) ? "integer" : "number") : typeof value;
}
