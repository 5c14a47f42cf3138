import type { ErrorKind } from "../../../generated/client/facade.ts";
import { type CallSite, VapixError, saying } from "./vapix-error.ts";

/** Thrown when the device understood that it was called and refused, whatever the HTTP status. */
export class VapixMethodError extends VapixError {
  override readonly name = "VapixMethodError";
  /** Code of the API, such as 2104. Documented ones are in `vapix-openapi/error-catalogue`. */
  readonly code: number;
  /** Second number where the API has one: it tells which parameter was wrong. */
  readonly subCode: number | undefined;
  /** What the code means; `other` where the contract does not know it. */
  readonly kind: ErrorKind;
  /** The parameter that the sub-code, or else the device's text, names: `server.port`. */
  readonly parameter: string | undefined;
  /** HTTP status that the refusal came with. */
  readonly status: number;
  /** The device's own text. Its wording differs between devices: decide by the code. */
  readonly deviceMessage: string;
  /** What the mock says was wrong with the request; a device never says it. */
  readonly reason: string | undefined;

  constructor(call: CallSite, refusal: VapixRefusal) {
    const number = refusal.subCode === undefined ? refusal.code : `${refusal.code}/${refusal.subCode}`;
    const beside = (text: string | undefined) => (text === undefined ? "" : ` (${text})`);
    super(
      call,
      `refused with ${number}${beside(refusal.parameter)}: ${refusal.message}${beside(refusal.hint)}${saying(refusal.reason)}`,
    );
    this.code = refusal.code;
    this.subCode = refusal.subCode;
    this.kind = refusal.kind;
    this.parameter = refusal.parameter;
    this.status = refusal.status;
    this.deviceMessage = refusal.message;
    this.reason = refusal.reason;
  }
}

/** What an answer says of its refusal. */
export interface VapixRefusal {
  code: number;
  subCode: number | undefined;
  kind: ErrorKind;
  parameter: string | undefined;
  status: number;
  message: string;
  reason?: string | undefined;
  /** What may be behind it. */
  hint?: string | undefined;
}
