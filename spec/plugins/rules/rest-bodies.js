import { restOperations } from "../tree.js";

/** The schema of a JSON body is a reference, so that it has a name, and requests and successes have examples. */
export function restBodies() {
  return {
    Root(root, ctx) {
      for (const { operation, request, answers } of restOperations(ctx, root)) {
        if (operation.node.requestBody && request.node === undefined)
          ctx.report({ message: "The request has no application/json.", location: operation.location });
        const sent = request.node ? [{ what: "request", shown: true, ...request }] : [];
        const received = answers.map((body) => ({ what: `${body.status} answer`, shown: body.status < 300, ...body }));
        for (const { what, shown, node, location } of [...sent, ...received]) {
          if (node.schema?.$ref === undefined)
            ctx.report({ message: `The schema of the ${what} must be a $ref.`, location });
          if (shown && Object.keys(node.examples ?? {}).length === 0)
            ctx.report({ message: `The ${what} has no examples.`, location });
        }
      }
    },
  };
}
