import type { ApiContract } from "../../../contract/methods.ts";
import { withSerialNumber } from "../../../server/serial-number.ts";
import type { Surroundings } from "../../surroundings.ts";
import type { ApiState, StateHandlers } from "../camera-state.ts";
import { addressHandlers } from "./network-settings/addresses.ts";
import { authenticationHandlers } from "./network-settings/authentication.ts";
import { deviceHandlers } from "./network-settings/devices.ts";
import { firstState, networkOf, type NetworkState } from "./network-settings/network.ts";
import { settle } from "./network-settings/settle.ts";
import { systemHandlers } from "./network-settings/system.ts";

/** The network configuration: `getNetworkInfo` shows the values that other methods set. Secrets are not stored. */
export function createState(
  contract: ApiContract,
  _device: () => readonly ApiContract[],
  { serialNumber }: Surroundings,
): ApiState<NetworkState> {
  const first = withSerialNumber(serialNumber, firstState(contract));
  return {
    first,
    on(state) {
      const network = networkOf(contract, first, state);
      const setters = {
        ...systemHandlers(network),
        ...addressHandlers(network),
        ...deviceHandlers(network),
        ...authenticationHandlers(contract, network),
      };
      return {
        getNetworkInfo: () => ({ system: state.system, devices: state.devices }),
        ...settling(setters, () => settle(network)),
      };
    },
  };
}

/** Handlers that update the values in use after a change of the configuration. */
function settling(handlers: StateHandlers, settled: () => void): StateHandlers {
  return Object.fromEntries(
    Object.entries(handlers).map(([method, handler]) => [
      method,
      (params: Record<string, unknown>) => {
        const data = handler(params);
        settled();
        return data;
      },
    ]),
  );
}
