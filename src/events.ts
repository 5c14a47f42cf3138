export {
  type ConnectionChange,
  type DeviceMessage,
  type EventName,
  type KnownEvent,
  readMessage,
  type UnknownEvent,
} from "./events/read-message.ts";
