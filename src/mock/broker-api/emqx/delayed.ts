import type {
  DelayedMessage as Row,
  DelayedMessageSummary,
  DelayedSettings,
  DelayedSettingsUpdate,
} from "../../../../generated/types/emqx.ts";
import type { DelayedMessage } from "../../broker/delayed.ts";
import { isTopic } from "../../broker/topic.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { pageOf } from "./pages.ts";
import { timestamp } from "./times.ts";

/** Delayed messages and their settings. */
export function delayed(context: HandlerContext): RestHandlers {
  const { node } = context;
  const { delayed: all } = context.broker;

  return {
    getDelayed: (): DelayedSettings => all.settings,
    updateDelayed({ body, sent }) {
      const first = context.example<Required<DelayedSettings>>("getDelayed");
      // For the server, null means new settings.
      const settings = sent === null ? first : { ...all.settings, ...(body as DelayedSettingsUpdate) };
      return new Change(() => {
        all.settings = settings;
      }, settings);
    },
    listDelayedMessages: ({ query }) => pageOf([...all.messages.values()].map(summary), query),
    getDelayedMessage({ path }): Row {
      const { node: name, msgid } = path as { node: string; msgid: string };
      if (name !== node) throw context.refusal("delayedNodeUnknown", { message: `The node name ${name} is invalid` });
      const message = messageOf(msgid);
      return { ...summary(message), payload: message.payload.toString("base64") };
    },
    deleteDelayedMessage({ path }) {
      const { node: name, msgid } = path as { node: string; msgid: string };
      if (name !== node) throw context.refusal("internalError");
      const { id } = messageOf(msgid);
      return new Change(() => void all.delete(id));
    },
    deleteDelayedMessagesByTopic({ path }) {
      const topic = path.topic!;
      if (!isTopic(topic))
        throw context.refusal("delayedTopicWildcard", { message: `The topic name ${topic} is invalid` });
      const found = [...all.messages.values()].filter((message) => message.topic === topic);
      if (found.length === 0)
        throw context.refusal("delayedTopicNotFound", { message: `Not found messages for ${topic}` });
      return new Change(() => {
        for (const { id } of found) all.delete(id);
      });
    },
  };

  function messageOf(msgid: string): DelayedMessage {
    const message = all.messages.get(msgid.toUpperCase());
    if (message === undefined)
      throw context.refusal("delayedMessageNotFound", { message: `Message ID ${msgid} not found` });
    return message;
  }

  function summary({ id, topic, qos, publishedAt, delay, from, username }: DelayedMessage): DelayedMessageSummary {
    const expectedAt = publishedAt + delay * 1000;
    return {
      msgid: id,
      node,
      topic,
      qos,
      publish_at: timestamp(publishedAt),
      expected_at: timestamp(expectedAt),
      delayed_interval: delay,
      delayed_remaining: Math.max(0, Math.floor((expectedAt - Date.now()) / 1000)),
      from_clientid: from,
      from_username: username === "" ? "undefined" : username,
    };
  }
}
