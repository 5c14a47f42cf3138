import type { DescribedFault, TransportFault } from "../../http/fault.ts";
import { EmqxCallError, type OperationSite } from "./call-error.ts";

/** No usable response: DNS, TLS, connection, timeout, abort, size limit. */
export class EmqxTransportError extends EmqxCallError {
  override readonly name = "EmqxTransportError";
  /** Kind of failure. */
  readonly fault: TransportFault;

  constructor(call: OperationSite, { fault, text, cause }: DescribedFault) {
    super(call, text, { cause });
    this.fault = fault;
  }
}
