import type { TransportFault } from "./fault.ts";

/** Whether an error says that `fetch` failed, in the words of some run-time. */
export function isOfFetch({ message }: Error): boolean {
  return /^(fetch failed|terminated|Failed to fetch|Load failed|NetworkError )/.test(message);
}

/** What `fetch` throws of browsers and, in rare cases, of Node, has no code. */
export function faultByText(error: unknown): TransportFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "TimeoutError") return "timeout";
  return faultByText(error.cause) ?? (isOfFetch(error) ? "connection" : undefined);
}
