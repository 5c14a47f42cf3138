import type { TopicMetrics, TopicMetricsRequest, TopicMetricsReset } from "../../../../generated/types/emqx.ts";
import { MOST_TOPICS } from "../../broker/topic-metrics.ts";
import type { RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { timestampOfSeconds } from "./times.ts";

/** Counters of single topics, which are current. A rate is the average since counting began. */
export function topicMetrics(context: HandlerContext): RestHandlers {
  const { topicMetrics: metrics } = context.broker;

  return {
    listTopicMetrics: () => [...metrics.topics.keys()].map(row),
    registerTopicMetrics({ body }) {
      const { topic } = body as TopicMetricsRequest;
      if (metrics.topics.has(topic)) throw context.refusal("topicRegistered");
      if (metrics.topics.size >= MOST_TOPICS) throw context.refusal("tooManyTopics");
      metrics.register(topic);
      return row(topic);
    },
    resetTopicMetrics({ body }) {
      const { topic } = body as TopicMetricsReset;
      const topics = topic === undefined ? [...metrics.topics.keys()] : [known(topic)];
      for (const one of topics) metrics.reset(one);
      return topic === undefined ? topics.map(row) : row(topic);
    },
    getTopicMetrics: ({ path }) => row(known(path.topic!)),
    unregisterTopicMetrics({ path }) {
      metrics.unregister(known(path.topic!));
    },
  };

  function known(topic: string): string {
    if (!metrics.topics.has(topic)) throw context.refusal("topicMetricsNotFound");
    return topic;
  }

  function row(topic: string): TopicMetrics {
    const { createdAt, counts } = metrics.topics.get(topic)!;
    const seconds = Math.max(1, (Date.now() - createdAt) / 1000);
    const values = Object.entries(counts).flatMap(([name, count]) => [
      [`messages.${name}.count`, count],
      [`messages.${name}.rate`, Math.round((count / seconds) * 100) / 100],
    ]);
    return {
      topic,
      create_time: timestampOfSeconds(createdAt / 1000),
      metrics: Object.fromEntries(values) as TopicMetrics["metrics"],
    };
  }
}
