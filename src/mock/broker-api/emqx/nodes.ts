import type { BrokerNode, CurrentRates, Status } from "../../../../generated/types/emqx.ts";
import { answer, sentAs } from "../dialect.ts";
import { RestAnswer, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { createStats } from "./stats.ts";

/** Status, single node, counters and sizes of the broker. */
export function nodes(context: HandlerContext): RestHandlers {
  const { broker, node } = context;
  const machine = context.example<BrokerNode[]>("listNodes")[0]!;
  const names = Object.keys(context.example<Record<string, number>>("getMetricsAggregate"));
  const stats = createStats(broker);
  const reported = () => stats.reported(stats.sizes());

  return {
    getStatus({ query }) {
      if (query.format === "json") return jsonStatus();
      return new RestAnswer(sentAs(context.contract.examples.get("getStatusText")!));
    },
    listNodes: () => [row()],
    getNode({ path }) {
      checkNode(path.node!);
      return row();
    },
    getNodeMetrics({ path }) {
      checkNode(path.node!);
      return metrics();
    },
    getNodeStats({ path }) {
      checkNode(path.node!);
      return reported();
    },
    getCurrentMonitor: () => current(),
    getCurrentNodeMonitor({ path }) {
      if (path.node === "all") return current();
      checkNode(path.node!);
      const {
        subscriptions_ram: _,
        subscriptions_durable: __,
        disconnected_durable_sessions: ___,
        ...rest
      } = current();
      return { node_uptime: Date.now() - broker.startedAt, ...rest };
    },
    countSessions: () => broker.sessions.size,
    getStats: ({ query }) => (query.aggregate === true ? reported() : [{ node, ...reported() }]),
    getMetrics({ query }) {
      if (query.aggregate === true) return metrics();
      return query.node === undefined || query.node === node ? [{ node, ...metrics() }] : [];
    },
  };

  function jsonStatus(): RestAnswer {
    const { status, headers } = context.contract.examples.get("getStatus")!;
    return new RestAnswer(answer(status, context.example<Status>("getStatus"), "application/json", headers));
  }

  function checkNode(name: string): void {
    if (name !== node) throw context.refusal("nodeNotFound", { message: `Node not found: ${name}` });
  }

  function row(): BrokerNode {
    const { connections, live_connections, cluster_sessions } = stats.sizes();
    return {
      ...machine,
      connections,
      live_connections,
      cluster_sessions,
      uptime: Date.now() - broker.startedAt,
    };
  }

  /** Current sizes. The mock measures no rates. */
  function current(): CurrentRates {
    const sizes = stats.sizes();
    const { connections, live_connections, subscriptions, topics } = sizes;
    return {
      ...{ connections, live_connections, subscriptions, topics },
      subscriptions_ram: subscriptions,
      subscriptions_durable: 0,
      disconnected_durable_sessions: 0,
      shared_subscriptions: sizes["subscriptions.shared"],
      retained_msg_count: sizes.retained,
      received_msg_rate: 0,
      sent_msg_rate: 0,
      dropped_msg_rate: 0,
      persisted_rate: 0,
      validation_succeeded_rate: 0,
      validation_failed_rate: 0,
      transformation_succeeded_rate: 0,
      transformation_failed_rate: 0,
    };
  }

  function metrics(): Record<string, number> {
    return Object.fromEntries(names.map((name) => [name, broker.metrics[name] ?? 0]));
  }
}
