/**
 * Runs with a signal that aborts with the caller's, or with a TimeoutError when the time is up. Cheaper than the
 * signals that AbortSignal combines, and nothing of it remains.
 *
 * @param milliseconds Time that it may take; Infinity for no limit.
 */
export async function withDeadline<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const expire = () => controller.abort(new DOMException(`no answer in ${milliseconds} ms`, "TimeoutError"));
  const timer = milliseconds === Infinity ? undefined : setTimeout(expire, milliseconds);
  const abort = () => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  else signal?.addEventListener("abort", abort);
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
