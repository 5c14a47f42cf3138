import type { DescribedFault, TransportFault } from "../../http/fault.ts";
import { type CallSite, VapixError } from "./vapix-error.ts";

/** No usable response: DNS, TLS, connection, timeout, abort, size limit. */
export class VapixTransportError extends VapixError {
  override readonly name = "VapixTransportError";
  /** Kind of failure. */
  readonly fault: TransportFault;

  constructor(call: CallSite, { fault, text, cause }: DescribedFault) {
    super(call, text, { cause });
    this.fault = fault;
  }
}
