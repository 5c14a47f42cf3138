import { expect, test } from "vitest";
import { createModel } from "../../../src/mock/broker/model.ts";
import type { MqttArrival } from "../../../src/mock/broker/session.ts";

function arrival(clientid: string, more: Partial<MqttArrival> = {}): MqttArrival {
  return {
    clientid,
    username: null,
    ip: "192.0.2.7",
    port: 1024,
    listener: "tcp:default",
    protocolVersion: 4,
    keepalive: 60,
    isCleanStart: true,
    ...more,
  };
}

const plain = { qos: 0, nl: 0, rap: 0, rh: 0 };
const message = { topic: "a", payload: Buffer.from("x"), qos: 1, retain: false, from: "http_api", username: "" };

test("a message goes to each client once, and to one of a group", async () => {
  const model = createModel({ counterLag: 0 });
  const [one, two, three] = ["1", "2", "3"].map((clientid) => model.connect(arrival(clientid))) as [
    never,
    never,
    never,
  ];
  model.subscribed(one, "a", plain);
  model.subscribed(one, "#", plain);
  for (const session of [two, three]) model.subscribed(session, "$share/g/a", { ...plain, qos: 2 });
  expect(model.reach(message)).toBe(2);
  await model.publish(message);
  const counts = (clientid: string) => model.sessions.get(clientid)!.counts.reported;
  expect(counts("1")).toMatchObject({ send_msg: 1, "send_msg.qos0": 1 });
  expect(counts("2")).toMatchObject({ send_msg: 1, "send_msg.qos1": 1 });
  expect(counts("3")).toMatchObject({ send_msg: 0 });
});

test("what waits for a client that is away is taken, and not sent", async () => {
  const model = createModel({ counterLag: 0 });
  const session = model.connect(arrival("1", { isCleanStart: false }));
  model.subscribed(session, "a", { ...plain, qos: 1 });
  model.disconnect(session);
  expect(model.reach(message)).toBe(1);
  await model.publish(message);
  expect(model.sessions.get("1")!.counts.reported).toMatchObject({ send_msg: 0 });
});

test("what was not copied when a client leaves is never returned", async () => {
  const model = createModel({ counterLag: 0.05 });
  const session = model.connect(arrival("1", { isCleanStart: false }));
  model.carried(message, session);
  model.disconnect(session);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(session.counts.reported).toMatchObject({ recv_msg: 0 });
});

test("a client that takes over keeps subscriptions on request, and starts new counters", () => {
  const model = createModel({ counterLag: 0 });
  const first = model.connect(arrival("1", { isCleanStart: false }));
  model.subscribed(first, "a", plain);
  model.carried(message, first);
  const second = model.connect(arrival("1", { isCleanStart: false }));
  expect([...second.subscriptions.keys()]).toEqual(["a"]);
  expect(second.counts.reported).toMatchObject({ recv_msg: 0 });
  expect(second.createdAt).toBe(first.createdAt);
  model.disconnect(first);
  expect(model.sessions.get("1")).toBe(second);
  expect(model.connect(arrival("1")).subscriptions.size).toBe(0);
});
