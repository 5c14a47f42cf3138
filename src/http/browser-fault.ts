import { WireFault } from "./fault.ts";
import { isOfFetch } from "./fault-by-text.ts";

/** The fault of an error of a browser's `fetch`, which has no code; undefined if the network is not the cause. */
export function networkFault(error: unknown): WireFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "TimeoutError") return new WireFault("timeout", "", error);
  return isOfFetch(error) ? new WireFault("connection", "", error) : undefined;
}
