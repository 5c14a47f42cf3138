import type { TransportFault } from "../http/fault.ts";

/**
 * Why no messages came from a broker: a fault on the way, credentials that it does not accept, a connection or a
 * subscription that it rejected.
 */
export type BrokerFault = TransportFault | "unauthorized" | "refused" | "subscription";

/** Thrown if a broker cannot be listened to. */
export class BrokerError extends Error {
  override readonly name = "BrokerError";
  /** Host and port of the broker. */
  readonly broker: string;
  readonly fault: BrokerFault;

  constructor(broker: string, fault: BrokerFault, text: string, cause?: unknown) {
    super(`${broker}: ${text}`, { cause });
    this.broker = broker;
    this.fault = fault;
  }
}
