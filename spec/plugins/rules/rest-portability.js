import { members, nameOf } from "../tree.js";

/** Names that generators of other languages derive from an operation, or that their runtimes have. */
const DERIVED = /^Node$|(Result|Params|Body|Response)$/;

/** Documents load in other tools: no name collides with a derived one, no title names two constants, no schema is boolean. */
export function restPortability() {
  return {
    ref(node, ctx) {
      const name = nameOf(node);
      if (ctx.type.name === "Schema" && DERIVED.test(name))
        ctx.report({
          message: `"${name}" collides with what generators derive: no schema is named Node, …Result, …Params, …Body or …Response.`,
        });
    },
    Schema(schema, ctx) {
      const place = { node: schema, location: ctx.location };
      for (const keyword of ["anyOf", "oneOf"]) checkTitles(ctx, place, keyword);
      for (const [name, member] of Object.entries(schema.properties ?? {}))
        if (typeof member === "boolean")
          ctx.report({
            message: `The schema of "${name}" must not be a boolean: write {}.`,
            location: ctx.location.child(["properties", name]),
          });
    },
  };
}

function checkTitles(ctx, union, keyword) {
  const titles = new Set();
  for (const { node, location } of members(ctx, union, keyword)) {
    if (node?.const === undefined || node.title === undefined) continue;
    if (titles.has(node.title)) ctx.report({ message: `Another constant has the title "${node.title}".`, location });
    titles.add(node.title);
  }
}
