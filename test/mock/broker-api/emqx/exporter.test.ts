import { expect, test } from "vitest";
import { connect, startBroker as startWithMqtt } from "../../broker/start.ts";
import { type Api, startBroker } from "./broker.ts";

type Counts = Record<string, number>;
interface Status {
  status: string;
  node_metrics: { node: string; metrics: Counts }[];
}

/** Asks as EMQ's exporter for Prometheus does, with a key and without `Accept`, and takes nothing but 200 and JSON. */
async function asked<T>(v5: Api, path: string): Promise<T> {
  const { status, body } = await v5("GET", path);
  expect(status, path).toBe(200);
  expect(body, path).toBeTypeOf("object");
  return body as T;
}

/** What the exporter reads into integers of Go, which take no text and no fraction. */
function expectIntegers(counts: Counts, names: readonly string[]): void {
  for (const name of names) expect(Number.isSafeInteger(counts[name]), name).toBe(true);
}

function expectRates(counts: Counts, names: readonly string[]): void {
  for (const name of names) expect(counts[name], name).toBeTypeOf("number");
}

const RATES = ["rate", "rate_last5m", "rate_max"];

test.each([false, true])("EMQ's exporter gets all that it requests, with fresh: %j", async (fresh) => {
  const { v5 } = await startBroker({ broker: { fresh } });

  const nodes = await asked<Counts[]>(v5, "/nodes");
  for (const node of nodes) {
    expectIntegers(node, ["uptime", "max_fds", "connections"]);
    expectRates(node, ["load1", "load5", "load15"]);
    // Of another edition it asks for a licence.
    expect(node).toMatchObject({ node_status: "running", edition: "Opensource" });
  }
  expectIntegers(await asked<Counts>(v5, "/monitor_current"), ["received_msg_rate", "sent_msg_rate"]);

  expect(await asked<object[]>(v5, "/bridges")).toEqual([]);
  const { data } = await asked<{ data: { id: string; enable: boolean }[] }>(v5, "/rules");
  for (const { id, enable } of data) {
    expect(enable).toBeTypeOf("boolean");
    const { node_metrics } = await asked<Status>(v5, `/rules/${id}/metrics`);
    for (const { metrics } of node_metrics) {
      const actions = ["actions.total", "actions.success", "actions.failed"];
      expectIntegers(metrics, ["matched", "passed", "failed", "failed.exception", "failed.no_result", ...actions]);
      expectRates(metrics, ["matched.rate", "matched.rate.last5m", "matched.rate.max"]);
    }
  }

  const authenticators = await asked<{ id: string; enable: boolean; backend: string }[]>(v5, "/authentication");
  expect(authenticators.map(({ id }) => id)).toEqual(fresh ? [] : ["password_based:built_in_database"]);
  for (const { id, enable } of authenticators) {
    expect(enable).toBe(true);
    const { status, node_metrics } = await asked<Status>(v5, `/authentication/${id}/status`);
    expect(status).toBe("connected");
    for (const { metrics } of node_metrics) {
      expectIntegers(metrics, ["total", "success", "failed"]);
      expectRates(metrics, RATES);
    }
  }

  const { sources } = await asked<{ sources: { type: string; enable: boolean }[] }>(v5, "/authorization/sources");
  expect(sources.map(({ type }) => type)).toEqual(fresh ? ["file"] : ["built_in_database", "file"]);
  for (const { type } of sources) {
    const { status, node_metrics } = await asked<Status>(v5, `/authorization/sources/${type}/status`);
    expect(status).toBe("connected");
    for (const { metrics } of node_metrics) {
      expectIntegers(metrics, ["total", "allow", "deny"]);
      expectRates(metrics, RATES);
    }
  }
});

test("a path that the contract leaves out needs a key too, and takes nothing but GET", async () => {
  const { v5 } = await startBroker();
  expect((await v5("GET", "/bridges", undefined, { Authorization: "" })).status).toBe(401);
  expect((await v5("POST", "/bridges", {})).status).toBe(404);
});

test("the current sizes, and the counts of authorization, are those of the broker", async () => {
  const { broker, v5 } = await startWithMqtt();
  const none = await asked<Counts>(v5, "/monitor_current");
  expect(none).toMatchObject({ connections: 0, live_connections: 0, subscriptions: 0 });
  const client = await connect(broker.url);
  await client.subscribeAsync("a/+");
  await client.publishAsync("b", "x", { qos: 1, retain: true });
  const sizes = { connections: 1, live_connections: 1, subscriptions: 1, topics: 1, retained_msg_count: 1 };
  expect(await asked<Counts>(v5, "/monitor_current")).toMatchObject(sizes);
  const [{ node } = { node: "" }] = await asked<{ node: string }[]>(v5, "/nodes");
  const ofNode = await asked<Counts>(v5, `/monitor_current/nodes/${node}`);
  expect(ofNode).toMatchObject({ ...sizes, node_uptime: expect.any(Number) as number });
  expect(ofNode).not.toHaveProperty("subscriptions_ram");
  expect((await v5("GET", "/monitor_current/nodes/x")).body).toEqual({
    code: "NOT_FOUND",
    message: "Node not found: x",
  });
  expect((await v5("GET", "/sessions_count")).body).toBe(1);
  const { metrics } = await asked<{ metrics: Counts }>(v5, "/authorization/sources/built_in_database/status");
  expect(metrics).toMatchObject({ total: 2, allow: 0, deny: 0, nomatch: 2 });
});

test.each<[string, string, object]>([
  ["POST", "/login", { username: "admin", password: "public", what: 1 }],
  ["POST", "/mqtt/topic_metrics", { topic: "a", what: 1 }],
])("%s %s ignores unknown fields, as the server does", async (method, path, body) => {
  const { v5 } = await startBroker();
  expect((await v5(method, path, body)).status).toBe(200);
});

test("API keys and imported users ignore unknown fields too, and other bodies do not", async () => {
  const { v5 } = await startBroker();
  const { token } = (await v5("POST", "/login", { username: "admin", password: "public" })).body as { token: string };
  const key = { name: "exporter", desc: "", enable: true, what: 1 };
  expect((await v5("POST", "/api_key", key, { Authorization: `Bearer ${token}` })).status).toBe(200);
  const users = [{ user_id: "dock-9", password: "pass", what: 1 }];
  const importing = "/authentication/password_based%3Abuilt_in_database/import_users?type=plain";
  expect((await v5("POST", importing, users)).status).toBe(200);
  expect((await v5("POST", "/banned", { as: "clientid", who: "a", what: 1 })).status).toBe(400);
});
