import { eachSchema, members, restOperations, step } from "../tree.js";

/** Where the `code` of an answer has known values, each has texts, and the list stays open. */
export function restCodes() {
  return {
    Root(root, ctx) {
      const seen = new Set();
      for (const { answers } of restOperations(ctx, root))
        for (const answer of answers)
          eachSchema(
            ctx,
            step(ctx, answer, "schema"),
            (schema) => checkList(ctx, step(ctx, schema, "properties", "code")),
            seen,
          );
    },
  };
}

function checkList(ctx, list) {
  const entries = members(ctx, list, "anyOf");
  if (entries.length === 0) return;
  const open = entries.pop();
  if (open.node?.type === undefined || Object.hasOwn(open.node, "const"))
    ctx.report({ message: "A list of codes is an anyOf that ends with a type.", location: list.location });
  for (const entry of entries) {
    const { node, location } = entry;
    if (node?.anyOf) checkList(ctx, entry);
    else if (node?.const === undefined || !node.title || !node.description)
      ctx.report({ message: "A code has a `const`, a `title` and a `description`.", location });
  }
}
