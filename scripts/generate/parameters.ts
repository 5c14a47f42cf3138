import { type Api, paramsOf } from "./api.ts";
import { literal } from "./client.ts";
import { type Document, membersOf, merged, type Schema } from "./document.ts";

/** The runtime table of parameters by path, separate from that of methods, so that a client stays small. */
export function parameterTable(apis: Api[]): string {
  const entries = apis.map(({ id, document, methods }) => {
    const known = methods.filter(({ params }) => params !== undefined);
    return [
      id,
      Object.fromEntries(known.map(({ name, request }) => [name, pathsOf(document, paramsOf(document, request))])),
    ] as const;
  });
  return `export const parameterPaths = ${literal(Object.fromEntries(entries))} as const;\n`;
}

/** The paths of a schema's properties, `a.b[].c`, parents first. */
function pathsOf(document: Document, schema: Schema): string[] {
  return Object.entries(membersOf(document, schema)).flatMap(([name, member]) => {
    const { items } = merged(document, member);
    const below = items === undefined ? pathsOf(document, member) : pathsOf(document, items);
    return [name, ...below.map((path) => `${name}${items === undefined ? "" : "[]"}.${path}`)];
  });
}
