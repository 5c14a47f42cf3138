import type { Client } from "../../../generated/types/emqx.ts";
import { EmqxError } from "../errors/emqx-error.ts";
import { pause } from "../../http/pause.ts";
import type { OnboardBroker } from "./peers.ts";

/** When to try again, and for how long, in milliseconds. */
export interface Patience {
  interval: number;
  timeout: number;
  signal: AbortSignal | undefined;
}

/** Waits until the broker runs. */
export async function waitUntilReady(emqx: OnboardBroker, { interval, timeout, signal }: Patience): Promise<void> {
  const end = Date.now() + timeout;
  for (;;) {
    signal?.throwIfAborted();
    try {
      return void (await emqx.getStatus({}, { signal }));
    } catch (error) {
      const isStarting = error instanceof EmqxError && error.status === 503;
      if (!isStarting || Date.now() + interval > end) throw error;
    }
    await pause(interval, signal);
  }
}

/** A client as the broker has it; undefined where it has none of that id. */
export function clientRow(emqx: OnboardBroker, clientid: string, signal?: AbortSignal): Promise<Client | undefined> {
  return unlessMissing(emqx.getClient({ clientid }, { signal }));
}

/** Whether there is a user. An authenticator that is missing answers like a user that is: creating one then tells. */
export async function hasUser(emqx: OnboardBroker, id: string, userId: string, signal?: AbortSignal): Promise<boolean> {
  return (await unlessMissing(emqx.getAuthUser({ id, user_id: userId }, { signal }))) !== undefined;
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
  { interval, timeout, signal }: Patience,
): Promise<Client | undefined> {
  const end = Date.now() + timeout;
  for (;;) {
    signal?.throwIfAborted();
    const row = await clientRow(emqx, clientid, signal);
    // By the broker's own clock: that of the machine that asks may be another.
    if (row?.connected && (earlier === undefined || row.connected_at !== earlier)) return row;
    if (Date.now() + interval > end) return undefined;
    await pause(interval, signal);
  }
}
