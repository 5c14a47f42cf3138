import {
  type Parameter,
  placedOperations,
  refName,
  resolve,
  type RestDocument,
  type RestOperation,
  type Schema,
  type WithSchemas,
} from "../../src/contract/document.ts";

export * from "../../src/contract/document.ts";

/** A value of a parameter: its example, or that of its schema, or the first of its list; undefined without any. */
export function exampleOf(document: RestDocument, parameter: Parameter): unknown {
  const { example, examples, enum: values, default: value } = resolve(document, parameter.schema);
  return parameter.example ?? example ?? examples?.[0] ?? values?.[0] ?? value;
}

/** The operations of a REST API, in the order of its paths. */
export function operationsOf(document: RestDocument): RestOperation[] {
  return placedOperations(document).map(({ operation }) => operation);
}

/**
 * The known members of an open value: `anyOf` of enums, constants or nested lists of them and, last, the open type.
 * Undefined for other schemas. A type that only an erratum names does not count.
 */
export function openValue(document: WithSchemas, schema: Schema): { known: Schema[]; type: string } | undefined {
  const branches = schema.anyOf?.filter((branch) => branch["x-erratum"] === undefined) ?? [];
  const last = branches.at(-1);
  if (typeof last?.type !== "string" || !["string", "integer", "number"].includes(last.type)) return undefined;
  if (!Object.keys(last).every((key) => ["type", "title", "description"].includes(key))) return undefined;
  const known = branches.slice(0, -1).flatMap((member) => {
    const target = resolve(document, member);
    return openValue(document, target)?.known ?? [target];
  });
  return known.every(({ enum: values, const: value }) => values !== undefined || value !== undefined)
    ? { known, type: last.type }
    : undefined;
}

/** The known values of an open value, without duplicates: a code may have several meanings. */
export function knownValues(known: Schema[]): unknown[] {
  return [...new Set(known.flatMap(({ enum: values, const: value }) => values ?? [value]))];
}

/** Applies a function to a schema and to all schemas below it; `true` counts as an empty schema. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const changed = change(schema);
  const below = (child: Schema) => mapSchema(child, change);
  const { properties, additionalProperties } = changed;
  return {
    ...changed,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, below(child)])),
    }),
    ...(typeof additionalProperties === "object" && { additionalProperties: below(additionalProperties) }),
    ...(changed.items && { items: below(changed.items) }),
    ...(changed.not && { not: below(changed.not) }),
    ...(changed.if && { if: below(changed.if) }),
    ...(changed.then && { then: below(changed.then) }),
    ...(changed.else && { else: below(changed.else) }),
    ...(changed.oneOf && { oneOf: changed.oneOf.map(below) }),
    ...(changed.anyOf && { anyOf: changed.anyOf.map(below) }),
  };
}

/** Names of the schemas that schemas refer to, and of those that these refer to. */
export function schemasBelow(schemas: Readonly<Record<string, Schema>>, roots: readonly Schema[]): Set<string> {
  const found = new Set<string>();
  const look = (schema: Schema): Schema => {
    const name = refName(schema);
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      mapSchema(schemas[name]!, look);
    }
    return schema;
  };
  for (const root of roots) mapSchema(root, look);
  return found;
}

/** Removes the components that nothing else refers to. */
export function prune<T extends { components: { [section: string]: Record<string, unknown> | undefined } }>(
  document: T,
): T {
  const { components, ...rest } = document;
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    for (const value of Object.values(node)) {
      if (typeof value !== "string") visit(value);
      else if (value.startsWith("#/components/") && !used.has(value)) {
        used.add(value);
        const [, , section, name] = value.split("/");
        visit(components[section!]?.[name!]);
      }
    }
  };
  visit(rest);
  const kept = Object.entries(components).map(([section, entries]) => [
    section,
    section === "securitySchemes"
      ? entries
      : Object.fromEntries(
          Object.entries(entries ?? {}).filter(([name]) => used.has(`#/components/${section}/${name}`)),
        ),
  ]);
  return {
    ...document,
    components: Object.fromEntries(kept.filter(([, entries]) => Object.keys(entries as object).length > 0)),
  };
}
