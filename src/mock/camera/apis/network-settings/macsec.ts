import { nothingInUse } from "./addresses.ts";
import { type Device, MACSEC, type Network } from "./network.ts";

/**
 * Makes `macsec0` beside a device whose 802.1X is on with MACsec and a key, as every association succeeds here; takes
 * it away where that is no longer so. Addresses go with it: the device itself idles meanwhile.
 */
export function settleMacsec(network: Network, device: Device): void {
  const isSecured = network.secured === device.name;
  if (isSecured === isToBeSecured(device)) return;
  if (isSecured) release(network, device);
  else secure(network, device);
}

function isToBeSecured({ name, state, wired }: Device): boolean {
  const { enabled, mode, configurations = [] } = wired?.["8021X"] ?? {};
  const { params } = configurations.find((one) => one.mode === "MACsec-PSK") ?? {};
  const hasKey = (params as { is_mka_cak_set?: boolean } | undefined)?.is_mka_cak_set === true;
  return name !== MACSEC && state !== "down" && enabled === true && mode === "MACsec-PSK" && hasKey;
}

function secure(network: Network, device: Device): void {
  if (network.secured !== undefined) return;
  const { wired: _, ...inherited } = structuredClone(device);
  network.devices.push({ ...inherited, name: MACSEC });
  network.secured = device.name;
  Object.assign(device.wired!["8021X"]!, { MACsecSecured: true });
  if (device.IPv4) Object.assign(device.IPv4, nothingInUse());
  if (device.IPv6) device.IPv6.addresses = [];
}

function release(network: Network, device: Device): void {
  const index = network.devices.findIndex(({ name }) => name === MACSEC);
  const [{ IPv4, IPv6 }] = network.devices.splice(index, 1) as [Device];
  const { addresses, defaultRouter } = IPv4 ?? {};
  network.secured = undefined;
  Object.assign(device.wired!["8021X"]!, { MACsecSecured: false });
  if (device.IPv4) Object.assign(device.IPv4, { addresses, defaultRouter });
  if (device.IPv6) Object.assign(device.IPv6, { addresses: IPv6?.addresses });
}
