import { unknownName } from "../contract/unknown-name.ts";
import type { TableOperation } from "./operation-table.ts";

/** Parameters of path and query by their names, and `body`. */
export type Params = Readonly<Record<string, unknown>>;

/** The parts of a request. */
export interface RequestParts {
  path: Record<string, string>;
  query: Record<string, unknown>;
  /** As JSON. */
  body: string | undefined;
}

/**
 * Takes parameters to their places.
 *
 * @throws TypeError if one of the path or the body cannot be sent, or the operation lacks one
 */
export function requestParts(name: string, operation: TableOperation, params: Params = {}): RequestParts {
  const { body, ...others } = params;
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, inBraces]) => inBraces!);
  const known = [...names, ...(operation.takes ?? [])];
  const unknown = Object.keys(params).find((given) => !known.includes(given));
  if (unknown !== undefined) throw new TypeError(unknownName("parameter", unknown, known, `of ${name}`));
  const path = Object.fromEntries(names.map((inPath) => [inPath, pathText(name, inPath, others[inPath])]));
  const query = Object.fromEntries(
    Object.entries(others)
      .filter(([given, value]) => !names.includes(given) && value !== undefined)
      .map(([given, value]) => [given, withCommas(operation, given, value)]),
  );
  // The body `null` deletes all rules of a broker, and resets other settings.
  if (body !== undefined && (typeof body !== "object" || body === null))
    throw new TypeError(`${name} takes body, an object or a list`);
  return { path, query, body: body === undefined ? undefined : JSON.stringify(body) };
}

function pathText(name: string, parameter: string, value: unknown): string {
  if (typeof value !== "string" || value === "")
    throw new TypeError(`${name} takes ${parameter}, a text that is not empty`);
  // URLs resolve these two, even encoded: `deleteBan` of ".." would delete all bans.
  if (value === "." || value === "..") throw new TypeError(`${name}: no address can name the ${parameter} "${value}"`);
  if (!value.isWellFormed()) throw new TypeError(`${name}: the ${parameter} has half a character (a lone surrogate)`);
  return value;
}

function withCommas({ commas }: TableOperation, parameter: string, value: unknown): unknown {
  return commas?.includes(parameter) && Array.isArray(value) ? value.join(",") : value;
}
