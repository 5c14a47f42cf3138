import { describe, expect, test } from "vitest";
import { judgeOf } from "../../src/judge/judge.ts";
import { judgeExchange } from "../../src/judge/judged-exchange.ts";
import { parts } from "../mock/exchange.ts";

/** The findings about the context of a response. */
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
  ["a method that is not text", 7],
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

test("a context that was not sent is a violation in the response to an unknown method", () => {
  expect(found("getClientStatos", undefined, "call-17")).toEqual(["violation: a string"]);
});

describe("a request with a file", () => {
  const upgrade = { apiVersion: "1.0", method: "upgrade", params: { autoRollback: "50" } };
  const refusal = { apiVersion: "1.10", method: "upgrade", error: { code: 421, message: "Wrong image" } };

  async function judged(form: FormData | object) {
    const request =
      form instanceof FormData ? new Request("http://192.0.2.1", { method: "POST", body: form }) : undefined;
    const { request: found, name } = judgeExchange(judgeOf("fwmgr"), {
      request: {
        contentType: request?.headers.get("content-type") ?? "application/json",
        body: request ? Buffer.from(await request.arrayBuffer()) : Buffer.from(JSON.stringify(form)),
      },
      answer: { status: 200, contentType: "application/json", body: Buffer.from(JSON.stringify(refusal)) },
    });
    return { name, found: found.map(({ verdict, kind, path }) => `${verdict}: ${kind}: ${path}`) };
  }

  test.each([["json", "file"] as const, ["data", "firmwareImage"] as const, ["data", "fileData"] as const])(
    "is read from its parts: %s, %s",
    async (...names) => {
      expect(await judged(parts(upgrade, undefined, names))).toEqual({ name: "upgrade", found: [] });
      const wrong = { ...upgrade, params: { autoRollback: 50 } };
      expect((await judged(parts(wrong, undefined, names))).found).toEqual(["violation: type: params.autoRollback"]);
    },
  );

  test("needs the file, as a part or not at all", async () => {
    expect((await judged(parts(upgrade, null))).found).toEqual(["violation: missing: the file"]);
    expect((await judged(upgrade)).found).toEqual(["violation: missing: the file"]);
  });

  test("without an envelope is broken JSON", async () => {
    expect(await judged(parts(upgrade, undefined, ["request", "file"]))).toEqual({
      name: "broken JSON",
      found: ["violation: body: the body"],
    });
  });
});
