import { checkListener, type Report } from "./call-end.ts";

/** Passes calls to a client's `onCall`. What that throws is an uncaught exception, and no error of the call. */
export function reporter<Site>(onCall: Report<Site> | undefined, _channel: string): Report<Site> | undefined {
  checkListener(onCall);
  return onCall && ((call) => queueMicrotask(() => onCall(call)));
}
