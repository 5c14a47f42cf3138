import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { EVENT_MQTT_BRIDGE, exchange } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";
import { membersOf, misspellings, ofOtherTypes, renamed, replaced, without } from "../mutation.ts";
import { capital } from "../name.ts";

const MISSING = 2103;
const INVALID = 2104;

const contract = readContract("event-mqtt-bridge");
const examples = Object.entries(contract.requests).map(([name, request]) => {
  const schema = `${capital(request.method as string)}Request`;
  return { name, request, schema, members: membersOf(contract, schema, request) };
});

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["event-mqtt-bridge"] });
});
afterAll(() => device.close());

/** The code that the mock refuses a request with, in agreement with the contract; none where both accept it. */
async function codeOfRefusal(schema: string, request: object): Promise<number | undefined> {
  const { body } = await exchange(device.url, request, {}, EVENT_MQTT_BRIDGE);
  const code = body!.error?.code;
  for (const name of [schema, "EventMqttBridgeRequest"])
    expect(contract.faults(name, request).length === 0, JSON.stringify(request)).toBe(code === undefined);
  return code;
}

test("every method has an example to change", () => {
  expect(new Set(examples.map(({ request }) => request.method)).size).toBe(5);
});

describe.each(examples)("$name", ({ request, schema, members }) => {
  test("contract and mock accept it as it is", async () => {
    expect(await codeOfRefusal(schema, request)).toBeUndefined();
  });

  test.each(members)("without $name it is refused where that is required", async ({ path, required }) => {
    expect(await codeOfRefusal(schema, without(request, path))).toBe(required ? MISSING : undefined);
  });

  test.each(members.filter(({ isItem }) => !isItem))(
    "with $name misspelt it is refused",
    async ({ path, required }) => {
      for (const misspelling of misspellings(path.at(-1)!))
        expect(await codeOfRefusal(schema, renamed(request, path, misspelling))).toBe(required ? MISSING : INVALID);
    },
  );

  test.each(members)("with $name of another JSON type it is refused", async ({ path, value }) => {
    for (const other of ofOtherTypes(value))
      expect(await codeOfRefusal(schema, replaced(request, path, other)), JSON.stringify(other)).toBe(INVALID);
  });
});
