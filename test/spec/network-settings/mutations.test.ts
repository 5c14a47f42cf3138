import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { type Envelope, exchange, NETWORK_SETTINGS } from "../../mock/exchange.ts";
import { readContract } from "../contract.ts";
import { membersOf, misspellings, ofOtherTypes, renamed, replaced, without } from "../mutation.ts";
import { capital } from "../name.ts";

const MISSING = 4003;
const INVALID = 4004;

/** What the mock refuses for a reason that the vendor documents, since it has no such VLAN and no such device. */
const REASONS: Record<string, { code: number; details?: { subCode: number } }> = {
  removeVlan: { code: 4004, details: { subCode: 201 } },
};

const contract = readContract("network-settings");
const examples = Object.entries(contract.requests).map(([name, request]) => {
  const method = request.method as string;
  const schema = `${capital(method)}Request`;
  return { name, request, schema, members: membersOf(contract, schema, request) };
});

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer({ apis: ["network-settings"] });
});
afterAll(() => device.close());

async function answerOf(url: string, request: object): Promise<Envelope> {
  const { status, body } = await exchange(url, request, {}, NETWORK_SETTINGS);
  expect(status).toBe(200);
  return body!;
}

/** Sends what the contract refuses, and gives the code of the mock's refusal. */
async function codeOfRefusal(schema: string, request: object): Promise<number | undefined> {
  expect(contract.faults(schema, request)).not.toEqual([]);
  expect(contract.faults("NetworkSettingsRequest", request)).not.toEqual([]);
  return (await answerOf(device.url, request)).error?.code;
}

/** Sends what the contract accepts to a mock in its first state. */
async function expectAccepted(example: string, schema: string, request: object): Promise<void> {
  expect(contract.faults(schema, request)).toEqual([]);
  expect(contract.faults("NetworkSettingsRequest", request)).toEqual([]);
  const fresh = await createMockServer({ apis: ["network-settings"] });
  try {
    const answer = await answerOf(fresh.url, request);
    if (example in REASONS) expect(answer.error).toMatchObject(REASONS[example]!);
    else expect(answer).toHaveProperty("data");
  } finally {
    await fresh.close();
  }
}

test("every method has an example to change", () => {
  expect(new Set(examples.map(({ request }) => request.method)).size).toBe(16);
});

describe.each(examples)("$name", ({ name: example, request, schema, members }) => {
  const required = members.filter((member) => member.required);
  const optional = members.filter((member) => !member.required);
  const named = members.filter((member) => !member.isItem);

  test("contract and mock accept it as it is", async () => {
    await expectAccepted(example, schema, request);
  });

  test.each(required)("without $name it is refused as incomplete", async ({ path }) => {
    expect(await codeOfRefusal(schema, without(request, path))).toBe(MISSING);
  });

  test.each(optional)("without $name it is accepted", async ({ path }) => {
    await expectAccepted(example, schema, without(request, path));
  });

  test.each(named)("with $name misspelt it is refused", async ({ path, required }) => {
    for (const misspelling of misspellings(path.at(-1)!))
      expect(await codeOfRefusal(schema, renamed(request, path, misspelling))).toBe(required ? MISSING : INVALID);
  });

  test.each(members)("with $name of another JSON type it is refused", async ({ path, value }) => {
    for (const other of ofOtherTypes(value))
      expect(await codeOfRefusal(schema, replaced(request, path, other)), JSON.stringify(other)).toBe(INVALID);
  });
});
