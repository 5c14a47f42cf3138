import type { StateFactory } from "../camera-state.ts";
import { addressHandlers } from "./network-settings/addresses.ts";
import { authenticationHandlers } from "./network-settings/authentication.ts";
import { deviceHandlers } from "./network-settings/devices.ts";
import { createNetwork } from "./network-settings/network.ts";
import { systemHandlers } from "./network-settings/system.ts";

/** The network configuration: what one method sets, `getNetworkInfo` shows. Secrets are not kept. */
export const createState: StateFactory = (contract) => {
  const network = createNetwork(contract);
  const { system, devices } = network;
  return {
    getNetworkInfo: () => ({ system, devices }),
    ...systemHandlers(network),
    ...addressHandlers(network),
    ...deviceHandlers(network),
    ...authenticationHandlers(contract, network),
  };
};
