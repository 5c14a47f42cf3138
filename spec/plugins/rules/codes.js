import { eachSchema, members, operations, step } from "../tree.js";

const KINDS = [
  "internal", "version", "json", "method", "missing", "invalid", "unauthorized",
  "too-large", "http-method", "content-type", "other",
];

/** Each error code has a value, texts, a kind and an HTTP status, and the list stays open. */
export function codes() {
  return {
    Root(root, ctx) {
      for (const { operation, answer } of operations(ctx, root)) {
        const seen = new Set();
        for (const status of Object.keys(operation.node.responses ?? {}))
          eachSchema(ctx, step(ctx, operation, "responses", status, "content", "application/json", "schema"), (schema) => {
            if (schema.node.properties?.error) checkRefusal(ctx, schema);
          }, seen);
        if (![...seen].some((schema) => schema.properties?.error))
          ctx.report({ message: "No schema among the answers describes a refusal.", location: answer.location });
      }
    },
  };
}

function checkRefusal(ctx, refusal) {
  const code = step(ctx, refusal, "properties", "error", "properties", "code");
  const entries = members(ctx, code, "anyOf");
  const open = entries.pop();
  if (open?.node?.type !== "integer" || open.node.const !== undefined)
    ctx.report({ message: "A list of codes is an anyOf that ends with `type: integer`.", location: code.location });
  for (const entry of entries) eachSchema(ctx, entry, (schema) => checkCode(ctx, schema));
}

function checkCode(ctx, { node, location }) {
  if (node.anyOf || node.type === "integer") return;
  const wrong = [
    !Number.isInteger(node.const) && "an integer `const`",
    !node.title && "a `title`",
    !node.description && "a `description`",
    !KINDS.includes(node["x-kind"]) && `an \`x-kind\` out of ${KINDS.join(", ")}`,
    !Number.isInteger(node["x-http-status"]) && "an `x-http-status`",
  ].filter(Boolean);
  if (wrong.length > 0) ctx.report({ message: `This code lacks ${wrong.join(", ")}.`, location });
}
