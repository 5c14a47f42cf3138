import { describe, expect, test } from "vitest";
import { readContracts } from "../../../scripts/bench/hardening/contract.ts";
import { createJudge } from "../../../scripts/bench/hardening/judge.ts";
import { envelopesOf, mutation } from "../../../scripts/bench/hardening/mutation.ts";
import { laySiege } from "../../../scripts/bench/hardening/siege.ts";
import { start } from "../../mock/start.ts";

const contracts = readContracts();
const envelopes = envelopesOf(contracts);

/** Mutations in this test; `npm run bench:hardening` sends the first 100,000 of the same. */
const MUTATIONS = 1500;

test.each([{ lenient: false }, { lenient: true }])(
  "a mock with %j answers mutated requests by the contract",
  async (options) => {
    const failures: string[] = [];
    const { url } = await start({ ...options, log: (line) => line.includes(" failed: ") && failures.push(line) });
    const { send, tally, end } = laySiege(url);
    await send(0, MUTATIONS);
    end();
    expect([...tally.faults, ...failures]).toEqual([]);
    expect([...tally.statuses.values()].reduce((sum, count) => sum + count)).toBe(MUTATIONS);
    expect(tally.successes).toBeGreaterThan(20);
  },
  120_000,
);

describe("a mutation", () => {
  test("is the same each time, and seldom what it was made from", () => {
    const numbers = Array.from({ length: 500 }, (_, number) => number);
    const bodies = numbers.map((number) => mutation(number, envelopes).body);
    expect(numbers.map((number) => mutation(number, envelopes).body)).toEqual(bodies);
    const unchanged = numbers.filter((number) => bodies[number]!.equals(envelopes[number % envelopes.length]!.body));
    expect(unchanged.length).toBeLessThan(25);
  });

  test("is made of a request of each method of each API", () => {
    const methods = new Set(envelopes.map(({ api, body }) => `${api.id} ${JSON.parse(body.toString()).method}`));
    expect([...methods].sort()).toEqual(
      contracts.flatMap(({ id, operations }) => [...operations.keys()].map((name) => `${id} ${name}`)).sort(),
    );
  });
});

describe("the judge", () => {
  const api = contracts.find(({ id }) => id === "mqtt-client")!;
  const sent = { apiVersion: "1.0", context: "call-17", method: "getClientStatus" };
  const head = { apiVersion: "1.6", context: "call-17", method: "getClientStatus" };
  const success = { ...head, data: { status: { state: "active", connectionStatus: "connected" }, config: {} } };
  const refusal = { ...head, error: { code: 2104, message: "Invalid parameter value specified" } };
  const judge = (answer: object, status = 200, request: unknown = sent, headers = {}) =>
    createJudge()(api, Buffer.from(typeof request === "string" ? request : JSON.stringify(request)), {
      status,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(answer),
    });

  test("finds nothing wrong with a success and a refusal", () => {
    expect([judge(success), judge(refusal)]).toEqual([undefined, undefined]);
    const unread = { apiVersion: "1.6", error: { code: 2101, message: "Invalid JSON format" } };
    expect(judge(unread, 200, "{")).toBeUndefined();
  });

  test.each<[string, ...Parameters<typeof judge>]>([
    ["has the headers x-injected", success, 200, sent, { "x-injected": "1" }],
    ["is text/html with HTTP 500", success, 500, sent, { "content-type": "text/html" }],
    ["has the HTTP status 500", success, 500],
    [".unknown", { ...success, unknown: 1 }],
    [".data.config.unknown", { ...success, data: { ...success.data, config: { unknown: 1 } } }],
    [".error.details", { ...refusal, error: { ...refusal.error, details: { value: "pass" } } }],
    ["/data/status", { ...success, data: { ...success.data, status: "active" } }],
    ["has another context", { ...success, context: "call-18" }],
    ["has lost the context", { ...success, context: undefined }],
    ["has another method", { ...refusal, method: "activateClient" }],
    ["is a success, and the body was no envelope", { apiVersion: "1.6", data: success.data }, 200, "{"],
    ["is a success of a method that there is not", { ...success, method: "a" }, 200, { ...sent, method: "a" }],
    ["refuses with 2104, which is not documented", { ...refusal, error: { code: 2104, message: "pass is wrong" } }],
    ["refuses with 9999", { ...refusal, error: { code: 9999, message: "" } }],
    ["says that the device failed", { ...refusal, error: { code: 1100, message: "Internal error" } }],
  ])("finds that an answer %s", (fault, answer, ...more) => {
    expect(judge(answer, ...more)).toContain(fault);
  });

  test("finds a sub-code that its code does not come with", () => {
    const network = contracts.find(({ id }) => id === "network-settings")!;
    const head = { apiVersion: "1.38", method: "removeVlan" };
    const judged = [201, 999].map((subCode) => {
      const { title: message } = network.operations.get("removeVlan")!["x-codes"].find(({ code }) => code === 4004)!;
      const body = JSON.stringify({ ...head, error: { code: 4004, message, details: { subCode } } });
      const answer = { status: 200, headers: { "content-type": "application/json" }, body };
      return createJudge()(network, Buffer.from('{"apiVersion":"1.0","method":"removeVlan"}'), answer);
    });
    expect(judged).toEqual([undefined, expect.stringContaining("has a strange sub-code")]);
  });
});
