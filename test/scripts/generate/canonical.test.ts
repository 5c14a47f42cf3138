import { expect, test } from "vitest";
import { canonical } from "../../../scripts/generate/canonical.ts";
import type { Document, Schema } from "../../../scripts/generate/document.ts";

/** What becomes of one schema. */
function made(schema: Schema): Schema {
  const document = { components: { schemas: { Sample: schema } } } as unknown as Document;
  return canonical(document).components.schemas.Sample!;
}

const text: Schema = { type: "string" };
const erratum: Schema = { type: "integer", "x-erratum": "NS-11" };

test.each<[string, Schema, Schema]>([
  ["a type next to it", { description: "Kept.", anyOf: [text, erratum] }, { type: "string", description: "Kept." }],
  ["an open value", { anyOf: [{ enum: ["a"] }, text, erratum] }, { anyOf: [{ enum: ["a"] }, text] }],
  ["a reference", { anyOf: [{ $ref: "#/components/schemas/A" }, erratum] }, { $ref: "#/components/schemas/A" }],
  [
    "a field of an item of a branch",
    { oneOf: [{ items: { properties: { a: { anyOf: [text, erratum] } } } }] },
    { oneOf: [{ items: { properties: { a: text } } }] },
  ],
])("the type that only an erratum names is dropped from %s", (_, schema, left) => {
  expect(made(schema)).toEqual(left);
});

test("a union of one branch that no erratum touched stays one", () => {
  const schema: Schema = { anyOf: [text] };
  expect(made(schema)).toEqual(schema);
});
