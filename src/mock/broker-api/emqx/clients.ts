import { isIP } from "node:net";
import type { Client, SubscribeRequest, UnsubscribeRequest } from "../../../../generated/types/emqx.ts";
import type { Session } from "../../broker/session.ts";
import { isFilter, sharedOf } from "../../broker/topic.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import { clientRow } from "./client-row.ts";
import type { HandlerContext } from "./handler-context.ts";
import { pageOf } from "./pages.ts";
import { subscriptionRows } from "./subscriptions.ts";
import { millisecondsOf } from "./times.ts";

/** Conditions of a list of clients; all must match. */
interface Conditions {
  node?: string;
  clientid?: string[];
  username?: string[];
  like_clientid?: string;
  like_username?: string;
  ip_address?: string;
  conn_state?: string;
  clean_start?: boolean;
  proto_ver?: string;
  gte_created_at?: number | string;
  lte_created_at?: number | string;
  gte_connected_at?: number | string;
  lte_connected_at?: number | string;
  fields?: string[];
}

/** MQTT clients and their sessions. */
export function clients(context: HandlerContext): RestHandlers {
  const { broker, node } = context;
  const template = context.example<Client>("getClient");

  return {
    listClients({ query }) {
      const conditions = query as Conditions;
      if (conditions.node !== undefined && conditions.node !== node)
        throw context.refusal("nodeDown", {
          message: `bad rpc call <<"${conditions.node}">>, Reason <<"invalid node">>`,
        });
      const rows = selected(conditions).map((session) => only(conditions.fields, row(session)));
      return pageOf(rows, query, conditions.like_clientid === undefined && conditions.like_username === undefined);
    },
    listClientsByCursor({ query }) {
      const { cursor, limit } = query as { cursor?: string; limit: number };
      const start = cursor === undefined ? 0 : Number(Buffer.from(cursor, "base64url").toString());
      if (!Number.isInteger(start) || cursor === "") throw context.refusal("badCursor");
      const rows = selected(query as Conditions).map(row);
      const data = rows.slice(start, start + limit);
      // A full last page also has a cursor, and an empty page follows.
      const next = data.length === limit ? Buffer.from(String(start + limit)).toString("base64url") : undefined;
      return { data, meta: { count: data.length, ...(next !== undefined && { cursor: next }) } };
    },
    getClient: ({ path }) => row(sessionOf(path.clientid!)),
    kickClient({ path }) {
      const { clientid } = sessionOf(path.clientid!);
      return new Change(() => broker.kick(clientid));
    },
    kickClients: ({ body }) =>
      new Change(async () => {
        for (const clientid of body as string[]) await broker.kick(clientid);
      }),
    listClientSubscriptions: ({ path }) => subscriptionRows(sessionOf(path.clientid!), node),
    subscribeClient({ path, body }) {
      const session = sessionOf(path.clientid!);
      const wanted = body as SubscribeRequest;
      const fault = malformed(wanted.topic);
      if (fault) throw context.refusal("filterNotValid", { message: fault });
      if (wanted.nl === 1 && sharedOf(wanted.topic)) throw context.refusal("sharedNoLocal");
      return new Change(() => subscribe(session, wanted), subscribed(session, wanted));
    },
    subscribeClientBulk({ path, body }) {
      const session = sessionOf(path.clientid!);
      const succeed: SubscribeRequest[] = [];
      const failed: object[] = [];
      for (const wanted of body as SubscribeRequest[]) {
        const { topic, ...options } = filled(wanted);
        const reason = malformed(topic) ?? (options.nl === 1 && sharedOf(topic) ? "invalid_subopts_nl" : undefined);
        if (reason === undefined) succeed.push(wanted);
        else failed.push({ data: [session.clientid, topic, options], reason });
      }
      const rows = succeed.map((wanted) => subscribed(session, wanted));
      return new Change(
        async () => {
          for (const wanted of succeed) await subscribe(session, wanted);
        },
        failed.length === 0 ? rows : { succeed: rows, failed },
      );
    },
    unsubscribeClient({ path, body }) {
      const session = sessionOf(path.clientid!);
      return new Change(() => unsubscribe(session, (body as UnsubscribeRequest).topic));
    },
    unsubscribeClientBulk({ path, body }) {
      const session = sessionOf(path.clientid!);
      return new Change(async () => {
        for (const { topic } of body as UnsubscribeRequest[]) await unsubscribe(session, topic);
      });
    },
  };

  function row(session: Session): Client {
    return clientRow(session, template, node);
  }

  function sessionOf(clientid: string): Session {
    const session = broker.sessions.get(clientid);
    if (session === undefined) throw context.refusal("clientNotFound");
    return session;
  }

  function subscribed({ clientid }: Session, wanted: SubscribeRequest): object {
    const { topic, ...options } = filled(wanted);
    return { clientid, node, topic, ...options };
  }

  async function subscribe(session: Session, wanted: SubscribeRequest): Promise<void> {
    const { topic, ...options } = filled(wanted);
    // The server accepts a filter with misplaced wildcards, which matches no message; the connection would reject it.
    if (isFilter(topic)) await broker.subscribe(session, topic, options);
    else broker.subscribed(session, topic, options);
  }

  async function unsubscribe(session: Session, topic: string): Promise<void> {
    if (isFilter(topic)) await broker.unsubscribe(session, topic);
    else broker.unsubscribed(session, topic);
  }

  function selected(conditions: Conditions): Session[] {
    const { ip_address: ip } = conditions;
    if (ip !== undefined && isIP(ip) === 0)
      throw context.refusal("notAnAddress", {
        message: `the ip_address parameter expected type is ip, but the value is ${ip}`,
      });
    return [...broker.sessions.values()].filter((session) => meets(session, conditions));
  }
}

function meets(session: Session, wanted: Conditions): boolean {
  const { clientid, username, createdAt, connectedAt } = session;
  return [
    wanted.clientid?.includes(clientid),
    wanted.username?.includes(username ?? ""),
    wanted.like_clientid === undefined || clientid.includes(wanted.like_clientid),
    wanted.like_username === undefined || (username ?? "").includes(wanted.like_username),
    wanted.ip_address === undefined || session.ip === wanted.ip_address,
    wanted.conn_state === undefined || (session.isConnected ? "connected" : "disconnected") === wanted.conn_state,
    wanted.clean_start === undefined || session.isCleanStart === wanted.clean_start,
    wanted.proto_ver === undefined || session.protocolVersion === Number(wanted.proto_ver),
    wanted.gte_created_at === undefined || createdAt >= millisecondsOf(wanted.gte_created_at),
    wanted.lte_created_at === undefined || createdAt <= millisecondsOf(wanted.lte_created_at),
    wanted.gte_connected_at === undefined || connectedAt >= millisecondsOf(wanted.gte_connected_at),
    wanted.lte_connected_at === undefined || connectedAt <= millisecondsOf(wanted.lte_connected_at),
  ].every((isMet) => isMet !== false);
}

/** The requested properties of a row. */
function only(fields: string[] = ["all"], row: Client): object {
  if (fields.includes("all")) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name)));
}

function filled({ topic, qos = 0, nl = 0, rap = 0, rh = 0 }: SubscribeRequest) {
  return { topic, qos, nl, rap, rh };
}

/** The server's error for a filter with a malformed prefix; undefined for other filters. */
function malformed(filter: string): string | undefined {
  const shared = sharedOf(filter);
  const inner = shared?.filter.startsWith("$share/") ? shared.filter : filter;
  const isMalformed = shared === undefined ? /^\$share\/|^\$exclusive\/$/.test(filter) : /[+#]/.test(shared.group);
  return isMalformed || inner !== filter ? `{invalid_topic_filter,<<"${inner}">>}` : undefined;
}
