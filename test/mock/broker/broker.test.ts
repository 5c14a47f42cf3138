import { expect, test, vi } from "vitest";
import { createBroker } from "../../../src/mock/broker/broker.ts";
import { closing, connect, listen, startBroker } from "./start.ts";

const RULES = "/authorization/sources/built_in_database/rules";

test("a client that connects is reported with all that it sent, and is gone when it leaves", async () => {
  const { broker, v5, v4 } = await startBroker();
  expect((await v5("GET", "/clients")).body).toMatchObject({ data: [], meta: { count: 0 } });
  const client = await connect(broker.url, { keepalive: 33 });
  expect((await v5("GET", "/clients/dock-7")).body).toMatchObject({
    connected: true,
    username: "dock-7",
    ip_address: "127.0.0.1",
    listener: "tcp:default",
    proto_ver: 4,
    keepalive: 33,
    clean_start: true,
    expiry_interval: 0,
    recv_msg: 0,
    recv_pkt: 1,
  });
  expect((await v4("GET", "/clients/dock-7")).body).toMatchObject({ data: [{ keepalive: 33, connected: true }] });
  expect((await v5("GET", "/listeners")).body).toMatchObject([
    { id: "tcp:default", bind: `127.0.0.1:${new URL(broker.url).port}`, status: { current_connections: 1 } },
  ]);
  await client.endAsync();
  await vi.waitFor(async () => expect((await v5("GET", "/clients/dock-7")).status).toBe(404));
});

test("a session that is to be kept stays, with its subscriptions, and takes them up again", async () => {
  const { broker, v5 } = await startBroker();
  const first = await connect(broker.url, { clean: false });
  await first.subscribeAsync("a/#", { qos: 1 });
  await first.endAsync();
  await vi.waitFor(async () =>
    expect((await v5("GET", "/clients/dock-7")).body).toMatchObject({
      connected: false,
      disconnected_at: expect.any(String) as string,
      subscriptions_cnt: 1,
    }),
  );
  const second = await connect(broker.url, { clean: false });
  expect((await v5("GET", "/clients/dock-7")).body).toMatchObject({ connected: true, subscriptions_cnt: 1 });
  const message = new Promise<string>((resolve) => second.on("message", (topic) => resolve(topic)));
  expect((await v5("POST", "/publish", { topic: "a/b", payload: "", qos: 1 })).status).toBe(200);
  expect(await message).toBe("a/b");
  await v5("DELETE", "/clients/dock-7");
  await connect(broker.url, { clean: false });
  expect((await v5("GET", "/clients/dock-7")).body).toMatchObject({ subscriptions_cnt: 0 });
});

test.each([
  ["a wrong password", { password: "no" }, 4],
  ["an unknown user", { username: "nobody" }, 5],
  ["no user", { username: undefined, password: undefined }, 4],
])("%s is rejected by the code of MQTT", async (_, account, code) => {
  const { broker, v5 } = await startBroker();
  await expect(connect(broker.url, account)).rejects.toMatchObject({ code });
  expect((await v5("GET", "/clients")).body).toMatchObject({ data: [] });
});

test("users of the API may connect until they are deleted, and any client may without an authenticator", async () => {
  const { broker, v5 } = await startBroker();
  const users = "/authentication/password_based%3Abuilt_in_database/users";
  await v5("POST", users, { user_id: "new", password: "pass" });
  await connect(broker.url, { clientId: "a", username: "new" });
  await v5("PUT", `${users}/new`, { password: "other" });
  await expect(connect(broker.url, { clientId: "b", username: "new" })).rejects.toMatchObject({ code: 4 });
  await v5("DELETE", `${users}/new`);
  await expect(connect(broker.url, { clientId: "c", username: "new" })).rejects.toMatchObject({ code: 5 });
  const open = await startBroker({ authentication: false, users: [] });
  await connect(open.broker.url, { username: undefined, password: undefined });
});

test("a kick ends the connection, and the last will is published", async () => {
  const { broker, v5 } = await startBroker();
  const seen = await listen(await connect(broker.url, { clientId: "watch" }), "will");
  const client = await connect(broker.url, {
    will: { topic: "will", payload: Buffer.from("gone"), qos: 1, retain: true },
  });
  const closed = closing(client);
  expect((await v5("DELETE", "/clients/dock-7")).status).toBe(204);
  await closed;
  expect((await v5("GET", "/clients/dock-7")).status).toBe(404);
  await vi.waitFor(() => expect(seen).toEqual([["will", "gone", false]]));
  expect((await v5("GET", "/mqtt/retainer/message/will")).body).toMatchObject({
    from_clientid: "dock-7",
    from_username: "dock-7",
    payload: Buffer.from("gone").toString("base64"),
  });
});

test("a ban by client id ends the connection, and each ban rejects the clients that it matches", async () => {
  const { broker, v5 } = await startBroker();
  const closed = closing(await connect(broker.url));
  await v5("POST", "/banned", { as: "clientid", who: "dock-7" });
  await closed;
  await expect(connect(broker.url)).rejects.toMatchObject({ code: 5 });
  await v5("DELETE", "/banned");
  await connect(broker.url);
  for (const ban of [
    { as: "username", who: "dock-7" },
    { as: "peerhost", who: "127.0.0.1" },
    { as: "peerhost_net", who: "127.0.0.0/8" },
    { as: "clientid_re", who: "^b" },
    { as: "username_re", who: "dock" },
  ]) {
    await v5("POST", "/banned", ban);
    await expect(connect(broker.url, { clientId: "b" }), ban.as).rejects.toMatchObject({ code: 5 });
    await v5("DELETE", "/banned");
  }
  await v5("POST", "/banned", { as: "clientid", who: "b", at: 99_999_999_998 });
  await connect(broker.url, { clientId: "b" });
});

test("messages of the API reach subscribers, and messages of clients are counted and retained", async () => {
  const { broker, v5 } = await startBroker();
  const client = await connect(broker.url);
  const seen = await listen(client, "a/+");
  expect((await v5("GET", "/subscriptions")).body).toMatchObject({
    data: [{ clientid: "dock-7", topic: "a/+", qos: 1 }],
  });
  expect((await v5("POST", "/publish", { topic: "a/b", payload: "on", qos: 1 })).status).toBe(200);
  expect((await v5("POST", "/publish", { topic: "other", payload: "on" })).status).toBe(202);
  await vi.waitFor(() => expect(seen).toEqual([["a/b", "on", false]]));

  await v5("POST", "/mqtt/topic_metrics", { topic: "x" });
  await client.publishAsync("x", "kept", { qos: 1, retain: true });
  expect((await v5("GET", "/mqtt/retainer/message/x")).body).toMatchObject({ from_clientid: "dock-7", qos: 1 });
  expect((await v5("GET", "/mqtt/topic_metrics/x")).body).toMatchObject({ metrics: { "messages.in.count": 1 } });
  const row = (await v5("GET", "/clients/dock-7")).body as Record<string, number>;
  expect(row).toMatchObject({ recv_msg: 1, "recv_msg.qos1": 1, send_msg: 1 });
  expect(row.recv_oct).toBeGreaterThan(20);
});

test("clients see which retained messages the API deletes and adds", async () => {
  const { broker, v5 } = await startBroker();
  for (const topic of ["r/1", "r/2"]) await v5("POST", "/publish", { topic, payload: "kept", retain: true });
  await v5("DELETE", "/mqtt/retainer/message/r%2F1");
  const seen = await listen(await connect(broker.url), "r/#");
  await vi.waitFor(() => expect(seen).toEqual([["r/2", "kept", true]]));
  await v5("PUT", "/mqtt/retainer", { enable: false });
  const client = await connect(broker.url, { clientId: "other" });
  await client.publishAsync("r/3", "not kept", { retain: true, qos: 1 });
  expect((await v5("GET", "/mqtt/retainer/message/r%2F3")).status).toBe(404);
  const later = await listen(await connect(broker.url, { clientId: "late" }), "r/3");
  await v5("POST", "/publish", { topic: "r/3", payload: "end", qos: 1 });
  await vi.waitFor(() => expect(later).toEqual([["r/3", "end", false]]));
});

test("the API subscribes clients and ends what they subscribed to", async () => {
  const { broker, v5 } = await startBroker();
  const client = await connect(broker.url);
  const seen = await listen(client, "own");
  await v5("POST", "/clients/dock-7/subscribe", { topic: "given", qos: 1 });
  await v5("POST", "/clients/dock-7/unsubscribe", { topic: "own" });
  expect((await v5("POST", "/publish", { topic: "own", payload: "" })).status).toBe(202);
  expect((await v5("POST", "/publish", { topic: "given", payload: "1" })).status).toBe(200);
  await vi.waitFor(() => expect(seen).toEqual([["given", "1", false]]));
  await client.unsubscribeAsync("given");
  await vi.waitFor(async () => expect((await v5("GET", "/clients/dock-7/subscriptions")).body).toEqual([]));
});

test("rules decide what clients may publish and subscribe to", async () => {
  const { broker, v5 } = await startBroker();
  await v5("PUT", `${RULES}/clients/dock-7`, {
    clientid: "dock-7",
    rules: [
      { topic: "site/${clientid}/#", permission: "allow", action: "all" },
      { topic: "site/#", permission: "deny", action: "all" },
    ],
  });
  const client = await connect(broker.url);
  const granted = async (filter: string) => (await client.subscribeAsync(filter)).map(({ qos }) => qos);
  expect(await granted("site/dock-7/a")).toEqual([0]);
  await expect(client.subscribeAsync("site/other")).rejects.toThrow();
  expect((await v5("GET", "/clients/dock-7/subscriptions")).body).toMatchObject([{ topic: "site/dock-7/a" }]);
  await client.publishAsync("site/dock-7/b", "1", { qos: 1, retain: true });
  const closed = closing(client);
  client.publish("site/other", "1", { retain: true });
  await closed;
  expect((await v5("GET", "/mqtt/retainer/messages")).body).toMatchObject({ data: [{ topic: "site/dock-7/b" }] });
});

test("with TLS it has the certificate that it reports", async () => {
  const { broker, v5 } = await startBroker({ tls: true });
  expect(broker.url).toMatch(/^mqtts:/);
  await expect(connect(broker.url)).rejects.toMatchObject({ code: expect.stringMatching(/SELF_SIGNED/) as string });
  await connect(broker.url, { ca: broker.certificate!.pem });
  expect((await v5("GET", "/clients/dock-7")).body).toMatchObject({ listener: "ssl:default" });
});

test("closing ends all connections, and a taken port is an error", async () => {
  const broker = await createBroker({ authentication: false });
  const closed = closing(await connect(broker.url));
  await expect(createBroker({ port: Number(new URL(broker.url).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await broker.close();
  await closed;
  await expect(connect(broker.url)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});
