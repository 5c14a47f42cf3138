import { isIP } from "node:net";
import type { Client } from "../../../../generated/types/emqx-v4.ts";
import type { Session } from "../../broker/session.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import { KEPT_SECONDS } from "../emqx/client-row.ts";
import { done, type HandlerContext, localTime, page } from "./handler-context.ts";

/** Conditions of a list of clients; all must match. */
interface Conditions {
  clientid?: string;
  username?: string;
  zone?: string;
  ip_address?: string;
  conn_state?: string;
  clean_start?: boolean;
  proto_name?: string;
  proto_ver?: number;
  _like_clientid?: string;
  _like_username?: string;
  _gte_created_at?: number;
  _lte_created_at?: number;
  _gte_connected_at?: number;
  _lte_connected_at?: number;
  _gte_mqueue_len?: number;
  _lte_mqueue_len?: number;
  _gte_mqueue_dropped?: number;
  _lte_mqueue_dropped?: number;
}

/** MQTT clients. For an unknown client, the list is empty. */
export function clients(context: HandlerContext): RestHandlers {
  const { broker, node } = context;
  const template = context.data<Client[]>("getClient")[0]!;
  const list = (query: Record<string, unknown>) => {
    const { _page, _limit, ...conditions } = query;
    const rows = selected(conditions).map(row);
    return page(rows, query, Object.keys(conditions).length === 0);
  };
  const one = (clientid: string) =>
    done([...broker.sessions.values()].filter((it) => it.clientid === clientid).map(row));
  const ofUser = (username: string) => done(selected({ username }).map(row));
  const connected = (clientid: string): Session => {
    const session = broker.sessions.get(clientid);
    if (session === undefined) throw context.refusal("kickClientOffline");
    return session;
  };
  const nothingToDo = ({ path }: { path: Record<string, string> }) => {
    connected(path.clientid!);
    return done();
  };

  return {
    listClients: ({ query }) => list(query),
    listNodeClients({ path, query }) {
      context.checkNode(path.node!);
      return list(query);
    },
    getClient: ({ path }) => one(path.clientid!),
    getNodeClient({ path }) {
      context.checkNode(path.node!);
      return one(path.clientid!);
    },
    listClientsOfUser: ({ path }) => ofUser(path.username!),
    listNodeClientsOfUser({ path }) {
      context.checkNode(path.node!);
      return ofUser(path.username!);
    },
    kickClient({ path }) {
      const { clientid } = connected(path.clientid!);
      return new Change(() => broker.kick(clientid), done());
    },
    // The mock has no cache of rules, and no rate limits.
    getAclCache({ path }) {
      connected(path.clientid!);
      return done([]);
    },
    clearAclCache: nothingToDo,
    setRateLimit: nothingToDo,
    clearRateLimit: nothingToDo,
    setQuota: nothingToDo,
    clearQuota: nothingToDo,
    setKeepAlive({ path, body }) {
      const session = connected(path.clientid!);
      return new Change(() => {
        session.keepalive = (body as { interval: number }).interval;
      }, done());
    },
  };

  function selected(wanted: Conditions): Session[] {
    const { ip_address: ip } = wanted;
    if (ip !== undefined && isIP(ip) === 0)
      throw context.refusal("listClientsBadParameter", { message: `Can't convert <<"${ip}">> to ip type` });
    return [...broker.sessions.values()].filter((session) => meets(session, row(session), wanted));
  }

  function row(session: Session): Client {
    const { disconnectedAt, counts } = session;
    return {
      ...template,
      ...Object.fromEntries(Object.entries(counts.reported).filter(([name]) => name in template)),
      node,
      clientid: session.clientid,
      username: session.username ?? "undefined",
      proto_ver: session.protocolVersion,
      keepalive: session.keepalive,
      ip_address: session.ip ?? "undefined",
      port: session.port ?? 0,
      connected: session.isConnected,
      clean_start: session.isCleanStart,
      connected_at: localTime(session.connectedAt),
      created_at: localTime(session.createdAt),
      ...(disconnectedAt !== undefined && { disconnected_at: localTime(disconnectedAt) }),
      expiry_interval: session.isCleanStart ? 0 : KEPT_SECONDS,
      subscriptions_cnt: session.subscriptions.size,
    };
  }
}

/** Times of conditions are seconds. */
function meets(session: Session, row: Client, wanted: Conditions): boolean {
  const state = session.isConnected ? "connected" : "disconnected";
  const within = (value: number, from: number | undefined, until: number | undefined) =>
    (from === undefined || value >= from) && (until === undefined || value <= until);
  return [
    wanted.clientid === undefined || session.clientid === wanted.clientid,
    wanted.username === undefined || session.username === wanted.username,
    wanted.zone === undefined || row.zone === wanted.zone,
    wanted.ip_address === undefined || session.ip === wanted.ip_address,
    wanted.conn_state === undefined || state === wanted.conn_state,
    wanted.clean_start === undefined || session.isCleanStart === wanted.clean_start,
    wanted.proto_name === undefined || row.proto_name === wanted.proto_name,
    wanted.proto_ver === undefined || session.protocolVersion === wanted.proto_ver,
    wanted._like_clientid === undefined || session.clientid.includes(wanted._like_clientid),
    wanted._like_username === undefined || (session.username ?? "").includes(wanted._like_username),
    within(session.createdAt / 1000, wanted._gte_created_at, wanted._lte_created_at),
    within(session.connectedAt / 1000, wanted._gte_connected_at, wanted._lte_connected_at),
    within(row.mqueue_len ?? 0, wanted._gte_mqueue_len, wanted._lte_mqueue_len),
    within(row.mqueue_dropped ?? 0, wanted._gte_mqueue_dropped, wanted._lte_mqueue_dropped),
  ].every(Boolean);
}
