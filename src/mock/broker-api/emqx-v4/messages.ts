import type { PublishRequest, SubscribeRequest, UnsubscribeRequest } from "../../../../generated/types/emqx-v4.ts";
import { type Message, messageId } from "../../broker/message.ts";
import { isFilter, isTopic } from "../../broker/topic.ts";
import { RestRefusal } from "../dialect.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import { done, type HandlerContext } from "./handler-context.ts";

/** Publishes messages, and subscribes on behalf of clients. */
export function messages(context: HandlerContext): RestHandlers {
  const { broker } = context;

  return {
    publish({ body }) {
      const request = body as PublishRequest;
      const messages = messagesOf(request);
      const ids = messages.map(messageId);
      const data = "topics" in request ? { msgids: ids } : { msgid: ids[0] };
      return new Change(sending(messages), request.return ? done(data) : done());
    },
    publishBatch: ({ body }) =>
      each(
        body as PublishRequest[],
        (request) => sending(messagesOf(request)),
        ({ topic }) => ({ topic }),
      ),
    subscribe: ({ body }) => new Change(subscribing(body as SubscribeRequest), done()),
    subscribeBatch: ({ body }) => each(body as SubscribeRequest[], subscribing),
    unsubscribe: ({ body }) => new Change(unsubscribing(body as UnsubscribeRequest), done()),
    unsubscribeBatch: ({ body }) => each(body as UnsubscribeRequest[], unsubscribing),
  };

  function messagesOf(request: PublishRequest): Message[] {
    const { payload = "", encoding, qos = 0, retain = false, clientid = "http_api" } = request;
    const topics = topicsOf(request);
    if (!topics.every(isTopic)) throw context.refusal("publishBadTopic");
    const text = typeof payload === "string" ? payload : JSON.stringify(payload);
    const bytes = Buffer.from(text, encoding === "base64" ? "base64" : "utf8");
    return topics.map((topic) => ({ topic, payload: bytes, qos, retain, from: clientid, username: "" }));
  }

  function sending(messages: readonly Message[]): Change["keep"] {
    return async () => {
      for (const message of messages) await broker.publish(message);
    };
  }

  function subscribing(request: SubscribeRequest): Change["keep"] {
    const filters = topicsOf(request);
    const session = sessionOf(request.clientid);
    if (!filters.every(isFilter)) throw context.refusal("subscribeBadTopic");
    return async () => {
      for (const filter of filters)
        await broker.subscribe(session, filter, { qos: request.qos ?? 0, nl: 0, rap: 0, rh: 0 });
    };
  }

  function unsubscribing({ clientid, topic }: UnsubscribeRequest): Change["keep"] {
    const session = sessionOf(clientid);
    if (!isFilter(topic)) throw context.refusal("unsubscribeBadTopic");
    return () => broker.unsubscribe(session, topic);
  }

  function sessionOf(clientid: string) {
    const session = broker.sessions.get(clientid);
    if (!session?.isConnected) throw context.refusal("subscribeOffline");
    return session;
  }
}

/** Applies the valid changes. The overall code is 0 even if all were rejected. */
function each<Request extends { topic?: string; topics?: string; clientid?: string }>(
  requests: readonly Request[],
  changing: (request: Request) => Change["keep"],
  named: (row: { clientid: string | undefined; topic: string | undefined }) => object = (row) => row,
): Change {
  const results = requests.map((request) => {
    const row = named({ clientid: request.clientid, topic: request.topic ?? request.topics });
    const change = changeOf(() => changing(request));
    return typeof change === "number" ? { row: { ...row, code: change } } : { row: { ...row, code: 0 }, keep: change };
  });
  return new Change(
    async () => {
      for (const { keep } of results) await keep?.();
    },
    done(results.map(({ row }) => row)),
  );
}

/** The change of a request, or the code of its error. */
function changeOf(changing: () => Change["keep"]): Change["keep"] | number {
  try {
    return changing();
  } catch (error) {
    if (!(error instanceof RestRefusal)) throw error;
    return (JSON.parse(error.sent.body) as { code: number }).code;
  }
}

function topicsOf(request: { topic?: string; topics?: string }): string[] {
  return request.topic === undefined ? request.topics!.split(",") : [request.topic];
}
