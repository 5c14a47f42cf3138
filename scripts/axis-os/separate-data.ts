import { capitalised } from "../names.ts";
import type { Api, Method } from "../generate/api.ts";
import { type Document, refName, type Schema, schemasBelow } from "../generate/document.ts";

/** Whether other methods use a schema that the data of a method contain. */
export function isShared(api: Api, method: Method, schema: Schema): boolean {
  const { schemas } = api.document.components;
  return [...sharedNames(api, method)].some((name) => contains(schemas[name], schema));
}

/** Gives the data of a method their own copies of the schemas that other methods use too. */
export function separateData(api: Api, method: Method): void {
  const { schemas } = api.document.components;
  const shared = sharedNames(api, method);
  const nameOf = (name: string) => (shared.has(name) ? capitalised(method.name) + name : name);
  for (const name of reachable(api.document, [method.response]))
    schemas[nameOf(name)] = renamed(schemas[name], nameOf) as Schema;
}

/** The schemas of the data that other methods use too. */
function sharedNames({ document, methods }: Api, method: Method): Set<string> {
  const others = methods.filter((other) => other !== method).flatMap(({ request, response }) => [request, response]);
  const data = document.components.schemas[method.response]!.properties!.data!;
  const used = reachable(document, [...others, method.request]);
  return new Set([...reachable(document, [refName(data)!])].filter((name) => used.has(name)));
}

/** Names of schemas, and of those that they refer to. */
function reachable({ components }: Document, names: readonly string[]): Set<string> {
  const roots = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  return schemasBelow(components.schemas, roots);
}

function contains(node: unknown, schema: Schema): boolean {
  if (node === schema) return true;
  return typeof node === "object" && node !== null && Object.values(node).some((child) => contains(child, schema));
}

/** A copy with other names of schemas. */
function renamed(node: unknown, nameOf: (name: string) => string): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => renamed(item, nameOf));
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => {
      const isReference = key === "$ref" && typeof child === "string" && child.startsWith("#/components/schemas/");
      return [
        key,
        isReference ? `#/components/schemas/${nameOf(refName({ $ref: child })!)}` : renamed(child, nameOf),
      ] as const;
    }),
  );
}
