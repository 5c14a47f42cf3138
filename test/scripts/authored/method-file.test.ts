import { join } from "node:path";
import { expect, test } from "vitest";
import { readYaml } from "../../../scripts/authored/folder.ts";
import type { Yaml } from "../../../scripts/authored/layers.ts";
import { completeMethod } from "../../../scripts/authored/method-file.ts";

const TEMPLATES = join(import.meta.dirname, "../../../spec/common/api/methods");
const ENVELOPE = "../../../common/envelope.yaml#/";
const DOCS = "https://example.com/api/";

function completed(
  written: Yaml,
  shared: Yaml = {},
  deprecation?: Yaml,
): { request: Yaml; response: Yaml; schemas: Yaml } {
  const template = readYaml(join(TEMPLATES, "method.yaml"));
  const schemas = completeMethod("addRule", written, { template, shared, docs: DOCS, deprecation });
  return { request: schemas.AddRuleRequest, response: schemas.AddRuleResponse, schemas };
}

test("a method without parameters and data has the envelopes alone", () => {
  const { request, response, schemas } = completed({ AddRuleRequest: { title: "Add a rule" } });
  expect(Object.keys(schemas)).toEqual(["AddRuleRequest", "AddRuleResponse"]);
  expect(request).toEqual({
    title: "Add a rule",
    externalDocs: { url: `${DOCS}#addrule` },
    type: "object",
    additionalProperties: false,
    required: ["apiVersion", "method"],
    properties: {
      apiVersion: { $ref: `${ENVELOPE}ApiVersion` },
      context: { $ref: `${ENVELOPE}Context` },
      method: { type: "string", const: "addRule" },
      params: { $ref: `${ENVELOPE}NoParams` },
    },
  });
  expect(response).toEqual({
    type: "object",
    not: { $ref: `${ENVELOPE}AnyRefusal` },
    properties: {
      apiVersion: { $ref: `${ENVELOPE}AnswerApiVersion` },
      context: { $ref: `${ENVELOPE}AnswerContext` },
      method: { type: "string", const: "addRule", "x-expected": true },
      data: { $ref: `${ENVELOPE}NoData`, "x-expected": true },
    },
  });
});

test("a method with data requires it", () => {
  const { response } = completed({ AddRuleData: { type: "object" } });
  expect(response.required).toEqual(["data"]);
  expect(response.properties.data).toEqual({ $ref: "#/AddRuleData" });
});

test("data that several methods share is required if the file requires it", () => {
  const data = { $ref: "../schemas.yaml#/Rule" };
  const responseOf = (more: Yaml) => completed({ AddRuleResponse: { properties: { data }, ...more } }).response;
  expect(responseOf({ required: ["data"] })).toMatchObject({ required: ["data"], properties: { data } });
  expect(responseOf({})).not.toHaveProperty("required");
});

const some = { required: ["name"] };
const none = { properties: { name: {} } };
test.each<[what: string, schemas: Yaml, isRequired: boolean]>([
  ["with a required field", { AddRuleParams: some }, true],
  ["without one", { AddRuleParams: none }, false],
  ["with one in each branch", { AddRuleParams: { oneOf: [some, { $ref: "#/Other" }] }, Other: some }, true],
  ["without one in a branch", { AddRuleParams: { oneOf: [some, { $ref: "#/Other" }] }, Other: none }, false],
])("parameters %s are required or not", (_what, schemas, isRequired) => {
  const { request } = completed(schemas);
  expect(request.properties.params).toEqual({ $ref: "#/AddRuleParams" });
  expect(request.required.includes("params")).toBe(isRequired);
});

test("what the file writes has priority, property by property", () => {
  const { request, response } = completed({
    AddRuleRequest: {
      externalDocs: { url: "https://example.com/elsewhere/" },
      required: ["method"],
      properties: { params: { $ref: "#/AddRuleParams", "x-tolerates-absence-as": {} } },
    },
    AddRuleParams: some,
    AddRuleResponse: { properties: { method: { enum: ["addRule", "add_rule"] } } },
  });
  expect(request.externalDocs).toEqual({ url: "https://example.com/elsewhere/" });
  expect(request.required).toEqual(["method"]);
  expect(request.properties.params).toEqual({ $ref: "#/AddRuleParams", "x-tolerates-absence-as": {} });
  expect(request.properties.context).toEqual({ $ref: `${ENVELOPE}Context` });
  expect(response.properties.method).toEqual({ type: "string", enum: ["addRule", "add_rule"] });
});

test("what the file writes has priority over what all APIs share of a method", () => {
  const shared = { AddRuleRequest: { title: "Shared", description: "Shared." }, AddRuleData: { type: "object" } };
  const { request, response } = completed({ AddRuleRequest: { title: "Own" } }, shared);
  expect(request).toMatchObject({ title: "Own", description: "Shared." });
  expect(response.required).toEqual(["data"]);
});

test("a method of a deprecated API is deprecated, with its own reason if it has one", () => {
  const [ofApi, own] = [{ since: "AXIS OS 12.4" }, { since: "AXIS OS 12.1" }];
  expect(completed({}).request).not.toHaveProperty("deprecated");
  expect(completed({}, {}, ofApi).request).toMatchObject({ deprecated: true, "x-deprecated": ofApi });
  const { request } = completed({ AddRuleRequest: { "x-deprecated": own } }, {}, ofApi);
  expect(request).toMatchObject({ deprecated: true, "x-deprecated": own });
});

test("a schema without content counts as not written", () => {
  expect(completed({ AddRuleRequest: null, AddRuleResponse: { properties: { method: null } } })).toMatchObject({
    request: { required: ["apiVersion", "method"] },
    response: { properties: { method: { const: "addRule" } } },
  });
});
