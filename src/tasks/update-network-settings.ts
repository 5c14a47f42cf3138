import type {
  NetworkDevice,
  NetworkSystem,
  SetGlobalProxyConfigurationParams,
  SetHostnameConfigurationParams,
  SetIPv4AddressConfigurationParams,
  SetIPv6AddressConfigurationParams,
  SetResolverConfigurationParams,
  SetWlanConfigurationParams,
} from "../../generated/types/network-settings.ts";
import { named } from "../contract/unknown-name.ts";
import type { CallOptions, VapixClient } from "../vapix/client.ts";
import { writable } from "../vapix/writable.ts";
import { covers } from "./coverage.ts";
import { networkDevice } from "./network-device.ts";

/** Sent parameters, by part; each part is one method. */
export interface SentNetworkSettings {
  /** By `setHostnameConfiguration`. */
  hostname?: SetHostnameConfigurationParams;
  /** By `setResolverConfiguration`. */
  resolver?: SetResolverConfigurationParams;
  /** By `setGlobalProxyConfiguration`, including passwords; takes effect after a reboot. */
  globalProxies?: SetGlobalProxyConfigurationParams;
  /** By `setWlanConfiguration`. */
  wlan?: SetWlanConfigurationParams;
  /** By `setIPv6AddressConfiguration`. */
  ipv6?: SetIPv6AddressConfigurationParams;
  /** By `setIPv4AddressConfiguration`. */
  ipv4?: SetIPv4AddressConfigurationParams;
}

/**
 * Changes of the network settings; a parameter that is omitted or `undefined` keeps its value. `deviceName` is optional
 * if only one network device has IPv4 or IPv6.
 */
export type NetworkSettingsChanges = {
  [Part in keyof SentNetworkSettings]: Partial<NonNullable<SentNetworkSettings[Part]>> | undefined;
};

/** Methods of the parts, in the order of the calls. */
const METHODS = {
  hostname: "setHostnameConfiguration",
  resolver: "setResolverConfiguration",
  globalProxies: "setGlobalProxyConfiguration",
  wlan: "setWlanConfiguration",
  ipv6: "setIPv6AddressConfiguration",
  ipv4: "setIPv4AddressConfiguration",
} as const;
type Part = keyof typeof METHODS;

/**
 * Changes a part of the network settings and keeps the rest.
 *
 * Reads the settings, merges the changes, and calls only the methods whose part changes, one after the other. IPv6 and
 * IPv4 are last, since they may end the connection; IPv4 precedes IPv6 if it is turned on. Lists, such as name servers,
 * are replaced. To wait for a device at its new address, use `changeIpv4Address`.
 *
 * @returns The sent parameters, by part; without parts that did not change.
 * @throws TypeError if the network device is unknown, or if a proxy to send has a masked password
 * @throws VapixMethodError if the device rejects a part; the parts before it are changed
 * @throws VapixTransportError also if the device left its address before it responded
 */
export async function updateNetworkSettings(
  camera: Pick<VapixClient, "networkSettings">,
  changes: NetworkSettingsChanges,
  options?: CallOptions,
): Promise<SentNetworkSettings> {
  const { networkSettings } = camera;
  const { system = {}, devices = [] } = await networkSettings.getNetworkInfo(options);
  for (const part of Object.keys(changes)) named(METHODS, "network setting", part);
  // Merge all parts before the first call, so that an error in one changes nothing.
  const writes = partsInOrder(changes, devices).map((part) => ({
    part,
    params: paramsOf(part, given(changes[part] ?? {}), system, devices),
  }));
  const sent: Partial<Record<Part, object>> = {};
  for (const { part, params } of writes) {
    if (params === undefined) continue;
    const send = networkSettings[METHODS[part]] as (params: object, options?: CallOptions) => Promise<object>;
    await send(params, options);
    sent[part] = params;
  }
  return sent as SentNetworkSettings;
}

/** A disabled IPv4 carries no connection, and a device requires IPv4 before IPv6 can be disabled. */
function partsInOrder({ ipv4 }: Partial<NetworkSettingsChanges>, devices: NetworkDevice[]): Part[] {
  const parts = Object.keys(METHODS) as Part[];
  const isTurnedOn = ipv4?.enabled === true && networkDevice(devices, ipv4.deviceName).IPv4?.enabled === false;
  return isTurnedOn ? parts.toSorted((a, b) => Number(a === "ipv6") - Number(b === "ipv6")) : parts;
}

/** The parameters that change a part; undefined if it does not change. */
function paramsOf(
  part: Part,
  { deviceName, ...wanted }: { deviceName?: string },
  system: NetworkSystem,
  devices: NetworkDevice[],
): object | undefined {
  if (Object.keys(wanted).length === 0) return undefined;
  const write = (reported: object | undefined, data: (merged: object) => object) =>
    covers(reported, wanted)
      ? undefined
      : { ...writable("network-settings", METHODS[part], data({ ...reported, ...wanted })), ...wanted };
  if (part !== "ipv4" && part !== "ipv6") return write(system[part], (merged) => ({ system: { [part]: merged } }));
  const device = networkDevice(devices, deviceName);
  return part === "ipv4"
    ? write(device.IPv4, (IPv4) => ({ devices: [{ ...device, IPv4 }] }))
    : write(device.IPv6 ?? device.Ipv6, (IPv6) => ({ devices: [{ ...device, IPv6 }] }));
}

function given(change: object): object {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
