import { describe, expect, test } from "vitest";
import { explain } from "../../src/contract/error-catalogue.ts";
import { EmqxCallError, EmqxError, EmqxTransportError, type EmqxClient } from "../../src/emqx.ts";
import { connected, KEY, type Said } from "./broker.ts";

/** What a call throws for this response. */
async function refusalOf(
  said: Said,
  call: (emqx: EmqxClient) => Promise<unknown> = (emqx) => emqx.getClient({ clientid: "dock-7" }),
) {
  const { emqx } = await connected([said]);
  const thrown: unknown = await call(emqx).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(EmqxError);
  return thrown as EmqxError;
}

describe("an error response", () => {
  test("has code, status and the broker's text, and names broker and operation", async () => {
    const error = await refusalOf({
      status: 404,
      body: { code: "CLIENTID_NOT_FOUND", message: "Client ID not found" },
    });
    expect(error).toMatchObject({
      name: "EmqxError",
      code: "CLIENTID_NOT_FOUND",
      status: 404,
      brokerMessage: "Client ID not found",
      api: "emqx",
      operation: "getClient",
      problems: [],
    });
    expect(error.message).toBe(
      `${error.broker}: getClient: refused with CLIENTID_NOT_FOUND (HTTP 404): Client ID not found`,
    );
    expect(error).toBeInstanceOf(EmqxCallError);
    expect(error).not.toBeInstanceOf(EmqxTransportError);
  });

  test("of a release before 5.0.18 has its text in reason", async () => {
    const error = await refusalOf({ status: 404, body: { code: "RESOURCE_NOT_FOUND", reason: "Client id not found" } });
    expect(error).toMatchObject({ code: "RESOURCE_NOT_FOUND", brokerMessage: "Client id not found" });
    expect(error.message).toContain("Client id not found");
  });

  test("has the reason of a mock without the secrets of the client, and none of a broker", async () => {
    const body = { code: "BAD_REQUEST", message: "wrong" };
    const headers = { "Content-Type": "application/json", "Vapix-Mock-Reason": `limit is wrong: ${KEY.apiSecret}` };
    const error = await refusalOf({ status: 400, body, headers });
    expect(error.reason).toBe("limit is wrong: (hidden)");
    expect(error.message).toMatch(/: wrong; the mock says: limit is wrong: \(hidden\)$/);
    expect((await refusalOf({ status: 400, body })).reason).toBeUndefined();
  });

  test("has a code that no document knows", async () => {
    expect(await refusalOf({ status: 409, body: { code: "NEW_IN_7", message: "x" } })).toMatchObject({
      code: "NEW_IN_7",
    });
  });

  test("is explained by the catalogue", async () => {
    const error = await refusalOf({ status: 409, body: { code: "ALREADY_EXISTS", message: "User already exists" } });
    expect(explain(error)).toEqual([expect.objectContaining({ code: "ALREADY_EXISTS", title: "Exists already" })]);
    expect(explain(await refusalOf({ status: 400, body: { code: "NEW_IN_7", message: "x" } }))).toEqual([]);
    expect(explain(await refusalOf({ status: 502, body: "bad gateway" }))).toEqual([]);
  });
});

describe("a request that breaks the schema", () => {
  const problem = { kind: "validation_error", path: "limit", reason: "integer range error", value: 10001 };

  test("is reported by path and reason, and not as JSON in a text", async () => {
    const error = await refusalOf({ status: 400, body: { code: "BAD_REQUEST", message: JSON.stringify(problem) } });
    expect(error.problems).toEqual([{ path: "limit", reason: "integer range error", value: 10001 }]);
    expect(error.message).toMatch(
      /refused with BAD_REQUEST \(HTTP 400\): limit: integer range error \(it was 10001\)$/,
    );
  });

  test("may have several faults", async () => {
    const unknown = {
      kind: "validation_error",
      path: "root",
      reason: "unknown_fields",
      unknown: "retian",
      unmatched: "qos,retain",
    };
    const required = { kind: "validation_error", path: "root.topic", reason: "required_field" };
    const error = await refusalOf({
      status: 400,
      body: { code: "BAD_REQUEST", message: JSON.stringify([unknown, required]) },
    });
    expect(error.problems.map(({ path }) => path)).toEqual(["root", "root.topic"]);
    expect(error.message).toMatch(
      /: root: unknown_fields \(unknown: retian; available: qos,retain\); root\.topic: required_field$/,
    );
  });

  test("does not show a secret that was wrong, nor one that a crash report repeats", async () => {
    const body = { user_id: "dock-7", password: 'S3NT1NEL"x' };
    const call = (emqx: EmqxClient) => emqx.createAuthUser({ id: "password_based:built_in_database", body });
    for (const said of [
      {
        status: 400,
        body: {
          code: "BAD_REQUEST",
          message: JSON.stringify({ ...problem, path: "root.password", value: body.password }),
        },
      },
      { status: 500, body: { code: "INTERNAL_ERROR", message: `{badarg,<<"S3NT1NEL\\"x">>}` } },
      { status: 500, body: `error: ${body.password}` },
    ]) {
      const error = await refusalOf(said, call);
      expect(JSON.stringify(error) + error.message + error.stack).not.toContain("S3NT1NEL");
      expect(error.message).toContain("(hidden)");
      expect(error.message).not.toContain("dock-7");
    }
  });
});

describe("the broker's text", () => {
  const reported = JSON.stringify([
    { kind: "validation_error", path: "root.is_superuser", reason: "a_user_path", value: "x" },
    { kind: "validation_error", path: "root", reason: "unknown_fields", unknown: "user", unmatched: "path,reason" },
  ]);
  const withPassword = (password: string) =>
    refusalOf({ status: 400, body: { code: "BAD_REQUEST", message: reported } }, (emqx) =>
      emqx.createAuthUser({ id: "password_based:built_in_database", body: { user_id: "dock-7", password } }),
    );

  test.each(["path", "user", "root", "reason", "a"])(
    "keeps its words if the password is one of them: %s",
    async (password) => {
      const { broker, message, problems, brokerMessage } = await withPassword(password);
      const other = await withPassword("S3NT1NEL");
      expect(message.replace(broker, "")).toBe(other.message.replace(other.broker, ""));
      expect({ problems, brokerMessage }).toEqual({ problems: other.problems, brokerMessage: reported });
      expect(problems).toHaveLength(2);
    },
  );

  describe.each(["path", "user", "root", "reason", "a"])("keeps its words if the password is %s:", (password) => {
    test.each([
      "Get a token by POST /login",
      "Please use bearer Token instead, using API key/secret in users path is not permitted",
      'Bad Arguments: #{reason => required_field,path => "root.user"}',
      'Update slow subs config failed #{reason => unknown_fields,path => <<"root">>,unmatched => "user"}',
      "a user without a reason: no path to the root",
    ])("%s", async (message) => {
      const body = { user_id: "dock-7", password };
      const error = await refusalOf({ status: 400, body: { code: "BAD_REQUEST", message } }, (emqx) =>
        emqx.createAuthUser({ id: "password_based:built_in_database", body }),
      );
      expect(error.brokerMessage).toBe(message);
      expect(error.message).toContain(message);
    });

    test.each([
      `{badarg,<<"${password}">>}`,
      `bad password: ${password}`,
      `password=${password}`,
      JSON.stringify({ path: "root.password", reason: "too_short", value: password }),
    ])("except as the password itself: %s", async (message) => {
      const body = { user_id: "dock-7", password };
      const error = await refusalOf({ status: 400, body: { code: "BAD_REQUEST", message } }, (emqx) =>
        emqx.createAuthUser({ id: "password_based:built_in_database", body }),
      );
      expect(error.message).toContain("(hidden)");
      const at = message.lastIndexOf(password);
      expect(error.brokerMessage).toBe(`${message.slice(0, at)}(hidden)${message.slice(at + password.length)}`);
    });
  });
});

test("a batch does not show a secret in the text of a row", async () => {
  const error = await refusalOf({ status: 400, body: [{ reason_code: 135, message: KEY.apiSecret }] });
  expect(error.message).not.toContain(KEY.apiSecret);
  expect(error.problems).toEqual([{ path: "[0]", reason: "(hidden)" }]);
});

test.each<[string, Said]>([
  ["the type of what is not JSON", { body: "x", headers: { "Content-Type": `text/${KEY.apiSecret}` } }],
  ["a code that is none", { status: 400, body: { code: KEY.apiSecret, message: "No" } }],
])("a secret does not show as %s", async (_, said) => {
  const error = await refusalOf(said);
  expect(error.message).toContain("(hidden)");
  expect(JSON.stringify(error) + error.message).not.toContain(KEY.apiSecret);
});

test("what the client identifies itself with shows in no encoding", async () => {
  const header = Buffer.from(`${KEY.apiKey}:${KEY.apiSecret}`).toString("base64");
  const error = await refusalOf({ status: 500, body: { code: "INTERNAL_ERROR", message: `Basic ${header}` } });
  expect(error.brokerMessage).toBe("Basic (hidden)");
});

test("an existing ban is reported by its fields", async () => {
  const message = JSON.stringify({ who: "192.0.2.9", as: "peerhost", until: "infinity" });
  const error = await refusalOf({ status: 400, body: { code: "ALREADY_EXISTS", message } });
  expect(error.message).toContain("who 192.0.2.9, as peerhost, until infinity");
  expect(error.problems).toEqual([]);
});

describe("a message that is not published", () => {
  test("has a reason code of MQTT", async () => {
    const error = await refusalOf({ status: 400, body: { reason_code: 144, message: "topic_name_invalid" } });
    expect(error).toMatchObject({ code: undefined, reasonCode: 144, status: 400 });
    expect(error.message).toMatch(/refused with 144 \(HTTP 400\): topic_name_invalid$/);
  });

  test("in a batch is named by its place", async () => {
    const rows = [
      { id: "00" },
      { reason_code: 131, message: "failed_to_dispatch" },
      { reason_code: 16, message: "none" },
    ];
    const error = await refusalOf({ status: 503, body: rows });
    expect(error).toMatchObject({ reasonCode: 131, problems: [{ path: "[1]", reason: "failed_to_dispatch" }] });
  });
});

describe("what is not a response of the API", () => {
  const html = { "Content-Type": "text/html; charset=utf-8" };
  test.each<[string, Said, RegExp]>([
    [
      "a page for an unknown path",
      { status: 404, body: "<html>S3NT1NEL</html>", headers: html },
      /HTTP 404: not found; check the base path of the address$/,
    ],
    ["a page with status 200", { body: "<html>S3NT1NEL</html>", headers: html }, /HTTP 200 with text\/html.* not JSON/],
    ["nothing with status 200", {}, /HTTP 200 with an empty body/],
    ["JSON that is cut off", { body: '{"clientid":"doc' }, /HTTP 200 with application\/json that is not JSON/],
    [
      "text that is labelled JSON",
      { status: 500, body: "Unsupported code NEW" },
      /HTTP 500: .*\("Unsupported code NEW"\)$/,
    ],
    [
      "a method that is not allowed",
      { status: 405, headers: { Allow: "GET" } },
      /HTTP 405: method not allowed; check the base path of the address$/,
    ],
    ["a broker that does not run", { status: 503 }, /HTTP 503: .*is not running, or is starting$/],
    ["a 401 without a body", { status: 401 }, /HTTP 401: credentials are missing or wrong/],
    [
      "too many requests",
      { status: 429, body: { message: "slow down" } },
      /HTTP 429: too many requests \("slow down"\)$/,
    ],
  ])("is an EmqxError without a code: %s", async (_, said, message) => {
    const error = await refusalOf(said);
    expect(error).toMatchObject({ code: undefined, status: said.status ?? 200 });
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("S3NT1NEL");
  });
});
