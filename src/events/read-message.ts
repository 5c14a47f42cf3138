import { isObject } from "../contract/json.ts";
import { events } from "../../generated/client/events.ts";
import type { Events } from "../../generated/client/facade.ts";
import type { BridgedEvent } from "../../generated/types/event-mqtt-bridge.ts";
import type { ConnectionMessage } from "../../generated/types/mqtt-client.ts";
import { CONNECTION, type ItemTexts, type MqttTopic, prefixOf, serialIn, topicOf } from "./mqtt-topic.ts";
import { itemPatterns, type ItemType } from "./item-types.ts";

/** An entry of the table of events. */
export type EventEntry = (typeof events)[keyof typeof events];
export type { ItemTexts, MqttTopic };

/** Name of an ONVIF event that the contract knows. */
export type EventName = EventEntry["event"];

/** What arrives on the topics of a device, by `kind`. */
export type DeviceMessage = ConnectionChange | KnownEvent | UnknownEvent | OtherMessage;

/** What all messages have. */
export interface Received {
  /** The parts of the MQTT topic, if that was given. */
  readonly mqtt: MqttTopic | undefined;
}

/** A default last will, connect or disconnect message of the MQTT client. */
export interface ConnectionChange extends Received {
  readonly kind: "connection";
  readonly event: undefined;
  readonly api: "mqtt-client";
  readonly connected: boolean;
  /** Serial number of the device, from the payload or from the prefix of the MQTT topic. */
  readonly serial: string | undefined;
  /** Undefined in a last will, which the broker sends. */
  readonly time: Date | undefined;
  /** The message as it came. */
  readonly payload: ConnectionMessage;
}

/** What all events of the event bridge have. */
export interface BridgedMessage extends Received {
  readonly kind: "event";
  /** Topic as the payload has it: `onvif:Device/axis:IO/Port`. */
  readonly topic: string;
  /** When it happened; undefined if the payload has no such time. */
  readonly time: Date | undefined;
  /**
   * Serial number of the device: from the payload, if `includeSerialNumberInPayload` of the bridge is true, or else from
   * the prefix of the MQTT topic, if one level of it is twelve hexadecimal digits.
   */
  readonly serial: string | undefined;
  /** The items that tell the source, as they came; they are in `data` too. */
  readonly source: ItemTexts;
  /** The message as it came. */
  readonly payload: BridgedEvent;
}

/** What is neither an event nor about the connection, such as messages of ACAPs and of action rules. */
export interface OtherMessage extends Received {
  readonly kind: "other";
  readonly event: undefined;
  readonly api: undefined;
  /** Why it is none of the others. It holds nothing of the payload. */
  readonly reason: string;
  /** The payload as it came, not parsed. */
  readonly payload: string | Uint8Array | object;
}

/** An event that the contract knows. */
export type KnownEvent<N extends EventName = EventName> = {
  [K in N]: BridgedMessage & {
    readonly event: K;
    /** Id of the API that describes it: `thermometry`. */
    readonly api: Extract<EventEntry, { event: K }>["api"];
    /** True where the event tells a state, false where it tells that something happened. */
    readonly stateful: Extract<EventEntry, { event: K }>["stateful"];
    /** The fields with their types. What did not come, or is no value of its type, is missing. */
    readonly data: EventData<Extract<EventEntry, { event: K }>["api"], K>;
    /** Items that the contract does not know, or that are no value of their type. */
    readonly rest: ItemTexts;
  };
}[N];

/** Fields of an event with their types. */
export type EventData<A extends keyof Events, K extends string> =
  Events[A] extends Record<K, { data: infer D }> ? D : never;

/** Any other event. */
export interface UnknownEvent extends BridgedMessage {
  readonly event: undefined;
  readonly api: undefined;
  /** All items, as they came. */
  readonly data: ItemTexts;
}

interface TableEntry {
  api: string;
  event: string;
  stateful: boolean;
  fields: Readonly<Record<string, ItemType>>;
}
const table: Readonly<Record<string, TableEntry>> = events;

const NAMESPACES = new Map([
  ["onvif", "tns1"],
  ["axis", "tnsaxis"],
]);

/**
 * Reads what arrived on a topic of a device: an event of the event bridge, of which the items get their types, a default
 * message of the MQTT client about its connection, or something else. Nothing that is published makes it throw.
 *
 * @param topic The MQTT topic. Without it, the serial number is known only if the payload has it.
 * @param payload What an MQTT client hands out: text, bytes (a Buffer is one), or the JSON parsed.
 */
export function readMessage(topic: string, payload: Payload): DeviceMessage;
export function readMessage(payload: Payload): DeviceMessage;
export function readMessage(...given: [payload: Payload] | [topic: string, payload: Payload]): DeviceMessage {
  const [topic, payload] = given.length === 1 ? [undefined, given[0]] : given;
  try {
    const message = parsed(payload);
    return (
      readEvent(topic, message) ?? readConnection(topic, message) ?? wrong("has neither an event nor a connection")
    );
  } catch (error) {
    const reason = error instanceof NotOfDevice ? error.message : "the payload cannot be read";
    return { kind: "other", event: undefined, api: undefined, reason, mqtt: topicOf(topic), payload };
  }
}

/** Text, bytes, or JSON that is parsed. */
export type Payload = string | Uint8Array | object;

function readConnection(topic: string | undefined, payload: Record<string, unknown>): ConnectionChange | undefined {
  const { connected, serialNumber, timestamp } = payload;
  const isOnTopic = topic !== undefined && CONNECTION.test(topic);
  if (typeof connected !== "boolean" || (typeof serialNumber !== "string" && !isOnTopic)) return undefined;
  const mqtt = topicOf(topic, isOnTopic ? topic.slice(0, topic.lastIndexOf("/")) : undefined);
  return {
    kind: "connection",
    event: undefined,
    api: "mqtt-client",
    connected,
    serial: textOrNone(serialNumber) ?? serialIn(mqtt),
    // Devices end it in a lower-case z, which ECMAScript does not promise to read.
    time: timeOf(typeof timestamp === "string" ? timestamp.toUpperCase() : NaN),
    mqtt,
    payload: payload as ConnectionMessage,
  };
}

function readEvent(
  mqttTopic: string | undefined,
  payload: Record<string, unknown>,
): KnownEvent | UnknownEvent | undefined {
  const { topic, timestamp, serial, message } = payload;
  if (typeof topic !== "string" || !isObject(message)) return undefined;
  if (!isObject(message.source) && !isObject(message.data)) return undefined;
  const source = texts(message.source);
  const items = { ...source, ...texts(message.key), ...texts(message.data) };
  const mqtt = topicOf(mqttTopic, mqttTopic && prefixOf(mqttTopic, topic));
  const bridged = {
    kind: "event",
    topic,
    time: timeOf(typeof timestamp === "number" ? timestamp : NaN),
    serial: textOrNone(serial) ?? serialIn(mqtt),
    source,
    mqtt,
    payload,
  };
  const entry = table[withNamespaces(topic)];
  const known = entry && {
    event: entry.event,
    api: entry.api,
    stateful: entry.stateful,
    ...typed(items, entry.fields),
  };
  // The table and the types are generated from the same contract: this is where they meet.
  return { ...bridged, ...(known ?? { event: undefined, api: undefined, data: items }) } as KnownEvent | UnknownEvent;
}

function timeOf(value: string | number): Date | undefined {
  const time = new Date(value);
  return Number.isNaN(time.valueOf()) ? undefined : time;
}

/** The items that are values of their type, and the rest. */
function typed(items: ItemTexts, fields: TableEntry["fields"]) {
  const values = Object.entries(items).map(([name, text]) => {
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return { name, text, value: type && valueOf(text, type) };
  });
  return {
    data: Object.fromEntries(values.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
    rest: Object.fromEntries(values.flatMap(({ name, text, value }) => (value === undefined ? [[name, text]] : []))),
  };
}

function valueOf(text: string, type: ItemType): boolean | number | string | undefined {
  if (type === "string") return text;
  if (!itemPatterns[type].test(text)) return undefined;
  if (type === "boolean") return text === "1" || text === "true";
  const value = Number(text);
  // Beyond, digits would get lost without a word.
  const isExact = type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
  return isExact ? value : undefined;
}

/** `onvif:Device/axis:IO/Port` as `tns1:Device/tnsaxis:IO/tnsaxis:Port`: a part without a namespace has that before it. */
function withNamespaces(topic: string): string {
  let namespace = "";
  const parts = topic.split("/").map((part) => {
    const colon = part.indexOf(":");
    if (colon >= 0) namespace = part.slice(0, colon);
    return `${NAMESPACES.get(namespace) ?? namespace}:${part.slice(colon + 1)}`;
  });
  return parts.join("/");
}

/** The items of a group, which are texts; anything else counts as its JSON. */
function texts(items: unknown): ItemTexts {
  if (!isObject(items)) return {};
  const entries = Object.entries(items).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return Object.fromEntries(entries) as ItemTexts;
}

function parsed(payload: unknown): Record<string, unknown> {
  const message = typeof payload === "string" || ArrayBuffer.isView(payload) ? json(payload) : payload;
  if (isObject(message)) return message;
  if (message === null || message === undefined) return wrong(`is ${message}`);
  return wrong(`is a ${Array.isArray(message) ? "list" : typeof message}`);
}

function json(payload: string | ArrayBufferView): unknown {
  const text = typeof payload === "string" ? payload : decoded(payload);
  if (text === "") return wrong("is empty, as when a retained message was cleared");
  try {
    return JSON.parse(text);
  } catch {
    return wrong("is no JSON");
  }
}

function decoded(bytes: ArrayBufferView): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return wrong("is no UTF-8");
  }
}

/** Says why a payload is no message of a device. */
class NotOfDevice extends Error {}

function wrong(what: string): never {
  throw new NotOfDevice(`the payload ${what}`);
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
