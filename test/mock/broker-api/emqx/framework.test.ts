import { expect, test } from "vitest";
import { startBroker } from "./broker.ts";

const CHALLENGE = 'Basic Realm="emqx-dashboard"';
const basic = (text: string) => ({ Authorization: `Basic ${Buffer.from(text).toString("base64")}` });

test.each([
  ["no header", "", "AUTHORIZATION_HEADER_ERROR", "Support authorization: basic/bearer ", CHALLENGE],
  ["Digest", 'Digest username="key"', "AUTHORIZATION_HEADER_ERROR", "Support authorization: basic/bearer ", CHALLENGE],
  ["a wrong secret", basic("key:no").Authorization, "BAD_API_KEY_OR_SECRET", "Check api_key/api_secret", CHALLENGE],
  [
    "a dashboard user",
    basic("admin:public").Authorization,
    "BAD_API_KEY_OR_SECRET",
    "Check api_key/api_secret",
    CHALLENGE,
  ],
  ["an unknown token", "Bearer none", "BAD_TOKEN", "Get a token by POST /login", null],
])("%s is rejected with 401", async (_, Authorization, code, message, challenge) => {
  const { v5 } = await startBroker();
  const { status, body, headers } = await v5("GET", "/nodes", undefined, { Authorization });
  expect([status, body]).toEqual([401, { code, message }]);
  expect(headers.get("WWW-Authenticate")).toBe(challenge);
});

test("the paths of keys reject a key, and accept a token", async () => {
  const { v5 } = await startBroker();
  const refused = await v5("GET", "/api_key");
  expect([refused.status, refused.body]).toMatchObject([401, { code: "API_KEY_NOT_ALLOW" }]);
  const { body } = await v5("POST", "/login", { username: "admin", password: "public" }, { Authorization: "" });
  const Authorization = `Bearer ${(body as { token: string }).token}`;
  expect((await v5("GET", "/api_key", undefined, { Authorization })).status).toBe(200);
  expect((await v5("GET", "/nodes", undefined, { Authorization })).status).toBe(200);
});

test("a wrong password gets no token", async () => {
  const { v5 } = await startBroker();
  const { status, body } = await v5("POST", "/login", { username: "admin", password: "S3CRET" });
  expect([status, body]).toEqual([401, { code: "BAD_USERNAME_OR_PWD", message: "Auth failed" }]);
});

test("a key that is created opens the API until it is switched off or deleted", async () => {
  const { v5 } = await startBroker();
  const { body } = await v5("POST", "/login", { username: "admin", password: "public" });
  const token = { Authorization: `Bearer ${(body as { token: string }).token}` };
  const made = await v5("POST", "/api_key", { name: "onboarding", desc: "", enable: true }, token);
  const { api_key, api_secret } = made.body as Record<string, string>;
  const own = basic(`${api_key}:${api_secret}`);
  expect((await v5("GET", "/nodes", undefined, own)).status).toBe(200);
  expect((await v5("GET", "/api_key/onboarding", undefined, token)).body).not.toHaveProperty("api_secret");
  expect((await v5("POST", "/api_key", { name: "onboarding", desc: "", enable: true }, token)).body).toEqual({
    code: "BAD_REQUEST",
    message: "name_already_existed",
  });

  const renamed = await v5("PUT", "/api_key/onboarding", { desc: "Brings cameras online" }, token);
  expect(renamed.body).toMatchObject({ desc: "Brings cameras online", enable: true });
  expect((await v5("PUT", "/api_key/onboarding", { enable: false }, token)).body).toMatchObject({
    desc: "Brings cameras online",
  });
  expect((await v5("GET", "/nodes", undefined, own)).status).toBe(401);
  await v5("PUT", "/api_key/onboarding", { desc: "", enable: true, expired_at: 1 }, token);
  expect((await v5("GET", "/nodes", undefined, own)).status).toBe(401);
  await v5("PUT", "/api_key/onboarding", { desc: "", enable: true }, token);
  expect((await v5("GET", "/nodes", undefined, own)).status).toBe(200);
  expect((await v5("DELETE", "/api_key/onboarding", undefined, token)).status).toBe(204);
  expect((await v5("GET", "/nodes", undefined, own)).status).toBe(401);
  expect((await v5("GET", "/api_key/onboarding", undefined, token)).status).toBe(404);
});

test("by default the API requires a key, and with auth none it does not", async () => {
  const nobody = { Authorization: "" };
  expect((await (await startBroker()).v5("GET", "/nodes", undefined, nobody)).status).toBe(401);
  expect((await (await startBroker({ auth: "basic" })).v5("GET", "/nodes")).status).toBe(200);
  expect((await (await startBroker({ auth: "none" })).v5("GET", "/api_key", undefined, nobody)).status).toBe(200);
});

test.each([
  ["application/json", "application/json", '{"code":"NOT_FOUND","message":"Request Path Not Found"}'],
  ["text/plain", "text/plain", "404 - NOT FOUND"],
  ["*/*", "text/html", "<html>"],
])("an unknown path gets a response of the type in Accept: %s", async (Accept, contentType, text) => {
  const { v5 } = await startBroker();
  const answer = await v5("GET", "/routes", undefined, { Accept, Authorization: "" });
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([404, contentType]);
  expect(answer.text).toContain(text);
});

test("another method is 405 without a body, before credentials are checked", async () => {
  const { v5 } = await startBroker();
  const { status, text, headers } = await v5("PATCH", "/banned", undefined, { Authorization: "" });
  expect([status, text, headers.get("Allow")]).toEqual([405, "", "GET, POST, DELETE"]);
  expect(headers.get("Content-Type")).toBeNull();
});

test("a slash in a topic is part of the path only if it is not encoded", async () => {
  const { v5 } = await startBroker();
  expect((await v5("GET", "/topics/site-1%2Fcamera-7%2Fcommand")).status).toBe(200);
  const { status, body } = await v5("GET", "/topics/site-1/camera-7/command", undefined, {
    Accept: "application/json",
  });
  expect([status, body]).toMatchObject([404, { code: "NOT_FOUND" }]);
});

const complaint = (message: string) => JSON.parse(message) as object;

test.each([
  ["?limit=10001", { path: "limit", reason: { expected: "1..10000" }, value: 10001 }],
  ["?page=0", { path: "page", reason: { expected: "pos_integer()" }, value: 0 }],
  ["?clean_start=maybe", { path: "clean_start", reason: "Unable to parse boolean value", value: "maybe" }],
  ["?gte_created_at=-1", { path: "gte_created_at", reason: "bad_epoch", value: "-1" }],
  ["?gte_created_at=x", { path: "gte_created_at", reason: "bad_rfc3339_timestamp", value: "x" }],
  [
    "?fields=clientid&fields=node",
    { path: "fields", reason: "converter_crashed", exception: "{error,function_clause}" },
  ],
])("GET /clients%s is rejected with JSON in the message", async (query, expected) => {
  const { v5 } = await startBroker();
  const { status, body } = await v5("GET", `/clients${query}`);
  const { code, message } = body as { code: string; message: string };
  expect([status, code]).toEqual([400, "BAD_REQUEST"]);
  expect(complaint(message)).toEqual({ kind: "validation_error", ...expected });
});

test("unknown query parameters are ignored", async () => {
  const { v5 } = await startBroker();
  expect((await v5("GET", "/clients?nothing=1")).status).toBe(200);
});

test("unknown fields are reported alone, two of them by name, and no secrets", async () => {
  const { v5 } = await startBroker();
  const { status, body } = await v5("POST", "/publish", { payload: "S3CRET", retian: true, topik: "a" });
  expect(status).toBe(400);
  const { code, message } = body as { code: string; message: string };
  expect(code).toBe("BAD_REQUEST");
  expect(complaint(message)).toEqual({
    kind: "validation_error",
    path: "root",
    reason: "unknown_fields",
    unknown: "retian,topik",
    unmatched: "clientid,payload_encoding,...",
  });
  expect(message).not.toContain("S3CRET");
});

test.each([
  [
    "text/plain",
    '{"topic":"a","payload":"b"}',
    415,
    "UNSUPPORTED_MEDIA_TYPE",
    "content-type:application/json Required",
  ],
  ["application/json", "{", 400, "BAD_REQUEST", "Invalid json message received"],
  ["text/plain", "{", 415, "UNSUPPORTED_MEDIA_TYPE", "content-type:application/json Required"],
])("a body of type %s that is %s is %i", async (type, text, status, code, message) => {
  const { v5 } = await startBroker();
  const answer = await v5("POST", "/publish", text, { "Content-Type": type });
  expect([answer.status, answer.body]).toEqual([status, { code, message }]);
});

test("a wrong content type is reported before a wrong parameter, and that before a wrong body", async () => {
  const { v5 } = await startBroker();
  const path = "/authentication/password_based%3Abuilt_in_database/users?page=0";
  const text = { "Content-Type": "text/plain" };
  expect((await v5("POST", "/listeners/demo/start", "{")).body).toMatchObject({
    message: "Invalid json message received",
  });
  expect((await v5("PUT", "/listeners/demo", { any: 1 })).body).toEqual({
    code: "BAD_REQUEST",
    message: '{"kind":"validation_error","path":"id","reason":"{invalid_listener_id,demo}","value":"demo"}',
  });
  expect((await v5("POST", path, {}, text)).status).toBe(415);
});

test("the status is text without a final newline, JSON on demand, and at both addresses without credentials", async () => {
  const { mock, v5 } = await startBroker();
  for (const url of ["/api/v5/status", "/status"]) {
    const response = await fetch(mock.url + url);
    expect([response.headers.get("Content-Type"), response.headers.get("Retry-After")]).toEqual(["text/plain", "15"]);
    expect(await response.text()).toBe("Node emqx@127.0.0.1 is started\nemqx is running");
  }
  const { body } = await v5("GET", "/status?format=json", undefined, { Authorization: "" });
  expect(body).toMatchObject({ app_status: "running", rel_vsn: "v5.8.9" });
});

test("what was seen and logged holds operation and reason, and a reset forgets it all", async () => {
  const lines: string[] = [];
  const { mock, v5 } = await startBroker({ log: (line) => lines.push(line) });
  await v5("GET", "/clients/none%2F1?x=1");
  await v5("POST", "/banned", { as: "username", who: "x" });
  expect(mock.requests).toMatchObject([
    {
      httpMethod: "GET",
      path: "/api/v5/clients/none%2F1",
      api: "emqx",
      method: "getClient",
      params: { path: { clientid: "none/1" }, query: {} },
      status: 404,
      reason: "Client ID not found",
    },
    { method: "createBan", params: { body: { as: "username", who: "x" } }, status: 200 },
  ]);
  expect(lines).toEqual([
    "GET /api/v5/clients/none%2F1 getClient 404 (Client ID not found)",
    "POST /api/v5/banned createBan 200",
  ]);
  const bans = async () => ((await v5("GET", "/banned?username=x")).body as { data: object[] }).data.length;
  expect(await bans()).toBe(1);
  mock.reset();
  expect(mock.requests).toEqual([]);
  expect(await bans()).toBe(0);
});

test("Prefer selects an example, a status or made-up values, and an error lists the available examples", async () => {
  const { v5 } = await startBroker();
  const prefer = (Prefer: string) => v5("GET", "/clients/camera-7", undefined, { Prefer });
  expect((await prefer("example=getClientOffline")).body).toMatchObject({ connected: false });
  expect((await prefer("code=404")).body).toEqual({ code: "CLIENTID_NOT_FOUND", message: "Client ID not found" });
  const made = await prefer("dynamic=true");
  expect([made.status, typeof (made.body as { clientid: unknown }).clientid]).toEqual([200, "string"]);
  expect((await prefer("example=none")).text).toContain('unknown example "none" of getClient; available: getClient,');
  expect((await prefer("refuse=404")).text).toContain("refuse=… is only for methods of CGIs");
  expect((await v5("DELETE", "/clients/none", undefined, { Prefer: "code=204" })).status).toBe(204);
});

test("a body above the limit is rejected as too large a message, or without a body", async () => {
  const { v5 } = await startBroker();
  const large = JSON.stringify({ topic: "a", payload: "x".repeat(1024 * 1024) });
  const { status, body } = await v5("POST", "/publish", large);
  expect([status, body]).toEqual([400, { reason_code: 151, message: "packet_too_large" }]);
  expect((await v5("POST", "/banned", large)).status).toBe(413);
});
