import { oneLine } from "../../contract/one-line.ts";
import type { ListedBroker } from "../brokers/listed-broker.ts";
import type { ListedDevice } from "../devices/list.ts";
import { UsageError } from "../usage.ts";
import type { Audit, AuditedCall } from "./audit.ts";
import type { CatalogueMethod } from "./catalogue.ts";
import { prepareMethod } from "./method-call.ts";
import { methodNamed } from "./named.ts";
import { prepareOperation } from "./operation-call.ts";
import type { Asked, Prepared } from "./prepared.ts";

/** What agents may do, with which devices and brokers. */
export interface Permitted {
  devices: readonly ListedDevice[];
  brokers: readonly ListedBroker[];
  /** Effects that are allowed beside `reads`. */
  allowed: ReadonlySet<string>;
  audit: Audit;
}

/** The result of a call: a JSON text that may contain text of the device or broker, or why nothing was sent. */
export type Called = { json: string; of: CatalogueMethod["of"]; isFailed: boolean } | { refusal: string };

/** Calls a method or an operation if that is allowed and the contract is kept, and audits it. */
export async function call(asked: Asked, permitted: Permitted): Promise<Called> {
  const { api, method } = asked;
  const start = performance.now();
  let entry: CatalogueMethod | undefined;
  const record = (outcome: AuditedCall["outcome"], more: Partial<AuditedCall>) => {
    const { device, broker } = asked;
    permitted.audit({ device, broker, api, method, effect: entry?.effect, outcome, ...more });
  };
  let prepared: Prepared;
  try {
    entry = methodNamed(api, method);
    checkAllowed(entry, permitted.allowed);
    prepared = await (entry.of === "device"
      ? prepareMethod(asked, permitted.devices)
      : prepareOperation(asked, permitted.brokers));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    record("refused", { reason: error.message });
    return { refusal: error.message };
  }
  const { of } = entry;
  const { name, params } = prepared;
  const peer = of === "device" ? { device: name } : { broker: name };
  const sent = () => ({ ...peer, params, milliseconds: Math.round(performance.now() - start) });
  try {
    const data = await prepared.send();
    record("done", sent());
    return { json: oneLine(JSON.stringify({ ...peer, data })), of, isFailed: false };
  } catch (error) {
    const json = await prepared.failure(error);
    record("failed", { ...sent(), reason: (JSON.parse(json) as Failure).error.message });
    return { json: oneLine(json), of, isFailed: true };
  }
}

interface Failure {
  error: { message: string };
}

/** @throws UsageError if the effect of a method is not allowed */
function checkAllowed({ api, method, effect }: CatalogueMethod, allowed: ReadonlySet<string>): void {
  if (effect === "reads" || allowed.has(effect)) return;
  throw new UsageError(
    `nothing was sent: ${api} ${method} ${effect}, which is not allowed; the user can allow it by vapix mcp --allow ${effect}`,
  );
}
