import { operations } from "../tree.js";

/** A request and a 200 answer are `application/json`, their schemas are references, and both have examples. */
export function bodies() {
  return {
    Root(root, ctx) {
      for (const { operation, request, answer } of operations(ctx, root))
        for (const [what, body] of [
          ["request", request],
          ["200 answer", answer],
        ]) {
          if (body.node === undefined) {
            ctx.report({ message: `The ${what} has no application/json.`, location: operation.location });
            continue;
          }
          if (body.node.schema?.$ref === undefined)
            ctx.report({ message: `The schema of the ${what} must be a $ref.`, location: body.location });
          if (Object.keys(body.node.examples ?? {}).length === 0)
            ctx.report({ message: `The ${what} has no examples.`, location: body.location });
        }
    },
  };
}
