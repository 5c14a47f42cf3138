import { type Ending, OwnEnding } from "./ending.ts";

/**
 * Runs a function with an ending that aborts with the caller's, or with a TimeoutError when the time is up. The result
 * then rejects at once, even if the function ignores the ending.
 *
 * @param milliseconds Time limit; Infinity for no limit.
 * @param elapsed Milliseconds of it that have passed.
 */
export function withDeadline<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  run: (ending: Ending) => Promise<T>,
  elapsed = 0,
): Promise<T> {
  const ending = new OwnEnding();
  return new Promise((resolve, reject) => {
    const end = (reason: unknown) => {
      ending.abort(reason);
      settle();
      reject(reason as Error);
    };
    const expire = () => end(new DOMException(`no response within ${milliseconds} ms`, "TimeoutError"));
    const abort = () => end(signal?.reason);
    const timer = milliseconds === Infinity ? undefined : setTimeout(expire, Math.max(0, milliseconds - elapsed));
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
