import { type Device, MACSEC, type Network } from "./network.ts";

/**
 * Makes `macsec0` beside a device whose 802.1X is on with MACsec and a key, as every association succeeds here, and
 * takes it away where that is no longer so. It "will inherit the configuration from the device it was created from",
 * which idles meanwhile, and keeps a configuration of its own for later.
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
