import { WireFault } from "./fault.ts";
import { isOfFetch } from "./fault-by-text.ts";

/** The fault that an error of a browser's `fetch` stands for, which has no code; undefined if it is none of the network. */
export function networkFault(error: unknown): WireFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "TimeoutError") return new WireFault("timeout", "", error);
  return isOfFetch(error) ? new WireFault("connection", "", error) : undefined;
}
