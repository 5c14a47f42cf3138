import { expect, test } from "vitest";
import { withCodes } from "../../../scripts/docs/codes.ts";
import type { RestDocument, Schema } from "../../../scripts/generate/document.ts";

function described(code: Schema): RestDocument {
  return {
    openapi: "3.1.0",
    servers: [],
    info: { title: "Sample", version: "1.0", description: "A sample." },
    paths: {},
    components: { schemas: { Refusal: { type: "object", properties: { code } } } },
  };
}

test("the page of a REST API lists its codes with their meanings, below its description", () => {
  const codes = [
    { const: 112, title: "Offline", description: "The client | is away." },
    { const: 7, title: "Missing", description: "A member is missing." },
  ];
  expect(withCodes(described({ anyOf: [...codes, { type: "integer" }] })).info.description).toBe(
    "A sample.\n\n# Codes\n\n| Code | Meaning |\n| --- | --- |\n" +
      "| `7` | Missing. A member is missing. |\n| `112` | Offline. The client \\| is away. |",
  );
});

test("it names the HTTP statuses of codes if the contract states them", () => {
  const codes = [
    { const: "EXISTS", title: "Exists", description: "It is there.", "x-http-status": [400, 409] },
    { const: "OTHER", title: "Other", description: "Who knows." },
  ];
  const { description } = withCodes(described({ anyOf: [...codes, { type: "string" }] })).info;
  expect(description).toContain("| `EXISTS` | 400, 409 | Exists. It is there. |\n| `OTHER` |  | Other. Who knows. |");
});

test("a document without codes stays as it is", () => {
  const document = described({ type: "string" });
  expect(withCodes(document)).toBe(document);
});
