export type { Events } from "../generated/client/facade.ts";
export {
  type BridgedMessage,
  type ConnectionChange,
  type DeviceMessage,
  type EventData,
  type EventEntry,
  type EventName,
  type ItemTexts,
  type KnownEvent,
  type MqttTopic,
  type OtherMessage,
  type Payload,
  readMessage,
  type Received,
  type UnknownEvent,
} from "./events/read-message.ts";
