import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { members, nameOf, operations, requestsOf, step } from "../tree.js";

const LEVELS = ["administrator", "operator", "viewer", "anonymous"];
/** The members of a request. */
const REQUEST = ["apiVersion", "context", "method", "params"];
/** What a call does to the device or the broker: the values of `x-effect`. */
export const EFFECTS = ["reads", "configures", "disrupts", "deletes"];

/**
 * A method has one name: that of its file, the `const` of request and response, and an example of each. It says in full
 * what it is, and it shows a refusal.
 */
export function methods() {
  return {
    Root(root, ctx) {
      const [, ...furtherPaths] = Object.keys(root.paths ?? {});
      for (const path of furtherPaths)
        ctx.report({
          message: `${path} is a second CGI, which is not supported: an API has one path. Describe it as an API of its own.`,
          location: ctx.location.child(["paths", path]).key(),
        });
      for (const operation of operations(ctx, root)) {
        const successes = members(ctx, step(ctx, operation.answer, "schema"), "anyOf");
        const requests = requestsOf(ctx, operation);
        for (const { method, ...schema } of requests) checkMethod(ctx, method, schema, successes, operation);
        checkExampleFiles(
          ctx,
          requests.map(({ method }) => method),
        );
      }
    },
  };
}

function checkMethod(ctx, method, schema, successes, { request, upload, answers }) {
  const { node, location } = schema;
  const lacks = (found, message) => found || ctx.report({ message: `${method}: ${message}`, location });
  const pascal = method[0].toUpperCase() + method.slice(1);

  lacks(node.properties?.method?.const === method, `the request's method is not \`const: ${method}\`.`);
  for (const [name, property] of Object.entries(node.properties ?? {}))
    lacks(
      REQUEST.includes(name) || property["x-tolerates"],
      `the parameter \`${name}\` beside \`method\` is not supported: a request has ${REQUEST.join(", ")} alone.`,
    );
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

  const isFirst = upload.node?.schema && step(ctx, upload, "schema").node.properties[node["x-file"]?.parts?.[0]?.[0]];
  lacks(node["x-file"] === undefined || isFile(node["x-file"]), FILE);
  lacks(node["x-file"] === undefined || isFirst, "of an API, one method may take a file.");

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
  lacks(
    { ...request.node.examples, ...upload.node?.examples }[method],
    `an example request named ${method} is missing.`,
  );
  lacks(
    shown.some(({ name }) => name === method),
    `an example answer named ${method} is missing.`,
  );
  lacks(
    shown.some(({ value }) => value?.error),
    "an example of a refusal is missing.",
  );
}

const FILE =
  "x-file takes a `description`, maybe a `mediaType`, and `parts`: pairs of the names of the part with the envelope and of that with the file.";

function isFile({ description, mediaType, parts, ...others }) {
  const isPair = (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((name) => /^\w+$/.test(name));
  return (
    /^[A-Z].*\.$/.test(description) &&
    (mediaType === undefined || /^\w+\/[\w.+-]+$/.test(mediaType)) &&
    parts?.length > 0 &&
    parts.every(isPair) &&
    Object.keys(others).length === 0
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
