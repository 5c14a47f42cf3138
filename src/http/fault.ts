import type { Ending } from "./ending.ts";

/** Where a call ended that got no answer. */
export type TransportFault = "aborted" | "timeout" | "dns" | "tls" | "connection" | "too-large";

/** Thrown by a transport where the network, TLS or a limit ended a call. */
export class WireFault extends Error {
  override readonly name = "WireFault";
  readonly fault: TransportFault;
  /** What is known beyond the fault and the cause; empty if nothing is. */
  readonly saying: string;

  /** @param cause What the run-time threw. */
  constructor(fault: TransportFault, saying: string, cause?: unknown) {
    super(saying || generally(fault, "peer", cause), { cause });
    this.fault = fault;
    this.saying = saying;
  }
}

/** A fault in the words of an error of a client. */
export interface ToldFault {
  fault: TransportFault;
  /** With the code of the system or of TLS, and what to do. */
  saying: string;
  /** The code of the system or of TLS, such as `ECONNRESET`. */
  code?: string | undefined;
  cause: unknown;
}

/**
 * Where a call ended.
 *
 * @param thrown What it threw.
 * @param signal The signal that the call had, if any.
 * @param peer What was called: `device`.
 * @returns undefined if it is an exception of the caller's own, such as one of middleware
 */
export function tellFault(thrown: unknown, signal: Ending | undefined, peer: string): ToldFault | undefined {
  if (signal?.aborted) {
    const cause: unknown = signal.reason;
    const fault = cause instanceof Error && cause.name === "TimeoutError" ? "timeout" : "aborted";
    return { fault, saying: SAYINGS[fault](peer), cause };
  }
  if (!(thrown instanceof WireFault)) return undefined;
  const { fault, cause } = thrown;
  return { fault, saying: thrown.saying || generally(fault, peer, cause), code: codeOf(cause), cause: cause ?? thrown };
}

/** Whether the call that threw this may do better the next time. */
export function isPassing(thrown: unknown): boolean {
  return thrown instanceof WireFault && (thrown.fault === "connection" || thrown.fault === "dns");
}

/** The fault that a response is which exceeds a limit. */
export function tooLarge(limit: number): WireFault {
  return new WireFault("too-large", `the answer is larger than ${limit} bytes; raise maxAnswerBytes if that is right`);
}

const SAYINGS: Record<TransportFault, (peer: string) => string> = {
  aborted: () => "aborted by the caller",
  timeout: () => "no answer in time",
  dns: (peer) => `the name of the ${peer} cannot be resolved`,
  tls: () => "this port does not speak TLS, or refused the handshake",
  connection: (peer) => `the connection to the ${peer} failed`,
  "too-large": () => "the answer is too large",
};

function generally(fault: TransportFault, peer: string, cause: unknown): string {
  const code = codeOf(cause);
  return SAYINGS[fault](peer) + (code === undefined ? "" : ` (${code})`);
}

/** The code of an error of the system or of TLS, or of its cause. */
export function codeOf(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : cause === undefined ? undefined : codeOf(cause);
}
