import { bridgeTopic } from "../../src/events/topic-forms.ts";
import type { Api } from "./api.ts";
import { bridgedExample, bridgedSchemas, payloadName, standalone } from "./bridged.ts";
import type { DeviceEvent, Evidence } from "./device-events.ts";
import type { Json, Schema } from "./document.ts";
import type { Event } from "./events.ts";

/** The parts of an AsyncAPI 3.0 document that the generator completes. */
export interface AsyncApi {
  asyncapi: string;
  channels: Record<string, Channel>;
  operations?: Record<string, Operation>;
  components?: { messages?: Record<string, Message>; schemas?: Record<string, Schema>; [section: string]: unknown };
  [member: string]: unknown;
}

export interface Channel {
  address: string;
  title: string;
  description: string;
  parameters: Record<string, { $ref: string } | { description: string; default?: string }>;
  messages?: Record<string, { $ref: string }>;
}

interface Operation {
  action: "send";
  channel: { $ref: string };
  summary: string;
  description: string;
  messages: { $ref: string }[];
  bindings?: { mqtt: { qos: number; retain: boolean; bindingVersion: string } };
}

export interface Message {
  name: string;
  title: string;
  description: string;
  payload: { $ref: string };
  examples: { payload: Json }[];
  "x-onvif"?: { topic: string; stateful: boolean };
  "x-nice-name"?: string;
  "x-since-os"?: string;
  "x-evidence"?: readonly Evidence[];
}

/** Place of the topic of an event in the address of the channel for all of them. */
const EVENT_TOPIC = "{eventTopic}";

/**
 * What a device publishes over MQTT: the authored document, with the messages that the APIs describe as webhooks and,
 * if one of these stands for any event, a channel for the topic of each event.
 */
export function deviceDocument(authored: AsyncApi, apis: Api[], events: readonly DeviceEvent[]): AsyncApi {
  const channels = structuredClone(authored.channels);
  const operations: Record<string, Operation> = {};
  const messages: Record<string, Message> = {};
  const schemas: Record<string, Schema> = {};
  const webhooks = apis.flatMap((api) => api.events.flatMap((event) => (event.mqtt ? [{ api, event }] : [])));
  const bridge = webhooks.find(({ event }) => event.mqtt!.topic.includes(EVENT_TOPIC))?.event;

  for (const { api, event } of webhooks) addMessage(api, event, event.mqtt!);
  if (bridge !== undefined) for (const event of events) addEvent(event, bridge);
  return { ...authored, channels, operations, components: { messages, schemas, ...authored.components } };

  function addMessage({ id, document }: Api, event: Event, { topic, qos, retain }: NonNullable<Event["mqtt"]>): void {
    const { name, summary, description, payload, example } = event;
    if (name in messages) throw new Error(`two APIs have an event ${name}`);
    const channel = Object.keys(channels).find((one) => channels[one]!.address === topic);
    if (channel === undefined)
      throw new Error(`${id}: no channel of spec/asyncapi/device.yaml has the address ${topic} of ${name}`);
    addSchema(payload, standalone(document, document.components.schemas[payload]!));
    messages[name] = message(name, summary, description, payload, example);
    const bindings = qos !== undefined && retain !== undefined && { mqtt: { qos, retain, bindingVersion: "0.2.0" } };
    send(name, channel, name, summary, { description, ...(bindings && { bindings }) });
  }

  function addEvent(event: DeviceEvent, { mqtt, example }: Event): void {
    const { name, title, description, topic, stateful, evidence, since, niceName } = event;
    // The description is that of the message.
    const { [payloadName(event)]: payload, ...others } = bridgedSchemas(event, "#/components/schemas/");
    const { description: _, ...undescribed } = payload!;
    for (const [own, schema] of Object.entries({ [payloadName(event)]: undescribed, ...others }))
      addSchema(own, schema);
    messages[name] = {
      ...message(
        name,
        title,
        `${description}\n\n${delivery(event)}`,
        payloadName(event),
        bridgedExample(example, event),
      ),
      "x-onvif": { topic, stateful },
      "x-evidence": evidence,
      ...(since && { "x-since-os": since }),
      ...(niceName && { "x-nice-name": niceName }),
    };
    channels[event.channel] ??= eventChannel(mqtt!.topic, event);
    const sent = { description: "Sent if a filter selects the event." };
    send(event.channel, event.channel, name, event.channelTitle, sent);
  }

  function addSchema(name: string, schema: Schema): void {
    const isOther = name in schemas && JSON.stringify(schemas[name]) !== JSON.stringify(schema);
    if (isOther) throw new Error(`two APIs have payloads of the name ${name}`);
    schemas[name] = schema;
  }

  function eventChannel(template: string, event: DeviceEvent): Channel {
    const address = template.replace(EVENT_TOPIC, () => bridgeTopic(event.topic, "mqtt"));
    const namesOnly = template.replace(EVENT_TOPIC, () => bridgeTopic(event.topic, "names"));
    const { parameters } = Object.values(authored.channels).find((channel) => channel.address === template)!;
    return {
      address,
      title: event.channelTitle,
      description: `Without \`includeTopicNamespaces\`: \`${namesOnly}\`. ${sourceNote(event)}`.trim(),
      parameters: {
        ...Object.fromEntries(Object.entries(parameters).filter(([name]) => address.includes(`{${name}}`))),
        ...Object.fromEntries(
          Object.entries(event.parameters).map(([name, { description, default: value }]) => [
            name,
            { description, ...(value !== undefined && { default: String(value) }) },
          ]),
        ),
      },
    };
  }

  function send(
    operation: string,
    channel: string,
    name: string,
    summary: string,
    { description, bindings }: Pick<Operation, "description" | "bindings">,
  ): void {
    (channels[channel]!.messages ??= {})[name] = { $ref: `#/components/messages/${name}` };
    operations[operation] ??= {
      action: "send",
      channel: { $ref: `#/channels/${channel}` },
      summary,
      description,
      messages: [],
      ...(bindings && { bindings }),
    };
    operations[operation].messages.push({ $ref: `#/channels/${channel}/messages/${name}` });
  }
}

/** What follows the topic of an event. */
function sourceNote({ source }: DeviceEvent): string {
  const keys = Object.keys(source ?? {});
  if (source !== undefined && keys.length === 0) return "";
  const follows =
    keys.length === 1
      ? `\`/$source/${keys[0]}/<value>\` follows`
      : "`/$source/<key>/<value>` may follow for each source key";
  return `${follows}: subscribe with \`/#\` at the end.`;
}

function message(name: string, title: string, description: string, schema: string, payload: Json): Message {
  return {
    name,
    title,
    description,
    payload: { $ref: `#/components/schemas/${schema}` },
    examples: [{ payload }],
  };
}

function delivery({ stateful, isInferred }: DeviceEvent): string {
  const kind = stateful ? "A state" : "No state";
  const wanted = stateful ? "`property` or `all`" : "`all`";
  const retained = `${kind}, retained if the filter's \`retain\` is ${wanted}.`;
  return isInferred ? `${retained} Whether it is a state is inferred.` : retained;
}
