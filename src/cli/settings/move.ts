import type { Ipv4AddressChange } from "../../tasks/change-ipv4-address.ts";
import { isObject } from "../../contract/json.ts";
import type { Change } from "./compare.ts";

/**
 * The new address, if a change takes the one away that the device is called by; undefined if it does not, or if it
 * changes more than `changeIpv4Address` does.
 */
export function moveOf({ setter, before, params }: Change, url: string): Ipv4AddressChange | undefined {
  if (setter.method !== "setIPv4AddressConfiguration") return undefined;
  const used = new URL(url).hostname;
  const addressesOf = (all: unknown) => (Array.isArray(all) ? all.filter(isObject) : []);
  const isUsed = addressesOf(before?.["staticAddressConfigurations"]).some(({ address }) => address === used);
  const [next, ...more] = addressesOf(params["staticAddressConfigurations"]);
  if (!isUsed || next === undefined || more.length > 0 || next["address"] === used) return undefined;
  const router = params["staticDefaultRouter"] as string | undefined;
  return {
    deviceName: params["deviceName"] as string,
    address: next["address"] as string,
    prefixLength: next["prefixLength"] as number,
    ...(router !== undefined && { defaultRouter: router }),
  };
}
