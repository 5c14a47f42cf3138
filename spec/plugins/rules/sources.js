import { members, operations, requestsOf, step } from "../tree.js";

/**
 * What `vapix verify` and `vapix apply` go by leads somewhere: a source (`x-from`, `x-needs`) is a member of what a method
 * answers that only reads, or a fixed value; what undoes a method (`x-undone-by`) is another one of the API, by members of
 * its answer or of its request; what updates it, tries it, or is referred to is there.
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
    for (const [name, member] of Object.entries(branch.node?.properties ?? {})) {
      checkSources(api, `${method}: ${name}`, "x-from", member["x-from"], branch.location);
      const place = step(ctx, branch, "properties", name);
      for (const to of [place.node, place.node?.items].map((node) => node?.["x-refers-to"]))
        if (to !== undefined && !isGiven(api.requests.get(to)))
          ctx.report({
            message: `${method}: ${name}: x-refers-to takes a method whose x-undone-by takes a member of its answer.`,
            location: branch.location,
          });
    }
  checkUndo(api, method, schema, params);
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
  return leads(ctx, dataOf(ctx, successes, method), steps(path));
}

function steps(path) {
  return path === "" ? [] : path.split(/\.|(?=\[)/);
}

function checkUndo({ ctx, requests, successes }, method, { node, location }, params) {
  const undo = node?.["x-undone-by"];
  const report = (mark, takes) => ctx.report({ message: `${method}: ${mark} takes ${takes}.`, location });
  const [updater, trial] = [node?.["x-updated-by"], node?.["x-trial"]];
  if (undo === undefined) {
    if (updater !== undefined || trial !== undefined) report("x-updated-by or x-trial", "a method with x-undone-by");
    return;
  }
  const names = placeholders(undo);
  const [assigned] = names.filter((name) => !name.startsWith("request."));
  const isNamed = (name) =>
    name.startsWith("request.")
      ? leads(ctx, params, steps(name.slice("request.".length)))
      : leads(ctx, dataOf(ctx, successes, method), [name]);
  if (!requests.has(undo.method) || undo.method === method || names.length === 0 || !names.every(isNamed))
    report(
      "x-undone-by",
      "another method, and params with members of the answer or the request: '{id}', '{request.name}'",
    );
  const updated = requests.get(updater);
  const takesId =
    assigned === undefined || leads(ctx, updated && step(ctx, updated, "properties", "params"), [assigned]);
  if (updater !== undefined && (updated === undefined || !takesId))
    report("x-updated-by", `a method of the API${assigned === undefined ? "" : `, with the parameter ${assigned}`}`);
  if (Object.keys(trial ?? {}).some((name) => !leads(ctx, params, [name])))
    report("x-trial", "parameters of the method");
  const isUnique = Object.keys(params.node?.properties ?? {}).some(
    (name) => step(ctx, params, "properties", name).node["x-unique"] === true,
  );
  const sources = assigned === undefined ? [] : [params.node?.["x-from"] ?? []].flat();
  const hasId = (source) => leads(ctx, dataOf(ctx, successes, source.method), [...steps(source.path), assigned]);
  if (sources.length > 0 && !(isUnique && sources.every(hasId)))
    report("x-from", `items with ${assigned}, and a parameter with x-unique, which names an item that has none yet`);
}

/** Names of the strings `{name}` in the parameters of `x-undone-by`. */
function placeholders({ params = {} }) {
  return [...JSON.stringify(params).matchAll(/"\{([^"}]+)\}"/g)].map(([, name]) => name);
}

/** Whether a method adds something by an id that the device assigns. */
function isGiven(request) {
  const undo = request?.node?.["x-undone-by"];
  return undo !== undefined && placeholders(undo).some((name) => !name.startsWith("request."));
}

function dataOf(ctx, successes, method) {
  const name = `${method[0].toUpperCase()}${method.slice(1)}Response`;
  const success = successes.find((schema) => schema.name === name);
  return success === undefined ? { node: undefined } : step(ctx, success, "properties", "data");
}

/** Whether a path leads to a schema: a step is the name of a member, or `[…]` for an item. */
function leads(ctx, place, [first, ...rest]) {
  if (place?.node === undefined) return false;
  if (first === undefined) return true;
  const keys = first.startsWith("[") ? ["items"] : ["properties", first];
  return (
    leads(ctx, step(ctx, place, ...keys), rest) ||
    ["oneOf", "anyOf"].some((union) => members(ctx, place, union).some((one) => leads(ctx, one, [first, ...rest])))
  );
}
