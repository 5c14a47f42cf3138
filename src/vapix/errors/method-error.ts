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
  /** The parameter that the sub-code, the details or else the device's text names: `server.port`. */
  readonly parameter: string | undefined;
  /** HTTP status that the refusal came with. */
  readonly status: number;
  /** The device's own text. Its wording differs between devices: decide by the code. */
  readonly deviceMessage: string;
  /** All errors of the call, this one first. Some methods set the rest of a request that has several. */
  readonly errors: readonly VapixErrorItem[];
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

/** What an answer says of its refusal. */
export interface VapixRefusal {
  code: number;
  subCode: number | undefined;
  kind: ErrorKind;
  parameter: string | undefined;
  status: number;
  message: string;
  errors?: readonly VapixErrorItem[] | undefined;
  reason?: string | undefined;
  /** What may be behind it. */
  hint?: string | undefined;
}
