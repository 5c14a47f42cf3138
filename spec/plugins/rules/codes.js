import { KINDS } from "../kinds.js";
import { eachSchema, members, operations, requestsOf, step } from "../tree.js";

/**
 * Each error code has a value, texts, a kind and an HTTP status that is declared: those of the API, whose list stays
 * open, and those that a method adds (`x-codes`, `x-sub-codes`).
 */
export function codes() {
  return {
    Info(info, ctx) {
      checkRanges(ctx, info);
    },
    Root(root, ctx) {
      for (const operation of operations(ctx, root)) {
        const { answer, answers } = operation;
        const seen = new Set();
        const refusals = [];
        const statuses = answers.map(({ status }) => status);
        for (const body of answers)
          eachSchema(
            ctx,
            step(ctx, body, "schema"),
            (schema) => {
              if (!schema.node.properties?.error) return;
              refusals.push(schema);
              checkRefusal(ctx, schema, statuses);
            },
            seen,
          );
        if (refusals.length === 0)
          ctx.report({ message: "No schema among the answers describes a refusal.", location: answer.location });
        const hasShared = refusals.some((refusal) => codesIn(ctx, refusal).length > 0);
        for (const method of requestsOf(ctx, operation)) {
          checkLists(ctx, method, statuses);
          if (!hasShared && !method.node["x-codes"]?.length)
            ctx.report({
              message: `${method.name} lacks \`x-codes\`: list the codes of the method there, or those of all methods in errors.yaml, as <Api>ErrorCode.`,
              location: method.location,
            });
        }
      }
    },
  };
}

/** A typing error in a range would make its codes unknown, and no test of single codes would see it. */
function checkRanges(ctx, info) {
  for (const [name, range] of Object.entries(info["x-code-ranges"] ?? {})) {
    const [, first, last] = /^(\d+)-(\d+)$/.exec(name) ?? [];
    if (!(Number(first) < Number(last)) || !range?.title || !range.description || !KINDS.includes(range.kind))
      ctx.report({
        message: `A range of codes is named \`first-last\` and has a \`title\`, a \`description\` and a \`kind\` out of ${KINDS.join(", ")}.`,
        location: ctx.location.child(["x-code-ranges", name]),
      });
  }
}

/** The code of a refusal. */
function codeOf(ctx, refusal) {
  return step(ctx, refusal, "properties", "error", "properties", "code");
}

/** The codes of all methods, without the type that keeps their list open. */
function codesIn(ctx, refusal) {
  return members(ctx, codeOf(ctx, refusal), "anyOf").filter(({ node }) => node?.const !== undefined || node?.anyOf);
}

function checkRefusal(ctx, refusal, statuses) {
  const code = codeOf(ctx, refusal);
  // The list that the reader adds where there are no codes of all methods.
  const isAdded = step(ctx, refusal, "properties", "error").node?.properties?.code?.$ref !== undefined;
  if (isAdded && code.node?.type === "integer" && code.node.const === undefined) return;
  const entries = members(ctx, code, "anyOf").filter(({ node }) => node?.["x-erratum"] === undefined);
  const open = entries.pop();
  if (open?.node?.type !== "integer" || open.node.const !== undefined)
    ctx.report({ message: "A list of codes is an anyOf that ends with `type: integer`.", location: code.location });
  for (const entry of entries)
    eachSchema(ctx, entry, (schema) => {
      if (!schema.node.anyOf && schema.node.type !== "integer") checkCode(ctx, schema, statuses);
    });
}

function checkLists(ctx, method, statuses) {
  for (const code of members(ctx, method, "x-codes")) checkCode(ctx, code, statuses);
  for (const { node, location } of members(ctx, method, "x-sub-codes"))
    if (!Number.isInteger(node?.const) || !node.title || !node.description)
      ctx.report({ message: "A sub-code has an integer `const`, a `title` and a `description`.", location });
}

function checkCode(ctx, { node = {}, location }, statuses) {
  const wrong = [
    !Number.isInteger(node.const) && "an integer `const`",
    !node.title && "a `title`",
    !node.description && "a `description`",
    !KINDS.includes(node["x-kind"]) && `an \`x-kind\` out of ${KINDS.join(", ")}`,
    !(node["x-further-kinds"] ?? []).every((kind) => KINDS.includes(kind)) &&
      `\`x-further-kinds\` out of ${KINDS.join(", ")}`,
    !statuses.includes(node["x-http-status"]) && `an \`x-http-status\` out of ${statuses.join(", ")}`,
  ].filter(Boolean);
  if (wrong.length > 0) ctx.report({ message: `This code lacks ${wrong.join(", ")}.`, location });
}
