import { tellFault, type TransportFault } from "../../http/fault.ts";
import { type CallSite, VapixError } from "./vapix-error.ts";

/** Thrown when no answer came: name not found, no connection, TLS refused, time-out, or the caller's abort. */
export class VapixTransportError extends VapixError {
  override readonly name = "VapixTransportError";
  /** Where it ended. */
  readonly fault: TransportFault;

  /**
   * @param cause What `fetch` threw.
   * @param signal The signal that the call had: where it ended the call, its reason tells why.
   */
  constructor(call: CallSite, cause: unknown, signal: AbortSignal) {
    const { fault, saying } = tellFault(cause, signal, "device");
    super(call, saying, { cause });
    this.fault = fault;
  }
}
