import { restIds } from "../../../src/contract/files.ts";
import { checkerOf } from "../../../src/contract/schema-check.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readRestContract, type RestOperationContract } from "../../../src/contract/operations.ts";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { call } from "./call.ts";

let open: MockServer;
beforeAll(async () => {
  open = await createMockServer({ apis: restIds(), auth: "none" });
});
afterAll(() => open.close());

/** A path with the examples of its parameters, and of those of the query that are required. */
function pathOf(base: string, { operationPath, parameters }: RestOperationContract): string {
  const filled = operationPath.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.name === name) as { example?: string } | undefined;
    return encodeURIComponent(parameter?.example ?? "clientid");
  });
  const query = parameters.flatMap((one) =>
    one.in === "query" && one.required ? [[one.name, (one as { example?: string }).example!]] : [],
  );
  return `${base}${filled}?${new URLSearchParams(query).toString()}`;
}

function requestOf(document: object, { operation }: RestOperationContract): unknown {
  const { examples = {} } = (operation.requestBody?.content["application/json"] ?? {}) as {
    examples?: Record<string, { $ref: string }>;
  };
  const [first] = Object.values(examples);
  if (first === undefined) return undefined;
  const { components } = document as { components: { examples: Record<string, { value: unknown }> } };
  return components.examples[first.$ref.split("/").at(-1)!]!.value;
}

describe.each(restIds())("each operation of %s", (id) => {
  const contract = readRestContract(id);
  const operations = contract.routes.flatMap(({ operations: some }) => [...some.values()]);
  const checker = checkerOf(contract.document);

  test.each(operations.map((operation) => [operation.name, operation] as const))(
    "%s responds to its example request as documented",
    async (_, operation) => {
      open.reset();
      const { status, body, headers } = await call(
        open.url,
        operation.httpMethod.toUpperCase(),
        pathOf(contract.base, operation),
        requestOf(contract.document, operation),
      );
      expect(Object.keys(operation.operation.responses)).toContain(String(status));
      expect(status).not.toBe(500);
      const { content } = operation.operation.responses[status]!;
      if (content === undefined) expect(headers.get("Content-Type")).toBeNull();
      else if (body !== undefined) expect(checker.answer(operation, status, body)).toEqual([]);
    },
  );

  test.each(operations.map((operation) => [operation.name, operation] as const))(
    "%s returns each of its examples on demand",
    async (_, operation) => {
      const path = pathOf(contract.base, operation);
      const request = requestOf(contract.document, operation);
      for (const [name, { status, value }] of operation.examples) {
        if (name.includes(" ")) continue;
        const answer = await call(open.url, operation.httpMethod.toUpperCase(), path, request, {
          Prefer: `example=${name}`,
        });
        expect(answer.status, name).toBe(status);
        expect(answer.body ?? answer.text).toEqual(value);
      }
    },
  );
});
