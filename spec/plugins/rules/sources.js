import { members, operations, requestsOf, step } from "../tree.js";

/**
 * What `vapix verify` goes by leads somewhere: a source (`x-from`, `x-needs`) is a member of what a method answers that
 * only reads, or a fixed value; what undoes a method (`x-undone-by`) is another one of the API, by members of its answer.
 */
export function sources() {
  return {
    Root(root, ctx) {
      for (const operation of operations(ctx, root)) {
        const requests = new Map(requestsOf(ctx, operation).map(({ method, ...schema }) => [method, schema]));
        const successes = members(ctx, step(ctx, operation.answer, "schema"), "anyOf");
        const api = { ctx, requests, successes };
        for (const [method, schema] of requests) checkMethod(api, method, schema);
      }
    },
  };
}

function checkMethod(api, method, schema) {
  const { ctx } = api;
  const params = step(ctx, schema, "properties", "params");
  const branches = [params, ...members(ctx, params, "oneOf"), ...members(ctx, params, "anyOf")];
  checkSources(api, method, "x-needs", schema.node?.["x-needs"], schema.location);
  checkSources(api, method, "x-from", params.node?.["x-from"], params.location);
  for (const branch of branches)
    for (const [name, member] of Object.entries(branch.node?.properties ?? {}))
      checkSources(api, `${method}: ${name}`, "x-from", member["x-from"], branch.location);
  checkUndo(api, method, schema);
}

function checkSources(api, subject, mark, sources, location) {
  if (sources === undefined) return;
  for (const source of [sources].flat())
    if (!isSource(api, source, mark))
      api.ctx.report({
        message: `${subject}: ${mark} takes the method and the path, below \`data\`, of a member that is read${mark === "x-from" ? ", or a value" : ""}.`,
        location,
      });
}

function isSource({ ctx, requests, successes }, source, mark) {
  const keys = Object.keys(source).sort().join();
  if (mark === "x-from" && keys === "value") return true;
  const { method, path } = source;
  if (keys !== "method,path" || requests.get(method)?.node["x-effect"] !== "reads") return false;
  return leads(ctx, dataOf(ctx, successes, method), path === "" ? [] : path.split(/\.|(?=\[)/));
}

function checkUndo({ ctx, requests, successes }, method, { node, location }) {
  const undo = node?.["x-undone-by"];
  if (undo === undefined) return;
  const returned = dataOf(ctx, successes, method).node?.properties ?? {};
  const names = [...JSON.stringify(undo.params ?? {}).matchAll(/"\{(\w+)\}"/g)].map(([, name]) => name);
  const isRight =
    requests.has(undo.method) && undo.method !== method && names.every((name) => Object.hasOwn(returned, name));
  if (!isRight || names.length === 0)
    ctx.report({
      message: `${method}: x-undone-by takes another method, and params with members of the answer: '{id}'.`,
      location,
    });
}

function dataOf(ctx, successes, method) {
  const name = `${method[0].toUpperCase()}${method.slice(1)}Response`;
  const success = successes.find((schema) => schema.name === name);
  return success === undefined ? { node: undefined } : step(ctx, success, "properties", "data");
}

/** Whether a path leads to a schema: a step is the name of a member, or `[…]` for an item. */
function leads(ctx, place, [first, ...rest]) {
  if (place.node === undefined) return false;
  if (first === undefined) return true;
  const keys = first.startsWith("[") ? ["items"] : ["properties", first];
  return (
    leads(ctx, step(ctx, place, ...keys), rest) ||
    ["oneOf", "anyOf"].some((union) => members(ctx, place, union).some((one) => leads(ctx, one, [first, ...rest])))
  );
}
