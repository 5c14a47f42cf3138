import type { Client } from "../../../generated/types/emqx.ts";
import { EmqxError } from "../errors/emqx-error.ts";
import { withDeadline } from "../../http/deadline.ts";
import { signalOf } from "../../http/ending.ts";
import { pause } from "../../http/pause.ts";
import type { OnboardBroker } from "./peers.ts";

/** Interval and time limit of retries, in milliseconds. */
export interface Patience {
  interval: number;
  timeout: number;
  signal: AbortSignal | undefined;
}

/** Minimum time of a call in milliseconds, even if less time is left, so that at least one request is made. */
const LEAST = 1000;

/**
 * Waits until the broker runs.
 *
 * @throws Error if the broker does not respond in time
 */
export async function waitUntilReady(emqx: OnboardBroker, patience: Patience): Promise<void> {
  let starting: unknown;
  const isReady = async (signal: AbortSignal) => {
    try {
      await emqx.getStatus({}, { signal });
      return true;
    } catch (error) {
      if (!(error instanceof EmqxError && error.status === 503)) throw error;
      starting = error;
      return undefined;
    }
  };
  const answer = await repeat(patience, isReady).catch((error: unknown) => {
    if (!isLate(error)) throw error;
    throw new Error(`the broker's API did not respond within ${patience.timeout} ms`, { cause: error });
  });
  if (answer === undefined) throw starting;
}

/** A client as the broker reports it; undefined if the id is unknown. */
export function clientRow(emqx: OnboardBroker, clientid: string, signal?: AbortSignal): Promise<Client | undefined> {
  return unlessMissing(emqx.getClient({ clientid }, { signal }));
}

/** Whether the user exists. For a missing authenticator it returns false: creating the user shows the difference. */
export async function hasUser(emqx: OnboardBroker, id: string, userId: string, signal?: AbortSignal): Promise<boolean> {
  const asked = emqx.getAuthUser({ id, user_id: userId }, { signal }).catch((error: unknown) => {
    if (error instanceof EmqxError && error.status === 400 && isRefused(error)) return undefined;
    throw error;
  });
  return (await unlessMissing(asked)) !== undefined;
}

/**
 * Whether the broker certainly did not execute a request: it rejected it with a code. After any other error, such as a
 * page of a proxy or an incomplete response, the request may have been executed.
 */
export function isRefused(error: unknown): boolean {
  return error instanceof EmqxError && error.status >= 400 && error.status < 500 && error.code !== undefined;
}

/** The result of a call; undefined if the broker reports "not found". */
export function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  return answer.catch((error: unknown) => {
    // A 404 without a code is not from a broker, which returns a code even for unknown paths.
    if (error instanceof EmqxError && error.status === 404 && error.code !== undefined) return undefined;
    throw error;
  });
}

/**
 * Waits until the broker reports a new connection of a client.
 *
 * @param earlier `connected_at` of the previous connection.
 * @returns undefined if there was none in time
 */
export async function waitUntilConnected(
  emqx: OnboardBroker,
  clientid: string,
  earlier: string | undefined,
  patience: Patience,
): Promise<Client | undefined> {
  const connected = async (signal: AbortSignal) => {
    const row = await clientRow(emqx, clientid, signal);
    // Compared by the broker's clock, which may differ from that of this machine.
    return row?.connected && (earlier === undefined || row.connected_at !== earlier) ? row : undefined;
  };
  return repeat(patience, connected).catch((error: unknown) => {
    if (!isLate(error)) throw error;
    return undefined;
  });
}

/**
 * Repeats a call until it returns a result or the time is up.
 *
 * @returns undefined if there was no result
 * @throws DOMException named TimeoutError if the last call hangs
 */
async function repeat<Answer>(
  { interval, timeout, signal }: Patience,
  ask: (signal: AbortSignal) => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  const end = Date.now() + timeout;
  const latest = end + Math.max(LEAST - timeout, 0);
  for (;;) {
    signal?.throwIfAborted();
    const answer = await inTime(latest, signal, ask);
    if (answer !== undefined || Date.now() + interval > end) return answer;
    await pause(interval, signal);
  }
}

/** Limits a call to the remaining time; the client's own timeout may be longer. */
function inTime<T>(
  end: number,
  signal: AbortSignal | undefined,
  call: (ending: AbortSignal) => Promise<T>,
): Promise<T> {
  return withDeadline(Math.max(end - Date.now(), 1), signal, (ending) => call(signalOf(ending)));
}

function isLate(error: unknown): boolean {
  return error instanceof DOMException && error.name === "TimeoutError";
}
