import { describe, expect, test } from "vitest";
import { readRestContract } from "../rest-contract.ts";
import {
  BOOLEAN,
  COUNT,
  DURATION,
  END,
  FLAG,
  LIMIT,
  QOS,
  SECONDS,
  SIZE,
  TEXT,
  TOPIC,
  each,
  type Values,
} from "./values.ts";

const contract = readRestContract("emqx");

/** A valid request, with a field that is to be replaced. */
const requests: Record<string, unknown> = {
  subscribeClient: { topic: "a" },
  publish: { topic: "a", payload: "" },
  createBan: { as: "clientid", who: "a" },
  createAuthUser: { user_id: "a", password: "pass" },
  updateAuthUser: { password: "pass" },
  updateRetainerConfig: { backend: {} },
  setAuthzRulesForAll: { rules: [{ topic: "a", permission: "allow", action: "all" }] },
  createApiKey: { name: "a", desc: "", enable: true },
  updateApiKey: { desc: "", enable: true },
  login: { username: "admin", password: "pass" },
  registerTopicMetrics: { topic: "a" },
  resetTopicMetrics: { action: "reset" },
  createListener: {
    type: "wss",
    name: "a",
    bind: 8084,
    tcp_options: {},
    ssl_options: { ocsp: {} },
    websocket: { deflate_opts: {} },
  },
  updateListener: { type: "wss", id: "wss:a" },
  deactivateAlarm: { name: "a" },
  createAuthenticator: {
    mechanism: "password_based",
    backend: "built_in_database",
    password_hash_algorithm: { name: "sha256" },
  },
  reorderAuthenticators: [{ id: "jwt" }],
  importAuthUsers: [{ user_id: "a", password: "pass" }],
  createAuthzSource: { type: "built_in_database" },
  updateAuthzSource: { type: "file", rules: "" },
  moveAuthzSource: { position: "front" },
  updateAuthzSettings: { no_match: "allow", deny_action: "ignore", cache: {} },
  setClientKeepalive: { interval: 30 },
  inviteNode: {},
  createDashboardUser: { username: "operator", password: "fake-pass-1", description: "" },
  changeDashboardUserPassword: { old_pwd: "pass", new_pwd: "fake-pass-1" },
  updateDelayed: {},
  setTopicRewrites: [{ action: "all", source_topic: "a/#", dest_topic: "b", re: "" }],
  setAutoSubscriptions: [{ topic: "a" }],
  updateSlowSubscriptionsSettings: {},
  createRule: { sql: "SELECT 1", actions: [{ function: "republish", args: { topic: "a" } }] },
  updateRule: {},
  testRule: { context: { event_type: "message_publish" } },
  testRuleSql: { sql: "SELECT 1" },
  updateRuleEngine: {},
};

const members: [operation: string, member: string, Values][] = [
  [
    "createRule",
    "id",
    [
      ["a", "camera_events", "7-a", "a".repeat(255)],
      ["", "-a", "a/b", "a b", "a".repeat(256), 7, null],
    ],
  ],
  ["createRule", "sql", [["SELECT 1"], ["", 5, null]]],
  ["createRule", "enable", BOOLEAN],
  [
    "createRule",
    "actions",
    [
      [[], ["http:archive"], [{ function: "console" }]],
      [
        {},
        ["archive"],
        [{ function: "print" }],
        [{ function: "console", args: {} }],
        [{ function: "republish" }],
        null,
      ],
    ],
  ],
  [
    "createRule",
    "actions.0.args.qos",
    [
      [0, 2, "${qos}"],
      [3, "1", "qos", null],
    ],
  ],
  [
    "createRule",
    "actions.0.args.retain",
    [
      [true, false, "${retain}"],
      ["true", 1, null],
    ],
  ],
  [
    "createRule",
    "actions.0.args.mqtt_properties",
    [
      [{}, { "Content-Type": "text/plain" }],
      [{ a: 1 }, null],
    ],
  ],
  ["createRule", "actions.0.args.direct_dispatch", BOOLEAN],
  ["updateRule", "sql", [["SELECT 1"], ["", null]]],
  ["updateRule", "description", TEXT],
  ["testRule", "context.event_type", [["client_connected"], ["client_painted", "", null]]],
  ["testRule", "context.qos", [[0, "1"], []]],
  ["testRule", "stop_action_after_template_rendering", BOOLEAN],
  ["updateRuleEngine", "ignore_sys_message", BOOLEAN],
  ["updateRuleEngine", "jq_function_default_timeout", DURATION],
  [
    "setClientKeepalive",
    "interval",
    [
      [0, 30, 65535],
      [-1, 65536, 1.5, "30", null],
    ],
  ],
  [
    "inviteNode",
    "timeout",
    [
      [5000, 30000],
      [4999, -1, "30000", null],
    ],
  ],
  [
    "createDashboardUser",
    "username",
    [
      ["operator", "Op_7"],
      ["", "an operator", "operateur-é", 7, null],
    ],
  ],
  [
    "createDashboardUser",
    "password",
    [
      ["fake-pass-1", "x".repeat(64)],
      ["fake", "x".repeat(65), "pässwörter", 12345678, null],
    ],
  ],
  ["createDashboardUser", "description", TEXT],
  ["changeDashboardUserPassword", "new_pwd", [["fake-pass-2"], ["short", "", null]]],
  ["updateDelayed", "enable", BOOLEAN],
  ["updateDelayed", "max_delayed_messages", COUNT],
  [
    "setTopicRewrites",
    "0.action",
    [
      ["subscribe", "publish", "all"],
      ["both", "", null],
    ],
  ],
  ["setTopicRewrites", "0.dest_topic", [["a/$1"], ["", 5, null]]],
  ["setAutoSubscriptions", "0.qos", QOS],
  ["setAutoSubscriptions", "0.nl", FLAG],
  ["setAutoSubscriptions", "0.rap", FLAG],
  ["setAutoSubscriptions", "0.rh", QOS],
  ["updateSlowSubscriptionsSettings", "threshold", DURATION],
  ["updateSlowSubscriptionsSettings", "expire_interval", DURATION],
  [
    "updateSlowSubscriptionsSettings",
    "top_k_num",
    [
      [1, 1000],
      [0, -1, 1.5, "7", null],
    ],
  ],
  [
    "updateSlowSubscriptionsSettings",
    "stats_type",
    [
      ["whole", "internal", "response"],
      ["all", null],
    ],
  ],
  ["createAuthenticator", "enable", BOOLEAN],
  [
    "createAuthenticator",
    "user_id_type",
    [
      ["username", "clientid"],
      ["user", null],
    ],
  ],
  [
    "createAuthenticator",
    "bootstrap_type",
    [
      ["plain", "hash"],
      ["csv", null],
    ],
  ],
  [
    "createAuthenticator",
    "password_hash_algorithm",
    [
      [
        { name: "plain", salt_position: "disable" },
        { name: "sha512", salt_position: "prefix" },
        { name: "bcrypt", salt_rounds: 5 },
        { name: "bcrypt" },
        { name: "pbkdf2", mac_fun: "sha256", iterations: 1, dk_length: 16 },
      ],
      [
        {},
        null,
        "sha256",
        { name: "sha256", salt_rounds: 5 },
        { name: "bcrypt", salt_rounds: 4 },
        { name: "bcrypt", salt_rounds: 11 },
        { name: "bcrypt", salt_position: "prefix" },
        { name: "pbkdf2", mac_fun: "sha256" },
        { name: "pbkdf2", mac_fun: "md4", iterations: 1 },
        { name: "pbkdf2", mac_fun: "sha256", iterations: 0 },
      ],
    ],
  ],
  ["createAuthenticator", "backend", [["built_in_database"], ["oracle", null]]],
  ["importAuthUsers", "0.user_id", [["a"], ["", 5, null]]],
  ["importAuthUsers", "0.is_superuser", BOOLEAN],
  [
    "createAuthzSource",
    "max_rules",
    [
      [1, 100, 1e15],
      [0, -1, 1.5, "7", null],
    ],
  ],
  [
    "createAuthzSource",
    "type",
    [
      ["built_in_database", "http"],
      ["oracle", "", null],
    ],
  ],
  ["updateAuthzSource", "rules", TEXT],
  [
    "moveAuthzSource",
    "position",
    [
      ["front", "rear", "before:file", "after:built_in_database"],
      ["Front", "before:", "next", 1, null],
    ],
  ],
  [
    "updateAuthzSettings",
    "no_match",
    [
      ["allow", "deny"],
      ["ignore", null],
    ],
  ],
  [
    "updateAuthzSettings",
    "deny_action",
    [
      ["ignore", "disconnect"],
      ["deny", null],
    ],
  ],
  ["updateAuthzSettings", "cache.enable", BOOLEAN],
  [
    "updateAuthzSettings",
    "cache.max_size",
    [
      [1, 1048576],
      [0, 1048577, "7"],
    ],
  ],
  ["updateAuthzSettings", "cache.ttl", DURATION],
  [
    "updateAuthzSettings",
    "cache.excludes",
    [
      [[], ["a/#"]],
      ["a", [5], null],
    ],
  ],
  [
    "subscribeClient",
    "topic",
    [
      ["a", "a/#", "$share/g/a"],
      [7, null],
    ],
  ],
  ["subscribeClient", "qos", QOS],
  ["subscribeClient", "nl", FLAG],
  ["subscribeClient", "rap", FLAG],
  ["subscribeClient", "rh", QOS],
  ["publish", "topic", TOPIC],
  ["publish", "payload", TEXT],
  [
    "publish",
    "payload_encoding",
    [
      ["plain", "base64"],
      ["hex", "", null],
    ],
  ],
  ["publish", "qos", QOS],
  ["publish", "retain", BOOLEAN],
  ["publish", "properties.payload_format_indicator", FLAG],
  ["publish", "properties.message_expiry_interval", COUNT],
  ["publish", "properties.response_topic", [["a/b"], ["a/#", "+"]]],
  [
    "publish",
    "properties.user_properties",
    [
      [{}, { a: "b" }],
      [{ a: 1 }, [], "a", null],
    ],
  ],
  [
    "createBan",
    "as",
    [
      ["clientid", "username", "peerhost", "clientid_re", "username_re", "peerhost_net"],
      ["ip", null],
    ],
  ],
  ["createBan", "at", SECONDS],
  ["createBan", "until", END],
  [
    "createAuthUser",
    "user_id",
    [
      ["a", "a/b"],
      ["", 7, null],
    ],
  ],
  ["createAuthUser", "is_superuser", BOOLEAN],
  ["updateAuthUser", "is_superuser", BOOLEAN],
  ["updateRetainerConfig", "msg_expiry_interval", DURATION],
  [
    "updateRetainerConfig",
    "msg_expiry_interval_override",
    [
      ["disabled", "1d"],
      ["", "never", null],
    ],
  ],
  ["updateRetainerConfig", "max_payload_size", SIZE],
  ["updateRetainerConfig", "backend.type", [["built_in_database"], ["redis", null]]],
  [
    "updateRetainerConfig",
    "backend.storage_type",
    [
      ["ram", "disc"],
      ["disk", null],
    ],
  ],
  ["updateRetainerConfig", "backend.max_retained_messages", COUNT],
  [
    "updateRetainerConfig",
    "backend.index_specs",
    [
      [[], [[1, 2], [3]]],
      [[1], [[]], [[0]], [["1"]]],
    ],
  ],
  [
    "setAuthzRulesForAll",
    "rules.0.permission",
    [
      ["allow", "deny"],
      ["ignore", null],
    ],
  ],
  [
    "setAuthzRulesForAll",
    "rules.0.action",
    [
      ["publish", "subscribe", "all"],
      ["pubsub", null],
    ],
  ],
  [
    "setAuthzRulesForAll",
    "rules.0.qos",
    [
      [[], [0], [0, 1, 2]],
      [0, [3], ["1"], null],
    ],
  ],
  [
    "setAuthzRulesForAll",
    "rules.0.retain",
    [
      [true, false, "all"],
      ["true", 1, null],
    ],
  ],
  [
    "createApiKey",
    "name",
    [
      ["a", "n".repeat(256)],
      ["", "1a", "n".repeat(257), null],
    ],
  ],
  ["createApiKey", "expired_at", END],
  [
    "createApiKey",
    "role",
    [
      ["administrator", "viewer", "publisher"],
      ["superuser", null],
    ],
  ],
  ["updateApiKey", "expired_at", END],
  [
    "login",
    "username",
    [
      ["a", "n".repeat(100)],
      ["n".repeat(101), 7, null],
    ],
  ],
  [
    "login",
    "password",
    [
      ["a", "n".repeat(100)],
      ["n".repeat(101), 7, null],
    ],
  ],
  ["registerTopicMetrics", "topic", TOPIC],
  ["resetTopicMetrics", "action", [["reset"], ["clear", null]]],
  ["resetTopicMetrics", "topic", TOPIC],
  [
    "createListener",
    "bind",
    [
      [1, 8084, 65535, "0.0.0.0:8084", "[::]:8084"],
      [0, 65536, "8084", "host", "", null],
    ],
  ],
  [
    "createListener",
    "acceptors",
    [
      [1, 16],
      [0, "16", null],
    ],
  ],
  ["createListener", "max_connections", LIMIT],
  [
    "createListener",
    "enable_authn",
    [
      [true, false, "quick_deny_anonymous"],
      ["true", "quick", null],
    ],
  ],
  [
    "createListener",
    "access_rules",
    [
      [["allow all"], []],
      ["allow all", [1], null],
    ],
  ],
  ["createListener", "proxy_protocol_timeout", DURATION],
  [
    "createListener",
    "tcp_options.backlog",
    [
      [1, 1024],
      [0, null],
    ],
  ],
  ["createListener", "tcp_options.active_n", COUNT],
  ["createListener", "tcp_options.buffer", SIZE],
  [
    "createListener",
    "ssl_options.verify",
    [
      ["verify_none", "verify_peer"],
      ["none", null],
    ],
  ],
  [
    "createListener",
    "ssl_options.versions",
    [
      [["tlsv1.3"], []],
      [["tls1.3"], "tlsv1.3", null],
    ],
  ],
  [
    "createListener",
    "ssl_options.log_level",
    [
      ["notice", "emergency", "debug"],
      ["warn", null],
    ],
  ],
  ["createListener", "ssl_options.ocsp.refresh_interval", DURATION],
  [
    "createListener",
    "websocket.mqtt_piggyback",
    [
      ["single", "multiple"],
      ["many", null],
    ],
  ],
  ["createListener", "websocket.max_frame_size", LIMIT],
  [
    "createListener",
    "websocket.deflate_opts.mem_level",
    [
      [1, 9],
      [0, 10, null],
    ],
  ],
  [
    "createListener",
    "websocket.deflate_opts.server_max_window_bits",
    [
      [8, 15],
      [7, 16, null],
    ],
  ],
  ["updateListener", "id", [["wss:a"], ["tcp:a", "a", "wss:", null]]],
  [
    "updateListener",
    "running",
    [
      [true, false, "inconsistent"],
      ["yes", null],
    ],
  ],
];

/** A copy with one field replaced, given by a path with dots. */
function having(request: unknown, path: string, value: unknown): unknown {
  const [key, ...rest] = path.split(".");
  const next = (request as Record<string, unknown> | undefined)?.[key!];
  const member = rest.length === 0 ? value : having(next, rest.join("."), value);
  return Array.isArray(request) ? [member] : { ...(request as object), [key!]: member };
}

describe("requests", () => {
  test.each(Object.entries(requests))("take the minimum that %s needs", (operation, body) => {
    expect(contract.requestFaults(operation, body)).toEqual([]);
  });
  test.each(each(members, 0))("take %s", (_, [operation, member], value) => {
    expect(contract.requestFaults(operation, having(requests[operation], member, value))).toEqual([]);
  });
  test.each(each(members, 1))("reject %s", (_, [operation, member], value) => {
    expect(contract.requestFaults(operation, having(requests[operation], member, value))).not.toEqual([]);
  });

  test.each<[string, unknown]>([
    ["publishBulk", []],
    ["publish", { topic: "a" }],
    ["publish", { payload: "a" }],
    ["publish", { topic: "a", payload: "", encoding: "base64" }],
    ["createBan", { as: "clientid" }],
    ["createBan", { who: "a" }],
    ["createAuthUser", { user_id: "a" }],
    ["updateAuthUser", { user_id: "a", password: "pass" }],
    ["createApiKey", { name: "a", enable: true }],
    ["createApiKey", { name: "a", desc: "" }],
    ["updateApiKey", { name: "a", desc: "", enable: true }],
    ["login", { username: "admin" }],
    ["createListener", { type: "tcp", name: "a" }],
    ["createListener", { name: "a", bind: 1883 }],
    ["createListener", { type: "tcp", name: "a", bind: 1883, ssl_options: {} }],
    ["createListener", { type: "ws", name: "a", bind: 8083, ssl_options: {} }],
    ["createListener", { type: "ssl", name: "a", bind: 8883, websocket: {} }],
    ["createListener", { type: "quic", name: "a", bind: 14567, tcp_options: {} }],
    ["createListener", { type: "tcp", name: "a", bind: 1883, ciphers: [] }],
    ["updateListener", { id: "tcp:a" }],
    ["updateListener", { type: "tcp" }],
    ["kickClients", "camera-7"],
    ["createAuthzClientRules", { clientid: "a", rules: [] }],
    ["createAuthzUserRules", [{ clientid: "a", rules: [] }]],
    ["createRule", {}],
    ["updateRule", { id: "a" }],
    ["updateRule", { created_at: "2026-03-02T09:12:33Z" }],
    ["testRule", {}],
    ["testRuleSql", { sql: "SELECT 1", context: {} }],
    ["updateRuleEngine", { rules: [] }],
    ["setClientKeepalive", {}],
    ["createDashboardUser", { username: "operator", password: "fake-pass-1" }],
    ["updateDashboardUser", {}],
    ["changeDashboardUserPassword", { new_pwd: "fake-pass-1" }],
    ["logout", {}],
    ["setTopicRewrites", [{ action: "all", source_topic: "a", dest_topic: "b" }]],
    ["setTopicRewrites", Array(20).fill({ action: "all", source_topic: "a/#", dest_topic: "b", re: "" })],
    ["setAutoSubscriptions", [{}]],
    ["setAutoSubscriptions", Array(21).fill({ topic: "a" })],
    ["createAuthenticator", { mechanism: "password_based", backend: "built_in_database" }],
    ["createAuthenticator", { backend: "built_in_database", password_hash_algorithm: { name: "sha256" } }],
    ["createAuthenticator", { mechanism: "password_based" }],
    ["updateAuthenticator", { enable: false }],
    ["reorderAuthenticators", { id: "jwt" }],
    ["importAuthUsers", []],
    ["importAuthUsers", [{ user_id: "a", password: "pass", password_hash: "fake" }]],
    ["createAuthzSource", {}],
    ["createAuthzSource", { type: "file" }],
    ["createAuthzSource", { type: "built_in_database", rules: "" }],
    ["moveAuthzSource", {}],
    ["updateAuthzSettings", { no_match: "allow", deny_action: "ignore" }],
  ])("reject %s %j", (operation, body) => {
    expect(contract.requestFaults(operation, body)).not.toEqual([]);
  });
});

const taking = [...contract.operations].flatMap(([id, { requestBody }]) => (requestBody ? [id] : []));

/** Whether a request has a kind that is described in part, and so takes further fields. */
const isOpen = (body: unknown) => ["jwt"].includes((body as { mechanism?: string }).mechanism ?? "");

test.each(taking.filter((id) => id !== "kickClients"))("%s rejects a field that it does not know", (id) => {
  const withUnknown = (body: unknown): unknown =>
    Array.isArray(body) ? body.map(withUnknown) : { ...(body as object), unknownMember: 1 };
  for (const body of contract.requestExamples(id)) {
    expect(contract.requestFaults(id, body)).toEqual([]);
    expect(contract.requestFaults(id, withUnknown(body)).length > 0).toBe(!isOpen(body));
  }
});
