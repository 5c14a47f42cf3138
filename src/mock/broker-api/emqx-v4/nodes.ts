import type { Broker, BrokerNode } from "../../../../generated/types/emqx-v4.ts";
import type { RestHandlers } from "../rest-state.ts";
import { createStats } from "../emqx/stats.ts";
import { done, type HandlerContext, localTime } from "./handler-context.ts";

/** The single node of the broker, its counters and sizes. */
export function nodes(context: HandlerContext): RestHandlers {
  const { broker, node } = context;
  const names = Object.keys(context.data<Record<string, number>>("getNodeMetrics"));
  const stats = createStats(broker);

  return {
    listBrokers: () => done([brokerRow()]),
    getBroker({ path }) {
      if (path.node !== node) throw context.refusal("getBrokerNodeDown");
      return done(brokerRow());
    },
    listNodes: () => done([nodeRow()]),
    getNode({ path }) {
      context.checkNode(path.node!);
      return done(nodeRow());
    },
    listMetrics: () => done([{ node, metrics: metrics() }]),
    getNodeMetrics({ path }) {
      context.checkNode(path.node!);
      return done(metrics());
    },
    listStats: () => done([{ node, stats: figures() }]),
    getNodeStats({ path }) {
      context.checkNode(path.node!);
      return done(figures());
    },
  };

  function metrics(): Record<string, number> {
    const known = Object.fromEntries(names.map((name) => [name, broker.metrics[name] ?? 0]));
    return { ...known, "messages.retained": broker.retained.size };
  }

  function figures(): Record<string, number> {
    const { delayed: _, cluster_sessions: __, ...others } = stats.sizes();
    return stats.reported({ ...others, routes: others.topics });
  }

  function brokerRow(): Broker {
    return { ...context.data<Broker>("getBroker"), uptime: uptime(), datetime: localTime(Date.now()) };
  }

  function nodeRow(): BrokerNode {
    const { connections, live_connections } = stats.sizes();
    return { ...context.data<BrokerNode>("getNode"), uptime: uptime(), connections, live_connections };
  }

  function uptime(): string {
    const seconds = Math.floor((Date.now() - broker.startedAt) / 1000);
    const parts = [
      [Math.floor(seconds / 3600), "hours"],
      [Math.floor(seconds / 60) % 60, "minutes"],
      [seconds % 60, "seconds"],
    ] as const;
    const first = parts.findIndex(([count]) => count > 0);
    return parts
      .slice(first === -1 ? parts.length - 1 : first)
      .map(([count, unit]) => `${count} ${unit}`)
      .join(", ");
  }
}
