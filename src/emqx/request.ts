import { unknownName } from "../contract/unknown-name.ts";
import type { TableOperation } from "./operation-table.ts";

/** Parameters of path and query by name, and `body`. */
export type Params = Readonly<Record<string, unknown>>;

/** The parts of a request. */
export interface RequestParts {
  path: Record<string, string>;
  query: Record<string, unknown>;
  /** As JSON. */
  body: string | undefined;
}

/**
 * Splits parameters into path, query and body.
 *
 * @throws TypeError if a parameter is missing, cannot be sent, or would harm the broker
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
      throw new TypeError(`invalid ${given} of ${name}: the maximum is ${most}, beyond which the broker fails`);
  return { path, query, body: body === undefined ? undefined : bodyText(name, operation, body) };
}

const BODIES = { object: "an object", list: "a list" };

/**
 * The body as JSON. `null` would delete all rules of a broker, and a list instead of an object resets other settings.
 */
function bodyText(name: string, { body: type }: TableOperation, body: unknown): string {
  const text = JSON.stringify(body) as string | undefined;
  const sent = text?.startsWith("{") ? "object" : text?.startsWith("[") ? "list" : undefined;
  if (text !== undefined && sent !== undefined && (type === undefined || sent === type)) return text;
  throw new TypeError(
    `invalid body of ${name}; it must be ${type === undefined ? "an object or a list" : BODIES[type]}`,
  );
}

function pathText(name: string, parameter: string, value: unknown): string {
  if (typeof value !== "string" || value === "")
    throw new TypeError(`invalid ${parameter} of ${name}; it must be a string that is not empty`);
  // URLs resolve these two, even if encoded: `deleteBan` of ".." would delete all bans.
  if (value === "." || value === "..")
    throw new TypeError(`invalid ${parameter} of ${name}: a URL cannot contain "${value}" as a path segment`);
  if (!value.isWellFormed()) throw new TypeError(`invalid ${parameter} of ${name}: it contains a lone surrogate`);
  return value;
}

function withCommas({ commas }: TableOperation, parameter: string, value: unknown): unknown {
  return commas?.includes(parameter) && Array.isArray(value) ? value.join(",") : value;
}
