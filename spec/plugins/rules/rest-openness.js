import { eachSchema, members, restOperations, step } from "../tree.js";
import { isOpen } from "./openness.js";

/** What is sent is exact: closed objects or maps, closed enumerations. What comes back is open: neither of them. */
export function restOpenness() {
  return {
    Root(root, ctx) {
      const sent = new Set();
      const received = new Set();
      for (const { request, answers } of restOperations(ctx, root)) {
        eachSchema(ctx, step(ctx, request, "schema"), (place) => checkSent(ctx, place), sent);
        for (const answer of answers) {
          const known = new Set();
          eachSchema(ctx, step(ctx, answer, "schema"), (place) => checkReceived(ctx, place, known), received);
        }
      }
    },
  };
}

function checkSent(ctx, { node, location }) {
  const isMap = node.additionalProperties !== undefined && node.properties === undefined;
  if (node.type === "object" && node.additionalProperties !== false && !isMap && node["x-open"] !== true)
    ctx.report({
      message:
        "An object of a request has `additionalProperties: false` or `x-open: true`, or is a map that has nothing else.",
      location,
    });
  if (isOpen(node)) ctx.report({ message: "A value of a request must not be open: use oneOf or enum.", location });
}

function checkReceived(ctx, place, known) {
  const { node, location } = place;
  for (const member of members(ctx, place, "anyOf")) known.add(member.node);
  if (node.additionalProperties === false)
    ctx.report({ message: "An object of an answer must not be closed.", location });
  if (node.enum && !known.has(node))
    ctx.report({ message: "An enumeration of an answer must be open: anyOf of the enum and its type.", location });
}
