import { expect, test } from "vitest";
import { type Api, startBroker } from "./broker.ts";

const USERS = "/authentication/password_based%3Abuilt_in_database/users";
const RULES = "/authorization/sources/built_in_database/rules";

/** The message of an error, as the value of its JSON, or as it is. */
async function refusal(v5: Api, method: string, path: string, body?: unknown): Promise<[number, unknown]> {
  const answer = await v5(method, path, body);
  const { code, message } = answer.body as { code: string; message: string };
  try {
    return [answer.status, JSON.parse(message)];
  } catch {
    return [answer.status, `${code}: ${message}`];
  }
}

// As recorded from EMQX 5.8.9.
test.each<[what: string, method: string, path: string, body: unknown, reported: object]>([
  [
    "an enumeration",
    "POST",
    "/banned",
    { as: "x", who: "a" },
    { path: "root.as", reason: "not_a_enum_symbol", value: "x" },
  ],
  ["a missing field", "POST", "/publish", { topic: "a" }, { path: "root.payload", reason: "required_field" }],
  [
    "null in place of a field",
    "POST",
    "/publish",
    { topic: "a", payload: null },
    { path: "root.payload", reason: "required_field" },
  ],
  [
    "a quality of service",
    "POST",
    "/publish",
    { topic: "a", payload: "", qos: 3 },
    { path: "root.qos", reason: "Unable to parse string", value: 3 },
  ],
  [
    "a truth value",
    "POST",
    "/publish",
    { topic: "a", payload: "", retain: "yes" },
    { path: "root.retain", reason: "Unable to parse boolean value", value: "yes" },
  ],
  [
    "an object for a text",
    "POST",
    "/publish",
    { topic: "a", payload: { a: 1 } },
    { path: "root.payload", reason: { expected: "binary()" }, value: { a: 1 } },
  ],
  [
    "a duration",
    "PUT",
    "/mqtt/retainer",
    { msg_expiry_interval: "x" },
    { path: "root.msg_expiry_interval", reason: "Not a valid duration", value: "x" },
  ],
  [
    "a size",
    "PUT",
    "/mqtt/retainer",
    { max_payload_size: "x" },
    { path: "root.max_payload_size", reason: "Not a valid bytesize", value: "x" },
  ],
  ["a list for an object", "POST", "/publish", [], { path: "root", reason: "bad_value_for_struct", value: [] }],
  [
    "an object for a list",
    "POST",
    "/publish/bulk",
    { topic: "a", payload: "" },
    { path: "root", bad_array_index_keys: ["topic", "payload"] },
  ],
  ["a number for a list", "POST", `${RULES}/clients`, 5, { path: "root", got: 5, expected_data_type: "array" }],
  [
    "a field of the first item",
    "POST",
    `${RULES}/all`,
    { rules: [{ permission: "allow", action: "publish" }] },
    { path: "root.rules.1.topic", reason: "required_field" },
  ],
  [
    "an unknown field together with all",
    "GET",
    "/clients?fields=all,clientid",
    undefined,
    {
      path: "fields",
      reason: "matched_no_union_member",
      mismatches: {
        array: { kind: "validation_error", path: "fields.1", reason: "not_a_enum_symbol", value: "all" },
        all: { kind: "validation_error", path: "fields", reason: { expected: "all" }, value: ["all", "clientid"] },
      },
    },
  ],
  [
    "an unknown field",
    "GET",
    "/clients_v2?fields=clientid,nope",
    undefined,
    {
      path: "fields",
      reason: "matched_no_union_member",
      mismatches: {
        array: {
          kind: "validation_error",
          path: "fields.2",
          reason: "unable_to_convert_to_enum_symbol",
          value: "nope",
        },
        all: { kind: "validation_error", path: "fields", reason: { expected: "all" }, value: ["clientid", "nope"] },
      },
    },
  ],
  [
    "a type of listener",
    "GET",
    "/listeners/x:y",
    undefined,
    { path: "id", reason: "{invalid_listener_id,'x:y'}", value: "x:y" },
  ],
  [
    "a setting of the retainer",
    "PUT",
    "/mqtt/retainer",
    { foo: 1, enable: true },
    { path: "root", reason: "unknown_fields", unknown: "foo", unmatched: "allow_never_expire,backend,..." },
  ],
  [
    "an index of the retainer",
    "PUT",
    "/mqtt/retainer",
    { backend: { index_specs: "x" } },
    {
      path: "root.backend.index_specs",
      reason: "{list_index_spec_limited,#{default => [[1,2,3],[1,3],[2,3],[3]]}}",
      value: "x",
    },
  ],
  [
    "null for a listener",
    "POST",
    "/listeners",
    "null",
    {
      path: "root",
      matched_type: "listeners:with_name_tcp_required_bind",
      errors: [
        { kind: "validation_error", path: "root.type", reason: "required_field" },
        { kind: "validation_error", path: "root.name", reason: "required_field" },
      ],
    },
  ],
])("%s is rejected as the server rejects it", async (_, method, path, body, reported) => {
  const { v5 } = await startBroker();
  expect(await refusal(v5, method, path, body)).toEqual([400, { kind: "validation_error", ...reported }]);
});

test("for a union, the server reports what each variant requires", async () => {
  const { v5 } = await startBroker();
  const rule = { topic: "t", permission: "allow", action: "publish", retain: "x" };
  const at = { kind: "validation_error", path: "root.rules.1.retain" };
  expect(await refusal(v5, "POST", `${RULES}/all`, { rules: [rule] })).toEqual([
    400,
    {
      ...at,
      reason: "matched_no_union_member",
      mismatches: {
        all: { ...at, reason: "Expected: all, got:x", value: "x" },
        "boolean()": { ...at, reason: "Unable to parse boolean value", value: "x" },
      },
    },
  ]);
});

test("settings that only the server has are named among those that a request lacks", async () => {
  const { v5 } = await startBroker();
  const config = (await v5("GET", "/mqtt/retainer")).body as object;
  const [, reported] = await refusal(v5, "PUT", "/mqtt/retainer", { ...config, foo: 1 });
  expect(reported).toMatchObject({ unknown: "foo", unmatched: "deliver_rate,external_backends,..." });
});

test("a port above 65535 is not the same fault as one that is not a number", async () => {
  const { v5 } = await startBroker();
  const bound = async (bind: string) => {
    const [, reported] = await refusal(v5, "POST", "/listeners", { type: "tcp", name: "a", bind });
    const { mismatches } = reported as { mismatches: Record<string, object> };
    return mismatches["listeners:with_name_tcp_required_bind"];
  };
  expect(await bound("127.0.0.1:65536")).toMatchObject({ path: "root.bind", reason: "bad_ip_port" });
  expect(await bound("nowhere")).toMatchObject({ path: "root.bind", reason: "bad_port_number" });
  expect((await v5("POST", "/listeners", { type: "tcp", name: "a", bind: "127.0.0.1:65535" })).status).toBe(200);
});

test("an empty user id is rejected with its own message", async () => {
  const { v5 } = await startBroker();
  expect(await refusal(v5, "POST", USERS, { user_id: "", password: "pass" })).toEqual([
    400,
    "BAD_REQUEST: User error: invalid_user_id",
  ]);
});

test("a variant that is chosen by its type is named, and so is an unknown one", async () => {
  const { v5 } = await startBroker();
  const update = (body: object) => refusal(v5, "PUT", "/listeners/tcp%3Adefault", body);
  const matched = { kind: "validation_error", matched_type: "listeners:tcp_not_required_bind" };
  expect(await update({ type: "tcp" })).toEqual([400, { ...matched, path: "root.id", reason: "required_field" }]);
  expect(await update({})).toEqual([
    400,
    { kind: "validation_error", path: "root", reason: "unknown listener type", field_name: "type" },
  ]);
});

test("texts of numbers and truth values, and numbers of texts, are taken for what they spell", async () => {
  const { v5 } = await startBroker();
  const subscribed = await v5("POST", "/clients/camera-7/subscribe", { topic: 5, qos: "1" });
  expect([subscribed.status, subscribed.body]).toMatchObject([200, { topic: "5", qos: 1 }]);
  await v5("POST", "/publish", { topic: "a", payload: 7, retain: "true" });
  expect((await v5("GET", "/mqtt/retainer/message/a")).body).toMatchObject({ payload: btoa("7") });
  const user = await v5("POST", USERS, { user_id: 5, password: "pass", is_superuser: "true" });
  expect([user.status, user.body]).toEqual([201, { user_id: 5, is_superuser: "true" }]);
  const found = await v5("GET", `${USERS}?like_user_id=5&is_superuser=true`);
  expect((found.body as { data: object[] }).data).toEqual([{ user_id: 5, is_superuser: "true" }]);
});

test("unknown fields are ignored if the contract allows it, and an absent body is an empty object", async () => {
  const { v5 } = await startBroker();
  const login = await v5("POST", "/login", { username: "admin", password: "public", otp: 1 });
  expect(login.status).toBe(200);
  expect(await refusal(v5, "POST", "/login", {})).toEqual([
    400,
    { kind: "validation_error", path: "username", reason: "required_field" },
  ]);
  const json = { "Content-Type": "application/json" };
  expect((await v5("POST", "/clients/kickout/bulk", undefined, json)).status).toBe(204);
});

test.each<[what: string, path: string, body: unknown, status: number]>([
  ["null for a list", "/clients/kickout/bulk", null, 500],
  ["a list for a login", "/login", [], 500],
  ["a text for a login", "/login", "text", 500],
])("%s is %i without a body", async (_, path, body, status) => {
  const { v5 } = await startBroker();
  const answer = await v5("POST", path, JSON.stringify(body), { "Content-Type": "application/json" });
  expect([answer.status, answer.text]).toEqual([status, ""]);
});

test.each<[what: string, path: string, body: unknown]>([
  ["rules without a list", `${RULES}/clients`, [{ clientid: "a" }]],
  ["no messages", "/publish/bulk", []],
  ["no topic to unsubscribe from", "/clients/camera-7/unsubscribe", {}],
])("what the server does not check is 500 INTERNAL_ERROR: %s", async (_, path, body) => {
  const { v5 } = await startBroker();
  const answer = await v5("POST", path, body);
  expect([answer.status, answer.body]).toMatchObject([500, { code: "INTERNAL_ERROR" }]);
});

test.each(["Foo bar", "Basic ***", "Basic a2V5", "Bearer"])(
  "Authorization: %s is 400 without a body",
  async (Authorization) => {
    const { v5 } = await startBroker();
    const answer = await v5("GET", "/nodes", undefined, { Authorization });
    expect([answer.status, answer.text]).toEqual([400, ""]);
  },
);

test("a cursor comes with each full page, and the last may be empty; settings have defaults in objects", async () => {
  const { v5 } = await startBroker();
  const all = (await v5("GET", "/clients")).body as { data: object[] };
  const page = await v5("GET", `/clients_v2?limit=${all.data.length}`);
  const { cursor } = (page.body as { meta: { cursor: string } }).meta;
  expect((await v5("GET", `/clients_v2?limit=2&cursor=${cursor}`)).body).toEqual({ data: [], meta: { count: 0 } });
  const listener = { type: "tcp", name: "demo", bind: "127.0.0.1:1884", tcp_options: { active_n: 10 } };
  expect((await v5("POST", "/listeners", listener)).body).toMatchObject({
    tcp_options: { active_n: 10, backlog: 1024 },
  });
});

test("milliseconds in place of seconds are a late time, and break no later list", async () => {
  const { v5 } = await startBroker();
  const until = Date.now() * 1000;
  const made = await v5("POST", "/banned", { as: "username", who: "x", until });
  expect([made.status, made.body]).toMatchObject([200, { until: "9999-12-31T23:59:59+00:00" }]);
  expect((await v5("GET", "/banned")).status).toBe(200);
});
