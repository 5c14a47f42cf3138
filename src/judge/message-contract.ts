import { messages } from "../../generated/client/messages.ts";
import { resolve, type Schema, type WithSchemas } from "../contract/document.ts";
import { checkerOf, type Fault } from "../contract/schema-check.ts";
import { createComparer } from "./differences.ts";
import { findingOf } from "./fault-finding.ts";
import type { Finding } from "./finding.ts";

/** A message that the contract describes. */
export interface DescribedMessage {
  /** Its name in the AsyncAPI document: `temperatureDetection`. */
  name: string;
  /** What breaks the schema of the payload, and what keeps it but is not as documented. */
  findings(payload: unknown): Finding[];
}

const document = { components: { schemas: messages.schemas } } as WithSchemas;
const faults = checkerOf(document).value;
const compare = createComparer(document, faults);

/** An event, with the schema of its topic. */
type Event = DescribedMessage & { topic: Schema };

const all = Object.entries(messages.payloads as Record<string, Schema>).map(([name, payload]) => ({
  ...described(name, payload),
  members: resolve<Schema>(document, payload).properties ?? {},
}));
const events = all.flatMap(({ members: { topic }, ...message }): Event[] => (topic ? [{ ...message, topic }] : []));

/** Any event of the bridge: what holds for all of them. */
export const anyEvent: DescribedMessage = events.find(({ topic }) => has(topic, "any"))!;

/** A default message of the MQTT client about the connection. */
export const connectionMessage: DescribedMessage = all.find(({ members }) => members["connected"] !== undefined)!;

const named = events.filter((event) => event !== anyEvent);
const found = new Map<string, readonly DescribedMessage[]>();

/** How many topics are kept with what was found for them, and how long a topic of an event may be. */
const MOST = 1000;
const LONGEST = 1000;

/** The events that the contract describes for a topic as payloads have it. One topic may have several. */
export function eventsAt(topic: string): readonly DescribedMessage[] {
  if (topic.length > LONGEST) return [];
  const known = found.get(topic);
  if (known !== undefined) return known;
  if (found.size >= MOST) found.clear();
  const fitting = named.filter((event) => has(event.topic, topic));
  found.set(topic, fitting);
  return fitting;
}

const names = namesIn(messages.schemas);

/** Whether the contract has a field or an item of a name. */
export function isNamed(name: string): boolean {
  return names.has(name);
}

function described(name: string, payload: Schema): DescribedMessage {
  const by = { method: name, version: undefined, isRenamed: () => false };
  return {
    name,
    findings: (value) => [
      ...faults(payload, value).map((fault) => findingOf(worded(fault), value)),
      ...compare(payload, value, "", by),
    ],
  };
}

function has(topic: Schema, text: string): boolean {
  // The topics of events are patterns, and compiling a check of each takes a second.
  return typeof topic.pattern === "string" ? new RegExp(topic.pattern).test(text) : faults(topic, text).length === 0;
}

const STANDING_FOR: Readonly<Record<string, string>> = {
  boolean: "a boolean as text",
  integer: "an integer as text",
  number: "a number as text",
};

/** A fault that says what an item stands for, in place of the pattern of its text. */
function worded(fault: Fault): Fault {
  const text = STANDING_FOR[String(fault.schema?.["x-stands-for"])];
  return text === undefined ? fault : { ...fault, text };
}

function namesIn(node: unknown): Set<string> {
  if (typeof node !== "object" || node === null) return new Set();
  const own = (node as { properties?: object }).properties ?? {};
  return new Set([...Object.keys(own), ...Object.values(node).flatMap((child) => [...namesIn(child)])]);
}
