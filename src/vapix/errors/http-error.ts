import { type CallSite, saying, VapixError } from "./vapix-error.ts";

/** Thrown when an answer came, but not one of the CGI: 401, 403, 404, 405, 5xx, HTML, or JSON that is cut off. */
export class VapixHttpError extends VapixError {
  override readonly name = "VapixHttpError";
  /** HTTP status of the answer. */
  readonly status: number;
  /** Content type of the answer, empty where it had none. */
  readonly contentType: string;
  /** What the mock says was wrong with the request; a device never says it. */
  readonly reason: string | undefined;

  constructor(
    call: CallSite,
    answer: { status: number; contentType: string; reason?: string | undefined },
    message: string,
  ) {
    super(call, message + saying(answer.reason));
    this.status = answer.status;
    this.contentType = answer.contentType;
    this.reason = answer.reason;
  }
}
