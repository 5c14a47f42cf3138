import { eachSchema, operations, step } from "../tree.js";

/** What is sent is exact: closed objects, closed enumerations. What comes back is open: neither of them. */
export function openness() {
  return {
    Root(root, ctx) {
      for (const { request, answer } of operations(ctx, root)) {
        eachSchema(ctx, step(ctx, request, "schema"), ({ node, location }) => {
          if (node.type === "object" && node.additionalProperties !== false)
            ctx.report({ message: "An object of a request must have `additionalProperties: false`.", location });
          if (node.anyOf) ctx.report({ message: "A value of a request must not be open: use oneOf or enum.", location });
        });
        const openMembers = new Set();
        eachSchema(ctx, step(ctx, answer, "schema"), ({ node, location }) => {
          for (const member of node.anyOf ?? []) openMembers.add(member);
          if (node.additionalProperties === false)
            ctx.report({ message: "An object of an answer must not be closed.", location });
          if (node.enum && !openMembers.has(node))
            ctx.report({ message: "An enumeration of an answer must be open: anyOf of the enum and its type.", location });
        });
      }
    },
  };
}
