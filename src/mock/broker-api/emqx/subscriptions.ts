import type { Subscription } from "../../../../generated/types/emqx.ts";
import type { Session } from "../../broker/session.ts";
import { fits, isFilter, ownFilter, sharedOf } from "../../broker/topic.ts";
import type { RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { pageOf } from "./pages.ts";

/** Subscriptions of all clients, and all subscribed filters. */
export function subscriptions(context: HandlerContext): RestHandlers {
  const { broker, node } = context;

  return {
    listSubscriptions({ query }) {
      const wanted = query as {
        node?: string;
        clientid?: string;
        qos?: number;
        topic?: string;
        match_topic?: string;
        share_group?: string;
      };
      if (wanted.node !== undefined && wanted.node !== node)
        throw context.refusal("nodeDown", { message: `bad rpc call <<"${wanted.node}">>, Reason <<"invalid node">>` });
      const { match_topic: match } = wanted;
      if (match !== undefined && isPrefixed(match)) throw context.refusal("matchTopicInvalid");
      const rows = all().filter(
        (row) =>
          (wanted.clientid === undefined || row.clientid === wanted.clientid) &&
          (wanted.qos === undefined || row.qos === wanted.qos) &&
          (wanted.topic === undefined || ownFilter(row.topic) === wanted.topic) &&
          (wanted.share_group === undefined || sharedOf(row.topic)?.group === wanted.share_group) &&
          (match === undefined || (isFilter(match) && fits(match, ownFilter(row.topic)))),
      );
      return pageOf(rows, query, match === undefined);
    },
    listTopics({ query }) {
      const wanted = query as { topic?: string; node?: string };
      const { topic } = wanted;
      if (topic !== undefined && isPrefixed(topic) && sharedOf(topic) === undefined)
        throw context.refusal("filterMalformed");
      const rows = routes().filter(
        (row) =>
          (topic === undefined || row.topic === topic) && (wanted.node === undefined || row.node === wanted.node),
      );
      const page = pageOf(rows, query);
      const { count: _, ...uncounted } = page.meta;
      return topic !== undefined && page.meta.hasnext ? { ...page, meta: uncounted } : page;
    },
    getTopic({ path }) {
      const rows = routes().filter(({ topic }) => sharedOf(topic) === undefined && topic === path.topic);
      if (rows.length === 0) throw context.refusal("topicNotFound");
      return rows;
    },
  };

  function all(): Subscription[] {
    return [...broker.sessions.values()].flatMap((session) => subscriptionRows(session, node));
  }

  function routes(): { topic: string; node: string }[] {
    const filters = new Set(all().map(({ topic }) => topic));
    return [...filters].map((topic) => ({ topic, node }));
  }
}

/** Whether a filter starts with a prefix of the broker, which the API does not accept in a filter. */
function isPrefixed(filter: string): boolean {
  return /^\$(share|queue|exclusive)\//.test(filter);
}

/** The subscriptions of one client, as the API shows them. */
export function subscriptionRows({ clientid, subscriptions }: Session, node: string): Subscription[] {
  return [...subscriptions].map(([topic, subscription]) => ({
    topic,
    clientid,
    node,
    ...subscription,
    durable: false,
  }));
}
