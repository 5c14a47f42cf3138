import type { PublishRequest, SubscribeRequest, UnsubscribeRequest } from "../../../../generated/types/emqx-v4.ts";
import { isFilter, isTopic } from "../../broker/topic.ts";
import { RestRefusal } from "../dialect.ts";
import type { RestHandlers } from "../rest-state.ts";
import { done, type HandlerContext } from "./handler-context.ts";

/** Messages that the broker publishes, and subscriptions that it makes for clients. */
export function messages(context: HandlerContext): RestHandlers {
  const { broker } = context;

  return {
    async publish({ body }) {
      const request = body as PublishRequest;
      const ids = await publish(request);
      if (!request.return) return done();
      return done("topics" in request ? { msgids: ids } : { msgid: ids[0] });
    },
    publishBatch: ({ body }) =>
      each(
        body as PublishRequest[],
        async (request) => void (await publish(request)),
        ({ topic }) => ({ topic }),
      ),
    async subscribe({ body }) {
      await subscribe(body as SubscribeRequest);
      return done();
    },
    subscribeBatch: ({ body }) => each(body as SubscribeRequest[], subscribe),
    async unsubscribe({ body }) {
      await unsubscribe(body as UnsubscribeRequest);
      return done();
    },
    unsubscribeBatch: ({ body }) => each(body as UnsubscribeRequest[], unsubscribe),
  };

  async function publish(request: PublishRequest): Promise<string[]> {
    const { payload = "", encoding, qos = 0, retain = false, clientid = "http_api" } = request;
    const topics = topicsOf(request);
    if (!topics.every(isTopic)) throw context.refusal("publishBadTopic");
    const text = typeof payload === "string" ? payload : JSON.stringify(payload);
    const bytes = Buffer.from(text, encoding === "base64" ? "base64" : "utf8");
    const ids: string[] = [];
    for (const topic of topics)
      ids.push((await broker.publish({ topic, payload: bytes, qos, retain, from: clientid, username: "" })).id);
    return ids;
  }

  async function subscribe(request: SubscribeRequest): Promise<void> {
    const filters = topicsOf(request);
    const session = sessionOf(request.clientid);
    if (!filters.every(isFilter)) throw context.refusal("subscribeBadTopic");
    for (const filter of filters)
      await broker.subscribe(session, filter, { qos: request.qos ?? 0, nl: 0, rap: 0, rh: 0 });
  }

  async function unsubscribe({ clientid, topic }: UnsubscribeRequest): Promise<void> {
    const session = sessionOf(clientid);
    if (!isFilter(topic)) throw context.refusal("unsubscribeBadTopic");
    await broker.unsubscribe(session, topic);
  }

  function sessionOf(clientid: string) {
    const session = broker.sessions.get(clientid);
    if (!session?.isConnected) throw context.refusal("subscribeOffline");
    return session;
  }
}

/** The code of the whole is 0 even where all were refused. */
async function each<Request extends { topic?: string; topics?: string; clientid?: string }>(
  requests: readonly Request[],
  handle: (request: Request) => Promise<void>,
  named: (row: { clientid: string | undefined; topic: string | undefined }) => object = (row) => row,
): Promise<object> {
  const results: object[] = [];
  for (const request of requests) {
    const row = named({ clientid: request.clientid, topic: request.topic ?? request.topics });
    results.push({ ...row, code: await codeOf(() => handle(request)) });
  }
  return done(results);
}

async function codeOf(handle: () => Promise<void>): Promise<number> {
  try {
    await handle();
    return 0;
  } catch (error) {
    if (!(error instanceof RestRefusal)) throw error;
    return (JSON.parse(error.sent.body) as { code: number }).code;
  }
}

function topicsOf(request: { topic?: string; topics?: string }): string[] {
  return request.topic === undefined ? request.topics!.split(",") : [request.topic];
}
