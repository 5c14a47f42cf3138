export type { Events } from "../generated/types/events.ts";
export type { EventData, EventName, EventParameters } from "./events/event-table.ts";
export {
  filterFor,
  type FilterParameters,
  type SelectableEvent,
  type TopicConfiguration,
  type TopicFilter,
  topicOf,
  type TopicValues,
} from "./events/event-topics.ts";
export type { ItemTexts, MqttTopic } from "./events/mqtt-topic.ts";
export {
  type BridgedMessage,
  type ConnectionChange,
  type DeviceMessage,
  type KnownEvent,
  type OtherMessage,
  type Payload,
  readMessage,
  type Received,
  type UnknownEvent,
} from "./events/read-message.ts";
