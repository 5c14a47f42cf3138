import type { BridgedEvent } from "../../generated/types/event-mqtt-bridge.ts";
import type { Events } from "../../generated/types/events.ts";
import type { ConnectionMessage } from "../../generated/types/mqtt-client.ts";
import { isObject } from "../contract/json.ts";
import type { EventEntry } from "./event-entry.ts";
import { eventAt, type EventData, type EventName, type EventParameters } from "./event-table.ts";
import { itemPatterns } from "./item-types.ts";
import { CONNECTION, type ItemTexts, type MqttTopic, partsOf, prefixOf, serialIn } from "./mqtt-topic.ts";

/** A message of a device, by `kind`. */
export type DeviceMessage = ConnectionChange | KnownEvent | UnknownEvent | OtherMessage;

/** Common properties of all messages. */
export interface Received {
  /** The parts of the MQTT topic, if given. */
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
  /** Undefined for a last will, which the broker sends. */
  readonly time: Date | undefined;
  /** The message as received. */
  readonly payload: ConnectionMessage;
}

/** Common properties of all events of the event bridge. */
export interface BridgedMessage extends Received {
  readonly kind: "event";
  /** Topic in the payload: `onvif:Device/axis:IO/Port`. */
  readonly topic: string;
  /** Time of the event; undefined if the payload has no valid time. */
  readonly time: Date | undefined;
  /**
   * Serial number of the device: from the payload, if `includeSerialNumberInPayload` of the bridge is true, else from
   * the prefix of the MQTT topic, if one level of it has twelve hexadecimal digits.
   */
  readonly serial: string | undefined;
  /** The items that identify the source, as received; `data` contains them too. */
  readonly source: ItemTexts;
  /** The message as received. */
  readonly payload: BridgedEvent;
}

/** A message that is neither an event nor about the connection, such as those of ACAPs and action rules. */
export interface OtherMessage extends Received {
  readonly kind: "other";
  readonly event: undefined;
  readonly api: undefined;
  /** Why it is not an event. It contains nothing of the payload. */
  readonly reason: string;
  /** The payload as received, not parsed. */
  readonly payload: string | Uint8Array | object;
}

/** An event of the contract. */
export type KnownEvent<N extends EventName = EventName> = {
  [K in N]: BridgedMessage & {
    /** Family and name: `io.port`. */
    readonly event: K;
    /** Id of the API that describes it: `thermometry`. Undefined for events that belong to no API. */
    readonly api: Events[K]["api"];
    /** True if the event reports a state, false if it reports an occurrence. */
    readonly stateful: Events[K]["stateful"];
    /** The numbers in the topic, such as that of the scenario. */
    readonly parameters: Readonly<Required<EventParameters<K>>>;
    /** The typed items. Missing or invalid values are omitted. */
    readonly data: EventData<K>;
    /** Items that the contract does not describe, or whose value is invalid. */
    readonly rest: ItemTexts;
  };
}[N];

/** Any other event. */
export interface UnknownEvent extends BridgedMessage {
  readonly event: undefined;
  readonly api: undefined;
  /** All items, as received. */
  readonly data: ItemTexts;
}

/**
 * Reads a message of a device: an event of the event bridge with typed items, a default message of the MQTT client
 * about its connection, or something else. It never throws because of a message.
 *
 * @param topic The MQTT topic. Without it, the serial number is only known if the payload contains it.
 * @param payload Payload of an MQTT client: a string, bytes (such as a Buffer), or parsed JSON.
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

/** A string, bytes, or parsed JSON. */
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
    // Devices write a lowercase z, which ECMAScript need not support.
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
  // Table and types are generated from the same contract, which justifies this cast.
  return { ...bridged, ...(known ?? { event: undefined, api: undefined, data: items }) } as KnownEvent | UnknownEvent;
}

function timeOf(value: string | number): Date | undefined {
  const time = new Date(value);
  return Number.isNaN(time.valueOf()) ? undefined : time;
}

/** Splits the items into valid values of their types and the rest. */
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
  // Larger numbers would lose digits silently.
  const isExact = type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
  return isExact ? value : undefined;
}

/** The items of a group, which are strings; other values become JSON. */
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
  return wrong(`is ${Array.isArray(message) ? "an array" : `a ${typeof message}`}`);
}

function json(payload: string | ArrayBufferView): unknown {
  const text = typeof payload === "string" ? payload : decoded(payload);
  if (text === "") return wrong("is empty, as when a retained message was cleared");
  try {
    return JSON.parse(text);
  } catch {
    return wrong("is not JSON");
  }
}

function decoded(bytes: ArrayBufferView): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return wrong("is not UTF-8");
  }
}

/** Thrown for a payload that is not an event or a connection message. */
class NotOfDevice extends Error {}

function wrong(what: string): never {
  throw new NotOfDevice(`the payload ${what}`);
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
