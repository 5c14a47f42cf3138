import createClient from "openapi-fetch";
import { describe, expectTypeOf, test } from "vitest";
import type { BrokerNode, paths as Emqx } from "../../generated/types/emqx.ts";
import type { NodeListAnswer, paths as EmqxV4 } from "../../generated/types/emqx-v4.ts";
import type { ClientStatus, paths as MqttClient } from "../../generated/types/mqtt-client.ts";
import type { EmqxClient, EmqxV4Client } from "../../src/emqx.ts";
import type { VapixClient } from "../../src/index.ts";
import { compiler } from "../compiled.ts";

type Clients = [camera: VapixClient, emqx: EmqxClient, v4: EmqxV4Client];
const compiled = compiler<Clients>();
const ownClients =
  compiler<
    [
      mqtt: ReturnType<typeof createClient<MqttClient>>,
      emqx: ReturnType<typeof createClient<Emqx>>,
      v4: ReturnType<typeof createClient<EmqxV4>>,
    ]
  >();

const body = { apiVersion: "1.0", method: "getClientStatus" } as const;

describe("an open value of a response is a text", () => {
  test("for openapi-fetch with the paths of a document", () => {
    ownClients(
      async (mqtt) => {
        const { data } = await mqtt.POST("/axis-cgi/mqtt/client.cgi", { body });
        if (data === undefined || "error" in data || data.method !== "getClientStatus") return;
        const state: string | undefined = data.data!.status?.state;
        const status: ClientStatus | undefined = data.data!.status;
        return [state, status];
      },
      async (_, emqx) => {
        const { data = [], error } = await emqx.GET("/nodes");
        const states: string[] = data.map((node) => node.node_status);
        const nodes: BrokerNode[] = data;
        const code: string | undefined = error?.code;
        return [states, nodes, code];
      },
      async (_, __, v4) => {
        const { data } = await v4.GET("/nodes/{node}", { params: { path: { node: "emqx@127.0.0.1" } } });
        const { data: list } = await v4.GET("/nodes");
        const answer: NodeListAnswer | undefined = list;
        if (data === undefined || !("data" in data)) return;
        const state: string | undefined = data.data?.node_status;
        return [state, answer];
      },
    );
  });

  test("for http of a client", () => {
    compiled(
      async (camera) => {
        const { data } = await camera.http.POST("/axis-cgi/mqtt/client.cgi", { body });
        if (data === undefined || "error" in data || data.method !== "getClientStatus") return;
        const state: string | undefined = data.data!.status?.state;
        return state;
      },
      async (_, emqx) => {
        const { data = [] } = await emqx.http.GET("/nodes");
        const states: string[] = data.map((node) => node.node_status);
        return states;
      },
      async (_, __, v4) => {
        const { data } = await v4.http.GET("/nodes/{node}", { params: { path: { node: "emqx@127.0.0.1" } } });
        if (data === undefined || !("data" in data)) return;
        const state: string | undefined = data.data?.node_status;
        return state;
      },
    );
  });
});

test("a number of a response is a number, and a closed value keeps its literals", () => {
  ownClients(
    async (mqtt) => {
      const { data } = await mqtt.POST("/axis-cgi/mqtt/client.cgi", { body });
      if (data !== undefined && "error" in data) expectTypeOf(data.error.code).toEqualTypeOf<number>();
      else if (data?.method === "getClientStatus")
        expectTypeOf(data.data!.config?.lastWillTestament?.topic).toEqualTypeOf<string | undefined>();
    },
    // @ts-expect-error one of the methods
    (mqtt) => mqtt.POST("/axis-cgi/mqtt/client.cgi", { body: { method: "activate" } }),
  );
});
