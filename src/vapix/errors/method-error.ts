import type { ErrorKind } from "../../../generated/client/facade.ts";
import { type CallSite, VapixError, reasonText } from "./vapix-error.ts";

/** Thrown if the device returned an error code, with any HTTP status. */
export class VapixMethodError extends VapixError {
  override readonly name = "VapixMethodError";
  /** Code of the API, such as 2104. Documented ones are in `vapix-openapi/error-catalogue`. */
  readonly code: number;
  /** Sub-code, if the API has one: it names the invalid parameter or the cause. */
  readonly subCode: number | undefined;
  /** Kind of the error; `other` if the contract does not describe the code. */
  readonly kind: ErrorKind;
  /** The parameter that the sub-code, the details or else the device's text names: `server.port`. */
  readonly parameter: string | undefined;
  /** HTTP status of the response. */
  readonly status: number;
  /** The device's own text. Its wording differs between devices: use the code for decisions. */
  readonly deviceMessage: string;
  /** All errors of the call, this one first. Some methods set the rest of a request that has several. */
  readonly errors: readonly VapixErrorItem[];
  /** What was wrong with the request, from the mock; always undefined for a real device. */
  readonly reason: string | undefined;

  constructor(call: CallSite, refusal: VapixRefusal) {
    const number = refusal.subCode === undefined ? refusal.code : `${refusal.code}/${refusal.subCode}`;
    const beside = (text: string | undefined) => (text === undefined ? "" : ` (${text})`);
    super(
      call,
      `refused with ${number}${beside(refusal.parameter)}: ${refusal.message}${beside(refusal.hint)}${reasonText(refusal.reason)}`,
    );
    this.code = refusal.code;
    this.subCode = refusal.subCode;
    this.kind = refusal.kind;
    this.parameter = refusal.parameter;
    this.status = refusal.status;
    this.deviceMessage = refusal.message;
    const { code, message } = refusal;
    this.errors = refusal.errors ?? [{ code, message, details: {} }];
    this.reason = refusal.reason;
  }
}

/** One of the errors of a call. */
export interface VapixErrorItem {
  code: number;
  /** The device's own text. */
  message: string;
  /** What the device names: `{ port: "1", propertyName: "direction" }`, `{ subCode: 107 }`. Empty if it names nothing. */
  details: Readonly<Record<string, string | number>>;
}

/** Content of an error response. */
export interface VapixRefusal {
  code: number;
  subCode: number | undefined;
  kind: ErrorKind;
  parameter: string | undefined;
  status: number;
  message: string;
  errors?: readonly VapixErrorItem[] | undefined;
  reason?: string | undefined;
  /** Possible cause. */
  hint?: string | undefined;
}
