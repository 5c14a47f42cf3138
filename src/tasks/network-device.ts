import type { NetworkDevice } from "../../generated/types/network-settings.ts";
import { unknownName } from "../contract/unknown-name.ts";

/**
 * The network device with a name; without a name, the only one that has IPv4 or IPv6.
 *
 * @throws TypeError if the name is unknown, or if there is not exactly one such device
 */
export function networkDevice(devices: readonly NetworkDevice[], deviceName: string | undefined): NetworkDevice {
  const able = devices.filter(({ IPv4, IPv6, Ipv6 }) => IPv4 !== undefined || IPv6 !== undefined || Ipv6 !== undefined);
  const found = deviceName === undefined ? able : devices.filter(({ name }) => name === deviceName);
  if (found.length === 1) return found[0]!;
  const names = (deviceName === undefined ? able : devices).map(({ name = "" }) => name);
  throw new TypeError(
    deviceName === undefined
      ? `cannot choose among ${names.length} network devices; pass deviceName, one of: ${names.join(", ")}`
      : unknownName("network device", deviceName, names),
  );
}
