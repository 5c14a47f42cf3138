import type { TransportFault } from "./fault.ts";

/** Whether an error has the text with which some runtime reports that `fetch` failed. */
export function isOfFetch({ message }: Error): boolean {
  return /^(fetch failed|terminated|Failed to fetch|Load failed|NetworkError )/.test(message);
}

/** The fault of an error without a code, which `fetch` throws in browsers and, in rare cases, in Node. */
export function faultByText(error: unknown): TransportFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "TimeoutError") return "timeout";
  return faultByText(error.cause) ?? (isOfFetch(error) ? "connection" : undefined);
}
