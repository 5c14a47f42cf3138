import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "yaml";

/** The parts of a derived document that the tests look at. */
export interface DerivedDocument {
  openapi: string;
  info: { version: string };
  paths: Record<string, { post: DerivedOperation }>;
  webhooks?: object;
  components: { schemas: Record<string, DerivedSchema>; examples: Record<string, { value: unknown }> };
}

interface DerivedOperation {
  operationId: string;
  summary: string;
  description: string;
  requestBody: { content: Record<string, { schema: DerivedSchema; examples?: object }> };
  responses: Record<
    string,
    { description: string; content?: Record<string, { schema: DerivedSchema; examples?: object }> }
  >;
  security: object[];
  "x-codes": object[];
}

export interface DerivedSchema {
  $ref?: string;
  required?: string[];
  properties?: Record<string, DerivedSchema>;
  [keyword: string]: unknown;
}

const documents = new WeakMap<Map<string, string>, Map<string, DerivedDocument>>();

/** The document in a generated file, which is parsed once. */
export function read(files: Map<string, string>, path: string): DerivedDocument {
  const parsed = documents.get(files) ?? new Map<string, DerivedDocument>();
  documents.set(files, parsed);
  if (!parsed.has(path)) {
    const text = files.get(path)!;
    parsed.set(path, (path.endsWith(".json") ? JSON.parse(text) : parse(text)) as DerivedDocument);
  }
  return parsed.get(path)!;
}

/** What a validator that is not Redocly says of a document. */
export async function validate(text: string) {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(parse(text) as Record<string, unknown>);
  return { valid, version: validator.version, errors };
}

/** What OpenAPI 3.0 does not know, with its place. */
export function newerThan30(node: unknown, place = "#"): string[] {
  if (node === null || typeof node !== "object") return [];
  const own = Object.entries(node).flatMap(([key, value]) => {
    const newer = ["const", "if", "then", "else", "prefixItems", "patternProperties", "webhooks"].includes(key);
    const list = ["type", "examples"].includes(key) && Array.isArray(value);
    const limit = ["exclusiveMinimum", "exclusiveMaximum"].includes(key) && typeof value === "number";
    const siblings = key === "$ref" && Object.keys(node).length > 1;
    return newer || list || limit || siblings ? [`${place}/${key}`] : [];
  });
  const below = Object.entries(node).filter(([key]) => !["value", "example", "default"].includes(key));
  return [...own, ...below.flatMap(([key, value]) => newerThan30(value, `${place}/${key}`))];
}
