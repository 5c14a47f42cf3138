import { expect, test } from "vitest";
import type { RestDocument, Schema } from "../../../scripts/generate/document.ts";
import { restPortableDocument } from "../../../scripts/generate/rest.ts";

const TIME = "Milliseconds, or a time.";

/** The portable document of an API `door-bells` with one operation that returns what `schemas` has as `Bell`. */
function portable(schemas: Record<string, Schema>) {
  const response = {
    description: "It.",
    content: { "application/json": { schema: { $ref: "#/components/schemas/Bell" } } },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "Door bells", version: "1" },
    servers: [{ url: "http://127.0.0.1" }],
    paths: {
      "/bell": {
        get: {
          operationId: "getBell",
          parameters: [{ name: "since", in: "query", schema: { $ref: "#/components/schemas/Time" } }],
          responses: { "200": response },
        },
      },
    },
    components: {
      schemas: {
        Time: { description: TIME, anyOf: [{ type: "integer" }, { type: "string", format: "date-time" }] },
        ...schemas,
      },
    },
  } as unknown as RestDocument;
  const { paths, components } = restPortableDocument("door-bells", document);
  return { ...components, parameters: paths["/bell"]!.get!.parameters };
}

test("a parameter that is a number or text is text", () => {
  expect(portable({ Bell: { type: "object" } }).parameters).toEqual([
    { name: "since", in: "query", schema: { type: "string", description: TIME } },
  ]);
});

test("schemas are named after their API, and those that nothing needs are gone", () => {
  expect(Object.keys(portable({ Bell: { type: "object", title: "Bell" } }).schemas)).toEqual(["DoorBellsBell"]);
});

test.each<[what: string, schema: Schema, lowered: Schema]>([
  ["a title", { type: "string", title: "Name" }, { type: "string" }],
  ["a default", { type: "string", default: "a" }, { type: "string", description: 'Default: `"a"`.' }],
  ["a wide integer", { type: "integer", maximum: 2 ** 31 }, { type: "integer", maximum: 2 ** 31, format: "int64" }],
  ["a narrow integer", { type: "integer", maximum: 2 ** 31 - 1 }, { type: "integer", maximum: 2 ** 31 - 1 }],
  ["a number", { type: "number" }, { type: "number", format: "double" }],
  [
    "a time or a word",
    {
      anyOf: [
        { type: "string", format: "date-time" },
        { type: "string", enum: ["infinity"] },
      ],
    },
    { type: "string" },
  ],
  [
    "a number or a time",
    { anyOf: [{ type: "integer" }, { type: "string", format: "date-time" }] },
    { anyOf: [{ type: "integer", format: "int64" }, { type: "string" }] },
  ],
  [
    "a number or a word",
    { oneOf: [{ type: "integer" }, { type: "string", enum: ["infinity"] }] },
    {
      oneOf: [
        { type: "integer", format: "int64" },
        { type: "string", enum: ["infinity"] },
      ],
    },
  ],
  [
    "text or an object",
    {
      oneOf: [
        { type: "string", format: "date-time" },
        { type: "object", properties: {} },
      ],
    },
    {
      oneOf: [
        { type: "string", format: "date-time" },
        { type: "object", properties: {} },
      ],
    },
  ],
  [
    "spellings that no device was seen to send",
    {
      type: "object",
      properties: {
        IPv6: { type: "string" },
        Ipv6: { type: "string", "x-alias-of": "IPv6" },
        ipv6: { type: "string", "x-alias-of": "IPv6", "x-origin": "device" },
      },
    },
    {
      type: "object",
      properties: { IPv6: { type: "string" }, ipv6: { type: "string", "x-alias-of": "IPv6", "x-origin": "device" } },
    },
  ],
])("%s is written in terms that generators support", (_, member, lowered) => {
  const { schemas } = portable({ Bell: { type: "object", properties: { member } } });
  expect(schemas.DoorBellsBell!.properties!.member).toEqual(lowered);
});

test("a constant boolean that may be null is any boolean or null", () => {
  const constant: Schema = { oneOf: [{ type: "boolean", const: false }, { type: "null" }] };
  const { schemas } = portable({ Bell: { type: "object", properties: { rings: constant } } });
  expect(Object.values(schemas)).toMatchObject([{ properties: { rings: { type: "boolean", nullable: true } } }]);
  expect(JSON.stringify(schemas)).not.toContain("enum");
});
