import type { TransportFault } from "./fault.ts";

/** What `fetch` throws of browsers and, in rare cases, of Node, has no code. */
export function faultByText(error: unknown): TransportFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "TimeoutError") return "timeout";
  const isOfFetch = /^(fetch failed|terminated|Failed to fetch|Load failed|NetworkError )/.test(error.message);
  return faultByText(error.cause) ?? (isOfFetch ? "connection" : undefined);
}
