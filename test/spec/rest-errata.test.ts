import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { errataKinds, type Erratum, type ErratumCase, readErrata } from "../../scripts/docs/errata.ts";
import { readRestContract } from "./rest-contract.ts";

const specDir = fileURLToPath(new URL("../../spec", import.meta.url));
const apis = await Promise.all(
  [
    ["emqx", "EM", 65],
    ["emqx-v4", "E4", 13],
  ].map(async ([id, prefix, count]) => ({
    id: String(id),
    ids: Array.from({ length: Number(count) }, (_, index) => `${prefix}-${String(index + 1).padStart(2, "0")}`),
    contract: readRestContract(String(id)),
    errata: await readErrata(specDir, String(id)),
  })),
);

const sentence = /^[A-Z0-9`].*\.$/s;
const casesOf = (cases: Erratum["requests"]): ErratumCase[] => (Array.isArray(cases) ? cases : []);

describe.each(apis)("the errata of $id", ({ ids, contract, errata }) => {
  const rows = errata.flatMap(({ id, requests, answers }) => [
    ...casesOf(requests).map(({ to, body, accepted }) => ({
      accepted,
      row: [id, `the request of ${to}`, JSON.stringify(body), contract.requestFaults(to!, body)] as const,
    })),
    ...casesOf(answers).map(({ to, status = 200, body, accepted }) => ({
      accepted,
      row: [id, `${status} of ${to}`, JSON.stringify(body), contract.answerFaults(to!, status, body)] as const,
    })),
  ]);
  const rowsThat = (verdict: boolean) => rows.filter(({ accepted }) => accepted === verdict).map(({ row }) => row);

  test("each have an id of their own, in order", () => {
    expect(errata.map(({ id }) => id)).toEqual(ids);
  });

  test.each(errata)("$id reports in sentences what the document states and what the contract does", (erratum) => {
    expect(Object.keys(errataKinds)).toContain(erratum.kind);
    expect(erratum.title).toMatch(/^[A-Z0-9`].{0,98}[^.]$/);
    expect(erratum.says).toMatch(sentence);
    expect(erratum.resolution).toMatch(sentence);
    for (const cases of [erratum.requests, erratum.answers])
      if (cases !== undefined && !Array.isArray(cases)) expect(cases).toMatch(sentence);
    expect(erratum.requests ?? erratum.answers).toBeDefined();
  });

  test("explain why a response is rejected", () => {
    for (const { answers } of errata)
      for (const { accepted, because } of casesOf(answers)) expect(sentence.test(because ?? "")).toBe(!accepted);
  });

  test.each(rowsThat(true))("%s: %s takes %s", (_, __, ___, faults) => {
    expect(faults).toEqual([]);
  });

  test.each(rowsThat(false))("%s: %s rejects %s", (_, __, ___, faults) => {
    expect(faults).not.toEqual([]);
  });
});
