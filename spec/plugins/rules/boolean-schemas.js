/** No property has `true` or `false` for a schema: generators of other languages fail on it. `{}` says the same as `true`. */
export function booleanSchemas() {
  return {
    Schema({ properties }, ctx) {
      for (const [name, schema] of Object.entries(properties ?? {}))
        if (typeof schema === "boolean")
          ctx.report({
            message: `The property ${name} has a boolean for a schema: write {}.`,
            location: ctx.location.child(["properties", name]),
          });
    },
  };
}
