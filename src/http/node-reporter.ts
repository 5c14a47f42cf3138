import { channel } from "node:diagnostics_channel";
import type { Report } from "./call-end.ts";
import { reporter as listenerReporter } from "./reporter.ts";

/**
 * Reports calls to a client's `onCall`, and to the subscribers of a channel of `node:diagnostics_channel`, such as
 * `vapix:call`. Their exceptions are uncaught exceptions, not errors of the call.
 *
 * @throws TypeError if `onCall` is not a function
 */
export function reporter<Site>(onCall: Report<Site> | undefined, peer: string): Report<Site> {
  const report = listenerReporter(onCall);
  const calls = channel(`${peer}:call`);
  return (call) => {
    report?.(call);
    if (calls.hasSubscribers) queueMicrotask(() => calls.publish(call));
  };
}
