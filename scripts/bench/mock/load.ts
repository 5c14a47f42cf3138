import { createHistogram } from "node:perf_hooks";
import autocannon from "autocannon";

/** Requests per second, and the 50th and 99th percentile of response times in milliseconds. */
export type Throughput = Record<"rate" | "p50" | "p99", number>;

/** Sends requests for some seconds, on several connections, each one after the previous response. */
export async function measureLoad(
  options: Pick<autocannon.Options, "url" | "requests" | "connections" | "duration">,
  signal: AbortSignal,
): Promise<Throughput> {
  signal.throwIfAborted();
  // Autocannon's own histogram counts in milliseconds.
  const microseconds = createHistogram();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    // Autocannon checks every `sampleInt` milliseconds whether to stop.
    const load = autocannon({ ...options, sampleInt: 50, bailout: 1 }, (error, result) =>
      error ? reject(error as Error) : resolve(result),
    );
    load.on("response", (_client, _status, _bytes, time) => microseconds.record(Math.ceil(time * 1000)));
    signal.addEventListener("abort", () => load.stop(), { once: true });
  });
  signal.throwIfAborted();
  const { errors, non2xx, statusCodeStats, requests, duration } = result;
  if (errors + non2xx > 0)
    throw new Error(`${errors} connections failed; responses by HTTP status: ${JSON.stringify(statusCodeStats)}`);
  const percentile = (percent: number) => microseconds.percentile(percent) / 1000;
  return { rate: requests.total / duration, p50: percentile(50), p99: percentile(99) };
}
