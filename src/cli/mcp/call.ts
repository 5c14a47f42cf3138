import { unknownName } from "../../contract/unknown-name.ts";
import { oneLine } from "../../contract/one-line.ts";
import { readContract } from "../../contract/methods.ts";
import { createVapixClient } from "../../vapix/client.ts";
import { table } from "../../vapix/method-table.ts";
import { isTooDeep, MAX_LEVELS } from "../call/depth.ts";
import { withoutSecrets } from "../call/output.ts";
import { faultsOf, sendTo, targetOf } from "../call/target.ts";
import type { ListedDevice } from "../devices/list.ts";
import { failureAsJson } from "../failure.ts";
import { UsageError } from "../usage.ts";
import type { Audit, AuditedCall } from "./audit.ts";
import { methodNamed } from "./named.ts";

/** A call of an agent. */
export interface Asked {
  device?: string;
  api: string;
  method: string;
  params?: object;
}

/** What agents may do, with which devices. */
export interface Permitted {
  devices: readonly ListedDevice[];
  /** Effects that are allowed beside `reads`. */
  allowed: ReadonlySet<string>;
  audit: Audit;
}

/** The result of a call: a JSON text that may contain text of the device, or why nothing was sent. */
export type Called = { json: string; isFailed: boolean } | { refusal: string };

/** Calls a method if that is allowed and the contract is kept, and audits it. */
export async function call(asked: Asked, { devices, allowed, audit }: Permitted): Promise<Called> {
  const { api, method, params } = asked;
  const effect = table[api]?.methods[method]?.effect;
  const start = performance.now();
  const record = (outcome: AuditedCall["outcome"], more: Partial<AuditedCall> = {}) =>
    audit({ device: asked.device, api, method, effect, outcome, ...more });
  let device: ListedDevice;
  try {
    checkAllowed(asked, allowed);
    device = deviceNamed(asked.device, devices);
    await checkParams(asked);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    record("refused", { reason: error.message });
    return { refusal: error.message };
  }
  const { document } = readContract(api);
  const sent = { device: device.name, params: params && withoutSecrets(document, params) };
  const ended = () => Math.round(performance.now() - start);
  try {
    const answer = await sendTo(createVapixClient(device.url, device.client), targetOf(api, method), params);
    record("done", { ...sent, milliseconds: ended() });
    const data = withoutSecrets(document, answer.data ?? {});
    return { json: oneLine(JSON.stringify({ device: device.name, data })), isFailed: false };
  } catch (error) {
    const json = await failureAsJson(error, device.client.timeout);
    record("failed", { ...sent, milliseconds: ended(), reason: (JSON.parse(json) as Failure).error.message });
    return { json: oneLine(json), isFailed: true };
  }
}

interface Failure {
  error: { message: string };
}

/** @throws UsageError if the method cannot be called, or its effect is not allowed */
function checkAllowed({ api, method }: Asked, allowed: ReadonlySet<string>): void {
  const { of, effect } = methodNamed(api, method);
  if (of === "broker")
    throw new UsageError(`${api} ${method} is an operation of a broker; this server only calls methods of devices`);
  if (effect !== "reads" && !allowed.has(effect))
    throw new UsageError(
      `nothing was sent: ${api} ${method} ${effect}, which is not allowed; the user can allow it by vapix mcp --allow ${effect}`,
    );
  if (readContract(api).methods.get(method)!.file !== undefined)
    throw new UsageError(`nothing was sent: ${api} ${method} takes a file; the user can send it by vapix call --file`);
}

/** @throws UsageError with all faults if the parameters break the contract */
async function checkParams({ api, method, params }: Asked): Promise<void> {
  const faults = isTooDeep(params)
    ? [`params are nested more than ${MAX_LEVELS} levels deep`]
    : await faultsOf(targetOf(api, method), params);
  if (faults.length > 0)
    throw new UsageError(`nothing was sent, because the request would break the contract: ${faults.join("; ")}`);
}

/** @throws UsageError if the device is not in the list, or several are and none is named */
function deviceNamed(name: string | undefined, devices: readonly ListedDevice[]): ListedDevice {
  if (name === undefined && devices.length === 1) return devices[0]!;
  const found = devices.find((device) => device.name === name || device.url === name);
  if (found !== undefined) return found;
  const names = devices.map((device) => device.name);
  throw new UsageError(
    name === undefined
      ? `device is missing; available: ${names.join(", ")}`
      : unknownName("device", name.slice(0, 100), names),
  );
}
