import { restOperations } from "../tree.js";
import { EFFECTS } from "./methods.js";

/** An operation says what it does to the server. */
export function restEffects() {
  return {
    Root(root, ctx) {
      for (const { operation } of restOperations(ctx, root))
        if (!EFFECTS.includes(operation.node["x-effect"]))
          ctx.report({ message: `x-effect must be one of ${EFFECTS.join(", ")}.`, location: operation.location });
    },
  };
}
