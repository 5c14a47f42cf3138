import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { deprecationText } from "../../src/contract/deprecation.ts";
import { type Deprecation, type Described, isObject, knownValues, openValue, type Schema } from "./document.ts";

/**
 * openapi-fetch maps bodies by its own helpers, which take `string & {}` for an object with the members of String. In the
 * bodies of `paths`, an open value is therefore a plain string or number, which the type of the schema accepts.
 */
const PLAIN_VALUES = `/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
`;

/** TypeScript types of a bundled document: `paths`, `components`, and every schema as an export of its own. */
export async function typesOf(document: Described): Promise<string> {
  const ast = await openapiTS(withReasons(document) as unknown as OpenAPI3, {
    // A member with a default may be left out of a request, and may be missing in an answer.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    transform: (schema) => openType(document, schema as Schema) ?? numberTuple(schema as Schema),
    postTransform: (type, { path = "" }) => plainBody(type, path),
  });
  return PLAIN_VALUES + withoutEnumTags(astToString(ast)).replace(INDENTED, "@deprecated ");
}

/** The tag as openapi-typescript indents what follows the first line of a text. */
const INDENTED = / {4}@deprecated /g;

/** A copy in which the tag of what is deprecated says since when, and what replaces it: the library writes no reason. */
function withReasons(document: Described): Described {
  const tagged = (node: Record<string, unknown>): object => {
    const { deprecated: _, "x-deprecated": deprecation, ...rest } = node;
    const name = "summary" in rest ? "summary" : "title";
    const tag = `@deprecated ${deprecationText(deprecation as Deprecation)}`;
    return { ...rest, [name]: [rest[name], tag].filter(Boolean).join("\n") };
  };
  return JSON.parse(JSON.stringify(document), (_, node: unknown) =>
    isObject(node) && node["deprecated"] === true && node["x-deprecated"] !== undefined ? tagged(node) : node,
  ) as Described;
}

/** Comments without the tag `@enum`, which only repeats the type, and without what the library says of discriminators. */
function withoutEnumTags(types: string): string {
  return types
    .replace(/^ *\/\*\*\n *\* @description discriminator enum property .*\n *\* @enum .*\n *\*\/\n/gm, "")
    .replace(/^( *)\/\*\*\n *\* (.*)\n *\* @enum .*\n *\*\/\n/gm, "$1/** $2 */\n")
    .replace(/^ *\/\*\* @enum .*\*\/\n/gm, "")
    .replace(/^ *\* @enum .*\n/gm, "");
}

/** `"a" | "b" | (string & {})`: editors complete the known values, and others compile. */
function openType(document: Described, schema: Schema): ts.TypeNode | undefined {
  const open = openValue(document, schema);
  if (open === undefined) return undefined;
  const base = open.type === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
  return ts.factory.createUnionTypeNode([
    ...knownValues(open.known).map((value) =>
      ts.factory.createLiteralTypeNode(
        typeof value === "string" ? ts.factory.createStringLiteral(value) : numberLiteral(value as number),
      ),
    ),
    ts.factory.createParenthesizedType(
      ts.factory.createIntersectionTypeNode([
        ts.factory.createKeywordTypeNode(base),
        ts.factory.createTypeLiteralNode([]),
      ]),
    ),
  ]);
}

/** `PlainValues<components["schemas"]["X"]>`: the body of a request or response. */
function plainBody(type: ts.TypeNode, path: string): ts.TypeNode | undefined {
  const isBody = ts.isIndexedAccessTypeNode(type) && /^(?!#\/webhooks\/).*\/content\/[^/]+$/.test(path);
  return isBody ? ts.factory.createTypeReferenceNode("PlainValues", [type]) : undefined;
}

/** A point is `[number, number]`, so that whoever takes it apart gets numbers. */
function numberTuple({ type, items, minItems, maxItems }: Schema): ts.TypeNode | undefined {
  const isFixed = typeof minItems === "number" && minItems === maxItems;
  if (type !== "array" || !isFixed || items?.type !== "number") return undefined;
  return ts.factory.createTupleTypeNode(
    Array.from({ length: minItems }, () => ts.factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword)),
  );
}

function numberLiteral(value: number): ts.NumericLiteral | ts.PrefixUnaryExpression {
  const literal = ts.factory.createNumericLiteral(Math.abs(value));
  return value < 0 ? ts.factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, literal) : literal;
}
