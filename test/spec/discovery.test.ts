import type { Document } from "../../scripts/generate/document.ts";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { explain } from "../../src/contract/error-catalogue.ts";
import { readContract } from "./contract.ts";
import { capital } from "./name.ts";
import { testPrinted } from "./vendor.ts";

/** An API that a client calls before any other. */
interface Discovery {
  id: string;
  /** The names of its requests, responses and errors begin like this. */
  name: string;
  /** The same for its unions, if a method is named like the API. */
  union: string;
  methods: [method: string, level: "anonymous" | "operator", since: string][];
  codes: [code: number, kind: string, title: string][];
  /** How many requests, responses and errors are printed. */
  printed: { requests: number; answers: number; refusals: number };
}

const GENERAL: Discovery["codes"] = [
  [2002, "http-method", "HTTP method not supported"],
  [2003, "version", "API version not supported"],
  [2004, "method", "Method not supported"],
  [4000, "json", "Invalid JSON"],
  [4002, "missing", "Required parameter missing or invalid"],
  [8000, "internal", "Internal error"],
];
const INVALID: Discovery["codes"][number] = [1000, "invalid", "Invalid parameter value"];

const APIS: Discovery[] = [
  {
    id: "api-discovery",
    name: "ApiDiscovery",
    union: "ApiDiscovery",
    methods: [
      ["getApiList", "anonymous", "1.0"],
      ["getSupportedVersions", "anonymous", "1.0"],
    ],
    codes: [INVALID, ...GENERAL],
    printed: { requests: 3, answers: 2, refusals: 2 },
  },
  {
    id: "basic-device-info",
    name: "BasicDeviceInfo",
    union: "BasicDeviceInfo",
    methods: [
      ["getProperties", "operator", "1.0"],
      ["getAllProperties", "operator", "1.0"],
      ["getAllUnrestrictedProperties", "anonymous", "1.2"],
      ["getSupportedVersions", "anonymous", "1.0"],
    ],
    codes: [INVALID, [2001, "unauthorized", "Access forbidden"], ...GENERAL],
    printed: { requests: 4, answers: 4, refusals: 2 },
  },
  {
    id: "systemready",
    name: "Systemready",
    union: "AnySystemready",
    methods: [
      ["systemready", "anonymous", "1.0"],
      ["getSupportedVersions", "anonymous", "1.0"],
    ],
    codes: [
      [1000, "internal", "Internal error"],
      [9000, "internal", "Internal error (9000)"],
    ],
    printed: { requests: 2, answers: 2, refusals: 1 },
  },
];

for (const { id, methods, printed } of APIS) testPrinted(id, { methods: methods.length, ...printed });

describe.each(APIS)("$id", ({ id, name, union, methods, codes }) => {
  const contract = readContract(id);

  test("has the methods that the vendor lists", () => {
    const described = contract.schema(`${union}Request`).oneOf!.map((request) => {
      const { properties } = contract.schema(request);
      return properties!.method!.const;
    });
    expect(described).toEqual(methods.map(([method]) => method));
  });

  test.each(methods)("%s is for the level %s, since %s by an example, and reads", (method, level, since) => {
    expect(contract.schema(`${capital(method)}Request`)).toMatchObject({
      "x-security-level": level,
      "x-since": since,
      "x-since-inferred": true,
      "x-effect": "reads",
    });
  });

  test("lets any client call anonymous methods, with an account or without", () => {
    const read = (file: string) =>
      parse(readFileSync(new URL(`../../generated/openapi/${file}`, import.meta.url), "utf8")) as Document;
    const schemes = [{ digest: [] }, { basic: [] }];
    expect(read(`${id}.yaml`).security).toEqual([{}, ...schemes]);
    const operations = Object.values(read(`${id}.methods.json`).paths).map(({ post }) => post);
    expect(operations.map(({ operationId, security }) => [operationId, security])).toEqual(
      methods.map(([method, level]) => [method, level === "anonymous" ? [{}, ...schemes] : schemes]),
    );
  });

  test("has the codes of the vendor's list, all of them with HTTP 200", () => {
    const documented = contract.documented(`${name}ErrorCode`);
    expect(documented.map((code) => [code.const, code["x-kind"], code.title])).toEqual(codes);
    expect(new Set(documented.map((code) => code["x-http-status"]))).toEqual(new Set([200]));
  });

  describe.each(methods)("a method error of %s", (method) => {
    test.each([...codes.map(([code]) => code), 405, 4001])("may have the code %i", (code) => {
      expect(contract.answerFaults(method, 200, { error: { code, message: "No" } })).toEqual([]);
    });

    test.each(["2003", 2003.5, null, undefined])("may not have the code %j", (code) => {
      expect(contract.answerFaults(method, 200, { error: { code, message: "No" } })).not.toEqual([]);
    });

    test.each(codes)("with the code %i is explained", (code, _, title) => {
      expect(explain({ api: id, method, code }).map((meaning) => meaning.title)).toEqual([title]);
    });
  });

  describe.each(Object.entries(contract.requests))("the documented request %s", (_, request) => {
    const schema = `${capital(request.method as string)}Request`;

    test("is accepted, with a context and without", () => {
      const { context: _context, ...bare } = request;
      for (const envelope of [{ ...bare, context: "" }, bare]) {
        expect(contract.faults(schema, envelope)).toEqual([]);
        expect(contract.faults(`${union}Request`, envelope)).toEqual([]);
      }
    });

    test.each<[what: string, change: object]>([
      ["an unknown field", { id: 1 }],
      ["an unknown parameter", { params: { ...(request.params as object), verbose: true } }],
      ["params that are null", { params: null }],
      ["params that are a list", { params: [] }],
      ["a context that is not text", { context: 7 }],
      ["another method's name", { method: "getSomething" }],
      ["a version with three numbers", { apiVersion: "1.0.0" }],
      ["a version that is a number", { apiVersion: 1.0 }],
      ["a version with a sign of a pattern", { apiVersion: "1.*" }],
    ])("is rejected with %s", (_, change) => {
      expect(contract.faults(schema, { ...request, ...change })).not.toEqual([]);
      expect(contract.faults(`${union}Request`, { ...request, ...change })).not.toEqual([]);
    });

    test("needs a version, unless it requests the versions", () => {
      const { apiVersion: _version, ...bare } = request;
      expect(contract.faults(schema, bare).length === 0).toBe(request.method === "getSupportedVersions");
    });
  });
});
