import { type CallSite, VapixError } from "./vapix-error.ts";

/** Thrown when an answer came, but not one of the CGI: 401, 403, 404, 405, 5xx, HTML, or JSON that is cut off. */
export class VapixHttpError extends VapixError {
  override readonly name = "VapixHttpError";
  /** HTTP status of the answer. */
  readonly status: number;
  /** Content type of the answer, empty where it had none. */
  readonly contentType: string;

  constructor(call: CallSite, answer: { status: number; contentType: string }, message: string) {
    super(call, message);
    this.status = answer.status;
    this.contentType = answer.contentType;
  }
}
