import { type Counts, createLaggingCounts, type LaggingCounts } from "./counts.ts";

/** How a client subscribes to a filter. */
export interface Subscription {
  qos: number;
  nl: number;
  rap: number;
  rh: number;
}

/** A real connection to a client. Where there is none behind a session, the client is made up. */
export interface Connection {
  /** Breaks it off; done when it has ended. */
  close(): Promise<void>;
  subscribe(filter: string, qos: number): Promise<void>;
  unsubscribe(filter: string): Promise<void>;
  /** Counters that the connection itself keeps. */
  traffic(): Counts;
}

/** Who connects, and how. */
export interface MqttArrival {
  clientid: string;
  username: string | null;
  ip: string | null;
  port: number | null;
  /** Id of the listener: `tcp:default`. */
  listener: string;
  /** 3 is MQTT 3.1, 4 is 3.1.1, 5 is 5.0. */
  protocolVersion: number;
  keepalive: number;
  isCleanStart: boolean;
}

/** A client with what the broker keeps of it. Times are milliseconds. */
export interface Session extends MqttArrival {
  isConnected: boolean;
  connectedAt: number;
  createdAt: number;
  disconnectedAt: number | undefined;
  subscriptions: Map<string, Subscription>;
  counts: LaggingCounts;
  connection: Connection | undefined;
}

const QOS = ["", ".qos0", ".qos1", ".qos2"];

/** Counters of a client. */
export const CLIENT_COUNTS = [
  "recv_oct",
  "recv_cnt",
  "recv_pkt",
  ...QOS.map((qos) => `recv_msg${qos}`),
  "recv_msg.dropped",
  "recv_msg.dropped.await_pubrel_timeout",
  "send_oct",
  "send_cnt",
  "send_pkt",
  ...QOS.map((qos) => `send_msg${qos}`),
  "send_msg.dropped",
  "send_msg.dropped.expired",
  "send_msg.dropped.queue_full",
  "send_msg.dropped.too_large",
];

/** A session of a client that connects, with the subscriptions of the one before where it asks for them. */
export function beginSession(
  arrival: MqttArrival,
  connection: Connection | undefined,
  before: Session | undefined,
  lag: number,
): Session {
  const kept = arrival.isCleanStart ? undefined : before;
  const now = Date.now();
  return {
    ...arrival,
    isConnected: true,
    connectedAt: now,
    createdAt: kept?.createdAt ?? now,
    disconnectedAt: undefined,
    subscriptions: kept?.subscriptions ?? new Map(),
    counts: createLaggingCounts(CLIENT_COUNTS, lag, () => connection?.traffic() ?? {}),
    connection,
  };
}

/** What a message changes in the counters of whom it comes from (`recv`) or goes to (`send`). */
export function countsOf(direction: "recv" | "send", qos: number): Counts {
  return {
    [`${direction}_pkt`]: 1,
    [`${direction}_cnt`]: 1,
    [`${direction}_msg`]: 1,
    [`${direction}_msg.qos${qos}`]: 1,
  };
}
