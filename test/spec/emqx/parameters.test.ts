import { describe, expect, test } from "vitest";
import { readRestContract } from "../rest-contract.ts";
import { BOOLEAN, QOS, SECONDS, each, type Values } from "./values.ts";

const contract = readRestContract("emqx");

const parameters: [operation: string, parameter: string, Values][] = [
  [
    "importAuthUsers",
    "type",
    [
      ["plain", "hash"],
      ["csv", ""],
    ],
  ],
  [
    "moveAuthenticator",
    "position",
    [
      ["front", "rear", "before:jwt", "after:a:b"],
      ["", "Front", "before:", "next"],
    ],
  ],
  [
    "getAuthzSource",
    "type",
    [
      ["file", "built_in_database", "redis"],
      ["", "File", "oracle"],
    ],
  ],
  [
    "getMonitor",
    "latest",
    [
      [1, 604800],
      [0, -1, 1.5, 604801, "60"],
    ],
  ],
  [
    "getNodeMonitor",
    "latest",
    [
      [1, 604800],
      [0, 604801],
    ],
  ],
  [
    "countSessions",
    "since",
    [
      [0, 1772442753],
      [-1, 1.5, "0"],
    ],
  ],
  [
    "listClientQueue",
    "payload",
    [
      ["none", "base64", "plain"],
      ["text", ""],
    ],
  ],
  [
    "listClientQueue",
    "max_payload_bytes",
    [
      ["1MB", "10B"],
      ["x", "", 0],
    ],
  ],
  [
    "listClientInflight",
    "position",
    [
      ["none", "1772442753120382712", "1772442753120382712_0"],
      ["end_of_data", "x", ""],
    ],
  ],
  [
    "listClientQueue",
    "limit",
    [
      [1, 10000],
      [0, 10001],
    ],
  ],
  ["leaveCluster", "node", [["emqx@192.0.2.9"], ["emqx", "a@b@c", ""]]],
  ["listRules", "enable", BOOLEAN],
  ["listRules", "like_id", [["a"], [""]]],
  ["listRules", "action", [[["http:a", "http:b"]], ["http:a", [1]]]],
  [
    "listRules",
    "limit",
    [
      [1, 10000],
      [0, 10001],
    ],
  ],
  [
    "getRule",
    "id",
    [
      ["camera_events", "7-a"],
      ["", "-a", "a/b"],
    ],
  ],
  ["getErrorCode", "code", [["BAD_REQUEST"], ["bad_request", ""]]],
  ["getDelayedMessage", "msgid", [["0005F0A3C1B2D4E6F4430000012B0000"], ["camera-7", ""]]],
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

describe("parameters", () => {
  test.each(each(parameters, 0))("take %s", (_, [operation, name], value) => {
    expect(contract.parameterFaults(operation, name, value)).toEqual([]);
  });
  test.each(each(parameters, 1))("reject %s", (_, [operation, name], value) => {
    expect(contract.parameterFaults(operation, name, value)).not.toEqual([]);
  });
});
