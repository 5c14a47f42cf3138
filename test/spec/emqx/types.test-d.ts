import { describe, expectTypeOf, test } from "vitest";
import type {
  ApiKey,
  ApiKeyRequest,
  AuthUserRequest,
  AuthzRuleRequest,
  Ban,
  BanRequest,
  BanPage,
  Client,
  ClientCursorPage,
  ClientField,
  ClientNotFoundError,
  ClientRow,
  CreatedApiKey,
  ErrorCode,
  Listener,
  ListenerCreation,
  ListenerStatus,
  ListenerUpdate,
  Metrics,
  MetricsAnswer,
  NodeMetrics,
  operations,
  PageMeta,
  paths,
  PublishFailure,
  PublishMessage,
  PublishBulkRow,
  PublishedMessage,
  BulkSubscriptions,
  SubscribeRequest,
  Subscription,
} from "../../../generated/types/emqx.ts";

type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;
type Body<Id extends keyof operations> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Sent } };
}
  ? Sent
  : never;

/** Takes what a request may be, and is never run. */
function sent<T>(_value: T): void {}

describe("does not compile:", () => {
  test("a message with an unknown field, or of the wrong type", () => {
    sent<PublishMessage>({ topic: "a", payload: "" });
    // @ts-expect-error payload is required
    sent<PublishMessage>({ topic: "a" });
    // @ts-expect-error it is payload_encoding
    sent<PublishMessage>({ topic: "a", payload: "", encoding: "base64" });
    // @ts-expect-error unknown quality of service 3
    sent<PublishMessage>({ topic: "a", payload: "", qos: 3 });
    // @ts-expect-error a number
    sent<PublishMessage>({ topic: "a", payload: "", qos: "1" });
    // @ts-expect-error plain or base64
    sent<PublishMessage>({ topic: "a", payload: "", payload_encoding: "hex" });
  });

  test("a ban of nothing, or for a time that is neither number nor text", () => {
    sent<BanRequest>({ as: "clientid", who: "a", until: "infinity" });
    sent<BanRequest>({ as: "peerhost_net", who: "192.0.2.0/24", until: 1772446353 });
    // @ts-expect-error who is required
    sent<BanRequest>({ as: "clientid" });
    // @ts-expect-error one of six kinds
    sent<BanRequest>({ as: "ip", who: "a" });
    // @ts-expect-error a number or a text
    sent<BanRequest>({ as: "clientid", who: "a", until: new Date() });
  });

  test("a listener without its type, or with settings of another", () => {
    sent<ListenerCreation>({ type: "tcp", name: "a", bind: 1883, max_connections: "infinity" });
    sent<ListenerCreation>({ type: "wss", name: "a", bind: "0.0.0.0:8084", enable_authn: "quick_deny_anonymous" });
    // @ts-expect-error bind is required
    sent<ListenerCreation>({ type: "tcp", name: "a" });
    // @ts-expect-error TCP has no TLS
    sent<ListenerCreation>({ type: "tcp", name: "a", bind: 1883, ssl_options: {} });
    // @ts-expect-error a number or infinity
    sent<ListenerCreation>({ type: "tcp", name: "a", bind: 1883, max_connections: "many" });
    sent<ListenerUpdate>({ type: "tcp", id: "tcp:a" });
    // @ts-expect-error id is required
    sent<ListenerUpdate>({ type: "tcp" });
  });

  test("other requests that lack what they need", () => {
    // @ts-expect-error desc is required
    sent<ApiKeyRequest>({ name: "a", enable: true });
    // @ts-expect-error password is required
    sent<AuthUserRequest>({ user_id: "a" });
    // @ts-expect-error action is required
    sent<AuthzRuleRequest>({ topic: "a", permission: "allow" });
    // @ts-expect-error a boolean or all
    sent<AuthzRuleRequest>({ topic: "a", permission: "allow", action: "all", retain: "true" });
    // @ts-expect-error topic is required
    sent<SubscribeRequest>({ qos: 1 });
    // @ts-expect-error an array
    sent<Body<"kickClients">>("camera-7");
  });

  test("unknown parameters", () => {
    sent<Query<"listClients">>({ page: 2, limit: 100, clientid: ["a", "b"], fields: ["clientid", "recv_msg.qos1"] });
    // @ts-expect-error an array
    sent<Query<"listClients">>({ clientid: "a" });
    // @ts-expect-error clients are not listed by their listener
    sent<Query<"listClients">>({ listener: "tcp:a" });
    // @ts-expect-error the server does not take this name
    sent<Query<"listClients">>({ fields: ["listener"] });
    // @ts-expect-error one of three
    sent<Query<"listClients">>({ conn_state: "open" });
    // @ts-expect-error a cursor has no pages
    sent<Query<"listClientsByCursor">>({ page: 1 });
  });
});

describe("the type of", () => {
  test("a client has required fields, null, infinity and names with dots", () => {
    expectTypeOf<Client["clientid"]>().toEqualTypeOf<string>();
    expectTypeOf<Client["connected"]>().toEqualTypeOf<boolean>();
    expectTypeOf<Client["username"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<Client["subscriptions_max"]>().toEqualTypeOf<number | "infinity" | undefined>();
    expectTypeOf<Client["recv_msg.qos1"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Client["enable_authn"]>().toEqualTypeOf<boolean | "quick_deny_anonymous" | undefined>();
    expectTypeOf<ClientRow["clientid"]>().toEqualTypeOf<string | undefined>();
  });

  test("a page may lack count and hasnext", () => {
    expectTypeOf<BanPage["meta"]>().toEqualTypeOf<PageMeta>();
    expectTypeOf<PageMeta["hasnext"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<PageMeta["count"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<ClientCursorPage["meta"]["cursor"]>().toEqualTypeOf<string | undefined>();
  });

  test("a field is one of the names", () => {
    expectTypeOf<"recv_msg.dropped.await_pubrel_timeout">().toExtend<ClientField>();
    expectTypeOf<"cn">().not.toExtend<ClientField>();
  });

  test("a response completes known values and takes others", () => {
    expectTypeOf<"clientid">().toExtend<Ban["as"]>();
    expectTypeOf<"zone">().toExtend<Ban["as"]>();
    expectTypeOf<ErrorCode>().toExtend<string>();
    expectTypeOf<string>().toExtend<ErrorCode>();
    expectTypeOf<ClientNotFoundError["code"]>().toEqualTypeOf<"CLIENTID_NOT_FOUND" | (string & {})>();
  });

  test("a response that may be one or another is a union", () => {
    expectTypeOf<MetricsAnswer>().toEqualTypeOf<NodeMetrics[] | Metrics>();
    expectTypeOf<PublishBulkRow>().toEqualTypeOf<PublishedMessage | PublishFailure>();
    expectTypeOf<Extract<BulkSubscriptions, { failed: unknown }>>().not.toBeNever();
    expectTypeOf<ListenerStatus["running"]>().toEqualTypeOf<boolean | "inconsistent">();
  });

  test("a secret is only in the response to a new key", () => {
    expectTypeOf<CreatedApiKey["api_secret"]>().toEqualTypeOf<string>();
    expectTypeOf<ApiKey>().not.toHaveProperty("api_secret");
  });

  test("what a response has can be sent back", () => {
    expectTypeOf<Listener["max_connections"]>().toExtend<ListenerCreation["max_connections"]>();
    expectTypeOf<Subscription["topic"]>().toEqualTypeOf<SubscribeRequest["topic"]>();
  });

  test("a path has its operations", () => {
    expectTypeOf<paths["/banned/{as}/{who}"]["delete"]>().toEqualTypeOf<operations["deleteBan"]>();
    expectTypeOf<keyof operations["publish"]["responses"]>().toEqualTypeOf<
      200 | 202 | 400 | 401 | 403 | 415 | 500 | 503 | "default"
    >();
  });
});
