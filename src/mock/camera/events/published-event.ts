import type { EventPublicationConfig } from "../../../../generated/types/event-mqtt-bridge.ts";
import { prefixOf } from "../../../events/event-topics.ts";
import { bridgeTopic, wholeTopic } from "../../../events/topic-forms.ts";
import type { MadeEvent } from "./made-event.ts";

/** A message that the event bridge publishes. */
export interface PublishedEvent {
  topic: string;
  /** JSON. */
  payload: string;
  qos: 0 | 1 | 2;
  retain: boolean;
}

/** What decides about the messages of an event. */
export interface Publication {
  eventPublicationConfig: EventPublicationConfig;
  deviceTopicPrefix: string;
  serialNumber: string;
}

/** The messages of an event: one for each filter that selects it. */
export function publishedEvents(event: MadeEvent, publication: Publication): PublishedEvent[] {
  const { eventPublicationConfig, serialNumber } = publication;
  const { eventFilterList = [], includeSerialNumberInPayload } = eventPublicationConfig;
  const { source, data } = event;
  const payload = JSON.stringify({
    topic: bridgeTopic(event.topic, "payload"),
    timestamp: Date.now(),
    ...(includeSerialNumberInPayload && { serial: serialNumber }),
    message: { source, key: {}, data },
  });
  const topic = mqttTopic(event, publication);
  return eventFilterList
    .filter(({ topicFilter }) => selects(topicFilter!, event.topic))
    .map(({ qos = 0, retain }) => ({
      topic,
      payload,
      qos: qos as 0 | 1 | 2,
      retain: retain === "all" || (retain === "property" && event.stateful),
    }));
}

/** Groups of two source items stand in the order of the contract, which no recording shows. */
function mqttTopic({ topic, source }: MadeEvent, publication: Publication): string {
  const { appendEventTopic = true, includeTopicNamespaces = true } = publication.eventPublicationConfig;
  const prefix = prefixOf(publication);
  if (!appendEventTopic) return prefix;
  const groups = Object.entries(source).map(([name, value]) => `$source/${name}/${value}`);
  const levels = [bridgeTopic(topic, includeTopicNamespaces ? "mqtt" : "names"), ...groups];
  return [...(prefix === "" ? [] : [prefix]), ...levels].join("/");
}

/** Whether a filter selects a topic. One with `tns1:` or `tnsaxis:` selects nothing, as was reported of devices. */
function selects(filter: string, topic: string): boolean {
  if (/(^|\/)(tns1|tnsaxis):/.test(filter)) return false;
  const [, root, isSubtree] = /^(.*?)(\/\/\.)?$/s.exec(filter)!;
  const whole = wholeTopic(topic);
  if (root === "") return isSubtree !== undefined;
  const wanted = wholeTopic(root!);
  return whole === wanted || (isSubtree !== undefined && whole.startsWith(`${wanted}/`));
}
