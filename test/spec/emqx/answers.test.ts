import { describe, expect, test } from "vitest";
import { readRestContract } from "../rest-contract.ts";

const contract = readRestContract("emqx");
const { schemas } = contract;

const client = { clientid: "camera-7", connected: true };
const page = { page: 1, limit: 100, hasnext: false };
const now = "2026-03-02T09:12:33.120+00:00";

describe("a response may have", () => {
  test.each<[string, string, unknown]>([
    ["no client", "listClients", { data: [], meta: page }],
    ["a client without any field, as `fields` may leave out each", "listClients", { data: [{}], meta: page }],
    ["a page without a count", "listClients", { data: [client], meta: page }],
    ["no word on another page", "listBans", { data: [], meta: { page: 1, limit: 100, count: 0 } }],
    ["an empty last page after a cursor", "listClientsByCursor", { data: [], meta: { count: 0 } }],
    ["a user name that is null", "getClient", { ...client, username: null }],
    ["no node", "getClient", { ...client, node: null, ip_address: null, port: null }],
    ["limits that are infinite", "getClient", { ...client, subscriptions_max: "infinity", mqueue_max: "infinity" }],
    ["limits that are numbers", "getClient", { ...client, subscriptions_max: 10, mqueue_max: 0, awaiting_rel_max: 0 }],
    ["names with dots", "getClient", { ...client, "recv_msg.qos1": 3, "send_msg.dropped.queue_full": 0 }],
    ["fields of a later release", "getClient", { ...client, zone: "default", nested: { a: [1] } }],
    ["a node that is stopped", "listNodes", [{ node: "a@b", node_status: "stopped", role: "core" }]],
    ["a state of a node that is new", "getNode", { node: "a@b", node_status: "joining" }],
    ["metrics that are new", "getNodeMetrics", { "messages.received": 1, "messages.somehow": 0 }],
    ["the metrics of nodes", "getMetrics", [{ node: "a@b", "messages.received": 1 }]],
    ["the metrics of no node", "getMetrics", []],
    ["the metrics of the cluster", "getMetrics", { "messages.received": 1 }],
    ["a listener that runs in part", "listListeners", [{ id: "tcp:a", status: { running: "inconsistent" } }]],
    ["a listener without a limit", "getListener", { id: "tcp:a", type: "tcp", max_connections: "infinity" }],
    ["a kind of listener that is new", "getListener", { id: "udp:a", type: "udp" }],
    ["a ban without an end", "createBan", { as: "clientid", who: "a", at: now, until: "infinity" }],
    ["a ban with an end", "createBan", { as: "clientid", who: "a", at: now, until: now }],
    ["a kind of ban that is new", "listBans", { data: [{ as: "zone", who: "a" }], meta: page }],
    ["a retained message without its payload", "getRetainedMessage", { topic: "a" }],
    ["no rules", "getAuthzRulesForAll", { rules: [] }],
    ["a rule without `qos` and `retain`", "getAuthzRulesForAll", { rules: [{ topic: "a", permission: "allow" }] }],
    ["an edition of the document", "login", { token: "a", license: { edition: "opensource" } }],
    ["a key without an end", "getApiKey", { name: "a", expired_at: "infinity" }],
    ["cookies by their names", "getClient", { ...client, ws_cookie: { lang: "en" } }],
    ["no cookies", "getClient", { ...client, ws_cookie: [] }],
    ["what no release was seen to send", "getClient", { ...client, n_streams: {}, seqno_q1_comm: "1" }],
    ["a retain handling that the server stored as it came", "listClientSubscriptions", [{ topic: "a", rh: 3 }]],
    ["a row that SQL selects", "testRuleSql", { temp: 21 }],
    ["rows that SQL selects", "testRuleSql", [{ temp: 21 }]],
    ["an action by its id", "getRule", { id: "a", sql: "SELECT 1", actions: ["http:a"] }],
    ["a function that is new", "getRule", { id: "a", sql: "SELECT 1", actions: [{ function: "print" }] }],
    ["a gap between samples", "getMonitor", [{ time_stamp: 1772442749000 }]],
    ["a number alone", "countSessions", 4],
    ["a kind of authenticator that is new", "getAuthenticator", { id: "a:b", mechanism: "a", backend: "b" }],
    ["settings of another kind of source", "getAuthzSource", { type: "http", url: "http://192.0.2.9" }],
    ["an interval as it was sent", "getSlowSubscriptionsSettings", { threshold: 500 }],
  ])("%s", (_, operation, body) => {
    expect(contract.answerFaults(operation, 200, body)).toEqual([]);
  });
});

describe("a response must not have", () => {
  test.each<[string, string, unknown]>([
    ["a client without its id", "getClient", { connected: true }],
    ["a client that may be connected or not", "getClient", { clientid: "a" }],
    ["a list without envelope", "listClients", [client]],
    ["a page 0", "listClients", { data: [], meta: { page: 0, limit: 100 } }],
    ["more rows than allowed", "listClients", { data: [], meta: { page: 1, limit: 10001 } }],
    ["another text than infinity", "getClient", { ...client, subscriptions_max: "none" }],
    ["a time without a zone", "getClient", { ...client, connected_at: "2026-03-02 09:12:33" }],
    ["a count as a text", "getClient", { ...client, recv_msg: "3" }],
    ["a count that is null", "getClient", { ...client, recv_msg: null }],
    ["a quality of service above 2", "listClientSubscriptions", [{ topic: "a", qos: 3 }]],
    ["an id as a number", "publish", { id: 5 }],
    ["a payload that is not base64", "getRetainedMessage", { topic: "a", payload: "%%%" }],
    ["a time limit as it was set", "getRuleEngine", { jq_function_default_timeout: "10s" }],
    ["events without their array", "listRuleEvents", { event: "$events/message_publish" }],
    ["an array of cookies", "getClient", { ...client, ws_cookie: ["lang=en"] }],
    ["a number as a text", "countSessions", "4"],
    ["one decision in place of all", "getClientAuthzCache", { topic: "a", result: "allow" }],
    ["a sample without its time", "getMonitor", [{ connections: 1 }]],
    ["sources without their envelope", "listAuthzSources", []],
    ["states by node as an object", "getAuthenticatorStatus", { node_status: {} }],
    ["a secret without its key", "createApiKey", { name: "a", api_secret: "b" }],
    ["topic metrics without counters", "getTopicMetrics", { topic: "a", create_time: now }],
  ])("%s", (_, operation, body) => {
    expect(contract.answerFaults(operation, 200, body)).not.toEqual([]);
  });
});

/** Names that the vendor's API has, by schema. */
const named: [schema: string, count: number, some: string[]][] = [
  ["Stats", 24, ["subscriptions.shared.count", "live_connections.max", "delayed.max"]],
  ["NodeStats", 25, ["node", "channels.count"]],
  ["Metrics", 99, ["packets.publish.auth_error", "messages.dropped.await_pubrel_timeout", "overload_protection.gc"]],
  ["NodeMetrics", 100, ["node", "bytes.sent"]],
  ["Client", 68, ["recv_msg.dropped.await_pubrel_timeout", "seqno_q1_comm", "peersni", "durable"]],
  ["ClientRow", 68, ["clientid"]],
  ["BrokerNode", 20, ["process_available", "load15"]],
  ["TopicMetricsData", 18, ["messages.qos2.out.rate", "messages.dropped.count"]],
  ["Ban", 6, ["as", "until"]],
  ["CurrentRates", 17, ["subscriptions_ram", "received_msg_rate"]],
  ["CurrentNodeRates", 18, ["node_uptime"]],
  ["MonitorSample", 16, ["time_stamp", "persisted"]],
  ["AuthenticationMetrics", 7, ["nomatch"]],
  ["AuthorizationMetrics", 8, ["ignore"]],
  ["DelayedMessage", 11, ["payload", "delayed_remaining"]],
  ["RuleCounters", 14, ["failed.no_result", "actions.failed.out_of_service", "matched.rate.last5m"]],
  ["RetainerConfig", 10, ["max_publish_rate"]],
  ["TcpOptions", 12, ["recbuf", "sndbuf"]],
  ["TlsOptions", 20, ["enable_crl_check", "ocsp"]],
  ["WebSocketOptions", 14, ["deflate_opts", "validate_utf8"]],
];

test.each(named)("%s has its %i fields", (schema, count, some) => {
  const names = Object.keys(schemas[schema]!.properties!);
  expect(names).toHaveLength(count);
  expect(names).toEqual(expect.arrayContaining(some));
});

test("`fields` can select what a client has, except what the server rejects", () => {
  const { properties } = schemas.Client!;
  const declared = Object.keys(properties!).filter((name) => properties![name]!["x-undeclared"] === undefined);
  expect(schemas.ClientField!.enum).toEqual(["all", "client_attrs", ...declared]);
});

test("an update of a listener takes the response's fields, so that one can be sent back", () => {
  for (const kind of ["Tcp", "Ssl", "Ws", "Wss", "Quic"]) {
    const names = Object.keys(schemas[`Update${kind}Listener`]!.properties!);
    expect(Object.keys(schemas.Listener!.properties!)).toEqual(expect.arrayContaining(names));
  }
});
