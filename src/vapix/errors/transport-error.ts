import { CertificateError } from "../../tls/certificate-error.ts";
import { AnswerTooLargeError } from "./answer-too-large-error.ts";
import { type CallSite, VapixError } from "./vapix-error.ts";

/** Where a call ended that got no answer. */
export type TransportFault = "aborted" | "timeout" | "dns" | "tls" | "connection" | "too-large";

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
    const fault = faultOf(cause, signal);
    const isOwn = cause instanceof CertificateError || cause instanceof AnswerTooLargeError;
    super(call, isOwn ? cause.message : `${SAYINGS[fault]}${detail(cause)}`, { cause });
    this.fault = fault;
  }
}

const SAYINGS: Record<TransportFault, string> = {
  aborted: "aborted by the caller",
  timeout: "no answer in time",
  dns: "the name of the device cannot be resolved",
  tls: "the certificate is not trusted, or this port does not speak TLS",
  connection: "the connection to the device failed",
  "too-large": "the answer is too large",
};

function faultOf(cause: unknown, signal: AbortSignal): TransportFault {
  // Whoever aborts may give any value as the reason, and an injected fetch may throw another one.
  const reason: unknown = signal.aborted ? signal.reason : cause;
  if (reason instanceof Error && reason.name === "TimeoutError") return "timeout";
  if (signal.aborted) return "aborted";
  const code = codeOf(cause);
  if (code === undefined) return faultToldByText(cause);
  if (code === "ERR_ANSWER_TOO_LARGE") return "too-large";
  if (/^(ENOTFOUND|EAI_)/.test(code)) return "dns";
  if (/CERT|^ERR_TLS|^ERR_SSL|SIGNATURE|^EPROTO$/.test(code)) return "tls";
  if (/TIMEDOUT|_TIMEOUT$/.test(code)) return "timeout";
  return "connection";
}

/** Deno's `fetch` gives these faults no code. */
function faultToldByText(cause: unknown): TransportFault {
  if (!(cause instanceof Error)) return "connection";
  if (/: dns error: /.test(cause.message)) return "dns";
  if (/: (invalid peer certificate|received corrupt message)/.test(cause.message)) return "tls";
  return faultToldByText(cause.cause);
}

function codeOf(cause: unknown): string | undefined {
  const { code, cause: inner } = (cause ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : inner === undefined ? undefined : codeOf(inner);
}

function detail(cause: unknown): string {
  const code = codeOf(cause);
  return code === undefined ? "" : ` (${code})`;
}
