import type { Names } from "../../contract/unknown-name.ts";
import { type Access, BUILT_IN, BUILT_IN_AUTHENTICATOR, BUILT_IN_SOURCE, createAccess } from "./access.ts";
import { type Bans, createBans } from "./bans.ts";
import { createDelayed, type Delayed, delayOf, isDelayed } from "./delayed.ts";
import { add, type Counts } from "./counts.ts";
import { type Message, messageId } from "./message.ts";
import {
  type MqttArrival,
  beginSession,
  type Connection,
  countsOf,
  type Session,
  type Subscription,
} from "./session.ts";
import { fits, sharedOf } from "./topic.ts";
import { createTopicMetrics, type TopicMetrics } from "./topic-metrics.ts";

/** A message that the broker stores for later subscribers. */
export interface Retained extends Message {
  id: string;
  /** Milliseconds. */
  publishedAt: number;
}

/** A real broker that delivers messages. Without it, messages are counted and retained, but not delivered. */
interface Carrier {
  publish(message: Message): Promise<void>;
  /** Deletes a retained message. */
  forget(topic: string): Promise<void>;
  /** Deletes the session of a disconnected client. */
  discard(clientid: string): Promise<void>;
}

/** State of a broker. */
export interface BrokerModel {
  /** By client id. */
  readonly sessions: ReadonlyMap<string, Session>;
  /** By topic. */
  readonly retained: ReadonlyMap<string, Retained>;
  readonly bans: Bans;
  readonly access: Access;
  readonly topicMetrics: TopicMetrics;
  readonly delayed: Delayed;
  /** Counters of the whole broker, which are shown at once. */
  readonly metrics: Counts;
  /** Whether messages are retained. */
  isRetaining: boolean;
  /** Maximum number of retained messages; 0 for no limit. */
  mostRetained: number;
  readonly startedAt: number;
  carrier: Carrier | undefined;
  /** Starts a session. */
  connect(arrival: MqttArrival, connection?: Connection): Session;
  /** Ends the connection of a session, and the session too unless it is to be kept. */
  disconnect(session: Session): void;
  /** Ends connection and session of a client; returns false if the client does not exist. */
  kick(clientid: string): Promise<boolean>;
  /** Records a subscription that the client made itself. */
  subscribed(session: Session, filter: string, subscription: Subscription): void;
  unsubscribed(session: Session, filter: string): void;
  /** Subscribes on behalf of a client. */
  subscribe(session: Session, filter: string, subscription: Subscription): Promise<void>;
  unsubscribe(session: Session, filter: string): Promise<void>;
  /** Number of clients that would receive a message. */
  reach(message: Message): number;
  publish(message: Message): Promise<void>;
  /** Counts a delivered message, and retains it if its flag is set. */
  carried(message: Message, from?: Session): void;
  /** Adds a message to the retained ones without a check. */
  retain(message: Retained): void;
  forget(topic: string): Promise<boolean>;
}

/** Settings of a broker. */
export interface ModelOptions {
  /** Delay of the counters of clients in seconds; 15 by default. */
  counterLag?: number | undefined;
  /** Whether clients need a user of the built-in database; true by default. */
  authentication?: boolean | undefined;
  /**
   * Whether the broker is in factory state: no authenticators, so that every client may connect, no users, and the file
   * as its only source of authorization. False by default.
   */
  fresh?: boolean | undefined;
}

export const MODEL_OPTIONS: Names<ModelOptions> = { counterLag: true, authentication: true, fresh: true };

/** Creates a broker without connected clients. */
export function createModel(
  { counterLag = 15, authentication = true, fresh = false }: ModelOptions = {},
  startedAt = Date.now(),
): BrokerModel {
  const sessions = new Map<string, Session>();
  const retained = new Map<string, Retained>();
  const topicMetrics = createTopicMetrics();
  const metrics: Counts = {};
  const access = createAccess();
  if (authentication && !fresh) access.addAuthenticator(BUILT_IN, { ...BUILT_IN_AUTHENTICATOR });
  if (!fresh) access.addSource("built_in_database", { ...BUILT_IN_SOURCE });

  const model: BrokerModel = {
    sessions,
    retained,
    bans: createBans(),
    access,
    topicMetrics,
    delayed: createDelayed((message) => void model.publish(message)),
    metrics,
    isRetaining: true,
    mostRetained: 0,
    startedAt,
    carrier: undefined,
    connect(arrival, connection) {
      const before = sessions.get(arrival.clientid);
      before?.counts.stop();
      const session = beginSession(arrival, connection, before, counterLag);
      sessions.set(arrival.clientid, session);
      add(metrics, { "client.connected": 1, "packets.connect.received": 1, "session.created": 1 });
      session.counts.copy();
      return session;
    },
    disconnect(session) {
      if (!session.isConnected) return;
      session.isConnected = false;
      session.disconnectedAt = Date.now();
      session.counts.stop();
      session.connection = undefined;
      add(metrics, { "client.disconnected": 1 });
      if (session.isCleanStart && sessions.get(session.clientid) === session) sessions.delete(session.clientid);
    },
    async kick(clientid) {
      const session = sessions.get(clientid);
      if (session === undefined) return false;
      await session.connection?.close();
      model.disconnect(session);
      if (sessions.get(clientid) === session) sessions.delete(clientid);
      await model.carrier?.discard(clientid);
      return true;
    },
    subscribed(session, filter, subscription) {
      session.subscriptions.set(filter, subscription);
      session.counts.copy();
    },
    unsubscribed(session, filter) {
      session.subscriptions.delete(filter);
      session.counts.copy();
    },
    async subscribe(session, filter, subscription) {
      await session.connection?.subscribe(filter, subscription.qos);
      model.subscribed(session, filter, subscription);
    },
    async unsubscribe(session, filter) {
      await session.connection?.unsubscribe(filter);
      model.unsubscribed(session, filter);
    },
    reach: (message) => receiversOf(message).length,
    async publish(message) {
      if (model.carrier) await model.carrier.publish(message);
      else model.carried(message);
    },
    carried(message, from) {
      const { topic, qos } = message;
      const receivers = receiversOf(message);
      from?.counts.add(countsOf("recv", qos));
      if (isDelayed(topic)) return delay(message);
      for (const [session, subscription] of receivers)
        if (session.isConnected) session.counts.add(countsOf("send", Math.min(qos, subscription.qos)));
      topicMetrics.count(topic, qos, receivers.length);
      add(metrics, {
        "messages.received": from ? 1 : 0,
        "messages.publish": 1,
        [`messages.qos${qos}.received`]: from ? 1 : 0,
        "messages.sent": receivers.length,
        "messages.delivered": receivers.length,
        ...(receivers.length === 0 && { "messages.dropped": 1, "messages.dropped.no_subscribers": 1 }),
      });
      if (!message.retain || !model.isRetaining) return;
      if (message.payload.length === 0) retained.delete(topic);
      else if (model.mostRetained === 0 || retained.has(topic) || retained.size < model.mostRetained)
        model.retain({ ...message, id: messageId(), publishedAt: Date.now() });
      else void model.carrier?.forget(topic);
    },
    retain: (message) => void retained.set(message.topic, message),
    async forget(topic) {
      const wasThere = retained.delete(topic);
      await model.carrier?.forget(topic);
      return wasThere;
    },
  };
  return model;

  function delay(message: Message): void {
    // The carrier may have retained it, under a topic that no client may see.
    if (message.retain) void model.carrier?.forget(message.topic);
    const wait = delayOf(message.topic);
    if (wait) model.delayed.add({ ...message, ...wait, id: messageId(), publishedAt: Date.now() });
  }

  /** Each matching client once, and one client per group of shared subscriptions. */
  function receiversOf({ topic }: Message): [Session, Subscription][] {
    const groups = new Set<string>();
    return [...sessions.values()].flatMap((session): [Session, Subscription][] => {
      const found = [...session.subscriptions].find(([filter]) => {
        const group = sharedOf(filter)?.group;
        if (!fits(filter, topic) || (group !== undefined && groups.has(group))) return false;
        if (group !== undefined) groups.add(group);
        return true;
      });
      return found === undefined ? [] : [[session, found[1]]];
    });
  }
}
