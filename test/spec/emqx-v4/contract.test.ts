import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { restErrorCatalogue } from "../../../generated/client/rest-error-catalogue.ts";
import { readRestContract } from "../rest-contract.ts";

const document = JSON.parse(
  readFileSync(new URL("../../../generated/openapi/emqx-v4.json", import.meta.url), "utf8"),
) as {
  servers: { url: string }[];
  components: { securitySchemes: object };
};

const { security, operations, requestFaults, answerFaults } = readRestContract("emqx-v4");

test("has the operations on clients, subscriptions, routes, messages, rules, nodes and bans", () => {
  const found = [...operations].map(([id, { verb, path }]) => [id, `${verb.toUpperCase()} ${path}`]);
  expect(Object.fromEntries(found)).toEqual({
    listBans: "GET /banned",
    createBan: "POST /banned",
    deleteBan: "DELETE /banned/{as}/{who}",
    listBrokers: "GET /brokers",
    getBroker: "GET /brokers/{node}",
    listClients: "GET /clients",
    getClient: "GET /clients/{clientid}",
    kickClient: "DELETE /clients/{clientid}",
    getAclCache: "GET /clients/{clientid}/acl_cache",
    clearAclCache: "DELETE /clients/{clientid}/acl_cache",
    setKeepAlive: "PUT /clients/{clientid}/keepalive",
    setQuota: "POST /clients/{clientid}/quota",
    clearQuota: "DELETE /clients/{clientid}/quota",
    setRateLimit: "POST /clients/{clientid}/ratelimit",
    clearRateLimit: "DELETE /clients/{clientid}/ratelimit",
    listClientsOfUser: "GET /clients/username/{username}",
    listMetrics: "GET /metrics",
    publish: "POST /mqtt/publish",
    publishBatch: "POST /mqtt/publish_batch",
    subscribe: "POST /mqtt/subscribe",
    subscribeBatch: "POST /mqtt/subscribe_batch",
    unsubscribe: "POST /mqtt/unsubscribe",
    unsubscribeBatch: "POST /mqtt/unsubscribe_batch",
    listNodes: "GET /nodes",
    getNode: "GET /nodes/{node}",
    listNodeClients: "GET /nodes/{node}/clients",
    getNodeClient: "GET /nodes/{node}/clients/{clientid}",
    listNodeClientsOfUser: "GET /nodes/{node}/clients/username/{username}",
    getNodeMetrics: "GET /nodes/{node}/metrics",
    getNodeStats: "GET /nodes/{node}/stats",
    listNodeSubscriptions: "GET /nodes/{node}/subscriptions",
    listNodeClientSubscriptions: "GET /nodes/{node}/subscriptions/{clientid}",
    listRoutes: "GET /routes",
    getRoute: "GET /routes/{topic}",
    listRules: "GET /rules",
    createRule: "POST /rules",
    getRule: "GET /rules/{id}",
    updateRule: "PUT /rules/{id}",
    deleteRule: "DELETE /rules/{id}",
    resetRuleMetrics: "PUT /rules/{id}/reset_metrics",
    listStats: "GET /stats",
    listSubscriptions: "GET /subscriptions",
    listClientSubscriptions: "GET /subscriptions/{clientid}",
  });
});

test("is served by a broker below /api/v4, and by EMQX Cloud without the version", () => {
  const urls = document.servers.map(({ url }) => url);
  expect(urls).toEqual(["http://127.0.0.1:8081/api/v4", "https://example.us-east-1.emqx.cloud:8443/api"]);
});

test("takes AppID and AppSecret by Basic, for all operations", () => {
  expect(security).toEqual([{ appSecret: [] }]);
  expect(document.components.securitySchemes).toMatchObject({ appSecret: { type: "http", scheme: "basic" } });
  for (const operation of operations.values()) expect(operation).not.toHaveProperty("security");
});

test("every result code of the vendor's table has a meaning, and so have those of the source", () => {
  const vendor = [0, ...Array.from({ length: 15 }, (_, index) => 101 + index)];
  const catalogue = restErrorCatalogue["emqx-v4"];
  expect(catalogue.map(({ code }) => code)).toEqual([...vendor, 116, 400, 404]);
  for (const { title, description } of catalogue) {
    expect(title).toMatch(/^[A-Z]/);
    expect(description).toMatch(/\.$/);
  }
});

test.each([...operations])(
  "%s returns 401, 404 and 500 with text, and 400 for a body that is not JSON",
  (_, operation) => {
    const statuses = ["200", ...(operation.requestBody ? ["400"] : []), "401", "404", "500"];
    expect(Object.keys(operation.responses)).toEqual(statuses);
    for (const status of statuses.slice(1))
      expect(Object.keys(operation.responses[status]!.content!)).toEqual(["text/plain"]);
  },
);

describe("a response", () => {
  test.each<[what: string, operationId: string, body: unknown]>([
    ["a count that a filter hides", "listClients", { code: 0, data: [], meta: { page: 1, limit: 10, count: -1 } }],
    ["fields that Cloud adds", "getClient", { code: 0, data: [{ clientid: "a", peersni: "b.example", tns: 1 }] }],
    ["no client", "getClient", { code: 0, data: [] }],
    ["a code that no list has", "kickClient", { code: 199, message: "new" }],
    ["an error without a code", "listNodeSubscriptions", { message: "nodedown" }],
    ["a node that was not asked", "getNode", { code: 0, data: { node: "emqx@192.0.2.4", error: "nodedown" } }],
    ["a metric of a plugin", "getNodeMetrics", { code: 0, data: { "bridge.sent": 4 } }],
    ["another state of a node", "listNodes", { code: 0, data: [{ node: "a", node_status: "Starting" }] }],
    ["an action within an action", "getRule", { code: 0, data: { actions: [{ fallbacks: [{ name: "a" }] }] } }],
    ["a list of bans without hasnext", "listBans", { code: 0, data: [], meta: { page: 1, limit: 1, count: 0 } }],
  ])("may have %s", (_, operationId, body) => {
    expect(answerFaults(operationId, 200, body)).toEqual([]);
  });

  test.each<[what: string, operationId: string, body: unknown]>([
    ["success without data", "listClients", { code: 0, meta: {} }],
    ["a page without meta", "listSubscriptions", { code: 0, data: [] }],
    ["data next to the code of an error", "getClient", { code: 112, data: [] }],
    ["text for a number", "getClient", { code: 0, data: [{ recv_msg: "11" }] }],
    ["an object for a list", "listNodes", { code: 0, data: {} }],
    ["a time with a zone", "getClient", { code: 0, data: [{ connected_at: "2026-03-02T09:12:33Z" }] }],
  ])("must not have %s", (_, operationId, body) => {
    expect(answerFaults(operationId, 200, body)).not.toEqual([]);
  });

  test("of an operation for a single item has an example of an absent item", () => {
    for (const id of ["getClient", "getNodeClient", "getRoute", "listClientSubscriptions"])
      expect(operations.get(id)!.responses[200]!.content!["application/json"]!.examples).toHaveProperty(`${id}Absent`);
  });
});

describe("a request", () => {
  test.each<[operationId: string, body: unknown]>([
    ["publish", { topic: "a", payload: { b: [1, null] } }],
    ["publish", { topic: "a" }],
    ["publish", { topics: "a,b", payload: "c", return: true }],
    ["publishBatch", [{ topic: "a", payload: 1 }, { topics: "b,c" }]],
    ["subscribe", { topic: "a/#", clientid: "c" }],
    ["subscribe", { topics: "a/#,b", clientid: "c", qos: 2 }],
    ["setKeepAlive", { interval: 0 }],
    ["setKeepAlive", { interval: 65535 }],
    ["setRateLimit", { conn_bytes_in: "100KB,10s" }],
    ["setRateLimit", { conn_messages_in: "5, 1m" }],
    ["createBan", { who: "192.0.2.7", as: "peerhost", reason: "" }],
    ["createRule", { rawsql: 'SELECT * FROM "a"', actions: [{ name: "inspect", fallbacks: [{ name: "b" }] }] }],
    ["createRule", { rawsql: 'SELECT * FROM "a"', actions: [{ name: "republish", params: { any: { thing: 1 } } }] }],
    ["updateRule", { enabled: true }],
  ])("of %s may be %j", (operationId, body) => {
    expect(requestFaults(operationId, body)).toEqual([]);
  });

  test.each<[operationId: string, body: unknown]>([
    ["publish", { payload: "a" }],
    ["publish", { topic: "a", topics: "a,b" }],
    ["publish", { topic: "" }],
    ["publish", { topic: "a", qos: 3 }],
    ["publish", { topic: "a", retain: 1 }],
    ["publish", { topic: "a", encoding: "hex" }],
    ["publish", { topic: "a", payload_encoding: "plain" }],
    ["publish", { topic: "a", return: false }],
    ["publish", { topic: "a", properties: { will_delay: 1 } }],
    ["publish", { topic: "a", properties: { user_properties: { b: 1 } } }],
    ["publishBatch", { topic: "a" }],
    ["subscribe", { topic: "a" }],
    ["subscribe", { topic: "a", clientid: "c", qos: "1" }],
    ["unsubscribe", { clientid: "c" }],
    ["unsubscribe", { topics: "a,b", clientid: "c" }],
    ["setKeepAlive", {}],
    ["setKeepAlive", { interval: 65536 }],
    ["setKeepAlive", { interval: -1 }],
    ["setRateLimit", {}],
    ["setRateLimit", { conn_bytes_in: "fast" }],
    ["setRateLimit", { conn_messages_in: "5KB,1s" }],
    ["setQuota", {}],
    ["createBan", { who: "a", as: "clientid" }],
    ["createBan", { who: "a", as: "ip", reason: "b" }],
    ["createBan", { who: "a", as: "clientid", reason: "b", until: "infinity" }],
    ["createRule", { rawsql: "SELECT" }],
    ["createRule", { rawsql: "SELECT", actions: [{ params: {} }] }],
    ["createRule", { rawsql: "SELECT", actions: [], on_action_failed: "retry" }],
    ["updateRule", {}],
    ["updateRule", { id: "rule:other" }],
  ])("of %s may not be %j", (operationId, body) => {
    expect(requestFaults(operationId, body)).not.toEqual([]);
  });
});
