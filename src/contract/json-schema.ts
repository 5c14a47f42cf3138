import { refName, type Schema, type WithSchemas } from "./document.ts";

/** A schema of a document as a JSON Schema of its own: what it refers to is in `$defs`. */
export function standaloneSchema(document: WithSchemas, schema: Schema): Schema {
  const defs: Record<string, Schema> = {};
  const moved = (value: Schema): Schema =>
    JSON.parse(JSON.stringify(value), (key, member: unknown) => {
      // Its mapping refers to the document.
      if (key === "discriminator") return undefined;
      if (key !== "$ref" || typeof member !== "string") return member;
      const name = refName({ $ref: member })!;
      if (!Object.hasOwn(defs, name)) {
        defs[name] = {};
        defs[name] = moved(document.components.schemas[name]!);
      }
      return `#/$defs/${name}`;
    }) as Schema;
  const own = moved(schema);
  return Object.keys(defs).length === 0 ? own : { ...own, $defs: defs };
}
