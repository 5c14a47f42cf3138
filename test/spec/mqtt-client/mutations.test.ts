import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { type Envelope, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";
import { membersOf, misspellings, ofOtherTypes, renamed, replaced, without } from "../mutation.ts";

const contract = readContract("mqtt-client");
const examples = Object.entries(contract.requests).map(([name, request]) => {
  const method = request.method as string;
  const schema = `${method.charAt(0).toUpperCase()}${method.slice(1)}Request`;
  return { name, request, schema, members: membersOf(contract, schema, request) };
});

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer();
});
afterAll(() => device.close());

async function answerOf(request: object): Promise<Envelope> {
  const { status, body } = await exchange(device.url, request);
  expect(status).toBe(200);
  return body!;
}

/** Sends what the contract refuses, and gives the code of the mock's refusal. */
async function codeOfRefusal(schema: string, request: object): Promise<number | undefined> {
  expect(contract.faults(schema, request)).not.toEqual([]);
  expect(contract.faults("MqttClientRequest", request)).not.toEqual([]);
  return (await answerOf(request)).error?.code;
}

test("every method has an example to change", () => {
  expect(new Set(examples.map(({ request }) => request.method)).size).toBe(5);
});

describe.each(examples)("$name", ({ request, schema, members }) => {
  const required = members.filter((member) => member.required);
  const optional = members.filter((member) => !member.required);
  const nullable = members.filter((member) => member.toleratesNull);

  test("contract and mock accept it as it is", async () => {
    expect(contract.faults(schema, request)).toEqual([]);
    expect(await answerOf(request)).toHaveProperty("data");
  });

  test.each(required)("without $name it is refused as incomplete", async ({ path }) => {
    expect(await codeOfRefusal(schema, without(request, path))).toBe(2103);
  });

  test.each(optional)("without $name it is accepted", async ({ path }) => {
    const shorter = without(request, path);
    expect(contract.faults(schema, shorter)).toEqual([]);
    expect(await answerOf(shorter)).toHaveProperty("data");
  });

  test.each(members)("with $name misspelt it is refused", async ({ path, required }) => {
    for (const misspelling of misspellings(path.at(-1)!))
      expect(await codeOfRefusal(schema, renamed(request, path, misspelling))).toBe(required ? 2103 : 2104);
  });

  test.each(members)("with $name of another JSON type it is refused", async ({ path, value, toleratesNull }) => {
    for (const other of ofOtherTypes(value).filter((other) => other !== null || !toleratesNull))
      expect(await codeOfRefusal(schema, replaced(request, path, other))).toBe(2104);
  });

  test.each(nullable)("with $name null the contract refuses it and the mock takes it as absent", async ({ path }) => {
    const withNull = replaced(request, path, null);
    expect(contract.faults(schema, withNull)).not.toEqual([]);
    expect(await answerOf(withNull)).toHaveProperty("data");
  });
});

test("devices take null for the user name and the password, and for nothing else", () => {
  const nullable = examples.flatMap(({ members }) => members.filter(({ toleratesNull }) => toleratesNull));
  expect(nullable.map(({ name }) => name)).toEqual(["params.username", "params.password"]);
});
