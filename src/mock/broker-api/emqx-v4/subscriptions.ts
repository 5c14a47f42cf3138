import type { Subscription } from "../../../../generated/types/emqx-v4.ts";
import { fits, sharedOf } from "../../broker/topic.ts";
import type { RestHandlers } from "../rest-state.ts";
import { done, type HandlerContext, page } from "./handler-context.ts";

/** Subscriptions of all clients, and the resulting routes. */
export function subscriptions(context: HandlerContext): RestHandlers {
  const { broker, node } = context;

  return {
    listSubscriptions: ({ query }) => list(query),
    listNodeSubscriptions({ path, query }) {
      context.checkNode(path.node!);
      return list(query);
    },
    listClientSubscriptions: ({ path }) => done(all().filter(({ clientid }) => clientid === path.clientid)),
    listNodeClientSubscriptions({ path }) {
      context.checkNode(path.node!);
      return done(all().filter(({ clientid }) => clientid === path.clientid));
    },
    listRoutes({ query }) {
      const { hasnext: _, ...meta } = (page(routes(), query) as { meta: { hasnext: boolean } }).meta;
      return { ...page(routes(), query), meta };
    },
    getRoute: ({ path }) => done(routes().filter(({ topic }) => topic === path.topic)),
  };

  function list(query: Record<string, unknown>): object {
    const { clientid, topic, qos, share, _match_topic: match } = query;
    const rows = all().filter(
      (row) =>
        (clientid === undefined || row.clientid === clientid) &&
        (topic === undefined || row.topic === topic) &&
        (qos === undefined || row.qos === qos) &&
        (share === undefined || sharedOf(row.topic!)?.group === share) &&
        (match === undefined || fits(match as string, row.topic!)),
    );
    const others = [clientid, qos, share, match].filter((condition) => condition !== undefined);
    return page(rows, query, topic !== undefined || others.length === 0);
  }

  function all(): Subscription[] {
    return [...broker.sessions.values()].flatMap(({ clientid, subscriptions: filters }) =>
      [...filters].map(([topic, { qos }]) => ({ node, clientid, topic, qos })),
    );
  }

  function routes(): { topic: string; node: string }[] {
    const topics = new Set(all().map(({ topic }) => sharedOf(topic!)?.filter ?? topic!));
    return [...topics].map((topic) => ({ topic, node }));
  }
}
