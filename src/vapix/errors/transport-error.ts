import { type CallSite, VapixError } from "./vapix-error.ts";

/** Where a call ended that got no answer. */
export type TransportFault = "aborted" | "timeout" | "dns" | "tls" | "connection";

/** Thrown when no answer came: name not found, no connection, TLS refused, time-out, or the caller's abort. */
export class VapixTransportError extends VapixError {
  /** Where it ended. */
  readonly fault: TransportFault;

  /** @param cause What `fetch` threw. */
  constructor(call: CallSite, cause: unknown) {
    const fault = faultOf(cause);
    super(call, `${SAYINGS[fault]}${detail(cause)}`, { cause });
    this.fault = fault;
  }
}

const SAYINGS: Record<TransportFault, string> = {
  aborted: "aborted by the caller",
  timeout: "no answer in time",
  dns: "the name of the device cannot be resolved",
  tls: "the device's certificate is not trusted",
  connection: "no connection to the device",
};

function faultOf(cause: unknown): TransportFault {
  const { name } = cause as { name?: string };
  if (name === "AbortError") return "aborted";
  if (name === "TimeoutError") return "timeout";
  const code = codeOf(cause) ?? "";
  if (/^(ENOTFOUND|EAI_)/.test(code)) return "dns";
  if (/CERT|^ERR_TLS|^ERR_SSL|SIGNATURE|^EPROTO$/.test(code)) return "tls";
  if (/TIMEDOUT|_TIMEOUT$/.test(code)) return "timeout";
  return "connection";
}

function codeOf(cause: unknown): string | undefined {
  const { code, cause: inner } = (cause ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : inner === undefined ? undefined : codeOf(inner);
}

function detail(cause: unknown): string {
  const code = codeOf(cause);
  return code === undefined ? "" : ` (${code})`;
}
