import type { EventPublicationConfig } from "../../generated/types/event-mqtt-bridge.ts";
import type { Events } from "../../generated/types/events.ts";
import type { EventEntry } from "./event-entry.ts";
import { type EventName, type EventParameters, entryOf } from "./event-table.ts";
import { bridgeTopic, PARAMETER } from "./topic-forms.ts";

/** What decides about the topics of a device. */
export interface TopicConfiguration {
  /** `eventPublicationConfig` of `getEventPublicationConfig`; what it lacks is as from the factory. */
  readonly eventPublicationConfig?: EventPublicationConfig | undefined;
  /** `deviceTopicPrefix` of `configureClient`. */
  readonly deviceTopicPrefix?: string | undefined;
  /** Without a `deviceTopicPrefix`, that is `axis/` and the serial number, or any level if this is missing too. */
  readonly serialNumber?: string | undefined;
}

/** Numbers in the topic of an event, and a value of its source. */
export type TopicValues = Readonly<Record<string, string | number>>;

/** Events that a filter should select: not those that come several times a second. */
export type SelectableEvent = { [N in EventName]: Events[N] extends { noisy: true } ? never : N }[EventName];

/** The numbers in a topic, each one or several; those with a default may be missing. */
export type FilterParameters<N extends EventName> = {
  readonly [P in keyof EventParameters<N>]: EventParameters<N>[P] | readonly number[];
};

/** A filter of `eventFilterList`, without `qos` and `retain`. */
export interface TopicFilter {
  topicFilter: string;
}

/**
 * Returns the MQTT topic of an event, as a topic filter to subscribe to.
 *
 * A level that varies is `+`, so that a filter for one event may take others of its level: `readMessage` distinguishes them.
 * `/#` stands for the source, also if the event has two source items, since their order was not recorded. Inferred, since
 * no recording shows it: the topic is the prefix alone if `appendEventTopic` is false, and a custom prefix is used as it
 * is.
 *
 * @param configuration What the device reports; without it, the configuration from the factory.
 * @param values Numbers and a source value that are known: `{ scenario: 1 }`, `{ port: 1 }`.
 * @throws RangeError if the contract does not know the event, or the event has no such value
 */
export function topicOf(event: EventName, configuration: TopicConfiguration = {}, values: TopicValues = {}): string {
  const entry = knownEntry(event);
  const { parameters = {}, source } = entry;
  const unknown = Object.keys(values).find((name) => !(name in parameters) && source?.includes(name) !== true);
  if (unknown !== undefined)
    throw new RangeError(
      `unknown value "${unknown}" of ${event}; available: ${[...Object.keys(parameters), ...(source ?? [])].join(", ")}`,
    );
  const { eventPublicationConfig: publication = {} } = configuration;
  const { appendEventTopic = true, includeTopicNamespaces = true } = publication;
  const prefix = prefixOf(configuration);
  if (!appendEventTopic) return prefix;
  const path = bridgeTopic(entry.topic, includeTopicNamespaces ? "mqtt" : "names").split("/");
  const levels = path.map((level) => {
    const filled = level.replaceAll(PARAMETER, (part, name: string) => String(values[name] ?? part));
    return PARAMETER_LEFT.test(filled) ? "+" : filled;
  });
  return [...(prefix === "" ? [] : [prefix]), ...levels, ...sourceLevels(entry, values)].join("/");
}

const PARAMETER_LEFT = /\{\w+\}/;

/** What stands before the topics of events. */
export function prefixOf({ eventPublicationConfig, deviceTopicPrefix, serialNumber }: TopicConfiguration): string {
  const { topicPrefix, customTopicPrefix = "" } = eventPublicationConfig ?? {};
  if (topicPrefix === "custom") return customTopicPrefix;
  return `${deviceTopicPrefix ?? `axis/${serialNumber ?? "+"}`}/event`;
}

/** The group of the source. A value with a character of topics may be written otherwise. */
function sourceLevels({ source }: EventEntry, values: TopicValues): string[] {
  if (source?.length === 0) return [];
  const [name, ...others] = source ?? [];
  const value = name === undefined || others.length > 0 ? undefined : values[name];
  return value === undefined || /[/+#]/.test(String(value)) ? ["#"] : ["$source", name!, String(value)];
}

/**
 * Returns the filters of `eventFilterList` that select an event, one for each combination of the numbers in its topic.
 *
 * A filter has no wildcard within a part of a topic, and one for all events of an application would select
 * `xinternal_data` too: a picture, several times a second. Therefore scenarios and profiles are to be named.
 *
 * @throws RangeError if the contract does not know the event, it comes several times a second, or a number is missing
 */
export function filterFor<N extends SelectableEvent>(
  event: N,
  ...[numbers]: {} extends FilterParameters<N> ? [numbers?: FilterParameters<N>] : [numbers: FilterParameters<N>]
): TopicFilter[] {
  const { topic, parameters = {}, noisy } = knownEntry(event);
  if (noisy) throw new RangeError(`${event} comes several times a second; no filter should select it`);
  const given = (numbers ?? {}) as Record<string, number | readonly number[] | undefined>;
  let topics = [bridgeTopic(topic, "payload")];
  for (const [name, fallback] of Object.entries(parameters)) {
    const values = [given[name] ?? fallback ?? []].flat();
    if (values.length === 0) throw new RangeError(`${event} needs a ${name}; pass it as { ${name}: 1 }`);
    topics = topics.flatMap((one) => values.map((value) => one.replace(`{${name}}`, String(value))));
  }
  return topics.map((topicFilter) => ({ topicFilter }));
}

function knownEntry(event: string): EventEntry {
  const entry = entryOf(event);
  if (entry === undefined) throw new RangeError(`unknown event "${event}"; the docs list all events`);
  return entry;
}
