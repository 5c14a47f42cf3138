/**
 * A place is a node of the document together with the location where it is written:
 * `{ node, location }`. References are followed, across files.
 */
function at(ctx, node, location) {
  if (node === undefined || node === null || typeof node.$ref !== "string") return { node, location };
  const target = ctx.resolve(node, location.source.absoluteRef);
  return { node: target.node, location: target.location ?? location };
}

/** The place reached from another one by keys; its node is undefined where there is none. */
export function step(ctx, place, ...keys) {
  return keys.reduce(
    (from, key) =>
      at(ctx, from.node?.[key], from.node?.[key] === undefined ? from.location : from.location.child([key])),
    place,
  );
}

/** The members of the union at a place, with the name that each is referred to by. */
export function members(ctx, place, keyword) {
  return (place.node?.[keyword] ?? []).map((member, index) => ({
    name: nameOf(member),
    ...step(ctx, place, keyword, index),
  }));
}

/** Calls `visit` for the schema at a place and for all schemas below it, each once. */
export function eachSchema(ctx, place, visit, seen = new Set()) {
  const { node } = place;
  if (node === undefined || typeof node !== "object" || seen.has(node)) return;
  seen.add(node);
  visit(place);
  for (const name of Object.keys(node.properties ?? {}))
    eachSchema(ctx, step(ctx, place, "properties", name), visit, seen);
  for (const keyword of ["items", "additionalProperties"])
    if (typeof node[keyword] === "object") eachSchema(ctx, step(ctx, place, keyword), visit, seen);
  for (const keyword of ["oneOf", "anyOf"])
    for (const member of members(ctx, place, keyword)) eachSchema(ctx, member, visit, seen);
}

const VERBS = ["get", "put", "post", "patch", "delete"];

/** The POST operations of a document, one a path. */
export function operations(ctx, root) {
  return Object.keys(root.paths ?? {}).map((path) =>
    bodiesOf(ctx, step(ctx, rootOf(ctx, root), "paths", path, "post")),
  );
}

/** The operations of a document, of all verbs. */
export function restOperations(ctx, root) {
  return Object.keys(root.paths ?? {}).flatMap((path) => {
    const item = step(ctx, rootOf(ctx, root), "paths", path);
    return VERBS.filter((verb) => item.node?.[verb]).map((verb) => bodiesOf(ctx, step(ctx, item, verb)));
  });
}

function rootOf(ctx, root) {
  return { node: root, location: ctx.location };
}

/** The requests of the methods of a CGI: those of the union, and the first part of the body of the one with a file. */
export function requestsOf(ctx, { request, upload }) {
  const union = step(ctx, request, "schema");
  const mapping = union.node?.discriminator?.mapping ?? {};
  const listed = members(ctx, union, "oneOf");
  const plain = Object.entries(mapping).map(([method, $ref]) => ({
    method,
    ...listed.find(({ name }) => name === nameOf({ $ref })),
  }));
  const parts = step(ctx, upload, "schema");
  const [envelope] = Object.keys(parts.node?.properties ?? {});
  if (envelope === undefined) return plain;
  const place = step(ctx, parts, "properties", envelope);
  const name = nameOf(parts.node.properties[envelope]);
  return [...plain, { method: place.node?.properties?.method?.const, name, ...place }];
}

/** An operation with its bodies: the JSON request, the request with a file, the 200 answer, and all answers by status. */
function bodiesOf(ctx, operation) {
  const request = step(ctx, operation, "requestBody", "content", "application/json");
  const upload = step(ctx, operation, "requestBody", "content", "multipart/form-data");
  const bodies = Object.keys(operation.node?.responses ?? {}).map((status) => ({
    status: Number(status),
    ...step(ctx, operation, "responses", status, "content", "application/json"),
  }));
  const answers = bodies.filter(({ node }) => node !== undefined);
  const answer = answers.find(({ status }) => status === 200) ?? { location: operation.location };
  return { operation, request, upload, answer, answers };
}

/** The last part of a reference: the name of the schema it points to. */
export function nameOf(ref) {
  return ref?.$ref?.split("/").at(-1);
}
