import { add, type Counts } from "./counts.ts";

/** Maximum number of registered topics. */
export const MAX_TOPICS = 512;

const NAMES = ["in", "out", "dropped", "qos0.in", "qos0.out", "qos1.in", "qos1.out", "qos2.in", "qos2.out"];

/** Initial counters. */
export const ZERO: Readonly<Counts> = Object.fromEntries(NAMES.map((name) => [name, 0]));

/** A registered topic; times are milliseconds. */
export interface Measured {
  createdAt: number;
  counts: Readonly<Counts>;
}

/** Counters of single topics, which are shown at once. */
export interface TopicMetrics {
  readonly topics: ReadonlyMap<string, Measured>;
  register(topic: string): void;
  unregister(topic: string): boolean;
  /** Sets the counters of a topic to 0. */
  reset(topic: string): void;
  /** Counts an incoming message and its receivers. */
  count(topic: string, qos: number, receivers: number): void;
}

export function createTopicMetrics(): TopicMetrics {
  const topics = new Map<string, { createdAt: number; counts: Counts }>();
  return {
    topics,
    register: (topic) => void topics.set(topic, { createdAt: Date.now(), counts: { ...ZERO } }),
    unregister: (topic) => topics.delete(topic),
    reset(topic) {
      topics.get(topic)!.counts = { ...ZERO };
    },
    count(topic, qos, receivers) {
      const registered = topics.get(topic);
      if (registered === undefined) return;
      const dropped = receivers === 0 ? 1 : 0;
      const out = { out: receivers, [`qos${qos}.out`]: receivers };
      add(registered.counts, { in: 1, [`qos${qos}.in`]: 1, dropped, ...out });
    },
  };
}
