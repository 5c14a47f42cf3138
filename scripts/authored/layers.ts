/** A YAML object of unknown content. */
export type Yaml = { [member: string]: any };

/**
 * Merges the author's text into a template. Objects are merged, except references and schemas of properties, which come
 * from only one of the two.
 */
export function layered(template: unknown, written: unknown): unknown {
  if (written === undefined || written === null) return template;
  if (!isMap(template) || !isMap(written) || "$ref" in template || "$ref" in written) return written;
  const both = Object.entries(template).map(([key, value]) => [
    key,
    key === "properties" ? { ...value, ...written[key] } : layered(value, written[key]),
  ]);
  const own = Object.entries(written).filter(([key]) => !(key in template));
  return Object.fromEntries([...own, ...both]);
}

/** Adds a prefix to the names of schemas, and to references between them. */
export function prefixed(schemas: Yaml, prefix: string): Yaml {
  const rename = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rename);
    if (!isMap(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === "$ref" ? String(value).replace(/^#\//, `#/${prefix}`) : rename(value),
      ]),
    );
  };
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [prefix + name, rename(schema)]));
}

function isMap(value: unknown): value is Yaml {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
