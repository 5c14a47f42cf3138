import { apiIds } from "../../src/contract/files.ts";
import { asTolerated } from "../../src/contract/tolerances.ts";
import { judgeOf } from "../../src/judge/judge.ts";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { caseBody, errataKinds, type ErratumCase, readErrata, type Sent } from "../../scripts/docs/errata.ts";
import { capitalised } from "../../scripts/names.ts";
import { schemaName, webhooksOf } from "../events/documents.ts";
import { readContract } from "./contract.ts";
import { pascal } from "./name.ts";

const specDir = fileURLToPath(new URL("../../spec", import.meta.url));
const apis = await Promise.all(
  apiIds().map(async (id) => ({ id, contract: readContract(id), errata: await readErrata(specDir, id) })),
);

/** The cases of requests, of responses or of events; none if the erratum has a sentence instead, or nothing. */
const casesOf = (cases: ErratumCase[] | string | undefined) => (Array.isArray(cases) ? cases : []);
const isSentence = (text: unknown) => typeof text === "string" && /^[A-Z0-9`].*\.$/s.test(text);

describe.each(apis)("the errata of $id", ({ id, contract, errata }) => {
  const api = pascal(id);

  /** The first schema of these names that the contract has. */
  const firstOf = (...names: string[]) => names.find((name) => contract.schema(name) !== undefined)!;

  /** By method, so that a rejection is not due to a schema of another one; unknown methods by the union. */
  function schemaOf(sent: Sent, { to, method, error, event }: ErratumCase): string {
    if (sent === "events") return schemaName(webhooksOf(id)[String(event)]!);
    const prefix = capitalised(String(to ?? method));
    if (sent === "requests") return firstOf(`${prefix}Request`, `${api}Request`);
    return error === undefined ? `${prefix}Response` : firstOf(`${prefix}Refusal`, `${api}Refusal`);
  }

  const judge = judgeOf(id);

  /** A request as devices read it, which take some values as absent. */
  function read(sent: Sent, method: unknown, body: unknown): unknown {
    const known = sent === "requests" ? judge.contract.methods.get(String(method)) : undefined;
    return known === undefined ? body : asTolerated(judge.contract, known, body).envelope;
  }

  const cases = errata.flatMap((erratum) =>
    (["requests", "answers", "events"] as const).flatMap((sent) =>
      casesOf(erratum[sent]).map((item) => {
        const body = sent === "events" ? item.data : caseBody(sent, item);
        const row = [erratum.id, schemaOf(sent, item), JSON.stringify(body), read(sent, item.method, body)] as const;
        return { accepted: item.accepted, row };
      }),
    ),
  );
  const requests = errata.flatMap((erratum) =>
    casesOf(erratum.requests)
      .filter(({ accepted, method }) => accepted && judge.contract.methods.has(String(method)))
      .map((item) => [erratum.id, JSON.stringify(caseBody("requests", item)), item] as const),
  );
  const rows = (accepted: boolean) => cases.filter((item) => item.accepted === accepted).map(({ row }) => row);

  test("are not empty", () => {
    expect(errata).not.toEqual([]);
    expect(cases).not.toEqual([]);
  });

  test("each has an id of its own, and they are in the order of their ids", () => {
    const ids = errata.map((erratum) => erratum.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const each of ids) expect(each).toMatch(/^[A-Z]{2}-\d{2}$/);
  });

  test.each(errata)("$id reports in sentences what the document states and what the contract does", (erratum) => {
    expect(Object.keys(errataKinds)).toContain(erratum.kind);
    expect(erratum.title).toMatch(/^[A-Z0-9`].{0,98}[^.]$/);
    expect(isSentence(erratum.says)).toBe(true);
    expect(isSentence(erratum.resolution)).toBe(true);
  });

  test.each(errata.filter(({ kind }) => kind === "spelling" || kind === "type"))(
    "$id has one form in requests and every form in responses, or explains why not",
    ({ requests, answers }) => {
      if (Array.isArray(requests)) {
        expect(requests.map(({ accepted }) => accepted)).toContain(true);
        expect(requests.map(({ accepted }) => accepted)).toContain(false);
      } else expect(isSentence(requests)).toBe(true);
      if (Array.isArray(answers)) {
        expect(answers.length).toBeGreaterThan(1);
        for (const { accepted, because } of answers) expect(accepted !== isSentence(because)).toBe(true);
      } else expect(isSentence(answers)).toBe(true);
      expect(Array.isArray(requests) || Array.isArray(answers)).toBe(true);
    },
  );

  test.each(errata.filter(({ kind }) => kind === "shape"))("$id explains each response that is rejected", (erratum) => {
    for (const { accepted, because } of casesOf(erratum.answers)) expect(accepted).toBe(!isSentence(because));
  });

  test("each erratum that a type of the contract names is one of them", () => {
    const marks = [...JSON.stringify(contract.schemas).matchAll(/"x-erratum":"([^"]*)"/g)].map(([, mark]) => mark);
    const types = errata.filter(({ kind }) => kind === "type").map((erratum) => erratum.id);
    expect(marks.filter((mark) => !types.includes(mark!))).toEqual([]);
  });

  test.each(rows(true))("%s: %s takes %s", (_, schema, __, body) => {
    expect(contract.faults(schema, body)).toEqual([]);
  });

  test.each(requests)("%s: the judge reports for %s the expected difference, and nothing else", (_, __, item) => {
    const all = judge.request(String(item.method), caseBody("requests", item));
    // That a method is deprecated is true of each request of it.
    const found = all.filter(({ kind }) => kind !== "deprecated");
    expect(found.map(({ verdict, path }) => [verdict, path])).toEqual(
      item.difference === undefined ? [] : [["difference", item.difference]],
    );
  });

  test.each(rows(false))("%s: %s rejects %s", (_, schema, __, body) => {
    expect(contract.faults(schema, body)).not.toEqual([]);
  });
});
