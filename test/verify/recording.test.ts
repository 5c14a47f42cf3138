import { describe, expect, test } from "vitest";
import { count } from "../../src/judge/report.ts";
import type { RecordedExchange } from "../../src/recording/exchange.ts";
import { verifyRecording } from "../../src/verify/recording.ts";
import { recordedExchange } from "../recording/recorded-exchange.ts";

const altered = (change: (copy: RecordedExchange) => void): RecordedExchange => {
  const copy = structuredClone(recordedExchange);
  change(copy);
  return copy;
};

describe("a recording", () => {
  test("is judged on both sides of each exchange", () => {
    const report = verifyRecording([recordedExchange, recordedExchange]);
    expect(report.checks.map(({ name, note, findings }) => ({ name, note, findings }))).toEqual([
      { name: "systemready, requests", note: "2 calls", findings: [] },
      { name: "systemready, answers", note: "2 calls", findings: [] },
    ]);
  });

  test.each<[string, (copy: RecordedExchange) => void, string]>([
    [
      "a wrong type in a response",
      ({ response }) => Object.assign(response.body, { data: { systemready: 1 } }),
      "type",
    ],
    ["another context", ({ response }) => Object.assign(response.body, { context: "b" }), "context"],
    ["another HTTP status", ({ response }) => Object.assign(response, { status: 204 }), "http-status"],
    ["another content type", ({ response }) => Object.assign(response, { contentType: "text/plain" }), "content-type"],
    ["a wrong parameter", ({ request }) => Object.assign(request.body, { params: { timeout: "x" } }), "type"],
    ["a body that is not an envelope", ({ request }) => Object.assign(request, { body: "(hidden)" }), "body"],
  ])("with %s breaks the contract", (_, change, kind) => {
    const { checks } = verifyRecording([recordedExchange, altered(change)]);
    const found = checks.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict === "violation");
    expect(found.map((finding) => finding.kind)).toContain(kind);
  });

  test.each<[string, RecordedExchange[]]>([
    ["nothing", []],
    [
      "pages of the web server alone",
      [altered((copy) => Object.assign(copy.response, { status: 404, contentType: "text/html", body: "(hidden)" }))],
    ],
  ])("of %s is a failure", (_, exchanges) => {
    expect(count(verifyRecording(exchanges), "violation")).toBe(1);
  });

  test("shows a response of the web server as not run", () => {
    const page = altered((copy) => Object.assign(copy.response, { status: 404, contentType: "text/html", body: "" }));
    const report = verifyRecording([recordedExchange, page, page]);
    expect(count(report, "violation")).toBe(0);
    expect(report.checks.flatMap(({ notRun }) => notRun ?? [])).toEqual([
      "HTTP 404: the web server responded instead of the CGI",
    ]);
  });
});
