import type {
  DeviceIpv4,
  Ipv4AddressInUse,
  SetIPv4AddressConfigurationParams,
  SetIPv6AddressConfigurationParams,
  StaticIpv4Address,
} from "../../../../../generated/types/network-settings.ts";
import type { StateHandlers } from "../../camera-state.ts";
import type { Network } from "./network.ts";

/** IPv4 and IPv6 of the devices. */
export function addressHandlers({ device, refusal }: Network): StateHandlers {
  return {
    setIPv4AddressConfiguration(params: SetIPv4AddressConfigurationParams) {
      const method = "setIPv4AddressConfiguration";
      const { deviceName, staticAddressConfigurations: entries, ...given } = params;
      const { IPv4, IPv6 } = device(method, deviceName);
      if (IPv4 === undefined) throw refusal(method, 4004, 100, "the device does not support IPv4");
      if (given.enabled === false && !IPv6?.enabled) throw refusal(method, 4004, 111, "IPv6 is already disabled");
      const { maxSupportedStaticAddressConfigurations: most = 1 } = IPv4;
      if (entries !== undefined && entries.length > most)
        throw refusal(method, 4004, 103, `params.staticAddressConfigurations must have at most ${most} entries`);
      const unfit = entries?.map(unfitness).find((reason) => reason !== undefined);
      if (unfit !== undefined) throw refusal(method, 4004, 107, unfit);
      const statics = entries?.map((entry) => ({ ...entry, broadcast: rangeOf(entry).broadcast }));
      Object.assign(IPv4, given, statics && { staticAddressConfigurations: statics });
      return {};
    },
    setIPv6AddressConfiguration({ deviceName, enabled }: SetIPv6AddressConfigurationParams) {
      const method = "setIPv6AddressConfiguration";
      const { IPv4, IPv6 } = device(method, deviceName);
      if (IPv6 === undefined) throw refusal(method, 4004, 100, "the device does not support IPv6");
      if (enabled === undefined) return {};
      if (!enabled && !IPv4?.enabled) throw refusal(method, 4004, 101, "IPv4 is already disabled");
      IPv6.enabled = enabled;
      return {};
    },
  };
}

/** Values in use if the device has no addresses. */
export function nothingInUse(): Pick<DeviceIpv4, "addresses" | "defaultRouter"> {
  return { addresses: [], defaultRouter: "" };
}

/** Addresses and router in use. DHCP returns the initial values of the device, and fails if it had none. */
export function inUse(
  configured: DeviceIpv4,
  hasLink: boolean,
  before: DeviceIpv4 = {},
): Pick<DeviceIpv4, "addresses" | "defaultRouter"> {
  if (!configured.enabled) return nothingInUse();
  const isStatic = configured.configurationMode === "static";
  const statics = (configured.staticAddressConfigurations ?? []).map(
    ({ address, prefixLength, broadcast }): Ipv4AddressInUse => {
      return { address, prefixLength, origin: "static", scope: "global", broadcast };
    },
  );
  const leased = before.addresses?.filter(({ origin }) => origin === "dhcp") ?? [];
  const fallsBack = leased.length === 0 && hasLink && configured.useStaticDHCPFallback === true;
  const usesStatics = isStatic || fallsBack;
  const main = usesStatics ? statics : leased;
  // With static routes from DHCP, the device ignores the router option.
  const leasedRouter = configured.useDHCPStaticRoutes ? "" : before.defaultRouter;
  const linkLocal = before.addresses?.filter(({ origin }) => origin === "linkLocal") ?? [];
  // Devices that do not support the mode have both addresses.
  const { linkLocalMode = "on" } = configured;
  const hasLinkLocal = linkLocalMode === "on" || (linkLocalMode === "fallback" && main.length === 0);
  return {
    addresses: hasLinkLocal ? [...main, ...linkLocal] : main,
    defaultRouter:
      (usesStatics ? undefined : leasedRouter) || (main.length > 0 ? configured.staticDefaultRouter : "") || "",
  };
}

/** Why an address is invalid for a device in its network; undefined if it is valid. */
function unfitness(entry: StaticIpv4Address): string | undefined {
  const { network, broadcast } = rangeOf(entry);
  if (entry.broadcast !== undefined && entry.broadcast !== broadcast)
    return "a broadcast address does not match its address and prefixLength";
  // Networks with one or two addresses have neither (RFC 3021).
  if (entry.prefixLength >= 31 || (entry.address !== network && entry.address !== broadcast)) return undefined;
  return `an address is the ${entry.address === network ? "network" : "broadcast"} address of its own network`;
}

/** First and last address of a network. */
function rangeOf({ address, prefixLength }: StaticIpv4Address): { network: string; broadcast: string } {
  const hostBits = 2 ** (32 - prefixLength) - 1;
  const number = address.split(".").reduce((sum, byte) => sum * 256 + Number(byte), 0);
  const dotted = (bits: number) => [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join(".");
  return { network: dotted(number & ~hostBits), broadcast: dotted(number | hostBits) };
}
