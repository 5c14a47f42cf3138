import type {
  SetGlobalProxyConfigurationParams,
  SetHostnameConfigurationParams,
  SetResolverConfigurationParams,
  SetWlanConfigurationParams,
} from "../../../../../generated/types/network-settings.ts";
import type { StateHandlers } from "../../camera-state.ts";
import type { Network } from "./network.ts";

/** What concerns the whole device. */
export function systemHandlers({ system, first, refusal }: Network): StateHandlers {
  return {
    setHostnameConfiguration(params: SetHostnameConfigurationParams) {
      const { hostname } = system;
      Object.assign(hostname, params);
      hostname.hostname = hostname.useDhcpHostname ? first.system.hostname.hostname : hostname.staticHostname;
      return {};
    },
    setResolverConfiguration(params: SetResolverConfigurationParams) {
      const { resolver } = system;
      const { staticNameServers: servers = [], staticSearchDomains: domains = [] } = params;
      const { maxSupportedStaticNameServers: mostServers = 0 } = resolver;
      const { maxSupportedStaticSearchDomains: mostDomains = 0 } = resolver;
      const tooMany = (subCode: number, name: string, most: number) =>
        refusal("setResolverConfiguration", 4004, subCode, `params.${name} must have at most ${most} entries`);
      if (servers.length > mostServers) throw tooMany(101, "staticNameServers", mostServers);
      if (domains.length > mostDomains) throw tooMany(102, "staticSearchDomains", mostDomains);
      Object.assign(resolver, params);
      const { staticNameServers, staticSearchDomains, staticDomainName } = resolver;
      const leased = resolver.useDhcpResolverInfo ? first.system.resolver : {};
      // What DHCP does not give is taken from what was set.
      resolver.nameServers = leased.nameServers?.length ? leased.nameServers : staticNameServers;
      resolver.searchDomains = leased.searchDomains?.length ? leased.searchDomains : staticSearchDomains;
      resolver.domainName = leased.domainName || staticDomainName;
      return {};
    },
    setGlobalProxyConfiguration(params: SetGlobalProxyConfigurationParams) {
      const masked = Object.entries(params).map(([name, proxy]) => [name, withoutPassword(proxy)]);
      Object.assign(system.globalProxies, Object.fromEntries(masked));
      return {};
    },
    setWlanConfiguration({ countryCode }: SetWlanConfigurationParams) {
      const method = "setWlanConfiguration";
      if (system.wlan === undefined) throw refusal(method, 4004, 101, "there is no WLAN device");
      if (system.wlan.countryCodeLock) throw refusal(method, 4004, 102, "the country code is locked");
      system.wlan.countryCode = countryCode;
      return {};
    },
  };
}

/** A proxy's URL as `getNetworkInfo` shows it. Names and passwords may hold any character, so rather too much is hidden. */
function withoutPassword(proxy: string): string {
  const [, scheme = "", rest = ""] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(proxy)!;
  return scheme + rest.replace(/^([^:]*):.+@/s, "$1:*****@");
}
