// Generated from spec/vapix by `npm run generate`. Do not edit.
import type * as mqttClient from "../types/mqtt-client.ts";
import type * as networkSettings from "../types/network-settings.ts";
import type * as eventMqttBridge from "../types/event-mqtt-bridge.ts";
import type * as thermometry from "../types/thermometry.ts";
import type * as apiDiscovery from "../types/api-discovery.ts";
import type * as basicDeviceInfo from "../types/basic-device-info.ts";
import type * as systemready from "../types/systemready.ts";
import type * as fwmgr from "../types/fwmgr.ts";
import type * as streamProfiles from "../types/stream-profiles.ts";
import type * as timeService from "../types/time-service.ts";
import type * as ioPortManagement from "../types/io-port-management.ts";
import type * as ntp from "../types/ntp.ts";
import type * as remoteSyslog from "../types/remote-syslog.ts";
import type * as sirenAndLight from "../types/siren-and-light.ts";
import type * as objectAnalytics from "../types/object-analytics.ts";

/** Configures the MQTT client of a device, connects it to a broker and reports its state. `/axis-cgi/mqtt/client.cgi`. */
export interface MqttClient<Options> {
  /**
   * Configure the MQTT client.
   *
   * Sets the broker, the credentials, the session and the messages that announce the connection. Send the entire
   * configuration: the vendor states for some optional parameters a default, or what their absence means, and for
   * none that its value is kept. Only the password can be kept, by `keepExistingPassword`.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link mqttClient.ConfigureClientParams}.
   * @param options Options of this call.
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
   * deactivated. An active client is connected or trying to connect: `getClientStatus` shows which.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
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
   * Needs the role administrator; disrupts; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
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
   * Reports whether the client is active and connected, and the configuration in force. To send that configuration
   * back with `configureClient`, drop `password`, which is masked, and set `keepExistingPassword`; without TLS,
   * drop `ssl` too, which devices report all the same.
   *
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
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
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
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
   * gives `eth0.4`. A VLAN that exists already is rejected.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.AddVlanParams}.
   * @param options Options of this call.
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
   * Returns the entire network configuration: that of the system, and that of each network interface device with
   * its addresses and what its type adds. Which properties are there depends on AXIS OS and on the hardware.
   *
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
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
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
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
   * Removes a VLAN by its full name. One that `deviceSwitching.manualActiveDevices` names is rejected with
   * 1000/200; the vendor prints HTTP status 200 for it, and 500 for the code 1000 in general.
   *
   * Needs the role administrator; deletes; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.RemoveVlanParams}.
   * @param options Options of this call.
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
   * Needs the role administrator; reads; since API version 1.14, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.ScanWLANNetworksParams}.
   * @param options Options of this call.
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
   * Needs the role administrator; disrupts; since API version 1.17, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.SetDeviceConfigurationParams}.
   * @param options Options of this call.
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
   * Sets the static host name, and whether a name from DHCP goes before it. DHCP must be on for the latter.
   * Omitted parameters keep their values.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.SetHostnameConfigurationParams}.
   * @param options Options of this call.
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
   * Sets static IPv4 addresses, DHCP and link-local addresses of a network interface device. The response comes
   * before the change: reconnect at the new address, and compare the serial number there. A failed change is
   * reverted; see the system log. Omitted parameters keep their values.
   *
   * Needs the role administrator; disrupts; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.SetIPv4AddressConfigurationParams}.
   * @param options Options of this call.
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
   * Turns IPv6 of a network interface device on or off. The response comes before the change, which may interrupt
   * the connection. A failed change is reverted; see the system log.
   *
   * Needs the role administrator; disrupts; since API version 1.6, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.SetIPv6AddressConfigurationParams}.
   * @param options Options of this call.
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
   * that is omitted is not documented: send all three. Do not send back what `getNetworkInfo` shows, where
   * passwords are masked. Devices at API version 1.15 lack the method, those at 1.33 have it.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.SetGlobalProxyConfigurationParams}.
   * @param options Options of this call.
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
   * latter. Omitted parameters keep their values.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.SetResolverConfigurationParams}.
   * @param options Options of this call.
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
   * `wired.8021X` in `getNetworkInfo`. Omitted parameters keep their values. With `MACsec-PSK`, an active device
   * gets a network interface device `macsec0` with the same configuration. Once the association has succeeded,
   * IPv4 and IPv6 move there and the device itself goes idle, which may interrupt the connection.
   *
   * Needs the role administrator; disrupts; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.SetWired8021XConfigurationParams}.
   * @param options Options of this call.
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
   * Sets the country whose radio regulations the WLAN devices keep. Rejected if `system.wlan.countryCodeLock` is
   * true, and if there is no WLAN device.
   *
   * Needs the role administrator; configures; since API version 1.27, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.SetWlanConfigurationParams}.
   * @param options Options of this call.
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
   * Needs the role administrator; disrupts; since API version 1.12, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.SetWLANStationConfigurationParams}.
   * @param options Options of this call.
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
   * Tries to connect to the access point and to authenticate with the current settings. A test that fails is a
   * response, not an error response: `code` contains the result.
   *
   * Needs the role administrator; disrupts; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link networkSettings.TestWLANStationSettingsParams}.
   * @param options Options of this call.
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
   * Ends installation mode: the device stops its access point and connects to the configured network. Only if a
   * WLAN device has both `wlan.accessPoint.enabled` and `wlan.accessPoint.installationModeSupported`. The response
   * states that connecting began, not that it succeeded.
   *
   * Needs the role administrator; disrupts; since API version 1.16, which is inferred.
   *
   * @param options Options of this call.
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
   * payload. The call replaces the entire configuration: omitted parameters are reset to their defaults, and
   * filters that were set before are gone. To add a filter, read the configuration, append to its list, and send
   * all of it. Nothing is published unless the MQTT client is active and connected. The topic of a message is
   * `{prefix}/{event topic}/$source/{key}/{value}`: a prefix by `topicPrefix`, the topic of the event by
   * `appendEventTopic` and `includeTopicNamespaces`, and one group for each source key of the event, if it has
   * any. By default, an event of I/O port 1 goes out on
   * `axis/ACCC8E00A1B2/event/tns:onvif/Device/tns:axis/IO/Port/$source/port/1`. These settings hold for the whole
   * device: they change the topics of everyone who listens to it.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link eventMqttBridge.ConfigureEventPublicationParams}.
   * @param options Options of this call.
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
   * Reports which events the device publishes, on which topics and with what in the payload. Parameters that
   * `configureEventPublication` omitted are reported with their defaults.
   *
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
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
   * an event of the device; one that is not stateful reportedly appears as
   * `tnsaxis:MQTT/tnsaxis:Message/tnsaxis:Stateless`. As with `configureEventPublication`, the list replaces the
   * one that was set before, which no document states: to add a filter, read the list, append, and send all of it.
   *
   * Needs the role administrator; configures; since API version 1.1, which is inferred.
   *
   * @param params Properties as in {@link eventMqttBridge.ConfigureMqttSubscriptionParams}.
   * @param options Options of this call.
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
   * Reports which topics the device subscribes to, and what becomes of the messages. Parameters that
   * `configureMqttSubscription` omitted are reported with their defaults.
   *
   * Needs the role administrator; reads; since API version 1.1, which is inferred.
   *
   * @param options Options of this call.
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
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
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
   * @param options Options of this call.
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
   * Returns the temperature scale in use, the range that this device measures, how many areas, groups and vertices
   * there may be, how long names and delays may be, and which channels there are. Call it before you configure
   * anything: most limits of parameters of other methods depend on the device.
   *
   * Needs the role operator; reads; since API version 1.0.
   *
   * @param options Options of this call.
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
   * `getConfigurationCapabilities` shows the scale in use. Whether the thresholds and levels that are set already
   * are converted is not documented: read them again afterwards.
   *
   * Needs the role operator; configures; since API version 1.0.
   *
   * @param params Properties as in {@link thermometry.SetTemperatureScaleParams}.
   * @param options Options of this call.
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
   * Returns the temperatures that the colours of an isothermal palette stand for. Only useful with such a palette:
   * its name begins with `Iso-`, and `param.cgi` reads and sets it as `Image.I0.Appearance.Palette`.
   *
   * Needs the role operator; reads; since API version 1.0.
   *
   * @param options Options of this call.
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
   * used. Only useful with such a palette: its name begins with `Iso-`, and `param.cgi` sets it as
   * `Image.I0.Appearance.Palette`. The levels must rise, `min` < `low` < `middle` < `high`, without two that are
   * the same; the device rejects another order with 2104.
   *
   * Needs the role operator; configures; since API version 1.0.
   *
   * @param params Properties as in {@link thermometry.SetIsothermLevelsParams}.
   * @param options Options of this call.
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
   * Adds a polygon in which the temperature is monitored, with the condition of its alarm. The response contains
   * its id. `getConfigurationCapabilities` shows how many areas there may be (`maxNumberOfAreas`, on a PTZ camera
   * in each preset) and the other limits.
   *
   * Needs the role administrator; configures; since API version 1.0.
   *
   * @param params Properties as in {@link thermometry.AddAreaParams}.
   * @param options Options of this call.
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
   * Changes an area, which keeps its id. Send all of its properties, as the vendor's examples do: no document
   * states what becomes of one that is omitted. `listAreas` shows the values in force.
   *
   * Needs the role administrator; configures; since API version 1.0.
   *
   * @param params Properties as in {@link thermometry.UpdateAreaParams}.
   * @param options Options of this call.
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
   * Removes one area or several. An id that no area has is rejected.
   *
   * Needs the role administrator; deletes; since API version 1.0.
   *
   * @param params Properties as in {@link thermometry.RemoveAreasParams}.
   * @param options Options of this call.
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
   * @param params Properties as in {@link thermometry.ListAreasParams}.
   * @param options Options of this call.
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
   * Returns the temperatures in each active area, and whether its alarm is on. A PTZ camera returns those of the
   * preset that it stands at, and none where it stands at no preset. Devices name the list in one of two ways:
   * take `areaList` or `arealist`, whichever is there.
   *
   * Needs the role operator; reads; since API version 1.0.
   *
   * @param options Options of this call.
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
   * @param params Properties as in {@link thermometry.AddSpotTemperatureParams}.
   * @param options Options of this call.
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
   * Returns the temperature at the point that `addSpotTemperature` set, and the point. The result without a point
   * is not documented.
   *
   * Needs the role operator; reads; since API version 1.0.
   *
   * @param params Properties as in {@link thermometry.GetSpotTemperatureParams}.
   * @param options Options of this call.
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
   * @param params Properties as in {@link thermometry.RemoveSpotTemperatureParams}.
   * @param options Options of this call.
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
   * Reports what a thermometric guard tour, in which a PTZ camera goes from preset to preset, does on an alarm. A
   * fixed camera rejects the call.
   *
   * Needs the role administrator; reads; since API version 1.1.
   *
   * @param options Options of this call.
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
   * fixed camera rejects the call.
   *
   * Needs the role administrator; configures; since API version 1.1.
   *
   * @param params Properties as in {@link thermometry.SetTgtConfigurationParams}.
   * @param options Options of this call.
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
   * Adds a group of areas that raises an alarm where their temperatures differ by too much. The response contains
   * its id, and whether it is enabled: a group with fewer than two areas never is. `getConfigurationCapabilities`
   * shows how many groups a preset may have (`maxGroups`).
   *
   * Needs the role operator; configures; since API version 1.2.
   *
   * @param params Properties as in {@link thermometry.AddGroupParams}.
   * @param options Options of this call.
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
   * Changes a group, which keeps its id and its preset. Send all of its properties, as the vendor's example does:
   * no document states what becomes of an omitted one. The response shows whether the group is enabled, which may
   * change without having been asked for.
   *
   * Needs the role administrator; configures; since API version 1.2.
   *
   * @param params Properties as in {@link thermometry.UpdateGroupParams}.
   * @param options Options of this call.
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
   * Removes one group. **The id 0 removes all groups of all presets**; no group has it, so make sure that this is
   * intended. An id that no group has is rejected.
   *
   * Needs the role administrator; deletes; since API version 1.2.
   *
   * @param params Properties as in {@link thermometry.RemoveGroupParams}.
   * @param options Options of this call.
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
   * @param params Properties as in {@link thermometry.ListGroupsParams}.
   * @param options Options of this call.
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
   * Returns for each active group whether its alarm is on, and how much its areas differ. A PTZ camera returns
   * those of the preset that it stands at, and none where it stands at no preset.
   *
   * Needs the role operator; reads; since API version 1.2.
   *
   * @param options Options of this call.
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
   * `getConfigurationCapabilities` shows which numbers there are.
   *
   * Needs the role administrator; configures; since API version 1.3.
   *
   * @param params Properties as in {@link thermometry.AddOverlayChannelParams}.
   * @param options Options of this call.
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
   * Makes a channel no longer show the area overlays of an image source. The result for a channel without overlays
   * is not documented.
   *
   * Needs the role administrator; configures; since API version 1.3.
   *
   * @param params Properties as in {@link thermometry.RemoveOverlayChannelParams}.
   * @param options Options of this call.
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
   * Lists the image sources whose area overlays other channels show, with these channels. Requires an
   * administrator, although `listAreas` is open to operators.
   *
   * Needs the role administrator; reads; since API version 1.3.
   *
   * @param options Options of this call.
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
   * Lists the image sources, each of which has a spot meter, and which of these are on. Requires an administrator,
   * although those that set and read a spot meter are open to operators.
   *
   * Needs the role administrator; reads; since API version 1.3.
   *
   * @param options Options of this call.
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
   * the patterns in `params`. If none matches, the list is empty. Its order means nothing.
   *
   * Needs no account; reads; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link apiDiscovery.GetApiListParams}.
   * @param options Options of this call.
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
   * Needs no account; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
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

/** Reports what a device is, such as its product, serial number and version of AXIS OS. `/axis-cgi/basicdeviceinfo.cgi`. */
export interface BasicDeviceInfo<Options> {
  /**
   * Get some properties of the device.
   *
   * Returns the properties that are asked for by name. An unknown name is rejected with 1000.
   *
   * Needs the role operator; reads; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link basicDeviceInfo.GetPropertiesParams}.
   * @param options Options of this call.
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
   * Returns all properties of the device. An account whose role is too low is rejected by the web server or with
   * 2001.
   *
   * Needs the role operator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
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
   * Returns the properties that anyone may know: all but `Architecture`, `Soc` and `SocSerialNumber`. If an
   * administrator has switched anonymous access off, a call without an account gets 401 or an empty list. Devices
   * at version 1.0 do not have the method.
   *
   * Needs no account; reads; since API version 1.2, which is inferred.
   *
   * @param options Options of this call.
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
   * Needs no account; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
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

/** Reports whether a device is ready to be called, and whether it still needs its first account. `/axis-cgi/systemready.cgi`. */
export interface Systemready<Options> {
  /**
   * Ask whether the device is ready.
   *
   * Reports whether the device is ready for calls, whether it needs its first account, and how long it has been
   * running. With `timeout`, the device delays its response until the device is ready or the time is over, so the
   * timeout of the HTTP client must be longer.
   *
   * Needs no account; reads; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link systemready.SystemreadyParams}.
   * @param options Options of this call.
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
   * Needs no account; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 internal error; 9000 internal error (9000)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/systemready-api/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<systemready.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<systemready.GetSupportedVersionsData>;
}

/** Upgrades AXIS OS, rolls an upgrade back, restores factory defaults and restarts the device. `/axis-cgi/firmwaremanagement.cgi`. */
export interface Fwmgr<Options, Upload> {
  /**
   * Get the versions of AXIS OS on the device.
   *
   * Tells which version of AXIS OS runs, which older one is kept, and whether and when the device returns to that.
   *
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 400 message could not be parsed or contains unknown parameters or values
   * or message could not be parsed or contains unknown parameters or values (400); 405 unknown method in request;
   * 417 API version not compatible; 423 system is busy with another firmware management request; 500 unexpected
   * internal error
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/firmware-management-api/#status
   */
  status(options?: Options): Promise<fwmgr.StatusData>;
  /** The same, after empty parameters. */
  status(params: Record<string, never> | undefined, options?: Options): Promise<fwmgr.StatusData>;
  /**
   * Upgrade AXIS OS.
   *
   * Installs an image of AXIS OS and restarts the device. The request is sent as `multipart/form-data`, the
   * envelope as the first part and the image as the second. An upgrade drops the older image, also if it fails,
   * and is rejected while the image that runs is not committed. An older version takes `factoryDefaultMode`
   * `hard`.
   *
   * Needs the role administrator; disrupts; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link fwmgr.UpgradeParams}.
   * @param options Options of this call, with the file. The image of AXIS OS for this model, a file with the ending `.bin`.
   * @throws VapixMethodError with a code: 400 message could not be parsed or contains unknown parameters or values
   * or message could not be parsed or contains unknown parameters or values (400); 405 unknown method in request;
   * 417 API version not compatible; 423 system is busy with another firmware management request; 500 unexpected
   * internal error; 409 upgrade without factory default not allowed to an older firmware version; 410 upgrade
   * failed due to firmware version revoked; 412 upgrade not allowed due to active firmware is uncommitted; 415
   * upgrade failed due to invalid image; 421 upgrade failed due to image not matching device; 422 upgrade failed
   * due to image missing a mandatory digital signature; 424 upgrade failed due to image referencing an unknown
   * custom firmware certificate
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/firmware-management-api/#upgrade
   */
  upgrade(params: fwmgr.UpgradeParams | undefined, options: Upload): Promise<fwmgr.UpgradeData>;
  /**
   * Commit the upgrade.
   *
   * Makes the last upgrade final, and stops a pending rollback. If the image is committed already, nothing
   * changes.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 400 message could not be parsed or contains unknown parameters or values
   * or message could not be parsed or contains unknown parameters or values (400); 405 unknown method in request;
   * 417 API version not compatible; 423 system is busy with another firmware management request; 500 unexpected
   * internal error
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/firmware-management-api/#commit
   */
  commit(options?: Options): Promise<fwmgr.CommitData>;
  /** The same, after empty parameters. */
  commit(params: Record<string, never> | undefined, options?: Options): Promise<fwmgr.CommitData>;
  /**
   * Return to the AXIS OS before the upgrade.
   *
   * Restarts the device with the older image and the settings from before the last upgrade, whether that was
   * committed or not. One step back is possible, until an upgrade, a `purge` or a `factoryDefault` drops the older
   * image. Applications and their data stay as they are.
   *
   * Needs the role administrator; disrupts; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 400 message could not be parsed or contains unknown parameters or values
   * or message could not be parsed or contains unknown parameters or values (400); 405 unknown method in request;
   * 417 API version not compatible; 423 system is busy with another firmware management request; 500 unexpected
   * internal error; 404 no old firmware exists to rollback to
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/firmware-management-api/#rollback
   */
  rollback(options?: Options): Promise<fwmgr.NoData>;
  /** The same, after empty parameters. */
  rollback(params: Record<string, never> | undefined, options?: Options): Promise<fwmgr.NoData>;
  /**
   * Drop the older AXIS OS.
   *
   * Removes the older image, so that `rollback` is no longer possible. Rejected while the image that runs is not
   * committed.
   *
   * Needs the role administrator; deletes; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 400 message could not be parsed or contains unknown parameters or values
   * or message could not be parsed or contains unknown parameters or values (400); 405 unknown method in request;
   * 417 API version not compatible; 423 system is busy with another firmware management request; 500 unexpected
   * internal error; 412 active firmware is not committed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/firmware-management-api/#purge
   */
  purge(options?: Options): Promise<fwmgr.NoData>;
  /** The same, after empty parameters. */
  purge(params: Record<string, never> | undefined, options?: Options): Promise<fwmgr.NoData>;
  /**
   * Restore the factory defaults.
   *
   * Resets the settings and restarts the device. Applications are removed, or restored to those that were
   * installed at first. The older image is dropped, unless a rollback is pending; without one, the image that runs
   * is committed.
   *
   * Needs the role administrator; deletes; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link fwmgr.FactoryDefaultParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 400 message could not be parsed or contains unknown parameters or values
   * or message could not be parsed or contains unknown parameters or values (400); 405 unknown method in request;
   * 417 API version not compatible; 423 system is busy with another firmware management request; 500 unexpected
   * internal error
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/firmware-management-api/#factorydefault
   */
  factoryDefault(params?: fwmgr.FactoryDefaultParams, options?: Options): Promise<fwmgr.NoData>;
  /**
   * Stop the timer of the rollback.
   *
   * Stops the timer after which the device would return to the older image. It does not commit the image that
   * runs.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 400 message could not be parsed or contains unknown parameters or values
   * or message could not be parsed or contains unknown parameters or values (400); 405 unknown method in request;
   * 417 API version not compatible; 423 system is busy with another firmware management request; 500 unexpected
   * internal error
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/firmware-management-api/#stopauto
   */
  stopAuto(options?: Options): Promise<fwmgr.NoData>;
  /** The same, after empty parameters. */
  stopAuto(params: Record<string, never> | undefined, options?: Options): Promise<fwmgr.NoData>;
  /**
   * Restart the device.
   *
   * Restarts the device with the image that runs, committed or not. The timer of a rollback goes on after the
   * restart.
   *
   * Needs the role administrator; disrupts; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 400 message could not be parsed or contains unknown parameters or values
   * or message could not be parsed or contains unknown parameters or values (400); 405 unknown method in request;
   * 417 API version not compatible; 423 system is busy with another firmware management request; 500 unexpected
   * internal error
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/firmware-management-api/#reboot
   */
  reboot(options?: Options): Promise<fwmgr.NoData>;
  /** The same, after empty parameters. */
  reboot(params: Record<string, never> | undefined, options?: Options): Promise<fwmgr.NoData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 400 message could not be parsed or contains unknown parameters or values
   * or message could not be parsed or contains unknown parameters or values (400); 405 unknown method in request;
   * 417 API version not compatible; 423 system is busy with another firmware management request; 500 unexpected
   * internal error
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/firmware-management-api/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<fwmgr.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<fwmgr.GetSupportedVersionsData>;
}

/** Lists, creates, updates and removes the stream profiles of a device. `/axis-cgi/streamprofile.cgi`. */
export interface StreamProfiles<Options> {
  /**
   * List stream profiles.
   *
   * Returns the stream profiles that the request names, or all of them if the list of names is empty. A name that
   * the device does not have is rejected with 2006. Without any profile, a device returns `maxProfiles` alone.
   *
   * Needs the role viewer; reads; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link streamProfiles.ListParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 application Error; 2000 unsupported Version; 2001 invalid Format;
   * 2005 unsupported Method; 2006 profile does not exist
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/stream-profiles/#list
   */
  list(params: streamProfiles.ListParams, options?: Options): Promise<streamProfiles.ListData>;
  /**
   * Create stream profiles.
   *
   * Creates one or more stream profiles. Each name must be unique: names that are twice in the request are
   * rejected with 2002. That a name which the device already has gets the same code is inferred. `update` changes
   * such a profile. To restore a backup, send `streamProfile` as `list` returned it.
   *
   * Needs the role operator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link streamProfiles.CreateParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 application Error; 2000 unsupported Version; 2001 invalid Format;
   * 2005 unsupported Method; 2002 incoherent Configuration; 2003 missing Parameter; 2004 invalid Parameter
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/stream-profiles/#create
   */
  create(params: streamProfiles.CreateParams, options?: Options): Promise<streamProfiles.NoData>;
  /**
   * Update stream profiles.
   *
   * Changes the description and the parameters of one or more stream profiles. A profile cannot be renamed: remove
   * it and create it again with the other name. A name that the device does not have is rejected with 2006.
   *
   * Needs the role operator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link streamProfiles.UpdateParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 application Error; 2000 unsupported Version; 2001 invalid Format;
   * 2005 unsupported Method; 2003 missing Parameter; 2004 invalid Parameter; 2006 profile does not exist
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/stream-profiles/#update
   */
  update(params: streamProfiles.UpdateParams, options?: Options): Promise<streamProfiles.NoData>;
  /**
   * Remove stream profiles.
   *
   * Removes one or more stream profiles by their names. A name that the device does not have is rejected with
   * 2006.
   *
   * Needs the role operator; deletes; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link streamProfiles.RemoveParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 application Error; 2000 unsupported Version; 2001 invalid Format;
   * 2005 unsupported Method; 2003 missing Parameter; 2004 invalid Parameter; 2006 profile does not exist
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/stream-profiles/#remove
   */
  remove(params: streamProfiles.RemoveParams, options?: Options): Promise<streamProfiles.NoData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role viewer; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 application Error; 2000 unsupported Version; 2001 invalid Format;
   * 2005 unsupported Method
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/stream-profiles/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<streamProfiles.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<streamProfiles.GetSupportedVersionsData>;
}

/**
 * Reads and sets the date, the time and the time zone of a device. `/axis-cgi/time.cgi`.
 *
 * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs,
 * /config/rest/time/v2. Source: https://developer.axis.com/vapix/network-video/time-api/
 */
export interface TimeService<Options> {
  /**
   * Get the date, the time and the time zone.
   *
   * Returns the date and the time, in UTC and in the time zone of the device, and the time zone: as an IANA name,
   * as a POSIX string, or both.
   *
   * Needs the role viewer; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs,
   * /config/rest/time/v2. Source: https://developer.axis.com/vapix/network-video/time-api/
   * @see https://developer.axis.com/vapix/network-video/time-api/#getdatetimeinfo
   */
  getDateTimeInfo(options?: Options): Promise<timeService.GetDateTimeInfoData>;
  /** The same, after empty parameters. */
  getDateTimeInfo(params: Record<string, never> | undefined, options?: Options): Promise<timeService.GetDateTimeInfoData>;
  /**
   * Get the time and all time zones of the device.
   *
   * Returns what `getDateTimeInfo` returns, and the names of all time zones that `setTimeZone` accepts.
   *
   * Needs the role viewer; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs,
   * /config/rest/time/v2. Source: https://developer.axis.com/vapix/network-video/time-api/
   * @see https://developer.axis.com/vapix/network-video/time-api/#getall
   */
  getAll(options?: Options): Promise<timeService.GetAllData>;
  /** The same, after empty parameters. */
  getAll(params: Record<string, never> | undefined, options?: Options): Promise<timeService.GetAllData>;
  /**
   * Set the date and the time.
   *
   * Sets the clock of the device. A device that synchronizes its clock over NTP changes it again.
   *
   * Needs the role operator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link timeService.SetDateTimeParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs,
   * /config/rest/time/v2. Source: https://developer.axis.com/vapix/network-video/time-api/
   * @see https://developer.axis.com/vapix/network-video/time-api/#setdatetime
   */
  setDateTime(params: timeService.SetDateTimeParams, options?: Options): Promise<timeService.SetDateTimeData>;
  /**
   * Set the time zone by its IANA name.
   *
   * Sets the time zone by its name in the IANA database. This replaces a POSIX string that was set before, and the
   * device no longer uses a time zone from DHCP. The vendor recommends this method over `setPosixTimeZone`.
   *
   * Needs the role operator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link timeService.SetTimeZoneParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs,
   * /config/rest/time/v2. Source: https://developer.axis.com/vapix/network-video/time-api/
   * @see https://developer.axis.com/vapix/network-video/time-api/#settimezone
   */
  setTimeZone(params: timeService.SetTimeZoneParams, options?: Options): Promise<timeService.SetTimeZoneData>;
  /**
   * Set the time zone by a POSIX string.
   *
   * Sets the time zone by a POSIX string. This replaces an IANA time zone that was set before, and the device no
   * longer uses a time zone from DHCP. The vendor recommends `setTimeZone` instead, whose rules stay up to date.
   *
   * Needs the role operator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link timeService.SetPosixTimeZoneParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs,
   * /config/rest/time/v2. Source: https://developer.axis.com/vapix/network-video/time-api/
   * @see https://developer.axis.com/vapix/network-video/time-api/#setposixtimezone
   */
  setPosixTimeZone(params: timeService.SetPosixTimeZoneParams, options?: Options): Promise<timeService.SetPosixTimeZoneData>;
  /**
   * Reset the time zone to its default.
   *
   * Removes the time zone that was set, as an IANA name or as a POSIX string. The device uses the time zone from
   * DHCP if the network provides one, and its default otherwise.
   *
   * Needs the role operator; configures; since API version 1.1, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs,
   * /config/rest/time/v2. Source: https://developer.axis.com/vapix/network-video/time-api/
   * @see https://developer.axis.com/vapix/network-video/time-api/#resettimezone
   */
  resetTimeZone(options?: Options): Promise<timeService.ResetTimeZoneData>;
  /** The same, after empty parameters. */
  resetTimeZone(params: Record<string, never> | undefined, options?: Options): Promise<timeService.ResetTimeZoneData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role viewer; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs,
   * /config/rest/time/v2. Source: https://developer.axis.com/vapix/network-video/time-api/
   * @see https://developer.axis.com/vapix/network-video/time-api/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<timeService.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<timeService.GetSupportedVersionsData>;
}

/** Reads and configures the I/O ports of a device, and switches its outputs. `/axis-cgi/io/portmanagement.cgi`. */
export interface IoPortManagement<Options> {
  /**
   * Get all ports.
   *
   * Returns all I/O ports of the device with their state and with what can be configured. Which properties of a
   * port `setPorts` can change depends on its direction: read the ports before you configure them.
   *
   * Needs the role viewer; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON;
   * 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified; 2105
   * authorization failed; 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/io-port-management/#getports
   */
  getPorts(options?: Options): Promise<ioPortManagement.GetPortsData>;
  /** The same, after empty parameters. */
  getPorts(params: Record<string, never> | undefined, options?: Options): Promise<ioPortManagement.GetPortsData>;
  /**
   * Configure ports.
   *
   * Sets one or more properties of one or more ports; other properties stay as they are. If a device cannot set a
   * property, it returns an error that names the port and the property, but sets all other properties of the
   * request: after an error, read the ports again. If a required parameter is missing, the device changes nothing.
   * A new `normalState` of an output inverts its state, since the port stays active or inactive. `state` is set
   * after that. The state of an input does not change, but an input may become active.
   *
   * Needs the role operator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link ioPortManagement.SetPortsParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON;
   * 2102 method not supported; 2103 required parameter missing or required parameter missing: 'ports' not found;
   * 2104 invalid parameter value specified; 2105 authorization failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/io-port-management/#setports
   */
  setPorts(params: ioPortManagement.SetPortsParams, options?: Options): Promise<ioPortManagement.SetPortsData>;
  /**
   * Switch an output several times.
   *
   * Sets the states of an output one after the other, with a time after each. The sequence runs once, and its last
   * state stays. The response comes at once. The device rejects a second sequence while one is running; `setPorts`
   * with another `direction` or `normalState` ends a running one. The vendor's document allows this method to
   * viewers, but `setPorts` to operators only.
   *
   * Needs the role viewer; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link ioPortManagement.SetStateSequenceParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON;
   * 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified; 2105
   * authorization failed; 2200 state sequence already ongoing
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/io-port-management/#setstatesequence
   */
  setStateSequence(params: ioPortManagement.SetStateSequenceParams, options?: Options): Promise<ioPortManagement.SetStateSequenceData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role viewer; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON;
   * 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified; 2105
   * authorization failed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/io-port-management/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<ioPortManagement.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<ioPortManagement.GetSupportedVersionsData>;
}

/** Reads and configures how a device synchronizes its clock. `/axis-cgi/ntp.cgi`. */
export interface Ntp<Options> {
  /**
   * Get configuration and state of NTP.
   *
   * Returns the configuration of the NTP client, and whether the clock is synchronized.
   *
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/ntp-api/#getntpinfo
   */
  getNTPInfo(options?: Options): Promise<ntp.GetNTPInfoData>;
  /** The same, after empty parameters. */
  getNTPInfo(params: Record<string, never> | undefined, options?: Options): Promise<ntp.GetNTPInfoData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/ntp-api/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<ntp.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<ntp.GetSupportedVersionsData>;
  /**
   * Configure the NTP client.
   *
   * Sets how the device synchronizes its clock. Lists replace the lists before. Parameters that are left out stay
   * as they are; the vendor does not state it, but programs send only some of them. With `enabled` false, the
   * device uses no server; otherwise it uses `staticNTSKEServers` if `NTSEnabled` is true, and `serversSource`
   * with `staticServers` if it is false.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link ntp.SetNTPClientConfigurationParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 internal error; 2000 invalid request; 2001 request body too large;
   * 3000 invalid JSON data; 4000 method does not exist; 4001 the specified version is not supported; 4002
   * authorization failed; 4003 missing parameter(s); 4004 invalid parameter(s)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/ntp-api/#setntpclientconfiguration
   */
  setNTPClientConfiguration(params: ntp.SetNTPClientConfigurationParams, options?: Options): Promise<ntp.NoData>;
}

/** Sends the system log of a device to one or two servers. `/axis-cgi/remotesyslog.cgi`. */
export interface RemoteSyslog<Options> {
  /**
   * Set the servers, and send the log.
   *
   * Replaces the servers, and begins to send the log to them. An empty list removes all servers. Settings that are
   * left out get their defaults.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link remoteSyslog.SetupParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON;
   * 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified; 2105
   * authorization failed; 2106 authentication failed; 2107 request too large; 2201 identical servers not allowed;
   * 2203 too many servers specified
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/remote-syslog/#setup
   */
  setup(params: remoteSyslog.SetupParams, options?: Options): Promise<remoteSyslog.RemoteSyslogConfiguration>;
  /**
   * Send the log.
   *
   * Begins to send the log to the servers that are set.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON;
   * 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified; 2105
   * authorization failed; 2106 authentication failed; 2107 request too large; 2200 no server configured; 2201
   * identical servers not allowed
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/remote-syslog/#enable
   */
  enable(options?: Options): Promise<remoteSyslog.RemoteSyslogConfiguration>;
  /** The same, after empty parameters. */
  enable(params: Record<string, never> | undefined, options?: Options): Promise<remoteSyslog.RemoteSyslogConfiguration>;
  /**
   * Stop sending the log.
   *
   * Stops sending the log. The servers stay set; messages are not kept until the log is enabled again.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON;
   * 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified; 2105
   * authorization failed; 2106 authentication failed; 2107 request too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/remote-syslog/#disable
   */
  disable(options?: Options): Promise<remoteSyslog.RemoteSyslogConfiguration>;
  /** The same, after empty parameters. */
  disable(params: Record<string, never> | undefined, options?: Options): Promise<remoteSyslog.RemoteSyslogConfiguration>;
  /**
   * Get the servers.
   *
   * Returns the servers with their settings, and whether the device sends its log.
   *
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON;
   * 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified; 2105
   * authorization failed; 2106 authentication failed; 2107 request too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/remote-syslog/#status
   */
  status(options?: Options): Promise<remoteSyslog.RemoteSyslogConfiguration>;
  /** The same, after empty parameters. */
  status(params: Record<string, never> | undefined, options?: Options): Promise<remoteSyslog.RemoteSyslogConfiguration>;
  /**
   * Send test messages.
   *
   * Writes a message of each severity into the log. Those that the severity of a server selects are sent to it;
   * whether they arrive is not checked.
   *
   * Needs the role administrator; configures; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON;
   * 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified; 2105
   * authorization failed; 2106 authentication failed; 2107 request too large; 2202 remote syslog is disabled,
   * sending test messages is not possible
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/remote-syslog/#test
   */
  test(options?: Options): Promise<remoteSyslog.RemoteSyslogConfiguration>;
  /** The same, after empty parameters. */
  test(params: Record<string, never> | undefined, options?: Options): Promise<remoteSyslog.RemoteSyslogConfiguration>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 2100 API version not supported; 2101 invalid JSON;
   * 2102 method not supported; 2103 required parameter missing; 2104 invalid parameter value specified; 2105
   * authorization failed; 2106 authentication failed; 2107 request too large
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/remote-syslog/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<remoteSyslog.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<remoteSyslog.GetSupportedVersionsData>;
}

/** Starts and stops the siren and the light of a device, and keeps profiles of both. `/axis-cgi/siren_and_light.cgi`. */
export interface SirenAndLight<Options, Upload> {
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role operator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 1200 service is not initialized; 2100 the API
   * version is not supported; 2101 invalid JSON; 2102 method not supported; 2103 required parameter missing; 2104
   * invalid parameter value specified
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/siren-and-light/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<sirenAndLight.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<sirenAndLight.GetSupportedVersionsData>;
  /**
   * Get patterns, levels and defaults.
   *
   * Returns the patterns of the siren and of the light with what can be set of each, and what else the device
   * supports.
   *
   * Needs the role operator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 1200 service is not initialized; 2100 the API
   * version is not supported; 2101 invalid JSON; 2102 method not supported; 2103 required parameter missing; 2104
   * invalid parameter value specified
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/siren-and-light/#getcapabilities
   */
  getCapabilities(options?: Options): Promise<sirenAndLight.GetCapabilitiesData>;
  /** The same, after empty parameters. */
  getCapabilities(params: Record<string, never> | undefined, options?: Options): Promise<sirenAndLight.GetCapabilitiesData>;
  /**
   * Get running and waiting operations.
   *
   * Returns the operations of the siren and of the light, running or waiting. An idle device returns empty data.
   * Priorities from 11 on are those of the device itself: 11 is maintenance mode, 12 "find my device", 13 a health
   * check.
   *
   * Needs the role operator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 1200 service is not initialized; 2100 the API
   * version is not supported; 2101 invalid JSON; 2102 method not supported; 2103 required parameter missing; 2104
   * invalid parameter value specified
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/siren-and-light/#getstatus
   */
  getStatus(options?: Options): Promise<sirenAndLight.GetStatusData>;
  /** The same, after empty parameters. */
  getStatus(params: Record<string, never> | undefined, options?: Options): Promise<sirenAndLight.GetStatusData>;
  /**
   * Get all profiles.
   *
   * Returns the profiles of the device. As a file, the list can be uploaded to another device with
   * `uploadProfiles`.
   *
   * Needs the role operator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 1200 service is not initialized; 2100 the API
   * version is not supported; 2101 invalid JSON; 2102 method not supported; 2103 required parameter missing; 2104
   * invalid parameter value specified
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/siren-and-light/#getprofiles
   */
  getProfiles(options?: Options): Promise<sirenAndLight.GetProfilesData>;
  /** The same, after empty parameters. */
  getProfiles(params: Record<string, never> | undefined, options?: Options): Promise<sirenAndLight.GetProfilesData>;
  /**
   * Start the siren and the light.
   *
   * Starts the siren, the light or both, with settings in the request or by a profile. An operation that has a
   * lower priority than another one waits until that ends; its time runs all the same. It replaces the operation
   * of the same priority. In maintenance mode and during a health check, nothing is heard or seen.
   *
   * Needs the role operator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link sirenAndLight.StartParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 1200 service is not initialized; 2100 the API
   * version is not supported; 2101 invalid JSON; 2102 method not supported; 2103 required parameter missing; 2104
   * invalid parameter value specified; 1202 requested profile is invalid; 2200 requested siren pattern is invalid;
   * 2201 requested light pattern is invalid; 2202 requested siren intensity is invalid; 2203 requested light
   * intensity is invalid; 2204 requested siren priority is invalid; 2205 requested light priority is invalid; 2206
   * requested siren duration unit is invalid; 2207 requested light duration unit is invalid; 2208 requested siren
   * duration is invalid; 2209 requested light duration is invalid; 2210 requested function type is invalid; 2211
   * requested number of colors is invalid; 2212 requested color is invalid; 2215 requested speed is invalid; 1205
   * requested light priority is invalid (1205)
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/siren-and-light/#start
   */
  start(params?: sirenAndLight.StartParams, options?: Options): Promise<sirenAndLight.StartData>;
  /**
   * Stop the siren and the light.
   *
   * Stops operations by their ids, by the profile that started them, or all operations of the siren, of the light
   * or of both, also those of other users. After that, the operation with the next lower priority runs.
   *
   * Needs the role operator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link sirenAndLight.StopParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 1200 service is not initialized; 2100 the API
   * version is not supported; 2101 invalid JSON; 2102 method not supported; 2103 required parameter missing; 2104
   * invalid parameter value specified; 1202 requested profile is invalid; 1203 requested process id does not
   * exist; 2210 requested function type is invalid
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/siren-and-light/#stop
   */
  stop(params?: sirenAndLight.StopParams, options?: Options): Promise<sirenAndLight.NoData>;
  /**
   * Add a profile.
   *
   * Stores settings of the siren, of the light or of both under a name, for `start`. A profile cannot be changed:
   * remove it and add it again, or use `uploadProfiles`.
   *
   * Needs the role operator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link sirenAndLight.AddProfileParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 1200 service is not initialized; 2100 the API
   * version is not supported; 2101 invalid JSON; 2102 method not supported; 2103 required parameter missing; 2104
   * invalid parameter value specified; 1201 maximum number of profiles reached; 1202 requested profile is invalid;
   * 2200 requested siren pattern is invalid; 2201 requested light pattern is invalid; 2202 requested siren
   * intensity is invalid; 2203 requested light intensity is invalid; 2204 requested siren priority is invalid;
   * 2205 requested light priority is invalid; 2206 requested siren duration unit is invalid; 2207 requested light
   * duration unit is invalid; 2208 requested siren duration is invalid; 2209 requested light duration is invalid;
   * 2210 requested function type is invalid; 2211 requested number of colors is invalid; 2212 requested color is
   * invalid; 2213 profile name is too long; 2214 description is too long; 2215 requested speed is invalid
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/siren-and-light/#addprofile
   */
  addProfile(params: sirenAndLight.AddProfileParams, options?: Options): Promise<sirenAndLight.NoData>;
  /**
   * Remove a profile.
   *
   * Removes a profile by its name. Whether what it started ends is not documented.
   *
   * Needs the role operator; deletes; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link sirenAndLight.RemoveProfileParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 1200 service is not initialized; 2100 the API
   * version is not supported; 2101 invalid JSON; 2102 method not supported; 2103 required parameter missing; 2104
   * invalid parameter value specified; 1202 requested profile is invalid
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/siren-and-light/#removeprofile
   */
  removeProfile(params: sirenAndLight.RemoveProfileParams, options?: Options): Promise<sirenAndLight.NoData>;
  /**
   * Run a health check.
   *
   * Starts a check of the siren and the light. It takes some seconds, in which other operations wait;
   * `getLastHealthCheck` returns the result after that.
   *
   * Needs the role operator; disrupts; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 1200 service is not initialized; 2100 the API
   * version is not supported; 2101 invalid JSON; 2102 method not supported; 2103 required parameter missing; 2104
   * invalid parameter value specified; 1204 service does not support health check
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/siren-and-light/#runhealthcheck
   */
  runHealthCheck(options?: Options): Promise<sirenAndLight.NoData>;
  /** The same, after empty parameters. */
  runHealthCheck(params: Record<string, never> | undefined, options?: Options): Promise<sirenAndLight.NoData>;
  /**
   * Get the result of the last health check.
   *
   * Returns when the last completed health check ran, and the errors that it found. What a device returns before
   * the first one is not documented.
   *
   * Needs the role operator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 1200 service is not initialized; 2100 the API
   * version is not supported; 2101 invalid JSON; 2102 method not supported; 2103 required parameter missing; 2104
   * invalid parameter value specified; 1204 service does not support health check
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/siren-and-light/#getlasthealthcheck
   */
  getLastHealthCheck(options?: Options): Promise<sirenAndLight.GetLastHealthCheckData>;
  /** The same, after empty parameters. */
  getLastHealthCheck(params: Record<string, never> | undefined, options?: Options): Promise<sirenAndLight.GetLastHealthCheckData>;
  /**
   * Turn maintenance mode on or off.
   *
   * In maintenance mode, siren and light stay off, so that it is safe to approach the device. It stays on over a
   * restart, until it is turned off or its time is over. Meanwhile, operations wait. No method returns whether it
   * is on.
   *
   * Needs the role operator; disrupts; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link sirenAndLight.SetMaintenanceModeParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1100 internal error; 1200 service is not initialized; 2100 the API
   * version is not supported; 2101 invalid JSON; 2102 method not supported; 2103 required parameter missing; 2104
   * invalid parameter value specified; 1205 service does not support maintenance mode
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/siren-and-light/#setmaintenancemode
   */
  setMaintenanceMode(params: sirenAndLight.SetMaintenanceModeParams, options?: Options): Promise<sirenAndLight.NoData>;
  /**
   * Upload profiles.
   *
   * Adds the profiles of a file. The request is sent as `multipart/form-data`, the envelope as the first part and
   * the file as the second.
   *
   * Needs the role operator; deletes; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link sirenAndLight.UploadProfilesParams}.
   * @param options Options of this call, with the file. The profiles, a JSON array of what `addProfile` takes as `params`, as `getProfiles` returns it.
   * @throws VapixMethodError with a code: 1100 internal error; 1200 service is not initialized; 2100 the API
   * version is not supported; 2101 invalid JSON; 2102 method not supported; 2103 required parameter missing; 2104
   * invalid parameter value specified; 1201 maximum number of profiles reached; 1202 requested profile is invalid;
   * 2200 requested siren pattern is invalid; 2201 requested light pattern is invalid; 2202 requested siren
   * intensity is invalid; 2203 requested light intensity is invalid; 2204 requested siren priority is invalid;
   * 2205 requested light priority is invalid; 2206 requested siren duration unit is invalid; 2207 requested light
   * duration unit is invalid; 2208 requested siren duration is invalid; 2209 requested light duration is invalid;
   * 2210 requested function type is invalid; 2211 requested number of colors is invalid; 2212 requested color is
   * invalid; 2213 profile name is too long; 2214 description is too long; 2215 requested speed is invalid
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/siren-and-light/#uploadprofiles
   */
  uploadProfiles(params: sirenAndLight.UploadProfilesParams, options: Upload): Promise<sirenAndLight.NoData>;
}

/** Configures the scenarios of AXIS Object Analytics and reads what they count. `/local/objectanalytics/control.cgi`. */
export interface ObjectAnalytics<Options> {
  /**
   * Get limits and capabilities.
   *
   * Returns what this camera can do, with limits and defaults: devices, kinds of scenarios, triggers, filters,
   * classes of objects, perspectives, overlays and presets. `setConfiguration` rejects what is outside of them.
   *
   * Needs the role administrator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 an error occurred inside the application; 2005 the requested CGI
   * method is not supported; 2000 the requested version of the application is not supported; 2003 a mandatory
   * parameter is missing
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getconfigurationcapabilities
   */
  getConfigurationCapabilities(options?: Options): Promise<objectAnalytics.GetConfigurationCapabilitiesData>;
  /** The same, after empty parameters. */
  getConfigurationCapabilities(params: Record<string, never> | undefined, options?: Options): Promise<objectAnalytics.GetConfigurationCapabilitiesData>;
  /**
   * Set the configuration.
   *
   * Replaces the whole configuration, at once: a scenario that is not in it is gone. To change one scenario, read
   * the configuration, change it, and send it back. All alarms that are on end, on all cameras of a device with
   * several ones, and so do recordings that depend on them. An alarm whose condition is still met begins again.
   * Values outside of what `getConfigurationCapabilities` returns are rejected with 2004, ids that do not match
   * with 2002.
   *
   * Needs the role operator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link objectAnalytics.SetConfigurationParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 an error occurred inside the application; 2005 the requested CGI
   * method is not supported; 2000 the requested version of the application is not supported; 2002 incoherent
   * configuration (such as mismatched ID); 2003 a mandatory parameter is missing; 2004 invalid parameter
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/applications/axis-object-analytics-api/#setconfiguration
   */
  setConfiguration(params: objectAnalytics.SetConfigurationParams, options?: Options): Promise<objectAnalytics.NoData>;
  /**
   * Get the configuration.
   *
   * Returns the whole configuration, with each property as `setConfiguration` sent it. Keep it as a backup, or
   * change it and send it back. The application of version 1.0-20 needs empty `params`; later ones take the
   * request with and without them.
   *
   * Needs the role operator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 an error occurred inside the application; 2005 the requested CGI
   * method is not supported; 2000 the requested version of the application is not supported; 2003 a mandatory
   * parameter is missing
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getconfiguration
   */
  getConfiguration(options?: Options): Promise<objectAnalytics.GetConfigurationData>;
  /** The same, after empty parameters. */
  getConfiguration(params: Record<string, never> | undefined, options?: Options): Promise<objectAnalytics.GetConfigurationData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role operator; reads; since API version 1.0, which is inferred.
   *
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 an error occurred inside the application; 2005 the requested CGI
   * method is not supported
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getsupportedversions
   */
  getSupportedVersions(options?: Options): Promise<objectAnalytics.GetSupportedVersionsData>;
  /** The same, after empty parameters. */
  getSupportedVersions(params: Record<string, never> | undefined, options?: Options): Promise<objectAnalytics.GetSupportedVersionsData>;
  /**
   * Send a test alarm.
   *
   * Puts a scenario into alarm for three seconds, so that it publishes its events in the forms of Axis and of
   * ONVIF: over MQTT `objectAnalytics.alarm`, first with `active` true, then with false. What it does to a
   * scenario that counts is not documented.
   *
   * Needs the role operator; configures; since API version 1.0, which is inferred.
   *
   * @param params Properties as in {@link objectAnalytics.SendAlarmEventParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 an error occurred inside the application; 2005 the requested CGI
   * method is not supported; 2000 the requested version of the application is not supported
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/applications/axis-object-analytics-api/#sendalarmevent
   */
  sendAlarmEvent(params: objectAnalytics.SendAlarmEventParams, options?: Options): Promise<objectAnalytics.NoData>;
  /**
   * Get the counts of a line.
   *
   * Returns how many objects crossed the line of a scenario of the kind `crosslinecounting` since the last reset:
   * all of them, and those of each class that the scenario counts. The event `objectAnalytics.crossline` publishes
   * the same numbers, by other names, for each object.
   *
   * Needs the role operator; reads; since API version 1.2, which is inferred.
   *
   * @param params Properties as in {@link objectAnalytics.GetAccumulatedCountsParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 an error occurred inside the application; 2005 the requested CGI
   * method is not supported; 2000 the requested version of the application is not supported; 2003 a mandatory
   * parameter is missing; 2004 invalid parameter
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getaccumulatedcounts
   */
  getAccumulatedCounts(params: objectAnalytics.GetAccumulatedCountsParams, options?: Options): Promise<objectAnalytics.GetAccumulatedCountsData>;
  /**
   * Reset the counts of a line.
   *
   * Sets the counts of a scenario of the kind `crosslinecounting` back to 0. They are lost.
   *
   * Needs the role operator; deletes; since API version 1.2, which is inferred.
   *
   * @param params Properties as in {@link objectAnalytics.ResetAccumulatedCountsParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 an error occurred inside the application; 2005 the requested CGI
   * method is not supported; 2000 the requested version of the application is not supported; 2003 a mandatory
   * parameter is missing
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/applications/axis-object-analytics-api/#resetaccumulatedcounts
   */
  resetAccumulatedCounts(params: objectAnalytics.ResetAccumulatedCountsParams, options?: Options): Promise<objectAnalytics.NoData>;
  /**
   * Reset the passthrough counter of a line.
   *
   * Sets the counter of the event `objectAnalytics.passthrough` back to 0, of a scenario of the kind
   * `crosslinecounting`: the next event comes after `period` further objects. The counts of the line stay as they
   * are.
   *
   * Needs the role operator; deletes; since API version 1.2, which is inferred.
   *
   * @param params Properties as in {@link objectAnalytics.ResetPassthroughParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 an error occurred inside the application; 2005 the requested CGI
   * method is not supported; 2000 the requested version of the application is not supported; 2003 a mandatory
   * parameter is missing
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/applications/axis-object-analytics-api/#resetpassthrough
   */
  resetPassthrough(params: objectAnalytics.ResetPassthroughParams, options?: Options): Promise<objectAnalytics.NoData>;
  /**
   * Get the objects in an area.
   *
   * Returns how many objects are now in the area of a scenario of the kind `occupancyInArea`: all of them, and
   * those of each class that the scenario counts. The event `objectAnalytics.occupancy` publishes the same numbers
   * when they change.
   *
   * Needs the role operator; reads; since API version 1.2, which is inferred.
   *
   * @param params Properties as in {@link objectAnalytics.GetOccupancyParams}.
   * @param options Options of this call.
   * @throws VapixMethodError with a code: 1000 an error occurred inside the application; 2005 the requested CGI
   * method is not supported; 2000 the requested version of the application is not supported; 2003 a mandatory
   * parameter is missing; 2004 invalid parameter
   * @throws VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/applications/axis-object-analytics-api/#getoccupancy
   */
  getOccupancy(params: objectAnalytics.GetOccupancyParams, options?: Options): Promise<objectAnalytics.GetOccupancyData>;
}

/** All APIs, by the name of their facade. */
export interface Facade<Options, Upload> {
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
  /** Reports what a device is, such as its product, serial number and version of AXIS OS. */
  readonly basicDeviceInfo: BasicDeviceInfo<Options>;
  /** Reports whether a device is ready to be called, and whether it still needs its first account. */
  readonly systemready: Systemready<Options>;
  /** Upgrades AXIS OS, rolls an upgrade back, restores factory defaults and restarts the device. */
  readonly fwmgr: Fwmgr<Options, Upload>;
  /** Lists, creates, updates and removes the stream profiles of a device. */
  readonly streamProfiles: StreamProfiles<Options>;
  /**
   * Reads and sets the date, the time and the time zone of a device.
   *
   * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs,
   * /config/rest/time/v2. Source: https://developer.axis.com/vapix/network-video/time-api/
   */
  readonly timeService: TimeService<Options>;
  /** Reads and configures the I/O ports of a device, and switches its outputs. */
  readonly ioPortManagement: IoPortManagement<Options>;
  /** Reads and configures how a device synchronizes its clock. */
  readonly ntp: Ntp<Options>;
  /** Sends the system log of a device to one or two servers. */
  readonly remoteSyslog: RemoteSyslog<Options>;
  /** Starts and stops the siren and the light of a device, and keeps profiles of both. */
  readonly sirenAndLight: SirenAndLight<Options, Upload>;
  /** Configures the scenarios of AXIS Object Analytics and reads what they count. */
  readonly objectAnalytics: ObjectAnalytics<Options>;
}

/** Parameters, data and whole response of every method, by API id and method. */
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
    addArea: { params: thermometry.AddAreaParams; data: thermometry.AddAreaData; response: thermometry.AddAreaResponse; refusal: thermometry.AddAreaRefusal; source: thermometry.ListAreasData };
    updateArea: { params: thermometry.UpdateAreaParams; data: thermometry.NoData; response: thermometry.UpdateAreaResponse; refusal: thermometry.UpdateAreaRefusal; source: thermometry.ListAreasData };
    removeAreas: { params: thermometry.RemoveAreasParams; data: thermometry.NoData; response: thermometry.RemoveAreasResponse; refusal: thermometry.RemoveAreasRefusal };
    listAreas: { params: thermometry.ListAreasParams; data: thermometry.ListAreasData; response: thermometry.ListAreasResponse; refusal: thermometry.ListAreasRefusal };
    getAreaStatus: { params: Record<string, never>; data: thermometry.GetAreaStatusData; response: thermometry.GetAreaStatusResponse; refusal: thermometry.GetAreaStatusRefusal };
    addSpotTemperature: { params: thermometry.AddSpotTemperatureParams; data: thermometry.NoData; response: thermometry.AddSpotTemperatureResponse; refusal: thermometry.AddSpotTemperatureRefusal; source: thermometry.GetSpotTemperatureData & thermometry.ListSpotMetersData };
    getSpotTemperature: { params: thermometry.GetSpotTemperatureParams; data: thermometry.GetSpotTemperatureData; response: thermometry.GetSpotTemperatureResponse; refusal: thermometry.GetSpotTemperatureRefusal };
    removeSpotTemperature: { params: thermometry.RemoveSpotTemperatureParams; data: thermometry.NoData; response: thermometry.RemoveSpotTemperatureResponse; refusal: thermometry.RemoveSpotTemperatureRefusal };
    getTgtConfiguration: { params: Record<string, never>; data: thermometry.GetTgtConfigurationData; response: thermometry.GetTgtConfigurationResponse; refusal: thermometry.GetTgtConfigurationRefusal };
    setTgtConfiguration: { params: thermometry.SetTgtConfigurationParams; data: thermometry.NoData; response: thermometry.SetTgtConfigurationResponse; refusal: thermometry.SetTgtConfigurationRefusal; source: thermometry.GetTgtConfigurationData };
    addGroup: { params: thermometry.AddGroupParams; data: thermometry.AddGroupData; response: thermometry.AddGroupResponse; refusal: thermometry.AddGroupRefusal; source: thermometry.ListGroupsData };
    updateGroup: { params: thermometry.UpdateGroupParams; data: thermometry.UpdateGroupData; response: thermometry.UpdateGroupResponse; refusal: thermometry.UpdateGroupRefusal; source: thermometry.ListGroupsData };
    removeGroup: { params: thermometry.RemoveGroupParams; data: thermometry.NoData; response: thermometry.RemoveGroupResponse; refusal: thermometry.RemoveGroupRefusal };
    listGroups: { params: thermometry.ListGroupsParams; data: thermometry.ListGroupsData; response: thermometry.ListGroupsResponse; refusal: thermometry.ListGroupsRefusal };
    getGroupStatus: { params: Record<string, never>; data: thermometry.GetGroupStatusData; response: thermometry.GetGroupStatusResponse; refusal: thermometry.GetGroupStatusRefusal };
    addOverlayChannel: { params: thermometry.AddOverlayChannelParams; data: thermometry.NoData; response: thermometry.AddOverlayChannelResponse; refusal: thermometry.ThermometryRefusal; source: thermometry.ListOverlayChannelsData };
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
  "fwmgr": {
    status: { params: Record<string, never>; data: fwmgr.StatusData; response: fwmgr.StatusResponse; refusal: fwmgr.FwmgrRefusal };
    upgrade: { params: fwmgr.UpgradeParams; data: fwmgr.UpgradeData; response: fwmgr.UpgradeResponse; refusal: fwmgr.UpgradeRefusal; file: true };
    commit: { params: Record<string, never>; data: fwmgr.CommitData; response: fwmgr.CommitResponse; refusal: fwmgr.FwmgrRefusal };
    rollback: { params: Record<string, never>; data: fwmgr.NoData; response: fwmgr.RollbackResponse; refusal: fwmgr.RollbackRefusal };
    purge: { params: Record<string, never>; data: fwmgr.NoData; response: fwmgr.PurgeResponse; refusal: fwmgr.PurgeRefusal };
    factoryDefault: { params: fwmgr.FactoryDefaultParams; data: fwmgr.NoData; response: fwmgr.FactoryDefaultResponse; refusal: fwmgr.FwmgrRefusal };
    stopAuto: { params: Record<string, never>; data: fwmgr.NoData; response: fwmgr.StopAutoResponse; refusal: fwmgr.FwmgrRefusal };
    reboot: { params: Record<string, never>; data: fwmgr.NoData; response: fwmgr.RebootResponse; refusal: fwmgr.FwmgrRefusal };
    getSupportedVersions: { params: Record<string, never>; data: fwmgr.GetSupportedVersionsData; response: fwmgr.GetSupportedVersionsResponse; refusal: fwmgr.FwmgrRefusal };
  };
  "stream-profiles": {
    list: { params: streamProfiles.ListParams; data: streamProfiles.ListData; response: streamProfiles.ListResponse; refusal: streamProfiles.ListRefusal };
    create: { params: streamProfiles.CreateParams; data: streamProfiles.NoData; response: streamProfiles.CreateResponse; refusal: streamProfiles.CreateRefusal; source: streamProfiles.ListData };
    update: { params: streamProfiles.UpdateParams; data: streamProfiles.NoData; response: streamProfiles.UpdateResponse; refusal: streamProfiles.UpdateRefusal; source: streamProfiles.ListData };
    remove: { params: streamProfiles.RemoveParams; data: streamProfiles.NoData; response: streamProfiles.RemoveResponse; refusal: streamProfiles.RemoveRefusal };
    getSupportedVersions: { params: Record<string, never>; data: streamProfiles.GetSupportedVersionsData; response: streamProfiles.GetSupportedVersionsResponse; refusal: streamProfiles.StreamProfilesRefusal };
  };
  "time-service": {
    getDateTimeInfo: { params: Record<string, never>; data: timeService.GetDateTimeInfoData; response: timeService.GetDateTimeInfoResponse; refusal: timeService.TimeServiceRefusal };
    getAll: { params: Record<string, never>; data: timeService.GetAllData; response: timeService.GetAllResponse; refusal: timeService.TimeServiceRefusal };
    setDateTime: { params: timeService.SetDateTimeParams; data: timeService.SetDateTimeData; response: timeService.SetDateTimeResponse; refusal: timeService.TimeServiceRefusal };
    setTimeZone: { params: timeService.SetTimeZoneParams; data: timeService.SetTimeZoneData; response: timeService.SetTimeZoneResponse; refusal: timeService.TimeServiceRefusal };
    setPosixTimeZone: { params: timeService.SetPosixTimeZoneParams; data: timeService.SetPosixTimeZoneData; response: timeService.SetPosixTimeZoneResponse; refusal: timeService.TimeServiceRefusal };
    resetTimeZone: { params: Record<string, never>; data: timeService.ResetTimeZoneData; response: timeService.ResetTimeZoneResponse; refusal: timeService.TimeServiceRefusal };
    getSupportedVersions: { params: Record<string, never>; data: timeService.GetSupportedVersionsData; response: timeService.GetSupportedVersionsResponse; refusal: timeService.TimeServiceRefusal };
  };
  "io-port-management": {
    getPorts: { params: Record<string, never>; data: ioPortManagement.GetPortsData; response: ioPortManagement.GetPortsResponse; refusal: ioPortManagement.GetPortsRefusal };
    setPorts: { params: ioPortManagement.SetPortsParams; data: ioPortManagement.SetPortsData; response: ioPortManagement.SetPortsResponse; refusal: ioPortManagement.SetPortsRefusal };
    setStateSequence: { params: ioPortManagement.SetStateSequenceParams; data: ioPortManagement.SetStateSequenceData; response: ioPortManagement.SetStateSequenceResponse; refusal: ioPortManagement.SetStateSequenceRefusal };
    getSupportedVersions: { params: Record<string, never>; data: ioPortManagement.GetSupportedVersionsData; response: ioPortManagement.GetSupportedVersionsResponse; refusal: ioPortManagement.IoPortManagementRefusal };
  };
  "ntp": {
    getNTPInfo: { params: Record<string, never>; data: ntp.GetNTPInfoData; response: ntp.GetNTPInfoResponse; refusal: ntp.NtpRefusal };
    getSupportedVersions: { params: Record<string, never>; data: ntp.GetSupportedVersionsData; response: ntp.GetSupportedVersionsResponse; refusal: ntp.NtpRefusal };
    setNTPClientConfiguration: { params: ntp.SetNTPClientConfigurationParams; data: ntp.NoData; response: ntp.SetNTPClientConfigurationResponse; refusal: ntp.SetNTPClientConfigurationRefusal; source: ntp.GetNTPInfoData };
  };
  "remote-syslog": {
    setup: { params: remoteSyslog.SetupParams; data: remoteSyslog.RemoteSyslogConfiguration; response: remoteSyslog.SetupResponse; refusal: remoteSyslog.SetupRefusal; source: remoteSyslog.RemoteSyslogConfiguration };
    enable: { params: Record<string, never>; data: remoteSyslog.RemoteSyslogConfiguration; response: remoteSyslog.EnableResponse; refusal: remoteSyslog.EnableRefusal };
    disable: { params: Record<string, never>; data: remoteSyslog.RemoteSyslogConfiguration; response: remoteSyslog.DisableResponse; refusal: remoteSyslog.RemoteSyslogRefusal };
    status: { params: Record<string, never>; data: remoteSyslog.RemoteSyslogConfiguration; response: remoteSyslog.StatusResponse; refusal: remoteSyslog.RemoteSyslogRefusal };
    test: { params: Record<string, never>; data: remoteSyslog.RemoteSyslogConfiguration; response: remoteSyslog.TestResponse; refusal: remoteSyslog.TestRefusal };
    getSupportedVersions: { params: Record<string, never>; data: remoteSyslog.GetSupportedVersionsData; response: remoteSyslog.GetSupportedVersionsResponse; refusal: remoteSyslog.RemoteSyslogRefusal };
  };
  "siren-and-light": {
    getSupportedVersions: { params: Record<string, never>; data: sirenAndLight.GetSupportedVersionsData; response: sirenAndLight.GetSupportedVersionsResponse; refusal: sirenAndLight.SirenAndLightRefusal };
    getCapabilities: { params: Record<string, never>; data: sirenAndLight.GetCapabilitiesData; response: sirenAndLight.GetCapabilitiesResponse; refusal: sirenAndLight.SirenAndLightRefusal };
    getStatus: { params: Record<string, never>; data: sirenAndLight.GetStatusData; response: sirenAndLight.GetStatusResponse; refusal: sirenAndLight.SirenAndLightRefusal };
    getProfiles: { params: Record<string, never>; data: sirenAndLight.GetProfilesData; response: sirenAndLight.GetProfilesResponse; refusal: sirenAndLight.SirenAndLightRefusal };
    start: { params: sirenAndLight.StartParams; data: sirenAndLight.StartData; response: sirenAndLight.StartResponse; refusal: sirenAndLight.StartRefusal };
    stop: { params: sirenAndLight.StopParams; data: sirenAndLight.NoData; response: sirenAndLight.StopResponse; refusal: sirenAndLight.StopRefusal };
    addProfile: { params: sirenAndLight.AddProfileParams; data: sirenAndLight.NoData; response: sirenAndLight.AddProfileResponse; refusal: sirenAndLight.AddProfileRefusal; source: sirenAndLight.GetProfilesData };
    removeProfile: { params: sirenAndLight.RemoveProfileParams; data: sirenAndLight.NoData; response: sirenAndLight.RemoveProfileResponse; refusal: sirenAndLight.RemoveProfileRefusal };
    runHealthCheck: { params: Record<string, never>; data: sirenAndLight.NoData; response: sirenAndLight.RunHealthCheckResponse; refusal: sirenAndLight.RunHealthCheckRefusal };
    getLastHealthCheck: { params: Record<string, never>; data: sirenAndLight.GetLastHealthCheckData; response: sirenAndLight.GetLastHealthCheckResponse; refusal: sirenAndLight.GetLastHealthCheckRefusal };
    setMaintenanceMode: { params: sirenAndLight.SetMaintenanceModeParams; data: sirenAndLight.NoData; response: sirenAndLight.SetMaintenanceModeResponse; refusal: sirenAndLight.SetMaintenanceModeRefusal };
    uploadProfiles: { params: sirenAndLight.UploadProfilesParams; data: sirenAndLight.NoData; response: sirenAndLight.UploadProfilesResponse; refusal: sirenAndLight.UploadProfilesRefusal; file: true };
  };
  "object-analytics": {
    getConfigurationCapabilities: { params: Record<string, never>; data: objectAnalytics.GetConfigurationCapabilitiesData; response: objectAnalytics.GetConfigurationCapabilitiesResponse; refusal: objectAnalytics.GetConfigurationCapabilitiesRefusal };
    setConfiguration: { params: objectAnalytics.SetConfigurationParams; data: objectAnalytics.NoData; response: objectAnalytics.SetConfigurationResponse; refusal: objectAnalytics.SetConfigurationRefusal; source: objectAnalytics.GetConfigurationData };
    getConfiguration: { params: Record<string, never>; data: objectAnalytics.GetConfigurationData; response: objectAnalytics.GetConfigurationResponse; refusal: objectAnalytics.GetConfigurationRefusal };
    getSupportedVersions: { params: Record<string, never>; data: objectAnalytics.GetSupportedVersionsData; response: objectAnalytics.GetSupportedVersionsResponse; refusal: objectAnalytics.ObjectAnalyticsRefusal };
    sendAlarmEvent: { params: objectAnalytics.SendAlarmEventParams; data: objectAnalytics.NoData; response: objectAnalytics.SendAlarmEventResponse; refusal: objectAnalytics.SendAlarmEventRefusal };
    getAccumulatedCounts: { params: objectAnalytics.GetAccumulatedCountsParams; data: objectAnalytics.GetAccumulatedCountsData; response: objectAnalytics.GetAccumulatedCountsResponse; refusal: objectAnalytics.GetAccumulatedCountsRefusal };
    resetAccumulatedCounts: { params: objectAnalytics.ResetAccumulatedCountsParams; data: objectAnalytics.NoData; response: objectAnalytics.ResetAccumulatedCountsResponse; refusal: objectAnalytics.ResetAccumulatedCountsRefusal };
    resetPassthrough: { params: objectAnalytics.ResetPassthroughParams; data: objectAnalytics.NoData; response: objectAnalytics.ResetPassthroughResponse; refusal: objectAnalytics.ResetPassthroughRefusal };
    getOccupancy: { params: objectAnalytics.GetOccupancyParams; data: objectAnalytics.GetOccupancyData; response: objectAnalytics.GetOccupancyResponse; refusal: objectAnalytics.GetOccupancyRefusal };
  };
}

/** Kind of an error code, with the same words in all APIs. */
export type ErrorKind = "internal" | "version" | "json" | "method" | "missing" | "invalid" | "unauthorized" | "too-large" | "http-method" | "content-type" | "other";

/** The `paths` of all APIs, for openapi-fetch. */
export type Paths = mqttClient.paths & networkSettings.paths & eventMqttBridge.paths & thermometry.paths & apiDiscovery.paths & basicDeviceInfo.paths & systemready.paths & fwmgr.paths & streamProfiles.paths & timeService.paths & ioPortManagement.paths & ntp.paths & remoteSyslog.paths & sirenAndLight.paths & objectAnalytics.paths;
