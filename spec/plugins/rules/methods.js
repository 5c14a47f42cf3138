import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { members, nameOf, operations, step } from "../tree.js";

const LEVELS = ["administrator", "operator", "viewer", "anonymous"];
/** What a call does to the device or the broker: the values of `x-effect`. */
export const EFFECTS = ["reads", "configures", "disrupts", "deletes"];

/**
 * A method has one name: that of its file, the `const` of request and response, and an example of each. It says in full
 * what it is, and it shows a refusal.
 */
export function methods() {
  return {
    Root(root, ctx) {
      for (const { request, answer, answers } of operations(ctx, root)) {
        const requests = step(ctx, request, "schema");
        const successes = members(ctx, step(ctx, answer, "schema"), "anyOf");
        const mapping = requests.node?.discriminator?.mapping ?? {};
        for (const [method, $ref] of Object.entries(mapping)) {
          const schema = members(ctx, requests, "oneOf").find(({ name }) => name === nameOf({ $ref }));
          checkMethod(ctx, method, schema, successes, request, answers);
        }
        checkExampleFiles(ctx, Object.keys(mapping));
      }
    },
  };
}

function checkMethod(ctx, method, schema, successes, request, answers) {
  const { node, location } = schema;
  const lacks = (found, message) => found || ctx.report({ message: `${method}: ${message}`, location });
  const pascal = method[0].toUpperCase() + method.slice(1);

  lacks(node.properties?.method?.const === method, `the request's method is not \`const: ${method}\`.`);
  lacks(!node.properties?.params || node.properties.params.$ref, "the schema of `params` must be a $ref.");
  lacks(
    /^[A-Z].{0,58}[^.]$/.test(node.title ?? ""),
    "the title is its summary: sentence case, no final period, at most 60 characters.",
  );
  lacks(node.description, "a description is missing.");
  lacks(node.externalDocs?.url, "externalDocs to the vendor's page is missing.");
  lacks(LEVELS.includes(node["x-security-level"]), `x-security-level must be one of ${LEVELS.join(", ")}.`);
  lacks(EFFECTS.includes(node["x-effect"]), `x-effect must be one of ${EFFECTS.join(", ")}.`);
  lacks(/^\d+\.\d+$/.test(node["x-since"] ?? ""), "x-since must be an API version.");

  const success = successes.find(({ name }) => name === `${pascal}Response`);
  const spellings = success?.node.properties?.method;
  lacks([spellings?.const, ...(spellings?.enum ?? [])].includes(method), `${pascal}Response does not name the method.`);
  lacks(success?.node.description, `${pascal}Response has no description.`);
  lacks(nameOf(success?.node.not) === "AnyRefusal", `${pascal}Response must be \`not\` an AnyRefusal.`);
  lacks(success?.node.properties?.data?.$ref, `the schema of \`data\` in ${pascal}Response must be a $ref.`);

  const shown = answers.flatMap((answer) =>
    Object.keys(answer.node?.examples ?? {})
      .filter((name) => isExampleOf(name, method))
      .map((name) => ({ name, value: step(ctx, answer, "examples", name).node?.value })),
  );
  lacks(request.node.examples?.[method], `an example request named ${method} is missing.`);
  lacks(
    shown.some(({ name }) => name === method),
    `an example answer named ${method} is missing.`,
  );
  lacks(
    shown.some(({ value }) => value?.error),
    "an example of a refusal is missing.",
  );
}

function isExampleOf(example, method) {
  return example === method || (example.startsWith(method) && /^[A-Z0-9]/.test(example.slice(method.length)));
}

/** A file that is named after no method would be left out. */
function checkExampleFiles(ctx, methods) {
  const folder = join(dirname(ctx.location.source.absoluteRef), "examples");
  const form = new RegExp(`^(${methods.join("|")})(\\.[a-z]\\w*)?\\.(request|response)\\.yaml$`);
  for (const file of existsSync(folder) ? readdirSync(folder) : [])
    if (!form.test(file))
      ctx.report({
        message: `examples/${file}: unknown name; expected <method>[.<case>].request.yaml or .response.yaml.`,
        location: ctx.location,
      });
}
