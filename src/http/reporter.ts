import type { Report } from "./call-end.ts";

/**
 * Reports calls to a client's `onCall`. Its exceptions are uncaught exceptions, not errors of the call.
 *
 * @throws TypeError if `onCall` is not a function
 */
export function reporter<Site>(onCall: Report<Site> | undefined, _peer?: string): Report<Site> | undefined {
  if (onCall && typeof onCall !== "function") throw new TypeError("onCall must be a function");
  return onCall && ((call) => queueMicrotask(() => onCall(call)));
}
