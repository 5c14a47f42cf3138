import { expect, test } from "vitest";
import { startBroker } from "./broker.ts";

const USERS = "/authentication/password_based%3Abuilt_in_database/users";
const RULES = "/authorization/sources/built_in_database/rules";

test("a ban by client id ends the session at once, others do not", async () => {
  const { v5 } = await startBroker();
  expect((await v5("POST", "/banned", { as: "username", who: "camera-7" })).body).toMatchObject({
    by: "mgmt_api",
    reason: "",
    until: "infinity",
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/) as string,
  });
  expect((await v5("GET", "/clients/camera-7")).status).toBe(200);
  await v5("POST", "/banned", { as: "clientid", who: "camera-7", until: 99_999_999_999 });
  expect((await v5("GET", "/clients/camera-7")).status).toBe(404);
});

test("a ban is made once, read by one condition, and lifted", async () => {
  const { v5 } = await startBroker();
  const ban = { as: "peerhost_net", who: "192.0.2.0/24", reason: "noisy", at: 1_700_000_000 };
  await v5("POST", "/banned", ban);
  const again = await v5("POST", "/banned", ban);
  const { code, message } = again.body as { code: string; message: string };
  expect([again.status, code]).toEqual([400, "ALREADY_EXISTS"]);
  expect(JSON.parse(message)).toMatchObject({ who: "192.0.2.0/24", at: "2023-11-14T22:13:20+00:00" });
  const list = async (query: string) => (await v5("GET", `/banned${query}`)).body as { data: object[]; meta: object };
  expect((await list("?like_peerhost_net=192")).data).toMatchObject([{ reason: "noisy" }]);
  expect((await list("?like_peerhost_net=192")).meta).toEqual({ page: 1, limit: 100, hasnext: false });
  expect((await list("?clientid=none")).meta).toMatchObject({ hasnext: false, count: 0 });
  expect((await list("")).meta).not.toHaveProperty("hasnext");
  expect(await list("?clientid=a&username=b")).toEqual({ code: "BAD_REQUEST", message: "too_many_filters" });
  expect(await list("?like_clientid=%28")).toMatchObject({ code: "BAD_REQUEST" });
  expect((await v5("DELETE", "/banned/peerhost_net/192.0.2.0%2F24")).status).toBe(204);
  expect((await v5("DELETE", "/banned/peerhost_net/192.0.2.0%2F24")).body).toEqual({
    code: "NOT_FOUND",
    message: "peerhost_net: 192.0.2.0/24 not found",
  });
});

test.each([
  { as: "peerhost", who: "here" },
  { as: "peerhost_net", who: "192.0.2.0/40" },
  { as: "clientid_re", who: "(" },
  { as: "clientid", who: "a", until: 1_700_000_000 },
  { as: "clientid", who: "a", until: "2020-01-01T00:00:00Z" },
  { as: "clientid", who: "a", untill: 1 },
])("the ban %j is rejected", async (ban) => {
  const { v5 } = await startBroker();
  const { status, body } = await v5("POST", "/banned", ban);
  expect([status, body]).toMatchObject([400, { code: "BAD_REQUEST" }]);
});

test("users of the built-in database are created, changed, listed and deleted, and their passwords never returned", async () => {
  const { v5 } = await startBroker();
  const user = { user_id: "dock-7", password: "S3CRET-sentinel" };
  const made = await v5("POST", USERS, user);
  expect([made.status, made.body]).toEqual([201, { user_id: "dock-7", is_superuser: false }]);
  const again = await v5("POST", USERS, user);
  expect([again.status, again.body]).toEqual([409, { code: "ALREADY_EXISTS", message: "User already exists" }]);
  await v5("PUT", `${USERS}/dock-7`, { password: "S3CRET-sentinel", is_superuser: true });
  const found = await v5("GET", `${USERS}?is_superuser=true&like_user_id=dock`);
  expect(found.body).toMatchObject({ data: [{ user_id: "dock-7", is_superuser: true }] });
  expect(found.text).not.toContain("S3CRET");
  expect((await v5("DELETE", `${USERS}/dock-7`)).status).toBe(204);
  for (const method of ["GET", "DELETE"]) {
    const gone = await v5(method, `${USERS}/dock-7`);
    expect([gone.status, gone.body]).toEqual([404, { code: "NOT_FOUND", message: "User not found" }]);
  }
});

test("another authenticator is rejected, and without any the authenticator is not found", async () => {
  const { v5 } = await startBroker();
  const other = await v5("GET", "/authentication/password_based%3Amysql/users");
  expect([other.status, other.body]).toEqual([
    400,
    { code: "BAD_REQUEST", message: 'User error: {not_found,{authenticator,<<"password_based:mysql">>}}' },
  ]);
  const without = await startBroker({ broker: { authentication: false } });
  const none = await without.v5("GET", USERS);
  expect([none.status, none.body]).toEqual([
    404,
    { code: "NOT_FOUND", message: "Authenticator not found in the 'global' scope" },
  ]);
});

test.each([
  ["clients", "clientid", "Client", "ClientID"],
  ["users", "username", "User", "Username"],
])("rules of %s are set, listed and deleted", async (kind, key, word, missing) => {
  const { v5 } = await startBroker();
  const path = `${RULES}/${kind}`;
  const rules = [{ topic: "a/#", permission: "deny", action: "publish" }];
  expect((await v5("POST", path, [{ [key]: "dock-7", rules }])).status).toBe(204);
  const again = await v5("POST", path, [
    { [key]: "new", rules },
    { [key]: "dock-7", rules },
  ]);
  expect([again.status, again.body]).toEqual([
    409,
    { code: "ALREADY_EXISTS", message: `${word} 'dock-7' already exist` },
  ]);
  expect((await v5("GET", `${path}/new`)).body).toEqual({ code: "NOT_FOUND", message: "Not Found" });
  expect((await v5("GET", `${path}/dock-7`)).body).toEqual({
    [key]: "dock-7",
    rules: [{ ...rules[0], qos: [0, 1, 2], retain: "all" }],
  });
  expect((await v5("PUT", `${path}/dock-7`, { [key]: "dock-7", rules: [] })).status).toBe(204);
  expect((await v5("GET", `${path}?like_${key}=dock`)).body).toMatchObject({ data: [{ [key]: "dock-7", rules: [] }] });
  expect((await v5("DELETE", `${path}/dock-7`)).status).toBe(204);
  expect((await v5("DELETE", `${path}/dock-7`)).body).toEqual({ code: "NOT_FOUND", message: `${missing} Not Found` });
  const many = Array.from({ length: 101 }, () => rules[0]);
  expect((await v5("PUT", `${path}/dock-7`, { [key]: "dock-7", rules: many })).status).toBe(400);
});

test("rules for all are replaced and deleted, and the enabled source is not emptied at once", async () => {
  const { v5 } = await startBroker();
  const rules = [{ topic: "eq a/#", permission: "allow", action: "subscribe", qos: [0], retain: true }];
  await v5("POST", `${RULES}/all`, { rules });
  expect((await v5("GET", `${RULES}/all`)).body).toEqual({ rules: [{ ...rules[0], retain: "all" }] });
  expect((await v5("DELETE", `${RULES}/all`)).status).toBe(204);
  expect((await v5("GET", `${RULES}/all`)).body).toEqual({ rules: [] });
  expect((await v5("DELETE", RULES)).status).toBe(400);
});

test("listeners are created with the defaults of their type, changed, stopped, started and deleted", async () => {
  const { v5 } = await startBroker();
  const made = await v5("POST", "/listeners", { type: "wss", name: "demo", bind: 8085 });
  expect(made.body).toMatchObject({
    id: "wss:demo",
    bind: "0.0.0.0:8085",
    running: true,
    acceptors: 16,
    websocket: { mqtt_path: "/mqtt" },
    ssl_options: { verify: "verify_none" },
  });
  expect((await v5("POST", "/listeners", { type: "wss", name: "demo", bind: 8085 })).body).toEqual({
    code: "BAD_LISTENER_ID",
    message: "Already Exist",
  });
  const change = { type: "wss", id: "wss:demo", max_connections: 5, websocket: { compress: true } };
  expect((await v5("PUT", "/listeners/wss:demo", change)).body).toMatchObject({
    max_connections: 5,
    websocket: { mqtt_path: "/mqtt", compress: true },
  });
  expect((await v5("PUT", "/listeners/tcp:default", change)).body).toMatchObject({ code: "BAD_LISTENER_ID" });
  const stopped = await v5("POST", "/listeners/wss%3Ademo/stop");
  expect([stopped.status, stopped.text]).toEqual([200, ""]);
  expect((await v5("GET", "/listeners/wss:demo")).body).toMatchObject({ enable: false, running: false });
  await v5("POST", "/listeners/wss:demo/start");
  expect((await v5("GET", "/listeners?type=wss")).body).toMatchObject([{ status: { running: true } }]);
  expect((await v5("GET", "/listeners_status")).body).toMatchObject([{ type: "tcp" }, { type: "wss" }]);
  expect((await v5("DELETE", "/listeners/wss:demo")).status).toBe(204);
  expect((await v5("GET", "/listeners/wss:demo")).body).toEqual({
    code: "BAD_LISTENER_ID",
    message: "Listener id not found",
  });
});

test("an alarm goes into history when it is deactivated", async () => {
  const { v5 } = await startBroker();
  const names = async (query = "") => ((await v5("GET", `/alarms${query}`)).body as { data: object[] }).data.length;
  expect([await names(), await names("?activated=false")]).toEqual([1, 1]);
  expect((await v5("POST", "/alarms/force_deactivate", { name: "high_system_memory_usage" })).status).toBe(204);
  expect([await names(), await names("?activated=false")]).toEqual([0, 2]);
  expect((await v5("POST", "/alarms/force_deactivate", { name: "none" })).body).toMatchObject({ code: "NOT_FOUND" });
  expect((await v5("POST", "/alarms/force_deactivate", {})).body).toEqual({
    code: "INVALID_PARAMETER",
    message: "name is required",
  });
  await v5("DELETE", "/alarms");
  expect(await names("?activated=false")).toBe(0);
});

test("nodes, stats and metrics report the single node, by name or summed up", async () => {
  const { v5 } = await startBroker();
  expect((await v5("GET", "/nodes/emqx@192.0.2.1")).body).toEqual({
    code: "NOT_FOUND",
    message: "Node not found: emqx@192.0.2.1",
  });
  expect((await v5("GET", "/stats")).body).toMatchObject([{ node: "emqx@127.0.0.1", "live_connections.count": 2 }]);
  await v5("DELETE", "/clients/camera-7");
  expect((await v5("GET", "/stats?aggregate=true")).body).toMatchObject({
    "live_connections.count": 1,
    "live_connections.max": 2,
    "subscriptions.shared.count": 1,
  });
  expect((await v5("GET", "/metrics?node=none")).body).toEqual([]);
});
