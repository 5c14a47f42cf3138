import { expect, test } from "vitest";
import { type Api, startBroker } from "./broker.ts";

interface Row {
  clientid: string;
  connected: boolean;
}

async function ids(api: Api, query = ""): Promise<string[]> {
  const { body } = await api("GET", `/clients${query}`);
  return (body as { data: Row[] }).data.map(({ clientid }) => clientid);
}

test("the first clients are those of the examples", async () => {
  const { v5 } = await startBroker();
  expect(await ids(v5)).toEqual(["camera-7", "camera-8", "archive-1"]);
  expect((await v5("GET", "/clients/camera-7")).body).toMatchObject({
    connected: true,
    subscriptions_cnt: 1,
    subscriptions_max: "infinity",
    recv_msg: 0,
  });
});

test.each([
  ["?clientid=camera-7&clientid=none", ["camera-7"]],
  ["?like_clientid=ive", ["archive-1"]],
  ["?like_username=amera", ["camera-7"]],
  ["?username=camera-7", ["camera-7"]],
  ["?ip_address=192.0.2.9", ["archive-1"]],
  ["?conn_state=disconnected", ["camera-8"]],
  ["?clean_start=true", ["camera-7", "archive-1"]],
  ["?proto_ver=4", ["camera-7", "camera-8"]],
  ["?proto_ver=5", ["archive-1"]],
  ["?gte_connected_at=2000-01-01T00:00:00Z&lte_created_at=99999999999999", ["camera-7", "camera-8", "archive-1"]],
  ["?lte_connected_at=1000", []],
  ["?limit=1&page=2", ["camera-8"]],
  ["?node=emqx@127.0.0.1", ["camera-7", "camera-8", "archive-1"]],
])("GET /clients%s lists %j", async (query, expected) => {
  const { v5 } = await startBroker();
  expect(await ids(v5, query)).toEqual(expected);
});

test("a page reports whether another follows, and the number of rows unless a text is searched", async () => {
  const { v5 } = await startBroker();
  const meta = async (query: string) => ((await v5("GET", `/clients?${query}`)).body as { meta: object }).meta;
  expect(await meta("limit=1")).toEqual({ page: 1, limit: 1, hasnext: true, count: 3 });
  expect(await meta("limit=1&page=3")).toEqual({ page: 3, limit: 1, hasnext: false, count: 3 });
  expect(await meta("like_clientid=a")).toEqual({ page: 1, limit: 100, hasnext: false });
});

test("rows have the properties that fields selects, and other names are rejected", async () => {
  const { v5 } = await startBroker();
  const { body } = await v5("GET", "/clients?clientid=camera-7&fields=clientid,recv_msg.qos1");
  expect((body as { data: object[] }).data).toEqual([{ clientid: "camera-7", "recv_msg.qos1": 0 }]);
  expect((await v5("GET", "/clients?fields=clientid,nothing")).status).toBe(400);
});

test.each([
  ["?ip_address=here", 400, "INVALID_PARAMETER", "the ip_address parameter expected type is ip, but the value is here"],
  ["?proto_ver=five", 400, "INVALID_PARAMETER", ""],
  ["?node=emqx@192.0.2.1", 500, "NODE_DOWN", 'bad rpc call <<"emqx@192.0.2.1">>, Reason <<"invalid node">>'],
])("GET /clients%s is %i %s", async (query, status, code, message) => {
  const { v5 } = await startBroker();
  const answer = await v5("GET", `/clients${query}`);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ code, message: expect.stringContaining(message) as string });
});

test("a cursor leads through all clients, and a foreign one is rejected", async () => {
  const { v5 } = await startBroker();
  const page = async (query: string) =>
    (await v5("GET", `/clients_v2?limit=2${query}`)).body as { data: Row[]; meta: { count: number; cursor?: string } };
  const first = await page("");
  expect([first.data[0]!.clientid, first.meta.count]).toEqual(["camera-7", 2]);
  const second = await page(`&cursor=${first.meta.cursor}`);
  expect([second.data[0]!.clientid, second.meta]).toEqual(["archive-1", { count: 1 }]);
  expect((await v5("GET", "/clients_v2?cursor=abc")).body).toEqual({ code: "BAD_REQUEST", message: "bad cursor" });
});

test("a kick ends a client for all APIs, and an unknown client is an error, but not in bulk", async () => {
  const { v5, v4 } = await startBroker();
  expect((await v5("DELETE", "/clients/camera-7")).status).toBe(204);
  const missed = await v5("DELETE", "/clients/camera-7");
  expect([missed.status, missed.body]).toEqual([404, { code: "CLIENTID_NOT_FOUND", message: "Client ID not found" }]);
  expect((await v5("POST", "/clients/kickout/bulk", ["camera-7", "camera-8", "archive-1"])).status).toBe(204);
  expect(await ids(v5)).toEqual([]);
  expect((await v4("GET", "/clients/camera-7")).body).toEqual({ code: 0, data: [] });
  expect((await v5("GET", "/nodes/emqx@127.0.0.1")).body).toMatchObject({ connections: 0 });
});

test("subscriptions are made and ended for a client, one by one and many at once", async () => {
  const { v5 } = await startBroker();
  const filters = async () =>
    ((await v5("GET", "/clients/camera-7/subscriptions")).body as { topic: string }[]).map(({ topic }) => topic);
  expect((await v5("POST", "/clients/camera-7/subscribe", { topic: "a/#", qos: 2 })).body).toEqual({
    clientid: "camera-7",
    node: "emqx@127.0.0.1",
    topic: "a/#",
    qos: 2,
    nl: 0,
    rap: 0,
    rh: 0,
  });
  await v5("POST", "/clients/camera-7/subscribe/bulk", [{ topic: "b" }, { topic: "c" }]);
  expect(await filters()).toEqual(["site-1/camera-7/command", "a/#", "b", "c"]);
  expect((await v5("POST", "/clients/camera-7/unsubscribe", { topic: "a/#" })).status).toBe(204);
  expect((await v5("POST", "/clients/camera-7/unsubscribe", { topic: "a/#" })).status).toBe(204);
  await v5("POST", "/clients/camera-7/unsubscribe/bulk", [{ topic: "b" }, { topic: "none" }]);
  expect(await filters()).toEqual(["site-1/camera-7/command", "c"]);
  expect((await v5("POST", "/clients/none/subscribe", { topic: "a" })).status).toBe(404);
});

test("a filter with a malformed prefix is an unknown error, and part of a bulk response", async () => {
  const { v5 } = await startBroker();
  const path = "/clients/camera-7/subscribe";
  for (const [topic, told] of [
    ["$share/g", "$share/g"],
    ["$share/g+/x", "$share/g+/x"],
    ["$share/g/$share/h/x", "$share/h/x"],
    ["$exclusive/", "$exclusive/"],
  ]) {
    const { status, body } = await v5("POST", path, { topic });
    expect([status, body]).toEqual([500, { code: "UNKNOWN_ERROR", message: `{invalid_topic_filter,<<"${told}">>}` }]);
  }
  const shared = await v5("POST", path, { topic: "$share/g/a", nl: 1 });
  expect([shared.status, shared.body]).toMatchObject([400, { code: "INVALID_PARAMETER" }]);
  const bulk = [{ topic: "a" }, { topic: "$share/g" }, { topic: "$share/g/a", nl: 1 }];
  expect((await v5("POST", `${path}/bulk`, bulk)).body).toMatchObject({
    succeed: [{ topic: "a" }],
    failed: [
      {
        data: ["camera-7", "$share/g", { qos: 0, nl: 0, rap: 0, rh: 0 }],
        reason: '{invalid_topic_filter,<<"$share/g">>}',
      },
      { data: ["camera-7", "$share/g/a", { nl: 1 }], reason: "invalid_subopts_nl" },
    ],
  });
});

test("a filter with misplaced wildcards is kept until it is unsubscribed, and gets no message", async () => {
  const { v5 } = await startBroker();
  for (const topic of ["a/#/b", "#/a", "a+/b", ""]) {
    expect((await v5("POST", "/clients/camera-7/subscribe", { topic })).status, topic).toBe(200);
    const { body } = await v5("GET", "/clients/camera-7/subscriptions");
    expect(body).toContainEqual(expect.objectContaining({ topic }));
    expect((await v5("POST", "/publish", { topic: "a/b", payload: "" })).status).toBe(202);
    expect((await v5("POST", "/clients/camera-7/unsubscribe", { topic })).status).toBe(204);
  }
});

test("subscriptions and topics of all clients are found by filter, by group, and by a filter that matches theirs", async () => {
  const { v5 } = await startBroker();
  const topics = async (path: string) =>
    ((await v5("GET", path)).body as { data: { topic: string }[] }).data.map(({ topic }) => topic);
  const own = "site-1/camera-7/command";
  const shared = "$share/archive/site-1/#";
  expect(await topics("/subscriptions")).toEqual([own, shared]);
  expect(await topics("/subscriptions?share_group=archive")).toEqual([shared]);
  expect(await topics("/subscriptions?clientid=camera-7&qos=1")).toEqual([own]);
  expect(await topics("/subscriptions?qos=0")).toEqual([]);
  for (const [match, found] of [
    ["site-1/other", []],
    [own, [own]],
    ["+/camera-7/command", [own]],
    ["site-1/#", [own, shared]],
    ["#", [own, shared]],
    ["a/#/b", []],
    ["", []],
  ] as const)
    expect(await topics(`/subscriptions?match_topic=${encodeURIComponent(match)}`), match).toEqual(found);
  expect(await topics(`/subscriptions?topic=${encodeURIComponent(own)}`)).toEqual([own]);
  expect(await topics(`/subscriptions?topic=${encodeURIComponent(shared)}`)).toEqual([]);
  expect(await topics("/subscriptions?share_group=archive&topic=site-1%2F%23")).toEqual([shared]);
  expect(await topics("/topics")).toEqual([own, shared]);
  expect(await topics("/topics?topic=site-1%2F%23")).toEqual([]);
  expect(await topics(`/topics?topic=${encodeURIComponent(shared)}`)).toEqual([shared]);
  expect(await topics("/topics?node=emqx%40192.0.2.9")).toEqual([]);
  expect((await v5("GET", "/subscriptions?match_topic=%24share%2Fa%2Fb")).body).toEqual({
    code: "INVALID_PARAMETER",
    message: "match_topic_invalid",
  });
  expect(await topics("/topics?topic=a%2F%23%2Fb")).toEqual([]);
  expect((await v5("GET", "/topics?topic=%24share%2Fg")).body).toMatchObject({ code: "INVALID_PARAMTER" });
  const found = await v5("GET", `/topics/${encodeURIComponent(own)}`);
  expect(found.body).toEqual([{ topic: own, node: "emqx@127.0.0.1" }]);
  for (const topic of [shared, "none"])
    expect((await v5("GET", `/topics/${encodeURIComponent(topic)}`)).body).toEqual({
      code: "TOPIC_NOT_FOUND",
      message: "Topic not found",
    });
});
