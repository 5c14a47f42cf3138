import type { BrokerModel } from "../../broker/model.ts";
import { sharedOf } from "../../broker/topic.ts";

/** Number of clients, subscriptions and so on of a broker. */
export type Sizes = ReturnType<typeof sizesOf>;

/** Sizes of a broker, with the maximum of all requests so far. */
export function createStats(broker: BrokerModel): {
  sizes(): Sizes;
  /** Sizes with the suffix `.count` for now and `.max` for the maximum. */
  reported(sizes: Record<string, number>): Record<string, number>;
} {
  const most = new Map<string, number>();
  return {
    sizes: () => sizesOf(broker),
    reported(sizes) {
      const rows = Object.entries(sizes).flatMap(([name, count]) => {
        const max = Math.max(count, most.get(name) ?? 0);
        most.set(name, max);
        return [
          [`${name}.count`, count],
          [`${name}.max`, max],
        ] as const;
      });
      return Object.fromEntries(rows);
    },
  };
}

function sizesOf({ sessions, retained, delayed }: BrokerModel) {
  const all = [...sessions.values()];
  const filters = all.flatMap(({ subscriptions }) => [...subscriptions.keys()]);
  return {
    channels: all.length,
    connections: all.length,
    live_connections: all.filter(({ isConnected }) => isConnected).length,
    cluster_sessions: all.length,
    sessions: all.length,
    topics: new Set(filters.map((filter) => sharedOf(filter)?.filter ?? filter)).size,
    suboptions: filters.length,
    subscribers: filters.length,
    subscriptions: filters.length,
    "subscriptions.shared": filters.filter((filter) => sharedOf(filter) !== undefined).length,
    retained: retained.size,
    delayed: delayed.messages.size,
  };
}
