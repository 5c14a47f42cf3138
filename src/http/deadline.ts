import { type Ending, OwnEnding } from "./ending.ts";

/**
 * Runs with an ending that comes with the caller's, or with a TimeoutError when the time is up. It rejects at once then,
 * whatever the run does about it, and nothing of it remains.
 *
 * @param milliseconds Time that it may take; Infinity for no limit.
 */
export function withDeadline<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  run: (ending: Ending) => Promise<T>,
): Promise<T> {
  const ending = new OwnEnding();
  return new Promise((resolve, reject) => {
    const end = (reason: unknown) => {
      ending.abort(reason);
      settle();
      reject(reason as Error);
    };
    const expire = () => end(new DOMException(`no answer in ${milliseconds} ms`, "TimeoutError"));
    const abort = () => end(signal?.reason);
    const timer = milliseconds === Infinity ? undefined : setTimeout(expire, milliseconds);
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    run(ending).then(
      (result) => {
        settle();
        resolve(result);
      },
      (error: unknown) => {
        settle();
        reject(error as Error);
      },
    );
  });
}
