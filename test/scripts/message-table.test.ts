import { expect, test } from "vitest";
import { messageTable } from "../../scripts/generate/message-table.ts";
import type { AsyncApi, Message } from "../../scripts/generate/asyncapi.ts";

test("the table of messages has what a check needs, and nothing to read", async () => {
  const document: AsyncApi = {
    asyncapi: "3.0.0",
    channels: {},
    components: {
      messages: { rule: { title: "Rule", payload: { $ref: "#/components/schemas/Rule" } } as Message },
      schemas: {
        Rule: {
          description: "A rule.",
          type: "object",
          properties: {
            description: { type: "string", description: "Text.", examples: ["a"], "x-expected": true },
            data: { type: "object", description: "Items.", allOf: [{ $ref: "#/components/schemas/Items" }] },
          },
        },
        Items: {
          type: "object",
          properties: { Load: { type: "string", "x-stands-for": "number", "x-nice-name": "Load" } },
        },
      },
    },
  };
  const source = messageTable(document).replace(/: Readonly<.*> =/, " =");
  const { messages } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { messages: object };
  expect(messages).toEqual({
    payloads: { rule: { $ref: "#/components/schemas/Rule" } },
    schemas: {
      Rule: {
        type: "object",
        properties: {
          description: { type: "string", "x-expected": true },
          data: { $ref: "#/components/schemas/Items", type: "object" },
        },
      },
      Items: { type: "object", properties: { Load: { type: "string", "x-stands-for": "number" } } },
    },
  });
});
