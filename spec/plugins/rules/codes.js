import { KINDS } from "../kinds.js";
import { eachSchema, members, operations, step } from "../tree.js";

/** Each error code has a value, texts, a kind and an HTTP status that is declared, and the list stays open. */
export function codes() {
  return {
    Root(root, ctx) {
      for (const { answer, answers } of operations(ctx, root)) {
        const seen = new Set();
        const statuses = answers.map(({ status }) => status);
        for (const body of answers)
          eachSchema(
            ctx,
            step(ctx, body, "schema"),
            (schema) => {
              if (schema.node.properties?.error) checkRefusal(ctx, schema, statuses);
            },
            seen,
          );
        if (![...seen].some((schema) => schema.properties?.error))
          ctx.report({ message: "No schema among the answers describes a refusal.", location: answer.location });
      }
    },
  };
}

function checkRefusal(ctx, refusal, statuses) {
  const code = step(ctx, refusal, "properties", "error", "properties", "code");
  const entries = members(ctx, code, "anyOf").filter(({ node }) => node?.["x-erratum"] === undefined);
  const open = entries.pop();
  if (open?.node?.type !== "integer" || open.node.const !== undefined)
    ctx.report({ message: "A list of codes is an anyOf that ends with `type: integer`.", location: code.location });
  for (const entry of entries) eachSchema(ctx, entry, (schema) => checkCode(ctx, schema, statuses));

  const subCode = step(ctx, refusal, "properties", "error", "properties", "details", "properties", "subCode");
  for (const { node, location } of members(ctx, subCode, "anyOf").slice(0, -1))
    if (!Number.isInteger(node.const) || !node.title || !node.description)
      ctx.report({ message: "A sub-code has an integer `const`, a `title` and a `description`.", location });
}

function checkCode(ctx, { node, location }, statuses) {
  if (node.anyOf || node.type === "integer") return;
  const wrong = [
    !Number.isInteger(node.const) && "an integer `const`",
    !node.title && "a `title`",
    !node.description && "a `description`",
    !KINDS.includes(node["x-kind"]) && `an \`x-kind\` out of ${KINDS.join(", ")}`,
    !statuses.includes(node["x-http-status"]) && `an \`x-http-status\` out of ${statuses.join(", ")}`,
  ].filter(Boolean);
  if (wrong.length > 0) ctx.report({ message: `This code lacks ${wrong.join(", ")}.`, location });
}
