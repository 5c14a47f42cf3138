import { type CallSite, VapixError } from "./vapix-error.ts";

/**
 * The request violates the contract. With `validate: true`, it was not sent. Texts contain no values of the request.
 */
export class VapixValidationError extends VapixError {
  override readonly name = "VapixValidationError";
  /** Kind of the first fault; missing parameters come first. */
  readonly kind: RequestFault["kind"];
  /** The parameter of the first fault: `server.port`; undefined if the fault is not in a parameter. */
  readonly parameter: string | undefined;
  /** All faults of the request, at least one. */
  readonly faults: readonly RequestFault[];

  constructor(call: CallSite, faults: readonly [RequestFault, ...RequestFault[]]) {
    const [{ kind, path }] = faults;
    const texts = faults.map((fault) => `${fault.path} ${fault.text}`);
    super(call, `the request would break the contract: ${texts.join("; ")}`);
    this.kind = kind;
    this.parameter = /^params\.(.+)/.exec(path)?.[1];
    this.faults = faults;
  }
}

/** A fault of a request. */
export interface RequestFault {
  kind: "missing" | "invalid";
  /** Path in the envelope: `params.server.port`. */
  path: string;
  /** What is wrong and what would be right: `must be <= 65535`. */
  text: string;
}
