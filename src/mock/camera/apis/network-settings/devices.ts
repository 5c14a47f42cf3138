import type {
  AddVlanParams,
  RemoveVlanParams,
  SetDeviceConfigurationParams,
} from "../../../../../generated/types/network-settings.ts";
import type { StateHandlers } from "../../camera-state.ts";
import { settleMacsec } from "./macsec.ts";
import { type Device, namesOf, type Network } from "./network.ts";

/** Which devices there are, and whether they are up. */
export function deviceHandlers(network: Network): StateHandlers {
  const { system, devices, before, device, refusal } = network;
  const vlans = new Set<string>();
  const switching = system.deviceSwitching as Record<"devices" | "manualActiveDevices", string[]>;
  return {
    setDeviceConfiguration({ deviceName, staticState: state }: SetDeviceConfigurationParams) {
      const found = device("setDeviceConfiguration", deviceName);
      if (state !== undefined && state !== found.staticState) {
        const linked = before(deviceName)?.link ?? true;
        Object.assign(found, { staticState: state, state, link: state === "up" && linked });
        settleMacsec(network, found);
      }
      return {};
    },
    addVlan({ masterDeviceName, VlanId }: AddVlanParams) {
      const name = `${masterDeviceName}.${VlanId}`;
      const master = devices.find((known) => known.name === masterDeviceName);
      if (master === undefined) throw refusal("addVlan", 4004, 100, `no such device: there are ${namesOf(devices)}`);
      if (devices.some((known) => known.name === name)) throw refusal("addVlan", 4004, 201, "the VLAN exists already");
      const { maxSupportedVlans: most } = system;
      // No document names a code for this.
      if (most !== undefined && vlans.size >= most)
        throw refusal(
          "addVlan",
          4004,
          undefined,
          `there are ${most} VLANs already, and maxSupportedVlans allows no more`,
        );
      vlans.add(name);
      devices.push(vlanOn(master, name));
      switching.devices.push(name);
      return {};
    },
    removeVlan({ VlanName }: RemoveVlanParams) {
      if (!vlans.has(VlanName)) throw refusal("removeVlan", 4004, 201, "there is no such VLAN");
      // With the code of the vendor's example, though it calls this an internal error. No method puts a VLAN there; an
      // example that a device starts from may.
      if (switching.manualActiveDevices.includes(VlanName))
        throw refusal("removeVlan", 1000, 200, "the VLAN is still among manualActiveDevices");
      vlans.delete(VlanName);
      const index = devices.findIndex(({ name }) => name === VlanName);
      devices.splice(index, 1);
      switching.devices = switching.devices.filter((name) => name !== VlanName);
      return {};
    },
  };
}

/** A new VLAN; no DHCP server answers on it. */
function vlanOn({ type, macAddress, link }: Device, name: string): Device {
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
