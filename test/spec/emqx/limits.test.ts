import { describe, expect, test } from "vitest";
import { readRestContract, type Schema } from "../rest-contract.ts";

const contract = readRestContract("emqx");
const operations = [...contract.operations].map(([id, operation]) => ({ id, ...operation }));

/** What fits, and what does not. */
type Values = [unknown[], unknown[]];

const BOOLEAN: Values = [
  [true, false],
  ["true", 1, null],
];
const QOS: Values = [
  [0, 1, 2],
  [-1, 3, 0.5, "1", null],
];
const FLAG: Values = [
  [0, 1],
  [2, -1, true, null],
];
const TOPIC: Values = [
  ["a", "site-1/camera-7", "$SYS/a", "ä b"],
  ["", "a/#", "a/+/b", 7, null],
];
const TEXT: Values = [
  ["", "a", "ä"],
  [1, true, null, ["a"]],
];
const DURATION: Values = [
  ["0s", "15s", "500ms", "1h30m", "1.5h", "2d", "1w"],
  ["", "15", "s", "15 s", "15x", 15, null],
];
const SIZE: Values = [
  ["1MB", "4KB", "0B", "512kb", "1gb"],
  ["", "4", "4 KB", "4kB", "4TB", 4096, null],
];
const COUNT: Values = [
  [0, 1, 1000000],
  [-1, 0.5, "1", null, "infinity"],
];
const LIMIT: Values = [
  [1, 1000, "infinity"],
  [0, -1, 1.5, "1000", "Infinity", null],
];
const SECONDS: Values = [
  [0, 1772442753, "2026-03-02T09:12:33Z", "2026-03-02T09:12:33.120+01:00"],
  [-1, 1.5, "tomorrow", "2026-03-02", "1772442753", null],
];
const END: Values = [
  [...SECONDS[0], "infinity"],
  [...SECONDS[1], "never"],
];

/** Each value of a row becomes a row. */
function each<Row extends [...string[], Values]>(rows: Row[], fits: 0 | 1): [name: string, Row, unknown][] {
  return rows.flatMap((row) =>
    (row.at(-1) as Values)[fits].map((value): [string, Row, unknown] => [
      `${row.slice(0, -1).join(" ")} ${JSON.stringify(value)}`,
      row,
      value,
    ]),
  );
}

const parameters: [operation: string, parameter: string, Values][] = [
  [
    "listClients",
    "page",
    [
      [1, 2, 100000],
      [0, -1, 1.5, "1", null],
    ],
  ],
  [
    "listClients",
    "limit",
    [
      [1, 100, 10000],
      [0, 10001, -1, 1.5, "100", null],
    ],
  ],
  [
    "listClientsByCursor",
    "limit",
    [
      [1, 10000],
      [0, 10001],
    ],
  ],
  [
    "listBans",
    "limit",
    [
      [1, 10000],
      [0, 10001],
    ],
  ],
  [
    "listClients",
    "clientid",
    [
      [["a"], ["a", "b/c"]],
      ["a", [1]],
    ],
  ],
  [
    "listClients",
    "conn_state",
    [
      ["connected", "idle", "disconnected"],
      ["open", "", 1],
    ],
  ],
  ["listClients", "clean_start", BOOLEAN],
  [
    "listClients",
    "proto_ver",
    [
      ["3", "4", "5"],
      ["", "v5", "3.1", 5],
    ],
  ],
  ["listClients", "gte_created_at", SECONDS],
  ["listClients", "lte_connected_at", SECONDS],
  [
    "listClients",
    "fields",
    [
      [["all"], ["clientid", "connected"], ["recv_msg.qos1", "client_attrs"], ["seqno_q2_rec"]],
      ["all", ["listener"], ["clientId"], [""]],
    ],
  ],
  [
    "getStatus",
    "format",
    [
      ["text", "json"],
      ["yaml", ""],
    ],
  ],
  ["getStats", "aggregate", BOOLEAN],
  ["getMetrics", "aggregate", BOOLEAN],
  ["listSubscriptions", "qos", QOS],
  ["listSubscriptions", "durable", BOOLEAN],
  [
    "listListeners",
    "type",
    [
      ["tcp", "ssl", "ws", "wss", "quic"],
      ["udp", ""],
    ],
  ],
  [
    "getListener",
    "id",
    [
      ["tcp:default", "wss:a:b"],
      ["default", "tcp:", ":default", ""],
    ],
  ],
  ["getTopic", "topic", [["a", "a/#", "+/b"], [""]]],
  [
    "deleteBan",
    "as",
    [
      ["clientid", "username", "peerhost", "clientid_re", "username_re", "peerhost_net"],
      ["ip", ""],
    ],
  ],
  ["deleteBan", "who", [["a", "192.0.2.0/24"], [""]]],
  [
    "getApiKey",
    "name",
    [
      ["a", "A-1_b", "n".repeat(256)],
      ["", "1a", "-a", "a b", "ä", "n".repeat(257)],
    ],
  ],
  ["listAlarms", "activated", BOOLEAN],
];

/** A request that fits, with a member that is to be replaced. */
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
};

const members: [operation: string, member: string, Values][] = [
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

/** A copy with a member replaced, which a path with dots leads to. */
function having(request: unknown, path: string, value: unknown): unknown {
  const [key, ...rest] = path.split(".");
  const next = (request as Record<string, unknown> | undefined)?.[key!];
  const member = rest.length === 0 ? value : having(next, rest.join("."), value);
  return Array.isArray(request) ? [member] : { ...(request as object), [key!]: member };
}

describe("parameters", () => {
  test.each(each(parameters, 0))("take %s", (_, [operation, name], value) => {
    expect(contract.parameterFaults(operation, name, value)).toEqual([]);
  });
  test.each(each(parameters, 1))("refuse %s", (_, [operation, name], value) => {
    expect(contract.parameterFaults(operation, name, value)).not.toEqual([]);
  });
});

describe("requests", () => {
  test.each(Object.entries(requests))("take the least that %s needs", (operation, body) => {
    expect(contract.requestFaults(operation, body)).toEqual([]);
  });
  test.each(each(members, 0))("take %s", (_, [operation, member], value) => {
    expect(contract.requestFaults(operation, having(requests[operation], member, value))).toEqual([]);
  });
  test.each(each(members, 1))("refuse %s", (_, [operation, member], value) => {
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
  ])("refuse %s %j", (operation, body) => {
    expect(contract.requestFaults(operation, body)).not.toEqual([]);
  });
});

const taking = operations.filter(({ requestBody }) => requestBody !== undefined);

test.each(taking)("$id refuses a member that it does not know", ({ id, requestBody }) => {
  const { schema } = requestBody!.content["application/json"]!;
  const root = contract.schemas[(schema.$ref as string).split("/").at(-1)!]!;
  if (id === "kickClients") return expect((root.items as Schema).type).toBe("string");
  const base = requests[id] ?? example(id);
  const unknown = (body: unknown): unknown =>
    Array.isArray(body) ? body.map(unknown) : { ...(body as object), unknownMember: 1 };
  expect(contract.requestFaults(id, base)).toEqual([]);
  expect(contract.requestFaults(id, unknown(base))).not.toEqual([]);
});

/** The least that the operations need which no table above has. */
function example(id: string): unknown {
  const rules = { rules: [] };
  const least: Record<string, unknown> = {
    subscribeClientBulk: [{ topic: "a" }],
    unsubscribeClient: { topic: "a" },
    unsubscribeClientBulk: [{ topic: "a" }],
    publishBulk: [{ topic: "a", payload: "" }],
    createAuthzClientRules: [{ clientid: "a", ...rules }],
    setAuthzClientRules: { clientid: "a", ...rules },
    createAuthzUserRules: [{ username: "a", ...rules }],
    setAuthzUserRules: { username: "a", ...rules },
  };
  return least[id];
}

describe("the schemas say what EMQX takes for granted:", () => {
  test.each<[string, string, unknown]>([
    ["SubscribeRequest", "qos", 0],
    ["SubscribeRequest", "nl", 0],
    ["SubscribeRequest", "rap", 0],
    ["SubscribeRequest", "rh", 0],
    ["PublishMessage", "payload_encoding", "plain"],
    ["PublishMessage", "qos", 0],
    ["PublishMessage", "retain", false],
    ["BanRequest", "by", "mgmt_api"],
    ["BanRequest", "reason", ""],
    ["BanRequest", "until", "infinity"],
    ["AuthUserRequest", "is_superuser", false],
    ["AuthzRuleRequest", "qos", [0, 1, 2]],
    ["AuthzRuleRequest", "retain", "all"],
    ["ApiKeyRequest", "expired_at", "infinity"],
    ["ApiKeyRequest", "role", "administrator"],
    ["RetainerConfigUpdate", "enable", true],
    ["RetainerConfigUpdate", "msg_expiry_interval", "0s"],
    ["RetainerConfigUpdate", "msg_expiry_interval_override", "disabled"],
    ["RetainerConfigUpdate", "allow_never_expire", true],
    ["RetainerConfigUpdate", "msg_clear_interval", "0s"],
    ["RetainerConfigUpdate", "max_payload_size", "1MB"],
    ["RetainerConfigUpdate", "stop_publish_clear_msg", false],
    ["RetainerConfigUpdate", "delivery_rate", "1000/s"],
    ["RetainerConfigUpdate", "max_publish_rate", "1000/s"],
    ["RetainerBackendUpdate", "storage_type", "ram"],
    ["RetainerBackendUpdate", "max_retained_messages", 0],
    ["RetainerBackendUpdate", "index_specs", [[1, 2, 3], [1, 3], [2, 3], [3]]],
    ["RetainerBackendUpdate", "enable", true],
    ["Client", "subscriptions_max", "infinity"],
    ["Client", "inflight_max", 32],
    ["Client", "mqueue_max", 1000],
    ["Client", "awaiting_rel_max", 100],
    ["CreateTcpListener", "bind", 1883],
    ["CreateSslListener", "bind", 8883],
    ["CreateWsListener", "bind", 8083],
    ["CreateWssListener", "bind", 8084],
    ["CreateQuicListener", "bind", 14567],
    ["CreateTcpListener", "enable", true],
    ["CreateTcpListener", "acceptors", 16],
    ["CreateTcpListener", "max_connections", "infinity"],
    ["CreateTcpListener", "zone", "default"],
    ["CreateTcpListener", "enable_authn", true],
    ["CreateTcpListener", "max_conn_rate", "infinity"],
    ["CreateTcpListener", "access_rules", ["allow all"]],
    ["CreateTcpListener", "proxy_protocol", false],
    ["CreateTcpListener", "proxy_protocol_timeout", "3s"],
    ["TcpOptionsRequest", "active_n", 100],
    ["TcpOptionsRequest", "backlog", 1024],
    ["TcpOptionsRequest", "send_timeout", "15s"],
    ["TcpOptionsRequest", "buffer", "4KB"],
    ["TcpOptionsRequest", "high_watermark", "1MB"],
    ["TcpOptionsRequest", "keepalive", "none"],
    ["TlsOptionsRequest", "verify", "verify_none"],
    ["TlsOptionsRequest", "versions", ["tlsv1.3", "tlsv1.2"]],
    ["TlsOptionsRequest", "depth", 10],
    ["TlsOptionsRequest", "handshake_timeout", "15s"],
    ["TlsOptionsRequest", "hibernate_after", "5s"],
    ["TlsOptionsRequest", "log_level", "notice"],
    ["WebSocketOptionsRequest", "mqtt_path", "/mqtt"],
    ["WebSocketOptionsRequest", "idle_timeout", "7200s"],
    ["WebSocketOptionsRequest", "max_frame_size", "infinity"],
    ["WebSocketOptionsRequest", "supported_subprotocols", "mqtt, mqtt-v3, mqtt-v3.1.1, mqtt-v5"],
  ])("%s.%s is %j", (schema, member, value) => {
    expect(contract.schemas[schema]!.properties![member]!.default).toEqual(value);
  });

  test("parameters, too", () => {
    const defaults = operations.flatMap(({ id, parameters }) =>
      parameters.flatMap(({ name, schema }) =>
        schema.default === undefined ? [] : [`${id} ${name} ${schema.default}`],
      ),
    );
    expect(defaults).toContain("listClients page 1");
    expect(defaults).toContain("listClients limit 100");
    expect(defaults).toContain("listClients fields all");
    expect(defaults).toContain("getMetrics aggregate false");
    expect(defaults).toContain("getStats aggregate false");
    expect(defaults).toContain("listAlarms activated true");
  });
});
