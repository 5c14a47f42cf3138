import { setTimeout } from "node:timers/promises";
import type { Report } from "../judge/report.ts";
import type { BrokerError } from "./broker-error.ts";
import { createMessageTally } from "./messages.ts";
import { type BrokerAccess, type BrokerAddress, subscribe } from "./subscription.ts";

/** Which messages to check, and for how long. */
export interface LiveOptions extends BrokerAccess {
  /** Topic filters of MQTT. */
  topics: readonly string[];
  /** Milliseconds for which messages are received. */
  duration: number;
  /** Milliseconds until the broker must have accepted the subscription. */
  timeout: number;
  /** Ends it early; what was received by then is reported. */
  signal: AbortSignal;
  /** Called each second with how many messages were received, and how many milliseconds are left. */
  onProgress?: ((received: number, left: number) => void) | undefined;
}

/**
 * Checks what devices publish at a broker.
 *
 * @returns the report and, if the connection was lost before the end, the reason
 * @throws BrokerError if the broker cannot be reached, or rejects the connection or the subscription
 */
export async function verifyMessages(
  address: BrokerAddress,
  { topics, duration, timeout, signal, onProgress = () => {}, ...access }: LiveOptions,
): Promise<{ report: Report; lost: BrokerError | undefined }> {
  const tally = createMessageTally();
  const start = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  const subscription = await subscribe(address, { ...access, topics, onMessage: tally.add, signal: start });
  const end = Date.now() + duration;
  const progress = () => onProgress(tally.received, end - Date.now());
  progress();
  const ticking = setInterval(progress, 1000);
  const over = new AbortController();
  const passing = setTimeout(duration, undefined, { signal: AbortSignal.any([signal, over.signal]) }).catch(
    () => undefined,
  );
  try {
    const lost = await Promise.race([subscription.lost, passing]);
    return { report: tally.report(), lost };
  } finally {
    over.abort();
    clearInterval(ticking);
    await subscription.close();
  }
}
