import { eachSchema, members, operations, step } from "../tree.js";

/** What is sent is exact: closed objects, closed enumerations. What comes back is open: neither of them. */
export function openness() {
  return {
    Root(root, ctx) {
      for (const { request, upload, answers } of operations(ctx, root)) {
        const checkRequest = ({ node, location }) => {
          if (node.type === "object" && node.additionalProperties !== false)
            ctx.report({ message: "An object of a request must have `additionalProperties: false`.", location });
          if (isOpen(node))
            ctx.report({ message: "A value of a request must not be open: use oneOf or enum.", location });
        };
        for (const body of [request, upload]) eachSchema(ctx, step(ctx, body, "schema"), checkRequest);
        for (const answer of answers) {
          const schema = step(ctx, answer, "schema");
          // The spellings of a method's own name are known, so they may stand alone.
          const exempt = new Set(members(ctx, schema, "anyOf").map(({ node }) => node?.properties?.method));
          eachSchema(ctx, schema, (place) => {
            const { node, location } = place;
            for (const member of members(ctx, place, "anyOf")) exempt.add(member.node);
            if (node.additionalProperties === false)
              ctx.report({ message: "An object of an answer must not be closed.", location });
            if (node.enum && !exempt.has(node))
              ctx.report({
                message: "An enumeration of an answer must be open: anyOf of the enum and its type.",
                location,
              });
          });
        }
      }
    },
  };
}

/** An anyOf is open where its last member is a type and nothing else. */
export function isOpen({ anyOf }) {
  return (
    anyOf !== undefined && Object.keys(anyOf.at(-1)).every((key) => ["type", "title", "description"].includes(key))
  );
}
