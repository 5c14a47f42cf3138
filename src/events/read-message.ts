import type { BridgedEvent } from "../../generated/types/event-mqtt-bridge.ts";
import type { Events } from "../../generated/types/events.ts";
import type { ConnectionMessage } from "../../generated/types/mqtt-client.ts";
import { isObject } from "../contract/json.ts";
import type { EventEntry } from "./event-entry.ts";
import { eventAt, type EventData, type EventName, type EventParameters } from "./event-table.ts";
import { itemPatterns } from "./item-types.ts";
import { CONNECTION, type ItemTexts, type MqttTopic, partsOf, prefixOf, serialIn } from "./mqtt-topic.ts";

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
  /** The items that name the source, as they came; they are in `data` too. */
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
    /** Family and name: `io.port`. */
    readonly event: K;
    /** Id of the API that describes it: `thermometry`. Undefined for events that belong to no API. */
    readonly api: Events[K]["api"];
    /** True where the event tells a state, false where it tells that something happened. */
    readonly stateful: Events[K]["stateful"];
    /** The numbers in the topic, such as that of the scenario. */
    readonly parameters: Readonly<Required<EventParameters<K>>>;
    /** The items with their types. What did not come, or is no value of its type, is missing. */
    readonly data: EventData<K>;
    /** Items that the contract does not know, or that are no value of their type. */
    readonly rest: ItemTexts;
  };
}[N];

/** Any other event. */
export interface UnknownEvent extends BridgedMessage {
  readonly event: undefined;
  readonly api: undefined;
  /** All items, as they came. */
  readonly data: ItemTexts;
}

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
    return { kind: "other", event: undefined, api: undefined, reason, mqtt: partsOf(topic), payload };
  }
}

/** Text, bytes, or JSON that is parsed. */
export type Payload = string | Uint8Array | object;

function readConnection(topic: string | undefined, payload: Record<string, unknown>): ConnectionChange | undefined {
  const { connected, serialNumber, timestamp } = payload;
  const isOnTopic = topic !== undefined && CONNECTION.test(topic);
  if (typeof connected !== "boolean" || (typeof serialNumber !== "string" && !isOnTopic)) return undefined;
  const mqtt = partsOf(topic, isOnTopic ? topic.slice(0, topic.lastIndexOf("/")) : undefined);
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
  const mqtt = partsOf(mqttTopic, mqttTopic && prefixOf(mqttTopic, topic));
  const bridged = {
    kind: "event",
    topic,
    time: timeOf(typeof timestamp === "number" ? timestamp : NaN),
    serial: textOrNone(serial) ?? serialIn(mqtt),
    source,
    mqtt,
    payload,
  };
  const found = eventAt(topic, Object.keys(items));
  const known = found && {
    event: found.name,
    api: found.entry.api,
    stateful: found.entry.stateful,
    parameters: found.parameters,
    ...typed(items, found.entry),
  };
  // The table and the types are generated from the same contract: this is where they meet.
  return { ...bridged, ...(known ?? { event: undefined, api: undefined, data: items }) } as KnownEvent | UnknownEvent;
}

function timeOf(value: string | number): Date | undefined {
  const time = new Date(value);
  return Number.isNaN(time.valueOf()) ? undefined : time;
}

/** The items that are values of their type, and the rest. */
function typed(items: ItemTexts, entry: EventEntry) {
  const values = Object.entries(items).map(([name, text]) => ({ name, text, value: valueOf(name, text, entry) }));
  return {
    data: Object.fromEntries(values.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
    rest: Object.fromEntries(values.flatMap(({ name, text, value }) => (value === undefined ? [[name, text]] : []))),
  };
}

function valueOf(
  name: string,
  text: string,
  { fields, words, otherWords }: EventEntry,
): boolean | number | string | undefined {
  const type = Object.hasOwn(fields, name) ? fields[name]! : undefined;
  if (type === undefined || type === "string") return type && text;
  if (type === "boolean") {
    const isTrue = [words, otherWords].flatMap((all) => (all?.[name] ?? []).map((word, index) => [word, index === 0]));
    const [, known] = isTrue.find(([word]) => word === text) ?? [];
    if (known !== undefined) return known as boolean;
  }
  if (!itemPatterns[type].test(text)) return undefined;
  if (type === "boolean") return text === "1" || text === "true";
  const value = Number(text);
  // Beyond, digits would get lost without a word.
  const isExact = type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
  return isExact ? value : undefined;
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
