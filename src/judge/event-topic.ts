import { plainName } from "./finding.ts";

/** The topic of an event in an MQTT topic, as payloads have it; undefined if that has no namespaces. */
export function eventTopicIn(mqttTopic: string): string | undefined {
  const [path = ""] = mqttTopic.split("/$source/");
  const [, topic] = /(?:^|\/)(tns:[^/]+\/.*)$/s.exec(path) ?? [];
  return topic?.replace(/(^|\/)tns:([^/]+)\//g, "$1$2:");
}

/** Most levels of a topic that are shown. */
const MOST = 12;

/**
 * The topic of an event without what varies: numbers become `N`, and what may be a serial number or worse is hidden. Its
 * length is limited.
 */
export function shownTopic(topic: string): string {
  const levels = topic.split("/");
  const shown = levels.slice(0, MOST).map((level) => {
    const [, namespace = "", name = level] = /^((?:onvif|axis|tns1|tnsaxis):)?(.*)$/s.exec(level)!;
    return namespace + plainName(name).replace(/\d+/g, "N");
  });
  return [...shown, ...(levels.length > MOST ? ["…"] : [])].join("/");
}
