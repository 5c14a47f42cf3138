import type { PublishMessage } from "../../../../generated/types/emqx.ts";
import { type Message, messageId } from "../../broker/message.ts";
import { answer } from "../dialect.ts";
import { Change, RestAnswer, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";

/** Maximum payload in bytes: `mqtt.max_packet_size`. */
const LARGEST = 1024 * 1024;

/** Publishes messages as `http_api`. */
export function publishing(context: HandlerContext): RestHandlers {
  const { broker } = context;
  const nobody = context.example<object>("publishNoSubscriber");

  return {
    publish({ body }) {
      const message = read(body as PublishMessage);
      const result = resultOf(message);
      return new Change(() => broker.publish(message), new RestAnswer(answer("id" in result ? 200 : 202, result)));
    },
    publishBulk({ body }) {
      // If one message is invalid, none is published.
      const messages = (body as PublishMessage[]).map(read);
      const results = messages.map(resultOf);
      return new Change(
        async () => {
          for (const message of messages) await broker.publish(message);
        },
        new RestAnswer(answer(results.every((result) => "id" in result) ? 200 : 202, results)),
      );
    },
  };

  function resultOf(message: Message): object {
    return broker.reach(message) > 0 ? { id: messageId() } : nobody;
  }

  function read({ topic, payload, payload_encoding, qos = 0, retain = false }: PublishMessage): Message {
    const isBase64 = payload_encoding === "base64";
    if (isBase64 && !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(payload))
      throw context.refusal("publishNotBase64", { message: `{decode_base64_payload_failed,<<"${payload}">>}` });
    const bytes = Buffer.from(payload, isBase64 ? "base64" : "utf8");
    if (bytes.length > LARGEST) throw context.refusal("publishTooLarge");
    return { topic, payload: bytes, qos, retain, from: "http_api", username: "" };
  }
}
