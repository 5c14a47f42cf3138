export type * from "../generated/client/facade.ts";
export type { Events } from "../generated/types/events.ts";
export type { CallEnd, CallOutcome } from "./http/call-end.ts";
export type { ConnectionOptions } from "./http/connection.ts";
export type { DescribedFault, TransportFault } from "./http/fault.ts";
export type { Fetch } from "./http/fetch.ts";
export type { UploadFile } from "./http/file-source.ts";
export type { UploadProgress } from "./http/upload.ts";
export {
  type AddressableDevice,
  AddressChangeError,
  type AddressProgress,
  type ChangeAddressOptions,
  changeIpv4Address,
  type Ipv4AddressChange,
  type MovedDevice,
} from "./tasks/change-ipv4-address.ts";
export { type FoldedArea, listTemperatureAreas } from "./tasks/list-temperature-areas.ts";
export { isConnected } from "./tasks/mqtt-connection.ts";
export { type EventPublicationChanges, updateEventPublication } from "./tasks/update-event-publication.ts";
export { type MqttClientChanges, updateMqttClient } from "./tasks/update-mqtt-client.ts";
export {
  type SentNetworkSettings,
  type NetworkSettingsChanges,
  updateNetworkSettings,
} from "./tasks/update-network-settings.ts";
export type { TlsTrust } from "./tls/trust.ts";
export {
  type CallArguments,
  type CallOptions,
  type UploadOptions,
  createVapixClient,
  type VapixClient,
  type VapixHttp,
} from "./vapix/client.ts";
export type { Discovery } from "./vapix/discovery.ts";
export { VapixHttpError } from "./vapix/errors/http-error.ts";
export { type VapixErrorItem, VapixMethodError, type VapixRefusal } from "./vapix/errors/method-error.ts";
export { VapixTransportError } from "./vapix/errors/transport-error.ts";
export { type CallSite, VapixError } from "./vapix/errors/vapix-error.ts";
export { type RequestFault, VapixValidationError } from "./vapix/errors/validation-error.ts";
export { VapixVersionError } from "./vapix/errors/version-error.ts";
export type {
  ApiId,
  Feature,
  FeatureAsWritten,
  MethodData,
  MethodEnvelope,
  MethodName,
  MethodParams,
  MethodPart,
  MethodRefusal,
  ParameterName,
  ParameterPath,
  SourceData,
  WritableName,
} from "./vapix/methods.ts";
export type {
  CallReport,
  ValidationOptions,
  VapixAccount,
  VapixClientOptions,
  VapixSettings,
} from "./vapix/options.ts";
export type { FileOptions } from "./vapix/upload.ts";
export { writable } from "./vapix/writable.ts";
