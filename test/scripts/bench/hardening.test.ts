import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultOf, otherFault } from "../../../scripts/bench/hardening/judge.ts";
import { attacks } from "../../../scripts/bench/hardening/siege.ts";
import { documentedRequests, send } from "../../../scripts/bench/requests.ts";
import { apiIds } from "../../../src/contract/files.ts";
import { readContract } from "../../../src/contract/methods.ts";
import { start } from "../../mock/start.ts";

/** Mutations in this test; `npm run bench:hardening` sends 100,000. */
const MUTATIONS = 1500;

test.each([{ lenient: false }, { lenient: true }])(
  "a mock with %j responds to mutated requests by the contract",
  async (options) => {
    const failures: string[] = [];
    const { url } = await start({ ...options, log: (line) => line.includes(" failed: ") && failures.push(line) });
    let successes = 0;
    const property = fc.asyncProperty(attacks(), async ({ api, body }) => {
      const answer = await send(url, { path: api.path, body });
      expect(faultOf(api, body, answer)).toBeUndefined();
      if (!answer.body.includes('"error":')) successes += 1;
    });
    await fc.assert(property, { seed: 1, numRuns: MUTATIONS });
    expect(failures).toEqual([]);
    expect(successes).toBeGreaterThan(15);
  },
  120_000,
);

describe("mutations", () => {
  const sample = (seed: number) => fc.sample(attacks(), { seed, numRuns: MUTATIONS });
  const mutations = [1, 2, 3, 4].flatMap(sample);
  const bodies = mutations.map(({ body }) => Buffer.from(body));
  const requests = documentedRequests().map(({ body }) => Buffer.from(JSON.stringify(body)));

  test("are the same for the same seed, and seldom what they were made from", () => {
    expect([1, 2, 3, 4].flatMap(sample)).toEqual(mutations);
    expect(sample(2)).not.toEqual(sample(1));
    const unchanged = bodies.filter((body) => requests.some((request) => request.equals(body)));
    expect(unchanged.length).toBeLessThan(bodies.length / 20);
  });

  test("have one to four changes, of each kind", () => {
    const kinds = new Set(mutations.flatMap(({ changes }) => changes));
    expect([...kinds].sort()).toEqual(["bit", "bytes", "doubled", "end", "member", "structure", "value"]);
    expect(new Set(mutations.map(({ changes }) => changes.length))).toEqual(new Set([1, 2, 3, 4]));
  });

  test.each<[string, (text: string, body: Buffer) => boolean]>([
    ["is not UTF-8", (text) => text.includes("\ufffd")],
    ["is not JSON", (text) => !isJson(text)],
    ["is JSON still", isJson],
    ["nests thousands of levels", (text) => /(\[{1000}|(\{"params":){1000})/.test(text)],
    ["has a name that every object inherits", (text) => text.includes('"__proto__":')],
    ["has half a surrogate pair", (text) => text.includes('"\\ud800"')],
    ["has a thousand fields more", (text) => /"\w+999":999/.test(text)],
    ["has a number beyond all", (text) => text.includes("1e999")],
    ["has a text of ten thousand characters", (text) => /"a{10000}"/.test(text)],
    ["is empty", (_, body) => body.length === 0],
  ])("some of them %s", (_, isIt) => {
    expect(bodies.some((body) => isIt(body.toString(), body))).toBe(true);
  });

  test.each<[kind: string, isIt: (request: Buffer, body: Buffer) => boolean]>([
    ["bit", (request, body) => body.length === request.length && bitsChanged(request, body) === 1],
    ["doubled", isDoubled],
  ])("change a part according to their kind: %s", (kind, isIt) => {
    const alone = mutations.filter(({ changes }) => changes.join() === kind).map(({ body }) => Buffer.from(body));
    const changed = alone.filter((body) => !requests.some((request) => request.equals(body)));
    expect(changed.length).toBeGreaterThan(5);
    for (const body of changed) expect(requests.some((request) => isIt(request, body))).toBe(true);
  });

  test("are made of a request of each method of each API that takes no file", () => {
    const methods = new Set(documentedRequests().map(({ api, method }) => `${api.id} ${method.name}`));
    const plain = (id: string) => [...readContract(id).methods.values()].filter(({ file }) => file === undefined);
    const all = apiIds().flatMap((id) => plain(id).map(({ name }) => `${id} ${name}`));
    expect([...methods].sort()).toEqual(all.sort());
  });
});

describe("the judge", () => {
  const api = readContract("mqtt-client");
  const sent = { apiVersion: "1.0", context: "call-17", method: "getClientStatus" };
  const head = { apiVersion: "1.6", context: "call-17", method: "getClientStatus" };
  const success = { ...head, data: { status: { state: "active", connectionStatus: "connected" }, config: {} } };
  const refusal = { ...head, error: { code: 2103, message: "Required parameter missing or invalid" } };
  const judge = (answer: object, status = 200, request: unknown = sent, headers = {}, of = api) =>
    faultOf(of, Buffer.from(typeof request === "string" ? request : JSON.stringify(request)), {
      status,
      headers: new Headers({ "content-type": "application/json", ...headers }),
      body: JSON.stringify(answer),
    });

  test("finds nothing wrong with a success, an error, and an error for an unreadable request", () => {
    expect([judge(success), judge(refusal)]).toEqual([undefined, undefined]);
    const unread = { apiVersion: "1.6", error: { code: 2101, message: "Invalid JSON format" } };
    expect(judge(unread, 200, "{")).toBeUndefined();
  });

  test.each<[string, ...Parameters<typeof judge>]>([
    ["has the headers x-injected", success, 200, sent, { "x-injected": "1" }],
    ["has another type at Content-Type", success, 200, sent, { "content-type": "text/html" }],
    ["has 500 at HTTP status", success, 500],
    ["has a number at unknown", { ...success, unknown: 1.5 }],
    ["at data.config.unknown", { ...success, data: { ...success.data, config: { unknown: 1 } } }],
    ["at error.details", { ...refusal, error: { ...refusal.error, details: { value: "pass" } } }],
    ["at data.status", { ...success, data: { ...success.data, status: "active" } }],
    ["has something else at context", { ...success, context: "call-18" }],
    ["has nothing at context", { ...success, context: undefined }],
    ["has another method", { ...refusal, method: "activateClient" }],
    ["has a success at error.code", { apiVersion: "1.6", data: success.data }, 200, "{"],
    ["has a success at error.code", { ...success, method: "a" }, 200, { ...sent, method: "a" }],
    ["returns the code 2103, which is not documented", { ...refusal, error: { code: 2103, message: "pass is wrong" } }],
    ["at error.code", { ...refusal, error: { code: 9999, message: "" } }],
    ["reports that the device failed", { ...refusal, error: { code: 1100, message: "Internal error" } }],
  ])("finds that a response %s", (fault, answer, ...more) => {
    expect(judge(answer, ...more)).toContain(fault);
  });

  test("has a validator of its own", () => {
    const fault = (answer: Record<string, unknown>) => otherFault(api, "getClientStatus", answer, sent);
    expect(fault(success)).toBeUndefined();
    expect(fault({ ...success, data: { ...success.data, status: "active" } })).toMatch(/^breaks #\/?.*: /);
    expect(fault(head)).toMatch(/^breaks #/);
  });

  test("finds a sub-code that its code does not come with", () => {
    const network = readContract("network-settings");
    const { codes } = network.methods.get("removeVlan")!;
    const { title: message } = codes.find(({ code }) => code === 4004)!;
    const asked = { apiVersion: "1.0", method: "removeVlan", params: { VlanId: 1 } };
    const refused = (subCode: number, code = 4004) =>
      judge(
        { apiVersion: "1.38", method: "removeVlan", error: { code, message, details: { subCode } } },
        200,
        asked,
        {},
        network,
      );
    expect(refused(201)).toBeUndefined();
    expect(refused(999)).toMatch(/sub-?code/i);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function bitsChanged(request: Buffer, body: Buffer): number {
  const changed = request.map((byte, index) => byte ^ body[index]!);
  return [...changed].reduce((sum, bits) => sum + bits.toString(2).replaceAll("0", "").length, 0);
}

/** Whether a body is the request with a part of it twice. */
function isDoubled(request: Buffer, body: Buffer): boolean {
  const length = body.length - request.length;
  const fits = (at: number) =>
    body.subarray(0, at).equals(request.subarray(0, at)) &&
    body.subarray(at).equals(Buffer.concat([request.subarray(at - length, at), request.subarray(at)]));
  return length > 0 && Array.from(request, (_, index) => index + 1).some((at) => at >= length && fits(at));
}
