import type { RetainedMessage, RetainerConfig, RetainerConfigUpdate } from "../../../../generated/types/emqx.ts";
import type { Retained } from "../../broker/model.ts";
import { fits } from "../../broker/topic.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { pageOf } from "./pages.ts";
import { timestamp } from "./times.ts";

/** Larger payloads, in bytes, are not returned. */
const LARGEST_TOLD = 1024 * 1024;

/** Retained messages and their settings. */
export function retainer(context: HandlerContext): RestHandlers {
  const { broker } = context;
  let config = context.example<RetainerConfig>("getRetainerConfig");

  return {
    getRetainerConfig: () => config,
    updateRetainerConfig({ body }) {
      const { backend, ...others } = body as RetainerConfigUpdate;
      const next = { ...config, ...others, backend: { ...config.backend, ...backend } };
      return new Change(() => {
        config = next;
        broker.isRetaining = next.enable !== false;
        broker.mostRetained = next.backend?.max_retained_messages ?? 0;
      }, next);
    },
    listRetainedMessages({ query }) {
      const { topic } = query as { topic?: string };
      const rows = topic === undefined ? [...broker.retained.values()] : matching(topic);
      return pageOf(rows.map(summary), query, topic === undefined, true);
    },
    deleteRetainedMessages: () => forgotten([...broker.retained.values()]),
    getRetainedMessage({ path }): RetainedMessage {
      const message = found(path.topic!)[0]!;
      const { payload } = message;
      return {
        ...summary(message),
        ...(payload.length <= LARGEST_TOLD && { payload: payload.toString("base64") }),
      };
    },
    deleteRetainedMessage: ({ path }) => forgotten(found(path.topic!)),
  };

  function forgotten(messages: readonly Retained[]): Change {
    return new Change(async () => {
      for (const { topic } of messages) await broker.forget(topic);
    });
  }

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
