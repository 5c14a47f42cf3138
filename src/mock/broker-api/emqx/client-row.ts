import type { Client } from "../../../../generated/types/emqx.ts";
import type { Session } from "../../broker/session.ts";
import { timestamp } from "./times.ts";

/** Expiry of a session without clean start in seconds, if the client cannot set it. */
export const KEPT_SECONDS = 7200;

/** A client as the API shows it. @param template Properties that the mock does not simulate. */
export function clientRow(session: Session, template: Client, node: string): Client {
  const { isConnected, disconnectedAt, counts } = session;
  const { disconnected_at: _, ...constants } = template;
  return {
    ...constants,
    ...counts.reported,
    clientid: session.clientid,
    username: session.username,
    node,
    connected: isConnected,
    connected_at: timestamp(session.connectedAt),
    created_at: timestamp(session.createdAt),
    ...(disconnectedAt !== undefined && { disconnected_at: timestamp(disconnectedAt), disconn_props: {} }),
    peersni: null,
    ip_address: session.ip,
    port: session.port,
    listener: session.listener,
    proto_ver: session.protocolVersion,
    keepalive: session.keepalive,
    clean_start: session.isCleanStart,
    expiry_interval: session.isCleanStart ? 0 : KEPT_SECONDS,
    subscriptions_cnt: session.subscriptions.size,
  };
}
