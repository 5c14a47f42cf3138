export type { Operations as EmqxOperations } from "../generated/client/emqx.ts";
export type { Operations as EmqxV4Operations } from "../generated/client/emqx-v4.ts";
export type { MqttClient } from "../generated/client/facade.ts";
export type { ErrorCode } from "../generated/types/emqx.ts";
export type { BrokerClient, EmqxCallOptions, PagedOperation, RowOf, RowPage } from "./emqx/broker-client.ts";
export { createEmqxClient, type EmqxAccount, type EmqxClient, type EmqxClientOptions } from "./emqx/client.ts";
export { EmqxCallError, type OperationSite } from "./emqx/errors/call-error.ts";
export { EmqxError, type EmqxProblem, type EmqxRefusal } from "./emqx/errors/emqx-error.ts";
export { EmqxTransportError } from "./emqx/errors/transport-error.ts";
export { onboard, type Onboarded, OnboardError, type OnboardOptions } from "./emqx/onboard.ts";
export type { OnboardBroker, OnboardCamera } from "./emqx/onboard/peers.ts";
export type { Left, OnboardProgress, OnboardStep } from "./emqx/onboard/progress.ts";
export type { BrokerOptions, EmqxCallReport } from "./emqx/options.ts";
export {
  createEmqxV4Client,
  type EmqxV4Account,
  type EmqxV4Client,
  type EmqxV4ClientOptions,
} from "./emqx/v4-client.ts";
export type { CallEnd, CallOutcome } from "./http/call-end.ts";
export type { ConnectionOptions } from "./http/connection.ts";
export type { DescribedFault, TransportFault } from "./http/fault.ts";
export type { Fetch } from "./http/fetch.ts";
export type { MqttClientChanges } from "./tasks/update-mqtt-client.ts";
export type { TlsTrust } from "./tls/trust.ts";
export type { CallOptions } from "./vapix/client.ts";
export type { RequestFault, VapixValidationError } from "./vapix/errors/validation-error.ts";
export type { CallSite, VapixError } from "./vapix/errors/vapix-error.ts";
export type { ValidationOptions } from "./vapix/options.ts";
