import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "yaml";
import type { Document } from "../../scripts/generate/document.ts";

const documents = new WeakMap<Map<string, string>, Map<string, Document>>();

/** The document in a generated file, which is parsed once. */
export function read(files: Map<string, string>, path: string): Document {
  const parsed = documents.get(files) ?? new Map<string, Document>();
  documents.set(files, parsed);
  if (!parsed.has(path)) {
    const text = files.get(path)!;
    parsed.set(path, (path.endsWith(".json") ? JSON.parse(text) : parse(text)) as Document);
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
