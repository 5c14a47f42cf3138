import { isPassing } from "./fault.ts";
import { pause } from "./pause.ts";

const FIRST_PAUSE = 200;

/**
 * Tries again where the connection failed, after a pause that doubles. For calls that change nothing: whether a device
 * has done what it was asked before the connection broke, nobody can tell.
 */
export async function retried<T>(times: number, signal: AbortSignal, attempt: () => Promise<T>): Promise<T> {
  for (let tried = 0; ; tried++)
    try {
      return await attempt();
    } catch (error) {
      if (tried >= times || !isPassing(error)) throw error;
      // Devices that lost the same switch should not all come back in the same moment.
      await pause(FIRST_PAUSE * 2 ** tried * (0.5 + Math.random() / 2), signal);
      if (signal.aborted) throw error;
    }
}
