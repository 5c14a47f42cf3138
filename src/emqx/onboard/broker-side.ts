import type { Client } from "../../../generated/types/emqx.ts";
import { EmqxError } from "../errors/emqx-error.ts";
import { withDeadline } from "../../http/deadline.ts";
import { signalOf } from "../../http/ending.ts";
import { pause } from "../../http/pause.ts";
import type { OnboardBroker } from "./peers.ts";

/** When to try again, and for how long, in milliseconds. */
export interface Patience {
  interval: number;
  timeout: number;
  signal: AbortSignal | undefined;
}

/** Milliseconds that a call may take even where there is less time, so that there is one look. */
const LEAST = 1000;

/**
 * Waits until the broker runs.
 *
 * @throws Error if it does not answer in time
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
    throw new Error(`the broker's API did not answer in ${patience.timeout} ms`, { cause: error });
  });
  if (answer === undefined) throw starting;
}

/** A client as the broker has it; undefined where it has none of that id. */
export function clientRow(emqx: OnboardBroker, clientid: string, signal?: AbortSignal): Promise<Client | undefined> {
  return unlessMissing(emqx.getClient({ clientid }, { signal }));
}

/** Whether there is a user. An authenticator that is missing has none: creating a user tells the difference. */
export async function hasUser(emqx: OnboardBroker, id: string, userId: string, signal?: AbortSignal): Promise<boolean> {
  const asked = emqx.getAuthUser({ id, user_id: userId }, { signal }).catch((error: unknown) => {
    if (error instanceof EmqxError && error.status === 400 && isRefused(error)) return undefined;
    throw error;
  });
  return (await unlessMissing(asked)) !== undefined;
}

/**
 * Whether the broker certainly did not do what it was asked to: it refused with a code of its own. After anything else,
 * such as a page of a proxy or half an answer, it may have done it.
 */
export function isRefused(error: unknown): boolean {
  return error instanceof EmqxError && error.status >= 400 && error.status < 500 && error.code !== undefined;
}

/** An answer; undefined where the broker says that there is no such thing. */
export function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  return answer.catch((error: unknown) => {
    // Of a path that it lacks, a broker says so with a code too.
    if (error instanceof EmqxError && error.status === 404 && error.code !== undefined) return undefined;
    throw error;
  });
}

/**
 * Waits until the broker shows a connection of a client that is not an earlier one.
 *
 * @param earlier `connected_at` of the connection that does not count.
 * @returns undefined where there was none in time
 */
export async function waitUntilConnected(
  emqx: OnboardBroker,
  clientid: string,
  earlier: string | undefined,
  patience: Patience,
): Promise<Client | undefined> {
  const connected = async (signal: AbortSignal) => {
    const row = await clientRow(emqx, clientid, signal);
    // By the broker's own clock: that of the machine that asks may be another.
    return row?.connected && (earlier === undefined || row.connected_at !== earlier) ? row : undefined;
  };
  return repeat(patience, connected).catch((error: unknown) => {
    if (!isLate(error)) throw error;
    return undefined;
  });
}

/**
 * Asks again and again, until there is an answer or the time is up.
 *
 * @returns undefined if there was no answer
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

/** Calls, until the time is up; a call of the client's own may take longer. */
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
