import type { Ending } from "./ending.ts";
import { isPassing } from "./fault.ts";
import { pause as pauseFor } from "./pause.ts";

const FIRST_PAUSE = 200;

/** Waiting between retries; tests replace it. */
export interface Waiting {
  /** Waits for milliseconds, or until the signal aborts. */
  pause(milliseconds: number, signal: Ending): Promise<void>;
  /** A number from 0 to below 1. */
  random(): number;
}

/**
 * Retries after a connection failure, with a doubling pause. Only for calls that change nothing: after a broken
 * connection, it is unknown whether the device executed the call.
 */
export async function retried<T>(
  times: number,
  signal: Ending,
  attempt: () => Promise<T>,
  { pause, random }: Waiting = { pause: pauseFor, random: Math.random },
): Promise<T> {
  for (let tried = 0; ; tried++)
    try {
      return await attempt();
    } catch (error) {
      if (tried >= times || !isPassing(error)) throw error;
      // Random, so that devices behind the same switch do not all reconnect at the same moment.
      await pause(FIRST_PAUSE * 2 ** tried * (0.5 + random() / 2), signal);
      if (signal.aborted) throw signal.reason;
    }
}
