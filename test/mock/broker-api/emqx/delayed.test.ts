import { expect, onTestFinished, test, vi } from "vitest";
import { connect, listen, startBroker as startWithMqtt } from "../../broker/start.ts";
import { type Api, startBroker } from "./broker.ts";

interface Row {
  msgid: string;
  node: string;
  topic: string;
}

const rows = async (v5: Api) => ((await v5("GET", "/mqtt/delayed/messages")).body as { data: Row[] }).data;
const told = async (answer: ReturnType<Api>): Promise<[number, unknown]> => {
  const { status, body } = await answer;
  return [status, (body as { message?: string } | undefined)?.message ?? body];
};

test("a fresh broker has no delayed messages, another one that of the example", async () => {
  const { v5: fresh } = await startBroker({ broker: { fresh: true } });
  expect(await rows(fresh)).toEqual([]);
  const { v5 } = await startBroker();
  expect(await rows(v5)).toMatchObject([{ topic: "site-1/camera-7/command", from_username: "undefined" }]);
});

test("a delayed message waits, is shown with its payload, and comes when its time has come", async () => {
  const { broker, v5 } = await startWithMqtt();
  const client = await connect(broker.url);
  const seen = await listen(client, "#");
  await client.publishAsync("$delayed/1/a/b", "x", { qos: 1, retain: true });
  const [row] = await rows(v5);
  expect(row).toMatchObject({
    topic: "a/b",
    qos: 1,
    delayed_interval: 1,
    from_clientid: "dock-7",
    from_username: "dock-7",
  });
  expect((await v5("GET", `/mqtt/delayed/messages/${row!.node}/${row!.msgid}`)).body).toMatchObject({
    payload: btoa("x"),
  });
  expect((await v5("GET", "/nodes/emqx@127.0.0.1/stats")).body).toMatchObject({ "delayed.count": 1 });
  expect(seen).toEqual([]);
  await vi.waitFor(() => expect(seen).toEqual([["a/b", "x", false]]), { timeout: 3000, interval: 50 });
  expect(await rows(v5)).toEqual([]);
  expect((await v5("GET", "/mqtt/retainer/messages")).body).toMatchObject({ data: [{ topic: "a/b" }] });
});

test("messages are deleted by their id or their topic", async () => {
  const { v5 } = await startBroker({ broker: { fresh: true } });
  for (const topic of ["a", "a", "b"]) await v5("POST", "/publish", { topic: `$delayed/60/${topic}`, payload: "" });
  const [first] = await rows(v5);
  const path = (id: string, node = first!.node) => `/mqtt/delayed/messages/${node}/${id}`;
  expect((await v5("DELETE", path(first!.msgid))).status).toBe(204);
  expect(await told(v5("GET", path(first!.msgid)))).toEqual([404, `Message ID ${first!.msgid} not found`]);
  expect(await told(v5("GET", path("nope")))).toEqual([400, "Message ID nope schema error"]);
  expect(await told(v5("GET", path(first!.msgid, "x")))).toEqual([400, "The node name x is invalid"]);
  expect((await v5("DELETE", path(first!.msgid, "x"))).status).toBe(500);
  expect((await v5("DELETE", "/mqtt/delayed/messages/a")).status).toBe(204);
  expect((await rows(v5)).map(({ topic }) => topic)).toEqual(["b"]);
  expect(await told(v5("DELETE", "/mqtt/delayed/messages/a"))).toEqual([404, "Not found messages for a"]);
  expect(await told(v5("DELETE", "/mqtt/delayed/messages/a%2F%23"))).toEqual([400, "The topic name a/# is invalid"]);
});

test("the settings limit the number of waiting messages, and an invalid delay is dropped", async () => {
  const { v5 } = await startBroker({ broker: { fresh: true } });
  expect((await v5("PUT", "/mqtt/delayed", { max_delayed_messages: 1 })).body).toEqual({
    enable: true,
    max_delayed_messages: 1,
  });
  for (const topic of ["$delayed/x/a", "$delayed/4294968/a", "$delayed/60/a", "$delayed/60/b"])
    expect((await v5("POST", "/publish", { topic, payload: "" })).status, topic).toBe(202);
  expect((await rows(v5)).map(({ topic }) => topic)).toEqual(["a"]);
  await v5("PUT", "/mqtt/delayed", "null");
  expect((await v5("GET", "/mqtt/delayed")).body).toEqual({ enable: true, max_delayed_messages: 0 });
  await v5("PUT", "/mqtt/delayed", { enable: false });
  await v5("POST", "/publish", { topic: "$delayed/60/c", payload: "" });
  expect(await rows(v5)).toHaveLength(1);
});

test("samples are taken every 10 seconds, and shown with gaps for the last seconds", async () => {
  const { v5 } = await startBroker({ broker: { fresh: true } });
  expect((await v5("GET", "/monitor")).body).toEqual([]);
  expect((await v5("GET", "/monitor?latest=30")).body).toEqual([]);
});

test("samples have the growth of counters, and are deleted", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime("2026-03-02T09:00:00Z");
  const { v5 } = await startBroker({ broker: { fresh: true } });
  await v5("POST", "/publish", { topic: "a", payload: "" });
  vi.advanceTimersByTime(20_000);
  const samples = (await v5("GET", "/monitor")).body as object[];
  expect(samples).toMatchObject([{ dropped: 1, topics: 0 }, { dropped: 0 }]);
  vi.advanceTimersByTime(3000);
  const latest = (await v5("GET", "/monitor?latest=10")).body as { dropped?: number }[];
  expect(latest.map(({ dropped }) => dropped)).toEqual([0, undefined, undefined, undefined]);
  expect((await v5("GET", "/monitor/nodes/all?latest=600")).body).toHaveLength(3);
  const [row] = (await v5("GET", "/monitor/nodes/emqx@127.0.0.1")).body as object[];
  expect(row).not.toHaveProperty("subscriptions_ram");
  expect((await v5("GET", "/monitor/nodes/x")).status).toBe(404);
  expect((await v5("DELETE", "/monitor")).status).toBe(204);
  expect((await v5("GET", "/monitor")).body).toEqual([]);
});

test("a broker that runs beside the mock has samples from the start on, and not from the first request on", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const { v5 } = await startWithMqtt();
  vi.advanceTimersByTime(20_000);
  expect((await v5("GET", "/monitor")).body).toHaveLength(2);
});

test("a broker has run since the mock started, or was reset", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const { mock, v5 } = await startBroker();
  const uptime = async () => ((await v5("GET", "/nodes")).body as { uptime: number }[])[0]!.uptime;
  vi.setSystemTime(Date.now() + 60_000);
  expect(await uptime()).toBe(60_000);
  mock.reset();
  vi.setSystemTime(Date.now() + 5000);
  expect(await uptime()).toBe(5000);
});
