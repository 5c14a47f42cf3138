import { bridgeTopic } from "./topic-forms.ts";

/** Items by name, as they came. */
export type ItemTexts = Readonly<Record<string, string>>;

/** The parts of an MQTT topic. */
export interface MqttTopic {
  /** The topic as it came. */
  readonly topic: string;
  /** What stands before the event or before `connection`: `axis/ACCC8E00A1B2/event`. Undefined for other messages. */
  readonly prefix: string | undefined;
  /** The topic of the event in MQTT's form, `tns:onvif/Device/tns:axis/IO/Port`; undefined without `appendEventTopic`. */
  readonly eventTopic: string | undefined;
  /** The pairs after `$source`. `source` of the message has them too, and is the safer place. */
  readonly source: ItemTexts;
}

/** The end of the topic of messages about the connection. ACAPs have topics that end in `/connection` alone. */
export const CONNECTION = /(^|\/)event\/connection$/;
const LAST_LEVEL = "connection";
const SOURCE = "/$source/";
const SERIAL = /^[\da-f]{12}$/i;

/** Takes a topic apart. @param prefix What stands before the event, if that is known. */
export function partsOf(topic: string | undefined, prefix?: string): MqttTopic | undefined {
  if (topic === undefined) return undefined;
  const [path = "", ...pairs] = topic.split(SOURCE);
  const eventTopic = prefix === undefined ? "" : path.slice(prefix === "" ? 0 : prefix.length + 1);
  const source = pairs.map((pair) => {
    const slash = pair.indexOf("/");
    return slash < 0 ? [pair, ""] : [pair.slice(0, slash), pair.slice(slash + 1)];
  });
  return {
    topic,
    prefix,
    eventTopic: eventTopic === "" || eventTopic === LAST_LEVEL ? undefined : eventTopic,
    source: Object.fromEntries(source) as ItemTexts,
  };
}

/**
 * What stands before the topic of an event in an MQTT topic. There the namespaces are levels of their own, or left out; with
 * `appendEventTopic` false, all of the topic is the prefix.
 *
 * @param event Topic of the event as the payload has it: `onvif:Device/axis:IO/Port`
 */
export function prefixOf(topic: string, event: string): string {
  const [path = ""] = topic.split(SOURCE);
  const forms = (["mqtt", "names"] as const).map((form) => bridgeTopic(event, form));
  const form = forms.find((one) => path === one || path.endsWith(`/${one}`));
  return form === undefined ? path : path.slice(0, -form.length).replace(/\/$/, "");
}

/** The serial number in a prefix: the only level of twelve hexadecimal digits. */
export function serialIn(mqtt: MqttTopic | undefined): string | undefined {
  const [serial, ...others] = (mqtt?.prefix ?? "").split("/").filter((level) => SERIAL.test(level));
  return others.length === 0 ? serial?.toUpperCase() : undefined;
}
