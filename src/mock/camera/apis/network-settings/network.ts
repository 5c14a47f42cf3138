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

/** What `getNetworkInfo` shows, and what is behind it. */
export interface NetworkState {
  system: System;
  devices: Device[];
  /** VLANs that were added, each with the device that it is on. */
  vlans: { name: string; master: string }[];
  /** The device that MACsec secures: it idles, and another one of its own has its addresses. */
  secured: string | undefined;
}

/** What the handlers share. */
export interface Network {
  state: NetworkState;
  /** As it was at first: the DHCP server behind the mock gives this and nothing else. */
  first: NetworkState;
  /** How a device was at first; undefined for one that came later. */
  before(name: string): Device | undefined;
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
export function firstState(contract: ApiContract): NetworkState {
  const { system, devices } = infoOf(contract, "getNetworkInfo");
  const { system: wireless, devices: others } = infoOf(contract, "getNetworkInfoWlanAndSwitch");
  const wlan = others.filter(({ type }) => type === "wlan");
  for (const { accessPoint } of wlan.map((device) => device.wlan ?? {})) if (accessPoint) accessPoint.enabled = true;
  if (wlan.length > 0) system.wlan = wireless.wlan;
  return { system, devices: [...devices, ...wlan], vlans: [], secured: undefined };
}

/** A state with what its handlers share. */
export function networkOf(contract: ApiContract, first: NetworkState, state: NetworkState): Network {
  const refusal: Network["refusal"] = (method, code, subCode, reason) =>
    refusalOfState(contract, method, { code, ...(subCode !== undefined && { subCode }) }, reason);
  return {
    state,
    first,
    before: (name) => first.devices.find((device) => device.name === (name === MACSEC ? state.secured : name)),
    refusal,
    device(method, name) {
      const { devices } = state;
      const found = devices.find((device) => device.name === name);
      if (found === undefined) throw refusal(method, 5000, undefined, `no such device: there are ${namesOf(devices)}`);
      return found;
    },
  };
}

/** Names for the reason of a refusal. */
export function namesOf(devices: readonly Device[]): string {
  return devices.map(({ name }) => name).join(", ");
}

function infoOf(contract: ApiContract, example: string): Pick<NetworkState, "system" | "devices"> {
  const { data } = contract.methods.get("getNetworkInfo")!.examples.get(example)!.value as { data: GetNetworkInfoData };
  return structuredClone(data) as Pick<NetworkState, "system" | "devices">;
}
