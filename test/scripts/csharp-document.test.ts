import { expect, test } from "vitest";
import { csharpDocument } from "../../scripts/clients/csharp-document.ts";
import type { RestDocument, Schema } from "../../src/contract/document.ts";

/** A document with one operation, whose body is the schema `Body`. */
function documentOf(schemas: Record<string, Schema>): RestDocument {
  const schema = { $ref: "#/components/schemas/Body" };
  return {
    openapi: "3.0.3",
    info: { title: "Test", version: "1" },
    servers: [{ url: "https://192.0.2.1" }],
    paths: {
      "/any.cgi#setPorts": {
        post: {
          operationId: "setPorts",
          tags: ["I/O port management"],
          summary: "",
          description: "",
          requestBody: { content: { "application/json": { schema } } },
          responses: {},
        },
      },
    },
    components: { schemas },
  };
}

/** The schemas that C# gets. */
function schemasOf(schemas: Record<string, Schema>): Record<string, Schema> {
  return csharpDocument(documentOf(schemas)).components.schemas;
}

const tcp: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["type", "port"],
  properties: { type: { type: "string", enum: ["tcp"] }, port: { type: "integer" }, name: { type: "string" } },
};
const file: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["type"],
  properties: { type: { type: "string", enum: ["file"] }, port: { type: "string" }, path: { type: "string" } },
};

test("a union of objects is one object with the properties of all, of which none is required", () => {
  const Body = { oneOf: [{ $ref: "#/components/schemas/Tcp" }, { $ref: "#/components/schemas/File" }] };
  expect(schemasOf({ Body, Tcp: tcp, File: file })).toEqual({
    Body: {
      type: "object",
      additionalProperties: false,
      properties: {
        type: { type: "string", enum: ["tcp", "file"] },
        port: {},
        name: { type: "string" },
        path: { type: "string" },
      },
    },
  });
});

test("a union of other values has any value, also if it is referenced by name", () => {
  const Limit = { description: "A number or infinity.", anyOf: [{ type: "integer" }, { type: "string" }] };
  const Body = { type: "object", properties: { limit: { $ref: "#/components/schemas/Limit" } } };
  expect(schemasOf({ Body, Limit })).toEqual({
    Body: { type: "object", properties: { limit: { description: "A number or infinity." } } },
  });
});

test("an envelope keeps what it requires", () => {
  const required = ["apiVersion", "method", "params"];
  const properties = { apiVersion: { type: "string" }, method: { type: "string" }, params: tcp };
  const { Body } = schemasOf({ Body: { type: "object", required, properties } });
  expect(Body!.required).toEqual(required);
  expect(Body!.properties!.params!.required).toBeUndefined();
});

test("an operation has the name of its API, and the document no server", () => {
  const { paths, servers } = csharpDocument(documentOf({ Body: tcp }));
  expect(paths["/any.cgi#setPorts"]!.post!.operationId).toBe("IOPortManagement_SetPorts");
  expect(servers).toEqual([]);
});
