import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { type Described, knownValues, openValue, type Schema } from "./document.ts";

/** TypeScript types of a bundled document: `paths`, `components`, and every schema as an export of its own. */
export async function typesOf(document: Described): Promise<string> {
  const ast = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
    // A member with a default may be left out of a request, and may be missing in an answer.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    transform: (schema) => openType(document, schema as Schema) ?? numberTuple(schema as Schema),
  });
  return astToString(ast);
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
