import { expect, test } from "vitest";
import { call } from "./call.ts";
import { startBroker } from "./emqx/broker.ts";

test.each(["", "Bearer abc", `Basic ${Buffer.from("key:no").toString("base64")}`])(
  "credentials '%s' are rejected with a text",
  async (Authorization) => {
    const { v4 } = await startBroker();
    const { status, text, headers } = await v4("GET", "/clients", undefined, { Authorization });
    expect([status, text, headers.get("Content-Type")]).toEqual([401, "UNAUTHORIZED", "text/plain"]);
    expect(headers.get("WWW-Authenticate")).toBe('Basic Realm="minirest-server"');
  },
);

test.each([
  ["GET", "/none", undefined, 404, "Not found."],
  ["PATCH", "/clients", undefined, 404, "Not found."],
  ["GET", "/nodes/emqx@192.0.2.1", undefined, 404, "Not found."],
  ["POST", "/mqtt/publish", "{", 400, "Bad Request"],
] as const)("%s %s gets its response in front of the operations", async (method, path, body, status, text) => {
  const { v4 } = await startBroker();
  const answer = await v4(method, path, body);
  expect([answer.status, answer.text]).toEqual([status, text]);
});

test("clients have the names and the times of 4.x, and an unknown one is an empty list", async () => {
  const { v4 } = await startBroker();
  expect((await v4("GET", "/clients/camera-7")).body).toMatchObject({
    code: 0,
    data: [
      {
        clientid: "camera-7",
        max_subscriptions: 0,
        recv_msg: 0,
        connected_at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) as string,
      },
    ],
  });
  expect((await v4("GET", "/clients/none")).body).toEqual({ code: 0, data: [] });
  expect((await v4("GET", "/clients/username/camera-7")).body).toMatchObject({ data: [{ clientid: "camera-7" }] });
});

test("if two paths match, the literal one is used, not the one with a parameter", async () => {
  const { v4, mock } = await startBroker();
  await v4("GET", "/clients/username/acl_cache");
  expect(mock.requests.at(-1)).toMatchObject({ method: "listClientsOfUser", status: 200 });
});

test("a list has a count without a filter only, and pages have the underscores of 4.x", async () => {
  const { v4 } = await startBroker();
  const meta = async (query: string) => ((await v4("GET", `/clients?${query}`)).body as { meta: object }).meta;
  expect(await meta("")).toEqual({ page: 1, limit: 10000, count: 3, hasnext: false });
  expect(await meta("_limit=1")).toEqual({ page: 1, limit: 1, count: 3, hasnext: true });
  expect(await meta("_like_clientid=camera")).toMatchObject({ count: -1, hasnext: false });
  expect((await v4("GET", "/clients?ip_address=here")).body).toEqual({
    code: 108,
    message: `Can't convert <<"here">> to ip type`,
  });
  expect((await v4("GET", "/clients?_page=0")).body).toMatchObject({ code: 108 });
});

test("a kick disconnects a client, and a second one does not find it", async () => {
  const { v4, v5 } = await startBroker();
  expect((await v4("DELETE", "/clients/camera-7")).body).toEqual({ code: 0 });
  expect((await v4("DELETE", "/clients/camera-7")).body).toEqual({ code: 112, message: "not_found" });
  expect((await v5("GET", "/clients/camera-7")).status).toBe(404);
});

test("messages are published on one topic and on several, and ids are returned on request", async () => {
  const { v4, v5 } = await startBroker();
  const publish = async (body: object) => (await v4("POST", "/mqtt/publish", body)).body;
  expect(await publish({ topic: "a", payload: { on: true }, retain: true, clientid: "office" })).toEqual({ code: 0 });
  expect((await v5("GET", "/mqtt/retainer/message/a")).body).toMatchObject({
    payload: Buffer.from('{"on":true}').toString("base64"),
    from_clientid: "office",
  });
  expect(await publish({ topics: "a,b", payload: "eA==", encoding: "base64", return: true })).toMatchObject({
    data: { msgids: [expect.any(String), expect.any(String)] as string[] },
  });
  expect(await publish({ topic: "a/#" })).toEqual({ code: 115, message: "bad_topic" });
  expect(await publish({ topic: "a", payloads: 1 })).toMatchObject({ code: 108 });
  expect((await v4("POST", "/mqtt/publish_batch", [{ topic: "a" }, { topic: "#" }])).body).toEqual({
    code: 0,
    data: [
      { topic: "a", code: 0 },
      { topic: "#", code: 115 },
    ],
  });
});

test("clients are subscribed, one by one and in a batch, and routes come of it", async () => {
  const { v4 } = await startBroker();
  const subscribe = async (body: object) => (await v4("POST", "/mqtt/subscribe", body)).body;
  expect(await subscribe({ clientid: "camera-7", topics: "x,y/#", qos: 1 })).toEqual({ code: 0 });
  expect(await subscribe({ clientid: "camera-7", topic: "x", qos: 3 })).toEqual({ code: 116, message: "bad_qos" });
  expect(await subscribe({ clientid: "camera-7", topic: "#x" })).toEqual({ code: 115, message: "bad_topic" });
  expect(await subscribe({ clientid: "none", topic: "x" })).toEqual({ code: 112, message: "not_found" });
  expect(await subscribe({ clientid: 7, topic: "x" })).toMatchObject({ code: 108 });
  expect((await v4("GET", "/routes/y%2F%23")).body).toMatchObject({ data: [{ topic: "y/#" }] });
  const batch = [
    { clientid: "camera-7", topic: "x" },
    { clientid: "camera-8", topic: "x" },
  ];
  expect((await v4("POST", "/mqtt/unsubscribe_batch", batch)).body).toMatchObject({
    code: 0,
    data: [{ code: 0 }, { code: 112 }],
  });
  expect((await v4("GET", "/subscriptions/camera-7")).body).toMatchObject({
    data: [{ topic: "site-1/camera-7/command" }, { topic: "y/#", qos: 1 }],
  });
  expect((await v4("GET", "/subscriptions?share=archive")).body).toMatchObject({ data: [{}], meta: { count: -1 } });
  expect((await v4("GET", "/routes")).body).not.toHaveProperty("meta.hasnext");
});

test("bans are reported as they were sent, in seconds, for five minutes, and hold for EMQX 5 too", async () => {
  const { v4, v5 } = await startBroker();
  const ban = { as: "clientid", who: "camera-7", reason: "stolen" };
  expect((await v4("POST", "/banned", ban)).body).toEqual({ code: 0, data: ban });
  expect((await v5("GET", "/clients/camera-7")).status).toBe(404);
  const { body } = await v4("GET", "/banned");
  const listed = (body as { data: Record<string, number | string>[] }).data.find(({ who }) => who === "camera-7")!;
  expect(listed).toMatchObject({ ...ban, by: "user" });
  expect(Number(listed.until) - Number(listed.at)).toBe(300);
  expect((await v4("POST", "/banned", { as: "peerhost", reason: "" })).body).toMatchObject({ code: 107 });
  expect((await v4("POST", "/banned", { ...ban, as: "else" })).body).toMatchObject({ code: 108 });
  for (let time = 0; time < 2; time++)
    expect((await v4("DELETE", "/banned/clientid/camera-7")).body).toEqual({ code: 0 });
  expect((await v5("GET", "/banned?clientid=camera-7")).body).toMatchObject({ data: [] });
});

test("a keep-alive interval out of range is an unknown error", async () => {
  const { v4 } = await startBroker();
  for (const interval of [-1, 65536])
    expect((await v4("PUT", "/clients/camera-7/keepalive", { interval })).body).toMatchObject({ code: 102 });
  expect((await v4("PUT", "/clients/camera-7/keepalive", {})).body).toMatchObject({ code: 107 });
  expect((await v4("PUT", "/clients/camera-7/keepalive", { interval: 65535 })).body).toEqual({ code: 0 });
});

test("rules are configured, and rejected with their own codes", async () => {
  const { v4 } = await startBroker();
  const rule = { id: "rule:mine", rawsql: 'SELECT * FROM "a/#", "b" WHERE qos > 0', actions: [{ name: "inspect" }] };
  expect((await v4("POST", "/rules", rule)).body).toMatchObject({
    code: 0,
    data: { id: "rule:mine", for: ["a/#", "b"], enabled: true, metrics: [{ matched: 0 }] },
  });
  expect((await v4("POST", "/rules", rule)).body).toEqual({ code: 400, message: "Already Exists" });
  const unreadable = { rawsql: "SELEC * FROM a" };
  for (const [method, path] of [
    ["POST", "/rules"],
    ["PUT", "/rules/rule%3Amine"],
  ] as const)
    expect((await v4(method, path, { ...unreadable, actions: [] })).body).toMatchObject({
      code: 400,
      message: expect.stringMatching(/^Bad Arguments: /) as string,
    });
  expect((await v4("GET", "/rules?_match_for=a%2F%23")).body).toMatchObject({ data: [{ id: "rule:mine" }] });
  expect((await v4("PUT", "/rules/rule%3Amine", { enabled: false })).body).toMatchObject({ data: { enabled: false } });
  expect((await v4("PUT", "/rules/none", { enabled: false })).body).toEqual({
    code: 400,
    message: "Rule none Not Found",
  });
  expect((await v4("DELETE", "/rules/rule%3Amine")).body).toEqual({ code: 0 });
  expect((await v4("GET", "/rules/rule%3Amine")).body).toEqual({ code: 404, message: "Not Found" });
});

test("brokers, nodes and stats have the values of 4.x", async () => {
  const { v4 } = await startBroker();
  expect((await v4("GET", "/brokers/none")).body).toEqual({ code: 102, message: "nodedown" });
  expect((await v4("GET", "/nodes")).body).toMatchObject({
    data: [{ connections: 3, load1: expect.any(String) as string }],
  });
  expect((await v4("GET", "/nodes/emqx@127.0.0.1/stats")).body).toMatchObject({ data: { "routes.count": 2 } });
});

test("EMQX Cloud's address of the API leads to the same, and takes nothing from that of EMQX 5", async () => {
  const { mock } = await startBroker();
  const at = (path: string) => call(mock.url, "GET", path);
  expect((await at("/api/clients/camera-7")).body).toEqual((await at("/api/v4/clients/camera-7")).body);
  expect((await at("/api/v5/clients/camera-7")).body).toMatchObject({ clientid: "camera-7" });
});
