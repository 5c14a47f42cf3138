import { dirname, relative } from "node:path";

/**
 * Each schema in a file of methods, of codes or of shared leaves is in use. Some are found by their names, so that a slip
 * of the pen in `AddAreaParams` would leave the parameters out.
 */
export function unused() {
  const used = new Map();
  return {
    Schema(_schema, { location: { source, pointer } }) {
      if (!used.has(source)) used.set(source, new Set());
      used.get(source).add(pointer.split("/")[1]);
    },
    Root: {
      leave(_root, ctx) {
        const folder = dirname(ctx.location.source.absoluteRef);
        for (const [source, names] of used)
          if (/^(methods[\\/].*|errors\.yaml|schemas\.yaml)$/.test(relative(folder, source.absoluteRef)))
            for (const [, name] of source.body.matchAll(/^(\w+):/gm))
              if (!names.has(name))
                ctx.report({
                  message: `Nothing uses the schema ${name}: a slip, or a schema to remove.`,
                  location: { source, pointer: `#/${name}`, reportOnKey: true },
                });
      },
    },
  };
}
