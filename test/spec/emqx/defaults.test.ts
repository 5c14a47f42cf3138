import { describe, expect, test } from "vitest";
import { readRestContract } from "../rest-contract.ts";

const contract = readRestContract("emqx");
const operations = [...contract.operations].map(([id, operation]) => ({ id, ...operation }));

describe("the schemas contain the defaults of EMQX:", () => {
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
    ["BuiltInAuthenticatorRequest", "user_id_type", "username"],
    ["BuiltInAuthenticatorRequest", "bootstrap_type", "plain"],
    ["BuiltInAuthenticatorRequest", "enable", true],
    ["SimpleHashRequest", "salt_position", "prefix"],
    ["BcryptHashRequest", "salt_rounds", 10],
    ["BuiltInSourceRequest", "enable", true],
    ["BuiltInSourceRequest", "max_rules", 100],
    ["AuthzCacheRequest", "enable", true],
    ["AuthzCacheRequest", "max_size", 32],
    ["AuthzCacheRequest", "ttl", "1m"],
    ["AuthzCacheRequest", "excludes", []],
    ["RuleRequest", "name", ""],
    ["RuleRequest", "enable", true],
    ["RuleRequest", "actions", []],
    ["RepublishArguments", "payload", "${payload}"],
    ["RepublishArguments", "qos", "${qos}"],
    ["RepublishArguments", "retain", "${retain}"],
    ["RepublishArguments", "direct_dispatch", false],
    ["RuleTest", "stop_action_after_template_rendering", true],
    ["RuleEngine", "ignore_sys_message", true],
    ["RuleEngine", "jq_function_default_timeout", 10000],
    ["NodeInvitationRequest", "timeout", 15000],
    ["AutoSubscriptionRequest", "qos", 0],
    ["AutoSubscriptionRequest", "rh", 0],
    ["DelayedSettings", "enable", true],
    ["DelayedSettings", "max_delayed_messages", 0],
    ["SlowSubscriptionsSettings", "threshold", "500ms"],
    ["SlowSubscriptionsSettings", "top_k_num", 10],
    ["SlowSubscriptionsSettings", "stats_type", "whole"],
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
    expect(defaults).toContain("listClientQueue max_payload_bytes 1MB");
    expect(defaults).toContain("countSessions since 0");
  });
});
