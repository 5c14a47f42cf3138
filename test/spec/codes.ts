import { describe, expect, test } from "vitest";
import { explain } from "../../src/contract/error-catalogue.ts";
import { readContract } from "./contract.ts";
import { capital, pascal } from "./name.ts";

/** A code as the vendor's document has it. */
export type DocumentedCode = [code: number, status: number, kind: string, title: string];

/** Methods and codes of a document. */
export interface DocumentedCodes {
  /** In the vendor's order; each since 1.0, by an example. */
  methods: [method: string, level: string, effect: string][];
  /** Codes of all methods. */
  general: DocumentedCode[];
  /** Codes of single methods. */
  own?: Record<string, DocumentedCode[]>;
}

/** Tests methods, levels and codes of an API that lists its codes for all methods. */
export function testCodes(api: string, { methods, general, own = {} }: DocumentedCodes): void {
  const contract = readContract(api);
  const facts = ({ const: code, "x-http-status": status, "x-kind": kind, title }: Record<string, unknown>) => [
    code,
    status,
    kind,
    title,
  ];

  test("the API has the methods that the vendor lists, in this order", () => {
    expect(contract.methods).toEqual(methods.map(([method]) => method));
  });

  test.each(methods)("%s needs the level %s, and %s", (method, level, effect) => {
    expect(contract.schema(`${capital(method)}Request`)).toMatchObject({
      "x-security-level": level,
      "x-effect": effect,
      "x-since": "1.0",
      "x-since-inferred": true,
    });
  });

  test("the codes of all methods are those of the vendor's list", () => {
    expect(contract.documented(`${pascal(api)}ErrorCode`).map(facts)).toEqual(general);
  });

  describe.each(methods)("%s", (method) => {
    const codes = [...general, ...(own[method] ?? [])];

    test("has the codes of the vendor's tables", () => {
      expect(contract.codes(method).map(facts)).toEqual(codes);
    });

    test.each([...codes, [1299, 200], [2999, 200], [405, 200]] as [code: number, status: number][])(
      "may fail with the code %i and HTTP %i",
      (code, status) => {
        expect(contract.answerFaults(method, status, { method, error: { code, message: "No" } })).toEqual([]);
        expect(contract.answerFaults(method, status, { error: { code } })).toEqual([]);
      },
    );

    test.each(["2104", 2104.5, null, undefined])("does not fail with the code %j", (code) => {
      expect(contract.answerFaults(method, 200, { method, error: { code, message: "No" } })).not.toEqual([]);
    });

    test.each(codes)("fails with %i, which the catalogue explains", (code) => {
      const meanings = codes.flatMap(([known, , , title]) => (known === code ? [{ code, title }] : []));
      expect(explain({ api, method, code })).toMatchObject(meanings);
    });
  });
}
