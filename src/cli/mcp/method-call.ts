import { readContract } from "../../contract/methods.ts";
import { createVapixClient } from "../../vapix/client.ts";
import { isTooDeep } from "../call/depth.ts";
import { withoutSecrets } from "../call/output.ts";
import { faultsOf, sendTo, targetOf } from "../call/target.ts";
import type { ListedDevice } from "../devices/list.ts";
import { failureAsJson } from "../failure.ts";
import { UsageError } from "../usage.ts";
import { checkFaults, peerNamed, TOO_DEEP } from "./refusals.ts";
import type { Asked, Prepared } from "./prepared.ts";

/**
 * Prepares a call of a device's method.
 *
 * @throws UsageError if the device is unknown, or the parameters break the contract
 */
export async function prepareMethod(
  { device: name, broker, api, method, params }: Asked,
  devices: readonly ListedDevice[],
): Promise<Prepared> {
  if (broker !== undefined) throw new UsageError(`nothing was sent: ${api} is an API of devices; pass device`);
  if (readContract(api).methods.get(method)!.file !== undefined)
    throw new UsageError(`nothing was sent: ${api} ${method} takes a file; the user can send it by vapix call --file`);
  const device = peerNamed("device", name, devices);
  const target = targetOf(api, method);
  checkFaults(isTooDeep(params) ? [TOO_DEEP] : await faultsOf(target, params));
  const { document } = target.contract;
  return {
    name: device.name,
    params: params && withoutSecrets(document, params),
    async send() {
      const answer = await sendTo(createVapixClient(device.url, device.client), target, params);
      return withoutSecrets(document, answer.data ?? {});
    },
    failure: (error) => failureAsJson(error, device.client.timeout),
  };
}
