import { CertificateError } from "../tls/certificate-error.ts";
import { AnswerTooLargeError } from "./answer-too-large-error.ts";

/** Where a call ended that got no answer. */
export type TransportFault = "aborted" | "timeout" | "dns" | "tls" | "connection" | "too-large";

/** What a call that got no answer was told. */
export interface ToldFault {
  fault: TransportFault;
  /** In words, with the code of the system or of TLS. */
  saying: string;
}

/**
 * Tells where a call ended.
 *
 * @param cause What `fetch` threw.
 * @param signal The signal that the call had: where it ended the call, its reason tells why.
 * @param peer What was called: `device`.
 */
export function tellFault(cause: unknown, signal: AbortSignal, peer: string): ToldFault {
  const fault = faultOf(cause, signal);
  const isOwn = cause instanceof CertificateError || cause instanceof AnswerTooLargeError;
  return { fault, saying: isOwn ? cause.message : `${SAYINGS[fault](peer)}${detail(cause)}` };
}

/** Whether the call that an error is about may do better the next time. */
export function isPassing(error: unknown): boolean {
  const { fault } = (error ?? {}) as Partial<ToldFault>;
  return fault === "connection" || fault === "dns";
}

const SAYINGS: Record<TransportFault, (peer: string) => string> = {
  aborted: () => "aborted by the caller",
  timeout: () => "no answer in time",
  dns: (peer) => `the name of the ${peer} cannot be resolved`,
  tls: () => "the certificate is not trusted, or this port does not speak TLS",
  connection: (peer) => `the connection to the ${peer} failed`,
  "too-large": () => "the answer is too large",
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
