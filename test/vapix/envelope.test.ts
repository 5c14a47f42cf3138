import { describe, expect, test } from "vitest";
import { redactor } from "../../src/http/redact.ts";
import { readAnswer } from "../../src/vapix/envelope.ts";
import { VapixHttpError } from "../../src/vapix/errors/http-error.ts";
import { VapixMethodError } from "../../src/vapix/errors/method-error.ts";

const site = { device: "192.0.2.1", api: "some-api", method: "setSomething" };
const table = {
  path: "/axis-cgi/some.cgi",
  level: "operator",
  kinds: { 2100: "version", 4004: "invalid" } as const,
  ranges: { "1100-1199": "internal", "2100-2199": "invalid" } as const,
  parameters: { 107: "server.port" },
};

function read(
  body: unknown,
  {
    status = 200,
    contentType = "application/json",
    refused = undefined as string | undefined,
    reason = undefined as string | undefined,
  } = {},
) {
  return readAnswer(site, { status, contentType, body, refused, reason }, () => table, redactor(["S3NT1NEL"]));
}

function thrown(body: unknown, answer?: Parameters<typeof read>[1]): unknown {
  try {
    return { returned: read(body, answer) };
  } catch (error) {
    return error;
  }
}

describe("a success", () => {
  test.each([
    ["with all fields", { apiVersion: "1.6", context: "c", method: "setSomething", data: { a: 1 } }],
    ["with data alone", { data: {} }],
    ["with nothing at all", {}],
    ["with an error that is null", { error: null, data: {} }],
    ["with data null", { method: "setSomething", data: null }],
    ["with unknown fields", { data: { a: 1 }, more: [1] }],
  ])("%s is returned unchanged", (_, body) => {
    expect(read(body)).toBe(body);
  });

  test.each([200, 201, 204, 299])("comes with HTTP %i", (status) => {
    expect(read({ data: {} }, { status })).toEqual({ data: {} });
  });
});

describe("a method error", () => {
  test.each([200, 400, 401, 403, 404, 405, 500, 503])("is thrown with HTTP %i", (status) => {
    const error = thrown({ apiVersion: "1.6", error: { code: 2100, message: "Not supported" } }, { status });
    expect(error).toBeInstanceOf(VapixMethodError);
    expect(error).toMatchObject({ code: 2100, subCode: undefined, kind: "version", parameter: undefined, status });
  });

  test("has priority over data", () => {
    expect(thrown({ data: { a: 1 }, error: { code: 2100, message: "No" } })).toBeInstanceOf(VapixMethodError);
  });

  test.each([
    ["Required parameter missing: params.eventFilterList", "eventFilterList"],
    ["params.server.port is out of range", "server.port"],
    ["params.areas[2].vertices: too few", "areas[2].vertices"],
    ["Invalid parameter(s)", undefined],
  ])("has the parameter that its text names: %s", (message, parameter) => {
    expect(thrown({ error: { code: 4002, message } })).toMatchObject({ parameter });
  });

  test("has the reason that the mock gives", () => {
    const reason = "params.hostname is unknown";
    const error = thrown({ error: { code: 4004, message: "Invalid" } }, { reason });
    expect(error).toMatchObject({ reason, deviceMessage: "Invalid" });
    expect((error as Error).message).toMatch(/: Invalid; the mock says: params\.hostname is unknown$/);
    const none = thrown("<html>", { status: 500, reason });
    expect(none).toMatchObject({ name: "VapixHttpError", reason });
    expect((none as Error).message).toContain(reason);
  });

  test("does not show a secret that the peer repeats", () => {
    const texts = ["S3NT1NEL", Buffer.from("S3NT1NEL").toString("base64")];
    for (const text of texts) {
      const error = thrown({ error: { code: 4004, message: `bad: ${text}` } }, { reason: text }) as VapixMethodError;
      expect(error).toMatchObject({ deviceMessage: "bad: (hidden)", reason: "(hidden)" });
      expect(JSON.stringify(error) + error.stack).not.toContain(text);
    }
  });

  test("names the parameter of its sub-code", () => {
    const error = thrown({ error: { code: 4004, message: "Invalid", details: { subCode: 107 } } });
    expect(error).toMatchObject({ code: 4004, subCode: 107, kind: "invalid", parameter: "server.port" });
    expect((error as Error).message).toBe(
      "192.0.2.1: some-api setSomething: refused with 4004/107 (server.port): Invalid",
    );
  });

  test("has all errors of the call, this one first, each with what the device names", () => {
    const error = {
      code: 2104,
      message: "Invalid",
      details: { port: "0", propertyName: "direction", index: 3, more: { port: "5" }, none: null },
      errors: [{ code: 1100, details: { port: "1" } }, { code: "2104" }, {}, "2104", null],
    };
    expect(thrown({ error })).toMatchObject({
      code: 2104,
      parameter: "direction",
      errors: [
        { code: 2104, message: "Invalid", details: { port: "0", propertyName: "direction", index: 3 } },
        { code: 1100, message: "no message", details: { port: "1" } },
        { code: 2104, message: "no message", details: {} },
      ],
    });
    expect(thrown({ error: { code: 2104, message: "Invalid", errors: "none" } })).toMatchObject({
      errors: [{ code: 2104, message: "Invalid", details: {} }],
    });
  });

  test("does not show a secret that the peer repeats in details", () => {
    const details = { address: "S3NT1NEL", S3NT1NEL: "x" };
    const error = thrown({ error: { code: 2104, details, errors: [{ code: 1, message: "S3NT1NEL", details }] } });
    expect(JSON.stringify(error)).not.toContain("S3NT1NEL");
    expect(error).toMatchObject({ errors: [{ details: { address: "(hidden)" } }, { message: "(hidden)" }] });
  });

  test.each([
    ["an unknown sub-code", { subCode: 999 }, 999],
    ["details without a sub-code", { other: 1 }, undefined],
    ["a sub-code that is not a number", { subCode: "E107" }, undefined],
    ["details that are text", "107", undefined],
    ["details that are null", null, undefined],
    ["details that are an array", [107], undefined],
  ])("with %s names no parameter", (_, details, subCode) => {
    expect(thrown({ error: { code: 4004, message: "Invalid", details } })).toMatchObject({
      code: 4004,
      subCode,
      parameter: undefined,
    });
  });

  test("is read if its code and its sub-code are numbers in quotes", () => {
    expect(thrown({ error: { code: "4004", details: { subCode: "107" } } })).toMatchObject({
      code: 4004,
      subCode: 107,
    });
  });

  test.each([
    [1101, "internal"],
    [1199, "internal"],
    [2199, "invalid"],
    [1200, "other"],
    [2100, "version"],
  ])("%i is of the kind %s by the vendor's ranges", (code, kind) => {
    expect(thrown({ error: { code, message: "?" } })).toMatchObject({ code, kind });
  });

  test.each([0, 405, 9999, -1])("with the unknown code %i is of the kind other", (code) => {
    expect(thrown({ error: { code, message: "?" } })).toMatchObject({ code, kind: "other" });
  });

  test.each([[undefined], [7], [null]])("with the message %o still has a message", (message) => {
    expect((thrown({ error: { code: 2100, message } }) as Error).message).toBe(
      "192.0.2.1: some-api setSomething: refused with 2100: no message",
    );
  });
});

describe("what is not an envelope", () => {
  test.each<[title: string, body: unknown, contentType: string, saying: RegExp]>([
    ["an empty body", "", "", /an empty body/],
    ["HTML", "<html></html>", "text/html; charset=iso-8859-1", /text\/html; charset=iso-8859-1 instead of/],
    ["text without a content type", "hello", "", /text instead of/],
    ["truncated JSON", `{"apiVersion":"1.0","da`, "application/json", /truncated or invalid JSON/],
    ["a JSON array", [{ data: {} }], "application/json", /JSON that is not an envelope/],
    ["a JSON string", "hello", "application/json", /text instead of/],
    ["a JSON number", 7, "application/json", /JSON that is not an envelope/],
    ["JSON null", null, "application/json", /JSON that is not an envelope/],
    ["an error without a code", { error: { message: "No" } }, "application/json", /JSON that is not an envelope/],
    [
      "an error whose code is not a number",
      { error: { code: "E2100" } },
      "application/json",
      /JSON that is not an envelope/,
    ],
    [
      "an error that is text, next to data",
      { error: "No", data: {} },
      "application/json",
      /JSON that is not an envelope/,
    ],
  ])("%s is an HTTP error, and the message names the cause", (_, body, contentType, saying) => {
    const error = thrown(body, { contentType });
    expect(error).toBeInstanceOf(VapixHttpError);
    expect(error).toMatchObject({
      status: 200,
      contentType,
      device: "192.0.2.1",
      api: "some-api",
      method: "setSomething",
    });
    expect((error as Error).message).toMatch(/^192\.0\.2\.1: some-api setSomething: HTTP 200 with /);
    expect((error as Error).message).toMatch(saying);
  });

  test("that forbids an anonymous method names no role", () => {
    const forbidden = {
      status: 403,
      contentType: "text/html",
      body: "<html></html>",
      refused: undefined,
      reason: undefined,
    };
    expect(() => readAnswer(site, forbidden, () => ({ ...table, level: "anonymous" }), redactor([]))).toThrow(
      /^192\.0\.2\.1: some-api setSomething: HTTP 403: the account may not call this$/,
    );
  });

  test.each([
    [0, /is not a VAPIX device/],
    [301, /redirected; use the address/],
    [302, /redirected; use the address/],
    [307, /redirected; use the address/],
    [400, /the server at \/axis-cgi\/some\.cgi is not a VAPIX device/],
    [401, /requires an account; pass username and password/],
    [403, /requires the role operator/],
    [404, /does not have \/axis-cgi\/some\.cgi; discover\(\) returns/],
    [405, /the server at \/axis-cgi\/some\.cgi is not this CGI/],
    [500, /try again/],
    [503, /try again/],
  ])("with HTTP %i gets a message with the remedy", (status, saying) => {
    for (const body of ["<html></html>", "", { data: {} }, null, `{"err`]) {
      const error = thrown(body, { status, contentType: "text/html" });
      expect(error).toBeInstanceOf(VapixHttpError);
      expect(error).toMatchObject({ status, contentType: "text/html" });
      expect((error as Error).message).toMatch(saying);
      expect((error as Error).message).toContain(`HTTP ${status}`);
    }
  });

  test("with HTTP 404 reports that the application may be absent whose API it is", () => {
    const absent = { status: 404, contentType: "text/html", body: "", refused: undefined, reason: undefined };
    expect(() => readAnswer(site, absent, () => ({ ...table, path: "/local/some/control.cgi" }), redactor([]))).toThrow(
      /does not have \/local\/some\/control\.cgi; the application is not installed, or not running$/,
    );
  });

  test("with HTTP 401 reports why the client did not use the challenge", () => {
    expect((thrown("", { status: 401, refused: "nothing fits" }) as Error).message).toContain("HTTP 401: nothing fits");
  });
});
