import type { Report } from "./call-end.ts";

/**
 * Passes calls to a client's `onCall`. What that throws is an uncaught exception, and no error of the call.
 *
 * @throws TypeError if `onCall` is not a function
 */
export function reporter<Site>(onCall: Report<Site> | undefined, _peer?: string): Report<Site> | undefined {
  if (onCall && typeof onCall !== "function") throw new TypeError("onCall takes a function");
  return onCall && ((call) => queueMicrotask(() => onCall(call)));
}
