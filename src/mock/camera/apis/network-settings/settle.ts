import { inUse, nothingInUse } from "./addresses.ts";
import { settleMacsec } from "./macsec.ts";
import type { Device, Network } from "./network.ts";
import { withoutDevice } from "./vlans.ts";

/** Updates the values in use from the configuration: devices, links, addresses, names and active devices. */
export function settle(network: Network): void {
  settleMacsec(network);
  for (const { name } of network.state.vlans.filter(({ master }) => find(network, master) === undefined))
    withoutDevice(network, name);
  for (const device of network.state.devices) device.link = isUp(device) && isLinked(network, device);
  for (const device of network.state.devices) settleAddresses(network, device);
  settleNames(network);
  settleSwitching(network);
}

function find({ state }: Network, name: string): Device | undefined {
  return state.devices.find((device) => device.name === name);
}

function isUp({ staticState }: Device): boolean {
  return staticState !== "down";
}

/**
 * Whether a device has a link when it is up: a stacked device follows its "lower layer", and a WLAN station has a link
 * once the access point is disabled.
 */
function isLinked(network: Network, { name, wlan }: Device): boolean {
  const vlan = network.state.vlans.find((one) => one.name === name);
  if (vlan !== undefined) return find(network, vlan.master)!.link;
  return wlan?.accessPoint?.enabled === false || (network.before(name)?.link ?? true);
}

function settleAddresses({ state, before }: Network, device: Device): void {
  const { name, link, IPv4, IPv6 } = device;
  const idles = name === state.secured;
  if (IPv4) Object.assign(IPv4, idles ? nothingInUse() : inUse(IPv4, link, before(name)?.IPv4));
  if (IPv6) IPv6.addresses = IPv6.enabled && !idles ? (before(name)?.IPv6?.addresses ?? []) : [];
}

/**
 * Names and name servers in use. Those of DHCP require "an automatic IP address configuration via DHCP"; configured
 * values replace the ones that DHCP does not provide.
 */
function settleNames({ state: { system, devices }, first }: Network): void {
  const hasLease = devices.some(({ IPv4 }) => IPv4?.addresses?.some(({ origin }) => origin === "dhcp"));
  const { hostname, resolver } = system;
  hostname.hostname = hasLease && hostname.useDhcpHostname ? first.system.hostname.hostname : hostname.staticHostname;
  const leased = hasLease && resolver.useDhcpResolverInfo ? first.system.resolver : {};
  resolver.nameServers = leased.nameServers?.length ? leased.nameServers : resolver.staticNameServers;
  resolver.searchDomains = leased.searchDomains?.length ? leased.searchDomains : resolver.staticSearchDomains;
  resolver.domainName = leased.domainName || resolver.staticDomainName;
}

/**
 * Devices "currently in an active state". The mode `auto` selects the first available one of the list: if a device "is
 * unavailable, the next device in the devices list will be selected".
 */
function settleSwitching(network: Network): void {
  const { deviceSwitching: switching } = network.state.system;
  const available = (names: string[] = []) => names.filter((name) => find(network, name)?.link);
  if (switching.mode === "auto") switching.activeDevices = available(switching.devices).slice(0, 1);
  else if (switching.mode === "manual") switching.activeDevices = available(switching.manualActiveDevices);
  else switching.activeDevices = available(switching.activeDevices);
}
