import { expect, test, vi } from "vitest";
import { type Api, startBroker } from "./broker.ts";

const COMMAND = "site-1/camera-7/command";

async function client(api: Api): Promise<Record<string, number>> {
  return (await api("GET", "/clients/camera-7")).body as Record<string, number>;
}

test("a message that a client subscribes to is 200 with an id, another one 202 without", async () => {
  const { v5 } = await startBroker();
  const taken = await v5("POST", "/publish", { topic: COMMAND, payload: "on" });
  expect(taken.status).toBe(200);
  expect(taken.body).toEqual({ id: expect.stringMatching(/^[0-9A-F]{32}$/) as string });
  const nobody = await v5("POST", "/publish", { topic: "a", payload: "b" });
  expect([nobody.status, nobody.body]).toEqual([202, { reason_code: 16, message: "no_matching_subscribers" }]);
});

test.each([
  [{ topic: "a/#", payload: "" }, 144, "topic_name_invalid"],
  [{ topic: "", payload: "" }, 144, "topic_name_invalid"],
  [{ topic: "a", payload: "no base64!", payload_encoding: "base64" }, 131, undefined],
])("%j is rejected as MQTT does", async (message, reason_code, text) => {
  const { v5 } = await startBroker();
  const { status, body } = await v5("POST", "/publish", message);
  expect([status, body]).toMatchObject([400, { reason_code, ...(text && { message: text }) }]);
});

test("one wrong message of a bulk holds all back, and mixed results are 202", async () => {
  const { v5 } = await startBroker();
  const kept = { topic: "kept", payload: "x", retain: true };
  expect((await v5("POST", "/publish/bulk", [kept, { topic: "+", payload: "" }])).body).toMatchObject({
    reason_code: 144,
  });
  expect((await v5("GET", "/mqtt/retainer/message/kept")).status).toBe(404);
  const mixed = await v5("POST", "/publish/bulk", [kept, { topic: COMMAND, payload: "" }]);
  expect([mixed.status, mixed.body]).toMatchObject([202, [{ reason_code: 16 }, { id: expect.any(String) as string }]]);
  expect((await v5("GET", "/mqtt/retainer/message/kept")).status).toBe(200);
  expect((await v5("POST", "/publish/bulk", [{ topic: COMMAND, payload: "" }])).status).toBe(200);
  expect((await v5("POST", "/publish/bulk", [])).status).toBe(500);
});

test("a retained message is reported in base64, found by a filter, replaced, and deleted by an empty one", async () => {
  const { v5 } = await startBroker();
  const publish = (payload: string, more = {}) =>
    v5("POST", "/publish", { topic: "a/b", payload, retain: true, qos: 1, ...more });
  await publish("one");
  await publish("dHdv", { payload_encoding: "base64" });
  expect((await v5("GET", "/mqtt/retainer/message/a%2Fb")).body).toMatchObject({
    topic: "a/b",
    qos: 1,
    payload: "dHdv",
    from_clientid: "http_api",
    from_username: "",
  });
  expect((await v5("GET", "/mqtt/retainer/message/a%2F%23")).body).toMatchObject({ topic: "a/b" });
  const listed = await v5("GET", "/mqtt/retainer/messages?topic=a%2F%2B");
  expect(listed.body).toMatchObject({ data: [{ topic: "a/b" }], meta: { hasnext: false } });
  expect(listed.body).not.toHaveProperty("meta.count");
  expect((await v5("GET", "/mqtt/retainer/messages")).body).toHaveProperty("meta.count", 2);
  await publish("");
  const gone = await v5("GET", "/mqtt/retainer/message/a%2Fb");
  expect([gone.status, gone.body]).toEqual([404, { code: "NOT_FOUND", message: "Viewed message doesn't exist" }]);
  expect((await v5("DELETE", "/mqtt/retainer/messages")).status).toBe(204);
  expect((await v5("GET", "/mqtt/retainer/messages")).body).toHaveProperty("data", []);
});

test("nothing is retained while that is switched off, and settings that are left out keep their values", async () => {
  const { v5 } = await startBroker();
  await v5("PUT", "/mqtt/retainer", { enable: false, max_payload_size: "4KB" });
  await v5("POST", "/publish", { topic: "a", payload: "x", retain: true });
  expect((await v5("GET", "/mqtt/retainer/message/a")).status).toBe(404);
  expect((await v5("PUT", "/mqtt/retainer", {})).body).toMatchObject({ enable: false, max_payload_size: "4KB" });
  expect((await v5("PUT", "/mqtt/retainer", { enable: true })).body).toMatchObject({ max_payload_size: "4KB" });
  await v5("POST", "/publish", { topic: "a", payload: "x", retain: true });
  expect((await v5("GET", "/mqtt/retainer/message/a")).status).toBe(200);
});

test("with a lag, counters of a client are those of the last copy, and topic metrics are current", async () => {
  const { v5 } = await startBroker({ broker: { counterLag: 3600 } });
  await v5("POST", "/mqtt/topic_metrics", { topic: COMMAND });
  await v5("POST", "/publish", { topic: COMMAND, payload: "on", qos: 1 });
  expect(await client(v5)).toMatchObject({ send_msg: 0 });
  expect((await v5("GET", `/mqtt/topic_metrics/${encodeURIComponent(COMMAND)}`)).body).toMatchObject({
    metrics: {
      "messages.in.count": 1,
      "messages.out.count": 2,
      "messages.qos1.in.count": 1,
      "messages.dropped.count": 0,
    },
  });
  expect((await v5("GET", "/metrics?aggregate=true")).body).toMatchObject({ "messages.sent": 2 });
  // A change of the session copies them.
  await v5("POST", "/clients/camera-7/subscribe", { topic: "other" });
  expect(await client(v5)).toMatchObject({ send_msg: 1, "send_msg.qos1": 1 });
});

test("the first change after a copy starts the timer of the next one", async () => {
  const { v5 } = await startBroker({ broker: { counterLag: 0.2 } });
  await v5("POST", "/publish", { topic: COMMAND, payload: "on" });
  expect(await client(v5)).toMatchObject({ send_msg: 0 });
  await vi.waitFor(async () => expect(await client(v5)).toMatchObject({ send_msg: 1 }), 5000);
  await v5("POST", "/publish", { topic: COMMAND, payload: "off" });
  expect(await client(v5)).toMatchObject({ send_msg: 1 });
  await vi.waitFor(async () => expect(await client(v5)).toMatchObject({ send_msg: 2 }), 5000);
});

test("counters lag by default, and not with a lag of 0", async () => {
  const late = await startBroker({ broker: {} });
  await late.v5("POST", "/publish", { topic: COMMAND, payload: "on" });
  expect(await client(late.v5)).toMatchObject({ send_msg: 0 });
  const { v5 } = await startBroker();
  await v5("POST", "/publish", { topic: COMMAND, payload: "on" });
  expect(await client(v5)).toMatchObject({ send_msg: 1 });
});

test("topics are registered once, exactly, reset and forgotten", async () => {
  const { v5 } = await startBroker();
  const register = (topic: string) => v5("POST", "/mqtt/topic_metrics", { topic });
  expect((await register("a")).status).toBe(200);
  expect((await register("a")).body).toEqual({ code: "BAD_TOPIC", message: "Topic already registered" });
  expect((await register("a/#")).body).toEqual({ code: "BAD_TOPIC", message: "Wildcard topic is not supported" });
  expect((await register("")).body).toEqual({ code: "BAD_REQUEST", message: "Topic can not be empty" });
  await v5("POST", "/publish", { topic: "a", payload: "" });
  const counts = async () =>
    ((await v5("GET", "/mqtt/topic_metrics/a")).body as { metrics: Record<string, number> }).metrics;
  expect(await counts()).toMatchObject({ "messages.in.count": 1, "messages.dropped.count": 1 });
  expect((await v5("PUT", "/mqtt/topic_metrics", { action: "reset", topic: "a" })).status).toBe(200);
  expect(await counts()).toMatchObject({ "messages.in.count": 0 });
  expect((await v5("DELETE", "/mqtt/topic_metrics/a")).status).toBe(204);
  expect((await v5("DELETE", "/mqtt/topic_metrics/a")).body).toEqual({
    code: "TOPIC_NOT_FOUND",
    message: "Topic not found",
  });
});

test("at most 512 topics can be registered", async () => {
  const { v5 } = await startBroker();
  for (let count = 1; count < 512; count++) await v5("POST", "/mqtt/topic_metrics", { topic: `t${count}` });
  const refused = await v5("POST", "/mqtt/topic_metrics", { topic: "last" });
  expect([refused.status, refused.body]).toEqual([
    409,
    { code: "EXCEED_LIMIT", message: "Max topic metrics count is 512" },
  ]);
});
