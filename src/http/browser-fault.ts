import { WireFault } from "./fault.ts";
import { faultByText } from "./fault-by-text.ts";

/** The fault that an error of a browser's `fetch` stands for, which has no code; undefined if it is none of the network. */
export function networkFault(error: unknown): WireFault | undefined {
  const fault = faultByText(error);
  return fault && new WireFault(fault, "", error);
}
