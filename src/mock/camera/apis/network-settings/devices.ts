import type {
  AddVlanParams,
  RemoveVlanParams,
  SetDeviceConfigurationParams,
} from "../../../../../generated/types/network-settings.ts";
import type { StateHandlers } from "../../camera-state.ts";
import { namesOf, type Network } from "./network.ts";
import { vlanOn, vlansFrom, withoutDevice } from "./vlans.ts";

/** List and state of the devices. */
export function deviceHandlers(network: Network): StateHandlers {
  const { state, device, refusal } = network;
  const switching = state.system.deviceSwitching as Record<"devices" | "manualActiveDevices", string[]>;
  return {
    setDeviceConfiguration({ deviceName, staticState }: SetDeviceConfigurationParams) {
      const found = device("setDeviceConfiguration", deviceName);
      if (staticState !== undefined) Object.assign(found, { staticState, state: staticState });
      return {};
    },
    addVlan({ masterDeviceName, VlanId }: AddVlanParams) {
      const { devices, vlans } = state;
      const name = `${masterDeviceName}.${VlanId}`;
      const master = devices.find((known) => known.name === masterDeviceName);
      if (master === undefined) throw refusal("addVlan", 4004, 100, `unknown device; available: ${namesOf(devices)}`);
      if (devices.some((known) => known.name === name)) throw refusal("addVlan", 4004, 201, "the VLAN already exists");
      const { maxSupportedVlans: most } = state.system;
      // No code is documented for this.
      if (most !== undefined && vlans.length >= most)
        throw refusal("addVlan", 4004, undefined, `the maximum of ${most} VLANs (maxSupportedVlans) is reached`);
      vlans.push({ name, master: masterDeviceName });
      devices.push(vlanOn(master, name));
      switching.devices.push(name);
      return {};
    },
    removeVlan({ VlanName }: RemoveVlanParams) {
      if (!state.vlans.some(({ name }) => name === VlanName)) throw refusal("removeVlan", 4004, 201, "unknown VLAN");
      // The code of the vendor's example, which calls this an internal error. No method adds a VLAN to the list, but
      // the
      // example that a device starts from may contain one.
      if (vlansFrom(network, VlanName).some((name) => switching.manualActiveDevices.includes(name)))
        throw refusal("removeVlan", 1000, 200, "the VLAN is still among manualActiveDevices");
      withoutDevice(network, VlanName);
      return {};
    },
  };
}
