import { type CallSite, reasonText, VapixError } from "./vapix-error.ts";

/** Thrown if the response does not come from the CGI: 401, 403, 404, 405, 5xx, HTML, or truncated JSON. */
export class VapixHttpError extends VapixError {
  override readonly name = "VapixHttpError";
  /** HTTP status of the response. */
  readonly status: number;
  /** Content type of the response; empty if it has none. */
  readonly contentType: string;
  /** What was wrong with the request, from the mock; always undefined for a real device. */
  readonly reason: string | undefined;

  constructor(
    call: CallSite,
    answer: { status: number; contentType: string; reason?: string | undefined },
    message: string,
  ) {
    super(call, message + reasonText(answer.reason));
    this.status = answer.status;
    this.contentType = answer.contentType;
    this.reason = answer.reason;
  }
}
