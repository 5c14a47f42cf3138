import { expectTypeOf, test } from "vitest";
import type {
  BanRequest,
  Client,
  ClientPageAnswer,
  paths,
  PublishRequest,
  Refusal,
  RuleRefusal,
  SubscribeRequest,
} from "../../../generated/types/emqx-v4.ts";

type Code = NonNullable<Refusal["code"]>;

test("a code is one of the documented numbers, or another", () => {
  expectTypeOf<112>().toExtend<Code>();
  expectTypeOf<199>().toExtend<Code>();
  expectTypeOf<"112">().not.toExtend<Code>();
  expectTypeOf<404>().toExtend<NonNullable<RuleRefusal["code"]>>();
});

test("a success is distinguished from an error by its code", () => {
  type Success = Extract<ClientPageAnswer, { code: 0 }>;
  expectTypeOf<Success["data"]>().toEqualTypeOf<Client[]>();
  expectTypeOf<Success["meta"]["count"]>().toEqualTypeOf<number | undefined>();
});

test("a client has its fields by their names on the wire, each of which may be missing", () => {
  expectTypeOf<Client["recv_msg.qos1"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Client["proto_name"]>().toEqualTypeOf<
    "MQTT" | "CoAP" | "LwM2M" | "MQTT-SN" | (string & {}) | undefined
  >();
  expectTypeOf<Client>().not.toHaveProperty("subscriptions_max");
});

test("requests that the broker takes compile", () => {
  const requests: (PublishRequest | SubscribeRequest | BanRequest)[] = [
    { topic: "a", payload: { any: ["thing"] }, qos: 2, retain: true },
    { topics: "a,b", return: true, properties: { user_properties: { site: "north" } } },
    { topic: "a/#", clientid: "b" },
    { who: "192.0.2.7", as: "peerhost", reason: "noisy", until: 1772446353 },
  ];
  expectTypeOf(requests).not.toBeNever();
  expectTypeOf<paths["/clients"]["get"]["parameters"]["query"]>().toExtend<
    { _page?: number; _limit?: number; _like_clientid?: string; conn_state?: string } | undefined
  >();
});

test("does not compile: a field of EMQX 5, another value, a request without its topic or client", () => {
  const requests = [
    // @ts-expect-error the name is encoding
    { topic: "a", payload_encoding: "base64" } satisfies PublishRequest,
    // @ts-expect-error 0, 1 or 2
    { topic: "a", qos: 3 } satisfies PublishRequest,
    // @ts-expect-error neither topic nor topics
    { payload: "a" } satisfies PublishRequest,
    // @ts-expect-error no client id
    { topic: "a" } satisfies SubscribeRequest,
    // @ts-expect-error without a reason the broker fails
    { who: "a", as: "clientid" } satisfies BanRequest,
    // @ts-expect-error seconds as a number
    { who: "a", as: "clientid", reason: "b", until: "infinity" } satisfies BanRequest,
  ];
  expectTypeOf(requests).not.toBeNever();
});

test("does not compile: a filter by the name that it has in EMQX 5", () => {
  type Query = NonNullable<paths["/clients"]["get"]["parameters"]["query"]>;
  // @ts-expect-error the name is _like_clientid
  const query: Query = { like_clientid: "axis" };
  expectTypeOf(query).not.toBeNever();
});
