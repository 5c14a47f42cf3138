import { channel } from "node:diagnostics_channel";
import { checkListener, type Report } from "./call-end.ts";

/**
 * Passes calls to a client's `onCall` and to the subscribers of a channel of `node:diagnostics_channel`. What one of them
 * throws is an uncaught exception, and no error of the call.
 */
export function reporter<Site>(onCall: Report<Site> | undefined, name: string): Report<Site> {
  checkListener(onCall);
  const calls = channel(name);
  return (call) => {
    if (onCall) queueMicrotask(() => onCall(call));
    if (calls.hasSubscribers) queueMicrotask(() => calls.publish(call));
  };
}
