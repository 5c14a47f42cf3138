import { apiIds } from "../../src/contract/files.ts";
import { globSync, readFileSync } from "node:fs";
import { type Schema as CfworkerSchema, Validator } from "@cfworker/json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { readContract as readMethods } from "../../src/contract/methods.ts";
import { asTolerated } from "../../src/contract/tolerances.ts";
import { readContract } from "./contract.ts";
import { alterations } from "../../scripts/mutations/structure.ts";
import { capital } from "./name.ts";

type Json = Record<string, unknown>;
/** Whether a value keeps a schema. */
type Judge = (value: unknown) => boolean;

const ROOT = new URL("../../", import.meta.url);
const REFUSAL_WITHOUT_NUMBER = { error: { code: "none" } };

/** What makes a judge of a schema. */
const judges: Record<string, (schema: Json) => Judge> = {
  Ajv(schema) {
    // It throws for an unknown keyword.
    const ajv = new Ajv2020({ strictSchema: true, strictTypes: false });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    return (value) => validate(value);
  },
  cfworker(schema) {
    const validator = new Validator(schema as CfworkerSchema, "2020-12");
    return (value) => validator.validate(value).valid;
  },
};

const apis = apiIds().map((api) => {
  const contract = readContract(api);
  const envelopes = [...examplesOf(api), ...fixturesOf(api)];
  const methods = contract.methods.map((method) => {
    const requestSchema = `${capital(method)}Request`;
    const answerSchemas = [`${capital(method)}Response`, contract.refusalName];
    const own = envelopes.filter((envelope) => envelope.method === method);
    return {
      method,
      requests: own.filter(({ kind }) => kind === "request").map(({ value }) => value),
      answers: own.filter(({ kind }) => kind === "response").map(({ value }) => value),
      isRequest: (value: unknown) => contract.faults(requestSchema, tolerated(api, method, value)).length === 0,
      isAnswer: (value: unknown) => answerSchemas.some((schema) => contract.faults(schema, value).length === 0),
    };
  });
  return { api, methods };
});

/** A request as devices read it. */
function tolerated(api: string, method: string, value: unknown): unknown {
  const contract = readMethods(api);
  return asTolerated(contract, contract.methods.get(method)!, value).envelope;
}

describe.each(apis)("the JSON Schemas of $api", ({ api, methods }) => {
  /** Expects that every validator takes the values, and of the altered ones those that the contract takes. */
  function expectSame(name: string, values: Json[], altered: unknown[], isKept: Judge): void {
    const schema = read(`generated/schemas/${api}/${name}.json`);
    const verdicts = altered.map((value) => ({ value, isKept: isKept(value) }));
    expect(verdicts.filter(({ isKept }) => !isKept).length).toBeGreaterThan(3);
    expect(values).not.toEqual([]);
    for (const [validator, compile] of Object.entries(judges)) {
      const keeps = compile(schema);
      expect(
        values.filter((value) => !keeps(value)),
        validator,
      ).toEqual([]);
      expect(
        verdicts.filter(({ value, isKept }) => keeps(value) !== isKept),
        validator,
      ).toEqual([]);
    }
  }

  test.each(methods)("take and reject requests of $method as the contract does", ({ method, requests, isRequest }) => {
    expectSame(`${method}.request`, requests, requests.flatMap(alterations), isRequest);
  });

  test.each(methods)("take and reject responses of $method as the contract does", ({ method, answers, isAnswer }) => {
    const altered = [...answers.flatMap(alterations), {}, REFUSAL_WITHOUT_NUMBER, []];
    expectSame(`${method}.response`, answers, altered, isAnswer);
  });
});

test("each JSON Schema of a method has a name of its own, which reports API, method and direction", () => {
  const all = globSync("generated/schemas/**/*.json", { cwd: ROOT }).sort();
  const files = all.filter((file) => !file.startsWith("generated/schemas/events/"));
  expect(files).toEqual(
    apis
      .flatMap(({ api, methods }) =>
        methods.flatMap(({ method }) => ["request", "response"].map((kind) => `${api}/${method}.${kind}`)),
      )
      .map((name) => `generated/schemas/${name}.json`)
      .sort(),
  );
  for (const file of files) {
    const [, api, name] = /^generated\/schemas\/(.*)\/(.*)\.json$/.exec(file)!;
    expect(read(file)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:vapix-openapi:${api}:${name}`,
      title: expect.any(String) as string,
      description: expect.stringMatching(/\.$/) as string,
    });
  }
});

function read(path: string): Json {
  return JSON.parse(readFileSync(new URL(path, ROOT), "utf8")) as Json;
}

/** A request or a response that keeps the contract. */
interface Envelope {
  method: string;
  kind: string;
  value: Json;
}

function examplesOf(api: string): Envelope[] {
  const { components } = read(`generated/openapi/${api}.json`) as { components: { examples: Record<string, Json> } };
  return Object.entries(components.examples).flatMap(([name, { value }]) => {
    const [method, kind] = [name.split(".")[0]!, name.split(".").at(-1)!];
    // Beside a file, the envelope is the first part.
    const parts = kind === "request" ? readMethods(api).methods.get(method)?.file?.parts : undefined;
    const envelope = (parts ? (value as Json)[parts[0]![0]] : value) as Json;
    return ["request", "response"].includes(kind) ? [{ method, kind, value: envelope }] : [];
  });
}

function fixturesOf(api: string): Envelope[] {
  return globSync(`test/fixtures/${api}/*.json`, { cwd: ROOT }).map((path) => {
    const [, method] = /_([A-Za-z\d]+)[^/]*\.json$/.exec(path)!;
    return { method: method!, kind: "response", value: read(path) };
  });
}
