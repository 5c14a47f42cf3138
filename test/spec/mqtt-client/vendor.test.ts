import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readContract } from "../contract.ts";
import { capital } from "../name.ts";

interface Envelope {
  apiVersion?: string;
  context: string;
  method: string;
}

/** The examples that the vendor's document prints for one method. */
interface Printed {
  request: Envelope;
  success: Envelope & { data: object };
  refusal?: Envelope & { error: object };
}

const FOLDER = new URL("../../fixtures/mqtt-client/vendor/", import.meta.url);
const printed = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Printed);
const methods = printed.map((example) => ({
  method: example.request.method,
  schema: capital(example.request.method),
  ...example,
}));
const answers = methods.flatMap(({ method, request, success, refusal }) => [
  { method, request, kind: "success", answer: success as Envelope },
  ...(refusal ? [{ method, request, kind: "refusal", answer: refusal as Envelope }] : []),
]);
const refusals = methods.flatMap(({ method, refusal }) => (refusal ? [{ method, refusal }] : []));
const contract = readContract("mqtt-client");

test("the vendor prints 14 different examples", () => {
  expect(methods.map(({ method }) => method).sort()).toEqual([
    "activateClient",
    "configureClient",
    "deactivateClient",
    "getClientStatus",
    "getSupportedVersions",
  ]);
  expect([methods.length, answers.length]).toEqual([5, 9]);
});

describe("the contract accepts what the vendor prints", () => {
  test.each(methods)("the request of $method", ({ schema, request }) => {
    expect(contract.faults(`${schema}Request`, request)).toEqual([]);
    expect(contract.faults("MqttClientRequest", request)).toEqual([]);
  });

  test.each(methods)("the success of $method", ({ schema, success }) => {
    expect(contract.faults(`${schema}Response`, success)).toEqual([]);
    expect(contract.faults("MqttClientResponse", success)).toEqual([]);
  });

  test.each(refusals)("the refusal of $method", ({ refusal }) => {
    expect(contract.faults("MqttClientRefusal", refusal)).toEqual([]);
    expect(contract.faults("MqttClientResponse", refusal)).toEqual([]);
  });
});

describe("rules of the envelope", () => {
  test.each(answers)("the $kind of $method repeats its method", ({ request, answer }) => {
    expect(answer.method).toBe(request.method);
  });

  const misprinted = ["activateClient success", "deactivateClient refusal"];
  const faithful = answers.filter(({ method, kind }) => !misprinted.includes(`${method} ${kind}`));
  test.each(faithful)("the $kind of $method repeats the context", ({ request, answer }) => {
    expect(answer.context).toBe(request.context);
  });

  test("the two misprinted contexts are still taken, since a context is any text", () => {
    const contexts = answers.filter(({ request, answer }) => answer.context !== request.context);
    expect(contexts.map(({ method, kind }) => `${method} ${kind}`).sort()).toEqual(misprinted);
  });

  test("only the request of getSupportedVersions goes without a version", () => {
    const unversioned = methods.filter(({ request }) => request.apiVersion === undefined);
    expect(unversioned.map(({ method }) => method)).toEqual(["getSupportedVersions"]);
    for (const { schema, request } of methods) {
      const { apiVersion: _, ...bare } = request;
      expect(contract.faults(`${schema}Request`, bare).length === 0).toBe(request.method === "getSupportedVersions");
    }
  });
});
