// Generated from spec/vapix by `npm run generate`. Do not edit.
import type * as mqttClient from "../types/mqtt-client.ts";
import type * as networkSettings from "../types/network-settings.ts";
import type * as apiDiscovery from "../types/api-discovery.ts";
import type * as basicDeviceInfo from "../types/basic-device-info.ts";
import type * as systemready from "../types/systemready.ts";

/** Configures the MQTT client of a device, connects it to a broker and reports its state. `/axis-cgi/mqtt/client.cgi`. */
export interface MqttClient<Options> {
  /**
   * Configure the MQTT client.
   *
   * Sets the broker, the credentials, the session and the messages that announce the connection. Send the whole
   * configuration: the vendor gives the optional members a default, or a meaning of their absence, instead of
   * keeping what was set before. Only the password can be kept, by `keepExistingPassword`.
   *
   * Needs the role administrator; configures; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link mqttClient.ConfigureClientParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#configureclient
   */
  configureClient(params: mqttClient.ConfigureClientParams, options?: Options): Promise<mqttClient.NoData>;
  /**
   * Activate the MQTT client.
   *
   * Makes the client connect to the configured broker. It stays active, also after a reboot, until it is
   * deactivated. An active client is connected or trying to connect: `getClientStatus` tells which.
   *
   * Needs the role administrator; configures; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#activateclient
   */
  activateClient(params?: Record<string, never>, options?: Options): Promise<mqttClient.NoData>;
  /**
   * Deactivate the MQTT client.
   *
   * Ends the connection to the broker. An inactive client does nothing until it is activated again.
   *
   * Needs the role administrator; disrupts; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#deactivateclient
   */
  deactivateClient(params?: Record<string, never>, options?: Options): Promise<mqttClient.NoData>;
  /**
   * Get the state and the configuration of the MQTT client.
   *
   * Tells whether the client is active and connected, and the configuration in force. To send that configuration
   * back with `configureClient`, drop `password`, which is masked, and set `keepExistingPassword`; without TLS,
   * drop `ssl` too, which devices report all the same.
   *
   * Needs the role administrator; reads; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#getclientstatus
   */
  getClientStatus(params?: Record<string, never>, options?: Options): Promise<mqttClient.GetClientStatusData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role administrator; reads; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#getsupportedversions
   */
  getSupportedVersions(params?: Record<string, never>, options?: Options): Promise<mqttClient.GetSupportedVersionsData>;
}

/** Reads and sets host name, addresses, DNS, proxies, 802.1X, VLANs and WLAN of a device. `/axis-cgi/network_settings.cgi`. */
export interface NetworkSettings<Options> {
  /**
   * Add a VLAN.
   *
   * Adds a VLAN on top of a network interface device. The new device is named after both: `VlanId` 4 on `eth0`
   * gives `eth0.4`. A VLAN that exists already is refused.
   *
   * Needs the role administrator; configures; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link networkSettings.AddVlanParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#addvlan
   */
  addVlan(params: networkSettings.AddVlanParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Get the network configuration.
   *
   * Tells the whole network configuration: that of the system, and that of each network interface device with its
   * addresses and what its type adds. Which members are there depends on AXIS OS and on the hardware.
   *
   * Needs the role administrator; reads; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#getnetworkinfo
   */
  getNetworkInfo(params?: Record<string, never>, options?: Options): Promise<networkSettings.GetNetworkInfoData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role administrator; reads; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#getsupportedversions
   */
  getSupportedVersions(params?: Record<string, never>, options?: Options): Promise<networkSettings.GetSupportedVersionsData>;
  /**
   * Remove a VLAN.
   *
   * Removes a VLAN by its full name. One that `deviceSwitching.manualActiveDevices` names is refused with
   * 1000/200; the vendor prints HTTP status 200 for it, and 500 for the code 1000 in general.
   *
   * Needs the role administrator; deletes; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link networkSettings.RemoveVlanParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#removevlan
   */
  removeVlan(params: networkSettings.RemoveVlanParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Scan for WLAN networks.
   *
   * Lists the WLAN networks that a network interface device receives. Only for devices of the type `wlan` that
   * have `wlan.station` in `getNetworkInfo`.
   *
   * Needs the role administrator; reads; since API version 1.14 (inferred).
   *
   * @param params Members as in {@link networkSettings.ScanWLANNetworksParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, 5000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#scanwlannetworks
   */
  scanWLANNetworks(params: networkSettings.ScanWLANNetworksParams, options?: Options): Promise<networkSettings.ScanWLANNetworksData>;
  /**
   * Configure a network interface device.
   *
   * Enables or disables a network interface device. The setting survives a reboot.
   *
   * Needs the role administrator; disrupts; since API version 1.17 (inferred).
   *
   * @param params Members as in {@link networkSettings.SetDeviceConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, 5000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setdeviceconfiguration
   */
  setDeviceConfiguration(params: networkSettings.SetDeviceConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure the host name.
   *
   * Sets the static host name, and whether a name from DHCP goes before it. DHCP must be on for the latter. What
   * is left out stays as it is.
   *
   * Needs the role administrator; configures; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link networkSettings.SetHostnameConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#sethostnameconfiguration
   */
  setHostnameConfiguration(params: networkSettings.SetHostnameConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure IPv4.
   *
   * Sets static IPv4 addresses, DHCP and link-local addresses of a network interface device. The answer comes
   * before the change: reconnect at the new address, and compare the serial number there. A change that fails is
   * taken back, and the system log tells. What is left out stays as it is.
   *
   * Needs the role administrator; disrupts; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link networkSettings.SetIPv4AddressConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, 5000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setipv4addressconfiguration
   */
  setIPv4AddressConfiguration(params: networkSettings.SetIPv4AddressConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure IPv6.
   *
   * Turns IPv6 of a network interface device on or off. The answer comes before the change, which may interrupt
   * the connection. A change that fails is taken back, and the system log tells.
   *
   * Needs the role administrator; disrupts; since API version 1.6 (inferred).
   *
   * @param params Members as in {@link networkSettings.SetIPv6AddressConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, 5000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setipv6addressconfiguration
   */
  setIPv6AddressConfiguration(params: networkSettings.SetIPv6AddressConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure the global proxies.
   *
   * Sets the proxies that services on the device use. They take effect after a reboot. What becomes of a proxy
   * that is left out is not documented: send all three. Do not send back what `getNetworkInfo` shows, where
   * passwords are masked. Devices at API version 1.15 lack the method, those at 1.33 have it.
   *
   * Needs the role administrator; configures; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link networkSettings.SetGlobalProxyConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setglobalproxyconfiguration
   */
  setGlobalProxyConfiguration(params: networkSettings.SetGlobalProxyConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure the DNS resolver.
   *
   * Sets static name servers and domains, and whether those from DHCP go before them. DHCP must be on for the
   * latter. What is left out stays as it is.
   *
   * Needs the role administrator; configures; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link networkSettings.SetResolverConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setresolverconfiguration
   */
  setResolverConfiguration(params: networkSettings.SetResolverConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure 802.1X of a wired device.
   *
   * Sets how a wired network interface device authenticates to the network. Only for devices that have
   * `wired.8021X` in `getNetworkInfo`. What is left out stays as it is. With `MACsec-PSK`, an active device gets a
   * network interface device `macsec0` with the same configuration. Once the association has succeeded, IPv4 and
   * IPv6 move there and the device itself goes idle, which may interrupt the connection.
   *
   * Needs the role administrator; disrupts; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link networkSettings.SetWired8021XConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setwired8021xconfiguration
   */
  setWired8021XConfiguration(params: networkSettings.SetWired8021XConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure the WLAN country.
   *
   * Sets the country whose radio regulations the WLAN devices keep. Refused where `system.wlan.countryCodeLock` is
   * true, and where there is no WLAN device.
   *
   * Needs the role administrator; configures; since API version 1.27 (inferred).
   *
   * @param params Members as in {@link networkSettings.SetWlanConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setwlanconfiguration
   */
  setWlanConfiguration(params: networkSettings.SetWlanConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure the WLAN station.
   *
   * Sets which access point a WLAN device connects to, and how it authenticates. Only for devices that have
   * `wlan.station` in `getNetworkInfo`.
   *
   * Needs the role administrator; disrupts; since API version 1.12 (inferred).
   *
   * @param params Members as in {@link networkSettings.SetWLANStationConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, 5000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setwlanstationconfiguration
   */
  setWLANStationConfiguration(params: networkSettings.SetWLANStationConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Test the WLAN station settings.
   *
   * Tries to connect to the access point and to authenticate with the current settings. A test that fails is an
   * answer, not a refusal: `code` tells how it went.
   *
   * Needs the role administrator; disrupts; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link networkSettings.TestWLANStationSettingsParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, 5000, 5001, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#testwlanstationsettings
   */
  testWLANStationSettings(params: networkSettings.TestWLANStationSettingsParams, options?: Options): Promise<networkSettings.TestWLANStationSettingsData>;
  /**
   * Switch from access point to station.
   *
   * Ends installation mode: the device stops its access point and connects to the configured network. Only where a
   * WLAN device has both `wlan.accessPoint.enabled` and `wlan.accessPoint.installationModeSupported`. The answer
   * says that connecting began, not that it succeeded.
   *
   * Needs the role administrator; disrupts; since API version 1.16 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2000, 2001, 3000, 4000, 4001, 4002, 4003, 4004, 5000, 5003, 5004, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#wlanswitchaptostation
   */
  wlanSwitchAPToStation(params?: Record<string, never>, options?: Options): Promise<networkSettings.WlanSwitchAPToStationData>;
}

/** Lists the APIs that a device has, with their versions. `/axis-cgi/apidiscovery.cgi`. */
export interface ApiDiscovery<Options> {
  /**
   * Get the APIs of the device.
   *
   * Lists the APIs that the device has, each with its version: all of them, or those whose id and version match
   * the patterns in `params`. Where none matches, the list is empty. Its order means nothing.
   *
   * Needs no account; reads; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link apiDiscovery.GetApiListParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2002, 2003, 2004, 4000, 4002, 8000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/api-discovery-service/#getapilist
   */
  getApiList(params?: apiDiscovery.GetApiListParams, options?: Options): Promise<apiDiscovery.GetApiListData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs no account; reads; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2002, 2003, 2004, 4000, 4002, 8000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/api-discovery-service/#getsupportedversions
   */
  getSupportedVersions(params?: Record<string, never>, options?: Options): Promise<apiDiscovery.GetSupportedVersionsData>;
}

/** Tells what a device is, such as its product, serial number and version of AXIS OS. `/axis-cgi/basicdeviceinfo.cgi`. */
export interface BasicDeviceInfo<Options> {
  /**
   * Get some properties of the device.
   *
   * Tells the properties that are asked for by name. A name that there is not is refused with 1000.
   *
   * Needs the role operator; reads; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link basicDeviceInfo.GetPropertiesParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2001, 2002, 2003, 2004, 4000, 4002, 8000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/basic-device-information/#getproperties
   */
  getProperties(params: basicDeviceInfo.GetPropertiesParams, options?: Options): Promise<basicDeviceInfo.GetPropertiesData>;
  /**
   * Get all properties of the device.
   *
   * Tells all properties of the device. An account whose role is too low is refused by the web server or with
   * 2001.
   *
   * Needs the role operator; reads; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2001, 2002, 2003, 2004, 4000, 4002, 8000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/basic-device-information/#getallproperties
   */
  getAllProperties(params?: Record<string, never>, options?: Options): Promise<basicDeviceInfo.GetAllPropertiesData>;
  /**
   * Get the properties that need no account.
   *
   * Tells the properties that everybody may know: all but `Architecture`, `Soc` and `SocSerialNumber`. Where an
   * administrator has switched anonymous access off, a call without an account gets 401 or an empty list. Devices
   * at version 1.0 have no such method.
   *
   * Needs no account; reads; since API version 1.2 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2001, 2002, 2003, 2004, 4000, 4002, 8000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/basic-device-information/#getallunrestrictedproperties
   */
  getAllUnrestrictedProperties(params?: Record<string, never>, options?: Options): Promise<basicDeviceInfo.GetAllUnrestrictedPropertiesData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs no account; reads; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 2001, 2002, 2003, 2004, 4000, 4002, 8000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/basic-device-information/#getsupportedversions
   */
  getSupportedVersions(params?: Record<string, never>, options?: Options): Promise<basicDeviceInfo.GetSupportedVersionsData>;
}

/** Tells whether a device is ready to be called, and whether it still needs its first account. `/axis-cgi/systemready.cgi`. */
export interface Systemready<Options> {
  /**
   * Ask whether the device is ready.
   *
   * Tells whether the device is ready for calls, whether it needs its first account, and how long it has been
   * running. With `timeout`, the answer is held back until the device is ready or the time is over, so the HTTP
   * client must be willing to wait longer than that.
   *
   * Needs no account; reads; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link systemready.SystemreadyParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 9000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/systemready-api/#systemready
   */
  systemready(params?: systemready.SystemreadyParams, options?: Options): Promise<systemready.SystemreadyData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs no account; reads; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1000, 9000, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/systemready-api/#getsupportedversions
   */
  getSupportedVersions(params?: Record<string, never>, options?: Options): Promise<systemready.GetSupportedVersionsData>;
}

/** All APIs, by the name of their facade. */
export interface Facade<Options> {
  /** Configures the MQTT client of a device, connects it to a broker and reports its state. */
  readonly mqttClient: MqttClient<Options>;
  /** Reads and sets host name, addresses, DNS, proxies, 802.1X, VLANs and WLAN of a device. */
  readonly networkSettings: NetworkSettings<Options>;
  /** Lists the APIs that a device has, with their versions. */
  readonly apiDiscovery: ApiDiscovery<Options>;
  /** Tells what a device is, such as its product, serial number and version of AXIS OS. */
  readonly basicDeviceInfo: BasicDeviceInfo<Options>;
  /** Tells whether a device is ready to be called, and whether it still needs its first account. */
  readonly systemready: Systemready<Options>;
}

/** Parameters, data and whole answer of every method, by API id and method. */
export interface Methods {
  "mqtt-client": {
    configureClient: { params: mqttClient.ConfigureClientParams; data: mqttClient.NoData; response: mqttClient.ConfigureClientResponse; refusal: mqttClient.MqttClientRefusal };
    activateClient: { params: Record<string, never>; data: mqttClient.NoData; response: mqttClient.ActivateClientResponse; refusal: mqttClient.MqttClientRefusal };
    deactivateClient: { params: Record<string, never>; data: mqttClient.NoData; response: mqttClient.DeactivateClientResponse; refusal: mqttClient.MqttClientRefusal };
    getClientStatus: { params: Record<string, never>; data: mqttClient.GetClientStatusData; response: mqttClient.GetClientStatusResponse; refusal: mqttClient.MqttClientRefusal };
    getSupportedVersions: { params: Record<string, never>; data: mqttClient.GetSupportedVersionsData; response: mqttClient.GetSupportedVersionsResponse; refusal: mqttClient.MqttClientRefusal };
  };
  "network-settings": {
    addVlan: { params: networkSettings.AddVlanParams; data: networkSettings.NoData; response: networkSettings.AddVlanResponse; refusal: networkSettings.AddVlanRefusal };
    getNetworkInfo: { params: Record<string, never>; data: networkSettings.GetNetworkInfoData; response: networkSettings.GetNetworkInfoResponse; refusal: networkSettings.NetworkSettingsRefusal };
    getSupportedVersions: { params: Record<string, never>; data: networkSettings.GetSupportedVersionsData; response: networkSettings.GetSupportedVersionsResponse; refusal: networkSettings.NetworkSettingsRefusal };
    removeVlan: { params: networkSettings.RemoveVlanParams; data: networkSettings.NoData; response: networkSettings.RemoveVlanResponse; refusal: networkSettings.RemoveVlanRefusal };
    scanWLANNetworks: { params: networkSettings.ScanWLANNetworksParams; data: networkSettings.ScanWLANNetworksData; response: networkSettings.ScanWLANNetworksResponse; refusal: networkSettings.ScanWLANNetworksRefusal };
    setDeviceConfiguration: { params: networkSettings.SetDeviceConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetDeviceConfigurationResponse; refusal: networkSettings.SetDeviceConfigurationRefusal };
    setHostnameConfiguration: { params: networkSettings.SetHostnameConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetHostnameConfigurationResponse; refusal: networkSettings.SetHostnameConfigurationRefusal };
    setIPv4AddressConfiguration: { params: networkSettings.SetIPv4AddressConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetIPv4AddressConfigurationResponse; refusal: networkSettings.SetIPv4AddressConfigurationRefusal };
    setIPv6AddressConfiguration: { params: networkSettings.SetIPv6AddressConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetIPv6AddressConfigurationResponse; refusal: networkSettings.SetIPv6AddressConfigurationRefusal };
    setGlobalProxyConfiguration: { params: networkSettings.SetGlobalProxyConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetGlobalProxyConfigurationResponse; refusal: networkSettings.SetGlobalProxyConfigurationRefusal };
    setResolverConfiguration: { params: networkSettings.SetResolverConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetResolverConfigurationResponse; refusal: networkSettings.SetResolverConfigurationRefusal };
    setWired8021XConfiguration: { params: networkSettings.SetWired8021XConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetWired8021XConfigurationResponse; refusal: networkSettings.SetWired8021XConfigurationRefusal };
    setWlanConfiguration: { params: networkSettings.SetWlanConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetWlanConfigurationResponse; refusal: networkSettings.SetWlanConfigurationRefusal };
    setWLANStationConfiguration: { params: networkSettings.SetWLANStationConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetWLANStationConfigurationResponse; refusal: networkSettings.SetWLANStationConfigurationRefusal };
    testWLANStationSettings: { params: networkSettings.TestWLANStationSettingsParams; data: networkSettings.TestWLANStationSettingsData; response: networkSettings.TestWLANStationSettingsResponse; refusal: networkSettings.TestWLANStationSettingsRefusal };
    wlanSwitchAPToStation: { params: Record<string, never>; data: networkSettings.WlanSwitchAPToStationData; response: networkSettings.WlanSwitchAPToStationResponse; refusal: networkSettings.WlanSwitchAPToStationRefusal };
  };
  "api-discovery": {
    getApiList: { params: apiDiscovery.GetApiListParams; data: apiDiscovery.GetApiListData; response: apiDiscovery.GetApiListResponse; refusal: apiDiscovery.ApiDiscoveryRefusal };
    getSupportedVersions: { params: Record<string, never>; data: apiDiscovery.GetSupportedVersionsData; response: apiDiscovery.GetSupportedVersionsResponse; refusal: apiDiscovery.ApiDiscoveryRefusal };
  };
  "basic-device-info": {
    getProperties: { params: basicDeviceInfo.GetPropertiesParams; data: basicDeviceInfo.GetPropertiesData; response: basicDeviceInfo.GetPropertiesResponse; refusal: basicDeviceInfo.BasicDeviceInfoRefusal };
    getAllProperties: { params: Record<string, never>; data: basicDeviceInfo.GetAllPropertiesData; response: basicDeviceInfo.GetAllPropertiesResponse; refusal: basicDeviceInfo.BasicDeviceInfoRefusal };
    getAllUnrestrictedProperties: { params: Record<string, never>; data: basicDeviceInfo.GetAllUnrestrictedPropertiesData; response: basicDeviceInfo.GetAllUnrestrictedPropertiesResponse; refusal: basicDeviceInfo.BasicDeviceInfoRefusal };
    getSupportedVersions: { params: Record<string, never>; data: basicDeviceInfo.GetSupportedVersionsData; response: basicDeviceInfo.GetSupportedVersionsResponse; refusal: basicDeviceInfo.BasicDeviceInfoRefusal };
  };
  "systemready": {
    systemready: { params: systemready.SystemreadyParams; data: systemready.SystemreadyData; response: systemready.SystemreadyResponse; refusal: systemready.SystemreadyRefusal };
    getSupportedVersions: { params: Record<string, never>; data: systemready.GetSupportedVersionsData; response: systemready.GetSupportedVersionsResponse; refusal: systemready.SystemreadyRefusal };
  };
}

/** What devices publish by themselves over MQTT, by API id: where, how, and with what payload. */
export interface Events {
  "mqtt-client": {
    /**
     * Published by the broker on `{deviceTopicPrefix}/event/connection`, QoS 1, retained, when the connection
     * breaks, provided that `lastWillTestament.useDefault` is true. Because the broker sends it, it carries no time.
     */
    lastWillTestament: { topic: "{deviceTopicPrefix}/event/connection"; qos: 1; retain: true; payload: mqttClient.ConnectionMessage };
    /**
     * Published by the device on `{deviceTopicPrefix}/event/connection`, QoS 1, retained, each time it has
     * connected, provided that `connectMessage.useDefault` is true.
     */
    connectMessage: { topic: "{deviceTopicPrefix}/event/connection"; qos: 1; retain: true; payload: mqttClient.ConnectionMessage };
    /**
     * Published by the device on `{deviceTopicPrefix}/event/connection`, QoS 1, retained, before it disconnects on
     * request, provided that `disconnectMessage.useDefault` is true.
     */
    disconnectMessage: { topic: "{deviceTopicPrefix}/event/connection"; qos: 1; retain: true; payload: mqttClient.ConnectionMessage };
  };
}

/** What a code means, the same word for all APIs although their numbers differ. */
export type ErrorKind = "internal" | "version" | "json" | "method" | "missing" | "invalid" | "unauthorized" | "too-large" | "http-method" | "content-type" | "other";

/** The `paths` of all APIs, for openapi-fetch. */
export type Paths = mqttClient.paths & networkSettings.paths & apiDiscovery.paths & basicDeviceInfo.paths & systemready.paths;
