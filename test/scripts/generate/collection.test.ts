import { expect, test } from "vitest";
import { collection } from "../../../scripts/generate/collection.ts";
import type { Parameter, RestDocument } from "../../../scripts/generate/document.ts";

const second = { $ref: "#/components/examples/second" };
const document: RestDocument = {
  openapi: "3.0.3",
  info: { title: "Doors", version: "1" },
  servers: [{ url: "http://192.0.2.1/api" }],
  paths: {
    "/doors.cgi#open": {
      post: {
        operationId: "open",
        tags: ["Doors"],
        summary: "Open a door",
        description: "It opens.",
        requestBody: {
          content: {
            "application/json": { schema: {}, examples: { first: { $ref: "#/components/examples/first" }, second } },
          },
        },
        responses: {},
      },
    },
    "/doors/{id}/state": {
      parameters: [],
      get: {
        operationId: "getState",
        tags: ["State"],
        summary: "Tell a door's state",
        description: "",
        responses: {},
        security: [],
        parameters: [
          { $ref: "#/components/parameters/Id" } as Parameter,
          { name: "fields", in: "query", description: "What to tell.", schema: { type: "string" } },
          { name: "node", in: "query", required: true, schema: { type: "string", enum: ["a", "b"] } },
        ],
      },
    },
  },
  components: {
    schemas: {},
    examples: { first: { value: { door: 1 } } },
    parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "string", example: "front/left" } } },
  },
};

test("a collection has a folder for each tag, the address without a fragment, and the first example as the body", () => {
  const { item, variable, auth } = collection(document, "digest") as Record<string, object[]>;
  expect(variable).toEqual([
    { key: "baseUrl", value: "http://192.0.2.1/api" },
    { key: "username", value: "" },
    { key: "password", value: "" },
  ]);
  expect(auth).toMatchObject({ type: "digest", digest: [{ value: "{{username}}" }, { value: "{{password}}" }] });
  expect(item).toEqual([
    {
      name: "Doors",
      item: [
        {
          name: "open",
          request: {
            method: "POST",
            description: "Open a door\n\nIt opens.",
            header: [{ key: "Content-Type", value: "application/json" }],
            body: { mode: "raw", raw: '{\n  "door": 1\n}', options: { raw: { language: "json" } } },
            url: { raw: "{{baseUrl}}/doors.cgi", host: ["{{baseUrl}}"], path: ["doors.cgi"] },
          },
        },
      ],
    },
    {
      name: "State",
      item: [
        {
          name: "getState",
          request: {
            auth: { type: "noauth" },
            method: "GET",
            description: "Tell a door's state",
            header: [],
            url: {
              raw: "{{baseUrl}}/doors/:id/state",
              host: ["{{baseUrl}}"],
              path: ["doors", ":id", "state"],
              query: [
                { key: "fields", value: "", description: "What to tell.", disabled: true },
                { key: "node", value: "a" },
              ],
              variable: [{ key: "id", value: "front%2Fleft" }],
            },
          },
        },
      ],
    },
  ]);
});
