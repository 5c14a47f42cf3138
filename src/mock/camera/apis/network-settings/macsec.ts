import { type Device, MACSEC, type Network } from "./network.ts";

/**
 * Adds `macsec0` for a device that has 802.1X with MACsec and a key, since every association succeeds here, and removes
 * it when this no longer holds. It "will inherit the configuration from the device it was created from". That device is
 * idle meanwhile, and keeps its own configuration for later.
 */
export function settleMacsec({ state }: Network): void {
  const secured = state.devices.find(({ name }) => name === state.secured);
  if (secured !== undefined && !isToBeSecured(secured)) {
    state.devices = state.devices.filter(({ name }) => name !== MACSEC);
    state.secured = undefined;
    secured.wired!["8021X"]!.MACsecSecured = false;
  }
  const device = state.secured === undefined && state.devices.find(isToBeSecured);
  if (!device) return;
  const { wired: _, ...inherited } = structuredClone(device);
  state.devices.push({ ...inherited, name: MACSEC });
  state.secured = device.name;
  device.wired!["8021X"]!.MACsecSecured = true;
}

function isToBeSecured({ name, state, wired }: Device): boolean {
  const { enabled, mode, configurations = [] } = wired?.["8021X"] ?? {};
  const { params } = configurations.find((one) => one.mode === "MACsec-PSK") ?? {};
  const hasKey = (params as { is_mka_cak_set?: boolean } | undefined)?.is_mka_cak_set === true;
  return name !== MACSEC && state !== "down" && enabled === true && mode === "MACsec-PSK" && hasKey;
}
