import type { Device, Network } from "./network.ts";

/** The names of a VLAN and of all VLANs above it, each after its lower device. */
export function vlansFrom({ state: { vlans } }: Network, name: string): string[] {
  return vlans.reduce((names, vlan) => (names.includes(vlan.master) ? [...names, vlan.name] : names), [name]);
}

/** Removes a VLAN and all VLANs above it. */
export function withoutDevice(network: Network, name: string): void {
  const gone = vlansFrom(network, name);
  const { state } = network;
  const switching = state.system.deviceSwitching;
  state.vlans = state.vlans.filter((vlan) => !gone.includes(vlan.name));
  state.devices = state.devices.filter((device) => !gone.includes(device.name));
  switching.devices = switching.devices?.filter((device) => !gone.includes(device));
}

/** Creates a VLAN; it has no DHCP server. */
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
