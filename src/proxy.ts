export type { Finding, FindingKind, Verdict } from "./judge/finding.ts";
export type { Check, Report } from "./judge/report.ts";
export { MissingRequirement } from "./package/requirements.ts";
export type { ProxyOptions } from "./proxy/options.ts";
export { createProxy, type Proxy } from "./proxy/proxy.ts";
export type { AuthOptions, AuthScheme } from "./server/auth/gate.ts";
export type { Listening, ListenOptions } from "./server/listen.ts";
