// Generated from spec/vapix by `npm run generate`. Do not edit.
import type * as mqttClient from "../types/mqtt-client.ts";
import type * as networkSettings from "../types/network-settings.ts";
import type * as eventMqttBridge from "../types/event-mqtt-bridge.ts";
import type * as thermometry from "../types/thermometry.ts";
import type * as apiDiscovery from "../types/api-discovery.ts";
import type * as basicDeviceInfo from "../types/basic-device-info.ts";
import type * as systemready from "../types/systemready.ts";

/** Configures the MQTT client of a device, connects it to a broker and reports its state. `/axis-cgi/mqtt/client.cgi`. */
export interface MqttClient<Options> {
  /**
   * Configure the MQTT client.
   *
   * Sets the broker, the credentials, the session and the messages that announce the connection. Send the whole
   * configuration: the vendor states for some optional parameters a default, or what their absence means, and for
   * none that its value is kept. Only the password can be kept, by `keepExistingPassword`.
   *
   * Needs the role administrator; configures; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link mqttClient.ConfigureClientParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing or invalid; 2104 invalid parameter value
   * specified; 2105 authorization failure; 2106 request size too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#configureclient
   */
  configureClient(params: mqttClient.ConfigureClientParams, options?: Options): Promise<mqttClient.NoData>;
  /**
   * Activate the MQTT client.
   *
   * Makes the client connect to the configured broker. It stays active, also after a reboot, until it is
   * deactivated. An active client is connected or trying to connect: `getClientStatus` tells which.
   *
   * Needs the role administrator; configures; since API version 1.0 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing or invalid; 2104 invalid parameter value
   * specified; 2105 authorization failure; 2106 request size too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#activateclient
   */
  activateClient(options?: Options): Promise<mqttClient.NoData>;
  /** The same, after empty parameters. */
  activateClient(params: Record<string, never> | undefined, options?: Options): Promise<mqttClient.NoData>;
  /**
   * Deactivate the MQTT client.
   *
   * Ends the connection to the broker. An inactive client does nothing until it is activated again.
   *
   * Needs the role administrator; disrupts; since API version 1.0 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing or invalid; 2104 invalid parameter value
   * specified; 2105 authorization failure; 2106 request size too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#deactivateclient
   */
  deactivateClient(options?: Options): Promise<mqttClient.NoData>;
  /** The same, after empty parameters. */
  deactivateClient(params: Record<string, never> | undefined, options?: Options): Promise<mqttClient.NoData>;
  /**
   * Get the state and the configuration of the MQTT client.
   *
   * Tells whether the client is active and connected, and the configuration in force. To send that configuration
   * back with `configureClient`, drop `password`, which is masked, and set `keepExistingPassword`; without TLS,
   * drop `ssl` too, which devices report all the same.
   *
   * Needs the role administrator; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing or invalid; 2104 invalid parameter value
   * specified; 2105 authorization failure; 2106 request size too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#getclientstatus
   */
  getClientStatus(options?: Options): Promise<mqttClient.GetClientStatusData>;
  /** The same, after empty parameters. */
  getClientStatus(params: Record<string, never> | undefined, options?: Options): Promise<mqttClient.GetClientStatusData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role administrator; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing or invalid; 2104 invalid parameter value
   * specified; 2105 authorization failure; 2106 request size too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<mqttClient.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<mqttClient.GetSupportedVersionsData>;
}

/** Reads and sets host name, addresses, DNS, proxies, 802.1X, VLANs and WLAN of a device. `/axis-cgi/network_settings.cgi`. */
export interface NetworkSettings<Options> {
  /**
   * Add a VLAN.
   *
   * Adds a VLAN on top of a network interface device. The new device is named after both: `VlanId` 4 on `eth0`
   * gives `eth0.4`. A VLAN that exists already is refused.
   *
   * Needs the role administrator; configures; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.AddVlanParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#addvlan
   */
  addVlan(params: networkSettings.AddVlanParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Get the network configuration.
   *
   * Tells the whole network configuration: that of the system, and that of each network interface device with its
   * addresses and what its type adds. Which members are there depends on AXIS OS and on the hardware.
   *
   * Needs the role administrator; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#getnetworkinfo
   */
  getNetworkInfo(options?: Options): Promise<networkSettings.GetNetworkInfoData>;
  /** The same, after empty parameters. */
  getNetworkInfo(params: Record<string, never> | undefined, options?: Options): Promise<networkSettings.GetNetworkInfoData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role administrator; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<networkSettings.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<networkSettings.GetSupportedVersionsData>;
  /**
   * Remove a VLAN.
   *
   * Removes a VLAN by its full name. One that `deviceSwitching.manualActiveDevices` names is refused with
   * 1000/200; the vendor prints HTTP status 200 for it, and 500 for the code 1000 in general.
   *
   * Needs the role administrator; deletes; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.RemoveVlanParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#removevlan
   */
  removeVlan(params: networkSettings.RemoveVlanParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Scan for WLAN networks.
   *
   * Lists the WLAN networks that a network interface device receives. Only for devices of the type `wlan` that
   * have `wlan.station` in `getNetworkInfo`.
   *
   * Needs the role administrator; reads; since API version 1.14 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.ScanWLANNetworksParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s); 5000 no device found for the given
   * device name
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#scanwlannetworks
   */
  scanWLANNetworks(params: networkSettings.ScanWLANNetworksParams, options?: Options): Promise<networkSettings.ScanWLANNetworksData>;
  /**
   * Configure a network interface device.
   *
   * Enables or disables a network interface device. The setting survives a reboot.
   *
   * Needs the role administrator; disrupts; since API version 1.17 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.SetDeviceConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s); 5000 no device found for the given
   * device name
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setdeviceconfiguration
   */
  setDeviceConfiguration(params: networkSettings.SetDeviceConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure the host name.
   *
   * Sets the static host name, and whether a name from DHCP goes before it. DHCP must be on for the latter. What
   * is left out stays as it is.
   *
   * Needs the role administrator; configures; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.SetHostnameConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
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
   * Needs the role administrator; disrupts; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.SetIPv4AddressConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s); 5000 no device found for the given
   * device name
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setipv4addressconfiguration
   */
  setIPv4AddressConfiguration(params: networkSettings.SetIPv4AddressConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure IPv6.
   *
   * Turns IPv6 of a network interface device on or off. The answer comes before the change, which may interrupt
   * the connection. A change that fails is taken back, and the system log tells.
   *
   * Needs the role administrator; disrupts; since API version 1.6 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.SetIPv6AddressConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s); 5000 no device found for the given
   * device name
   * @throws VapixHttpError, VapixTransportError
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
   * Needs the role administrator; configures; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.SetGlobalProxyConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setglobalproxyconfiguration
   */
  setGlobalProxyConfiguration(params: networkSettings.SetGlobalProxyConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure the DNS resolver.
   *
   * Sets static name servers and domains, and whether those from DHCP go before them. DHCP must be on for the
   * latter. What is left out stays as it is.
   *
   * Needs the role administrator; configures; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.SetResolverConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
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
   * Needs the role administrator; disrupts; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.SetWired8021XConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setwired8021xconfiguration
   */
  setWired8021XConfiguration(params: networkSettings.SetWired8021XConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure the WLAN country.
   *
   * Sets the country whose radio regulations the WLAN devices keep. Refused where `system.wlan.countryCodeLock` is
   * true, and where there is no WLAN device.
   *
   * Needs the role administrator; configures; since API version 1.27 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.SetWlanConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setwlanconfiguration
   */
  setWlanConfiguration(params: networkSettings.SetWlanConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Configure the WLAN station.
   *
   * Sets which access point a WLAN device connects to, and how it authenticates. Only for devices that have
   * `wlan.station` in `getNetworkInfo`.
   *
   * Needs the role administrator; disrupts; since API version 1.12 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.SetWLANStationConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s); 5000 no device found for the given
   * device name
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#setwlanstationconfiguration
   */
  setWLANStationConfiguration(params: networkSettings.SetWLANStationConfigurationParams, options?: Options): Promise<networkSettings.NoData>;
  /**
   * Test the WLAN station settings.
   *
   * Tries to connect to the access point and to authenticate with the current settings. A test that fails is an
   * answer, not a refusal: `code` tells how it went.
   *
   * Needs the role administrator; disrupts; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link networkSettings.TestWLANStationSettingsParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s); 5000 no device found for the given
   * device name; 5001 invalid device supplied
   * @throws VapixHttpError, VapixTransportError
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
   * Needs the role administrator; disrupts; since API version 1.16 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s); 5000 no device found for the given
   * device name; 5003 device is not in installation mode; 5004 incomplete WLAN configuration
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/network-settings-api/#wlanswitchaptostation
   */
  wlanSwitchAPToStation(options?: Options): Promise<networkSettings.WlanSwitchAPToStationData>;
  /** The same, after empty parameters. */
  wlanSwitchAPToStation(params: Record<string, never> | undefined, options?: Options): Promise<networkSettings.WlanSwitchAPToStationData>;
}

/** Publishes events of a device over MQTT, and makes events of received MQTT messages. `/axis-cgi/mqtt/event.cgi`. */
export interface EventMqttBridge<Options> {
  /**
   * Configure which events are published.
   *
   * Sets which events of the device go to the broker as MQTT messages, on which topics, and with what in the
   * payload. The call replaces the whole configuration: what is left out goes back to its default, and filters
   * that were set before are gone. To add a filter, read the configuration, append to its list, and send all of
   * it. Nothing is published unless the MQTT client is active and connected. The topic of a message is
   * `{prefix}/{event topic}/$source/{key}/{value}`: a prefix by `topicPrefix`, the topic of the event by
   * `appendEventTopic` and `includeTopicNamespaces`, and one group for each source key of the event, if it has
   * any. By default, an event of I/O port 1 goes out on
   * `axis/ACCC8E00A1B2/event/tns:onvif/Device/tns:axis/IO/Port/$source/port/1`. These settings hold for the whole
   * device: they change the topics of everybody who listens to it.
   *
   * Needs the role administrator; configures; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link eventMqttBridge.ConfigureEventPublicationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing or invalid; 2104 invalid parameter value
   * specified; 2105 authorization failure; 2106 request size too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#configureeventpublication
   */
  configureEventPublication(params: eventMqttBridge.ConfigureEventPublicationParams, options?: Options): Promise<eventMqttBridge.NoData>;
  /**
   * Get the configuration of the event publication.
   *
   * Tells which events the device publishes, on which topics and with what in the payload. What is left out of
   * `configureEventPublication` is reported with its default.
   *
   * Needs the role administrator; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing or invalid; 2104 invalid parameter value
   * specified; 2105 authorization failure; 2106 request size too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#geteventpublicationconfig
   */
  getEventPublicationConfig(options?: Options): Promise<eventMqttBridge.GetEventPublicationConfigData>;
  /** The same, after empty parameters. */
  getEventPublicationConfig(params: Record<string, never> | undefined, options?: Options): Promise<eventMqttBridge.GetEventPublicationConfigData>;
  /**
   * Configure which MQTT messages become events.
   *
   * Sets the topics that the device subscribes to at the broker. Each message that comes in on one of them becomes
   * an event of the device; one that is not stateful is said to appear as
   * `tnsaxis:MQTT/tnsaxis:Message/tnsaxis:Stateless`. As with `configureEventPublication`, the list replaces the
   * one that was set before, which no document says: to add a filter, read the list, append, and send all of it.
   *
   * Needs the role administrator; configures; since API version 1.1 (from the vendor's examples).
   *
   * @param params Members as in {@link eventMqttBridge.ConfigureMqttSubscriptionParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing or invalid; 2104 invalid parameter value
   * specified; 2105 authorization failure; 2106 request size too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#configuremqttsubscription
   */
  configureMqttSubscription(params: eventMqttBridge.ConfigureMqttSubscriptionParams, options?: Options): Promise<eventMqttBridge.NoData>;
  /**
   * Get the configuration of the MQTT subscriptions.
   *
   * Tells which topics the device subscribes to, and what becomes of the messages. What is left out of
   * `configureMqttSubscription` is reported with its default.
   *
   * Needs the role administrator; reads; since API version 1.1 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing or invalid; 2104 invalid parameter value
   * specified; 2105 authorization failure; 2106 request size too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#getmqttsubscriptionconfig
   */
  getMqttSubscriptionConfig(options?: Options): Promise<eventMqttBridge.GetMqttSubscriptionConfigData>;
  /** The same, after empty parameters. */
  getMqttSubscriptionConfig(params: Record<string, never> | undefined, options?: Options): Promise<eventMqttBridge.GetMqttSubscriptionConfigData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role administrator; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing or invalid; 2104 invalid parameter value
   * specified; 2105 authorization failure; 2106 request size too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<eventMqttBridge.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<eventMqttBridge.GetSupportedVersionsData>;
}

/** Watches temperatures in the image of a thermal camera, with alarms for areas and groups of them. `/axis-cgi/thermometry.cgi`. */
export interface Thermometry<Options> {
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role operator; reads; since API version 1.0.
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<thermometry.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<thermometry.GetSupportedVersionsData>;
  /**
   * Get limits and capabilities.
   *
   * Tells the temperature scale in use, the range that this device measures, how many areas, groups and vertices
   * there may be, how long names and delays may be, and which channels there are. Read it before anything is
   * configured: most limits of the other methods' parameters are told by the device alone.
   *
   * Needs the role operator; reads; since API version 1.0.
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed; 3000 the requested API version is not supported
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#getconfigurationcapabilities
   */
  getConfigurationCapabilities(options?: Options): Promise<thermometry.GetConfigurationCapabilitiesData>;
  /** The same, after empty parameters. */
  getConfigurationCapabilities(params: Record<string, never> | undefined, options?: Options): Promise<thermometry.GetConfigurationCapabilitiesData>;
  /**
   * Set the temperature scale.
   *
   * Makes the device measure in degrees Celsius, as it does at first, or Fahrenheit.
   * `getConfigurationCapabilities` tells the scale in use. Whether the thresholds and levels that are set already
   * are converted is not documented: read them again afterwards.
   *
   * Needs the role operator; configures; since API version 1.0.
   *
   * @param params Members as in {@link thermometry.SetTemperatureScaleParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#settemperaturescale
   */
  setTemperatureScale(params: thermometry.SetTemperatureScaleParams, options?: Options): Promise<thermometry.NoData>;
  /**
   * Get the isotherm levels.
   *
   * Tells the temperatures that the colours of an isothermal palette stand for. Of use only with such a palette:
   * its name begins with `Iso-`, and `param.cgi` tells and sets it as `Image.I0.Appearance.Palette`.
   *
   * Needs the role operator; reads; since API version 1.0.
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#getisothermlevels
   */
  getIsothermLevels(options?: Options): Promise<thermometry.GetIsothermLevelsData>;
  /** The same, after empty parameters. */
  getIsothermLevels(params: Record<string, never> | undefined, options?: Options): Promise<thermometry.GetIsothermLevelsData>;
  /**
   * Set the isotherm levels.
   *
   * Sets the temperatures that the colours of an isothermal palette stand for; without them, isotherms cannot be
   * used. Of use only with such a palette: its name begins with `Iso-`, and `param.cgi` sets it as
   * `Image.I0.Appearance.Palette`. The levels must rise, `min` < `low` < `middle` < `high`, without two that are
   * the same; the device refuses another order with 2104.
   *
   * Needs the role operator; configures; since API version 1.0.
   *
   * @param params Members as in {@link thermometry.SetIsothermLevelsParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified or
   * invalid parameter: Levels not in correct order; 2105 invalid arguments; 2106 invalid request method; 2107
   * invalid content length; 2108 invalid content type; 2109 authorization failed; 2110 authentication failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#setisothermlevels
   */
  setIsothermLevels(params: thermometry.SetIsothermLevelsParams, options?: Options): Promise<thermometry.NoData>;
  /**
   * Add a temperature area.
   *
   * Adds a polygon in which the temperature is monitored, with the condition of its alarm. The answer gives its
   * id. `getConfigurationCapabilities` tells how many areas there may be (`maxNumberOfAreas`, on a PTZ camera in
   * each preset) and the other limits.
   *
   * Needs the role administrator; configures; since API version 1.0.
   *
   * @param params Members as in {@link thermometry.AddAreaParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified or
   * name already in use; 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108
   * invalid content type; 2109 authorization failed; 2110 authentication failed; 1200 maximum amount of areas in
   * preset reached or preset does not exist
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#addarea
   */
  addArea(params: thermometry.AddAreaParams, options?: Options): Promise<thermometry.AddAreaData>;
  /**
   * Update a temperature area.
   *
   * Changes an area, which keeps its id. Send all of its members, as the vendor's examples do: no document says
   * what becomes of one that is left out. `listAreas` tells the values in force.
   *
   * Needs the role administrator; configures; since API version 1.0.
   *
   * @param params Members as in {@link thermometry.UpdateAreaParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified or
   * name already in use; 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108
   * invalid content type; 2109 authorization failed; 2110 authentication failed; 1200 maximum amount of areas in
   * preset reached or preset does not exist or area [x] could not be found; 1000 invalid parameter value
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#updatearea
   */
  updateArea(params: thermometry.UpdateAreaParams, options?: Options): Promise<thermometry.NoData>;
  /**
   * Remove temperature areas.
   *
   * Removes one area or several. An id that no area has is refused.
   *
   * Needs the role administrator; deletes; since API version 1.0.
   *
   * @param params Members as in {@link thermometry.RemoveAreasParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed; 1200 area [x] could not be found
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#removeareas
   */
  removeAreas(params: thermometry.RemoveAreasParams, options?: Options): Promise<thermometry.NoData>;
  /**
   * List the temperature areas.
   *
   * Lists the areas of one preset, or of all with 0, and how each is configured. Devices name the list in one of
   * two ways: take `areaList` or `arealist`, whichever is there.
   *
   * Needs the role operator; reads; since API version 1.0.
   *
   * @param params Members as in {@link thermometry.ListAreasParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed; 1200 preset does not exist
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#listareas
   */
  listAreas(params: thermometry.ListAreasParams, options?: Options): Promise<thermometry.ListAreasData>;
  /**
   * Get the status of the active areas.
   *
   * Tells the temperatures in each active area, and whether its alarm is on. A PTZ camera tells those of the
   * preset that it stands at, and none where it stands at no preset. Devices name the list in one of two ways:
   * take `areaList` or `arealist`, whichever is there.
   *
   * Needs the role operator; reads; since API version 1.0.
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed; 1200 could not get status for areas
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#getareastatus
   */
  getAreaStatus(options?: Options): Promise<thermometry.GetAreaStatusData>;
  /** The same, after empty parameters. */
  getAreaStatus(params: Record<string, never> | undefined, options?: Options): Promise<thermometry.GetAreaStatusData>;
  /**
   * Place the spot meter.
   *
   * Turns on the spot meter of an image source at a point, and its overlay there. Each image source has one spot
   * meter: calling again moves it.
   *
   * Needs the role operator; configures; since API version 1.0.
   *
   * @param params Members as in {@link thermometry.AddSpotTemperatureParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified or
   * invalid channel number; 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108
   * invalid content type; 2109 authorization failed; 2110 authentication failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#addspottemperature
   */
  addSpotTemperature(params: thermometry.AddSpotTemperatureParams, options?: Options): Promise<thermometry.NoData>;
  /**
   * Get the temperature at the spot.
   *
   * Tells the temperature at the point that `addSpotTemperature` set, and the point. What comes where no point is
   * set is not documented.
   *
   * Needs the role operator; reads; since API version 1.0.
   *
   * @param params Members as in {@link thermometry.GetSpotTemperatureParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified or
   * invalid channel number; 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108
   * invalid content type; 2109 authorization failed; 2110 authentication failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#getspottemperature
   */
  getSpotTemperature(params: thermometry.GetSpotTemperatureParams, options?: Options): Promise<thermometry.GetSpotTemperatureData>;
  /**
   * Remove the spot meter.
   *
   * Turns off the spot meter of an image source, and its overlay there.
   *
   * Needs the role operator; deletes; since API version 1.0.
   *
   * @param params Members as in {@link thermometry.RemoveSpotTemperatureParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified or
   * invalid channel number; 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108
   * invalid content type; 2109 authorization failed; 2110 authentication failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#removespottemperature
   */
  removeSpotTemperature(params?: thermometry.RemoveSpotTemperatureParams, options?: Options): Promise<thermometry.NoData>;
  /**
   * Get the guard tour configuration.
   *
   * Tells what a thermometric guard tour, in which a PTZ camera goes from preset to preset, does on an alarm. A
   * fixed camera refuses.
   *
   * Needs the role administrator; reads; since API version 1.1.
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed; 1202 method not supported: No guard tour settings
   * available since camera is fixed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#gettgtconfiguration
   */
  getTgtConfiguration(options?: Options): Promise<thermometry.GetTgtConfigurationData>;
  /** The same, after empty parameters. */
  getTgtConfiguration(params: Record<string, never> | undefined, options?: Options): Promise<thermometry.GetTgtConfigurationData>;
  /**
   * Configure the guard tour.
   *
   * Sets what a thermometric guard tour, in which a PTZ camera goes from preset to preset, does on an alarm. A
   * fixed camera refuses.
   *
   * Needs the role administrator; configures; since API version 1.1.
   *
   * @param params Members as in {@link thermometry.SetTgtConfigurationParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed; 1202 method not supported: No guard tour settings
   * available since camera is fixed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#settgtconfiguration
   */
  setTgtConfiguration(params: thermometry.SetTgtConfigurationParams, options?: Options): Promise<thermometry.NoData>;
  /**
   * Add a group of areas.
   *
   * Adds a group of areas that raises an alarm where their temperatures differ by too much. The answer gives its
   * id, and whether it is enabled: a group of fewer than two areas is not, whatever was asked for.
   * `getConfigurationCapabilities` tells how many groups a preset may have (`maxGroups`).
   *
   * Needs the role operator; configures; since API version 1.2.
   *
   * @param params Members as in {@link thermometry.AddGroupParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed; 1200 group name is not unique or maximum number of
   * groups for this preset already reached or preset does not exist or group area configuration is invalid
   * (area(s) disabled, not existing, not in valid preset, or area limit reached)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#addgroup
   */
  addGroup(params: thermometry.AddGroupParams, options?: Options): Promise<thermometry.AddGroupData>;
  /**
   * Update a group of areas.
   *
   * Changes a group, which keeps its id and its preset. Send all of its members, as the vendor's example does: no
   * document says what becomes of one that is left out. The answer tells whether the group is enabled, which may
   * change without having been asked for.
   *
   * Needs the role administrator; configures; since API version 1.2.
   *
   * @param params Members as in {@link thermometry.UpdateGroupParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed; 1200 group ID is invalid or group name is not unique or
   * group area configuration is invalid (area(s) disabled, not existing, not in valid preset, or area limit
   * reached)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#updategroup
   */
  updateGroup(params: thermometry.UpdateGroupParams, options?: Options): Promise<thermometry.UpdateGroupData>;
  /**
   * Remove one group or all groups.
   *
   * Removes one group. **The id 0 removes all groups of all presets**; no group has it, so make sure that it is
   * meant. An id that no group has is refused.
   *
   * Needs the role administrator; deletes; since API version 1.2.
   *
   * @param params Members as in {@link thermometry.RemoveGroupParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed; 1200 group ID is invalid
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#removegroup
   */
  removeGroup(params: thermometry.RemoveGroupParams, options?: Options): Promise<thermometry.NoData>;
  /**
   * List the groups of areas.
   *
   * Lists the groups of one preset, or of all, and how each is configured.
   *
   * Needs the role operator; reads; since API version 1.2.
   *
   * @param params Members as in {@link thermometry.ListGroupsParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed; 1200 preset does not exist
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#listgroups
   */
  listGroups(params?: thermometry.ListGroupsParams, options?: Options): Promise<thermometry.ListGroupsData>;
  /**
   * Get the status of the active groups.
   *
   * Tells of each active group whether its alarm is on, and by how much its areas differ. A PTZ camera tells those
   * of the preset that it stands at, and none where it stands at no preset.
   *
   * Needs the role operator; reads; since API version 1.2.
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed; 1200 could not get status for groups
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#getgroupstatus
   */
  getGroupStatus(options?: Options): Promise<thermometry.GetGroupStatusData>;
  /** The same, after empty parameters. */
  getGroupStatus(params: Record<string, never> | undefined, options?: Options): Promise<thermometry.GetGroupStatusData>;
  /**
   * Show area overlays on another channel.
   *
   * Makes a channel show the area overlays of an image source as well, which shows them itself without this.
   * `getConfigurationCapabilities` tells which numbers there are.
   *
   * Needs the role administrator; configures; since API version 1.3.
   *
   * @param params Members as in {@link thermometry.AddOverlayChannelParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#addoverlaychannel
   */
  addOverlayChannel(params: thermometry.AddOverlayChannelParams, options?: Options): Promise<thermometry.NoData>;
  /**
   * Stop showing area overlays on a channel.
   *
   * Makes a channel no longer show the area overlays of an image source. What comes where it shows none is not
   * documented.
   *
   * Needs the role administrator; configures; since API version 1.3.
   *
   * @param params Members as in {@link thermometry.RemoveOverlayChannelParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#removeoverlaychannel
   */
  removeOverlayChannel(params: thermometry.RemoveOverlayChannelParams, options?: Options): Promise<thermometry.NoData>;
  /**
   * List the channels that show area overlays.
   *
   * Lists the image sources whose area overlays other channels show, with these channels. An administrator's
   * method, although `listAreas` is open to operators.
   *
   * Needs the role administrator; reads; since API version 1.3.
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#listoverlaychannels
   */
  listOverlayChannels(options?: Options): Promise<thermometry.ListOverlayChannelsData>;
  /** The same, after empty parameters. */
  listOverlayChannels(params: Record<string, never> | undefined, options?: Options): Promise<thermometry.ListOverlayChannelsData>;
  /**
   * List the spot meters.
   *
   * Lists the image sources, each of which has a spot meter, and which of these are on. An administrator's method,
   * although those that set and read a spot meter are open to operators.
   *
   * Needs the role administrator; reads; since API version 1.3.
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON
   * format; 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified;
   * 2105 invalid arguments; 2106 invalid request method; 2107 invalid content length; 2108 invalid content type;
   * 2109 authorization failed; 2110 authentication failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/thermometry/#listspotmeters
   */
  listSpotMeters(options?: Options): Promise<thermometry.ListSpotMetersData>;
  /** The same, after empty parameters. */
  listSpotMeters(params: Record<string, never> | undefined, options?: Options): Promise<thermometry.ListSpotMetersData>;
}

/** Lists the APIs that a device has, with their versions. `/axis-cgi/apidiscovery.cgi`. */
export interface ApiDiscovery<Options> {
  /**
   * Get the APIs of the device.
   *
   * Lists the APIs that the device has, each with its version: all of them, or those whose id and version match
   * the patterns in `params`. Where none matches, the list is empty. Its order means nothing.
   *
   * Needs no account; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link apiDiscovery.GetApiListParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 invalid parameter value; 2002 HTTP method not supported; 2003 API
   * version not supported; 2004 method not supported; 4000 invalid JSON; 4002 required parameter missing or
   * invalid; 8000 internal error
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/api-discovery-service/#getapilist
   */
  getApiList(params?: apiDiscovery.GetApiListParams, options?: Options): Promise<apiDiscovery.GetApiListData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs no account; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 invalid parameter value; 2002 HTTP method not supported; 2003 API
   * version not supported; 2004 method not supported; 4000 invalid JSON; 4002 required parameter missing or
   * invalid; 8000 internal error
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/api-discovery-service/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<apiDiscovery.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<apiDiscovery.GetSupportedVersionsData>;
}

/** Tells what a device is, such as its product, serial number and version of AXIS OS. `/axis-cgi/basicdeviceinfo.cgi`. */
export interface BasicDeviceInfo<Options> {
  /**
   * Get some properties of the device.
   *
   * Tells the properties that are asked for by name. A name that there is not is refused with 1000.
   *
   * Needs the role operator; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link basicDeviceInfo.GetPropertiesParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 invalid parameter value; 2001 access forbidden; 2002 HTTP method
   * not supported; 2003 API version not supported; 2004 method not supported; 4000 invalid JSON; 4002 required
   * parameter missing or invalid; 8000 internal error
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/basic-device-information/#getproperties
   */
  getProperties(params: basicDeviceInfo.GetPropertiesParams, options?: Options): Promise<basicDeviceInfo.GetPropertiesData>;
  /**
   * Get all properties of the device.
   *
   * Tells all properties of the device. An account whose role is too low is refused by the web server or with
   * 2001.
   *
   * Needs the role operator; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 invalid parameter value; 2001 access forbidden; 2002 HTTP method
   * not supported; 2003 API version not supported; 2004 method not supported; 4000 invalid JSON; 4002 required
   * parameter missing or invalid; 8000 internal error
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/basic-device-information/#getallproperties
   */
  getAllProperties(options?: Options): Promise<basicDeviceInfo.GetAllPropertiesData>;
  /** The same, after empty parameters. */
  getAllProperties(params: Record<string, never> | undefined, options?: Options): Promise<basicDeviceInfo.GetAllPropertiesData>;
  /**
   * Get the properties that need no account.
   *
   * Tells the properties that everybody may know: all but `Architecture`, `Soc` and `SocSerialNumber`. Where an
   * administrator has switched anonymous access off, a call without an account gets 401 or an empty list. Devices
   * at version 1.0 have no such method.
   *
   * Needs no account; reads; since API version 1.2 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 invalid parameter value; 2001 access forbidden; 2002 HTTP method
   * not supported; 2003 API version not supported; 2004 method not supported; 4000 invalid JSON; 4002 required
   * parameter missing or invalid; 8000 internal error
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/basic-device-information/#getallunrestrictedproperties
   */
  getAllUnrestrictedProperties(options?: Options): Promise<basicDeviceInfo.GetAllUnrestrictedPropertiesData>;
  /** The same, after empty parameters. */
  getAllUnrestrictedProperties(params: Record<string, never> | undefined, options?: Options): Promise<basicDeviceInfo.GetAllUnrestrictedPropertiesData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs no account; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 invalid parameter value; 2001 access forbidden; 2002 HTTP method
   * not supported; 2003 API version not supported; 2004 method not supported; 4000 invalid JSON; 4002 required
   * parameter missing or invalid; 8000 internal error
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/basic-device-information/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<basicDeviceInfo.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<basicDeviceInfo.GetSupportedVersionsData>;
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
   * Needs no account; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param params Members as in {@link systemready.SystemreadyParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 9000 internal error (9000)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/systemready-api/#systemready
   */
  systemready(params?: systemready.SystemreadyParams, options?: Options): Promise<systemready.SystemreadyData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs no account; reads; since API version 1.0 (from the vendor's examples).
   *
   * @param options Of this call only.
   * @throws VapixMethodError with a code: 1000 internal error; 9000 internal error (9000)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/systemready-api/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<systemready.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<systemready.GetSupportedVersionsData>;
}

/** All APIs, by the name of their facade. */
export interface Facade<Options> {
  /** Configures the MQTT client of a device, connects it to a broker and reports its state. */
  readonly mqttClient: MqttClient<Options>;
  /** Reads and sets host name, addresses, DNS, proxies, 802.1X, VLANs and WLAN of a device. */
  readonly networkSettings: NetworkSettings<Options>;
  /** Publishes events of a device over MQTT, and makes events of received MQTT messages. */
  readonly eventMqttBridge: EventMqttBridge<Options>;
  /** Watches temperatures in the image of a thermal camera, with alarms for areas and groups of them. */
  readonly thermometry: Thermometry<Options>;
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
    configureClient: { params: mqttClient.ConfigureClientParams; data: mqttClient.NoData; response: mqttClient.ConfigureClientResponse; refusal: mqttClient.MqttClientRefusal; source: mqttClient.GetClientStatusData };
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
    setHostnameConfiguration: { params: networkSettings.SetHostnameConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetHostnameConfigurationResponse; refusal: networkSettings.SetHostnameConfigurationRefusal; source: networkSettings.GetNetworkInfoData };
    setIPv4AddressConfiguration: { params: networkSettings.SetIPv4AddressConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetIPv4AddressConfigurationResponse; refusal: networkSettings.SetIPv4AddressConfigurationRefusal; source: networkSettings.GetNetworkInfoData };
    setIPv6AddressConfiguration: { params: networkSettings.SetIPv6AddressConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetIPv6AddressConfigurationResponse; refusal: networkSettings.SetIPv6AddressConfigurationRefusal; source: networkSettings.GetNetworkInfoData };
    setGlobalProxyConfiguration: { params: networkSettings.SetGlobalProxyConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetGlobalProxyConfigurationResponse; refusal: networkSettings.SetGlobalProxyConfigurationRefusal; source: networkSettings.GetNetworkInfoData };
    setResolverConfiguration: { params: networkSettings.SetResolverConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetResolverConfigurationResponse; refusal: networkSettings.SetResolverConfigurationRefusal; source: networkSettings.GetNetworkInfoData };
    setWired8021XConfiguration: { params: networkSettings.SetWired8021XConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetWired8021XConfigurationResponse; refusal: networkSettings.SetWired8021XConfigurationRefusal };
    setWlanConfiguration: { params: networkSettings.SetWlanConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetWlanConfigurationResponse; refusal: networkSettings.SetWlanConfigurationRefusal; source: networkSettings.GetNetworkInfoData };
    setWLANStationConfiguration: { params: networkSettings.SetWLANStationConfigurationParams; data: networkSettings.NoData; response: networkSettings.SetWLANStationConfigurationResponse; refusal: networkSettings.SetWLANStationConfigurationRefusal };
    testWLANStationSettings: { params: networkSettings.TestWLANStationSettingsParams; data: networkSettings.TestWLANStationSettingsData; response: networkSettings.TestWLANStationSettingsResponse; refusal: networkSettings.TestWLANStationSettingsRefusal };
    wlanSwitchAPToStation: { params: Record<string, never>; data: networkSettings.WlanSwitchAPToStationData; response: networkSettings.WlanSwitchAPToStationResponse; refusal: networkSettings.WlanSwitchAPToStationRefusal };
  };
  "event-mqtt-bridge": {
    configureEventPublication: { params: eventMqttBridge.ConfigureEventPublicationParams; data: eventMqttBridge.NoData; response: eventMqttBridge.ConfigureEventPublicationResponse; refusal: eventMqttBridge.EventMqttBridgeRefusal; source: eventMqttBridge.GetEventPublicationConfigData };
    getEventPublicationConfig: { params: Record<string, never>; data: eventMqttBridge.GetEventPublicationConfigData; response: eventMqttBridge.GetEventPublicationConfigResponse; refusal: eventMqttBridge.EventMqttBridgeRefusal };
    configureMqttSubscription: { params: eventMqttBridge.ConfigureMqttSubscriptionParams; data: eventMqttBridge.NoData; response: eventMqttBridge.ConfigureMqttSubscriptionResponse; refusal: eventMqttBridge.EventMqttBridgeRefusal; source: eventMqttBridge.GetMqttSubscriptionConfigData };
    getMqttSubscriptionConfig: { params: Record<string, never>; data: eventMqttBridge.GetMqttSubscriptionConfigData; response: eventMqttBridge.GetMqttSubscriptionConfigResponse; refusal: eventMqttBridge.EventMqttBridgeRefusal };
    getSupportedVersions: { params: Record<string, never>; data: eventMqttBridge.GetSupportedVersionsData; response: eventMqttBridge.GetSupportedVersionsResponse; refusal: eventMqttBridge.EventMqttBridgeRefusal };
  };
  "thermometry": {
    getSupportedVersions: { params: Record<string, never>; data: thermometry.GetSupportedVersionsData; response: thermometry.GetSupportedVersionsResponse; refusal: thermometry.ThermometryRefusal };
    getConfigurationCapabilities: { params: Record<string, never>; data: thermometry.GetConfigurationCapabilitiesData; response: thermometry.GetConfigurationCapabilitiesResponse; refusal: thermometry.GetConfigurationCapabilitiesRefusal };
    setTemperatureScale: { params: thermometry.SetTemperatureScaleParams; data: thermometry.NoData; response: thermometry.SetTemperatureScaleResponse; refusal: thermometry.ThermometryRefusal; source: thermometry.GetConfigurationCapabilitiesData };
    getIsothermLevels: { params: Record<string, never>; data: thermometry.GetIsothermLevelsData; response: thermometry.GetIsothermLevelsResponse; refusal: thermometry.ThermometryRefusal };
    setIsothermLevels: { params: thermometry.SetIsothermLevelsParams; data: thermometry.NoData; response: thermometry.SetIsothermLevelsResponse; refusal: thermometry.SetIsothermLevelsRefusal; source: thermometry.GetIsothermLevelsData };
    addArea: { params: thermometry.AddAreaParams; data: thermometry.AddAreaData; response: thermometry.AddAreaResponse; refusal: thermometry.AddAreaRefusal };
    updateArea: { params: thermometry.UpdateAreaParams; data: thermometry.NoData; response: thermometry.UpdateAreaResponse; refusal: thermometry.UpdateAreaRefusal; source: thermometry.ListAreasData };
    removeAreas: { params: thermometry.RemoveAreasParams; data: thermometry.NoData; response: thermometry.RemoveAreasResponse; refusal: thermometry.RemoveAreasRefusal };
    listAreas: { params: thermometry.ListAreasParams; data: thermometry.ListAreasData; response: thermometry.ListAreasResponse; refusal: thermometry.ListAreasRefusal };
    getAreaStatus: { params: Record<string, never>; data: thermometry.GetAreaStatusData; response: thermometry.GetAreaStatusResponse; refusal: thermometry.GetAreaStatusRefusal };
    addSpotTemperature: { params: thermometry.AddSpotTemperatureParams; data: thermometry.NoData; response: thermometry.AddSpotTemperatureResponse; refusal: thermometry.AddSpotTemperatureRefusal };
    getSpotTemperature: { params: thermometry.GetSpotTemperatureParams; data: thermometry.GetSpotTemperatureData; response: thermometry.GetSpotTemperatureResponse; refusal: thermometry.GetSpotTemperatureRefusal };
    removeSpotTemperature: { params: thermometry.RemoveSpotTemperatureParams; data: thermometry.NoData; response: thermometry.RemoveSpotTemperatureResponse; refusal: thermometry.RemoveSpotTemperatureRefusal };
    getTgtConfiguration: { params: Record<string, never>; data: thermometry.GetTgtConfigurationData; response: thermometry.GetTgtConfigurationResponse; refusal: thermometry.GetTgtConfigurationRefusal };
    setTgtConfiguration: { params: thermometry.SetTgtConfigurationParams; data: thermometry.NoData; response: thermometry.SetTgtConfigurationResponse; refusal: thermometry.SetTgtConfigurationRefusal; source: thermometry.GetTgtConfigurationData };
    addGroup: { params: thermometry.AddGroupParams; data: thermometry.AddGroupData; response: thermometry.AddGroupResponse; refusal: thermometry.AddGroupRefusal };
    updateGroup: { params: thermometry.UpdateGroupParams; data: thermometry.UpdateGroupData; response: thermometry.UpdateGroupResponse; refusal: thermometry.UpdateGroupRefusal; source: thermometry.ListGroupsData };
    removeGroup: { params: thermometry.RemoveGroupParams; data: thermometry.NoData; response: thermometry.RemoveGroupResponse; refusal: thermometry.RemoveGroupRefusal };
    listGroups: { params: thermometry.ListGroupsParams; data: thermometry.ListGroupsData; response: thermometry.ListGroupsResponse; refusal: thermometry.ListGroupsRefusal };
    getGroupStatus: { params: Record<string, never>; data: thermometry.GetGroupStatusData; response: thermometry.GetGroupStatusResponse; refusal: thermometry.GetGroupStatusRefusal };
    addOverlayChannel: { params: thermometry.AddOverlayChannelParams; data: thermometry.NoData; response: thermometry.AddOverlayChannelResponse; refusal: thermometry.ThermometryRefusal };
    removeOverlayChannel: { params: thermometry.RemoveOverlayChannelParams; data: thermometry.NoData; response: thermometry.RemoveOverlayChannelResponse; refusal: thermometry.ThermometryRefusal };
    listOverlayChannels: { params: Record<string, never>; data: thermometry.ListOverlayChannelsData; response: thermometry.ListOverlayChannelsResponse; refusal: thermometry.ThermometryRefusal };
    listSpotMeters: { params: Record<string, never>; data: thermometry.ListSpotMetersData; response: thermometry.ListSpotMetersResponse; refusal: thermometry.ThermometryRefusal };
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

/** What a code means, the same word for all APIs although their numbers differ. */
export type ErrorKind = "internal" | "version" | "json" | "method" | "missing" | "invalid" | "unauthorized" | "too-large" | "http-method" | "content-type" | "other";

/** The `paths` of all APIs, for openapi-fetch. */
export type Paths = mqttClient.paths & networkSettings.paths & eventMqttBridge.paths & thermometry.paths & apiDiscovery.paths & basicDeviceInfo.paths & systemready.paths;
