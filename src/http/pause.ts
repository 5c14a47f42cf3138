import type { Ending } from "./ending.ts";

/** Waits until the time is over or the signal aborts; the caller checks the signal. */
export function pause(milliseconds: number, signal: Ending | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
