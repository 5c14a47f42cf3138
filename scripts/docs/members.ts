import { merged, openValue, refName, type Schema, type WithSchemas } from "../generate/document.ts";
import { table } from "../markdown.ts";

/** A member of a body, by its path: `params.areas[].name`. */
interface Member {
  path: string;
  type: string;
  required: boolean;
  description: string;
}

/** Members below this depth are of use to few, and unions of unions would repeat them many times. */
const DEPTH = 7;

/** The properties of a body as a Markdown table, or its type if it is not an object. */
export function memberTable(document: WithSchemas, schema: Schema): string {
  const members = unique(membersBelow(document, schema, "", [], 0));
  if (members.length === 0) return `Type: ${typeOf(document, merged(document, schema))}`;
  const rows = members.map(({ path, type, required, description }) => [
    `\`${path}\``,
    required ? `${type}, **required**` : type,
    description,
  ]);
  return table(["Name", "Type", "Description"], rows);
}

/** The names of the members of a body and their descriptions, for the search. */
export function memberNames(document: WithSchemas, schema: Schema): string[] {
  return [...new Set(membersBelow(document, schema, "", [], 0).map(({ path }) => path))];
}

/** A type with its limits, as Markdown: `integer, 1 to 65535`. */
export function typeOf(document: WithSchemas, schema: Schema): string {
  return [...shapeOf(document, schema), ...limitsOf(schema)].join(", ");
}

function membersBelow(
  document: WithSchemas,
  schema: Schema,
  path: string,
  above: readonly string[],
  depth: number,
): Member[] {
  const name = refName(schema);
  if (depth > DEPTH || (name !== undefined && above.includes(name))) return [];
  const seen = name === undefined ? above : [...above, name];
  const { properties = {}, required = [], items, additionalProperties, oneOf, anyOf } = merged(document, schema);
  const own = Object.entries(properties).flatMap(([key, member]) => {
    const whole = merged(document, member);
    const at = path === "" ? key : `${path}.${key}`;
    const row: Member = {
      path: at,
      type: typeOf(document, whole),
      required: required.includes(key),
      description: oneLine(whole),
    };
    return [row, ...membersBelow(document, member, at, seen, depth + 1)];
  });
  const further = [
    ...(items ? membersBelow(document, items, `${path}[]`, seen, depth + 1) : []),
    ...(typeof additionalProperties === "object"
      ? membersBelow(document, additionalProperties, path === "" ? "*" : `${path}.*`, seen, depth + 1)
      : []),
    ...(oneOf ?? anyOf ?? []).flatMap((branch) => membersBelow(document, branch, path, seen, depth)),
  ];
  return [...own, ...further];
}

/** Members that several branches of a union have stand once; it is required where each of them requires it. */
function unique(members: Member[]): Member[] {
  return [...Map.groupBy(members, ({ path }) => path).values()].map((same) => ({
    ...same[0]!,
    type: [...new Set(same.map(({ type }) => type))].join(", or "),
    required: same.every(({ required }) => required),
    description: [...new Set(same.map(({ description }) => description))].join(" "),
  }));
}

function shapeOf(document: WithSchemas, schema: Schema): string[] {
  const { const: value, enum: values, items, oneOf, anyOf, type } = schema;
  if (value !== undefined) return [code(value)];
  if (values !== undefined) return [values.map((one) => code(one)).join(", ")];
  const open = openValue(document, schema);
  if (open) {
    const known = open.known.flatMap(({ enum: list, const: one }) => list ?? [one]);
    return [`${open.type}: ${[...new Set(known)].map((one) => code(one)).join(", ")}, or another`];
  }
  const branches = (oneOf ?? anyOf)?.map((branch) => merged(document, branch));
  if (branches) return [[...new Set(branches.map((branch) => branch.title ?? typeOf(document, branch)))].join(" or ")];
  if (items) return [`array of ${typeOf(document, merged(document, items))}`];
  return [type === undefined ? "any value" : [type].flat().join(" or ")];
}

function limitsOf({
  minimum,
  maximum,
  minLength,
  maxLength,
  minItems,
  maxItems,
  pattern,
  default: value,
}: Schema): string[] {
  return [
    range(minimum, maximum, ""),
    range(minLength, maxLength, " characters"),
    range(minItems, maxItems, " items"),
    pattern === undefined ? "" : `pattern \`${String(pattern)}\``,
    value === undefined ? "" : `default ${code(value)}`,
  ].filter(Boolean);
}

function range(least: unknown, most: unknown, unit: string): string {
  if (least === undefined && most === undefined) return "";
  if (least === most) return `${String(least)}${unit}`;
  if (most === undefined) return `at least ${String(least)}${unit}`;
  return least === undefined ? `at most ${String(most)}${unit}` : `${String(least)} to ${String(most)}${unit}`;
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}

/** A description as it may stand in a table. */
function oneLine({ description = "", deprecated }: Schema): string {
  return [deprecated ? "Deprecated." : "", description.replaceAll(/\s*\n\s*/g, " ")].filter(Boolean).join(" ");
}
