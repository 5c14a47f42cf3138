import { withDeadline } from "./deadline.ts";
import { retried } from "./retry.ts";

/** An answer, read to its end. */
export interface Answer {
  status: number;
  /** The body as JSON if it is JSON, else its text. */
  body: unknown;
  /** Empty if it had none. */
  contentType: string;
}

/** How long and how often a call is tried, and what it throws. */
export interface Attempts {
  /** Milliseconds for all attempts together; Infinity for no limit. */
  timeout: number;
  /** How often it is sent again after the connection failed: 0 for what changes something. */
  retries: number;
  signal: AbortSignal | undefined;
  /** The client's error for what an attempt threw; the signal is the one that the attempt had. */
  failure(cause: unknown, signal: AbortSignal): Error;
}

/** Makes a call within its deadline, and again where that is allowed and may help. */
export function exchange<T>(
  { timeout, retries, signal, failure }: Attempts,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return withDeadline(timeout, signal, (within) =>
    retried(retries, within, () =>
      attempt(within).catch((cause: unknown) => {
        throw failure(cause, within);
      }),
    ),
  );
}

/** What was answered, from a response and its text. */
export function answerOf({ status, headers }: Response, text: unknown): Answer {
  return {
    status,
    body: parsed(text),
    // Most answers are JSON, whose type is not looked at.
    get contentType() {
      return headers.get("content-type") ?? "";
    },
  };
}

function parsed(text: unknown): unknown {
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
