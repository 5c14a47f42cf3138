export type { Methods } from "../generated/client/facade.ts";
export type { Role } from "./contract/levels.ts";
export type { CallEnd, CallOutcome } from "./http/call-end.ts";
export type { ConnectionOptions } from "./http/connection.ts";
export type { TransportFault } from "./http/fault.ts";
export type { Fetch } from "./http/fetch.ts";
export type { Finding, FindingKind, Verdict } from "./judge/finding.ts";
export type { Check, Report, ReportedApi } from "./judge/report.ts";
export type { ProxyOptions } from "./proxy/options.ts";
export { createProxy, type Proxy } from "./proxy/proxy.ts";
export { readRecording } from "./recording/read-recording.ts";
export type { RecordedExchange, RecordedMessage } from "./recording/exchange.ts";
export type { MockAccount } from "./server/auth/accounts.ts";
export type { DigestAlgorithm } from "./server/auth/digest.ts";
export type { AuthOptions, AuthScheme } from "./server/auth/gate.ts";
export type { Listening, ListenOptions } from "./server/listen.ts";
export type { KeyPair } from "./server/self-signed.ts";
export type { TlsTrust } from "./tls/trust.ts";
export type { RequestFault, VapixValidationError } from "./vapix/errors/validation-error.ts";
export type { CallSite, VapixError } from "./vapix/errors/vapix-error.ts";
export type { ApiId } from "./vapix/methods.ts";
export type {
  CallReport,
  ValidationOptions,
  VapixAccount,
  VapixClientOptions,
  VapixSettings,
} from "./vapix/options.ts";
