import type {
  SetGlobalProxyConfigurationParams,
  SetHostnameConfigurationParams,
  SetResolverConfigurationParams,
  SetWlanConfigurationParams,
} from "../../../../../generated/types/network-settings.ts";
import type { StateHandlers } from "../../camera-state.ts";
import { isHostName } from "./host-name.ts";
import type { Network } from "./network.ts";

/** Settings of the whole device. */
export function systemHandlers({ state: { system }, refusal }: Network): StateHandlers {
  return {
    setHostnameConfiguration(params: SetHostnameConfigurationParams) {
      const { staticHostname } = params;
      if (staticHostname !== undefined && !isHostName(staticHostname))
        throw refusal("setHostnameConfiguration", 4004, 100, "params.staticHostname must be a host name");
      Object.assign(system.hostname, params);
      return {};
    },
    setResolverConfiguration(params: SetResolverConfigurationParams) {
      const { resolver } = system;
      const { staticNameServers: servers = [], staticSearchDomains: domains = [], staticDomainName = "" } = params;
      const { maxSupportedStaticNameServers: mostServers = 0 } = resolver;
      const { maxSupportedStaticSearchDomains: mostDomains = 0 } = resolver;
      const invalid = (subCode: number, reason: string) =>
        refusal("setResolverConfiguration", 4004, subCode, `params.${reason}`);
      if (servers.length > mostServers)
        throw invalid(101, `staticNameServers must have at most ${mostServers} entries`);
      if (domains.length > mostDomains)
        throw invalid(102, `staticSearchDomains must have at most ${mostDomains} entries`);
      if (!domains.every(isHostName)) throw invalid(102, "staticSearchDomains must be domain names");
      if (staticDomainName !== "" && !isHostName(staticDomainName))
        throw invalid(103, "staticDomainName must be a domain name or empty");
      Object.assign(resolver, params);
      return {};
    },
    setGlobalProxyConfiguration(params: SetGlobalProxyConfigurationParams) {
      const masked = Object.entries(params).map(([name, proxy]) => [name, withoutPassword(proxy)]);
      Object.assign(system.globalProxies, Object.fromEntries(masked));
      return {};
    },
    setWlanConfiguration({ countryCode }: SetWlanConfigurationParams) {
      const method = "setWlanConfiguration";
      if (system.wlan === undefined) throw refusal(method, 4004, 101, "the device has no WLAN interface");
      if (system.wlan.countryCodeLock) throw refusal(method, 4004, 102, "the country code is locked");
      system.wlan.countryCode = countryCode;
      return {};
    },
  };
}

/**
 * A proxy's URL as `getNetworkInfo` shows it. Credentials may contain any character, so it hides too much if in doubt.
 */
function withoutPassword(proxy: string): string {
  const [, scheme = "", rest = ""] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(proxy)!;
  return scheme + rest.replace(/^([^:]*):.+@/s, "$1:*****@");
}
