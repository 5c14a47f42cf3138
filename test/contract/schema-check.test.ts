import type { Schema } from "../../src/contract/document.ts";
import { checkerOf } from "../../src/contract/schema-check.ts";
import { describe, expect, test } from "vitest";
import type { ApiContract, MethodContract } from "../../src/contract/methods.ts";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const closed = (properties: Record<string, Schema>, more: object = {}): Schema => ({
  type: "object",
  additionalProperties: false,
  properties,
  ...more,
});
const text = { type: "string" };
const number = { type: "integer" };

const schemas: Record<string, Schema> = {
  Request: closed({
    area: ref("Area"),
    areas: { type: "array", items: ref("Area") },
    areaName: text,
    overlap: ref("Overlap"),
    proxy: ref("Proxy"),
  }),
  Area: { oneOf: [ref("Circle"), ref("Polygon")] },
  Circle: closed({ type: { const: "circle" }, radius: number }, { required: ["type", "radius"] }),
  Polygon: closed({ type: { const: "polygon" }, corners: number }, { required: ["type", "corners"] }),
  Overlap: { oneOf: [closed({ a: text, b: text }), closed({ b: text, c: text })] },
  Proxy: { type: "object", required: ["host"], oneOf: [{ required: ["port"] }, { required: ["scheme"] }] },
  Response: {
    type: "object",
    required: ["data"],
    properties: { method: { const: "call" }, data: closed({ id: number }) },
  },
  Refusal: { type: "object", required: ["error"], properties: { error: closed({ code: number }) } },
};
const operation: MethodContract["operation"] = {
  operationId: "call",
  tags: [],
  summary: "Call",
  description: "Calls.",
  externalDocs: { url: "https://example.com/" },
  requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Request" } } } },
  responses: { 200: { content: { "application/json": { schema: { anyOf: [ref("Response"), ref("Refusal")] } } } } },
  "x-security-level": "viewer",
  "x-codes": [],
};
const path = "/axis-cgi/example.cgi";
const method: MethodContract = {
  name: "call",
  httpMethod: "post",
  operationPath: `${path}#call`,
  operation,
  request: ref("Request"),
  codes: [],
  subCodes: [],
  level: "viewer",
  versioned: true,
  laterParams: [],
  lacks: [],
  examples: new Map(),
};
const api: ApiContract = {
  id: "example",
  path,
  version: "1.0",
  announced: "1.0",
  methods: new Map([["call", method]]),
  document: {
    openapi: "3.1.0",
    servers: [],
    info: { title: "Example", version: "1.0" },
    paths: { [method.operationPath]: { post: operation } },
    components: { schemas },
    "x-profiles": {},
  },
};
const checker = checkerOf(api.document);

function faultsOf(request: object): string[] {
  return checker.request(method, request).map(({ kind, path, text }) => `${kind}: ${path} ${text}`);
}

describe("the faults of a request", () => {
  test.each<[string, object, string[]]>([
    ["none if it fits", { area: { type: "circle", radius: 1 }, areaName: "dock" }, []],
    [
      "an unknown field, with the one that was meant",
      { areaNames: "dock" },
      ["invalid: areaNames is unknown: did you mean areaName?"],
    ],
    [
      "an unknown field, with the available ones",
      { area: { type: "circle", radius: 1, text: "" } },
      ["invalid: area.text is unknown; available: type, radius"],
    ],
    [
      "several unknown fields, with the available ones once for each object that has the same",
      {
        area: { type: "circle", radius: 1, text: "", colour: "" },
        areas: [
          { type: "circle", radius: 1, text: "" },
          { type: "polygon", corners: 3, text: "" },
        ],
      },
      [
        "invalid: area.text is unknown; available: type, radius",
        "invalid: area.colour is unknown",
        "invalid: areas[0].text is unknown",
        "invalid: areas[1].text is unknown; available: type, corners",
      ],
    ],
    [
      "a missing field of the branch that the constant names",
      { area: { type: "polygon" } },
      ["missing: area.corners is required"],
    ],
    [
      "a wrong field of the branch that the constant names",
      { area: { type: "circle", radius: "1" } },
      ["invalid: area.radius must be integer"],
    ],
    [
      "those of the branch that the constant names, though another has fewer",
      { area: { type: "polygon", radius: 1 } },
      ["missing: area.corners is required", "invalid: area.radius is unknown; available: type, corners"],
    ],
    [
      "those in a list, each with its index",
      { areas: [{ type: "circle", radius: 1 }, { type: "circle" }] },
      ["missing: areas[1].radius is required"],
    ],
    [
      "those next to a union whose name begins alike",
      { area: { type: "circle" }, areaName: 7 },
      ["missing: area.radius is required", "invalid: areaName must be string"],
    ],
    [
      "those of keywords next to the union",
      { proxy: {} },
      ["missing: proxy.host is required", "missing: proxy.port is required"],
    ],
    ["that several branches fit", { overlap: { b: "" } }, ["invalid: overlap must match exactly one schema in oneOf"]],
  ])("are %s", (_, request, faults) => {
    expect(faultsOf(request)).toEqual(faults);
  });

  test("are missing or invalid if the branch cannot be determined", () => {
    expect(checker.request(method, { area: {} }).map(({ kind }) => kind)).toContain("missing");
    expect(checker.request(method, { area: "circle" }).map(({ kind, path }) => `${kind} ${path}`)).toContain(
      "invalid area",
    );
  });

  test("never hold a value", () => {
    const secret = "S3CRET-sentinel";
    for (const request of [
      { areaName: [secret] },
      { area: secret },
      { area: { type: secret } },
      { overlap: [secret] },
      { areas: secret },
    ])
      expect(JSON.stringify(checker.request(method, request))).not.toContain(secret);
  });

  test("are reported up to a bound", () => {
    const request = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`member${index}`, 1]));
    expect(faultsOf(request).length).toBeLessThan(1000);
  });
});

describe("the faults of a response", () => {
  test.each<[string, object, string[]]>([
    ["none of a success", { method: "call", data: { id: 1 } }, []],
    ["none of a method error", { error: { code: 1 } }, []],
    ["those of the success if the method fits", { method: "call", data: { id: "1" } }, ["data.id must be integer"]],
  ])("are %s", (_, answer, faults) => {
    expect(checker.answer(method, 200, answer).map(({ path, text }) => `${path} ${text}`)).toEqual(faults);
  });

  test("are not reported if the contract has no JSON", () => {
    expect(checker.answer(method, 401, {})).toEqual([]);
  });
});

describe("items that must be unique", () => {
  const unique: Schema = { type: "array", uniqueItems: true };
  const check = (items: unknown) => checkerOf({ components: { schemas: {} } }).value(unique, items);
  const deep = JSON.parse("[".repeat(100_000) + "]".repeat(100_000)) as unknown;

  test.each<[what: string, items: unknown[]]>([
    ["differ", [1, "1", [1], { a: 1 }, { a: 2 }]],
    ["have names of functions", [{ toString: 1 }, { toString: 2 }, { valueOf: 1 }, { toJSON: 1 }]],
    ["are too deep to compare", [deep, 1]],
  ])("may be items that %s", (_, items) => {
    expect(check(items)).toEqual([]);
  });

  test("are not the same in another order of properties", () => {
    const items = [
      { a: 1, b: { toString: 2 } },
      { b: { toString: 2 }, a: 1 },
    ];
    expect(check(items)).toMatchObject([
      { kind: "invalid", keyword: "uniqueItems", text: "must not have identical items" },
    ]);
  });
});
