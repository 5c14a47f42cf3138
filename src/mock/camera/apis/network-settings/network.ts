import type {
  GetNetworkInfoData,
  NetworkDevice,
  NetworkSystem,
} from "../../../../../generated/types/network-settings.ts";
import type { ApiContract } from "../../../../contract/methods.ts";
import { type Refusal, refusalOfState } from "../../refusals.ts";

/** A network interface device, with the properties that devices always send. */
export type Device = NetworkDevice & Required<Pick<NetworkDevice, "name" | "link">>;

type System = Required<Omit<NetworkSystem, "wlan">> & Pick<NetworkSystem, "wlan">;

/** State behind `getNetworkInfo`. */
export interface NetworkState {
  system: System;
  devices: Device[];
  /** Added VLANs, each with its lower device. */
  vlans: { name: string; master: string }[];
  /** The device that MACsec secures: it is idle, and `macsec0` has its addresses. */
  secured: string | undefined;
}

/** Shared by the handlers. */
export interface Network {
  state: NetworkState;
  /** Initial state; the DHCP server of the mock always assigns its addresses. */
  first: NetworkState;
  /** Initial state of a device; undefined for a device that was added later. */
  before(name: string): Device | undefined;
  /** The device with a name; throws a method error 5000 if it is unknown. */
  device(method: string, name: string): Device;
  /** Creates a documented method error. */
  refusal(method: string, code: number, subCode: number | undefined, reason: string): Refusal;
}

/** Name of the device that MACsec adds. */
export const MACSEC = "macsec0";

/**
 * The documented camera, with the documented WLAN device in installation mode besides the wired one, so that each
 * method has a device to work on.
 */
export function firstState(contract: ApiContract): NetworkState {
  const { system, devices } = infoOf(contract, "getNetworkInfo");
  const { system: wireless, devices: others } = infoOf(contract, "getNetworkInfoWlanAndSwitch");
  const wlan = others.filter(({ type }) => type === "wlan");
  for (const { accessPoint } of wlan.map((device) => device.wlan ?? {})) if (accessPoint) accessPoint.enabled = true;
  if (wlan.length > 0) system.wlan = wireless.wlan;
  return { system, devices: [...devices, ...wlan], vlans: [], secured: undefined };
}

/** Creates the shared functions for a state. */
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
      if (found === undefined) throw refusal(method, 5000, undefined, `unknown device; available: ${namesOf(devices)}`);
      return found;
    },
  };
}

/** Device names for the reason of a method error. */
export function namesOf(devices: readonly Device[]): string {
  return devices.map(({ name }) => name).join(", ");
}

function infoOf(contract: ApiContract, example: string): Pick<NetworkState, "system" | "devices"> {
  const { data } = contract.methods.get("getNetworkInfo")!.examples.get(example)!.value as { data: GetNetworkInfoData };
  return structuredClone(data) as Pick<NetworkState, "system" | "devices">;
}
