import { step } from "../tree.js";

/** Each part in braces of a channel's address is a parameter, and no other; each of its messages has an example. */
export function channels() {
  return {
    Root(root, ctx) {
      const document = { node: root, location: ctx.location };
      for (const name of Object.keys(root.channels ?? {})) {
        const channel = step(ctx, document, "channels", name);
        const { address, parameters = {}, messages = {} } = channel.node;
        const used = new Set([...String(address).matchAll(/\{([^}]*)\}/g)].map(([, parameter]) => parameter));
        for (const parameter of used.symmetricDifference(new Set(Object.keys(parameters))))
          ctx.report({
            message: `${parameter} must stand both in the address and in the parameters.`,
            location: channel.location,
          });
        if (Object.keys(messages).length === 0)
          ctx.report({ message: "A channel has at least one message.", location: channel.location });
        for (const message of Object.keys(messages)) {
          const { node, location } = step(ctx, channel, "messages", message);
          if (!node?.examples?.length) ctx.report({ message: `The message ${message} has no examples.`, location });
        }
      }
    },
  };
}
