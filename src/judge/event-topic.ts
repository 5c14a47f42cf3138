import { plainName } from "./finding.ts";

/** Namespaces of event topics in other forms, by what the event bridge writes in place of them. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["tns1", "onvif"],
  ["tnsaxis", "axis"],
]);

/** The topic of an event as the bridge writes it: `onvif:Device/axis:IO/Port`, with a namespace where it changes. */
export function bridgedForm(topic: string): string {
  let before: string | undefined;
  const levels = topic.split("/").map((level) => {
    const colon = level.indexOf(":");
    if (colon < 0) return level;
    const given = level.slice(0, colon);
    const namespace = NAMESPACES.get(given) ?? given;
    const isSame = namespace === before;
    before = namespace;
    return isSame ? level.slice(colon + 1) : `${namespace}:${level.slice(colon + 1)}`;
  });
  return levels.join("/");
}

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
