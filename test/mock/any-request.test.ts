import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { profiles } from "../../generated/client/profiles.ts";
import { apiIds, restIds } from "../../src/contract/files.ts";
import { type ApiContract, jsonOf, type MethodContract, readContract } from "../../src/contract/methods.ts";
import { readRestContract, type RestContract, type RestOperationContract } from "../../src/contract/operations.ts";
import { type Parameter, resolve } from "../../src/contract/document.ts";
import { contractAt } from "../../src/contract/profiles.ts";
import { checkerOf } from "../../src/contract/schema-check.ts";
import { restApis } from "../../src/mock/broker-api/rest-api.ts";
import { createDevice, type Device } from "../../src/mock/device.ts";
import type { DeviceReply } from "../../src/mock/device-reply.ts";
import { parts } from "./exchange.ts";
import { schemaValues } from "../schema-values.ts";

/** fast-check prints it, with the path to the smallest failing run: `fc.assert(…, { seed, path })` repeats that one. */
const SEED = 17;

// What changes with time would seem to be changed by an error.
beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterAll(() => void vi.useRealTimers());

interface Sent {
  name: string;
  httpMethod: string;
  path: string;
  query?: string;
  body?: unknown;
  /** Names of the parts, if a file goes with the body. */
  names?: readonly [envelope: string, file: string];
}

function answer(device: Device, { httpMethod, path, query, body, names }: Sent): Promise<DeviceReply> {
  const json = Buffer.from(body === undefined ? "" : JSON.stringify(body));
  // A list of no profiles; any file is an image.
  const whole = names && new Response(parts(body, new Blob(["[]"]), names));
  return device.answer({
    httpMethod,
    path,
    query,
    contentType: whole?.headers.get("content-type") ?? "application/json",
    prefer: undefined,
    body: async () => json,
    async chunks(onChunk) {
      onChunk(await whole!.bytes());
      return true;
    },
    isOpen: true,
  });
}

/** Sequences of requests of any of some operations. */
function sequences(requests: fc.Arbitrary<Sent>[]): fc.Arbitrary<Sent[]> {
  return fc.array(fc.oneof(...requests), { minLength: 1, maxLength: 12, size: "max" });
}

function post(contract: ApiContract, { name, versioned, file }: MethodContract, params?: unknown): Sent {
  const body = {
    ...(versioned && { apiVersion: contract.version }),
    method: name,
    ...(params !== undefined && { params }),
  };
  return { name, httpMethod: "POST", path: contract.path, body, ...(file && { names: file.parts[0] }) };
}

/** Requests of a method that keep its schema. */
function callsOf(contract: ApiContract, method: MethodContract): fc.Arbitrary<Sent> {
  const { document } = contract;
  const { properties = {}, required = [] } = resolve(document, method.request);
  const params = schemaValues(document)(properties.params ?? {});
  const given = required.includes("params") ? params : fc.option(params, { nil: undefined });
  const checker = checkerOf(document);
  return given
    .map((some) => post(contract, method, properties.params && some))
    .filter(({ body }) => checker.request(method, JSON.parse(JSON.stringify(body))).length === 0);
}

/** All data of the read-only methods of an API, by their documented requests. */
async function told(device: Device, contract: ApiContract): Promise<string[]> {
  const reads = [...contract.methods.values()].filter(({ operation }) => operation["x-effect"] === "reads");
  const params = ({ name }: MethodContract) =>
    (contract.document.components.examples?.[`${name}.request`]?.value as { params?: object } | undefined)?.params;
  const replies = await Promise.all(reads.map((method) => answer(device, post(contract, method, params(method)))));
  return replies.map(({ body }) => body);
}

/** Whether a method sets the right properties of a request that it rejects. */
function setsInPart({ document, methods }: ApiContract, name: string): boolean {
  return resolve(document, methods.get(name)!.request)["x-partial"] === true;
}

describe.each(profiles.map(({ name }) => name))("a device with %s", (profile) => {
  let device: Device;
  beforeAll(async () => {
    device = createDevice({ profile }, { rest: restApis() });
  });

  test.each(apiIds().filter((id) => contractAt(readContract(id), profile)))(
    "handles any request of %s that its schema allows, and an error changes nothing",
    async (id) => {
      const contract = contractAt(readContract(id), profile)!;
      const calls = [...contract.methods.values()].map((method) => callsOf(contract, method));
      const outcomes = { success: 0, refusal: 0 };
      const property = fc.asyncProperty(sequences(calls), async (sent) => {
        device.reset();
        let before = await told(device, contract);
        for (const one of sent) {
          const reply = await answer(device, one);
          outcomes[reply.code === undefined ? "success" : "refusal"]++;
          expect(reply.status === 200 || reply.code !== undefined, `${one.name}: ${reply.reason}`).toBe(true);
          const after = await told(device, contract);
          if (reply.code !== undefined && !setsInPart(contract, one.name)) expect(after, one.name).toEqual(before);
          before = after;
        }
      });
      await fc.assert(property, { seed: SEED, numRuns: profile === "all" ? 25 : 3 });
      expect(outcomes.success).toBeGreaterThan(0);
    },
  );
});

/** Requests of an operation that keep its schemas, with a documented body among them. */
function requestsOf(contract: RestContract, operation: RestOperationContract): fc.Arbitrary<Sent> {
  const { document } = contract;
  const { values, checker } = { values: schemaValues(document), checker: checkerOf(document) };
  const argumentsOf = (where: string) => {
    const placed = operation.parameters.filter((parameter) => parameter.in === where);
    const made = placed.map(({ name, schema, example }: Parameter & { example?: unknown }) => {
      const any = values(schema, name);
      return [name, example === undefined ? any : fc.oneof(fc.constant(example), any)];
    });
    const requiredKeys = placed.filter(({ required }) => required).map(({ name }) => name);
    const some = fc.record(Object.fromEntries(made) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys,
      noNullPrototype: true,
    });
    return requiredKeys.length > 0 ? some : fc.oneof(fc.constant({}), some);
  };
  return fc
    .tuple(argumentsOf("path"), argumentsOf("query"), bodies(contract, operation, values))
    .filter(([path, , body]) => Object.values(path).every(isSegment) && isTaken(body))
    .map(([path, query, body]) => sentTo(contract, operation, path, query, body));

  function isTaken(body: unknown): boolean {
    return body === undefined || checker.request(operation, JSON.parse(JSON.stringify(body))).length === 0;
  }
}

function bodies(
  { document }: RestContract,
  { operation }: RestOperationContract,
  values: ReturnType<typeof schemaValues>,
): fc.Arbitrary<unknown> {
  const json = jsonOf(operation.requestBody);
  if (json === undefined) return fc.constant(undefined);
  const documented = Object.values(json.examples ?? {}).map(
    (reference) => resolve<{ value: unknown }>(document, reference).value,
  );
  return documented.length === 0 ? values(json.schema) : fc.oneof(fc.constantFrom(...documented), values(json.schema));
}

/** Whether a text can be a segment of a path. */
function isSegment(value: unknown): boolean {
  const text = String(value);
  return text.isWellFormed() && !["", ".", ".."].includes(text);
}

function sentTo(
  { base }: RestContract,
  { name, httpMethod, operationPath }: RestOperationContract,
  path: Record<string, unknown> = {},
  query: Record<string, unknown> = {},
  body?: unknown,
): Sent {
  const filled = operationPath.replace(/\{(\w+)\}/g, (_, one: string) => encodeURIComponent(String(path[one])));
  const pairs = Object.entries(query).flatMap(([key, value]) => [value].flat().map((one) => [key, String(one)]));
  return {
    name,
    httpMethod: httpMethod.toUpperCase(),
    path: base + filled,
    query: new URLSearchParams(pairs).toString(),
    body,
  };
}

/** Members that change as time passes. */
const PASSING = /"(?:uptime|datetime|duration|[\w.]*rate)":(?:"[^"]*"|[^,}]*)/g;

/** All data of a broker from reads without parameters, except what changes by itself. */
async function toldByBroker(device: Device, contract: RestContract, reads: RestOperationContract[]): Promise<string[]> {
  const replies = await Promise.all(reads.map((operation) => answer(device, sentTo(contract, operation))));
  return replies.map(({ body }) => body.replace(PASSING, ""));
}

test.each(restIds())(
  "a broker handles any request of %s that its schemas allow, and an error changes nothing",
  async (id) => {
    const contract = readRestContract(id);
    const device = createDevice({ apis: [id] }, { rest: restApis([id]) });
    const operations = contract.routes.flatMap((route) => [...route.operations.values()]);
    const reads = operations.filter(
      ({ httpMethod, parameters }) => httpMethod === "get" && !parameters.some(({ required }) => required),
    );
    const successes = new Set<string>();
    const all = operations.map((operation) => requestsOf(contract, operation));
    const property = fc.asyncProperty(sequences(all), async (sent) => {
      device.reset();
      for (const one of sent) {
        const before = await toldByBroker(device, contract, reads);
        const { status, method } = await answer(device, one);
        expect(method).toBe(one.name);
        if (status < 300) successes.add(one.name);
        else expect(await toldByBroker(device, contract, reads), one.name).toEqual(before);
      }
    });
    await fc.assert(property, { seed: SEED, numRuns: 40 });
    expect(successes.size).toBeGreaterThan(operations.length / 2);
  },
);
