import type { Contract, Schema } from "../contract.ts";

/** Columns of the table: AXIS OS 10.12, 11.11, 12.9 and 12.11. */
export const COLUMNS = ["10.12", "11.11", "12.9", "12.11"] as const;

type JsonType = "string" | "integer" | "boolean" | "object" | "string[]" | "object[]";

/** Path below `data`, its JSON type, and where it is: one mark by column, `●` in every object above it, `–` in none. */
export type Row = [path: string, type: JsonType, presence: string];

const DOT1X = "devices[].wired.8021X";
const EAPTLS = `${DOT1X}.configurations[mode=WPA-Enterprise-EAPTLS].params`;
const PEAP = `${DOT1X}.configurations[mode=WPA-Enterprise-PEAP-MSCHAPv2].params`;
const MACSEC = `${DOT1X}.configurations[mode=MACsec-PSK].params`;

/** What devices send in `getNetworkInfo`, by AXIS OS. */
export const rows: Row[] = [
  ["system.tcpEcnMode", "string", "●●●●"],
  ["system.maxSupportedVlans", "integer", "––●●"],
  ["system.deviceSwitching.mode", "string", "●●●●"],
  ["system.deviceSwitching.devices", "string[]", "●●●●"],
  ["system.deviceSwitching.manualActiveDevices", "string[]", "●●●●"],
  ["system.deviceSwitching.activeDevices", "string[]", "●●●●"],
  ["system.hostname.useDhcpHostname", "boolean", "●●●●"],
  ["system.hostname.hostname", "string", "●●●●"],
  ["system.hostname.staticHostname", "string", "●●●●"],
  ["system.resolver.useDhcpResolverInfo", "boolean", "●●●●"],
  ["system.resolver.nameServers", "string[]", "●●●●"],
  ["system.resolver.staticNameServers", "string[]", "●●●●"],
  ["system.resolver.maxSupportedStaticNameServers", "integer", "●●●●"],
  ["system.resolver.searchDomains", "string[]", "●●●●"],
  ["system.resolver.staticSearchDomains", "string[]", "●●●●"],
  ["system.resolver.maxSupportedStaticSearchDomains", "integer", "●●●●"],
  ["system.resolver.domainName", "string", "●●●●"],
  ["system.resolver.staticDomainName", "string", "●●●●"],
  ["system.globalProxies.httpProxy", "string", "–●●●"],
  ["system.globalProxies.httpsProxy", "string", "–●●●"],
  ["system.globalProxies.noProxy", "string", "–●●●"],
  ["devices[].name", "string", "●●●●"],
  ["devices[].type", "string", "●●●●"],
  ["devices[].macAddress", "string", "●●●●"],
  ["devices[].partOfBridge", "string", "●●●●"],
  ["devices[].link", "boolean", "●●●●"],
  ["devices[].state", "string", "–●●●"],
  ["devices[].staticState", "string", "–●●●"],
  ["devices[].wired.linkMode", "string", "●●●●"],
  ["devices[].wired.supportedLinkModes", "string[]", "–●●●"],
  ["devices[].wired.isDownlink", "boolean", "––●●"],
  [`${DOT1X}.enabled`, "boolean", "●●●●"],
  [`${DOT1X}.status`, "string", "●●●●"],
  [`${DOT1X}.mode`, "string", "●●●●"],
  [`${DOT1X}.supportedModes`, "string[]", "●●●●"],
  [`${DOT1X}.MACsecSecured`, "boolean", "–●●●"],
  [`${DOT1X}.configurations[].mode`, "string", "●●●●"],
  [`${EAPTLS}.identity`, "string", "●●●●"],
  [`${EAPTLS}.eapolVersion`, "string", "●●●●"],
  [`${EAPTLS}.certClient`, "string", "––●●"],
  [`${EAPTLS}.certsCA`, "string[]", "––●●"],
  [`${PEAP}.identity`, "string", "–●●●"],
  [`${PEAP}.eapolVersion`, "string", "–●●●"],
  [`${PEAP}.peapVersion`, "string", "–●●●"],
  [`${PEAP}.is_password_set`, "boolean", "–●●●"],
  [`${PEAP}.label`, "integer", "–●●●"],
  [`${PEAP}.certClient`, "string", "––●●"],
  [`${PEAP}.certsCA`, "string[]", "––●●"],
  [`${MACSEC}.is_mka_cak_set`, "boolean", "–●●●"],
  [`${MACSEC}.mkaCkn`, "string", "–●●●"],
  ["devices[].IPv4.enabled", "boolean", "●●●●"],
  ["devices[].IPv4.configurationMode", "string", "●●●●"],
  ["devices[].IPv4.linkLocalMode", "string", "–●●●"],
  ["devices[].IPv4.addresses[].address", "string", "●●●●"],
  ["devices[].IPv4.addresses[].origin", "string", "●●●●"],
  ["devices[].IPv4.addresses[].scope", "string", "●●●●"],
  ["devices[].IPv4.addresses[].prefixLength", "integer", "●●●●"],
  ["devices[].IPv4.addresses[origin=dhcp].broadcast", "string", "●●●●"],
  ["devices[].IPv4.addresses[origin=linkLocal].broadcast", "string", "––––"],
  ["devices[].IPv4.maxSupportedStaticAddressConfigurations", "integer", "●●●●"],
  ["devices[].IPv4.staticAddressConfigurations[].address", "string", "●●●●"],
  ["devices[].IPv4.staticAddressConfigurations[].prefixLength", "integer", "●●●●"],
  ["devices[].IPv4.staticAddressConfigurations[].broadcast", "string", "●●●●"],
  ["devices[].IPv4.defaultRouter", "string", "●●●●"],
  ["devices[].IPv4.staticDefaultRouter", "string", "●●●●"],
  ["devices[].IPv4.useStaticDHCPFallback", "boolean", "–●●●"],
  ["devices[].IPv4.useDHCPStaticRoutes", "boolean", "–●●●"],
  ["devices[].IPv6.enabled", "boolean", "●●●●"],
  ["devices[].IPv6.addresses", "object[]", "●●●●"],
  ["devices[].IPv6.addresses[].address", "string", "––●–"],
  ["devices[].IPv6.addresses[].prefixLength", "integer", "––●–"],
  ["devices[].IPv6.addresses[].origin", "string", "––●–"],
  ["devices[].IPv6.addresses[].scope", "string", "––●–"],
];

/** What the vendor documents, and no device was seen to send. */
export const unseen: Row[] = [
  ["system.wlan", "object", "––––"],
  ["devices[].IPv6.configurationMode", "string", "––––"],
  ["devices[].IPv6.maxSupportedStaticAddressConfigurations", "integer", "––––"],
  ["devices[].IPv6.staticAddressConfigurations", "object[]", "––––"],
  ["devices[].IPv6.defaultRouter", "string", "––––"],
  ["devices[].IPv6.staticDefaultRouter", "string", "––––"],
  ["devices[].wlan", "object", "––––"],
  ["devices[].switchPort", "object", "––––"],
];

type Json = Record<string, unknown>;

/** The objects that may have the last member of a path, and its name. */
export function ownersOf(data: object, path: string): { owners: Json[]; name: string } {
  const steps = path.split(/\.(?![^[]*\])/);
  const name = steps.pop()!;
  return {
    owners: steps.reduce((objects, step) => objects.flatMap((object) => below(object, step)), [data as Json]),
    name,
  };
}

function below(object: Json, step: string): Json[] {
  const [, name, , key, value] = /^([^[]+)(\[(?:([^=]+)=(.*))?\])?$/.exec(step)!;
  const found = object[name!];
  const all = (Array.isArray(found) ? found : found === undefined ? [] : [found]) as Json[];
  return key === undefined ? all : all.filter((item) => item[key] === value);
}

/** A path without the conditions in brackets, which stand for one and the same member of the contract. */
export function plain(path: string): string {
  return path.replaceAll(/\[[^\]]+\]/g, "[]");
}

/** What the contract says of a member, with what stands beside a reference to its schema. */
export function propertyAt(contract: Contract, root: string, path: string): Schema {
  const names = path.replaceAll(/\[[^\]]*\]/g, "").split(".");
  const last = names.pop()!;
  let owner = contract.schema(root);
  for (const name of names) {
    const member = contract.schema(owner.properties![name]!);
    // Other branches are types that only an erratum names.
    const found = contract.schema(member.anyOf?.[0] ?? member);
    owner = found.items === undefined ? found : contract.schema(found.items);
  }
  return owner.properties![last]!;
}
