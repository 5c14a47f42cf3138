import type { Schema } from "../../src/contract/document.ts";
import { expect, test } from "vitest";
import { createComparer } from "../../src/judge/differences.ts";

const fits = ({ type, enum: names }: Schema, value: unknown) =>
  (type === undefined || type === typeof value) && (names === undefined || (names as unknown[]).includes(value));
const compare = createComparer(
  { components: { schemas: { Level: { type: "integer", "x-since": "1.2" } } } },
  (schema, value) => (fits(schema, value) ? [] : [{ kind: "invalid", path: "", text: "" }]),
);
const found = (schema: Schema, value: unknown, version?: string) =>
  compare(schema, value, "", { method: "call", version, isRenamed: () => false }).map(
    ({ kind, path }) => `${kind} ${path}`,
  );

test("a field is expected of devices that are new enough for it", () => {
  const schema = { properties: { level: { $ref: "#/components/schemas/Level", "x-expected": true } } };
  expect(found(schema, {}, "1.1")).toEqual([]);
  expect(found(schema, {}, "1.2")).toEqual(["expected level"]);
  expect(found(schema, {})).toEqual(["expected level"]);
});

test("an object without described fields may have any", () => {
  expect(found({ type: "object" }, { level: 1 })).toEqual([]);
  expect(found({ type: "object", properties: {} }, { level: 1 })).toEqual(["unnamed level"]);
});

test("a value is compared with the names of its own type", () => {
  const schema = { anyOf: [{ type: "string", enum: ["on"] }, { type: "string" }, { type: "number" }] };
  expect(found(schema, "on")).toEqual([]);
  expect(found(schema, "off")).toEqual(["value "]);
  expect(found(schema, 1)).toEqual([]);
});
