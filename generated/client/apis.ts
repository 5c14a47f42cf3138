// Generated from spec/vapix by `npm run generate`. Do not edit.
export const apis = {
  "mqtt-client": {
    path: "/axis-cgi/mqtt/client.cgi",
    facade: "mqttClient",
    /** Whether each method has no parameters. */
    methods: { configureClient: false, activateClient: true, deactivateClient: true, getClientStatus: true, getSupportedVersions: true },
    load: () => import("./methods/mqtt-client.ts"),
  },
  "network-settings": {
    path: "/axis-cgi/network_settings.cgi",
    facade: "networkSettings",
    /** Whether each method has no parameters. */
    methods: { addVlan: false, getNetworkInfo: true, getSupportedVersions: true, removeVlan: false, scanWLANNetworks: false, setDeviceConfiguration: false, setHostnameConfiguration: false, setIPv4AddressConfiguration: false, setIPv6AddressConfiguration: false, setGlobalProxyConfiguration: false, setResolverConfiguration: false, setWired8021XConfiguration: false, setWlanConfiguration: false, setWLANStationConfiguration: false, testWLANStationSettings: false, wlanSwitchAPToStation: true },
    load: () => import("./methods/network-settings.ts"),
  },
  "event-mqtt-bridge": {
    path: "/axis-cgi/mqtt/event.cgi",
    facade: "eventMqttBridge",
    /** Whether each method has no parameters. */
    methods: { configureEventPublication: false, getEventPublicationConfig: true, configureMqttSubscription: false, getMqttSubscriptionConfig: true, getSupportedVersions: true },
    load: () => import("./methods/event-mqtt-bridge.ts"),
  },
  "thermometry": {
    path: "/axis-cgi/thermometry.cgi",
    facade: "thermometry",
    /** Whether each method has no parameters. */
    methods: { getSupportedVersions: true, getConfigurationCapabilities: true, setTemperatureScale: false, getIsothermLevels: true, setIsothermLevels: false, addArea: false, updateArea: false, removeAreas: false, listAreas: false, getAreaStatus: true, addSpotTemperature: false, getSpotTemperature: false, removeSpotTemperature: false, getTgtConfiguration: true, setTgtConfiguration: false, addGroup: false, updateGroup: false, removeGroup: false, listGroups: false, getGroupStatus: true, addOverlayChannel: false, removeOverlayChannel: false, listOverlayChannels: true, listSpotMeters: true },
    load: () => import("./methods/thermometry.ts"),
  },
  "api-discovery": {
    path: "/axis-cgi/apidiscovery.cgi",
    facade: "apiDiscovery",
    /** Whether each method has no parameters. */
    methods: { getApiList: false, getSupportedVersions: true },
    load: () => import("./methods/api-discovery.ts"),
  },
  "basic-device-info": {
    path: "/axis-cgi/basicdeviceinfo.cgi",
    facade: "basicDeviceInfo",
    /** Whether each method has no parameters. */
    methods: { getProperties: false, getAllProperties: true, getAllUnrestrictedProperties: true, getSupportedVersions: true },
    load: () => import("./methods/basic-device-info.ts"),
  },
  "systemready": {
    path: "/axis-cgi/systemready.cgi",
    facade: "systemready",
    /** Whether each method has no parameters. */
    methods: { systemready: false, getSupportedVersions: true },
    load: () => import("./methods/systemready.ts"),
  },
  "fwmgr": {
    path: "/axis-cgi/firmwaremanagement.cgi",
    facade: "fwmgr",
    /** Whether each method has no parameters. */
    methods: { status: true, upgrade: false, commit: true, rollback: true, purge: true, factoryDefault: false, stopAuto: true, reboot: true, getSupportedVersions: true },
    load: () => import("./methods/fwmgr.ts"),
  },
  "stream-profiles": {
    path: "/axis-cgi/streamprofile.cgi",
    facade: "streamProfiles",
    /** Whether each method has no parameters. */
    methods: { list: false, create: false, update: false, remove: false, getSupportedVersions: true },
    load: () => import("./methods/stream-profiles.ts"),
  },
  "time-service": {
    path: "/axis-cgi/time.cgi",
    facade: "timeService",
    /** Whether each method has no parameters. */
    methods: { getDateTimeInfo: true, getAll: true, setDateTime: false, setTimeZone: false, setPosixTimeZone: false, resetTimeZone: true, getSupportedVersions: true },
    load: () => import("./methods/time-service.ts"),
  },
  "io-port-management": {
    path: "/axis-cgi/io/portmanagement.cgi",
    facade: "ioPortManagement",
    /** Whether each method has no parameters. */
    methods: { getPorts: true, setPorts: false, setStateSequence: false, getSupportedVersions: true },
    load: () => import("./methods/io-port-management.ts"),
  },
  "ntp": {
    path: "/axis-cgi/ntp.cgi",
    facade: "ntp",
    /** Whether each method has no parameters. */
    methods: { getNTPInfo: true, getSupportedVersions: true, setNTPClientConfiguration: false },
    load: () => import("./methods/ntp.ts"),
  },
  "remote-syslog": {
    path: "/axis-cgi/remotesyslog.cgi",
    facade: "remoteSyslog",
    /** Whether each method has no parameters. */
    methods: { setup: false, enable: true, disable: true, status: true, test: true, getSupportedVersions: true },
    load: () => import("./methods/remote-syslog.ts"),
  },
  "siren-and-light": {
    path: "/axis-cgi/siren_and_light.cgi",
    facade: "sirenAndLight",
    /** Whether each method has no parameters. */
    methods: { getSupportedVersions: true, getCapabilities: true, getStatus: true, getProfiles: true, start: false, stop: false, addProfile: false, removeProfile: false, runHealthCheck: true, getLastHealthCheck: true, setMaintenanceMode: false, uploadProfiles: false },
    load: () => import("./methods/siren-and-light.ts"),
  },
  "object-analytics": {
    path: "/local/objectanalytics/control.cgi",
    facade: "objectAnalytics",
    /** Whether each method has no parameters. */
    methods: { getConfigurationCapabilities: true, setConfiguration: false, getConfiguration: true, getSupportedVersions: true, sendAlarmEvent: false, getAccumulatedCounts: false, resetAccumulatedCounts: false, resetPassthrough: false, getOccupancy: false },
    load: () => import("./methods/object-analytics.ts"),
  },
} as const;
