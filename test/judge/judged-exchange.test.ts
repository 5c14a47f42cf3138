import { describe, expect, test } from "vitest";
import { judgeOf } from "../../src/judge/judge.ts";
import { judgeExchange } from "../../src/judge/judged-exchange.ts";

/** What is found about the context of an answer. */
function found(method: unknown, sent: unknown, answered: unknown): string[] {
  const isKnown = method === "getClientStatus";
  const result = isKnown ? { data: {} } : { error: { code: 2102, message: "Method not found" } };
  const json = (envelope: object) => Buffer.from(JSON.stringify(envelope));
  const { answer } = judgeExchange(judgeOf("mqtt-client"), {
    request: { contentType: "application/json", body: json({ apiVersion: "1.0", method, context: sent }) },
    answer: {
      status: 200,
      contentType: "application/json",
      body: json({ apiVersion: "1.0", method, context: answered, ...result }),
    },
  });
  return answer.filter(({ kind }) => kind === "context").map(({ verdict, actual }) => `${verdict}: ${actual}`);
}

describe.each([
  ["a method of the API", "getClientStatus"],
  ["an unknown method", "getClientStatos"],
  ["a method that is no text", 7],
  ["no method", undefined],
])("the context of a request with %s", (_, method) => {
  test("has to be repeated if it is a text", () => {
    expect(found(method, "call-17", "call-17")).toEqual([]);
    expect(found(method, "call-17", undefined)).toEqual(["violation: nothing"]);
    expect(found(method, "call-17", "call-18")).toEqual(["violation: something else"]);
  });

  test.each([17, null, true, { a: 1 }, ["a"]])("need not be repeated if it is %j, and may", (context) => {
    expect(found(method, context, undefined)).toEqual([]);
    expect(found(method, context, "17")).toEqual([]);
    expect(found(method, context, context)).toEqual([]);
  });
});

test("a context that was not sent is a violation in the answer to an unknown method", () => {
  expect(found("getClientStatos", undefined, "call-17")).toEqual(["violation: a string"]);
});
