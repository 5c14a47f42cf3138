import { expect, test } from "vitest";
import { type Document, openValue, type Schema } from "../../../scripts/generate/document.ts";

const document = { components: { schemas: {} } } as unknown as Document;
const known: Schema[] = [{ const: 1000 }, { const: 2002 }];
const erratum: Schema = { type: "string", "x-erratum": "AD-02" };

test.each<[where: string, branches: Schema[]]>([
  ["behind the type that keeps it open", [...known, { type: "integer" }, erratum]],
  ["before it", [...known, erratum, { type: "integer" }]],
])("an open value leaves out a type that only an erratum names, %s", (_, anyOf) => {
  expect(openValue(document, { anyOf })).toEqual({ known, type: "integer" });
});

test("a value that only an erratum keeps open is not open", () => {
  expect(openValue(document, { anyOf: [...known, erratum] })).toBeUndefined();
});
