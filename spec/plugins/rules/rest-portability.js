import { members, nameOf } from "../tree.js";

const KINDS = new Set(["Schema", "Parameter", "Response"]);
/** Names that generators of other languages derive from an operation, or that their runtimes have. */
const DERIVED = /^Node$|(Result|Params|Body|Response)$/;

/**
 * Documents load in other tools: no name collides with a derived one or with that of a component of another kind, no title
 * names two constants, no schema is boolean, and no address of a server has variables.
 */
export function restPortability() {
  /** Kinds of components by name: generators make types of all of them. */
  const kinds = new Map();
  return {
    ref(node, ctx) {
      const name = nameOf(node);
      if (KINDS.has(ctx.type.name)) {
        const kind = kinds.get(name) ?? ctx.type.name;
        kinds.set(name, kind);
        if (kind !== ctx.type.name)
          ctx.report({ message: `"${name}" names a ${kind} and a ${ctx.type.name}: generators make types of both.` });
      }
      if (ctx.type.name === "Schema" && DERIVED.test(name))
        ctx.report({
          message: `"${name}" collides with what generators derive: no schema is named Node, …Result, …Params, …Body or …Response.`,
        });
    },
    Server({ url }, ctx) {
      if (url.includes("{")) ctx.report({ message: `"${url}" has variables: Prism and @mswjs/source know none.` });
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
