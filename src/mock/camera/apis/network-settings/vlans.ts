import type { Device, Network } from "./network.ts";

/** The names of a VLAN and of all those on it, each after the one that it is on. */
export function vlansFrom({ state: { vlans } }: Network, name: string): string[] {
  return vlans.reduce((names, vlan) => (names.includes(vlan.master) ? [...names, vlan.name] : names), [name]);
}

/** Takes out a VLAN and all those on it. */
export function withoutDevice(network: Network, name: string): void {
  const gone = vlansFrom(network, name);
  const { state } = network;
  const switching = state.system.deviceSwitching;
  state.vlans = state.vlans.filter((vlan) => !gone.includes(vlan.name));
  state.devices = state.devices.filter((device) => !gone.includes(device.name));
  switching.devices = switching.devices?.filter((device) => !gone.includes(device));
}

/** A new VLAN; no DHCP server answers on it. */
export function vlanOn({ type, macAddress, link }: Device, name: string): Device {
  return {
    name,
    type,
    macAddress,
    partOfBridge: "",
    link,
    state: "up",
    staticState: "up",
    IPv4: {
      enabled: true,
      configurationMode: "dhcp",
      linkLocalMode: "off",
      addresses: [],
      maxSupportedStaticAddressConfigurations: 1,
      staticAddressConfigurations: [],
      defaultRouter: "",
      staticDefaultRouter: "",
      useStaticDHCPFallback: false,
      useDHCPStaticRoutes: false,
    },
    IPv6: { enabled: true, addresses: [] },
  };
}
