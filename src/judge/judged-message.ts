import { isObject, type Json } from "../contract/json.ts";
import { readJson } from "../contract/json-body.ts";
import { readMessage } from "../events/read-message.ts";
import { bridgeTopic } from "../events/topic-forms.ts";
import { eventTopicIn, shownTopic } from "./event-topic.ts";
import { described, difference, type Finding, plainName, violation } from "./finding.ts";
import { anyEvent, connectionMessage, type DescribedMessage, eventsAt, isNamed } from "./message-contract.ts";

/** What a message is, and what is found in it. It holds no value, and nothing of the MQTT topic. */
export interface JudgedMessage {
  /** An event that the contract knows, another event, a message about the connection, or none of these. */
  kind: "event" | "unknown-event" | "connection" | "foreign";
  /**
   * Name of the event or of the message; of an event that the contract does not know, its topic without what varies; of
   * what is foreign, why it is.
   */
  name: string;
  findings: Finding[];
}

/** Most bytes of a payload that is looked at: pictures come over MQTT too. */
const LARGEST = 1024 * 1024;

/**
 * Checks what arrived on a topic of a device. Violations are in what is an event of the contract or a message about the
 * connection, by its payload or by its MQTT topic, and does not have the form of it. What is neither is foreign.
 */
export function judgeMessage(mqttTopic: string, payload: Uint8Array): JudgedMessage {
  if (payload.length > LARGEST) return foreign("is larger than 1 MiB");
  const message = readMessage(mqttTopic, payload);
  if (message.kind === "event") return judgeEvent(message.payload as Json, message.topic);
  if (message.kind === "connection") return judgeConnection(message.payload);
  if (payload.length === 0) return foreign(message.reason);
  const value = readJson(payload)?.value;
  const topic = isObject(value) && typeof value["topic"] === "string" ? value["topic"] : undefined;
  const claimed = [topic, eventTopicIn(mqttTopic)].find((one) => one !== undefined && isKnown(one));
  if (claimed !== undefined) return judgeEvent(value, claimed);
  const isOfConnection = isObject(value) && Object.hasOwn(value, "connected") && Object.hasOwn(value, "serialNumber");
  return isOfConnection ? judgeConnection(value) : foreign(message.reason);
}

function isKnown(topic: string): boolean {
  return eventsAt(bridgeTopic(topic, "payload")).length > 0;
}

function judgeConnection(payload: unknown): JudgedMessage {
  return { kind: "connection", name: "connection", findings: connectionMessage.findings(payload) };
}

/** @param given Topic of the event, as it is spelled in the payload or in the MQTT topic. */
function judgeEvent(payload: unknown, given: string): JudgedMessage {
  const topic = bridgeTopic(given, "payload");
  const known = eventsAt(topic);
  const [best] = known.map((event) => ({ event, findings: judged(payload, event) })).sort(fewestFirst);
  if (best !== undefined) return { kind: "event", name: best.event.name, findings: best.findings };
  const unnamed = difference("unnamed", "topic", "an event that the contract knows", "another event");
  return { kind: "unknown-event", name: shownTopic(topic), findings: [unnamed, ...judged(payload, anyEvent)] };
}

function judged(payload: unknown, event: DescribedMessage): Finding[] {
  if (!isObject(payload)) {
    const actual = payload === undefined ? "no JSON" : described(payload);
    return [violation("body", "the payload", "an event in JSON", actual)];
  }
  const plain = withPlainNames(payload);
  return [...spelling(payload), ...distinct([...event.findings(plain), ...anyEvent.findings(plain)])];
}

function spelling({ topic }: Json): Finding[] {
  if (typeof topic !== "string" || bridgeTopic(topic, "payload") === topic) return [];
  return [difference("spelling", "topic", shownTopic(bridgeTopic(topic, "payload")), shownTopic(topic))];
}

/** An event with its topic as the bridge spells it, and without names of items that could be secret. */
function withPlainNames(payload: Json): Json {
  const { topic, message } = payload;
  return {
    ...payload,
    ...(typeof topic === "string" && { topic: bridgeTopic(topic, "payload") }),
    ...(isObject(message) && { message: renamed(message, (items) => (isObject(items) ? renamed(items) : items)) }),
  };
}

function renamed(object: Json, change: (value: unknown) => unknown = (value) => value): Json {
  const entries = Object.entries(object).map(([name, value]) => [
    isNamed(name) ? name : plainName(name),
    change(value),
  ]);
  return Object.fromEntries(entries) as Json;
}

/** The first finding of each kind at a path: what holds for all events is found in the schema of each, too. */
function distinct(findings: readonly Finding[]): Finding[] {
  const known = new Map(findings.toReversed().map((finding) => [`${finding.kind} ${finding.path}`, finding]));
  return [...known.values()].reverse();
}

function fewestFirst(a: { findings: Finding[] }, b: { findings: Finding[] }): number {
  return violations(a.findings) - violations(b.findings) || a.findings.length - b.findings.length;
}

function violations(findings: readonly Finding[]): number {
  return findings.filter(({ verdict }) => verdict === "violation").length;
}

function foreign(reason: string): JudgedMessage {
  return { kind: "foreign", name: reason.replace("the payload ", ""), findings: [] };
}
