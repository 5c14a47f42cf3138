import { type Counts, createLaggingCounts, type LaggingCounts } from "./counts.ts";

/** Options of a subscription. */
export interface Subscription {
  qos: number;
  nl: number;
  rap: number;
  rh: number;
}

/** A real connection to a client. A session without one belongs to an example client. */
export interface Connection {
  /** Closes the connection; resolves when it has ended. */
  close(): Promise<void>;
  subscribe(filter: string, qos: number): Promise<void>;
  unsubscribe(filter: string): Promise<void>;
  /** Counters that the connection keeps. */
  traffic(): Counts;
}

/** A client that connects. */
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

/** Session of a client. Times are milliseconds. */
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
const CLIENT_COUNTS = [
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

/** Starts the session of a client, with its previous subscriptions unless it requests a clean start. */
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

/** Changes of the counters of the sender (`recv`) or the receiver (`send`) of a message. */
export function countsOf(direction: "recv" | "send", qos: number): Counts {
  return {
    [`${direction}_pkt`]: 1,
    [`${direction}_cnt`]: 1,
    [`${direction}_msg`]: 1,
    [`${direction}_msg.qos${qos}`]: 1,
  };
}
