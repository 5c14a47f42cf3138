import { describe, expect, test } from "vitest";
import { createBroker } from "../../../../src/mock/broker/broker.ts";
import { connect, startBroker as startWithMqtt } from "../../broker/start.ts";
import { type Api, startBroker } from "./broker.ts";

const ID = "password_based%3Abuilt_in_database";
const USERS = `/authentication/${ID}/users`;
const SOURCE = "/authorization/sources/built_in_database";
const algorithm = { name: "sha256", salt_position: "suffix" };
const BUILT_IN = { mechanism: "password_based", backend: "built_in_database", password_hash_algorithm: algorithm };
const JWT = { mechanism: "jwt", use_jwks: false, algorithm: "hmac-based", secret: "S3NT1NEL", from: "password" };
const user = { user_id: "dock-7", password: "pass" };

async function fresh(): Promise<Api> {
  return (await startBroker({ broker: { fresh: true } })).v5;
}

/** Status and body of a response. */
async function told(answer: ReturnType<Api>): Promise<[number, unknown]> {
  const { status, body } = await answer;
  return [status, body];
}

const refused = (status: number, code: string, message: string): [number, unknown] => [status, { code, message }];

/** Status and the first complaint of a validation error. */
async function complaint(answer: ReturnType<Api>): Promise<[number, unknown]> {
  const { status, body } = await answer;
  return [status, JSON.parse((body as { message: string }).message)];
}

describe("a broker fresh from the factory", () => {
  test("has no authenticators, users, clients and rules, and a file as its only source", async () => {
    const v5 = await fresh();
    expect(await told(v5("GET", "/authentication"))).toEqual([200, []]);
    const { sources } = (await v5("GET", "/authorization/sources")).body as { sources: object[] };
    expect(sources).toEqual([
      { type: "file", enable: true, rules: expect.stringContaining("{allow, all}.") as string },
    ]);
    for (const path of ["/clients", "/subscriptions", "/mqtt/retainer/messages", "/banned", "/alarms"])
      expect((await v5("GET", path)).body, path).toMatchObject({ data: [] });
    expect((await v5("GET", "/mqtt/topic_metrics")).body).toEqual([]);
  });

  test("rejects what needs an authenticator or the built-in source", async () => {
    const v5 = await fresh();
    const noAuthenticator = refused(404, "NOT_FOUND", "Authenticator not found in the 'global' scope");
    expect(await told(v5("GET", USERS))).toEqual(noAuthenticator);
    expect(await told(v5("POST", USERS, user))).toEqual(noAuthenticator);
    expect(await told(v5("GET", `${USERS}/dock-7`))).toEqual(noAuthenticator);
    expect(await told(v5("DELETE", `/authentication/${ID}`))).toEqual(noAuthenticator);
    expect(await told(v5("POST", `/authentication/${ID}/import_users?type=plain`, [user]))).toEqual(noAuthenticator);
    const noSource = refused(404, "NOT_FOUND", "Not found: built_in_database");
    for (const path of ["", "/rules/all", "/rules/clients", "/rules/users/dock-7"])
      expect(await told(v5("GET", SOURCE + path)), path).toEqual(noSource);
    expect(await told(v5("DELETE", `${SOURCE}/rules`))).toEqual(noSource);
    expect(await told(v5("POST", `${SOURCE}/rules/all`, { rules: [] }))).toEqual(noSource);
  });

  test("is fresh again after a reset", async () => {
    const { mock, v5 } = await startBroker({ broker: { fresh: true } });
    await v5("POST", "/authentication", BUILT_IN);
    mock.reset();
    expect(await told(v5("GET", "/authentication"))).toEqual([200, []]);
  });

  test("lets every client connect until it has an authenticator", async () => {
    const { broker, v5 } = await startWithMqtt({ fresh: true, users: [] });
    await connect(broker.url, { username: undefined!, password: undefined!, clientId: "any" });
    await v5("POST", "/authentication", BUILT_IN);
    await expect(connect(broker.url)).rejects.toMatchObject({ code: 5 });
    await v5("POST", USERS, user);
    await connect(broker.url);
    await expect(connect(broker.url, { password: "wrong" })).rejects.toMatchObject({ code: 4 });
    await expect(connect(broker.url, { username: undefined!, password: undefined! })).rejects.toMatchObject({
      code: 4,
    });
    const { metrics } = (await v5("GET", `/authentication/${ID}/status`)).body as { metrics: object };
    expect(metrics).toMatchObject({ total: 4, success: 1, failed: 2, nomatch: 1 });
  });

  test("takes no users when it is made", async () => {
    await expect(createBroker({ fresh: true, users: [{ username: "a", password: "b" }] })).rejects.toThrow(
      "users need an authenticator",
    );
  });
});

describe("authenticators", () => {
  test("are created once, with their defaults, and deleted with their users", async () => {
    const v5 = await fresh();
    const made = {
      id: "password_based:built_in_database",
      ...BUILT_IN,
      user_id_type: "username",
      bootstrap_file: "${EMQX_ETC_DIR}/auth-built-in-db-bootstrap.csv",
      bootstrap_type: "plain",
      enable: true,
    };
    expect(await told(v5("POST", "/authentication", BUILT_IN))).toEqual([200, made]);
    expect(await told(v5("GET", `/authentication/${ID}`))).toEqual([200, made]);
    expect(await told(v5("POST", "/authentication", BUILT_IN))).toEqual(
      refused(409, "ALREADY_EXISTS", "Authenticator 'password_based:built_in_database' already exist"),
    );
    expect((await v5("POST", USERS, user)).status).toBe(201);
    expect((await v5("DELETE", `/authentication/${ID}`)).status).toBe(204);
    await v5("POST", "/authentication", BUILT_IN);
    expect((await v5("GET", USERS)).body).toMatchObject({ data: [] });
  });

  test("respond as recorded while another one exists", async () => {
    const v5 = await fresh();
    expect((await v5("POST", "/authentication", JWT)).body).toMatchObject({ id: "jwt", secret: "S3NT1NEL" });
    expect((await v5("GET", "/authentication/jwt")).body).toMatchObject({ secret: "******", enable: true });
    expect(await told(v5("POST", USERS, user))).toEqual(
      refused(400, "BAD_REQUEST", 'User error: {not_found,{authenticator,<<"password_based:built_in_database">>}}'),
    );
    expect(await told(v5("POST", `/authentication/${ID}/import_users?type=plain`, [user]))).toEqual(
      refused(404, "NOT_FOUND", "Authenticator 'password_based:built_in_database' does not exist"),
    );
    expect(await told(v5("GET", "/authentication/jwt/users"))).toEqual(
      refused(400, "BAD_REQUEST", "User error: unsupported_operation"),
    );
    expect((await v5("DELETE", "/authentication/nope")).status).toBe(204);
  });

  test.each<[string, object, object]>([
    ["no mechanism", { backend: "built_in_database" }, { reason: "missing_mechanism_field", path: "root" }],
    [
      "an unknown backend",
      { mechanism: "password_based", backend: "nope" },
      { reason: "unsupported_mechanism", mechanism: "password_based", backend: "nope" },
    ],
    [
      "no algorithm",
      { mechanism: "password_based", backend: "built_in_database" },
      { reason: "required_field", path: "root.password_hash_algorithm.name" },
    ],
    [
      "an algorithm without a name",
      { ...BUILT_IN, password_hash_algorithm: {} },
      { reason: "algorithm_name_missing", matched_type: "authn:builtin_db_api" },
    ],
    [
      "an unknown field",
      { ...BUILT_IN, what: 1 },
      { reason: "unknown_fields", unknown: "what", matched_type: "authn:builtin_db_api" },
    ],
    [
      "rounds that are too many",
      { ...BUILT_IN, password_hash_algorithm: { name: "bcrypt", salt_rounds: 11 } },
      {
        reason: { expected: "5..10" },
        path: "root.password_hash_algorithm.salt_rounds",
        matched_type: "authn:builtin_db_api/authn_hash:bcrypt_rw_api",
      },
    ],
    ["a number for a truth value", { ...BUILT_IN, enable: 1 }, { reason: "Unable to parse boolean value", value: 1 }],
  ])("are rejected as recorded with %s", async (_, body, expected) => {
    const v5 = await fresh();
    expect(await complaint(v5("POST", "/authentication", body))).toMatchObject([400, expected]);
  });

  test("are replaced by an update, keep a masked secret, and do not change their kind", async () => {
    const v5 = await fresh();
    await v5("POST", "/authentication", JWT);
    const { id: _, ...settings } = (await v5("GET", "/authentication/jwt")).body as { id: string };
    expect((await v5("PUT", "/authentication/jwt", { ...settings, enable: "false" })).status).toBe(204);
    expect((await v5("GET", "/authentication/jwt")).body).toMatchObject({ secret: "******", enable: "false" });
    expect(await told(v5("PUT", "/authentication/jwt", BUILT_IN))).toEqual(
      refused(400, "BAD_REQUEST", "Change of authentication type is not allowed"),
    );
    expect(await told(v5("PUT", `/authentication/${ID}`, BUILT_IN))).toEqual(
      refused(404, "NOT_FOUND", "Authenticator 'password_based:built_in_database' does not exist"),
    );
  });

  test("have an order", async () => {
    const v5 = await fresh();
    await v5("POST", "/authentication", BUILT_IN);
    await v5("POST", "/authentication", JWT);
    const order = async () => ((await v5("GET", "/authentication")).body as { id: string }[]).map(({ id }) => id);
    expect((await v5("PUT", "/authentication/jwt/position/front")).status).toBe(204);
    expect(await order()).toEqual(["jwt", "password_based:built_in_database"]);
    expect((await v5("PUT", `/authentication/jwt/position/after:${ID}`)).status).toBe(204);
    expect(await order()).toEqual(["password_based:built_in_database", "jwt"]);
    expect(await told(v5("PUT", "/authentication/jwt/position/before:x"))).toEqual(
      refused(404, "NOT_FOUND", "Authenticator 'x' does not exist"),
    );
    expect((await v5("PUT", "/authentication/jwt/position/middle")).status).toBe(400);
    expect(await told(v5("PUT", "/authentication/order", [{ id: "x" }, { id: "jwt" }]))).toEqual(
      refused(
        400,
        "BAD_REQUEST",
        "No positions are specified for authenticators: password_based:built_in_database, Authenticators: x are not found",
      ),
    );
    const all = [{ id: "jwt" }, { id: "password_based:built_in_database" }];
    expect((await v5("PUT", "/authentication/order", all)).status).toBe(204);
    expect(await order()).toEqual(["jwt", "password_based:built_in_database"]);
  });

  test("let users connect by client id, and lose their passwords with another algorithm", async () => {
    const { broker, v5 } = await startWithMqtt({ users: [] });
    await v5("PUT", `/authentication/${ID}`, { ...BUILT_IN, user_id_type: "clientid" });
    await v5("POST", USERS, { user_id: "by-id", password: "pass" });
    await connect(broker.url, { clientId: "by-id", username: "another" });
    await expect(connect(broker.url, { clientId: "another", username: "by-id" })).rejects.toMatchObject({ code: 5 });
    const other = { ...BUILT_IN, user_id_type: "clientid", password_hash_algorithm: { name: "bcrypt" } };
    await v5("PUT", `/authentication/${ID}`, other);
    await expect(connect(broker.url, { clientId: "by-id" })).rejects.toMatchObject({ code: 4 });
    await v5("PUT", `/authentication/${ID}`, { ...other, enable: false });
    await connect(broker.url, { clientId: "by-id", password: "wrong" });
  });

  test("import users, over those that exist", async () => {
    const v5 = await fresh();
    await v5("POST", "/authentication", BUILT_IN);
    await v5("POST", USERS, user);
    const rows = [user, { user_id: "dock-8", password: "pass", is_superuser: true }];
    expect(await told(v5("POST", `/authentication/${ID}/import_users?type=plain`, rows))).toEqual([
      200,
      { total: 2, success: 1, override: 1, skipped: 0, failed: 0 },
    ]);
    expect((await v5("GET", `${USERS}/dock-8`)).body).toEqual({ user_id: "dock-8", is_superuser: true });
    const importing = `/authentication/${ID}/import_users?type=`;
    expect(await told(v5("POST", `${importing}plain`, []))).toEqual(refused(400, "BAD_REQUEST", "empty_users"));
    expect(await told(v5("POST", `${importing}plain`, [{ user_id: "a" }]))).toEqual(
      refused(400, "BAD_REQUEST", '"plain_import_requires_password_field"'),
    );
    expect(await told(v5("POST", `${importing}hash`, [{ user_id: "a", password: "b" }]))).toEqual(
      refused(400, "BAD_REQUEST", '"hash_import_requires_password_hash_field"'),
    );
    expect((await v5("POST", `${importing}hash`, [{ user_id: "a", password_hash: "5b11" }])).status).toBe(200);
  });
});

describe("sources of authorization", () => {
  test("are created once, at the front, without a body", async () => {
    const v5 = await fresh();
    const made = await v5("POST", "/authorization/sources", { type: "built_in_database", max_rules: "2" });
    expect([made.status, made.text]).toEqual([204, ""]);
    expect(await told(v5("GET", SOURCE))).toEqual([200, { type: "built_in_database", enable: true, max_rules: "2" }]);
    const { sources } = (await v5("GET", "/authorization/sources")).body as { sources: { type: string }[] };
    expect(sources.map(({ type }) => type)).toEqual(["built_in_database", "file"]);
    expect(await told(v5("POST", "/authorization/sources", { type: "built_in_database" }))).toEqual(
      refused(400, "BAD_REQUEST", "{duplicated_authz_source_type,built_in_database}"),
    );
    const rule = { topic: "a", permission: "deny", action: "all" };
    expect((await v5("POST", `${SOURCE}/rules/all`, { rules: [rule, rule] })).status).toBe(204);
    expect(await told(v5("POST", `${SOURCE}/rules/all`, { rules: [rule, rule, rule] }))).toEqual(
      refused(400, "BAD_REQUEST", "The length of rules exceeds the maximum limit."),
    );
  });

  test("lose their rules when they are deleted or, disabled, emptied", async () => {
    const v5 = await fresh();
    await v5("POST", "/authorization/sources", { type: "built_in_database" });
    const rules = [{ topic: "a", permission: "deny", action: "all" }];
    const stored = async () => ((await v5("GET", `${SOURCE}/rules/all`)).body as { rules: object[] }).rules.length;
    await v5("POST", `${SOURCE}/rules/all`, { rules });
    expect((await v5("DELETE", SOURCE)).status).toBe(204);
    await v5("POST", "/authorization/sources", { type: "built_in_database" });
    expect(await stored()).toBe(0);
    await v5("POST", `${SOURCE}/rules/all`, { rules });
    expect((await v5("DELETE", `${SOURCE}/rules`)).status).toBe(400);
    expect((await v5("PUT", SOURCE, { type: "built_in_database", enable: false })).status).toBe(204);
    expect((await v5("DELETE", `${SOURCE}/rules`)).status).toBe(204);
    expect(await stored()).toBe(0);
  });

  test("are rejected as recorded", async () => {
    const v5 = await fresh();
    const sources = "/authorization/sources";
    const empty = await v5("POST", sources, {});
    expect([empty.status, empty.text]).toEqual([500, ""]);
    expect(await complaint(v5("POST", sources, { type: "oracle" }))).toMatchObject([400, { got: "oracle" }]);
    expect(await complaint(v5("POST", sources, { type: "built_in_database", max_rules: 0 }))).toMatchObject([
      400,
      { reason: { expected: "pos_integer()" }, matched_type: "authz:builtin_db" },
    ]);
    expect(await told(v5("PUT", `${sources}/file`, { type: "built_in_database" }))).toEqual(
      refused(400, "BAD_REQUEST", "Type mismatch"),
    );
    expect((await v5("PUT", `${sources}/file`, { type: "file", rules: "nonsense" })).status).toBe(400);
    expect((await v5("PUT", `${sources}/file`, { type: "file", rules: "{allow, all}." })).status).toBe(204);
    expect(await told(v5("GET", `${sources}/http`))).toEqual(refused(404, "NOT_FOUND", "Not found: http"));
    expect((await v5("GET", `${sources}/oracle`)).status).toBe(400);
  });

  test("have an order", async () => {
    const v5 = await fresh();
    await v5("POST", "/authorization/sources", { type: "built_in_database" });
    const move = (position: string) => v5("POST", `${SOURCE}/move`, { position });
    const order = async () =>
      ((await v5("GET", "/authorization/sources")).body as { sources: { type: string }[] }).sources.map(
        ({ type }) => type,
      );
    expect((await move("rear")).status).toBe(204);
    expect(await order()).toEqual(["file", "built_in_database"]);
    expect(await told(move("after:http"))).toEqual(
      refused(400, "BAD_REQUEST", "{pre_config_update,emqx_authz,{not_found_source,http}}"),
    );
    expect((await move("before:nope")).status).toBe(500);
    expect((await v5("PUT", "/authorization/sources/order", [{ type: "file" }])).body).toEqual({
      code: "BAD_REQUEST",
      message: "No positions are specified for authorization sources: built_in_database",
    });
    const all = [{ type: "built_in_database" }, { type: "file" }];
    expect((await v5("PUT", "/authorization/sources/order", all)).status).toBe(204);
    expect(await order()).toEqual(["built_in_database", "file"]);
  });
});
