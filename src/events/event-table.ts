import { events } from "../../generated/client/events.ts";
import type { Events } from "../../generated/types/events.ts";
import type { EventEntry } from "./event-entry.ts";
import { PARAMETER, wholeTopic } from "./topic-forms.ts";

/** Name of an event that the contract knows: `io.port`. */
export type EventName = { [N in keyof Events]: Events[N] extends { stateful: boolean } ? N : never }[keyof Events];

/** The items of an event with their types. */
export type EventData<N extends EventName> = Events[N]["data"];

/** Numbers in the topic of an event: of `Device1Scenario2`, `device` and `scenario`. */
export type EventParameters<N extends EventName> = Events[N]["parameters"];

/** The entry of an event; undefined if the contract does not know it. */
export function entryOf(name: string): EventEntry | undefined {
  return Object.hasOwn(events, name) ? events[name] : undefined;
}

/** The names of all events. */
export function eventNames(): EventName[] {
  return Object.keys(events) as EventName[];
}

/** Events that share a topic. */
interface Place {
  names: EventName[];
  parameters: string[];
  pattern: RegExp;
}

const fixed = new Map<string, Place>();
const varying: Place[] = [];
for (const name of eventNames()) {
  const topic = wholeTopic(events[name]!.topic);
  const parameters = [...topic.matchAll(PARAMETER)].map(([, parameter]) => parameter!);
  const known = parameters.length === 0 ? fixed.get(topic) : varying.find(({ names }) => sameTopic(names[0]!, name));
  if (known !== undefined) known.names.push(name);
  else {
    const place = { names: [name], parameters, pattern: new RegExp(`^${topic.replaceAll(PARAMETER, "(\\d+)")}$`) };
    if (parameters.length === 0) fixed.set(topic, place);
    else varying.push(place);
  }
}

function sameTopic(one: EventName, other: EventName): boolean {
  return events[one]!.topic === events[other]!.topic;
}

/**
 * The event of a topic as a payload has it, with the numbers in the topic. Of several on one topic, it is that which knows
 * most of the items; of equals, the first.
 */
export function eventAt(
  topic: string,
  items: readonly string[],
): { name: EventName; entry: EventEntry; parameters: Readonly<Record<string, number>> } | undefined {
  const whole = wholeTopic(topic);
  const place = fixed.get(whole) ?? varying.find(({ pattern }) => pattern.test(whole));
  if (place === undefined) return undefined;
  const known = (name: EventName) => items.filter((item) => Object.hasOwn(events[name]!.fields, item)).length;
  const name = place.names.reduce((best, one) => (known(one) > known(best) ? one : best));
  if (place.names.length > 1 && known(name) === 0) return undefined;
  const numbers = place.pattern.exec(whole)!.slice(1).map(Number);
  const parameters = Object.fromEntries(place.parameters.map((parameter, index) => [parameter, numbers[index]!]));
  return { name, entry: events[name]!, parameters };
}
