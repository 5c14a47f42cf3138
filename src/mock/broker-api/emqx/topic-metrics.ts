import type { TopicMetrics, TopicMetricsRequest, TopicMetricsReset } from "../../../../generated/types/emqx.ts";
import { type Measured, MAX_TOPICS, ZERO } from "../../broker/topic-metrics.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { timestampOfSeconds } from "./times.ts";

/** Counters of single topics, always current. A rate is the average since counting began. */
export function topicMetrics(context: HandlerContext): RestHandlers {
  const { topicMetrics: metrics } = context.broker;

  return {
    listTopicMetrics: () => [...metrics.topics.keys()].map(row),
    registerTopicMetrics({ body }) {
      const { topic } = body as TopicMetricsRequest;
      if (metrics.topics.has(topic)) throw context.refusal("topicRegistered");
      if (metrics.topics.size >= MAX_TOPICS) throw context.refusal("tooManyTopics");
      return new Change(() => metrics.register(topic), rowOf(topic, { createdAt: Date.now(), counts: ZERO }));
    },
    resetTopicMetrics({ body }) {
      const { topic } = body as TopicMetricsReset;
      const topics = topic === undefined ? [...metrics.topics.keys()] : [known(topic)];
      const rows = topics.map((one) => rowOf(one, { ...metrics.topics.get(one)!, counts: ZERO }));
      return new Change(
        () => {
          for (const one of topics) metrics.reset(one);
        },
        topic === undefined ? rows : rows[0],
      );
    },
    getTopicMetrics: ({ path }) => row(known(path.topic!)),
    unregisterTopicMetrics({ path }) {
      const topic = known(path.topic!);
      return new Change(() => void metrics.unregister(topic));
    },
  };

  function known(topic: string): string {
    if (!metrics.topics.has(topic)) throw context.refusal("topicMetricsNotFound");
    return topic;
  }

  function row(topic: string): TopicMetrics {
    return rowOf(topic, metrics.topics.get(topic)!);
  }

  function rowOf(topic: string, { createdAt, counts }: Measured): TopicMetrics {
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
