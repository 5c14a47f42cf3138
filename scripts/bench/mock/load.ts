import { createHistogram } from "node:perf_hooks";
import autocannon from "autocannon";

/** Requests a second, and the milliseconds that 50 and 99 in 100 answers took at most. */
export type Throughput = Record<"rate" | "p50" | "p99", number>;

/** Sends requests for some seconds, on several connections in turns, the next one when the answer is there. */
export async function measureLoad(
  options: Pick<autocannon.Options, "url" | "requests" | "connections" | "duration">,
  signal: AbortSignal,
): Promise<Throughput> {
  signal.throwIfAborted();
  // Autocannon's own histogram counts in milliseconds.
  const microseconds = createHistogram();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    // It looks every `sampleInt` milliseconds whether it is to stop.
    const load = autocannon({ ...options, sampleInt: 50, bailout: 1 }, (error, result) =>
      error ? reject(error as Error) : resolve(result),
    );
    load.on("response", (_client, _status, _bytes, time) => microseconds.record(Math.ceil(time * 1000)));
    signal.addEventListener("abort", () => load.stop(), { once: true });
  });
  signal.throwIfAborted();
  const { errors, non2xx, statusCodeStats, requests, duration } = result;
  if (errors + non2xx > 0)
    throw new Error(`${errors} connections failed; answers by HTTP status: ${JSON.stringify(statusCodeStats)}`);
  const percentile = (percent: number) => microseconds.percentile(percent) / 1000;
  return { rate: requests.total / duration, p50: percentile(50), p99: percentile(99) };
}
