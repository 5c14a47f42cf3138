import type { RetainedMessage, RetainerConfig, RetainerConfigUpdate } from "../../../../generated/types/emqx.ts";
import type { Retained } from "../../broker/model.ts";
import { fits } from "../../broker/topic.ts";
import type { RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { pageOf } from "./pages.ts";
import { timestamp } from "./times.ts";

/** A payload above this many bytes is not told. */
const LARGEST_TOLD = 1024 * 1024;

/** Retained messages and their settings. */
export function retainer(context: HandlerContext): RestHandlers {
  const { broker } = context;
  let config = context.example<RetainerConfig>("getRetainerConfig");

  return {
    getRetainerConfig: () => config,
    updateRetainerConfig({ body }) {
      const { backend, ...others } = body as RetainerConfigUpdate;
      config = { ...config, ...others, backend: { ...config.backend, ...backend } };
      broker.isRetaining = config.enable !== false;
      return config;
    },
    listRetainedMessages({ query }) {
      const { topic } = query as { topic?: string };
      const rows = topic === undefined ? [...broker.retained.values()] : matching(topic);
      return pageOf(rows.map(summary), query, topic === undefined);
    },
    async deleteRetainedMessages() {
      for (const topic of [...broker.retained.keys()]) await broker.forget(topic);
    },
    getRetainedMessage({ path }): RetainedMessage {
      const message = found(path.topic!)[0]!;
      const { payload } = message;
      return {
        ...summary(message),
        ...(payload.length <= LARGEST_TOLD && { payload: payload.toString("base64") }),
      };
    },
    async deleteRetainedMessage({ path }) {
      for (const { topic } of found(path.topic!)) await broker.forget(topic);
    },
  };

  function matching(filter: string): Retained[] {
    return [...broker.retained.values()].filter(({ topic }) => fits(filter, topic));
  }

  function found(filter: string): Retained[] {
    const messages = matching(filter);
    if (messages.length === 0) throw context.refusal("retainedMessageNotFound");
    return messages;
  }
}

function summary({ id, topic, qos, publishedAt, from, username }: Retained) {
  return {
    msgid: id,
    topic,
    qos,
    publish_at: timestamp(publishedAt),
    from_clientid: from,
    from_username: username,
  };
}
