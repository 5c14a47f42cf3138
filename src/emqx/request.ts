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
 * @throws TypeError if one of them cannot be sent or would harm the broker, or the operation lacks one
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
  for (const [given, most] of Object.entries(operation.maxima ?? {}))
    if ([others[given]].flat().some((value) => Number(value) > most))
      throw new TypeError(`${name} takes ${given} up to ${most}, since the broker fails beyond that`);
  return { path, query, body: body === undefined ? undefined : bodyText(name, operation, body) };
}

const BODIES = { object: "an object", list: "a list" };

/** The body as JSON: `null` deletes all rules of a broker, and a list in place of an object resets other settings. */
function bodyText(name: string, { body: type }: TableOperation, body: unknown): string {
  const text = JSON.stringify(body) as string | undefined;
  const sent = text?.startsWith("{") ? "object" : text?.startsWith("[") ? "list" : undefined;
  if (text !== undefined && sent !== undefined && (type === undefined || sent === type)) return text;
  throw new TypeError(`${name} takes body, ${type === undefined ? "an object or a list" : BODIES[type]}`);
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
