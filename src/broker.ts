export { type Broker, type BrokerServerOptions, createBroker } from "./mock/broker/broker.ts";
export type { ModelOptions } from "./mock/broker/model.ts";
export type { RunningBroker } from "./mock/broker/options.ts";
export { MissingRequirement } from "./package/missing-requirement.ts";
export type { KeyPair } from "./server/self-signed.ts";
