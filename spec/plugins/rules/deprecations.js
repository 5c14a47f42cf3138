import { members, operations, step } from "../tree.js";

const MEMBERS = ["since", "successor", "source"];

/** What is deprecated says since which version, and where the vendor says so; what replaces it may be unknown. */
export function deprecations() {
  return {
    Info(info, ctx) {
      check(ctx, info, ctx.location);
    },
    Root(root, ctx) {
      for (const { request } of operations(ctx, root))
        for (const { node, location } of members(ctx, step(ctx, request, "schema"), "oneOf"))
          check(ctx, node, location);
    },
  };
}

function check(ctx, node, location) {
  const deprecation = node?.["x-deprecated"];
  if (deprecation === undefined) return;
  const { since, successor, source } = deprecation ?? {};
  const isRight =
    /^AXIS OS \d+\.\d+$/.test(since) &&
    (successor === undefined || /^\S.*[^.\s]$/.test(successor)) &&
    /^https:\/\/\S+$/.test(source) &&
    Object.keys(deprecation).every((name) => MEMBERS.includes(name));
  if (!isRight)
    ctx.report({
      message:
        "x-deprecated takes `since` (AXIS OS 12.4), `source` (the vendor's page, https) and maybe `successor`, a phrase without a period.",
      location,
    });
}
