import type { TransportFault } from "./fault.ts";

/**
 * Result of a call: `ok`; `refused` for an error code of the peer; `http` for a response without a code, such as a
 * page; a fault if there was no usable response; `exception` for an exception of the caller's own code, such as
 * middleware.
 */
export type CallOutcome = "ok" | "refused" | "http" | TransportFault | "exception";

/** The end of a call, after all its attempts. */
export interface CallEnd {
  /** Number of the last attempt: 1 without a retry, 0 if the call was aborted before the first. */
  readonly attempt: number;
  /** Milliseconds from the start of the call to its end, with the pauses between attempts. */
  readonly milliseconds: number;
  readonly outcome: CallOutcome;
  /** The peer's code for `refused`, the HTTP status for `http`, the code of the system or of TLS for a fault. */
  readonly code?: string | number | undefined;
}

/** Receives calls that have ended. */
export type Report<Site> = (call: Site & CallEnd) => void;
