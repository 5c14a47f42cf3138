import { capitalised } from "../names.ts";
import type { Api } from "./api.ts";
import { bridgedExample, bridgedSchema, itemsSchema, standalone } from "./bridged.ts";
import type { Json, Schema } from "./document.ts";
import { bridgeTopic, type Event } from "./events.ts";

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
  parameters: Record<string, { $ref: string }>;
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
}

/** Place of the topic of an ONVIF event in the address of the channel for all of them. */
const EVENT_TOPIC = "{eventTopic}";

/**
 * What a device publishes over MQTT: the authored document, with the messages that the APIs describe as webhooks and,
 * if one of these stands for any event, a channel for each ONVIF event, with and without namespaces in its topic.
 */
export function deviceDocument(authored: AsyncApi, apis: Api[]): AsyncApi {
  const channels = structuredClone(authored.channels);
  const operations: Record<string, Operation> = {};
  const messages: Record<string, Message> = {};
  const schemas: Record<string, Schema> = {};
  const all = apis.flatMap((api) => api.events.map((event) => ({ api, event })));
  const bridge = all.find(({ event }) => event.mqtt?.topic.includes(EVENT_TOPIC));

  for (const { event } of all)
    if (all.filter((other) => other.event.name === event.name).length > 1)
      throw new Error(`two APIs have an event ${event.name}`);
  for (const { api, event } of all) if (event.mqtt) addMessage(api, event, event.mqtt);
  for (const { api, event } of all) if (event.onvif && bridge) addEvent(api, event, event.onvif, bridge);
  return { ...authored, channels, operations, components: { messages, schemas, ...authored.components } };

  function addMessage({ id, document }: Api, event: Event, { topic, qos, retain }: NonNullable<Event["mqtt"]>): void {
    const channel = Object.keys(channels).find((name) => channels[name]!.address === topic);
    if (channel === undefined)
      throw new Error(`${id}: no channel of spec/asyncapi/device.yaml has the address ${topic} of ${event.name}`);
    addSchema(event.payload, standalone(document, document.components.schemas[event.payload]!));
    messages[event.name] = message(event, event.payload, event.example);
    const bindings = qos !== undefined && retain !== undefined && { mqtt: { qos, retain, bindingVersion: "0.2.0" } };
    send(event.name, channel, event, bindings ? { bindings } : {});
  }

  function addEvent(
    { document }: Api,
    event: Event,
    onvif: NonNullable<Event["onvif"]>,
    bridge: { api: Api; event: Event },
  ): void {
    const name = `Bridged${capitalised(event.name)}`;
    addSchema(`${name}Items`, itemsSchema(document, event));
    addSchema(name, bridgedSchema(bridge.api.document, bridge.event, event, `${name}Items`));
    messages[event.name] = {
      ...message(event, name, bridgedExample(bridge.event, event)),
      description: `${event.description}\n\n${delivery(onvif)}`,
      "x-onvif": onvif,
      ...(event.niceName && { "x-nice-name": event.niceName }),
    };
    for (const [channel, namespaces] of [
      [event.name, true],
      [`${event.name}WithoutNamespaces`, false],
    ] as const) {
      channels[channel] = eventChannel(bridge.event.mqtt!.topic, event, namespaces);
      send(channel, channel, event);
    }
  }

  function addSchema(name: string, schema: Schema): void {
    const isOther = name in schemas && JSON.stringify(schemas[name]) !== JSON.stringify(schema);
    if (isOther) throw new Error(`two APIs have payloads of the name ${name}`);
    schemas[name] = schema;
  }

  function eventChannel(template: string, event: Event, namespaces: boolean): Channel {
    const address = template.replace(EVENT_TOPIC, () => bridgeTopic(event.onvif!.topic, namespaces ? "mqtt" : "names"));
    const { parameters } = Object.values(authored.channels).find((channel) => channel.address === template)!;
    return {
      address,
      title: event.summary,
      description:
        `Where \`includeTopicNamespaces\` is ${namespaces}. \`/$source/<key>/<value>\` may follow for each source key: ` +
        `subscribe to \`${address}/#\`, which takes it with and without.`,
      parameters: Object.fromEntries(Object.entries(parameters).filter(([name]) => address.includes(`{${name}}`))),
    };
  }

  function send(operation: string, channel: string, event: Event, more: Pick<Operation, "bindings"> = {}): void {
    (channels[channel]!.messages ??= {})[event.name] = { $ref: `#/components/messages/${event.name}` };
    operations[operation] = {
      action: "send",
      channel: { $ref: `#/channels/${channel}` },
      summary: event.summary,
      description: event.description,
      messages: [{ $ref: `#/channels/${channel}/messages/${event.name}` }],
      ...more,
    };
  }
}

function message({ name, summary, description }: Event, schema: string, payload: Json): Message {
  return {
    name,
    title: summary,
    description,
    payload: { $ref: `#/components/schemas/${schema}` },
    examples: [{ payload }],
  };
}

function delivery({ stateful }: NonNullable<Event["onvif"]>): string {
  const retained =
    "It goes with the `qos` of the filter that selects it, and is retained where the filter's `retain` is";
  return stateful ? `A state. ${retained} \`property\` or \`all\`.` : `No state. ${retained} \`all\`.`;
}
