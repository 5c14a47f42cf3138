import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { requestFaults } from "../../src/contract/request-faults.ts";
import { readContract } from "./contract.ts";
import { capital } from "./name.ts";

interface Envelope {
  apiVersion?: string;
  context?: string;
  method?: string;
  params?: object;
  data?: object;
  error?: { code: number };
}

/** An example that the vendor's document prints. */
interface Example {
  /** Kind, method and number: `refusal addVlan 1`. */
  name: string;
  method: string;
  envelope: Envelope;
}

/** The different examples that the vendor's document prints. */
export interface Printed {
  requests: Example[];
  answers: Example[];
  refusals: Example[];
}

/** How many examples the document prints, and where these differ from its own rules. */
interface Expected {
  methods: number;
  requests: number;
  answers: number;
  refusals: number;
  /** Methods without an example. */
  unprinted?: string[];
  /** Requests with names that no device was seen to take, which the contract refuses: their paths below `params`. */
  misspelt?: Record<string, string[]>;
  /** Answers and refusals that name another method, or none. */
  misnamed?: Record<string, string | undefined>;
  /** Answers and refusals with a context that no request of the method has. */
  miscontexted?: string[];
}

/** Reads `test/fixtures/<api>/vendor/<method>.json`. */
export function readPrinted(api: string): Printed {
  const folder = new URL(`../fixtures/${api}/vendor/`, import.meta.url);
  const files = readdirSync(folder).map((file) => ({
    method: file.replace(".json", ""),
    examples: JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Record<keyof Printed, Envelope[]>,
  }));
  const numbered = (key: keyof Printed, kind: string) =>
    files.flatMap(({ method, examples }) =>
      examples[key].map((envelope, i) => ({ name: `${kind} ${method} ${i + 1}`, method, envelope })),
    );
  return {
    requests: numbered("requests", "request"),
    answers: numbered("answers", "answer"),
    refusals: numbered("refusals", "refusal"),
  };
}

/** Tests the contract of an API by what the vendor's document prints. */
export function testPrinted(api: string, expected: Expected): void {
  const contract = readContract(api);
  const { requests, answers, refusals } = readPrinted(api);
  const { unprinted = [], misspelt = {}, misnamed = {}, miscontexted = [] } = expected;
  const outcomes = [...answers, ...refusals];
  const all = [...requests, ...outcomes];
  const statusesOf = (method: string) => new Set(contract.codes(method).map((code) => code["x-http-status"] as number));

  test("the document's examples are complete, each once, some for each method", () => {
    expect({ methods: contract.methods.length, requests: requests.length }).toEqual({
      methods: expected.methods,
      requests: expected.requests,
    });
    expect({ answers: answers.length, refusals: refusals.length }).toEqual({
      answers: expected.answers,
      refusals: expected.refusals,
    });
    expect(new Set(all.map(({ envelope }) => JSON.stringify(envelope))).size).toBe(all.length);
    for (const kind of [requests, answers])
      expect(new Set([...kind.map(({ method }) => method), ...unprinted])).toEqual(new Set(contract.methods));
    expect(all.filter(({ method }) => unprinted.includes(method))).toEqual([]);
  });

  describe("the contract accepts what the vendor prints:", () => {
    test.each(requests.filter(({ name }) => !(name in misspelt)))("$name", ({ method, envelope }) => {
      expect(contract.faults(`${capital(method)}Request`, envelope)).toEqual([]);
      expect(contract.requestFaults(envelope)).toEqual([]);
    });

    test.each(answers)("$name", ({ method, envelope }) => {
      expect(contract.faults(`${capital(method)}Response`, envelope)).toEqual([]);
      expect(contract.statusFaults(200, envelope)).toEqual([]);
      expect(contract.answerFaults(method, 200, envelope)).toEqual([]);
    });

    test.each(refusals)("$name, at each status that errors have", ({ method, envelope }) => {
      expect(contract.faults(contract.refusalName, envelope)).toEqual([]);
      for (const status of statusesOf(method)) {
        expect(contract.statusFaults(status, envelope)).toEqual([]);
        expect(contract.answerFaults(method, status, envelope)).toEqual([]);
      }
    });

    test.each(outcomes)("$name without apiVersion, context and method", ({ method, envelope }) => {
      const { apiVersion: _a, context: _c, method: _m, ...rest } = envelope;
      const statuses = rest.error === undefined ? [200] : statusesOf(method);
      for (const status of statuses) {
        expect(contract.statusFaults(status, rest)).toEqual([]);
        expect(contract.answerFaults(method, status, rest)).toEqual([]);
      }
    });
  });

  test("the contract rejects the requests that the vendor misspells, and no other", () => {
    const refused = requests.flatMap(({ name, method, envelope }) => {
      const faults = contract.faults(`${capital(method)}Request`, envelope);
      return faults.length > 0 ? [{ name, method, envelope }] : [];
    });
    expect(refused.map(({ name }) => name)).toEqual(Object.keys(misspelt));
    for (const { name, method, envelope } of refused) {
      const found = requestFaults(api, method, envelope).map(({ keyword, path }) => [keyword, path]);
      expect(found).toEqual(misspelt[name]!.map((path) => ["additionalProperties", `params.${path}`]));
      expect(contract.requestFaults(envelope)).not.toEqual([]);
    }
  });

  test.each(refusals)("the contract documents the code of $name", ({ method, envelope }) => {
    expect(contract.codes(method).map((code) => code.const)).toContain(envelope.error!.code);
  });

  describe("rules of the envelope:", () => {
    test("responses and errors repeat the method, unless they are misprinted", () => {
      const others = outcomes.filter(({ method, envelope }) => envelope.method !== method);
      expect(Object.fromEntries(others.map(({ name, envelope }) => [name, envelope.method]))).toEqual(misnamed);
    });

    test("responses and errors repeat a context, unless they are misprinted", () => {
      const asked = ({ method, envelope }: Example) =>
        requests.some((request) => request.method === method && request.envelope.context === envelope.context);
      expect(outcomes.filter((example) => !asked(example)).map(({ name }) => name)).toEqual(miscontexted);
    });

    test("a success that names another method is not a success of this method", () => {
      for (const { method, envelope } of answers)
        expect(contract.faults(`${capital(method)}Response`, { ...envelope, method: "getSomething" })).not.toEqual([]);
    });

    test("only the request of getSupportedVersions has no version", () => {
      const unversioned = requests.filter(({ envelope }) => envelope.apiVersion === undefined);
      const printed = ["getSupportedVersions"].filter((method) => !unprinted.includes(method));
      expect(new Set(unversioned.map(({ method }) => method))).toEqual(new Set(printed));
      for (const { method, envelope } of requests) {
        const { apiVersion: _, ...bare } = envelope;
        const faults = contract.faults(`${capital(method)}Request`, bare);
        expect(faults.includes(" must have required property 'apiVersion'")).toBe(method !== "getSupportedVersions");
      }
    });
  });
}
