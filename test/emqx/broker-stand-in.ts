import { createVapixClient } from "../../src/index.ts";
import type { MockServer } from "../../src/mock/server.ts";
import { serve } from "../vapix/server.ts";

/** A broker's API with users, bans and one camera, which counts as connected while it is active with a right password. */
export interface BrokerStandIn {
  url: string;
  /** Passwords by user id. */
  users: Map<string, string>;
  bans: { as: string; who: string; reason?: string }[];
  /** What is answered in place of what it would, by `GET /path` below the base; used up one by one. */
  instead: Map<string, [status: number, body?: object | string][]>;
  /** Whether it does what it was asked to, although it answers in place of that. */
  doesAnyway: boolean;
  /** A call that is never answered. */
  hangs: string | undefined;
  /** What was asked, as `GET /path`. */
  asked: string[];
  /** A client of the same id that is no camera. */
  stranger: object | undefined;
  /** Authenticators as the broker lists them. */
  authenticators: { id: string; user_id_type?: string; enable?: unknown }[];
}

const USERS = "/authentication/password_based:built_in_database/users";

/** Starts one that ends with the test. */
export async function brokerStandIn(mock: MockServer): Promise<BrokerStandIn> {
  const camera = createVapixClient(mock.url);
  const broker: BrokerStandIn = {
    url: "",
    users: new Map(),
    bans: [],
    instead: new Map(),
    doesAnyway: false,
    hangs: undefined,
    asked: [],
    stranger: undefined,
    authenticators: [{ id: "password_based:built_in_database", user_id_type: "username", enable: true }],
  };

  /** The connection that the camera has now. */
  async function connection(clientid: string): Promise<object | undefined> {
    const { status, config } = await camera.mqttClient.getClientStatus();
    const { username = "" } = config ?? {};
    const password = mock.requests
      .filter(({ method }) => method === "configureClient")
      .map(({ params }) => (params as { password?: string }).password)
      .findLast((sent) => sent !== undefined);
    const user = broker.authenticators[0]?.user_id_type === "clientid" ? clientid : username;
    const isWelcome = broker.users.has(user) && broker.users.get(user) === password && broker.bans.length === 0;
    if (status?.state !== "active" || config?.clientId !== clientid || !isWelcome) return broker.stranger;
    const activations = mock.requests.filter(({ method }) => method === "activateClient").length;
    const connected_at = new Date(activations * 1000).toISOString();
    return { clientid, username, connected: true, connected_at, ip_address: "192.0.2.40" };
  }

  type Body = { user_id?: string; password?: string };

  async function answer(call: string, body: Body): Promise<[number, (object | string)?]> {
    const said = broker.instead.get(call)?.shift();
    if (said === undefined || broker.doesAnyway) {
      const done = await ownAnswer(call, body);
      return said ?? done;
    }
    return said;
  }

  async function ownAnswer(call: string, body: Body): Promise<[number, object?]> {
    const [method, path = ""] = call.split(" ");
    const last = decodeURIComponent(path.split("/").at(-1)!);
    if (path === "/status") return [200, { app_status: "running" }];
    if (call === "GET /authentication") return [200, broker.authenticators];
    if (path === "/banned") return [200, { data: broker.bans, meta: {} }];
    if (path.startsWith("/clients/")) {
      const row = await connection(last);
      return row ? [200, row] : [404, { code: "CLIENTID_NOT_FOUND", message: "Client ID not found" }];
    }
    if (call === `POST ${USERS}`) {
      broker.users.set(body.user_id!, body.password!);
      return [201, { user_id: body.user_id, is_superuser: false }];
    }
    if (!path.startsWith(USERS)) return [404, { code: "NOT_FOUND", message: "Request Path Not Found" }];
    if (!broker.users.has(last)) return [404, { code: "NOT_FOUND", message: "User not found" }];
    if (method !== "DELETE") return [200, { user_id: last, is_superuser: false }];
    broker.users.delete(last);
    return [204];
  }

  const port = await serve((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += chunk));
    request.on("end", () => {
      const path = request.url!.replace("/api/v5", "").replace(/\?.*/, "").replaceAll("%3A", ":");
      const call = `${request.method} ${path}`;
      broker.asked.push(call);
      if (call === broker.hangs) return;
      void answer(call, JSON.parse(text || "{}") as object).then(([status, body]) => {
        const type = typeof body === "string" ? "text/html" : "application/json";
        const text = typeof body === "object" ? JSON.stringify(body) : body;
        response.writeHead(status, body === undefined ? undefined : { "Content-Type": type }).end(text);
      });
    });
  });
  broker.url = `http://127.0.0.1:${port}`;
  return broker;
}
