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
export function addressHandlers(network: Network): StateHandlers {
  const { before, device, refusal } = network;
  return {
    setIPv4AddressConfiguration(params: SetIPv4AddressConfigurationParams) {
      const method = "setIPv4AddressConfiguration";
      const { deviceName, staticAddressConfigurations: entries, ...given } = params;
      const { IPv4, IPv6, link } = device(method, deviceName);
      if (IPv4 === undefined) throw refusal(method, 4004, 100, "the device has no IPv4");
      if (given.enabled === false && !IPv6?.enabled) throw refusal(method, 4004, 111, "IPv6 is off already");
      const { maxSupportedStaticAddressConfigurations: most = 1 } = IPv4;
      if (entries !== undefined && entries.length > most)
        throw refusal(method, 4004, 103, `params.staticAddressConfigurations must have at most ${most} entries`);
      if (entries?.some((entry) => entry.broadcast !== undefined && entry.broadcast !== broadcastOf(entry)))
        throw refusal(method, 4004, 107, "a broadcast address does not fit its address and prefixLength");
      const statics = entries?.map((entry) => ({ ...entry, broadcast: broadcastOf(entry) }));
      Object.assign(IPv4, given, statics && { staticAddressConfigurations: statics });
      const idles = deviceName === network.secured;
      Object.assign(IPv4, idles ? nothingInUse() : inUse(IPv4, link, before(deviceName)?.IPv4));
      return {};
    },
    setIPv6AddressConfiguration({ deviceName, enabled }: SetIPv6AddressConfigurationParams) {
      const method = "setIPv6AddressConfiguration";
      const found = device(method, deviceName);
      if (found.IPv6 === undefined) throw refusal(method, 4004, 100, "the device has no IPv6");
      if (enabled === undefined) return {};
      if (!enabled && !found.IPv4?.enabled) throw refusal(method, 4004, 101, "IPv4 is off already");
      const isUsed = enabled && deviceName !== network.secured;
      found.IPv6 = { ...found.IPv6, enabled, addresses: isUsed ? (before(deviceName)?.IPv6?.addresses ?? []) : [] };
      return {};
    },
  };
}

/** What is in use where nothing is. */
export function nothingInUse(): Pick<DeviceIpv4, "addresses" | "defaultRouter"> {
  return { addresses: [], defaultRouter: "" };
}

/** Addresses and router in use. The DHCP server gives what the device had at first; where that is nothing, it fails. */
function inUse(
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
  // With static routes from DHCP, the router from there is ignored.
  const leasedRouter = configured.useDHCPStaticRoutes ? "" : before.defaultRouter;
  const linkLocal = before.addresses?.filter(({ origin }) => origin === "linkLocal") ?? [];
  const { linkLocalMode } = configured;
  const hasLinkLocal = linkLocalMode === "on" || (linkLocalMode === "fallback" && main.length === 0);
  return {
    addresses: hasLinkLocal ? [...main, ...linkLocal] : main,
    defaultRouter:
      (usesStatics ? undefined : leasedRouter) || (main.length > 0 ? configured.staticDefaultRouter : "") || "",
  };
}

function broadcastOf({ address, prefixLength }: StaticIpv4Address): string {
  const hostBits = 2 ** (32 - prefixLength) - 1;
  const number = address.split(".").reduce((sum, byte) => sum * 256 + Number(byte), 0);
  const broadcast = number | hostBits;
  return [24, 16, 8, 0].map((shift) => (broadcast >>> shift) & 255).join(".");
}
