import { tellFault, type TransportFault } from "../../http/fault.ts";
import { EmqxCallError, type OperationSite } from "./call-error.ts";

/** Thrown when no answer came: name not found, no connection, TLS refused, time-out, or the caller's abort. */
export class EmqxTransportError extends EmqxCallError {
  override readonly name = "EmqxTransportError";
  /** Where it ended. */
  readonly fault: TransportFault;

  /**
   * @param cause What `fetch` threw.
   * @param signal The signal that the call had: where it ended the call, its reason tells why.
   */
  constructor(call: OperationSite, cause: unknown, signal: AbortSignal) {
    const { fault, saying } = tellFault(cause, signal, "broker");
    super(call, saying, { cause });
    this.fault = fault;
  }
}
