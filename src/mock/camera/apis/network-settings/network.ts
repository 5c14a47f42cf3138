import type {
  GetNetworkInfoData,
  NetworkDevice,
  NetworkSystem,
} from "../../../../../generated/types/network-settings.ts";
import type { ApiContract } from "../../../../contract/methods.ts";
import { type Refusal, refusalOfState } from "../../refusals.ts";

/** A network interface device; the members that devices always send are there. */
export type Device = NetworkDevice & Required<Pick<NetworkDevice, "name" | "link">>;

type System = Required<Omit<NetworkSystem, "wlan">> & Pick<NetworkSystem, "wlan">;

/** What `getNetworkInfo` shows, and what its handlers share. */
export interface Network {
  system: System;
  devices: Device[];
  /** As it was at first: the DHCP server behind the mock gives this and nothing else. */
  first: { system: System; devices: Device[] };
  /** How a device was at first; undefined for one that came later. */
  before(name: string): Device | undefined;
  /** The device that MACsec secures: it idles, and another one of its own has its addresses. */
  secured: string | undefined;
  /** The device of a name; refused with 5000 where there is none. */
  device(method: string, name: string): Device;
  /** A documented refusal to throw. */
  refusal(method: string, code: number, subCode: number | undefined, reason: string): Refusal;
}

/** Name of the device that MACsec makes. */
export const MACSEC = "macsec0";

/**
 * The documented camera, with the documented WLAN device in installation mode beside its wired one, so that each method
 * has something to act on.
 */
export function createNetwork(contract: ApiContract): Network {
  const { system, devices } = infoOf(contract, "getNetworkInfo");
  const { system: wireless, devices: others } = infoOf(contract, "getNetworkInfoWlanAndSwitch");
  const wlan = others.filter(({ type }) => type === "wlan");
  for (const { accessPoint } of wlan.map((device) => device.wlan ?? {})) if (accessPoint) accessPoint.enabled = true;
  if (wlan.length > 0) system.wlan = wireless.wlan;
  devices.push(...wlan);

  const first = structuredClone({ system, devices });
  const refusal: Network["refusal"] = (method, code, subCode, reason) =>
    refusalOfState(contract, method, { code, ...(subCode !== undefined && { subCode }) }, reason);
  const network: Network = {
    system,
    devices,
    first,
    before: (name) => first.devices.find((device) => device.name === (name === MACSEC ? network.secured : name)),
    secured: undefined,
    refusal,
    device(method, name) {
      const found = devices.find((device) => device.name === name);
      if (found === undefined) throw refusal(method, 5000, undefined, `no such device: there are ${namesOf(devices)}`);
      return found;
    },
  };
  return network;
}

/** Names for the reason of a refusal. */
export function namesOf(devices: readonly Device[]): string {
  return devices.map(({ name }) => name).join(", ");
}

function infoOf(contract: ApiContract, example: string): Pick<Network, "system" | "devices"> {
  const { data } = contract.methods.get("getNetworkInfo")!.examples.get(example)!.value as { data: GetNetworkInfoData };
  return structuredClone(data) as Pick<Network, "system" | "devices">;
}
