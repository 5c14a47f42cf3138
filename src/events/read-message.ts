import { isObject } from "../contract/json.ts";
import { events } from "../../generated/client/events.ts";
import type { Events } from "../../generated/client/facade.ts";
import type { BridgedEvent } from "../../generated/types/event-mqtt-bridge.ts";
import type { ConnectionMessage } from "../../generated/types/mqtt-client.ts";
import { itemPatterns, type ItemType } from "./item-types.ts";

/** An entry of the table of events. */
export type EventEntry = (typeof events)[keyof typeof events];
/** Items by name, as they came. */
export type ItemTexts = Readonly<Record<string, string>>;

/** Name of an ONVIF event that the contract knows. */
export type EventName = EventEntry["event"];

/** What a device publishes over MQTT, told apart by `event`. */
export type DeviceMessage = ConnectionChange | KnownEvent | UnknownEvent;

/** A default last will, connect or disconnect message of the MQTT client. */
export interface ConnectionChange {
  readonly event: "connection";
  readonly api: "mqtt-client";
  readonly connected: boolean;
  /** Serial number of the device. */
  readonly serial: string | undefined;
  /** Undefined in a last will, which the broker sends. */
  readonly time: Date | undefined;
  /** The message as it came. */
  readonly payload: ConnectionMessage;
}

/** What all events of the event bridge have. */
export interface BridgedMessage {
  /** Topic as the payload has it: `onvif:Device/axis:IO/Port`. */
  readonly topic: string;
  /** When it happened. */
  readonly time: Date;
  /** Serial number of the device, where `includeSerialNumberInPayload` of the bridge is true. */
  readonly serial: string | undefined;
  /** The items that tell the source, as they came; they are in `data` too. */
  readonly source: ItemTexts;
  /** The message as it came. */
  readonly payload: BridgedEvent;
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
 * Reads what a device published: an event of the event bridge, of which the items get their types, or a default message
 * of the MQTT client about its connection.
 *
 * @param payload What an MQTT client hands out: text, bytes (a Buffer is one), or the JSON parsed.
 * @throws TypeError where it is neither; the message says what is wrong, and holds nothing of the payload
 */
export function readMessage(payload: string | Uint8Array | object): DeviceMessage {
  const message = parsed(payload);
  if ("topic" in message) return readEvent(message);
  if ("connected" in message) return readConnection(message);
  throw wrong("has neither topic nor connected");
}

function readConnection(payload: Record<string, unknown>): ConnectionChange {
  const { connected, serialNumber, timestamp } = payload;
  if (typeof connected !== "boolean") throw wrong("has a connected that is no boolean");
  // Devices end it in a lower-case z, which ECMAScript does not promise to read.
  const time = new Date(typeof timestamp === "string" ? timestamp.toUpperCase() : NaN);
  return {
    event: "connection",
    api: "mqtt-client",
    connected,
    serial: textOrNone(serialNumber),
    time: Number.isNaN(time.valueOf()) ? undefined : time,
    payload: payload as ConnectionMessage,
  };
}

function readEvent(payload: Record<string, unknown>): KnownEvent | UnknownEvent {
  const { topic, timestamp, serial, message } = payload;
  if (typeof topic !== "string") throw wrong("has a topic that is no text");
  const time = new Date(typeof timestamp === "number" ? timestamp : NaN);
  if (Number.isNaN(time.valueOf())) throw wrong("has no timestamp in milliseconds");
  if (!isObject(message)) throw wrong("has no message with the items");
  const source = texts(message, "source");
  const items = { ...source, ...texts(message, "key"), ...texts(message, "data") };
  const bridged = { topic, time, serial: textOrNone(serial), source, payload };

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

function texts(message: Record<string, unknown>, group: string): ItemTexts {
  const items = message[group] ?? {};
  if (!isObject(items)) throw wrong(`has a message.${group} that is no object`);
  const entries = Object.entries(items).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return Object.fromEntries(entries) as ItemTexts;
}

function parsed(payload: unknown): Record<string, unknown> {
  const message = typeof payload === "string" || ArrayBuffer.isView(payload) ? json(payload) : payload;
  if (isObject(message)) return message;
  throw wrong(`is ${Array.isArray(message) ? "a list" : message === null ? "null" : `a ${typeof message}`}`);
}

function json(payload: string | ArrayBufferView): unknown {
  const text = typeof payload === "string" ? payload : decoded(payload);
  if (text === "") throw wrong("is empty, as when a retained message was cleared");
  try {
    return JSON.parse(text);
  } catch {
    // Not passed on as the cause, since it quotes the text.
    throw wrong("is no JSON");
  }
}

function decoded(bytes: ArrayBufferView): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw wrong("is no UTF-8");
  }
}

function wrong(what: string): TypeError {
  return new TypeError(`this is no message of a device: the payload ${what}`);
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
