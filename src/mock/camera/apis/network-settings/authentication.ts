import type {
  ScanWLANNetworksParams,
  SetWired8021XConfigurationParams,
  SetWLANStationConfigurationParams,
  TestWLANStationSettingsParams,
  WlanStation,
} from "../../../../../generated/types/network-settings.ts";
import type { ApiContract } from "../../../../contract/methods.ts";
import type { StateHandlers } from "../../camera-state.ts";
import { namesOf, type Network } from "./network.ts";

/** 802.1X of wired devices, and WLAN stations. Authentication succeeds if the values that its mode requires are set. */
export function authenticationHandlers(contract: ApiContract, network: Network): StateHandlers {
  const { state, before, device, refusal } = network;
  const documented = (method: string) => contract.methods.get(method)!.examples.get(method)!.value.data as object;
  const station = (method: string, name: string): WlanStation => {
    const { wlan } = device(method, name);
    if (wlan?.station === undefined) throw refusal(method, 4004, 100, "the device is not a WLAN station");
    return wlan.station;
  };
  return {
    setWired8021XConfiguration({ deviceName, enabled, mode, ...given }: SetWired8021XConfigurationParams) {
      // This method does not document the code 5000.
      const method = "setWired8021XConfiguration";
      const authentication = state.devices.find(({ name }) => name === deviceName)?.wired?.["8021X"];
      if (authentication === undefined) {
        const able = namesOf(state.devices.filter(({ wired }) => wired?.["8021X"] !== undefined));
        throw refusal(method, 4004, 100, `unknown device or no 802.1X; available: ${able}`);
      }
      const { supportedModes } = authentication;
      if (mode !== undefined && supportedModes && !supportedModes.includes(mode))
        throw refusal(method, 4004, 102, `params.mode must be one of ${supportedModes.join(", ")}`);
      configure(authentication, mode, given);
      if (enabled !== undefined) authentication.enabled = enabled;
      const lacks = lackingIn(authentication, before(deviceName)?.wired?.["8021X"]);
      if (authentication.enabled && lacks === "certClient")
        throw refusal(method, 4004, 112, `${authentication.mode} requires params.certClient`);
      authentication.status = !authentication.enabled ? "Stopped" : lacks ? "Unauthorized" : "Authorized";
      return {};
    },
    setWLANStationConfiguration({ deviceName, ssid, authentication = {} }: SetWLANStationConfigurationParams) {
      const configured = station("setWLANStationConfiguration", deviceName);
      if (ssid !== undefined) configured.activeSsid = ssid;
      configure((configured["8021X"] ??= {}), authentication.mode, authentication.params ?? {});
      return {};
    },
    scanWLANNetworks({ deviceName }: ScanWLANNetworksParams) {
      station("scanWLANNetworks", deviceName);
      return documented("scanWLANNetworks");
    },
    testWLANStationSettings({ deviceName }: TestWLANStationSettingsParams) {
      const { wlan } = device("testWLANStationSettings", deviceName);
      if (wlan?.station === undefined)
        throw refusal("testWLANStationSettings", 5001, undefined, "the device is not a WLAN station");
      if (isIncomplete(wlan.station)) return { code: 5, message: "WLAN configuration is incomplete" };
      return documented("testWLANStationSettings");
    },
    wlanSwitchAPToStation() {
      const method = "wlanSwitchAPToStation";
      for (const { wlan } of state.devices) {
        const { accessPoint, station: configured } = wlan ?? {};
        if (!accessPoint?.enabled || !accessPoint.installationModeSupported) continue;
        if (configured === undefined || isIncomplete(configured))
          throw refusal(method, 5004, undefined, "the ssid or a value that the mode requires is missing");
        accessPoint.enabled = false;
        return documented(method);
      }
      throw refusal(method, 5003, undefined, "no access point is enabled");
    },
  };
}

const EAP = ["identity", "eapolVersion", "certClient", "certsCA"];

/** Parameters that each mode stores. For the keys of the personal modes, the vendor documents only `password`. */
const PARAMS: Record<string, readonly string[]> = {
  "WPA-Enterprise-PEAP-MSCHAPv2": [...EAP, "password", "peapVersion", "label"],
  "WPA-Enterprise-EAPTLS": EAP,
  "MACsec-PSK": ["mkaCak", "mkaCkn"],
  "WPA-Personal-PSK": ["password"],
  "WPA-Personal-HEX": ["password"],
};

/** Properties that show the secret of each mode. */
const SECRETS: Record<string, { name: string; flag: string }> = {
  "WPA-Enterprise-PEAP-MSCHAPv2": { name: "password", flag: "is_password_set" },
  "MACsec-PSK": { name: "mkaCak", flag: "is_mka_cak_set" },
  "WPA-Personal-PSK": { name: "password", flag: "is_psk_set" },
  "WPA-Personal-HEX": { name: "password", flag: "is_hex_set" },
};

interface Authentication {
  mode?: string;
  configurations?: { mode?: string; params?: object }[];
}

/**
 * The name of a required value that a configuration lacks: `certClient`, "required to enable 802.1X authentication with
 * WPA-Enterprise-EAPTLS", or the secret of other modes; undefined if it is complete.
 *
 * @param atFirst Initial configuration. If it does not show its certificate, as on older devices, it has the factory
 * one.
 */
function lackingIn(authentication: Authentication, atFirst?: Authentication): string | undefined {
  const { mode } = authentication;
  const paramsOf = ({ configurations = [] }: Authentication = {}) =>
    configurations.find((one) => one.mode === mode)?.params as Record<string, unknown> | undefined;
  if (mode === "WPA-Enterprise-EAPTLS") {
    const factory = paramsOf(atFirst);
    const { certClient = factory && !("certClient" in factory) } = paramsOf(authentication) ?? {};
    return certClient ? undefined : "certClient";
  }
  const secret = SECRETS[mode ?? ""];
  return secret === undefined || paramsOf(authentication)?.[secret.flag] === true ? undefined : secret.name;
}

/** "Missing certificates will result in the 'WLAN configuration is incomplete' error"; other missing values do too. */
function isIncomplete({ activeSsid, "8021X": authentication = {} }: WlanStation): boolean {
  return activeSsid === "" || lackingIn(authentication) !== undefined;
}

/** Sets a mode and its parameters. */
function configure(authentication: Authentication, mode: string | undefined, given: Record<string, unknown>): void {
  authentication.mode = mode ??= authentication.mode ?? "none";
  const known = PARAMS[mode];
  if (known === undefined) return;
  const configurations = (authentication.configurations ??= []);
  let configuration = configurations.find((one) => one.mode === mode);
  if (configuration === undefined) configurations.push((configuration = { mode, params: {} }));
  const secret = SECRETS[mode];
  const shown = Object.entries(given)
    .filter(([name]) => known.includes(name))
    .map(([name, value]) => (name === secret?.name ? [secret.flag, value !== ""] : [name, value]));
  configuration.params = { ...configuration.params, ...Object.fromEntries(shown) };
}
