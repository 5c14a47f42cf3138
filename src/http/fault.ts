import type { Ending } from "./ending.ts";

/** Kinds of failures without a usable response. */
export type TransportFault = "aborted" | "timeout" | "dns" | "tls" | "connection" | "too-large";

/** Thrown by a transport if the network, TLS or a limit ended a call. */
export class WireFault extends Error {
  override readonly name = "WireFault";
  readonly fault: TransportFault;
  /** Details besides fault and cause; empty if there are none. */
  readonly text: string;

  /** @param cause Error of the runtime. */
  constructor(fault: TransportFault, text: string, cause?: unknown) {
    super(text || generalText(fault, "peer", cause), { cause });
    this.fault = fault;
    this.text = text;
  }
}

/** A fault in the words of a client's error. */
export interface DescribedFault {
  fault: TransportFault;
  /** Including the code of the system or of TLS, and the remedy. */
  text: string;
  /** The code of the system or of TLS, such as `ECONNRESET`. */
  code?: string | undefined;
  cause: unknown;
}

/**
 * The fault that ended a call.
 *
 * @param thrown The thrown value.
 * @param signal The signal of the call, if any.
 * @param peer The peer: `device`.
 * @returns undefined for an exception of the caller's own code, such as middleware
 */
export function describeFault(thrown: unknown, signal: Ending | undefined, peer: string): DescribedFault | undefined {
  if (signal?.aborted) {
    const cause: unknown = signal.reason;
    const fault = cause instanceof Error && cause.name === "TimeoutError" ? "timeout" : "aborted";
    return { fault, text: TEXTS[fault](peer), cause };
  }
  if (!(thrown instanceof WireFault)) return undefined;
  const { fault, cause } = thrown;
  return { fault, text: thrown.text || generalText(fault, peer, cause), code: codeOf(cause), cause: cause ?? thrown };
}

/** Whether a retry may help after this error. */
export function isPassing(thrown: unknown): boolean {
  return thrown instanceof WireFault && (thrown.fault === "connection" || thrown.fault === "dns");
}

/** The fault of a response that exceeds the limit. */
export function tooLarge(limit: number): WireFault {
  return new WireFault(
    "too-large",
    `the response is larger than ${limit} bytes; increase maxAnswerBytes if this is expected`,
  );
}

const TEXTS: Record<TransportFault, (peer: string) => string> = {
  aborted: () => "aborted by the caller",
  timeout: () => "no response in time",
  dns: (peer) => `the name of the ${peer} cannot be resolved`,
  tls: () => "this port does not support TLS, or rejected the handshake",
  connection: (peer) => `the connection to the ${peer} failed`,
  "too-large": () => "the response is too large",
};

function generalText(fault: TransportFault, peer: string, cause: unknown): string {
  const code = codeOf(cause);
  return TEXTS[fault](peer) + (code === undefined ? "" : ` (${code})`);
}

/** The code of an error of the system or of TLS, or of its cause. */
export function codeOf(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : cause === undefined ? undefined : codeOf(cause);
}
